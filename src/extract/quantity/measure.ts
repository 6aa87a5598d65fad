/** What a number measures: money by sign or name, a unit, or the noun that it counts. */
import type { NumberWord } from '../../language/quantity-rules.ts';
import {
  type PhraseHit,
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_NUMBER,
} from '../../model/annotation.ts';
import { isBareAge } from './age.ts';
import { changeOf } from './change.ts';
import { classified } from './classified.ts';
import { sharesTimeUnit } from './exclusions.ts';
import type { Measured } from './measured.ts';
import { hyphenated, nounAfter } from './noun-after.ts';
import type { NumberSpan } from './number-span.ts';
import { isPriced, isTrailing, leadingName } from './priced.ts';
import type { QuantityContext } from './quantity-context.ts';

/** What the number measures, by sign, name of currency, unit or counted noun. */
export function measure(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  if (last.part) return partOf(context, number, last);
  return (
    shareOf(context, number, last) ??
    money(context, number, last) ??
    unitOf(context, number, last) ??
    (context.grammar.system === 'myriad'
      ? classified(context, number, last)
      : counted(context, number, last))
  );
}

/** "百分之五" and "三分之二" hold what they measure. */
function shareOf(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { from, share } = number;
  const { to } = last;
  if (share === undefined) return undefined;
  // "百分之五到十": the end takes the share of the start, where it measures nothing itself.
  const isShared = last.share === undefined && share !== 'part' && !isMeasured(context, to);
  const unit = isShared ? share : last.share;
  if (unit === undefined) return undefined;
  return unit === 'part' ? { kind: 'ratio', from, to } : { kind: 'percent', unit, from, to };
}

function isMeasured({ index }: QuantityContext, at: number): boolean {
  return index.unitFrom.has(at) || index.currencyFrom.has(at) || index.classifierFrom.has(at);
}

/** "two-thirds of a mile", "half a percent": a part of a unit; else of what "of" names. It counts nothing. */
function partOf(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { input, index, grammar } = context;
  const ofOne =
    grammar.of.has(input.tokens.forms[last.to] ?? '') &&
    index.numberFrom.get(last.to + 1)?.row.part === 'article'
      ? { ...last, to: last.to + 2 }
      : undefined;
  for (const end of ofOne ? [last, ofOne] : [last]) {
    const measured = money(context, number, end) ?? unitOf(context, number, end);
    if (measured) return measured;
  }
  const isWhole = index.numberFrom.get(number.to - 1)?.row.part === 'article';
  return isWhole ? undefined : { kind: 'ratio', from: number.from, to: last.to };
}

export function money(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { index, input } = context;
  const before = index.currencyTo.get(number.from);
  const after = index.currencyFrom.get(input.tokens.forms[last.to] === '-' ? last.to + 1 : last.to);
  const mark = before && before.row.place !== 'after' ? before : undefined;
  const isDoubtful =
    after?.row.doubtful && last.scale < 3 && !mark && !isPriced(context, number.from);
  const isBehind = after && (after.row.place !== 'before' || isTrailing(context, after));
  const name = isBehind && !isDoubtful ? after : undefined;
  const sign = mark ?? (after || number.code ? undefined : leadingName(context, number, last));
  const code = number.code ?? sign?.row.code ?? name?.row.code;
  if (code === undefined) return undefined;
  const own = name && (name.row.code === code || !(sign || number.code)) ? name : undefined;
  const behind = own && scaleBehind(context, own.to, last);
  const power = ((sign ?? own)?.row.power ?? 0) + (behind?.row.value ?? 0);
  return {
    kind: 'money',
    unit: code,
    from: sign ? sign.from : number.from,
    to: behind?.to ?? own?.to ?? last.to,
    ...(power === 0 ? {} : { power }),
  };
}

