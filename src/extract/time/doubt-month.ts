/** Where the name of a month or season is a name, a verb or part of a title. */
import { TOKEN_WORD } from '../../model/annotation.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { before, endsPhrase, isCapital, isGlued, type Surroundings } from './surroundings.ts';

/** A bare month: "in May" but not "they may", "Theresa May", "April Smith". */
export function monthStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, low, high } = around;
  const item = match.items[0] as Item;
  const previous = before(match, around);
  const form = tokens.forms[match.from] as string;
  if (
    form.length <= 3 &&
    form !== 'may' &&
    !(previous !== undefined && grammar.strongYearLeads.has(previous) && previous !== 'the')
  )
    return false;
  if (previous !== undefined && grammar.timeLeads.has(previous)) {
    return !(
      item.doubtful &&
      match.to < high &&
      isCapital(tokens, match.to) &&
      previous !== 'in' &&
      previous !== 'last'
    );
  }
  if (item.doubtful) return isModifier(match, around);
  if (match.to < high && isCapital(tokens, match.to) && previous === undefined) return false;
  return !(
    match.from > low &&
    isCapital(tokens, match.from - 1) &&
    match.from - 1 > low &&
    ((tokens.flags[match.from - 1] as number) & TOKEN_WORD) !== 0
  );
}

/** "the March summit": a capitalised doubtful month between "the" and a noun. */
function isModifier(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, low, high } = around;
  if (
    match.from - 1 < low ||
    match.to >= high ||
    !grammar.articles.has(tokens.forms[match.from - 1] as string)
  )
    return false;
  return (
    ((tokens.flags[match.to] as number) & TOKEN_WORD) !== 0 &&
    !isCapital(tokens, match.to) &&
    !endsPhrase(match.to, around)
  );
}

/** A month with a day: no percentage, price or count follows the figure, no clock either. */
export function dayStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, high } = around;
  if (match.to >= high) return true;
  const next = tokens.forms[match.to] as string;
  return next !== '%' && !(next === '/' && isGlued(tokens, match.to));
}

/** "the spring", "in summer"; not "they fall", "the fall of Rome", "Summer Olympics". */
export function seasonStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  const item = match.items[0] as Item;
  const next = match.to < high ? (tokens.forms[match.to] as string) : '';
  if (match.to < high && isCapital(tokens, item.from) && isCapital(tokens, match.to)) return false;
  if (!item.doubtful)
    return (
      item.from === around.low ||
      !isCapital(tokens, item.from) ||
      grammar.timeLeads.has(before(match, around) ?? '')
    );
  if (next === 'of') return false;
  const previous = before(match, around);
  return (
    previous !== undefined &&
    grammar.timeLeads.has(previous) &&
    previous !== 'to' &&
    endsPhrase(match.to, around) &&
    previous !== 'of' &&
    previous !== 'and' &&
    previous !== 'or'
  );
}
