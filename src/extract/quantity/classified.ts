/** Counts with a classifier between the number and the noun: "12项协议", "20余份合作文件", "三个国家". */
import type { CountedWord } from '../../language/quantity-rules.ts';
import { TOKEN_NUMBER, TOKEN_PUNCTUATION, TOKEN_QUOTED } from '../../model/annotation.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** How many tokens may stand between the classifier and the noun: "12项双边合作协议". */
const REACH = 8;

/** The count of a number before a classifier or a known noun; undefined where neither stands there. */
export function classified(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { index, input } = context;
  if (index.timeUnits.has(last.to)) return undefined;
  const hit = index.classifierFrom.get(last.to);
  // "一项": an article, not a count.
  if (number.words && !number.vague && (number.value === '1' || number.positional))
    return undefined;
  if (!hit) return nounAt(context, number, last, last.to, 0) ?? bare(number, last);
  const { unit, weak, alone, most } = hit.row;
  if (number.words && most !== undefined && Number(number.value) > most) return undefined;
  const plain: Measured = { kind: 'count', unit, from: number.from, to: hit.to };
  if (alone) return plain;
  const noun = nounAt(context, number, last, hit.to, REACH, unit);
  if (noun) return noun;
  const quoted = ((input.tokens.flags[number.from] as number) & TOKEN_QUOTED) !== 0;
  return weak && (number.words || quoted) ? undefined : plain;
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
  const { nounFrom } = context.index;
  for (let at = start; at <= start + reach && at < tokens.length; at++) {
    if (tokens.sentences[at] !== tokens.sentences[last.from]) return undefined;
    let hit = nounFrom.get(at);
    if (hit && suits(hit.row, classifier, at === start)) {
      const { sentences } = tokens;
      for (let next = nounFrom.get(hit.to); next; next = nounFrom.get(hit.to)) {
        if (sentences[next.from] !== sentences[at] || next.row.noun.length === 1) break;
        hit = next;
      }
      const { noun } = hit.row;
      return {
        kind: 'count',
        unit: noun,
        from: number.from,
        to: hit.to,
        noun: { from: at, to: hit.to },
      };
    }
    const flags = tokens.flags[at] as number;
    if ((flags & (TOKEN_PUNCTUATION | TOKEN_NUMBER)) !== 0) return undefined;
    if (context.grammar.functionWords.has(tokens.forms[at] as string)) return undefined;
  }
  return undefined;
}
