/** Spans of tokens as words and anchors, and the joining of repeats. */

import { type Anchor, anchor } from '../../model/anchor.ts';
import type { Claim, ClaimDraft } from '../../model/claim.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';

/** The anchor of tokens [from, to). */
export function tokenAnchor(annotation: ClauseText, from: number, to: number): Anchor {
  const { starts, ends } = annotation.tokens;
  return anchor(annotation.document, starts[from] as number, ends[to - 1] as number);
}

/** The words of tokens [from, to) as a value that the text says. */
export function saidWords(annotation: ClauseText, from: number, to: number): Stated<string> {
  const where = tokenAnchor(annotation, from, to);
  return said(where.quote.exact.replace(/\s+/g, ' '), where);
}

/** `to` without marks, conjunctions, prepositions and a lone determiner at the end of [from, to). */
export function trimEnd(annotation: ClauseText, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const form = formAt(annotation, end - 1);
    const role = roleOf(annotation, end - 1);
    const keeps =
      form === ')' ||
      form === '%' ||
      form === ']' ||
      (form === '"' && closesQuote(annotation, from, end - 1));
    const loose = /^(?:conjunction|determiner|preposition|of)$/.test(role);
    if (keeps || !(isMark(annotation, end - 1) || loose)) break;
    end--;
  }
  return end;
}

function closesQuote(annotation: ClauseText, from: number, mark: number): boolean {
  let open = false;
  for (let at = from; at < mark; at++) if (formAt(annotation, at) === '"') open = !open;
  return open;
}

const CLAUSE_REACH = 9;

/** Where "and" or "but" in tokens [from, to) opens a second verb or a clause of its own; `to` where none does. */
export function beforeSecondClause(annotation: ClauseText, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const form = formAt(annotation, at);
    if (form !== 'and' && form !== 'but') continue;
    const comma = formAt(annotation, at - 1) === ',';
    const next = formAt(annotation, at + 1);
    if (startsWithPronoun(annotation, at + 1)) return comma ? at - 1 : at;
    const past =
      next.length > 4 &&
      next.endsWith('ed') &&
      /^(?:determiner|pronoun|preposition|relative)$/.test(roleOf(annotation, at + 2));
    if (
      (form === 'but' && comma) ||
      annotation.grammar.clause.secondVerbs.has(next) ||
      past ||
      opensClause(annotation, at + 1, to)
    )
      return comma ? at - 1 : at;
  }
  return to;
}

/** Whether a subject pronoun stands at `at`: there another clause begins. */
export function startsWithPronoun(annotation: ClauseText, at: number): boolean {
  return annotation.grammar.clause.subjectPronouns.has(formAt(annotation, at));
}

/** Whether a noun and an auxiliary follow before any relative pronoun: "and prices have risen". */
function opensClause(annotation: ClauseText, first: number, to: number): boolean {
  for (let at = first; at < Math.min(to, first + CLAUSE_REACH); at++) {
    const role = roleOf(annotation, at);
    if (
      role === 'relative' ||
      role === 'subordinator' ||
      (isMark(annotation, at) && formAt(annotation, at) !== ',' && formAt(annotation, at) !== '-')
    )
      return false;
    if (
      (role === 'auxiliary' || role === 'modal') &&
      at > first &&
      !annotation.grammar.clause.nonFinite.has(formAt(annotation, at))
    )
      return true;
  }
  return false;
}

/** Joins drafts whose key is the same: the first stays, the others' words become its evidence. */
export function joinRepeats<C extends Claim>(
  drafts: readonly ClaimDraft<C>[],
  keyOf: (draft: ClaimDraft<C>) => string,
): readonly ClaimDraft<C>[] {
  const byKey = new Map<string, ClaimDraft<C>>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const first = byKey.get(key);
    if (!first) byKey.set(key, draft);
    else
      byKey.set(key, {
        ...first,
        evidence: [...first.evidence, ...draft.evidence],
      } as ClaimDraft<C>);
  }
  return [...byKey.values()];
}

/** A value's words without articles, case and marks: what makes two mentions the same. */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\b(?:the|a|an|their|its|our)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
