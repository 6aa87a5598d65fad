/** Codes that a name of theirs without a code may stand for, and how much of it one is: 55 cents are 0.55 dollars with us. */
const CURRENCIES = {
  Dollar: { USD: 1 },
  Cent: { USD: 0.01, EUR: 0.01 },
  Pence: { GBP: 0.01 },
  Penny: { GBP: 0.01, USD: 0.01 },
  Pound: { GBP: 1 },
  Rupee: { INR: 1 },
  Franc: { CHF: 1, FRF: 1, BEF: 1 },
  Peseta: { ESP: 1 },
  Euro: { EUR: 1 },
  Sen: { JPY: 0.01, IDR: 0.01, MYR: 0.01 },
  Bitcoin: { XBT: 1, BTC: 1 },
  _XBT: { XBT: 1, BTC: 1 },
  Drachma: { GRD: 1 },
  'Finnish markka': { FIM: 1 },
  'Netherlands guilder': { NLG: 1 },
  'United States dollar': { USD: 1 },
};

/** Units of theirs by ours: how many of ours one of theirs is, where the names differ. */
const MEASURES = {
  Ton: { tonne: 1, ton: 1, 'short-ton': 1 },
  'Metric ton': { tonne: 1, 'metric-ton': 1 },
  Kilobit: { bit: 1000 },
  Megabit: { bit: 1_000_000 },
  Kilocalorie: { calorie: 1000, foodcalorie: 1 },
  Liang: { tael: 1 },
  Jin: { catty: 1 },
};

const slug = (name) => name.toLowerCase().replaceAll(' ', '-');

/** Whether a quantity is so many of a unit of theirs, a name ("Cubic foot") or an ISO 4217 code. */
export function isUnit({ unit, written, writtenUpper }, value, name) {
  if (unit === undefined || !Number.isFinite(value)) return false;
  const own = { [slug(name)]: 1, [name]: 1, ...MEASURES[name], ...CURRENCIES[name] };
  const factor = own[unit];
  if (factor === undefined) return false;
  const wanted = value * factor;
  return [written, writtenUpper].some(
    (number) =>
      number !== undefined && Math.abs(Number(number) - wanted) <= Math.abs(wanted) * 1e-9,
  );
}
