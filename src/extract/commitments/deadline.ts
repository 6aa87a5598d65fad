/** By when something is promised. */
import { GOVERNORS } from '../../language/tables.ts';
import type { Sentence, TimeMention } from '../../model/annotation.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { Time } from '../../model/time.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt } from '../clause.ts';
import { tokenAnchor } from '../statement/span.ts';
import { hitsWithin, within } from '../statement/within.ts';

/**
 * The first limit ("by 2030") in what is promised in tokens [verb, end), or in the rest of the sentence where no other
 * promise begins there; else the period to come in which it is to be done ("in 2027", "next year").
 */
export function deadlineOf(
  annotation: ClauseText,
  sentence: Sentence,
  verb: number,
  end: number,
): Stated<Time> | undefined {
  const own = within(annotation.times, verb, end).filter((t) => t.to <= end);
  const found =
    own.find((t) => t.time.deadline) ??
    laterLimit(annotation, sentence, end) ??
    own.find((t) => isTimetable(annotation, t));
  return found && said(found.time, tokenAnchor(annotation, found.from, found.to));
}

function laterLimit(
  annotation: ClauseText,
  sentence: Sentence,
  end: number,
): TimeMention | undefined {
  const limit = within(annotation.times, end, sentence.to).find((t) => t.time.deadline);
  if (!limit) return undefined;
  const other = hitsWithin(annotation, GOVERNORS, end, limit.from).some(
    ({ row }) => row.form !== 'sum',
  );
  return other || /[;:]/.test(annotation.tokens.forms.slice(end, limit.from).join(' '))
    ? undefined
    : limit;
}

/** A period after the day of the document, with "in" or as an adverb, that is no part of a name or of another event. */
function isTimetable(annotation: ClauseText, { from, time }: TimeMention): boolean {
  const { publishedAt } = annotation.document;
  const isPeriod = time.type === 'DATE' && time.latest !== undefined && !time.impossible;
  if (!isPeriod || publishedAt === undefined || (time.latest as string) <= publishedAt)
    return false;
  if ((clauseIndex(annotation).mentionOf[from] ?? -1) >= 0) return false;
  const before = formAt(annotation, from - 1);
  const adverb = /^(?:next|this|tomorrow)$/.test(formAt(annotation, from)) && before !== 'of';
  if (!adverb && !/^(?:in|on|during)$/.test(before)) return false;
  // "the summit to be held in 2027", "the plan adopted in May".
  const host = annotation.syntax?.fine(adverb ? from - 1 : from - 2);
  return host !== 'VBN' && host !== 'VBD';
}
