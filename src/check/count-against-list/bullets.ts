/** "three agreements:" and a list of bullets below. */
import type { Annotation, Block, QuantityMention } from '../../model/annotation.ts';
import { type Span, tokenSpan } from '../derivation.ts';
import { inside, sentenceOf } from '../scope.ts';
import { isPartial, isSmallCount, type Listed } from './list-words.ts';

/** The bullets that the sentence of a number introduces. */
export function bulletsAfter(
  annotation: Annotation,
  quantity: QuantityMention,
): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(annotation, quantity)) return undefined;
  const sentence = sentenceOf(annotation, quantity.from);
  const block = annotation.blocks[sentence.block] as Block;
  const last = annotation.tokens.forms[sentence.to - 1] ?? '';
  if (!/^[:：]$/.test(last) || sentence.to - quantity.to > 8 || block.kind === 'bullet')
    return undefined;
  const inSentence = inside(annotation.quantities, sentence.from, sentence.to).filter(
    (q) => q.quantity.kind === 'count',
  );
  if (inSentence.length !== 1) return undefined;
  const bullets = bulletsOf(annotation.blocks, sentence.block);
  if (bullets.length < 2) return undefined;
  return {
    count: Number(quantity.quantity.written),
    span: quantity,
    items: bullets.map((b) => firstWords(annotation, b)),
  };
}

/** The bullets right below the block that introduces them. */
function bulletsOf(blocks: readonly Block[], stem: number): readonly Block[] {
  const out: Block[] = [];
  for (let i = stem + 1; blocks[i]?.kind === 'bullet'; i++) {
    if (blocks[i]?.stem === stem) out.push(blocks[i] as Block);
  }
  return out;
}

/** The first words of a bullet, enough to show it. */
function firstWords(annotation: Annotation, block: Block): Span {
  const sentence = annotation.sentences.find((s) => s.start >= block.start && s.end <= block.end);
  if (!sentence) return { start: block.start, end: block.end };
  return tokenSpan(annotation, sentence.from, Math.min(sentence.to, sentence.from + 6));
}
