import { samePlace } from '../specs/spans.mjs';

/** A quantity as the sets have it: a count without what is counted ("50", not "50 cars"). */
export function bareQuantity({ start, end, noun, quantity }, tokens) {
  if (noun === undefined || tokens.starts[noun.from] <= start) return { start, end, quantity };
  return { start, end: tokens.ends[noun.from - 1], quantity };
}

/** Names of their units in our terms; a name that is in neither list is itself. */
const UNITS = {
  dimensionless: (quantity) => quantity.kind === 'count',
  percentage: ({ unit }) => unit === '%',
  dollar: ({ unit }) => unit === 'USD',
  euro: ({ unit }) => unit === 'EUR',
  'pound sterling': ({ unit }) => unit === 'GBP',
  'degree Celsius': ({ unit }) => unit === 'celsius',
  'degree fahrenheit': ({ unit }) => unit === 'fahrenheit',
  'degree Fahrenheit': ({ unit }) => unit === 'fahrenheit',
  'pound-mass': ({ unit }) => unit === 'pound',
  'cubic centimetre': ({ unit }) => unit === 'cubic-centimeter' || unit === 'milliliter',
  'ton per day': ({ unit }) => unit === 'tonne-per-day',
  penny: ({ unit }) => unit === 'GBP' || unit === 'USD',
  cent: ({ unit }) => unit === 'USD' || unit === 'EUR',
  dozen: (quantity) => quantity.kind === 'count',
};

export function hasUnit(name, quantity) {
  const own = UNITS[name];
  if (own) return own(quantity);
  const american = name.replace(/metre\b/g, 'meter').replace(/litre\b/g, 'liter');
  return quantity.unit === american.replaceAll(' ', '-');
}

/** Coins are a part of their currency with us: 26 cents are 0.26 dollars. */
const COINS = { penny: 0.01, cent: 0.01 };

/** Theirs give a range as its middle. */
export function hasValue({ value: stated, unit }, { lower, upper, written, writtenUpper }) {
  const value = stated * (COINS[unit] ?? 1);
  const near = (number) => Math.abs(number - value) <= Math.abs(value) * 1e-6;
  const middle = (Number(lower) + Number(upper)) / 2;
  if (near(Number(written)) || near(middle)) return true;
  return writtenUpper !== undefined && near((Number(written) + Number(writtenUpper)) / 2);
}

/** A duration is a time with us: its amount and unit are held against theirs. */
export function asQuantity({ start, end, time: { duration } }) {
  const { amount, unit } = duration;
  return { start, end, quantity: { kind: 'measure', written: String(amount), unit } };
}

/** A role of the sentences about prices, by the change that our quantity is. */
export function roleOf({ change }) {
  if (change === undefined) return undefined;
  if (change.kind === 'before') return 'Initial_value';
  return change.kind === 'after' ? 'Final_value' : 'Difference';
}

export const SPANS = { exact: samePlace, overlap: () => true };
