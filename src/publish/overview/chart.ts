import type { FigureClaim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Row, Table } from '../tables/table.ts';
import { quantityText } from '../wording/quantity.ts';
import { valueText } from '../wording/value.ts';
import { type Html, html } from './html.ts';
import { linear, roundTicks, type Scale } from './scale.ts';

const WIDTH = 760;
const LEFT = 190;
const RIGHT = 180;
const ROW = 30;
const TOP = 8;
const AXIS = 26;

interface Bar {
  readonly row: Row;
  readonly claim: FigureClaim;
  readonly quantity: Quantity;
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

interface Group {
  readonly metric: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/** Charts of the figures that can be compared: same metric and unit, two or more; undefined where there are none. */
export function charts(table: Table): Html | undefined {
  const groups = groupsOf(table).filter((group) => group.bars.length > 1);
  if (groups.length === 0) return undefined;
  return html`${hatch()}${groups.map(chart)}`;
}

function groupsOf(table: Table): readonly Group[] {
  const groups = new Map<string, { metric: string; unit: string; bars: Bar[] }>();
  for (const row of table.rows) {
    for (const claim of row.claims) {
      const bar = claim.kind === 'figure' && !row.denied ? barOf(row, claim) : undefined;
      const metric = bar?.claim.fields.metric?.value;
      if (!bar || metric === undefined || bar.value < 0) continue;
      const unit = unitOf(bar.quantity);
      const key = [metric.toLowerCase(), unit, bar.claim.fields.role?.value ?? 'level'].join('\n');
      const group = groups.get(key) ?? { metric, unit, bars: [] };
      group.bars.push(bar);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map((group) => ({ ...group, bars: byPeriod(group.bars) }));
}

function barOf(row: Row, claim: FigureClaim): Bar | undefined {
  const quantity = claim.fields.quantity?.value;
  if (!quantity) return undefined;
  const number = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text);
  const lower = number(quantity.lower);
  const upper = number(quantity.upper);
  const middle =
    lower !== undefined && upper !== undefined ? (lower + upper) / 2 : Number(quantity.written);
  const ranged = quantity.soft || quantity.writtenUpper !== undefined;
  const value = ranged ? middle : Number(quantity.written);
  return Number.isFinite(value) ? { row, claim, quantity, value, lower, upper } : undefined;
}

function byPeriod(bars: readonly Bar[]): readonly Bar[] {
  const key = (bar: Bar): string => {
    const period = bar.claim.fields.period?.value;
    return period?.earliest ?? period?.latest ?? '9999';
  };
  return [...bars].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function chart(group: Group): Html {
  const { bars, metric } = group;
  const most = Math.max(...bars.flatMap((b) => [b.value, b.upper ?? 0]));
  const ticks = roundTicks(most, 4);
  const scale = linear([0, ticks.at(-1) ?? 1], [LEFT, WIDTH - RIGHT]);
  const base = TOP + bars.length * ROW;
  const text = bars.map((b) => `${captionOf(b)}: ${quantityText(b.quantity)}`).join('; ');
  return html`<figure class="figure" tabindex="0" aria-label="Chart: ${metric}; the table below holds the same">
<figcaption>${metric}${group.unit === '' ? '' : `, ${group.unit}`}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${base + AXIS}" role="img" aria-label="${text}" class="chart">
${ticks.map((tick) => tickHtml(tick, scale(tick), base, group))}
${bars.map((bar, i) => barHtml(bar, TOP + i * ROW, scale))}
<line class="axis" x1="${LEFT}" x2="${LEFT}" y1="${TOP}" y2="${base}"/>
</svg></figure>
`;
}

function tickHtml(value: number, x: number, base: number, group: Group): Html {
  const sample = group.bars[0] as Bar;
  const label = quantityText({ ...plain(sample.quantity), written: String(value) });
  return html`<line class="grid" x1="${round(x)}" x2="${round(x)}" y1="${TOP}" y2="${base}"/><text class="tick" x="${round(x)}" y="${base + 18}" text-anchor="middle">${label}</text>
`;
}

/** What the bars of a chart must share: the unit, and of a rate what it is reckoned by. */
function unitOf({ unit = '', per }: Quantity): string {
  return per === undefined ? unit : `${unit} per ${per}`;
}

/** The quantity's kind and unit alone, to write a tick with them. */
function plain(quantity: Quantity): Quantity {
  const { kind, unit } = quantity;
  const noun = kind === 'count' || kind === 'measure';
  return {
    kind,
    ...(unit === undefined || noun ? {} : { unit }),
    lower: '0',
    upper: '0',
    lowerInclusive: true,
    upperInclusive: true,
    written: '0',
    soft: false,
    precision: '1',
    writtenDigits: 1,
  };
}

function barHtml(bar: Bar, top: number, scale: Scale): Html {
  const x = round(scale(bar.value));
  const middle = top + ROW / 2;
  const status = bar.claim.fields.status?.value ?? 'unstated';
  const end = Math.max(x, bar.upper === undefined ? x + 16 : scale(bar.upper));
  return html`<g><a href="#${bar.row.label}"><text class="name" x="${LEFT - 8}" y="${middle + 4}" text-anchor="end">${captionOf(bar)}</text></a><rect class="bar ${status}" x="${LEFT}" y="${top + 6}" width="${round(Math.max(1, x - LEFT))}" height="${ROW - 12}"/>${whisker(bar, middle, scale)}<text class="value" x="${round(end + 8)}" y="${middle + 4}">${quantityText(bar.quantity)}</text></g>
`;
}

/** The interval: whiskers for bounds, an arrow where a side is open. */
function whisker(bar: Bar, y: number, scale: Scale): Html | undefined {
  const { lower, upper } = bar;
  const x = scale(bar.value);
  if (upper === undefined)
    return html`<path class="whisker" d="M${round(x)} ${y}h14m-5 -4l5 4l-5 4"/>`;
  if (lower === undefined)
    return html`<path class="whisker" d="M${round(x)} ${y}h-14m5 -4l-5 4l5 4"/>`;
  if (lower === upper) return undefined;
  const [a, b] = [round(scale(lower)), round(scale(upper))];
  return html`<path class="whisker" d="M${a} ${y}H${b}M${a} ${y - 5}v10M${b} ${y - 5}v10"/>`;
}

function captionOf(bar: Bar): string {
  const period = valueText(bar.claim.fields.period?.value);
  const status = bar.claim.fields.status?.value;
  return [period, status, bar.row.label].filter((text) => text !== undefined).join(' · ');
}

function hatch(): Html {
  return html`<svg width="0" height="0" class="defs" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
