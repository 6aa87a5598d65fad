import { dayNumber } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { clipped } from '../../view/clipped.ts';
import { type MeetingEntry, meetingEntries } from '../tables/meetings.ts';
import type { Row } from '../tables/table.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { linear, type Scale, timeTicks } from './scale.ts';

const WIDTH = 860;
const LANE = 36;
const AXIS = 26;
/** Average width of a character of the labels, a little on the wide side. */
const CHARACTER = 6.9;
const LONGEST_LABEL = 46;
const MOST = 24;

interface Point {
  readonly row: Row;
  readonly from: number;
  /** Exclusive end, in days. */
  readonly to: number;
  readonly soft: boolean;
  readonly when: string;
  readonly what: string;
}

interface Placed extends Point {
  readonly lane: number;
}

/** The meetings on a time axis; undefined where fewer than two have a place on it. */
export function timeline(page: Page): Html | undefined {
  const points = meetingEntries(page.reading).flatMap(pointOf).slice(0, MOST);
  if (points.length < 2) return undefined;
  const reserve = Math.max(...points.map(labelWidth)) + 12;
  const first = Math.min(...points.map((p) => p.from));
  const last = Math.max(...points.map((p) => p.to));
  const pad = Math.max(3, (last - first) * 0.03);
  const right = WIDTH - reserve;
  const scale = linear([first - pad, last + pad], [36, right]);
  const placed = placeLabels(points, scale);
  const lanes = Math.max(...placed.map((p) => p.lane)) + 1;
  const base = lanes * LANE + 8;
  const ticks = timeTicks(first - pad, last + pad, Math.max(2, Math.floor(right / 76)));
  return html`<div class="figure" tabindex="0" role="group" aria-label="Timeline of the meetings; the table below holds the same">
<svg viewBox="0 0 ${WIDTH} ${base + AXIS}" role="img" aria-labelledby="timeline-title timeline-text" class="timeline">
<title id="timeline-title">Meetings on a timeline</title>
<desc id="timeline-text">${placed.map((p) => `${p.when}: ${p.what}`).join('; ')}</desc>
<line class="axis" x1="0" x2="${WIDTH}" y1="${base}" y2="${base}"/>
${ticks.map((tick) => tickHtml(scale(tick.at), base, tick.label))}${placed.map((p) => pointHtml(p, scale, base))}</svg>
</div>`;
}

function pointOf({ row, time }: MeetingEntry): readonly Point[] {
  const bounds = time && boundsOf(time);
  if (!bounds) return [];
  const text = (i: number): string => row.cells[i]?.parts[0]?.text.replaceAll('\u00a0', ' ') ?? '';
  const where = text(3);
  const what = `${text(1)}${where === '' ? '' : `, ${where}`}`;
  return [{ row, ...bounds, when: text(0), what: clipped(what, LONGEST_LABEL) }];
}

function boundsOf(time: Time): { from: number; to: number; soft: boolean } | undefined {
  const { earliest, latest } = time;
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  if (from === undefined || to === undefined) return undefined;
  const open = earliest === undefined || latest === undefined;
  return { from: dayNumber(from), to: dayNumber(to) + 1, soft: time.soft || open };
}

function labelWidth(point: Point): number {
  return (
    Math.max(point.what.length + point.row.label.length + 1, point.when.length) * CHARACTER + 10
  );
}

/**
 * Gives each label a lane so that no label lies on another nor on another's leader. From right to left: a label starts
 * at its leader, so it must lie above all leaders that it passes over.
 */
function placeLabels(points: readonly Point[], scale: Scale): readonly Placed[] {
  const placed: (Placed & { readonly x: number })[] = [];
  for (const point of [...points].sort((a, b) => b.from - a.from)) {
    const x = scale(point.from);
    const passed = placed.filter((p) => p.x >= x && p.x <= x + labelWidth(point));
    placed.push({ ...point, x, lane: passed.reduce((lane, p) => Math.max(lane, p.lane + 1), 0) });
  }
  return placed.reverse();
}

function tickHtml(x: number, base: number, label: string): Html {
  return html`<line class="axis" x1="${round(x)}" x2="${round(x)}" y1="${base}" y2="${base + 5}"/><text class="tick" x="${round(x)}" y="${base + 19}" text-anchor="middle">${label}</text>
`;
}

function pointHtml(point: Placed, scale: Scale, base: number): Html {
  const x = round(scale(point.from));
  const width = round(Math.max(7, scale(point.to) - scale(point.from)));
  const top = base - 8 - (point.lane + 1) * LANE + 12;
  const name = point.soft ? 'span soft' : 'span';
  return html`<g><line class="leader" x1="${x}" x2="${x}" y1="${top - 8}" y2="${base}"/><rect class="${name}" x="${x}" y="${base - 4}" width="${width}" height="8" rx="3"/><a href="#${point.row.label}"><text x="${round(x + 6)}" y="${top}"><tspan class="when">${point.when}</tspan><tspan x="${round(x + 6)}" dy="14"><tspan class="svg-label">${point.row.label}</tspan> ${point.what}</tspan></text></a></g>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
