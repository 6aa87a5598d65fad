/** Two quantities side by side of which the second says the first again in another unit: "500 million euros ($545 million)". */
import type { Annotation, QuantityMention } from '../../model/annotation.ts';
import { reach } from '../reach.ts';
import { covering, form, inside, isMarked, startingAt, wordHits } from '../scope.ts';

/** Tokens between a quantity and its conversion. */
const LONGEST_GAP = 4;

/** A quantity and the same in another unit. */
export interface Conversion {
  readonly first: QuantityMention;
  readonly second: QuantityMention;
}

/** Every conversion of a text, in text order. */
export function conversionsOf(annotation: Annotation): readonly Conversion[] {
  const { quantities, tokens } = annotation;
  return quantities.flatMap((first, i) => {
    const second = quantities[i + 1];
    if (!second || !isAmount(first) || !isAmount(second)) return [];
    if (first.quantity.kind !== second.quantity.kind) return [];
    if (first.quantity.unit === second.quantity.unit) return [];
    if (tokens.sentences[first.from] !== tokens.sentences[second.from]) return [];
    return isSame(annotation, first, second) ? [{ first, second }] : [];
  });
}

function isAmount({ quantity }: QuantityMention): boolean {
  return (quantity.kind === 'money' || quantity.kind === 'measure') && !quantity.soft;
}

/** A bracket that holds the second alone, or a word such as "or" and nothing else between them. */
function isSame(annotation: Annotation, first: QuantityMention, second: QuantityMention): boolean {
  if (second.from - first.to > reach(annotation, LONGEST_GAP)) return false;
  let bracket = false;
  let word = false;
  for (let i = first.to; i < second.from; ) {
    const said = startingAt(wordHits(annotation, 'same'), i);
    const mark = form(annotation, i);
    if (/^[([（]$/.test(mark)) bracket = true;
    else if (said) word = true;
    else if (!/^[,，/]$/.test(mark)) return false;
    i = said ? said.to : i + 1;
  }
  if (bracket) return closes(annotation, second.to);
  return word || beginsWithSame(annotation, second);
}

/** "约合5.45亿美元": the reader takes the word into the quantity; "about" alone is none such. */
function beginsWithSame(annotation: Annotation, { from, to }: QuantityMention): boolean {
  return inside(wordHits(annotation, 'same'), from, to).some((hit) => hit.from === from);
}

/** The bracket ends behind the second, or goes on with its rate or day. */
function closes(annotation: Annotation, at: number): boolean {
  for (let i = at; i < at + reach(annotation, 2 * LONGEST_GAP); i++) {
    if (/^[)\]）]$/.test(form(annotation, i))) return true;
    if (/^[,，;；.。]$/.test(form(annotation, i))) return true;
    if (isMarked(annotation, 'exchange', i)) return true;
    if (covering(annotation.quantities, i)) return false;
  }
  return false;
}
