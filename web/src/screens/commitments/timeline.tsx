import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { CommitmentRow } from '../../../../src/view/api-record.ts';
import { Status } from '../../../../src/view/statuses.tsx';
import { useWidth } from '../../components/use-width.ts';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { address, navigate, query } from '../../state/router.ts';
import { formatDay, formatInterval, formatNumber } from '../../text/format.ts';
import { obligorsText } from './deadline-text.ts';
import { commitmentAddress } from './ledger-query.ts';
import { type Bin, binned, shareOf } from './timeline-bins.ts';

const HEIGHT = 240;
const MARGIN = { left: 16, right: 16, top: 26, bottom: 26 };
const SCHEDULES = ['overdue', 'due', 'not yet due'] as const;

/** Deadlines on a line of time, with today's line, and the same as a table. */
export function Timeline(props: {
  readonly rows: readonly CommitmentRow[];
  readonly today: string;
}) {
  const { rows, today } = props;
  const figure = useRef<HTMLDivElement>(null);
  const width = useWidth(figure);
  const { bins } = useMemo(() => binned(rows, today), [rows, today]);
  const undated = rows.filter(({ due }) => due === undefined).length;
  if (undated === rows.length) return <p class="quiet">{say('timeline-empty')}</p>;
  return (
    <figure class="timeline" aria-labelledby="timeline-caption">
      <figcaption id="timeline-caption">
        <span>{say('timeline-caption')}</span>
        <span class="timeline-key">
          {SCHEDULES.map((schedule) => (
            <span key={schedule} class={`key-item mark-${schedule.replaceAll(' ', '-')}`}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <Mark schedule={schedule} x={0} y={0} size={12} />
              </svg>
              {sayRecord(`schedule-${schedule}`)}
            </span>
          ))}
        </span>
      </figcaption>
      <div ref={figure} class="timeline-figure">
        {width > 0 && <Picture bins={bins} today={today} width={width} />}
      </div>
      {undated > 0 && <p class="small quiet">{say('timeline-undated', { count: undated })}</p>}
      <Twin bins={bins} />
    </figure>
  );
}

/** One mark: full for overdue, half for due, hollow for not yet due, so that it is read without colour. */
function Mark(props: {
  readonly schedule: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const { schedule, x, y, size } = props;
  const inner = size - 2;
  return (
    <>
      <rect class="mark-box" x={x + 1} y={y + 1} width={inner} height={inner} rx={1.5} />
      {schedule === 'due' && (
        <rect
          class="mark-half"
          x={x + 1}
          y={y + 1 + inner / 2}
          width={inner}
          height={inner / 2}
          rx={1}
        />
      )}
    </>
  );
}

interface PictureProps {
  readonly bins: readonly Bin[];
  readonly today: string;
  readonly width: number;
}

function Picture({ bins, today, width }: PictureProps) {
  const inner = width - MARGIN.left - MARGIN.right;
  const floor = HEIGHT - MARGIN.bottom;
  const step = inner / bins.length;
  const most = Math.max(1, ...bins.map(({ rows }) => rows.length));
  const size = Math.max(3, Math.min(16, step * 0.8, (floor - MARGIN.top) / most));
  const wide = Math.max(size, Math.min(28, step * 0.7));
  const stacks = size >= 6;
  const [first, last] = [bins[0]?.from ?? today, bins.at(-1)?.to ?? today];
  const now = MARGIN.left + inner * shareOf(today, first, last);
  const flip = now > width - 130;
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="group"
      aria-label={say('timeline-caption')}
      onKeyDown={walkMarks}
    >
      <line class="axis" x1={MARGIN.left} x2={width - MARGIN.right} y1={floor} y2={floor} />
      <Ticks bins={bins} step={step} floor={floor} />
      {bins.map((bin, at) => {
        const middle = MARGIN.left + step * (at + 0.5);
        return stacks ? (
          <Stack key={bin.from} bin={bin} x={middle} floor={floor} size={size} bins={bins} />
        ) : (
          <Bar
            key={bin.from}
            bin={bin}
            x={middle - wide / 2}
            width={wide}
            floor={floor}
            unit={(floor - MARGIN.top) / most}
            bins={bins}
          />
        );
      })}
      <line class="today" x1={now} x2={now} y1={MARGIN.top - 8} y2={floor + 4} />
      <text
        class="today-label"
        x={flip ? now - 5 : now + 5}
        y={MARGIN.top - 10}
        text-anchor={flip ? 'end' : 'start'}
      >
        {say('today-line', { day: formatDay(today) })}
      </text>
    </svg>
  );
}

