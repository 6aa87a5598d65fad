/** What a governing phrase governs: the verb that is promised, and how far its clause reaches. */

import type { IdleVerbRow } from '../../language/commitment-rows.ts';
import { GOVERNORS, IDLE_VERBS, REPORTING } from '../../language/tables.ts';
import { type Sentence, TOKEN_CAPITAL, TOKEN_NUMBER } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, isWord, roleOf } from '../clause.ts';
import { beforeSecondClause, startsWithPronoun, trimEnd } from '../statement/span.ts';
import { isQuoted, reportsIn } from '../statement/speaker.ts';
import { hitsWithin } from '../statement/within.ts';

/** Marks after which a list is quoted with the words that govern it: "[We will:] promote", "[We strive to] … keep". */
const STEM_MARKS: ReadonlySet<string> = new Set([':', ']', '[', '…', '...']);

/** First token after the marks of a quoted stem, where a verb of doing follows them, else `at`. */
export function afterStem(annotation: ClauseText, sentence: Sentence, at: number): number {
  let i = at;
  while (i < sentence.to && STEM_MARKS.has(formAt(annotation, i))) i++;
  return annotation.grammar.verbs.isAction(formAt(annotation, i)) ? i : at;
}

/** Index of the verb at or after `at`, over adverbs and negations; -1 where a name, a noun phrase or a mark stands there. */
export function verbFrom(annotation: ClauseText, sentence: Sentence, at: number): number {
  const stem = afterStem(annotation, sentence, at);
  // The items of a stem that ends the sentence are read as a list.
  if (stem > at) return stem < sentence.to ? stem : -1;
  for (let i = at; i < sentence.to; i++) {
    const role = roleOf(annotation, i);
    const form = formAt(annotation, i);
    const adverb =
      role === 'adverb' ||
      annotation.grammar.commitments.adverbs.has(form) ||
      (form.length > 4 && form.endsWith('ly') && !annotation.grammar.commitments.lyVerbs.has(form));
    if (adverb || role === 'negation') continue;
    if (form === 'be' || form === 'have' || form === 'do') return i;
    const flags = annotation.tokens.flags[i] ?? 0;
    if (role !== 'none' || !isWord(annotation, i) || (flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) !== 0)
      return -1;
    return i;
  }
  return -1;
}

const IDLE = new WeakMap<ClauseText, ReadonlyMap<number, IdleVerbRow['idle']>>();

/** Whether the verb at `at` promises nothing, and why. */
export function idleAt(annotation: ClauseText, at: number): IdleVerbRow['idle'] | undefined {
  let map = IDLE.get(annotation);
  if (!map) {
    map = new Map(hitsOf(annotation.hits, IDLE_VERBS).map((hit) => [hit.from, hit.row.idle]));
    IDLE.set(annotation, map);
  }
  const next = formAt(annotation, at + 1);
  // "will be providing": the verb after "be" counts.
  if (formAt(annotation, at) === 'be' && next.endsWith('ing'))
    return annotation.grammar.commitments.idleGerunds.has(next) ? 'schedule' : undefined;
  return map.get(at) ?? (holdsMeeting(annotation, at) ? 'schedule' : undefined);
}

/** "hold separate meetings", "have a further round of talks". */
function holdsMeeting(annotation: ClauseText, at: number): boolean {
  if (!annotation.grammar.commitments.holding.has(formAt(annotation, at))) return false;
  for (let i = at + 1; i < at + 7; i++) {
    if (isMark(annotation, i)) return false;
    if (annotation.grammar.commitments.meetings.has(formAt(annotation, i))) return true;
  }
  return false;
}

/** End (exclusive) of the promise that begins at token `verb`. */
export function actionEnd(annotation: ClauseText, sentence: Sentence, verb: number): number {
  const quoted = isQuoted(annotation, verb);
  let end = sentence.to;
  for (let at = verb + 1; at < sentence.to; at++) {
    const form = formAt(annotation, at);
    const stops =
      form === ';' || form === '!' || form === '?' || (form === '.' && at + 1 >= sentence.to);
    const closes = quoted && form === '"';
    const role = roleOf(annotation, at + 1);
    const clause =
      form === ',' &&
      (/^(?:relative|subordinator|modal|auxiliary)$/.test(role) ||
        annotation.grammar.clause.sources.has(formAt(annotation, at + 1)) ||
        startsWithPronoun(annotation, at + 1));
    const dash = form === '-' && ((annotation.tokens.flags[at] ?? 0) & 32) === 0;
    if (!stops && !closes && !clause && !dash) continue;
    end = at;
    break;
  }
  return trimEnd(
    annotation,
    verb,
    beforeSecondClause(annotation, verb, beforeNext(annotation, sentence, verb, end)),
  );
}

/** Cuts before the subject of the next governor and before a report at the end (", the minister said"). */
function beforeNext(annotation: ClauseText, sentence: Sentence, verb: number, end: number): number {
  let cut = end;
  for (const report of reportsIn(annotation, sentence)) {
    const from = Math.min(report.from, report.speaker.from);
    if (from > verb && from < cut && formAt(annotation, from - 1).match(/^[,"-]$/)) cut = from;
  }
  cut = beforeTrailingReport(annotation, sentence, verb, cut);
  for (const hit of hitsWithin(annotation, GOVERNORS, verb + 2, end)) {
    if (hit.from <= verb + 1 || hit.from >= cut) continue;
    const { form } = hit.row;
    if (
      form === 'sum' ||
      form === 'clause' ||
      form === 'list' ||
      form === 'reported' ||
      hit.row.linked ||
      hit.row.own
    )
      continue;
    const mark = lastBreak(annotation, verb, hit.from);
    if (mark > verb) cut = mark;
    break;
  }
  return cut;
}

/** Longest name of a thing that is said to report: "the final communiqué". */
const REPORTER = 5;

/** Cuts before ", the communiqué said" at the end of a sentence, where no actor reports but a paper. */
function beforeTrailingReport(
  annotation: ClauseText,
  sentence: Sentence,
  verb: number,
  end: number,
): number {
  for (const hit of hitsWithin(annotation, REPORTING, verb + 1, sentence.to)) {
    if (hit.to < end - 1 || hit.from >= end || isWord(annotation, hit.to)) continue;
    for (let at = hit.from - 1; at > verb && hit.from - at <= REPORTER + 1; at--)
      if (formAt(annotation, at) === ',')
        return roleOf(annotation, at + 1) === 'determiner' ? Math.min(end, at) : end;
  }
  return end;
}

/** The last ", and", "and" or "," between two tokens, or -1. */
function lastBreak(annotation: ClauseText, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const form = formAt(annotation, at);
    if (form === 'and' || form === 'but') return formAt(annotation, at - 1) === ',' ? at - 1 : at;
    if (isMark(annotation, at) && form !== '-' && form !== "'") return at;
    if (roleOf(annotation, at) === 'relative') return -1;
  }
  return -1;
}
