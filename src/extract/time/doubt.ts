/** Where words that may be a time are none: names, verbs, scores, prices, numbers of things. */
import { TOKEN_ALL_CAPITALS, TOKEN_CAPITAL, TOKEN_GLUED, TOKEN_NUMBER, TOKEN_PUNCTUATION, TOKEN_WORD, type Tokens } from '../../model/annotation.ts';
import type { TimeGrammar } from '../../language/time-rules.ts';
import type { Item, RuleMatch } from './grammar.ts';

/** What the guards look at. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly grammar: TimeGrammar;
  /** Bounds of the sentence, in tokens. */
  readonly low: number;
  readonly high: number;
}

/** Whether a match stands as a time where it is. */
export function stands(match: RuleMatch, around: Surroundings): boolean {
  const { items } = match;
  for (const item of items) {
    if ((item.is === 'MONTH' || item.is === 'WEEKDAY') && !isCapital(around.tokens, item.from)) return false;
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
      return around.grammar.lengthLeads.has(before(match, around) ?? '') && endsPhrase(match.to, around) && next !== 'of';
    case 'time.a-unit':
      return !match.items.some((i) => i.value === 'quarter') && !isNameLike(match, around);
    case 'time.relative-unit':
    case 'time.latest-unit':
      return !(next === 'of' && match.from < (match.items[0] as Item).from) && !isNameLike(match, around);
    case 'time.the-unit':
      return around.grammar.unitLeads.has(before(match, around) ?? '') && (endsPhrase(match.to, around) || (next ?? '').startsWith('end')) && next !== 'of';
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
      return before(match, around) !== 'his' && before(match, around) !== 'her' && before(match, around) !== 'their' &&
        (match.from < (match.items[0] as Item).from || Number(match.items[0]?.value) >= 1000 || around.tokens.forms[match.from] === "'");
    default:
      return true;
  }
}

function isCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & TOKEN_CAPITAL) !== 0;
}

function before(match: { readonly from: number }, around: Surroundings): string | undefined {
  return match.from > around.low ? (around.tokens.forms[match.from - 1] as string) : undefined;
}

/** A capitalised word inside the sentence with a capitalised neighbour: "Daily Mail", "Current TV". */
function isNameLike(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, low, high } = around;
  const last = match.to - 1;
  if (!isCapital(tokens, last)) return false;
  const previous = match.from > low && isCapital(tokens, match.from - 1);
  const next = match.to < high && isCapital(tokens, match.to) && !isGluedDash(tokens, match.to);
  return (match.from > low && previous && match.from - 1 > low) || (next && match.from > low);
}

function isGluedDash(tokens: Tokens, at: number): boolean {
  return tokens.forms[at] === '-';
}

function endsPhrase(at: number, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  if (at >= high) return true;
  if (((tokens.flags[at] as number) & TOKEN_PUNCTUATION) !== 0) return tokens.forms[at] !== '-';
  return grammar.closers.has(tokens.forms[at] as string);
}

/** A bare month: "in May" but not "they may", "Theresa May", "April Smith". */
function monthStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, low, high } = around;
  const item = match.items[0] as Item;
  const previous = before(match, around);
  const form = tokens.forms[match.from] as string;
  if (form.length <= 3 && form !== 'may' && !(previous !== undefined && grammar.strongYearLeads.has(previous) && previous !== 'the')) return false;
  if (previous !== undefined && grammar.timeLeads.has(previous)) {
    return !(item.doubtful && match.to < high && isCapital(tokens, match.to) && previous !== 'in' && previous !== 'last');
  }
  if (item.doubtful) return isModifier(match, around);
  if (match.to < high && isCapital(tokens, match.to) && previous === undefined) return false;
  return !(match.from > low && isCapital(tokens, match.from - 1) && match.from - 1 > low && ((tokens.flags[match.from - 1] as number) & TOKEN_WORD) !== 0);
}

/** "the March summit": a capitalised doubtful month between "the" and a noun. */
function isModifier(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, low, high } = around;
  if (match.from - 1 < low || match.to >= high || !grammar.articles.has(tokens.forms[match.from - 1] as string)) return false;
  return ((tokens.flags[match.to] as number) & TOKEN_WORD) !== 0 && !isCapital(tokens, match.to) && !endsPhrase(match.to, around);
}

/** A month with a day: no percentage, price or count follows the figure, no clock either. */
function dayStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, high } = around;
  if (match.to >= high) return true;
  const next = tokens.forms[match.to] as string;
  return next !== '%' && !(next === '/' && isGlued(tokens, match.to));
}

