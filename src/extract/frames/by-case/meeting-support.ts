/** The verbs that make a noun of meeting a meeting, and what they say of it. */
import { CASE_TABLES, type SupportRow } from '../../../language/frame-case.ts';
import type { MeetingFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit, Sentence } from '../../../model/annotation.ts';
import type { MeetingFields } from '../../../model/claim.ts';
import { inferred, type Stated, said } from '../../../model/stated.ts';
import { within } from '../../statement/within.ts';
import { spanOf } from '../parties.ts';
import { isDenied, type Span } from './clause.ts';
import type { CaseText } from './text.ts';

/** The verb of the noun's clause that makes it a meeting; a noun of meeting nearer to the verb has it. */
export function supportOf(
  text: CaseText,
  clause: Span,
  hit: Span,
  takes: SupportRow['takes'],
): PhraseHit<SupportRow> | undefined {
  const { hits } = text.annotation;
  const verbs = within(
    (hits.get(CASE_TABLES.support) ?? []) as readonly PhraseHit<SupportRow>[],
    clause.from,
    clause.to,
  ).filter((verb) => verb.row.takes === takes);
  const nouns = within(
    (hits.get('meeting-frame') ?? []) as readonly PhraseHit[],
    clause.from,
    clause.to,
  );
  const gap = (verb: Span, noun: Span): number =>
    verb.from < noun.from ? noun.from - verb.to : verb.from - noun.to;
  const free = verbs.filter((verb) =>
    nouns.every((noun) => noun.from === hit.from || gap(verb, noun) > gap(verb, hit)),
  );
  return free.sort((a, b) => gap(a, hit) - gap(b, hit))[0];
}

/** Held, under way, scheduled or not held: by the words, corrected by the day where it lies on the other side of the text's. */
export function meetingStatus(
  { annotation }: CaseText,
  hit: PhraseHit<MeetingFrame>,
  support: PhraseHit<SupportRow> | undefined,
  time: MeetingFields['time'],
  denied: boolean,
): Stated<string> {
  const verb = support ?? hit;
  const words = spanOf(annotation, verb.from, verb.to);
  if (denied) return said('not held', words);
  const today = annotation.document.publishedAt;
  if (today && time?.value.earliest && time.value.earliest > today)
    return inferred('scheduled', 'its day lies after the date of the text');
  const status = support?.row.status ?? hit.row.status;
  if (status === 'scheduled' && today && time?.value.latest && time.value.latest < today)
    return inferred('held', 'its day lies before the date of the text');
  return said(status, words);
}

/** Whether a meeting was called off or is said not to have been. */
export function isNotHeld(
  text: CaseText,
  sentence: Sentence,
  hit: Span,
  support: PhraseHit<SupportRow> | undefined,
): boolean {
  if (support?.row.status === 'not held') return true;
  const spans = support ? [support, hit] : [hit];
  return spans.some((span) => isDenied(text, span.from, sentence.from));
}
