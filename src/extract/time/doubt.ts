/** Where words that may be a time are none: names, verbs, scores, prices, numbers of things. */
import { dayStands, monthStands, seasonStands } from './doubt-month.ts';
import { isGluedInside, isPartOfFigure, yearStands, yearsStand } from './doubt-year.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { before, endsPhrase, isCapital, isNameLike, type Surroundings } from './surroundings.ts';

/** Whether a match stands as a time where it is. */
export function stands(match: RuleMatch, around: Surroundings): boolean {
  const { items } = match;
  for (const item of items) {
    if ((item.is === 'MONTH' || item.is === 'WEEKDAY') && !isCapital(around.tokens, item.from))
      return false;
  }
  switch (match.rule.id) {
    case 'time.month':
      return monthStands(match, around);
    case 'time.month-day':
    case 'time.month-days':
      return dayStands(match, around);
    case 'time.year':
      return yearStands(match, around);
    case 'time.season':
      return seasonStands(match, around);
    case 'time.iso':
    case 'time.slashed-ymd':
    case 'time.figures':
      return isGluedInside(match, around) && !isPartOfFigure(match, around);
    case 'time.years':
      return !isPartOfFigure(match, around) && yearsStand(match, around);
    case 'time.current':
      return !isNameLike(match, around);
    default:
      return lengthStands(match, around);
  }
}

function lengthStands(match: RuleMatch, around: Surroundings): boolean {
  const next = around.tokens.forms[match.to];
  switch (match.rule.id) {
    case 'time.duration':
      return !isMoneyBefore(match, around) && !isFractionOrAge(match, around);
    case 'time.bare-units':
      return (
        around.grammar.lengthLeads.has(before(match, around) ?? '') &&
        endsPhrase(match.to, around) &&
        next !== 'of'
      );
    case 'time.a-unit':
      return !match.items.some((i) => i.value === 'quarter') && !isNameLike(match, around);
    case 'time.relative-unit':
    case 'time.latest-unit':
      return (
        !(next === 'of' && match.from < (match.items[0] as Item).from) && !isNameLike(match, around)
      );
    case 'time.the-unit':
      return (
        around.grammar.unitLeads.has(before(match, around) ?? '') &&
        (endsPhrase(match.to, around) || (next ?? '').startsWith('end')) &&
        next !== 'of'
      );
    case 'time.overnight':
    case 'time.past':
    case 'time.future':
      return endsPhrase(match.to, around);
    case 'time.clock-bare':
      return around.grammar.timeLeads.has(before(match, around) ?? '');
    case 'time.set-word':
      // "they meet annually", but not "a quarterly dividend", "the Daily Mail".
      return endsPhrase(match.to, around) && !isNameLike(match, around);
    case 'time.deictic':
      return !isNameLike(match, around);
    case 'time.quarter-name-bare':
      return !isNameLike(match, around);
    case 'time.reference':
      return before(match, around) !== 'as' && !around.grammar.conjunctions.has(next ?? '');
    case 'time.decade':
      return (
        before(match, around) !== 'his' &&
        before(match, around) !== 'her' &&
        before(match, around) !== 'their' &&
        (match.from < (match.items[0] as Item).from ||
          Number(match.items[0]?.value) >= 1000 ||
          around.tokens.forms[match.from] === "'")
      );
    default:
      return true;
  }
}

/** "three-quarters", "two quarters of the members", "a 6-year-old", "52 years old". */
function isFractionOrAge(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  const next = match.to < high ? (tokens.forms[match.to] as string) : '';
  const age = next === '-' ? (tokens.forms[match.to + 1] ?? '') : next;
  if (grammar.ageWords.has(age)) return true;
  if (!match.items.some((i) => i.value === 'quarter')) return false;
  return match.items.some((i) => i.is === 'UNIT' || i.is === '-') || next === 'of';
}

function isMoneyBefore(match: RuleMatch, around: Surroundings): boolean {
  const previous = before(match, around);
  return previous !== undefined && /^[$€£¥]$/.test(previous);
}
