/** Lengths with halves, times that recur, and times of day. */
import type { Duration } from '../../model/time.ts';
import type { Draft, SetDraft, TimeUnit } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { durationTimex } from './timex.ts';

function first(match: RuleMatch, ...classes: string[]): number | string | undefined {
  const item = match.items.find((i) => classes.includes(i.is));
  return typeof item?.value === 'object' ? undefined : item?.value;
}

/** "half a century", "two and a half years", "a year and a half". */
export function makeHalfDuration(match: RuleMatch): Draft | undefined {
  const unit = first(match, 'UNIT', 'UNITS', 'HALFUNIT') as TimeUnit | undefined;
  if (unit === undefined) return undefined;
  if (match.rule.note === 'half') return { kind: 'duration', amount: 0.5, unit };
  return { kind: 'duration', amount: Number(first(match, 'N') ?? 1) + 0.5, unit };
}

/** "трёхмесячный": an adjective that holds number and unit. */
export function makeLengthWord(match: RuleMatch): Draft | undefined {
  const [amount, unit] = String(first(match, 'LENGTHWORD') ?? '').split(' ');
  if (unit === undefined) return undefined;
  return { kind: 'duration', amount: Number(amount), unit: unit as TimeUnit };
}

/** "every year", "each Monday", "annually". */
export function makeSet(match: RuleMatch): SetDraft | undefined {
  const word = first(match, 'SETWORD');
  if (word !== undefined) return { kind: 'set', timex: String(word) };
  const weekday = first(match, 'WEEKDAY', 'LEDWEEKDAY', 'WEEKDAYS');
  if (weekday !== undefined)
    return { kind: 'set', timex: `XXXX-WXX-${weekday}${first(match, 'DAYPART') ?? ''}` };
  const month = first(match, 'MONTH');
  if (month !== undefined) return { kind: 'set', timex: `XXXX-${String(month).padStart(2, '0')}` };
  const season = first(match, 'SEASON');
  if (season !== undefined) return { kind: 'set', timex: `XXXX-${season}` };
  const daypart = first(match, 'DAYPART');
  if (daypart !== undefined) return { kind: 'set', timex: `XXXX-XX-XX${daypart}` };
  const unit = first(match, 'UNIT', 'UNITS', 'PERUNIT') as Duration['unit'] | undefined;
  if (unit === undefined) return undefined;
  if (first(match, 'FEW') !== undefined)
    return { kind: 'set', timex: durationTimex(undefined, unit) };
  const counted = match.rule.note === 'per' ? undefined : first(match, 'N');
  const amount = Number(counted ?? first(match, 'EVERY') ?? 1);
  return { kind: 'set', timex: durationTimex(amount, unit), duration: { amount, unit } };
}
