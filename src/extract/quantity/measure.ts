/** What a number measures: money by sign or name, a unit, or the noun that it counts. */
import { TOKEN_CAPITAL, TOKEN_GLUED, TOKEN_NUMBER } from '../../model/annotation.ts';
import { changeOf } from './change.ts';
import { classified } from './classified.ts';
import type { Measured } from './measured.ts';
import { hyphenated, nounAfter } from './noun-after.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** What the number measures, by sign, name of currency, unit or counted noun. */
export function measure(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  return (
    shareOf(number, last) ??
    money(context, number, last) ??
    unitOf(context, number, last) ??
    (context.grammar.system === 'myriad'
      ? classified(context, number, last)
      : counted(context, number, last))
  );
}

/** "百分之五" and "三分之二" hold what they measure. */
function shareOf(number: NumberSpan, last: NumberSpan): Measured | undefined {
  if (last.share === undefined || number.share === undefined) return undefined;
  const { from } = number;
  const { to } = last;
  if (last.share === 'part') return { kind: 'ratio', from, to };
  return { kind: 'percent', unit: last.share, from, to };
}

export function money(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { index, input } = context;
  const before = index.currencyTo.get(number.from);
  const after = index.currencyFrom.get(input.tokens.forms[last.to] === '-' ? last.to + 1 : last.to);
  const sign = before && before.row.place !== 'after' ? before : undefined;
  const name =
    after && after.row.place !== 'before' && !(after.row.doubtful && last.scale < 3 && !sign)
      ? after
      : undefined;
  const code = sign?.row.code ?? name?.row.code;
  if (code === undefined) return undefined;
  return {
    kind: 'money',
    unit: code,
    from: sign ? sign.from : number.from,
    to: name && (!sign || name.row.code === sign.row.code) ? name.to : last.to,
  };
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
  const { unit, kind, figures, compared, power, most } = hit.row;
  if (figures && number.words) return undefined;
  if (most !== undefined && Number(last.vague?.upper ?? last.value) > most) return undefined;
  // "three times higher", "grew 2.5 times"; "they met three times" is a count of occasions.
  const multiple =
    context.grammar.comparisons.has(tokens.forms[hit.to] ?? '') ||
    context.grammar.timesLeads?.has(tokens.forms[number.from - 1] ?? '') ||
    changeOf(context, number.from, hit.to, unit) !== undefined;
  if (compared && !multiple) return undefined;
  return { kind, unit, from: number.from, to: hit.to, ...(power === undefined ? {} : { power }) };
}

/** A count: with its noun, or a bare figure that is large enough to be no index. */
function counted(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const unitAt = context.input.tokens.forms[last.to] === '-' ? last.to + 1 : last.to;
  if (context.index.timeUnits.has(unitAt) || isNumbered(context, number)) return undefined;
  const noun =
    number.words && number.value === '1'
      ? undefined
      : (nounAfter(context, last.to) ?? hyphenated(context, last.to));
  if (number.doubtfulScale && !noun) return undefined;
  if (noun)
    return {
      kind: 'count',
      unit: noun.unit,
      from: number.from,
      to: noun.to,
      noun: { from: noun.from, to: noun.to },
    };
  const { tokens, document } = context.input;
  // "тысяча" alone, without what is counted, is no more than a way to say "many".
  const isBareScale = context.grammar.isAdjective !== undefined && number.to === number.from + 1;
  if (number.words)
    return number.scale >= 3 && !isBareScale
      ? { kind: 'count', from: number.from, to: last.to }
      : undefined;
  const written = document.text.slice(tokens.starts[number.from], tokens.ends[number.from]);
  const figure = ((tokens.flags[number.from] as number) & TOKEN_NUMBER) !== 0;
  if (isNamed(context, number, last) || isForeignDecimal(context, written)) return undefined;
  const plain =
    number.scale > 0 ||
    written.includes(',') ||
    (number.digits >= 2 && !isRow(context, number) && !/^(?:1[89]|20)\d\d$/.test(written));
  return figure && plain ? { kind: 'count', from: number.from, to: last.to } : undefined;
}

/** "45.1" where decimals are written with a comma: a section, a version, a time. */
function isForeignDecimal({ grammar }: QuantityContext, written: string): boolean {
  return grammar.decimalPoint === ',' && /^\d+\.\d+$/.test(written);
}

/** Figures side by side without a word between: a telephone number, a table, coordinates. */
function isRow(context: QuantityContext, number: NumberSpan): boolean {
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
function isNamed(context: QuantityContext, number: NumberSpan, last: NumberSpan): boolean {
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
  if (starts && (forms[last.to] === '.' || forms[last.to] === ')')) return true;
  return forms[last.to] === '/' && ((flags[last.to] ?? 0) & TOKEN_GLUED) !== 0;
}

/** The token where the number's own words begin, a currency sign included. */
export function opening(context: QuantityContext, from: number): number {
  const sign = context.index.currencyTo.get(from);
  return sign && sign.row.place !== 'after' ? sign.from : from;
}
