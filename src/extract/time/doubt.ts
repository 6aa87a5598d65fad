/** Where words that may be a time are none: names, verbs, scores, prices, numbers of things. */
import {
  TOKEN_ALL_CAPITALS,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
  TOKEN_WORD,
} from '../../model/annotation.ts';
import { dayStands, monthStands, seasonStands } from './doubt-month.ts';
import { isGluedInside, isPartOfFigure, yearStands, yearsStand } from './doubt-year.ts';
import type { Item, RuleMatch } from './grammar.ts';
import {
  before,
  endsPhrase,
  isCapital,
  isGlued,
  isNameLike,
  isNumber,
  type Surroundings,
} from './surroundings.ts';

/** Whether a match stands as a time where it is. */
export function stands(match: RuleMatch, around: Surroundings): boolean {
  const { items } = match;
  const { after } = match.rule;
  if (after && !after.has(before(match, around) ?? '')) return false;
  const { notAfter, notBefore } = match.rule;
  if (notAfter?.has(before(match, around) ?? '')) return false;
  if (notBefore?.has(around.tokens.forms[match.to] ?? '')) return false;
  if (match.rule.ends && !endsPhrase(match.to, around)) return false;
  if (match.rule.capital && !isCapital(around.tokens, match.from)) return false;
  if (match.rule.head && !isHeadline(match, around)) return false;
  for (const item of items) {
    if (
      (item.is === 'MONTH' || item.is === 'WEEKDAY' || item.is === 'MONTHADJ') &&
      !isWrittenAsName(match, item, around)
    )
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

/** How many tokens the places before a dateline may take. */
const PLACES = 7;

/**
 * "МОСКВА, 16 мая", "DAR ES SALAAM, Tanzania, May 16 (AP)": a place in capitals, names and a comma are all that stands
 * before it in its sentence, and a mark follows.
 */
function isHeadline(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, low, high } = around;
  if (match.to < high && !((tokens.flags[match.to] as number) & TOKEN_PUNCTUATION)) return false;
  if (match.from - low < 2 || match.from - low > PLACES) return false;
  if (tokens.forms[match.from - 1] !== ',') return false;
  let wanted = TOKEN_ALL_CAPITALS;
  for (let at = low; at < match.from; at++) {
    const flags = tokens.flags[at] as number;
    if ((flags & TOKEN_WORD) === 0) continue;
    if ((flags & wanted) === 0) return false;
    wanted = TOKEN_ALL_CAPITALS | TOKEN_CAPITAL;
  }
  return true;
}

/** A month or weekday in the letters that its language gives it: a capital, or none inside a sentence. */
function isWrittenAsName(match: RuleMatch, item: Item, around: Surroundings): boolean {
  const { tokens, grammar, low } = around;
  const capital = isCapital(tokens, item.from);
  if (!grammar.smallNames) return capital || isSmallButSure(match, item, around);
  if (!capital || item.from === low || item.from > match.from) return true;
  if (item.is === 'MONTHADJ') return false;
  return !((tokens.flags[item.from - 1] as number) & (TOKEN_WORD | TOKEN_NUMBER));
}

function lengthStands(match: RuleMatch, around: Surroundings): boolean {
  const next = around.tokens.forms[match.to];
  switch (match.rule.id) {
    case 'time.duration':
    case 'time.two-lengths':
      return (
        !isMoneyBefore(match, around) && !isFractionOrAge(match, around) && !isYearNumber(match)
      );
    case 'time.length-range':
      return !isFractionOrAge(match, around) && !isGluedOn(match, around);
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
    case 'time.clock-offset':
    case 'time.clock-half-offset':
      return isGlued(around.tokens, match.to - 1) && isGlued(around.tokens, match.to - 2);
    case 'time.clock-plus':
      return isGlued(around.tokens, match.to - 1);
    case 'time.day-month':
      return !isMoneyBefore(match, around);
    case 'time.the-nth':
      return (
        endsPhrase(match.to, around) &&
        next !== 'of' &&
        isNumber(around.tokens, (match.items[0] as Item).from)
      );
    case 'time.the-unit':
      return (
        around.grammar.unitLeads.has(before(match, around) ?? '') &&
        (endsPhrase(match.to, around) || (next ?? '').startsWith('end')) &&
        next !== 'of'
      );
    default:
      return wordStands(match, around);
  }
}

function wordStands(match: RuleMatch, around: Surroundings): boolean {
  const next = around.tokens.forms[match.to];
  switch (match.rule.id) {
    case 'time.overnight':
    case 'time.past':
    case 'time.future':
      return endsPhrase(match.to, around);
    case 'time.per-unit':
      return endsPhrase(match.to, around) && hasNumberBefore(match, around);
    case 'time.decade-tail':
      return isDecadeTail(match, around);
    case 'time.year-tail':
      return !isDecadeTail(match, around) && !isNumbered(match);
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

/** "april 2017", "on friday": small, but with more of a date beside it or a word of time before it. */
function isSmallButSure(match: RuleMatch, item: Item, around: Surroundings): boolean {
  if (item.doubtful || item.to !== item.from + 1) return false;
  if (match.items.length > 1) return true;
  if ((around.tokens.forms[item.from] as string).length < 4) return false;
  const previous = before(match, around);
  return around.grammar.smallLeads?.has(previous ?? '') ?? false;
}

/** How many tokens before "a year" the figure may stand of which it is the rate. */
const RATE_REACH = 5;

/** "пять раз в год", "20 тонн в сутки": a number stands before. */
function hasNumberBefore(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, low } = around;
  for (let at = match.from - 1; at >= Math.max(low, match.from - RATE_REACH); at--)
    if (((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0) return true;
  return false;
}

/** "1990-е" names ten years, "1990-й" one. */
function isDecadeTail(match: RuleMatch, around: Surroundings): boolean {
  const item = match.items[0] as Item;
  const form = around.tokens.forms[item.to - 1] as string;
  if (Number(item.value) < 1000) return false;
  return around.grammar.decadeTails?.some((tail) => form.endsWith(tail)) ?? false;
}

/** "1065-й полк": a number of four figures that years seldom have, without the word for a year. */
function isNumbered(match: RuleMatch): boolean {
  const value = Number((match.items[0] as Item).value);
  return value >= 1000 && (value < 1500 || value > 2100);
}

/** "COVID-19 to 270 days": the first figure belongs to a word. */
function isGluedOn(match: RuleMatch, around: Surroundings): boolean {
  return isGlued(around.tokens, match.from) && /^[-/.]$/.test(before(match, around) ?? '');
}

/** "three-quarters", "two quarters of the members", "a 6-year-old", "52 years old". */
function isFractionOrAge(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  const next = match.to < high ? (tokens.forms[match.to] as string) : '';
  const age = next === '-' ? (tokens.forms[match.to + 1] ?? '') : next;
  if (grammar.ageWords.has(age)) return true;
  if (isAge(match, around)) return true;
  if (!match.items.some((i) => i.value === 'quarter')) return false;
  return match.items.some((i) => i.is === 'UNIT' || i.is === '-') || next === 'of';
}

/** "в 30 лет", "Иванову 52 года", "Иванов, 52 года,": years after a word for an age or after a name. */
function isAge(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, grammar, low, high } = around;
  if (!grammar.ageLeads || !match.items.some((item) => item.value === 'year')) return false;
  let at = match.from - 1;
  while (at > low && grammar.ageSkips?.has(tokens.forms[at] as string)) at--;
  if (at >= low && grammar.ageLeads.has(tokens.forms[at] as string)) return true;
  if (at <= low) return false;
  if (tokens.forms[at] !== ',') return isCapital(tokens, at);
  const closes = match.to >= high || /^[,()]$/.test(tokens.forms[match.to] as string);
  return closes && (isCapital(tokens, at - 1) || tokens.forms[at - 1] === ')');
}

/** "2024 году": a thousand and more before one year names it. */
function isYearNumber(match: RuleMatch): boolean {
  const [number, unit] = match.items as readonly [Item, Item];
  return unit.is === 'UNIT' && unit.value === 'year' && Number(number.value) >= 1000;
}

function isMoneyBefore(match: RuleMatch, around: Surroundings): boolean {
  const previous = before(match, around);
  return previous !== undefined && /^[$€£¥]$/.test(previous);
}
