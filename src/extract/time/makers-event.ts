/** Times told by events of the reference: "since the fall of the Berlin Wall", "the fourth year of the war in Gaza". */
import type { Draft, EventDraft, TimeUnit } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { amountOf, numberOf, unitOf, wordOf, yearOf } from './match-parts.ts';

/** A dated event, or its edge: "the outbreak of the war in Gaza". */
export function makeEvent(match: RuleMatch): Draft | undefined {
  const id = wordOf(match, 'ERA');
  if (id === undefined) return undefined;
  const edge = wordOf(match, 'EARLY') ?? wordOf(match, 'OUTBREAK');
  if (edge === 'MID') return undefined;
  return { kind: 'event', id, ...(edge === undefined ? {} : { edge: edge as 'START' | 'END' }) };
}

/** A day of commemoration, of the year named or of the nearest. */
export function makeFeast(match: RuleMatch): Draft | undefined {
  const id = wordOf(match, 'FEAST');
  if (id === undefined) return undefined;
  const year = yearOf(match);
  const relation = numberOf(match, 'REL') as -1 | 0 | 1 | undefined;
  return {
    kind: 'event',
    id,
    ...(year === undefined ? {} : { year }),
    ...(relation === undefined ? {} : { relation }),
  };
}

/** "the fourth year of the war in Gaza", "the 30th anniversary of the fall of the Berlin Wall". */
export function makeEventNth(match: RuleMatch): Draft | undefined {
  const id = wordOf(match, 'ERA');
  const count = numberOf(match, 'ORD');
  if (id === undefined || count === undefined || count < 1 || count > 500) return undefined;
  if (match.items.some((item) => item.is === 'ANNIVERSARY'))
    return { kind: 'event', id, anniversary: count };
  const unit = unitOf(match);
  return unit === undefined || unit === 'weekend'
    ? undefined
    : { kind: 'event', id, nth: { count, unit } };
}

/** "three years after the annexation of Crimea". */
export function makeEventShift(match: RuleMatch): Draft | undefined {
  const id = wordOf(match, 'ERA');
  const unit = unitOf(match);
  const sign = numberOf(match, 'BEFOREAFTER');
  const amount = amountOf(match);
  if (id === undefined || unit === undefined || sign === undefined || amount === undefined)
    return undefined;
  const draft: EventDraft = {
    kind: 'event',
    id,
    edge: 'START',
    shift: { amount: amount * sign, unit },
  };
  return draft;
}

/** "before the year is out": what is left of it. */
export function makeUnitOut(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match) as TimeUnit | undefined;
  if (unit === undefined) return undefined;
  return { kind: 'part', mod: 'LATER', of: { kind: 'shift', unit, amount: 0, from: 'now' } };
}

/** "Black Monday": a day that its name alone tells. */
export function makeNamedDay(match: RuleMatch): Draft | undefined {
  const [year, month, day] = (wordOf(match, 'NAMEDDAY') ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { kind: 'calendar', year, month, day };
}
