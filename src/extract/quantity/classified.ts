/** Counts with a classifier between the number and the noun: "12项协议", "20余份合作文件", "三个国家". */
import type { CountedWord } from '../../language/quantity-rules.ts';
import {
  type PhraseHit,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
  TOKEN_QUOTED,
} from '../../model/annotation.ts';
import { alone } from './alone.ts';
import { headBySyntax, isCompound } from './head-by-syntax.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** Slogans count no further in words: "八个坚持". */
const MOST_IN_SLOGANS = 10;

/** How many tokens may stand between the classifier and the noun: "12项双边合作协议". */
const REACH = 8;

/** The count of a number before a classifier or a known noun; undefined where neither stands there. */
export function classified(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { index, input } = context;
  if (index.timeUnits.has(last.to) || (number.words && number.value === '0')) return undefined;
  const hit = index.classifierFrom.get(last.to);
  // "一项": an article, not a count.
  if (number.words && !number.vague && (number.value === '1' || number.positional))
    return alone(context, number, last);
  if (!hit)
    return (
      nounAt(context, number, last, last.to, 0) ??
      nounBehind(context, number, last) ??
      bare(number, last) ??
      bounded(context, number, last) ??
      alone(context, number, last)
    );
  const { unit, weak, most, least } = hit.row;
  if (number.words && most !== undefined && Number(number.value) > most) return undefined;
  if (least !== undefined && Number(number.value) < least) return undefined;
  if (hit.row.led && !isLed(context, number.from)) return undefined;
  const plain: Measured = { kind: 'count', unit, from: number.from, to: hit.to };
  if (hit.row.alone) return plain;
  const noun = nounAt(context, number, last, hit.to, REACH, unit);
  if (noun) return noun;
  const head = headBySyntax(context, hit.to);
  if (head && (!weak || !number.words || number.vague)) {
    const words = input.tokens.forms.slice(head.from, head.to).join('');
    return { ...plain, unit: words, to: head.to, noun: { from: hit.to, to: head.to } };
  }
  const quoted = ((input.tokens.flags[number.from] as number) & TOKEN_QUOTED) !== 0;
  const isLarge = Number(number.value) > MOST_IN_SLOGANS;
  const isUnnamed = most !== undefined || (number.words && !isLarge) || quoted;
  return weak && isUnnamed ? undefined : plain;
}

/** Whether a word stands before the number that makes it a count of occasions. */
function isLed({ input, grammar, index }: QuantityContext, at: number): boolean {
  const from = index.bendTo.get(at)?.from ?? at;
  return grammar.countLeads?.has(input.tokens.forms[from - 1] ?? '') === true;
}

/** "数以千计的难民": the noun of a vague number without upper end. */
function nounBehind(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const isOpen = number.vague !== undefined && number.vague.upper === undefined;
  const { forms } = context.input.tokens;
  if (!isOpen || !context.grammar.of.has(forms[last.to] ?? '')) return undefined;
  return nounAt(context, number, last, last.to + 1, REACH);
}

/** The words that set a limit. */
const LIMITS: ReadonlySet<string> = new Set(['over', 'at-least', 'under', 'at-most']);

/** "大于100", "20以上", "大约100": words that bend it make a quantity of a bare number. */
function bounded(
  { index }: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const before = index.bendTo.get(number.from)?.row;
  const after = index.bendFrom.get(last.to)?.row;
  const bend = before && !before.after ? before : after?.after ? after : undefined;
  if (!bend || number.positional) return undefined;
  const isBent = LIMITS.has(bend.bend) || (bend.bend === 'around' && Number(number.value) >= 10);
  if (!isBent || (number.words && number.to - number.from < 2)) return undefined;
  return { kind: 'count', from: number.from, to: last.to };
}

/** A number with a scale that no classifier follows: "2000万同胞". */
function bare(number: NumberSpan, last: NumberSpan): Measured | undefined {
  if (last.scale === 0 || (number.words && number.scale < 4)) return undefined;
  return { kind: 'count', from: number.from, to: last.to };
}

/** A noun of one character only right behind; one that also modifies others only after its own classifier. */
function suits(row: CountedWord, classifier: string | undefined, first: boolean): boolean {
  if (row.noun.length === 1 && !first) return false;
  return row.only === undefined || classifier === undefined || row.only === classifier;
}

/** "1万个左右|的": a word that bends the number stands before the token. */
function isBent({ index }: QuantityContext, at: number): boolean {
  return index.bendTo.get(at)?.row.after === true;
}

/** How many tokens may stand between two nouns of a compound: "技术|创新|基地". */
const GAP = 4;

/** The last of the known nouns that are joined to a noun: right behind it, or with nouns between. */
function headAfter(
  context: QuantityContext,
  first: PhraseHit<CountedWord>,
): PhraseHit<CountedWord> {
  const { sentences, length } = context.input.tokens;
  let head = first;
  for (let at = head.to; at < Math.min(length, head.to + GAP); at++) {
    if (sentences[at] !== sentences[first.from]) break;
    const next = context.index.nounFrom.get(at);
    if (!next || next.row.noun.length === 1 || next.row.verbal) continue;
    if (at > head.to && !isCompound(context, head.to, at)) break;
    head = next;
    at = head.to - 1;
  }
  return head;
}

/** The known noun within reach, with the nouns joined to it: the last one is the head. */
function nounAt(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
  start: number,
  reach: number,
  classifier?: string,
): Measured | undefined {
  const { tokens } = context.input;
  const { index } = context;
  const { nounFrom } = index;
  for (let at = start; at <= start + reach && at < tokens.length; at++) {
    if (tokens.sentences[at] !== tokens.sentences[last.from]) return undefined;
    const hit = nounFrom.get(at);
    if (hit && suits(hit.row, classifier, at === start)) {
      const last = headAfter(context, hit);
      const noun = { from: at, to: last.to };
      const around = index.bendFrom.get(start)?.row;
      const bent = around?.after && around.bend === 'around' ? { around: true as const } : {};
      return { kind: 'count', unit: last.row.noun, from: number.from, to: last.to, noun, ...bent };
    }
    const flags = tokens.flags[at] as number;
    if ((flags & (TOKEN_PUNCTUATION | TOKEN_NUMBER)) !== 0) return undefined;
    const form = tokens.forms[at] as string;
    if (context.grammar.functionWords.has(form)) return undefined;
    if (context.grammar.of.has(form) && at > start && !isBent(context, at)) return undefined;
  }
  return undefined;
}
