/** Who stands on the other side: names after a verb or noun of meeting. */
import type { MeetingNounRow } from '../../language/meeting-rows.ts';
import type { Mention, PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import {
  clauseEnd,
  clauseIndex,
  coordinationFrom,
  formAt,
  isTimeToken,
  roleOf,
} from '../clause.ts';
import { mentionAt } from './candidate.ts';
import { participantsOf } from './participants.ts';

/** Whether two or more distinct actors of kinds that can meet stand in a list of mentions. */
export function areParties(annotation: ClauseText, mentions: readonly number[]): boolean {
  return participantsOf(annotation, mentions).length >= 2;
}

/** The other side: right after the verb, or after "with" once adverbs, times and places are passed over. */
export function objectWith(
  annotation: ClauseText,
  sentence: Sentence,
  from: number,
): readonly number[] {
  const direct = namesFrom(annotation, sentence, from);
  if (direct.length > 0) return direct;
  const end = Math.min(clauseEnd(annotation, sentence, from), from + 24);
  for (let at = from; at < end; at++) {
    const form = formAt(annotation, at);
    if (form === 'with') return namesFrom(annotation, sentence, skipHead(annotation, at + 1));
    const agent = form === 'by' ? coordinationFrom(annotation, sentence, at + 1) : [];
    if (agent.length > 0) return agent;
    if (!isPassable(annotation, at, form)) return [];
  }
  return [];
}

/** Names listed at a token; "Arsenal defender Ann Lee": the body only describes the person. */
function namesFrom(annotation: ClauseText, sentence: Sentence, from: number): readonly number[] {
  const found = coordinationFrom(annotation, sentence, from);
  const only = found.length === 1 ? mentionAt(annotation, found[0] as number) : undefined;
  if (only?.kind !== 'organisation' || annotation.syntax?.upos(only.to) !== 'NOUN') return found;
  const next = clauseIndex(annotation).mentionOf[only.to + 1] ?? -1;
  return next >= 0 && mentionAt(annotation, next).kind === 'person'
    ? coordinationFrom(annotation, sentence, only.to + 1)
    : found;
}

/** "with his counterpart, X" / "with the team of": passes over a head that the name explains. */
function skipHead(annotation: ClauseText, at: number): number {
  let next = at;
  if (['his', 'her', 'their', 'its', 'the'].includes(formAt(annotation, next))) next++;
  if (annotation.grammar.meetings.counterparts.has(formAt(annotation, next))) {
    next++;
    if (
      formAt(annotation, next) === ',' ||
      formAt(annotation, next) === 'from' ||
      formAt(annotation, next) === ':'
    )
      next++;
    return next;
  }
  return at;
}

function isPassable(annotation: ClauseText, at: number, form: string): boolean {
  const role = roleOf(annotation, at);
  if (role === 'adverb' || role === 'determiner' || form === ',' || form.endsWith('ly'))
    return true;
  if (
    [
      'in',
      'on',
      'at',
      'for',
      'by',
      'via',
      'over',
      'during',
      'this',
      'a',
      'face',
      'to',
      '-',
      'phone',
      'telephone',
      'video',
      'person',
      'sidelines',
      'margins',
      'here',
      'first',
      'time',
      'hours',
      'talks',
      'lunch',
      'dinner',
      'behind',
      'closed',
      'doors',
      'briefly',
      'up',
      'down',
      'of',
      'morning',
      'afternoon',
      'evening',
      'conference',
      'summit',
      'meeting',
      'link',
      'person',
      'today',
    ].includes(form)
  )
    return true;
  if (isTimeToken(annotation, at)) return true;
  const index = clauseIndex(annotation).mentionOf[at] ?? -1;
  return (
    index >= 0 &&
    (mentionAt(annotation, index).kind === 'place' ||
      mentionAt(annotation, index).kind === 'organisation')
  );
}

/** "a meeting of the G20 working group", "the summit of the African Union": the one body that meets. */
export function bodyOf(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit,
): readonly number[] {
  if (formAt(annotation, noun.to) !== 'of' && formAt(annotation, noun.to) !== 'with') return [];
  const found = coordinationFrom(annotation, sentence, noun.to + 1);
  return found.filter(
    (i) =>
      mentionAt(annotation, i).kind === 'organisation' &&
      !mentionAt(annotation, i).anaphor &&
      // "a meeting of Acme members": the name only describes a noun.
      (mentionAt(annotation, i).id !== undefined ||
        annotation.syntax?.upos(mentionAt(annotation, i).to) !== 'NOUN'),
  );
}

/** "between A and B", "with A" after a noun; the words up to it must not start another clause. */
export function betweenParties(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit,
): readonly number[] {
  const end = Math.min(sentence.to, noun.to + 14);
  for (let at = noun.to; at < end; at++) {
    const form = formAt(annotation, at);
    if (form === 'between' || form === 'among')
      return coordinationFrom(annotation, sentence, at + 1);
    if (form === 'of' && at === noun.to) {
      return ofParties(annotation, sentence, at + 1);
    }
    if (!isPassable(annotation, at, form) && form !== 'held' && form !== 'place' && form !== 'took')
      return [];
  }
  return [];
}

/** "of China and Russia", "of the foreign ministers of India and Japan": two or more, or none. */
function ofParties(annotation: ClauseText, sentence: Sentence, from: number): readonly number[] {
  const direct = coordinationFrom(annotation, sentence, from);
  if (direct.length >= 2) return direct;
  for (let at = from; at < Math.min(sentence.to, from + 7); at++) {
    if (formAt(annotation, at) !== 'of' && formAt(annotation, at) !== 'from') continue;
    const list = coordinationFrom(annotation, sentence, at + 1);
    if (list.length >= 2) return list;
  }
  return [];
}

/** The format that the words around a noun tell: "virtual", "by phone", "via video link". */
export function formatOf(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit<MeetingNounRow>,
): string {
  const from = Math.max(sentence.from, noun.from - 5);
  const to = Math.min(sentence.to, noun.to + 12);
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (
      form === 'video' ||
      form === 'virtual' ||
      form === 'virtually' ||
      form === 'online' ||
      form === 'videoconference'
    )
      return 'video';
    if (form === 'phone' || form === 'telephone') return 'call';
  }
  return noun.row.format;
}

/** A person or an office, or a pronoun for one. */
export function isPersonal(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'office';
}
