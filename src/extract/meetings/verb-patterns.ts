/** Meetings told by a verb: "A met B", "A held talks with B", "A visited B". */

import {
  EN_MEETING_NOUNS,
  EN_MEETING_VERBS,
  type MeetingNounRow,
  type MeetingVerbRow,
} from '../../language/en/meeting.ts';
import type { Annotation, Mention, PhraseHit, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import {
  clauseEnd,
  clauseIndex,
  coordinationFrom,
  formAt,
  isActor,
  roleOf,
  subjectOf,
} from '../clause.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { verbMode } from './mode.ts';
import { participantsOf } from './participants.ts';
import { seriesWithin } from './series.ts';

/** Candidates told by verbs, in text order. */
export function verbCandidates(annotation: Annotation): readonly MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  for (const hit of hitsOf(annotation.hits, EN_MEETING_VERBS)) {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence) continue;
    const found = readVerb(annotation, sentence, hit);
    if (found) out.push(found);
  }
  return out;
}

function readVerb(
  annotation: Annotation,
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

function candidate(
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
  parties: readonly number[],
  extra: Partial<MeetingCandidate> = {},
): MeetingCandidate {
  return {
    sentence,
    from: hit.from,
    to: hit.to,
    parties,
    format: hit.row.format,
    rule: `meeting.verb.${hit.row.pattern}`,
    places: [],
    plural: false,
    mode: verbMode(annotation, sentence, hit.from),
    ...extra,
  };
}

/** Whether two or more distinct actors of kinds that can meet stand in a list of mentions. */
export function areParties(annotation: Annotation, mentions: readonly number[]): boolean {
  return participantsOf(annotation, mentions).length >= 2;
}

/** "meeting" as a noun ("the meeting with") is left to the noun patterns. */
function isNounUse(annotation: Annotation, sentence: Sentence, hit: PhraseHit): boolean {
  if (formAt(annotation, hit.from) !== 'meeting') return false;
  const before = roleOf(annotation, hit.from - 1);
  return (
    !['subordinator', 'preposition', 'auxiliary', 'adverb'].includes(before) &&
    hit.from > sentence.from
  );
}

function meet(
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  if (isNounUse(annotation, sentence, hit)) return undefined;
  const subject = subjectOf(annotation, sentence, hit.from);
  const object = objectWith(annotation, sentence, hit.to);
  const parties = [...subject, ...object];
  const direct = formAt(annotation, hit.to);
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

/** After a plural subject: "met in Vienna", "met on Monday", "met for talks", "met." */
function isReciprocal(
  annotation: Annotation,
  at: number,
  sentence: Sentence,
  form: string,
): boolean {
  if (at >= sentence.to || form === '.' || form === ',') return true;
  if (annotation.times.some((t) => t.from === at)) return true;
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

/** The other side: right after the verb, or after "with" once adverbs, times and places are passed over. */
function objectWith(annotation: Annotation, sentence: Sentence, from: number): readonly number[] {
  const direct = coordinationFrom(annotation, sentence, from);
  if (direct.length > 0) return direct;
  const end = Math.min(clauseEnd(annotation, sentence, from), from + 24);
  for (let at = from; at < end; at++) {
    const form = formAt(annotation, at);
    if (form === 'with')
      return coordinationFrom(annotation, sentence, skipHead(annotation, at + 1));
    const agent = form === 'by' ? coordinationFrom(annotation, sentence, at + 1) : [];
    if (agent.length > 0) return agent;
    if (!isPassable(annotation, at, form)) return [];
  }
  return [];
}

/** "with his counterpart, X" / "with the team of": passes over a head that the name explains. */
function skipHead(annotation: Annotation, at: number): number {
  let next = at;
  if (['his', 'her', 'their', 'its', 'the'].includes(formAt(annotation, next))) next++;
  if (
    /^(?:counterpart|counterparts|colleague|colleagues|host|guest)$/.test(formAt(annotation, next))
  ) {
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

function isPassable(annotation: Annotation, at: number, form: string): boolean {
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
  if (annotation.times.some((t) => at >= t.from && at < t.to)) return true;
  const index = clauseIndex(annotation).mentionOf[at] ?? -1;
  return (
    index >= 0 &&
    (mentionAt(annotation, index).kind === 'place' ||
      mentionAt(annotation, index).kind === 'organisation')
  );
}

/** "A held talks with B": the noun must follow within a few words. */
function hold(
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  const noun = hitsOf(annotation.hits, EN_MEETING_NOUNS).find(
    (n) => n.from >= hit.to && n.from <= hit.to + 7 && n.to <= sentence.to,
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
  annotation: Annotation,
  sentence: Sentence,
  verb: number,
): readonly number[] {
  return subjectOf(annotation, sentence, verb);
}

/** "a meeting of the G20 working group", "the summit of the African Union": the one body that meets. */
export function bodyOf(
  annotation: Annotation,
  sentence: Sentence,
  noun: PhraseHit,
): readonly number[] {
  if (formAt(annotation, noun.to) !== 'of' && formAt(annotation, noun.to) !== 'with') return [];
  const found = coordinationFrom(annotation, sentence, noun.to + 1);
  return found.filter(
    (i) => mentionAt(annotation, i).kind === 'organisation' && !mentionAt(annotation, i).anaphor,
  );
}

/** "between A and B", "with A" after a noun; the words up to it must not start another clause. */
export function betweenParties(
  annotation: Annotation,
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
function ofParties(annotation: Annotation, sentence: Sentence, from: number): readonly number[] {
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
  annotation: Annotation,
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

const AUDIENCE =
  /^(?:reporters|journalists|media|press|audience|students|crowd|parliament|lawmakers|the|at|in|on|about|of|out|up|for)$/;

function speak(
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  const form = formAt(annotation, hit.from);
  const object = objectWith(annotation, sentence, hit.to);
  if (object.length === 0) return undefined;
  if (
    form === 'called' &&
    !/^(?:on|by|to)$/.test(formAt(annotation, mentionAt(annotation, object.at(-1) as number).to))
  )
    return undefined;
  if (AUDIENCE.test(formAt(annotation, hit.to)) && formAt(annotation, hit.to) !== 'the')
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

/** A person or an office, or a pronoun for one. */
function isPersonal(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'office';
}

function visit(
  annotation: Annotation,
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
  if (subject.length === 0) return undefined;
  const places = placesAfter(annotation, sentence, hit.to);
  if (places.length === 0) return undefined;
  return candidate(annotation, sentence, hit, subject, { places });
}

function isVisitNoun(annotation: Annotation, hit: PhraseHit): boolean {
  const before = roleOf(annotation, hit.from - 1);
  return (
    !['modal', 'adverb', 'negation'].includes(before) &&
    formAt(annotation, hit.from - 1) !== 'to' &&
    formAt(annotation, hit.from) === 'visit'
  );
}

/** States and places named in a list after a verb of travel ("to" and times passed over). */
export function placesAfter(
  annotation: Annotation,
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
      !annotation.times.some((t) => at >= t.from && at < t.to)
    )
      break;
  }
  return out;
}

function receive(
  annotation: Annotation,
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
function isBaseForm(annotation: Annotation, hit: PhraseHit): boolean {
  return /^(?:host|receive|welcome|visit|travel)$/.test(formAt(annotation, hit.from));
}

function followsModal(annotation: Annotation, at: number): boolean {
  const role = roleOf(annotation, at - 1);
  return (
    role === 'modal' ||
    role === 'adverb' ||
    role === 'auxiliary' ||
    formAt(annotation, at - 1) === 'to'
  );
}

/** "received a visit from the minister": to the name after "from". */
function visitFrom(annotation: Annotation, at: number): number {
  for (let i = at; i < at + 5; i++)
    if (formAt(annotation, i) === 'visit' && formAt(annotation, i + 1) === 'from') return i + 2;
  return at;
}

/** "A attended the G20 summit": the gathering must be a series of the reference or a capitalised title. */
function attend(
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  const passive =
    formAt(annotation, hit.to) === 'by' ? coordinationFrom(annotation, sentence, hit.to + 1) : [];
  if (areParties(annotation, passive))
    return candidate(annotation, sentence, hit, passive, {
      format: 'in person',
      rule: 'meeting.verb.attended-by',
    });
  const subject = subjectOf(annotation, sentence, hit.from).filter((i) =>
    isActor(mentionAt(annotation, i)),
  );
  if (subject.length === 0) return undefined;
  const series = seriesWithin(annotation, hit.to, Math.min(sentence.to, hit.to + 10));
  const title =
    series ??
    titledGathering(annotation, sentence, hit.to) ??
    meetingOfBody(annotation, sentence, hit.to);
  if (!title) return undefined;
  return candidate(annotation, sentence, hit, subject, {
    noun: { from: title.from, to: title.to },
    ...(series ? { series } : {}),
  });
}

/** "the informal meeting of the EU ministers": a meeting noun that a body follows. */
function meetingOfBody(
  annotation: Annotation,
  sentence: Sentence,
  from: number,
): { from: number; to: number } | undefined {
  const noun = hitsOf(annotation.hits, EN_MEETING_NOUNS).find(
    (n) => n.from >= from && n.from <= from + 6 && n.to <= sentence.to && n.row.format !== 'visit',
  );
  if (!noun || (formAt(annotation, noun.to) !== 'of' && formAt(annotation, noun.to) !== 'with'))
    return undefined;
  for (let at = from; at < noun.from; at++)
    if (/^[,;:.]$/.test(formAt(annotation, at)) || roleOf(annotation, at) === 'preposition')
      return undefined;
  const { mentionOf } = clauseIndex(annotation);
  for (let at = noun.to + 1; at < Math.min(sentence.to, noun.to + 6); at++)
    if ((mentionOf[at] as number) >= 0) return { from: noun.from, to: noun.to };
  return undefined;
}

const GATHERING =
  /^(?:summit|forum|conference|meeting|dialogue|ministerial|consultations|assembly|session|roundtable|retreat|talks|gathering|consultative)$/;

/** Capitalised words that end in a word of gathering: "the Munich Security Conference", "High-Level Economic Dialogue". */
function titledGathering(
  annotation: Annotation,
  sentence: Sentence,
  from: number,
): { from: number; to: number } | undefined {
  const { tokens } = annotation;
  let start = -1;
  for (let at = from; at < Math.min(sentence.to, from + 16); at++) {
    const capital = ((tokens.flags[at] as number) & 8) !== 0;
    const form = formAt(annotation, at);
    if (capital && start < 0) start = at;
    if (
      start >= 0 &&
      GATHERING.test(form) &&
      !annotation.times.some((t) => start >= t.from && start < t.to)
    )
      return { from: start, to: at + 1 };
    if (
      form === ',' ||
      form === ';' ||
      (start >= 0 &&
        !capital &&
        !/^(?:of|the|on|and|for|-|'s|'|\d+|&|\+)$/.test(form) &&
        roleOf(annotation, at) !== 'none')
    )
      return undefined;
  }
  return undefined;
}
