/** Meetings told by a verb of travel or of receiving: "A visited B", "A received B". */
import type { MeetingVerbRow } from '../../language/meeting-rows.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, coordinationFrom, formAt, isActor, isTimeToken, roleOf } from '../clause.ts';
import { subjectOf } from '../clause-subject.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { participantsOf } from './participants.ts';
import { areParties, isPersonal } from './parties.ts';
import { candidate } from './verb-candidate.ts';

/** "A visited B", "A travelled to B": a named person or office, and a named place. */
export function visit(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  if (
    ['visit', 'visits'].includes(formAt(annotation, hit.from)) &&
    hit.to === hit.from + 1 &&
    isVisitNoun(annotation, hit)
  )
    return undefined;
  const subject = subjectOf(annotation, sentence, hit.from).filter((i) =>
    isPersonal(mentionAt(annotation, i)),
  );
  // "he arrived in London": a visitor whom nothing names is none.
  if (participantsOf(annotation, subject).length === 0) return undefined;
  const places = placesAfter(annotation, sentence, hit.to);
  if (places.length === 0) return undefined;
  return candidate(annotation, sentence, hit, subject, { places });
}

function isVisitNoun(annotation: ClauseText, hit: PhraseHit): boolean {
  const before = roleOf(annotation, hit.from - 1);
  return (
    !['modal', 'adverb', 'negation'].includes(before) &&
    formAt(annotation, hit.from - 1) !== 'to' &&
    formAt(annotation, hit.from) === 'visit'
  );
}

/** States and places named in a list after a verb of travel ("to" and times passed over). */
export function placesAfter(
  annotation: ClauseText,
  sentence: Sentence,
  from: number,
): readonly number[] {
  const { mentionOf } = clauseIndex(annotation);
  const out: number[] = [];
  for (let at = from; at < sentence.to; at++) {
    const index = mentionOf[at] as number;
    const form = formAt(annotation, at);
    if (index >= 0) {
      const mention = mentionAt(annotation, index);
      if (
        (mention.kind !== 'place' && mention.kind !== 'state') ||
        mention.adjective ||
        mention.anaphor ||
        mention.rule === 'name.body'
      )
        break;
      out.push(index);
      at = mention.to - 1;
    } else if (
      form !== 'to' &&
      form !== ',' &&
      form !== 'and' &&
      form !== 'the' &&
      form !== 'in' &&
      form !== 'on' &&
      form !== 'from' &&
      !isTimeToken(annotation, at)
    )
      break;
  }
  return out;
}

/** "A received B", "A hosted B": the guest must be a person or office. */
export function receive(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  if (isBaseForm(annotation, hit) && !followsModal(annotation, hit.from)) return undefined;
  const at = visitFrom(annotation, hit.to);
  const object = coordinationFrom(annotation, sentence, at).filter((i) =>
    isPersonal(mentionAt(annotation, i)),
  );
  if (object.length === 0) return undefined;
  const subject = subjectOf(annotation, sentence, hit.from).filter((i) =>
    isActor(mentionAt(annotation, i)),
  );
  const parties = [...subject, ...object];
  if (
    !areParties(annotation, parties) ||
    formAt(annotation, mentionAt(annotation, object.at(-1) as number).to) === "'s"
  )
    return undefined;
  return candidate(annotation, sentence, hit, parties);
}

/** "host", "welcome" without ending: a verb only after a modal, "to" or an adverb. */
function isBaseForm(annotation: ClauseText, hit: PhraseHit): boolean {
  return annotation.grammar.meetings.bareVisits.has(formAt(annotation, hit.from));
}

function followsModal(annotation: ClauseText, at: number): boolean {
  const role = roleOf(annotation, at - 1);
  return (
    role === 'modal' ||
    role === 'adverb' ||
    role === 'auxiliary' ||
    formAt(annotation, at - 1) === 'to'
  );
}

/** "received a visit from the minister": to the name after "from". */
function visitFrom(annotation: ClauseText, at: number): number {
  for (let i = at; i < at + 5; i++)
    if (formAt(annotation, i) === 'visit' && formAt(annotation, i + 1) === 'from') return i + 2;
  return at;
}
