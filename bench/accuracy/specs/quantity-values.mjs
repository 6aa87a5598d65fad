/**
 * Whether a quantity of ours is the one that a row of the specifications wants: kind, number and unit; and which of our
 * spans stands for theirs.
 */
import { isUnit } from './units.mjs';

/** The same decimal, whatever its zeros. */
const sameNumber = (a, b) =>
  a !== undefined && b !== undefined && Math.abs(Number(a) - Number(b)) <= Math.abs(b) * 1e-9;

/** A number as written, or one end of a range as written: what bends it ("over", "about") is not in theirs. */
const hasNumber = ({ written, writtenUpper }, value) =>
  sameNumber(written, value) || sameNumber(writtenUpper, value);

/** Theirs are all in per cent; a point is a per cent with them. */
function isPercent({ unit, ...quantity }, { value }) {
  const shares = { '%': 1, point: 1, '‰': 10, '‱': 100 };
  return unit in shares && hasNumber(quantity, Number.parseFloat(value) * shares[unit]);
}

const isMoney = (quantity, { value, unit, isoCurrency }) =>
  isUnit(quantity, Number(value), isoCurrency ?? unit);

/**
 * Bounds of a range: the upper end of theirs is exclusive for "20-100", of ours it is inclusive, so that only a side that
 * stands alone must say the same of its end; where they leave a side open that vague words close, ours is right as well.
 */
function isRange(quantity, { value }) {
  const [, open, low, high, close] = /^([[(])(.*),(.*)([\])])$/.exec(value) ?? [];
  if (open === undefined) return false;
  const { lower, upper, lowerInclusive, upperInclusive, soft } = quantity;
  const side = (ours, theirs) =>
    theirs === '' ? ours === undefined || soft : sameNumber(ours, theirs);
  if (!side(lower, low) || !side(upper, high)) return false;
  if (low !== '' && high !== '') return true;
  return low === '' ? upperInclusive === (close === ']') : lowerInclusive === (open === '[');
}

/** "Greater than 100 and smaller than 300" is one range with them, two with us: its sides taken together. */
function isRangeOfTwo(quantities, { resolution: item }) {
  const low = quantities.find(({ lower, upper }) => lower !== undefined && upper === undefined);
  const high = quantities.find(({ lower, upper }) => upper !== undefined && lower === undefined);
  if (low === undefined || high === undefined || quantities.length !== 2) return false;
  const { lower, lowerInclusive } = low;
  const { upper, upperInclusive } = high;
  const [open] = item.value;
  const sides = { lower, lowerInclusive, upper, upperInclusive, soft: false };
  return (open === '[') === lowerInclusive && isRange(sides, item);
}

const isOrdinal = ({ kind, written }, { value }) =>
  kind === 'ordinal' && sameNumber(written, value);

/** A number that we read as part of a time ("two weeks", "1990") is found where that time holds it. */
export function isNumberOfTime({ time }, { value }) {
  if (sameNumber(time.duration?.amount, value)) return true;
  return time.timex.split(/\D+/).some((digits) => digits !== '' && sameNumber(digits, value));
}

/**
 * What a model finds, in our terms: which of our quantities are of its business (any other is no fault), which of its own
 * items are not ours to find (a currency's name without an amount, "the next one"), and when a value is right.
 */
export const QUANTITY_MODELS = {
  NumberModel: {
    within: true,
    inTimes: true,
    ours: ({ kind }) => kind === 'count',
    right: (quantity, { value }) => quantity.kind !== 'ordinal' && hasNumber(quantity, value),
  },
  NumberRangeModel: {
    within: true,
    ours: ({ lower, upper, kind }) => kind !== 'ordinal' && lower !== upper,
    right: isRange,
    together: isRangeOfTwo,
  },
  OrdinalModel: {
    ours: ({ kind }) => kind === 'ordinal',
    theirs: ({ type }) => type !== 'ordinal.relative',
    right: isOrdinal,
  },
  PercentModel: {
    ours: ({ kind }) => kind === 'percent',
    theirs: ({ resolution }) => resolution.value !== 'null',
    right: isPercent,
  },
  CurrencyModel: {
    ours: ({ kind }) => kind === 'money',
    theirs: ({ resolution }) => resolution.value !== null,
    right: isMoney,
  },
  DimensionModel: {
    ours: ({ kind }) => kind === 'measure',
    right: (quantity, { value, unit }) => isUnit(quantity, Number(value), unit),
  },
};
