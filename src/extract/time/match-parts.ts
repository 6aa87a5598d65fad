/** What makers read from a match. */
import type { Draft, TimeUnit } from './draft.ts';
import type { RuleMatch } from './grammar.ts';

/** The number of the first item of a class. */
export function numberOf(match: RuleMatch, is: string): number | undefined {
  const found = match.items.find((item) => item.is === is);
  return found && typeof found.value === 'number' ? found.value : undefined;
}

/** The word value of the first item of a class. */
export function wordOf(match: RuleMatch, is: string): string | undefined {
  const found = match.items.find((item) => item.is === is);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

/** The drafts among the items, in text order. */
export function draftsOf(match: RuleMatch): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { value } of match.items) if (typeof value === 'object') drafts.push(value);
  return drafts;
}

/** The unit named by the match. */
export function unitOf(match: RuleMatch): TimeUnit | undefined {
  for (const is of [
    'UNIT',
    'UNITS',
    'UNITSMORE',
    'UNITSHALF',
    'YEARSWORD',
    'WEEKEND',
    'UNIT_DAY',
    'UNIT_QUARTER',
    'UNIT_WEEK',
    'UNIT_MONTH',
    'UNIT_YEAR',
    'UNIT_DECADE',
    'UNIT_CENTURY',
  ]) {
    const unit = wordOf(match, is);
    if (unit !== undefined) return unit as TimeUnit;
  }
  return undefined;
}

/** The year that the match names. */
export function yearOf(match: RuleMatch): number | undefined {
  return (
    numberOf(match, 'YEAR') ??
    numberOf(match, 'YEARORD') ??
    numberOf(match, 'SPOKENYEAR') ??
    numberOf(match, 'Y2') ??
    numberOf(match, 'YY')
  );
}

/** Where the match points: -1 back, 0 here, 1 on. */
export function relationOf(match: RuleMatch): -1 | 0 | 1 | undefined {
  const value =
    numberOf(match, 'REL') ??
    numberOf(match, 'RELS') ??
    numberOf(match, 'NEXT') ??
    numberOf(match, 'PAST') ??
    numberOf(match, 'CURRENT') ??
    numberOf(match, 'CREL');
  return value as -1 | 0 | 1 | undefined;
}

/** How many units: a number, "a couple", one where only the unit stands; undefined for "several". */
export function amountOf(match: RuleMatch): number | undefined {
  const number = numberOf(match, 'N') ?? numberOf(match, 'COUPLE');
  if (number !== undefined) return number;
  const many = ['FEW', 'UNITS', 'YEARSWORD'];
  if (match.items.some((item) => many.includes(item.is))) return undefined;
  return 1;
}
