/** Meetings told by a verb: "A met B", "A held talks with B", "A visited B". */
import type { MeetingVerbRow } from '../../language/meeting-rows.ts';
import { MEETING_NOUNS, MEETING_VERBS } from '../../language/tables.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, roleOf } from '../clause.ts';
import { subjectOf } from '../clause-subject.ts';
import { hitsWithin, within } from '../statement/within.ts';
import { attend } from './attendance.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { areParties, betweenParties, bodyOf, formatOf, isPersonal, objectWith } from './parties.ts';
import { candidate } from './verb-candidate.ts';
import { receive, visit } from './visit-patterns.ts';

/** Candidates told by verbs, in text order. */
export function verbCandidates(annotation: ClauseText): readonly MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  for (const hit of hitsOf(annotation.hits, MEETING_VERBS)) {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence || isTaggedNoun(annotation, hit)) continue;
    const found = readVerb(annotation, sentence, hit);
    if (found) out.push(found);
  }
  return out;
}

/** "the visits", "a host": the tag says that the word is no verb here. */
function isTaggedNoun(annotation: ClauseText, hit: PhraseHit): boolean {
  const form = formAt(annotation, hit.from);
  // "Met Office": a name.
  if ((clauseIndex(annotation).mentionOf[hit.from] ?? -1) >= 0) return true;
  // "the U.S.-hosted summit": the participle belongs to a noun.
  if (formAt(annotation, hit.from - 1) === '-' && formAt(annotation, hit.from - 2) !== 'co')
    return true;
  const tag = annotation.syntax?.upos(hit.from);
  return tag === 'PROPN' || (!/(?:ed|ing|met|held)$/.test(form) && tag === 'NOUN');
}

function readVerb(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  switch (hit.row.pattern) {
    case 'meet':
      return meet(annotation, sentence, hit);
    case 'hold':
      return hold(annotation, sentence, hit);
    case 'speak':
      return speak(annotation, sentence, hit);
    case 'visit':
      return visit(annotation, sentence, hit);
    case 'receive':
      return receive(annotation, sentence, hit);
    case 'attend':
      return attend(annotation, sentence, hit);
    case 'occur':
      return undefined;
    default:
      return hit.row.pattern satisfies never;
  }
}

/** "meeting" as a noun ("the meeting with") is left to the noun patterns. */
function isNounUse(annotation: ClauseText, sentence: Sentence, hit: PhraseHit): boolean {
  if (formAt(annotation, hit.from) !== 'meeting') return false;
  const before = roleOf(annotation, hit.from - 1);
  return (
    !['subordinator', 'preposition', 'auxiliary', 'adverb'].includes(before) &&
    hit.from > sentence.from
  );
}

function meet(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  if (isNounUse(annotation, sentence, hit)) return undefined;
  const subject = subjectOf(annotation, sentence, hit.from);
  const named = objectWith(annotation, sentence, hit.to);
  // "met with Ann Lee, the Council's envoy": the owner in the apposition is not met.
  const owner = isOwner(annotation, named);
  const described = owner && named.length === 2 && isAppositive(annotation, named);
  const object = described ? named.slice(0, 1) : named;
  if ((owner && !described) || isContest(annotation, sentence, hit.to)) return undefined;
  const parties = [...subject, ...object];
  const direct = formAt(annotation, hit.to);
  const body = object.length === 0 ? meetingBody(annotation, subject) : [];
  if (body.length > 0 && isReciprocal(annotation, hit.to, sentence, direct))
    return candidate(annotation, sentence, hit, body, { rule: 'meeting.verb.body' });
  // "met the requirement", "met with success": an object that is no actor.
  if (
    object.length === 0 &&
    !(areParties(annotation, subject) && isReciprocal(annotation, hit.to, sentence, direct))
  )
    return undefined;
  if (!areParties(annotation, parties)) return undefined;
  if (parties.every((p) => mentionAt(annotation, p).kind === 'state') && subject.length === 0)
    return undefined;
  return candidate(annotation, sentence, hit, parties);
}

const CONTEST_REACH = 14;

/** "will meet Chile in the final": sport, by a word of it after the verb. */
function isContest(annotation: ClauseText, sentence: Sentence, from: number): boolean {
  const end = Math.min(sentence.to, from + CONTEST_REACH);
  for (let at = from; at < end; at++)
    if (annotation.grammar.meetings.contests.has(formAt(annotation, at))) return true;
  return false;
}