/** "75 USD million": a scale behind the name of the currency. */
function scaleBehind(
  { index }: QuantityContext,
  at: number,
  last: NumberSpan,
): PhraseHit<NumberWord> | undefined {
  const hit = index.numberFrom.get(at);
  return hit?.row.part === 'scale' && !hit.row.glued && !last.words && last.scale === 0
    ? hit
    : undefined;
}

export function unitOf(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { tokens } = context.input;
  const hyphen = tokens.forms[last.to] === '-' ? 1 : 0;
  const hit = context.index.unitFrom.get(last.to + hyphen);
  if (!hit) return undefined;
  const { kind, figures, compared, power, most, near } = hit.row;
  const isRead = hit.row.digits === true && number.positional === true;
  const unit = near ? unitNear(context, number.from, near) : hit.row.unit;
  if (unit === undefined) return undefined;
  if ((figures && number.words) || (hit.row.hyphen && hyphen === 0)) return undefined;
  if (most !== undefined && !isRead && Number(last.vague?.upper ?? last.value) > most)
    return undefined;
  // "three times higher", "grew 2.5 times"; "they met three times" is a count of occasions.
  const multiple =
    context.grammar.comparisons.has(tokens.forms[hit.to] ?? '') ||
    context.grammar.timesLeads?.has(tokens.forms[number.from - 1] ?? '') ||
    changeOf(context, number.from, hit.to, unit) !== undefined;
  if (compared && !multiple) return undefined;
  const raise = power === undefined || isRead ? {} : { power };
  return { kind, unit, from: number.from, to: hit.to, ...raise };
}

/** How many tokens before a number a word may stand that tells its unit. */
const NEAR = 8;