function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & TOKEN_GLUED) !== 0;
}

function isGluedInside(match: RuleMatch, around: Surroundings): boolean {
  for (let at = match.from + 1; at < match.to; at++) if (!isGlued(around.tokens, at)) return false;
  return true;
}

/** Figures that go on with figures or letters: phone numbers, file numbers, versions. */
function isPartOfFigure(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, low, high } = around;
  if (match.from > low && isGlued(tokens, match.from)) {
    const previous = tokens.forms[match.from - 1] as string;
    if (!'(["\'|'.includes(previous)) return true;
  }
  if (match.to < high && isGlued(tokens, match.to)) {
    const next = tokens.forms[match.to] as string;
    if (next === '-' || next === '/' || next === '+') return isGlued(tokens, match.to + 1) && ((tokens.flags[match.to + 1] as number) & TOKEN_NUMBER) !== 0;
    return ((tokens.flags[match.to] as number) & (TOKEN_WORD | TOKEN_NUMBER)) !== 0 && next !== "'s";
  }
  return false;
}

function yearsStand(match: RuleMatch, around: Surroundings): boolean {
  const previous = before(match, around);
  if (previous === undefined) return true;
  return !/^[$€£¥#№]$/.test(previous);
}

/** A bare four-digit number is a year after words of time, or where no counted thing follows. */
function yearStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  const item = match.items[0] as Item;
  if (item.is === 'SPOKENYEAR') return true;
  const year = item.value as number;
  const previous = before(match, around);
  if (item.is === 'Y2') return previous !== undefined && grammar.timeLeads.has(previous);
  if (previous !== undefined && (/^[$€£¥#№+*=.@_\\]$/.test(previous) || (isGlued(tokens, match.from) && !/^[-(\["'/,:|]$/.test(previous)))) return false;
  if (previous !== undefined && /^[/-]$/.test(previous) && isGlued(tokens, match.from) && match.from > 1 && isNumber(tokens, match.from - 2)) return false;
  if (year < 1400 || year > 2150) return year >= 1000 && previous === 'in' && endsPhrase(match.to, around);
  const next = match.to < high ? (tokens.forms[match.to] as string) : '';
  if (next === '%' || next === '°' || (next === '-' && isGlued(tokens, match.to) && isGlued(tokens, match.to + 1) && ((tokens.flags[match.to + 1] as number) & TOKEN_NUMBER) !== 0)) return false;
  if (isGlued(tokens, match.to) && match.to < high && ((tokens.flags[match.to] as number) & (TOKEN_WORD | TOKEN_NUMBER)) !== 0 && next !== "'s") return false;
  if (endsPhrase(match.to, around)) return previous === undefined || grammar.yearLeads.has(previous) || isNameBefore(match, around);
  if (previous === '(') return true;
  if (grammar.counted.has(next) || year < 1900 || year > 2060) return false;
  if (previous !== undefined && (grammar.articles.has(previous) || grammar.sureYearLeads.has(previous))) return true;
  // "his failed 1996 campaign", "a 2024 law", but not "about 2000 people", "2025 people".
  return previous !== undefined && !grammar.plural(next) && !isNumber(tokens, match.to) && !isNumber(tokens, match.from - 1);
}

function isNumber(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0;
}

/** "APEC 2026": a year right after an acronym and before a close. */
function isNameBefore(match: RuleMatch, around: Surroundings): boolean {
  return match.from > around.low && ((around.tokens.flags[match.from - 1] as number) & TOKEN_ALL_CAPITALS) !== 0 && Number(match.items[0]?.value) >= 1900 && Number(match.items[0]?.value) <= 2060;
}

/** "the spring", "in summer"; not "they fall", "the fall of Rome", "Summer Olympics". */
function seasonStands(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  const item = match.items[0] as Item;
  const next = match.to < high ? (tokens.forms[match.to] as string) : '';
  if (match.to < high && isCapital(tokens, item.from) && isCapital(tokens, match.to)) return false;
  if (!item.doubtful) return item.from === around.low || !isCapital(tokens, item.from) || grammar.timeLeads.has(before(match, around) ?? '');
  if (next === 'of') return false;
  const previous = before(match, around);
  return previous !== undefined && grammar.timeLeads.has(previous) && previous !== 'to' && endsPhrase(match.to, around) && previous !== 'of' && previous !== 'and' && previous !== 'or';
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