/** Years under the axis, as many as have room. */
function Ticks(props: {
  readonly bins: readonly Bin[];
  readonly step: number;
  readonly floor: number;
}) {
  const { bins, step, floor } = props;
  const starts = bins.flatMap(({ from }, at) =>
    at === 0 || from.slice(5, 7) === '01' ? [{ year: from.slice(0, 4), at }] : [],
  );
  let right = Number.NEGATIVE_INFINITY;
  return (
    <>
      {starts.map(({ year, at }) => {
        const x = MARGIN.left + step * at;
        if (x < right) return null;
        right = x + 44;
        return (
          <g key={at}>
            <line class="tick" x1={x} x2={x} y1={floor} y2={floor + 5} />
            <text class="tick-label" x={x + 2} y={floor + 18}>
              {year}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The first mark of all is the one that the Tab key reaches; arrow keys go on from there. */
function tabOf(bins: readonly Bin[], row: CommitmentRow): 0 | -1 {
  return bins.find(({ rows }) => rows.length > 0)?.rows[0]?.id === row.id ? 0 : -1;
}

function Stack(props: {
  readonly bin: Bin;
  readonly bins: readonly Bin[];
  readonly x: number;
  readonly floor: number;
  readonly size: number;
}) {
  const { bin, bins, x, floor, size } = props;
  return (
    <>
      {bin.rows.map((row, at) => (
        <MarkLink
          key={row.id}
          href={commitmentAddress(row.id)}
          label={`${formatDay(row.due ?? '')}, ${sayRecord(scheduleTerm(row))}: ${obligorsText(row)}, ${row.action}`}
          schedule={row.schedule}
          tab={tabOf(bins, row)}
        >
          <Mark schedule={row.schedule} x={x - size / 2} y={floor - size * (at + 1)} size={size} />
        </MarkLink>
      ))}
    </>
  );
}

function scheduleTerm({
  schedule,
}: CommitmentRow): 'schedule-overdue' | 'schedule-due' | 'schedule-not yet due' {
  if (schedule === 'overdue') return 'schedule-overdue';
  return schedule === 'due' ? 'schedule-due' : 'schedule-not yet due';
}

function Bar(props: {
  readonly bin: Bin;
  readonly bins: readonly Bin[];
  readonly x: number;
  readonly width: number;
  readonly floor: number;
  readonly unit: number;
}) {
  const { bin, bins, x, width, floor, unit } = props;
  const [first] = bin.rows;
  if (!first) return null;
  const height = Math.max(2, bin.rows.length * unit);
  const count = say('count', { count: bin.rows.length });
  return (
    <MarkLink
      href={binAddress(bin)}
      label={`${formatInterval(bin.from, bin.to)}: ${count}`}
      schedule={first.schedule}
      tab={tabOf(bins, first)}
    >
      <rect class="mark-box" x={x} y={floor - height} width={width} height={height} rx={1.5} />
    </MarkLink>
  );
}

/** The table of what falls due in a stretch of time. */
function binAddress({ from, to }: Bin): string {
  const { view: _, at: __, ...rest } = query.value;
  return address(['commitments'], { ...rest, 'due-from': from, 'due-to': to });
}

function MarkLink(props: {
  readonly href: string;
  readonly label: string;
  readonly schedule: string;
  readonly tab: 0 | -1;
  readonly children: ComponentChildren;
}) {
  const { href, label, schedule, tab, children } = props;
  return (
    <a
      class={`mark mark-${schedule.replaceAll(' ', '-')}`}
      href={href}
      aria-label={label}
      tabIndex={tab}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      <title>{label}</title>
      {children}
    </a>
  );
}

function walkMarks(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof SVGElement)) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('.mark')];
  const at =
    document.activeElement instanceof SVGElement ? marks.indexOf(document.activeElement) : -1;
  event.preventDefault();
  marks[Math.max(0, Math.min(marks.length - 1, at + step))]?.focus();
}

/** The same as a table. */
function Twin({ bins }: { readonly bins: readonly Bin[] }) {
  const filled = bins.filter(({ rows }) => rows.length > 0);
  const count = (bin: Bin, schedule: string): string => {
    const found = bin.rows.filter((row) => row.schedule === schedule).length;
    return found === 0 ? '' : formatNumber(found);
  };
  return (
    <details class="twin">
      <summary>{say('as-table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column-deadline')}</th>
            {SCHEDULES.map((schedule) => (
              <th key={schedule} scope="col">
                <Status kind="schedule" status={schedule} say={sayRecord} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">
                <a href={binAddress(bin)}>{formatInterval(bin.from, bin.to)}</a>
              </th>
              {SCHEDULES.map((schedule) => (
                <td key={schedule}>{count(bin, schedule)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
