import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import { say } from '../../messages/explore/say.ts';
import { showWords } from '../../state/words.ts';
import { language } from '../../text/language.ts';
import { FigureMark } from './figure-mark.tsx';
import { type Series, type Spot, STATUSES, spotsOf } from './figures-data.ts';
import { pointPeriod } from './figures-table.ts';
import { type Canvas, Picture } from './frame.tsx';
import { type Target, Targets } from './targets.tsx';

const HEIGHT = 340;
const TOP = 14;
const BOTTOM = 34;
const RIGHT = 16;
const DAY = 86_400_000;

type X = ScaleTime<number, number>;
type Y = ScaleLinear<number, number>;

/** The figures of a series over time: marks and lines by status, bars for intervals, arrows where one end is open. */
export function FiguresDrawing(
  props: Canvas & { readonly series: Series; readonly title: string; readonly about: string },
) {
  const { series, width } = props;
  const spots = useMemo(() => spotsOf(series), [series]);
  const y = valueScale(spots);
  const ticks = y.ticks(5);
  const format = numberFormat(ticks);
  const left = 14 + 7 * Math.max(...ticks.map((tick) => format(tick).length));
  const x = timeScale(spots, left, width - RIGHT);
  return (
    <div class="layers">
      <Picture title={props.title} about={props.about} width={width} height={HEIGHT}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={left} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text class="tick" x={left - 8} y={y(tick) + 4} text-anchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        <TimeAxis x={x} left={left} right={width - RIGHT} />
        <Lines spots={spots} x={x} y={y} />
        {spots.map((spot) => (
          <Interval key={spot.point.claim} spot={spot} x={x} y={y} />
        ))}
        {spots.map(({ point, status, time, value }) => (
          <FigureMark key={point.claim} status={status} x={x(time)} y={y(value)} />
        ))}
      </Picture>
      <Targets
        label={props.title}
        items={spots.map((spot) => targetOf(spot, x, y))}
        onHint={props.onHint}
        width={width}
        height={HEIGHT}
      />
    </div>
  );
}

function valueScale(spots: readonly Spot[]): Y {
  const all = spots.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const [least, most] = [Math.min(0, ...all), Math.max(...all)];
  return scaleLinear([least, most === least ? least + 1 : most * 1.06], [HEIGHT - BOTTOM, TOP]);
}

function timeScale(spots: readonly Spot[], left: number, right: number): X {
  const from = Math.min(...spots.map((spot) => spot.from));
  const to = Math.max(...spots.map((spot) => spot.to));
  const margin = Math.max(20 * DAY, (to - from) * 0.06);
  return scaleUtc([from - margin, to + margin], [left, right]);
}

function numberFormat(ticks: readonly number[]): (value: number) => string {
  const isLarge = ticks.some((tick) => Math.abs(tick) >= 100_000);
  const format = new Intl.NumberFormat(
    language.value,
    isLarge ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: 3 },
  );
  return (value) => format.format(value);
}

function TimeAxis(props: { readonly x: X; readonly left: number; readonly right: number }) {
  const { x, left, right } = props;
  const [from, to] = x.domain();
  const days = ((to?.getTime() ?? 0) - (from?.getTime() ?? 0)) / DAY;
  const options: Intl.DateTimeFormatOptions =
    days > 1500 ? { year: 'numeric' } : { month: 'short', year: 'numeric' };
  const format = new Intl.DateTimeFormat(language.value, { ...options, timeZone: 'UTC' });
  const names = new Set<string>();
  return (
    <g>
      <line class="base" x1={left} x2={right} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      {x.ticks(Math.max(2, Math.floor((right - left) / 90))).map((tick) => {
        const name = format.format(tick);
        if (names.has(name) || x(tick) > right - 20 || x(tick) < left + 14) return null;
        names.add(name);
        return (
          <g key={name}>
            <line
              class="base"
              x1={x(tick)}
              x2={x(tick)}
              y1={HEIGHT - BOTTOM}
              y2={HEIGHT - BOTTOM + 4}
            />
            <text class="tick" x={x(tick)} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Lines(props: { readonly spots: readonly Spot[]; readonly x: X; readonly y: Y }) {
  const { spots, x, y } = props;
  const path = line<Spot>(
    ({ time }) => x(time),
    ({ value }) => y(value),
  );
  return (
    <g>
      {STATUSES.map((status) => {
        const of = spots.filter((spot) => spot.status === status);
        const moments = new Set(of.map(({ time }) => time));
        // Two values for one moment are two tellings, not a course.
        if (of.length < 2 || moments.size < of.length || status === 'other') return null;
        return <path key={status} class={`figure-line line-${status}`} d={path(of) ?? ''} />;
      })}
    </g>
  );
}

/** The period as a bar along, the bounds as a bar up; an arrow where the value has no bound. */
function Interval(props: { readonly spot: Spot; readonly x: X; readonly y: Y }) {
  const { spot, x, y } = props;
  const [at, middle] = [x(spot.time), y(spot.value)];
  const isOpen = spot.lower === undefined || spot.upper === undefined;
  const up = spot.upper === undefined;
  const tip = up ? Math.max(4, middle - 22) : Math.min(HEIGHT - BOTTOM, middle + 22);
  const barb = up ? 5 : -5;
  return (
    <g class="interval">
      {x(spot.to) - x(spot.from) > 3 && (
        <line class="period" x1={x(spot.from)} x2={x(spot.to)} y1={middle} y2={middle} />
      )}
      {isOpen ? (
        <path
          d={`M${at},${middle}V${tip}M${at - 4},${tip + barb}L${at},${tip}L${at + 4},${tip + barb}`}
        />
      ) : (
        spot.lower !== spot.upper && (
          <path
            d={`M${at - 5},${y(spot.lower ?? 0)}h10M${at},${y(spot.lower ?? 0)}V${y(spot.upper ?? 0)}m-5,0h10`}
          />
        )
      )}
    </g>
  );
}

function targetOf({ point, status, time, value }: Spot, x: X, y: Y): Target {
  return {
    key: point.claim,
    label: say('point-label', {
      period: pointPeriod(point),
      value: point.text,
      status: say(`status-${status}`),
    }),
    x: x(time),
    y: y(value),
    shape: <circle cx={x(time)} cy={y(value)} r={12} />,
    onPress: (element) => showWords([point.words], element),
  };
}