/** The unit of the nearest word before the number in the same sentence that tells it: "用电3000度". */
function unitNear(
  context: QuantityContext,
  at: number,
  units: ReadonlyMap<string, string>,
): string | undefined {
  const { forms, sentences } = context.input.tokens;
  // From the number on: "零下20度" holds the word itself.
  for (let back = at; back >= Math.max(0, at - NEAR); back--) {
    if (sentences[back] !== sentences[at]) return undefined;
    const unit = units.get(forms[back] as string);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** A count: with its noun, or a bare figure that is large enough to be no index. */
function counted(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const unitAt = context.input.tokens.forms[last.to] === '-' ? last.to + 1 : last.to;
  if (context.index.timeUnits.has(unitAt) || isNumbered(context, number)) return undefined;
  if (sharesTimeUnit(context, last)) return undefined;
  const noun =
    number.words && number.value === '1'
      ? undefined
      : (nounAfter(context, last.to) ?? hyphenated(context, last.to));
  if (number.doubtfulScale && !noun) return undefined;
  if (!noun && number.counts !== undefined)
    return { kind: 'count', unit: number.counts, from: number.from, to: last.to };
  if (noun)
    return {
      kind: 'count',
      unit: noun.unit,
      from: number.from,
      to: noun.to,
      noun: { from: noun.from, to: noun.to },
    };
  const { tokens, document } = context.input;
  if (number.words)
    return isWordedCount(context, number, last)
      ? { kind: 'count', from: number.from, to: last.to }
      : undefined;
  const written = document.text.slice(tokens.starts[number.from], tokens.ends[number.from]);
  const figure = ((tokens.flags[number.from] as number) & TOKEN_NUMBER) !== 0;
  if (isNamed(context, number, last) || isForeignDecimal(context, written)) return undefined;
  if (isBareAge(context, number, last)) return undefined;
  const plain =
    number.scale > 0 ||
    written.includes(',') ||
    (number.digits < 4 && isBent(context, number, last)) ||
    (number.digits >= 2 && !isRow(context, number) && !/^(?:1[89]|20)\d\d$/.test(written));
  return figure && plain ? { kind: 'count', from: number.from, to: last.to } : undefined;
}

/** From here on a number of several words alone is a count: "one hundred and six". */
const LEAST_COMPOUND = 20;

/** A number in words that counts nothing named: with a scale, of several words, bent, or within "between". */
function isWordedCount(context: QuantityContext, number: NumberSpan, last: NumberSpan): boolean {
  const { forms } = context.input.tokens;
  if (isBareAge(context, number, last)) return false;
  // "тысяча" alone, without what is counted, is no more than a way to say "many".
  const isBareScale = context.grammar.isAdjective !== undefined && number.to === number.from + 1;
  if (number.scale >= 3 && !isBareScale) return true;
  if (isBent(context, number, last)) return true;
  if (!context.grammar.isModifier || context.index.unitFrom.has(last.to)) return false;
  if (last !== number) return context.grammar.between.has(forms[number.from - 1] ?? '');
  if (number.value.includes('.')) return true;
  return number.to - number.from > 1 && Number(number.value) >= LEAST_COMPOUND;
}

/** "at least thirty", "fewer than ten": a bound makes a quantity of a number in words that counts nothing named. */
function isBent(
  { index, grammar, input }: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): boolean {
  const bend = index.bendTo.get(number.from)?.row;
  const next = input.tokens.forms[last.to] ?? '';
  if (grammar.rangeJoins.has(next) || grammar.ratioLinks.has(next)) return false;
  const goesOn =
    index.unitFrom.has(last.to) || index.numberFrom.get(last.to)?.row.part === 'fraction';
  return (
    !goesOn &&
    bend !== undefined &&
    !bend.after &&
    bend.bend !== 'around' &&
    Number(number.value) > 1
  );
}

/** "45.1" where decimals are written with a comma: a section, a version, a time. */
export function isForeignDecimal({ grammar }: QuantityContext, written: string): boolean {
  return grammar.decimalPoint === ',' && /^\d+\.\d+$/.test(written);
}

/** Figures side by side without a word between: a telephone number, a table, coordinates. */
export function isRow(context: QuantityContext, number: NumberSpan): boolean {
  const { flags } = context.input.tokens;
  return (((flags[number.to] ?? 0) | (flags[number.from - 1] ?? 0)) & TOKEN_NUMBER) !== 0;
}

/** "Apollo 8 astronauts": a single figure after a name belongs to it; counts below ten are written in words. */
function isNumbered(context: QuantityContext, number: NumberSpan): boolean {
  const { flags, sentences } = context.input.tokens;
  const before = number.from - 1;
  if (number.words || number.scale > 0 || number.value.length > 1) return false;
  const inside =
    sentences[before] === sentences[number.from] &&
    sentences[before - 1] === sentences[number.from];
  return inside && ((flags[before] ?? 0) & TOKEN_CAPITAL) !== 0;
}

/** "Hermes 900", "UNSC 1267/1989", "11." at the head of a line: the number names something. */
export function isNamed(context: QuantityContext, number: NumberSpan, last: NumberSpan): boolean {
  const { flags, forms, sentences } = context.input.tokens;
  const before = number.from - 1;
  const starts = sentences[before] !== sentences[number.from];
  if (number.scale > 0) return false;
  if (
    !starts &&
    ((flags[before] ?? 0) & TOKEN_CAPITAL) !== 0 &&
    sentences[before - 1] === sentences[number.from]
  )
    return true;
  // "the Group of 77".
  const ofName =
    context.grammar.of.has(forms[before] ?? '') && ((flags[before - 1] ?? 0) & TOKEN_CAPITAL) !== 0;
  if (!starts && ofName) return true;
  if (starts && (forms[last.to] === '.' || forms[last.to] === ')')) return true;
  return forms[last.to] === '/' && ((flags[last.to] ?? 0) & TOKEN_GLUED) !== 0;
}

/** The token where the number's own words begin, a currency sign included. */
export function opening(context: QuantityContext, from: number): number {
  const sign = context.index.currencyTo.get(from);
  return sign && sign.row.place !== 'after' ? sign.from : from;
}
