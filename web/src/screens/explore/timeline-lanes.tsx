import { scaleBand, scaleLinear } from 'd3-scale';
import { say } from '../../messages/explore/say.ts';
import { formatNumber } from '../../text/format.ts';
import { kindName } from './facets.tsx';
import { Picture } from './frame.tsx';
import { periodName } from './period-name.ts';
import { type Target, Targets } from './targets.tsx';
import { PeriodAxis } from './time-axis.tsx';
import type { Counted } from './timeline-data.ts';

const LANE = 62;
const GAP = 30;
const LEFT = 34;
const RIGHT = 8;
const AXIS = 26;
/** Pixels of the lowest bar, so that one claim among hundreds is seen. */
const LEAST = 2;

interface LanesProps {
  readonly counted: Counted;
  readonly width: number;
  readonly title: string;
  readonly about: string;
  readonly onHint: (label: string | undefined) => void;
  readonly onChoose: (kind: string, period: string) => void;
}

/** One lane of bars for each kind, all of one scale. */
export function Lanes(props: LanesProps) {
  const { counted, width } = props;
  const { periods, lanes } = counted;
  const x = scaleBand(periods, [LEFT, width - RIGHT]).paddingInner(0.15);
  const most = Math.max(1, ...lanes.flatMap(({ counts }) => counts));
  const y = scaleLinear([0, most], [0, LANE]);
  const height = lanes.length * (LANE + GAP) + AXIS;
  const baseOf = (lane: number): number => (lane + 1) * (LANE + GAP);
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(LEAST, y(count)));
  return (
    <div class="layers lanes">
      <Picture title={props.title} about={props.about} width={width} height={height}>
        {lanes.map(({ kind, total, counts }, lane) => (
          <g key={kind} class={`lane lane-${kind}`}>
            <text x={LEFT} y={baseOf(lane) - LANE - 10} class="lane-name">
              {kindName(kind)}
              <tspan class="lane-total" dx="8">
                {formatNumber(total)}
              </tspan>
            </text>
            <line
              class="grid"
              x1={LEFT}
              x2={width - RIGHT}
              y1={baseOf(lane) - y(most)}
              y2={baseOf(lane) - y(most)}
            />
            <text class="tick" x={LEFT - 6} y={baseOf(lane) - y(most) + 4} text-anchor="end">
              {formatNumber(most)}
            </text>
            <line class="base" x1={LEFT} x2={width - RIGHT} y1={baseOf(lane)} y2={baseOf(lane)} />
            {counts.map(
              (count, i) =>
                count > 0 && (
                  <rect
                    key={periods[i]}
                    class="bar"
                    x={x(periods[i] ?? '')}
                    y={baseOf(lane) - tall(count)}
                    width={Math.max(1, x.bandwidth())}
                    height={tall(count)}
                  />
                ),
            )}
          </g>
        ))}
        <PeriodAxis periods={periods} x={x} y={height - AXIS} left={LEFT} right={width - RIGHT} />
      </Picture>
      <Targets
        label={props.title}
        items={targetsOf(props, x, baseOf)}
        onHint={props.onHint}
        width={width}
        height={height}
      />
    </div>
  );
}

function targetsOf(
  { counted, onChoose }: LanesProps,
  x: ReturnType<typeof scaleBand<string>>,
  baseOf: (lane: number) => number,
): readonly Target[] {
  const { periods, lanes } = counted;
  return lanes.flatMap(({ kind, counts }, lane) =>
    counts.flatMap((count, i) => {
      const period = periods[i];
      if (count === 0 || period === undefined) return [];
      const left = x(period) ?? 0;
      return {
        key: `${kind} ${period}`,
        label: say('bar-label', { period: periodName(period), kind: kindName(kind), count }),
        x: left + x.bandwidth() / 2,
        y: baseOf(lane) - LANE / 2,
        shape: (
          <rect x={left} y={baseOf(lane) - LANE} width={Math.max(3, x.bandwidth())} height={LANE} />
        ),
        onPress: () => onChoose(kind, period),
      };
    }),
  );
}
