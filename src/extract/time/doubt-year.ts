/** Where figures are no year or date: prices, numbers of things, telephone and file numbers. */
import { TOKEN_ALL_CAPITALS, TOKEN_NUMBER, TOKEN_WORD } from '../../model/annotation.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { before, endsPhrase, isGlued, isNumber, type Surroundings } from './surroundings.ts';

/** Whether the tokens of the match stand without white space. */
export function isGluedInside(match: RuleMatch, around: Surroundings): boolean {
  for (let at = match.from + 1; at < match.to; at++) if (!isGlued(around.tokens, at)) return false;
  return true;
}

/** Figures that go on with figures or letters: phone numbers, file numbers, versions. */
export function isPartOfFigure(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, low, high } = around;
  if (match.from > low && isGlued(tokens, match.from)) {
    const previous = tokens.forms[match.from - 1] as string;
    if (!'(["\'|'.includes(previous) && !isHan(previous, around)) return true;
  }
  if (match.to < high && isGlued(tokens, match.to)) {
    const next = tokens.forms[match.to] as string;
    if (next === '-' || next === '/' || next === '+')
      return (
        isGlued(tokens, match.to + 1) &&
        ((tokens.flags[match.to + 1] as number) & TOKEN_NUMBER) !== 0
      );
    return (
      ((tokens.flags[match.to] as number) & (TOKEN_WORD | TOKEN_NUMBER)) !== 0 &&
      next !== "'s" &&
      !isHan(next, around)
    );
  }
  return false;
}

/** Words without white space between them stand beside figures: "于2024-01-01签署". */
function isHan(form: string, { grammar }: Surroundings): boolean {
  return grammar.unspaced === true && /^(?:\p{Script=Han}|[，。、；：（）])/u.test(form);
}

/** "2026-2030", but not "$2026-2030". */
export function yearsStand(match: RuleMatch, around: Surroundings): boolean {
  const previous = before(match, around);
  if (previous === undefined) return true;
  return !/^[$€£¥#№]$/.test(previous);
}

/** A bare four-digit number is a year after words of time, or where no counted thing follows. */
export function yearStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  const item = match.items[0] as Item;
  if (item.is === 'SPOKENYEAR') return true;
  const year = item.value as number;
  const previous = before(match, around);
  if (item.is === 'Y2') return previous !== undefined && grammar.timeLeads.has(previous);
  if (
    previous !== undefined &&
    (/^[$€£¥#№+*=.@_\\]$/.test(previous) ||
      (isGlued(tokens, match.from) && !/^[-(["'/,:|]$/.test(previous)))
  )
    return false;
  if (
    previous !== undefined &&
    /^[/-]$/.test(previous) &&
    isGlued(tokens, match.from) &&
    match.from > 1 &&
    isNumber(tokens, match.from - 2)
  )
    return false;
  if (year < 1400 || year > 2150)
    return year >= 1000 && previous === 'in' && endsPhrase(match.to, around);
  const next = match.to < high ? (tokens.forms[match.to] as string) : '';
  if (
    next === '%' ||
    next === '°' ||
    (next === '-' &&
      isGlued(tokens, match.to) &&
      isGlued(tokens, match.to + 1) &&
      ((tokens.flags[match.to + 1] as number) & TOKEN_NUMBER) !== 0)
  )
    return false;
  if (
    isGlued(tokens, match.to) &&
    match.to < high &&
    ((tokens.flags[match.to] as number) & (TOKEN_WORD | TOKEN_NUMBER)) !== 0 &&
    next !== "'s"
  )
    return false;
  if (isYearOf(year, next, previous, around)) return true;
  if (endsPhrase(match.to, around))
    return previous === undefined || grammar.yearLeads.has(previous) || isNameBefore(match, around);
  if (previous === '(') return true;
  if (grammar.counted.has(next) || year < 1900 || year > 2060) return false;
  if (
    previous !== undefined &&
    (grammar.articles.has(previous) || grammar.sureYearLeads.has(previous))
  )
    return true;
  if (grammar.datesFollow && !grammar.yearLeads.has(previous ?? '')) return false;
  // "his failed 1996 campaign", "a 2024 law", but not "about 2000 people", "2025 people".
  return (
    previous !== undefined &&
    !grammar.plural(next) &&
    !isNumber(tokens, match.to) &&
    !isNumber(tokens, match.from - 1)
  );
}

/** "below 1990 levels", "they said 2026 is the year": the word behind tells a year from a number. */
function isYearOf(
  year: number,
  next: string,
  previous: string | undefined,
  { grammar }: Surroundings,
): boolean {
  if (year < 1900 || year > 2060) return false;
  if (grammar.yearVerbs?.has(next) && grammar.clauseLeads?.has(previous ?? '')) return true;
  return (
    grammar.yearPlurals?.has(next) === true && grammar.yearPluralLeads?.has(previous ?? '') === true
  );
}

/** "APEC 2026", "Vision 2030": a year right after an acronym or a noun of such names, and before a close. */
function isNameBefore(match: RuleMatch, around: Surroundings): boolean {
  const { yearNouns } = around.grammar;
  if (yearNouns?.has(before(match, around) ?? '')) return true;
  return (
    match.from > around.low &&
    ((around.tokens.flags[match.from - 1] as number) & TOKEN_ALL_CAPITALS) !== 0 &&
    Number(match.items[0]?.value) >= 1900 &&
    Number(match.items[0]?.value) <= 2060
  );
}
