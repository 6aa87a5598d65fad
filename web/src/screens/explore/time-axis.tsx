import type { ScaleBand } from 'd3-scale';
import { language } from '../../text/language.ts';

/** Pixels that a label takes. */
const LABEL = 62;

/** The names of periods below bars, as many as fit. */
export function PeriodAxis(props: {
  readonly periods: readonly string[];
  readonly x: ScaleBand<string>;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}) {
  const { periods, x, y, left, right } = props;
  const room = Math.max(1, Math.floor((right - left) / LABEL));
  const step = Math.max(1, Math.ceil(periods.length / room));
  return (
    <g class="axis">
      {periods.map((period, i) => {
        if (i % step !== 0) return null;
        const middle = (x(period) ?? 0) + x.bandwidth() / 2;
        if (middle + LABEL / 2 > right + 12) return null;
        return (
          <g key={period}>
            <line class="base" x1={middle} x2={middle} y1={y} y2={y + 4} />
            <text class="tick" x={Math.max(middle, left + 8)} y={y + 17} text-anchor="middle">
              {shortName(period, periods.length)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A short name of a period: "2025", "Nov 2025", "3 Nov". */
function shortName(period: string, among: number): string {
  if (period.length === 4) return period;
  const date = new Date(`${period.length === 7 ? `${period}-01` : period}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    period.length === 7
      ? { month: 'short', year: 'numeric' }
      : among > 1
        ? { day: 'numeric', month: 'short' }
        : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(language.value, { ...options, timeZone: 'UTC' }).format(date);
}
