import { useMemo } from 'preact/hooks';
import type { DaysAnswer } from '../../../../src/view/api-explore.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Empty, Loaded } from '../../components/states.tsx';
import { say } from '../../messages/explore/say.ts';
import { navigate, query, setQuery } from '../../state/router.ts';
import { formatDay } from '../../text/format.ts';
import { kindName } from './facets.tsx';
import { asked, viewAddress } from './filter.ts';
import { Frame } from './frame.tsx';
import { periodName } from './period-name.ts';
import { daysOf } from './periods.ts';
import { TimeStrip } from './time-strip.tsx';
import { type Counted, countClaims, spanOf } from './timeline-data.ts';
import { Lanes } from './timeline-lanes.tsx';
import type { TableData } from './twin.tsx';

/** Claims over time: a lane for each kind, and a strip of the whole time to choose a period from. */
export function Timeline() {
  const answer = useResource<DaysAnswer>(apiPath('explore/days', asked('from', 'to')), {
    keep: true,
  });
  return (
    <Loaded resource={answer}>
      {({ rows, undated }) => {
        const span = spanOf(rows);
        if (!span) return <Empty title={say('none-match')}>{say('none-match-text')}</Empty>;
        return <Drawn rows={rows} span={span} undated={undated} />;
      }}
    </Loaded>
  );
}

function Drawn(props: {
  readonly rows: DaysAnswer['rows'];
  readonly span: readonly [string, string];
  readonly undated: number;
}) {
  const { rows, span, undated } = props;
  const from = query.value['from'] || span[0];
  const to = query.value['to'] || span[1];
  const counted = useMemo(
    () => (from <= to ? countClaims(rows, from, to) : countClaims([], to, to)),
    [rows, from, to],
  );
  const whole = useMemo(() => countClaims(rows, ...span), [rows]);
  const title = say('timeline-title');
  const about = say('timeline-about', {
    count: counted.total,
    from: formatDay(from),
    to: formatDay(to),
    unit: say(`unit-${counted.unit}`),
  });
  const choose = (days: readonly [string, string] | undefined): void =>
    setQuery({ from: days?.[0], to: days?.[1] }, { push: true });
  return (
    <Frame
      name="timeline"
      title={title}
      about={about}
      table={tableOf(counted)}
      draw={({ width, onHint }) => (
        <>
          <Lanes
            counted={counted}
            width={width}
            title={title}
            about={about}
            onHint={onHint}
            onChoose={(kind, period) => {
              const [first, last] = daysOf(period);
              navigate(viewAddress('list', { kind, from: first, to: last }));
            }}
          />
          <TimeStrip counted={whole} from={from} to={to} width={width} onChoose={choose} />
        </>
      )}
    >
      {undated > 0 && <p class="quiet small">{say('undated', { count: undated })}</p>}
    </Frame>
  );
}

function tableOf({ periods, lanes, totals }: Counted): TableData {
  const used = periods.map((_, i) => i).filter((i) => (totals[i] ?? 0) > 0);
  return {
    columns: [say('period'), ...lanes.map(({ kind }) => kindName(kind)), say('total')],
    widths: `minmax(6.5rem, 1.4fr) repeat(${lanes.length + 1}, minmax(0, 1fr))`,
    class: 'twin-timeline',
    rows: used.map((i) => [
      periodName(periods[i] ?? ''),
      ...lanes.map(({ counts }) => counts[i] ?? 0),
      totals[i] ?? 0,
    ]),
    hrefs: used.map((i) => {
      const [from, to] = daysOf(periods[i] ?? '');
      return viewAddress('list', { from, to });
    }),
  };
}
