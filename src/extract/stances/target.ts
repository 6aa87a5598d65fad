/** The target of a stance: the noun phrase after the word, and what cannot be one. */

import type { StanceRow } from '../../language/stance-rows.ts';
import { GOVERNORS, STANCE_MISSES, STANCES } from '../../language/tables.ts';
import { type PhraseHit, type Sentence, TOKEN_CAPITAL } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, isMark, roleOf } from '../clause.ts';
import { beforeSecondClause, startsWithPronoun, trimEnd } from '../statement/span.ts';
import { hitsWithin } from '../statement/within.ts';

const HEAD_REACH = 6;

/** End (exclusive) of the target that begins at token `first`. */
export function targetEnd(annotation: ClauseText, sentence: Sentence, first: number): number {
  let end = sentence.to;
  for (let at = first; at < sentence.to; at++) {
    const form = formAt(annotation, at);
    const role = roleOf(annotation, at + 1);
    if (
      form === ';' ||
      form === '!' ||
      form === '?' ||
      form === ':' ||
      (form === '.' && at + 1 >= sentence.to)
    )
      end = at;
    else if (
      form === ',' &&
      (role === 'relative' ||
        role === 'subordinator' ||
        startsWithPronoun(annotation, at + 1) ||
        isClause(annotation, at + 1))
    )
      end = at;
    else if (form === '-' && (annotation.tokens.flags[at] ?? 0) < 32 && at > first) end = at;
    if (end !== sentence.to) break;
  }
  const next = [
    ...hitsWithin(annotation, STANCES, first + 1, end),
    ...hitsWithin(annotation, GOVERNORS, first + 1, end),
  ]
    .filter((h) => h.from > first && h.from < end)
    .sort((a, b) => a.from - b.from)[0];
  if (next) end = joinBefore(annotation, first, next.from) ?? end;
  return trimEnd(annotation, first, beforeSecondClause(annotation, first, end));
}

/** "and" or a comma a few tokens before the next stance or promise: there this target ends. */
function joinBefore(annotation: ClauseText, first: number, next: number): number | undefined {
  for (let at = next - 1; at > first && next - at < 5; at--) {
    if (formAt(annotation, at) === 'and' || formAt(annotation, at) === ',') return at;
    if (roleOf(annotation, at) === 'relative' || roleOf(annotation, at) === 'preposition')
      return undefined;
  }
  return undefined;
}

/** ", and emphasised", ", discussed": a past form right after a comma opens another clause. */
function isClause(annotation: ClauseText, at: number): boolean {
  const first = roleOf(annotation, at) === 'conjunction' ? at + 1 : at;
  return (
    /(?:ed|ing)$/.test(formAt(annotation, first)) &&
    formAt(annotation, first + 1) !== 'and' &&
    formAt(annotation, first).length > 5
  );
}

/** Whether what follows the word can be supported or opposed. */
export function isTarget(annotation: ClauseText, hit: PhraseHit<StanceRow>, end: number): boolean {
  if (end <= hit.to) return false;
  const first = hit.to;
  const role = roleOf(annotation, first);
  if (
    role === 'preposition' ||
    role === 'auxiliary' ||
    role === 'relative' ||
    role === 'subordinator' ||
    role === 'conjunction' ||
    (isMark(annotation, first) && formAt(annotation, first) !== '"')
  )
    return false;
  if (annotation.grammar.stances.pronouns.has(formAt(annotation, first)) && end === first + 1)
    return false;
  const head = Math.min(end, first + HEAD_REACH);
  if (
    hitsWithin(annotation, STANCE_MISSES, first, head).some(
      (h) => h.from >= first && h.from < head && !afterPreposition(annotation, first, h.from),
    )
  )
    return false;
  return !hit.row.aid || !isAid(annotation, first, end);
}

function afterPreposition(annotation: ClauseText, first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const role = roleOf(annotation, i);
    if ((role === 'preposition' && formAt(annotation, i) !== 'than') || role === 'of') return true;
  }
  return false;
}

/** Help given, or a guest greeted: a person or a group as the target, with "with", "in", "to" or "by" after it. */
function isAid(annotation: ClauseText, first: number, end: number): boolean {
  const start = roleOf(annotation, first) === 'determiner' ? first + 1 : first;
  const mention = annotation.mentions[clauseIndex(annotation).mentionOf[start] ?? -1];
  const possessed = mention && /^(?:'s|')$/.test(formAt(annotation, mention.to));
  if (mention && (mention.kind === 'person' || mention.kind === 'office') && !possessed)
    return true;
  const helped =
    (mention !== undefined && !possessed) ||
    annotation.grammar.stances.helped.has(formAt(annotation, start)) ||
    annotation.grammar.stances.helped.has(formAt(annotation, start + 1));
  if (!helped) return false;
  for (let at = first; at < end && at - first < 10; at++) {
    const form = formAt(annotation, at);
    if (form === 'with' || form === 'into' || form === 'through' || form === 'financially')
      return true;
    if ((form === 'in' || form === 'by') && formAt(annotation, at + 1).endsWith('ing')) return true;
    if (
      form === 'to' &&
      ((annotation.tokens.flags[at + 1] ?? 0) & TOKEN_CAPITAL) !== 0 &&
      mention !== undefined &&
      !possessed
    )
      return true;
  }
  return false;
}