/** "the G7 met in Hiroshima": the one body of states that meets. */
function meetingBody(annotation: ClauseText, subject: readonly number[]): readonly number[] {
  const [only] = subject;
  if (only === undefined || subject.length > 1) return [];
  const m = mentionAt(annotation, only);
  return m.kind === 'organisation' && m.id !== undefined && !m.anaphor ? [only] : [];
}

/** "Ann Lee, the Council's": a person and an owner joined by a comma alone. */
function isAppositive(annotation: ClauseText, named: readonly number[]): boolean {
  const [a, b] = named.map((i) => mentionAt(annotation, i));
  if (a?.kind !== 'person' || !b) return false;
  return formAt(annotation, a.to) === ',' && roleOf(annotation, a.to + 1) !== 'conjunction';
}

/** "to meet Ukraine's needs": the name owns what is met. */
function isOwner(annotation: ClauseText, object: readonly number[]): boolean {
  const last = object.at(-1);
  return last !== undefined && /^'s?$/.test(formAt(annotation, mentionAt(annotation, last).to));
}

/** After a plural subject: "met in Vienna", "met on Monday", "met for talks", "met." */
function isReciprocal(
  annotation: ClauseText,
  at: number,
  sentence: Sentence,
  form: string,
): boolean {
  if (at >= sentence.to || form === '.' || form === ',') return true;
  // "who met in their teens": came to know each other.
  if (form === 'in' && formAt(annotation, at + 1) === 'their') return false;
  if (within(annotation.times, at, at + 1).length > 0) return true;
  return [
    'in',
    'on',
    'at',
    'for',
    'face',
    'again',
    'twice',
    'during',
    'today',
    'yesterday',
    'to',
    'here',
    'virtually',
    'last',
    'earlier',
    'privately',
    'behind',
    'before',
    'after',
    'and',
    'separately',
    'briefly',
    'this',
  ].includes(form);
}

/** "A held talks with B": the noun must follow within a few words. */
function hold(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  const noun = hitsWithin(annotation, MEETING_NOUNS, hit.to, hit.to + 8).find(
    (n) => n.to <= sentence.to,
  );
  if (!noun || noun.row.format === 'visit') return undefined;
  for (let at = hit.to; at < noun.from; at++) {
    if (/^[,;:.()"]$/.test(formAt(annotation, at)) || roleOf(annotation, at) === 'preposition')
      return undefined;
  }
  const subject = actingSubject(annotation, sentence, hit.from);
  const object = objectWith(annotation, sentence, noun.to);
  const between = areParties(annotation, subject) ? [] : betweenParties(annotation, sentence, noun);
  const body = object.length + between.length === 0 ? bodyOf(annotation, sentence, noun) : [];
  const parties = [...subject, ...object, ...between, ...body];
  if (!areParties(annotation, parties)) return undefined;
  return candidate(annotation, sentence, hit, parties, {
    to: noun.to,
    noun: { from: noun.from, to: noun.to },
    format: formatOf(annotation, sentence, noun),
    plural: noun.row.plural,
  });
}

/** The subject of a verb; "his" or "her" before it never counts. */
function actingSubject(
  annotation: ClauseText,
  sentence: Sentence,
  verb: number,
): readonly number[] {
  return subjectOf(annotation, sentence, verb);
}

function speak(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  const form = formAt(annotation, hit.from);
  const object = objectWith(annotation, sentence, hit.to);
  if (object.length === 0) return undefined;
  if (
    form === 'called' &&
    !annotation.grammar.meetings.afterObject.has(
      formAt(annotation, mentionAt(annotation, object.at(-1) as number).to),
    )
  )
    return undefined;
  if (
    annotation.grammar.meetings.audience.has(formAt(annotation, hit.to)) &&
    formAt(annotation, hit.to) !== 'the'
  )
    return undefined;
  if (!object.some((i) => isPersonal(mentionAt(annotation, i)))) return undefined;
  const subject = subjectOf(annotation, sentence, hit.from);
  const parties = [...subject, ...object];
  if (
    !areParties(annotation, parties) ||
    !subject.some((i) => isPersonal(mentionAt(annotation, i)))
  )
    return undefined;
  return candidate(annotation, sentence, hit, parties);
}
