/** Which quantities are figures. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { QuantityMention } from '../../../model/annotation.ts';
import { amountOfChange } from '../../../model/quantity.ts';
import { overlapping } from '../../statement/within.ts';
import type { HeadLastText } from './text.ts';

/** Counts below this are counts of listed things, not figures. */
const SMALL_COUNT = 20;
/** Things that are listed are counted for their number from here on. */
const LARGE_LIST = 1000;
/** Counts of people who came to harm are figures from here on. */
const SMALL_HARM = 5;
const HARM_REACH = 6;

/** Money, per cent, measures, ratios that say a change, and counts that are no small list, no documents, no ages. */
export function isFigure(text: HeadLastText, q: QuantityMention): boolean {
  const { kind, unit, soft, writtenDigits } = q.quantity;
  if (kind === 'ordinal' || isHidden(text, q)) return false;
  if (soft && writtenDigits === 0) return false;
  if (kind === 'money' || kind === 'percent') return true;
  if (kind === 'ratio') return amountOfChange(q.quantity) !== undefined || isShare(text, q);
  if (kind === 'measure') return true;
  const size = Math.abs(Number(q.quantity.written));
  const listed = unit && text.look.words.notFigures.some((noun) => unit.endsWith(noun));
  if (listed && size < LARGE_LIST) return false;
  if (followedByNone(text, q) || countsDocuments(text, q)) return false;
  return size >= SMALL_COUNT || (size >= SMALL_HARM && harmAt(text, q) !== undefined);
}

/** Inside a name, a title or a time. */
function isHidden({ annotation, look }: HeadLastText, q: QuantityMention): boolean {
  return (
    look.mentionAt(q.from) !== undefined || overlapping(annotation.times, q.from, q.to).length > 0
  );
}

/** "3项重点任务": the noun right behind is no measure. */
function followedByNone({ look }: HeadLastText, q: QuantityMention): boolean {
  return look.hits(HEAD_LAST_TABLES.notMetric, q.from, q.to + 1).some((hit) => hit.to > q.to - 1);
}

/** "20多份双边合作文件": a count of documents belongs to the agreement. */
function countsDocuments({ look, clauses, annotation }: HeadLastText, q: QuantityMention): boolean {
  const end = Math.min(clauses.at(q.from)?.to ?? q.to, q.to + 14);
  return look.hits('document-noun', q.from, end).some((noun) => {
    for (let at = q.to; at < noun.from; at++)
      if (look.isPredicate(at) || look.words.listEnds.has(annotation.tokens.forms[at] as string))
        return false;
    return true;
  });
}

function isShare({ look }: HeadLastText, q: QuantityMention): boolean {
  return look
    .hits(HEAD_LAST_TABLES.measure, q.from - 4, q.to)
    .some((hit) => (hit.row as { readonly role?: string }).role === 'share');
}

/** The words by which those counted came to harm, right behind the number or a little before it. */
export function harmAt(
  { look, clauses }: HeadLastText,
  q: QuantityMention,
): { readonly from: number; readonly to: number } | undefined {
  const clause = clauses.at(q.from);
  if (!clause) return undefined;
  const behind = look.hits(HEAD_LAST_TABLES.harm, q.to, Math.min(clause.to, q.to + HARM_REACH))[0];
  if (behind) return behind;
  return look
    .hits(HEAD_LAST_TABLES.harm, Math.max(clause.from, q.from - HARM_REACH), q.from)
    .at(-1);
}
