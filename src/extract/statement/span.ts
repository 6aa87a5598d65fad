/** Spans of tokens as words and anchors, and the joining of repeats. */
import type { Annotation } from '../../model/annotation.ts';
import { type Anchor, anchor } from '../../model/anchor.ts';
import type { Claim, ClaimDraft } from '../../model/claim.ts';
import { said, type Stated } from '../../model/stated.ts';
import { formAt, isMark, roleOf } from '../clause.ts';

/** The anchor of tokens [from, to). */
export function tokenAnchor(annotation: Annotation, from: number, to: number): Anchor {
  const { starts, ends } = annotation.tokens;
  return anchor(annotation.document, starts[from] as number, ends[to - 1] as number);
}

/** The words of tokens [from, to) as a value that the text says. */
export function saidWords(annotation: Annotation, from: number, to: number): Stated<string> {
  const where = tokenAnchor(annotation, from, to);
  return said(where.quote.exact.replace(/\s+/g, ' '), where);
}

/** `to` without marks, conjunctions and a lone determiner at the end of [from, to). */
export function trimEnd(annotation: Annotation, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const form = formAt(annotation, end - 1);
    const role = roleOf(annotation, end - 1);
    const keeps = form === ')' || form === '%' || form === ']';
    if (keeps || !(isMark(annotation, end - 1) || role === 'conjunction' || role === 'determiner')) break;
    end--;
  }
  return end;
}

/** Joins drafts whose key is the same: the first stays, the others' words become its evidence. */
export function joinRepeats<C extends Claim>(
  drafts: readonly ClaimDraft<C>[], keyOf: (draft: ClaimDraft<C>) => string,
): readonly ClaimDraft<C>[] {
  const byKey = new Map<string, ClaimDraft<C>>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const first = byKey.get(key);
    if (!first) byKey.set(key, draft);
    else byKey.set(key, { ...first, evidence: [...first.evidence, ...draft.evidence] } as ClaimDraft<C>);
  }
  return [...byKey.values()];
}

/** A value's words without articles, case and marks: what makes two mentions the same. */
export function plainWords(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').replace(/\b(?:the|a|an|their|its|our)\b/g, '').replace(/\s+/g, ' ').trim();
}
