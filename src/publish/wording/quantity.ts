import type { FigureChange } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';

const NBSP = '\u00a0';
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };
const SCALES: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** A quantity in words, bounds and all: "> $240 billion", "8–15", "about 20", "≥ 70 %" (no-break spaces). */
export function quantityText(quantity: Quantity): string {
  const { lower, upper, approximate } = quantity;
  if (quantity.writtenUpper !== undefined) return withUnit(rangeNumber(quantity), quantity);
  if (quantity.soft && lower !== undefined && upper !== undefined && lower !== upper) {
    return withUnit(`${grouped(lower)}–${grouped(upper)}`, quantity);
  }
  const text = withUnit(scaled(quantity.written), quantity);
  if (upper === undefined && lower !== undefined)
    return `${quantity.lowerInclusive ? '≥' : '>'}${NBSP}${text}`;
  if (approximate === 'around') return `about${NBSP}${text}`;
  if (approximate === 'above') return `>${NBSP}${text}`;
  if (approximate === 'below') return `${quantity.upperInclusive ? '≤' : '<'}${NBSP}${text}`;
  if (lower === undefined && upper !== undefined)
    return `${quantity.upperInclusive ? '≤' : '<'}${NBSP}${text}`;
  return text;
}

/** A change in words: "up 5 %", "down 1.2 points against 2024". */
export function changeText(change: FigureChange): string {
  const base = change.base === undefined ? '' : ` (${change.base})`;
  return `${change.direction}${NBSP}${quantityText(change.quantity)}${base}`;
}

/** A plain decimal with its thousands grouped by commas: "12,400.5". */
export function grouped(decimal: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(decimal) ?? [];
  if (whole === '') return decimal;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

/** A plain decimal with its scale in words, exactly: "244800000000" is "244.8 billion". */
export function scaled(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  for (const [zeros, name] of SCALES) {
    if (whole.length <= zeros) continue;
    const rest = `${whole.slice(-zeros)}${fraction}`.replace(/0+$/, '');
    if (rest.length > 4) break;
    return `${sign}${grouped(whole.slice(0, -zeros))}${rest ? `.${rest}` : ''}${NBSP}${name}`;
  }
  return grouped(decimal);
}

function rangeNumber(quantity: Quantity): string {
  const from = scaled(quantity.written);
  const to = scaled(quantity.writtenUpper ?? quantity.written);
  const scale = to.slice(to.indexOf(NBSP));
  const shared = to.includes(NBSP) && from.endsWith(scale);
  return `${shared ? from.slice(0, -scale.length) : from}–${to}`;
}

function withUnit(number: string, quantity: Quantity): string {
  const per = quantity.per === undefined ? '' : ` per ${quantity.per}`;
  return `${withOwnUnit(number, quantity)}${per}`;
}

function withOwnUnit(number: string, quantity: Quantity): string {
  const { unit, kind } = quantity;
  if (unit === undefined) return number;
  if (kind === 'money') {
    const symbol = SYMBOLS[unit];
    return symbol ? `${symbol}${number}` : `${unit}${NBSP}${number}`;
  }
  const one = number === '1';
  if (unit === '%') return `${number}${NBSP}%`;
  if (unit === 'point') return `${number}${NBSP}${one ? 'point' : 'points'}`;
  if (unit === 'times') return `${number}${NBSP}times`;
  const words = unit.replaceAll('-', ' ');
  return `${number} ${one ? words : plural(words)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  life: 'lives',
  person: 'people',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  half: 'halves',
};

/** A counted noun comes in the singular; English ones get their plural, others stay. */
function plural(noun: string): string {
  if (IRREGULAR[noun]) return IRREGULAR[noun];
  if (!/[a-z]$/.test(noun) || noun.endsWith('s')) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
