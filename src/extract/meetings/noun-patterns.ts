/** Meetings told by a noun: "talks between A and B", "the A-B summit", "A's visit to B", "the 30th regular meeting of ...". */
import type { MeetingNounRow } from '../../language/meeting-rows.ts';
import { MEETING_NOUNS } from '../../language/tables.ts';
import type { Mention, PhraseHit, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, coordinationEndingAt, coordinationFrom, formAt, roleOf } from '../clause.ts';
import { within } from '../statement/within.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { listedInstances } from './listed-instances.ts';
import { nounMode } from './mode.ts';
import { areParties, betweenParties, bodyOf, formatOf } from './parties.ts';
import { happens, seriesCandidates, seriesMode } from './series-candidates.ts';
import { placesAfter } from './visit-patterns.ts';

/** Candidates told by nouns, in text order; `taken` are tokens that a verb pattern has used as its noun. */
export function nounCandidates(
  annotation: ClauseText,
  taken: ReadonlySet<number>,
): readonly MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  for (const noun of hitsOf(annotation.hits, MEETING_NOUNS)) {
    if (taken.has(noun.from)) continue;
    const sentence = annotation.sentences[annotation.tokens.sentences[noun.from] as number];
    if (
      !sentence ||
      annotation.blocks[sentence.block]?.kind === 'heading' ||
      isInsideName(annotation, noun)
    )
      continue;
    const found = readNoun(annotation, sentence, noun);
    if (found) out.push(found);
  }
  for (const found of seriesCandidates(annotation, out)) out.push(found);
  return [...out, ...listedInstances(annotation, out)].sort((a, b) => a.from - b.from);
}

/** A noun inside an organisation's name ("National Conference of State Legislatures") is no meeting. */
function isInsideName(annotation: ClauseText, noun: PhraseHit): boolean {
  const index = clauseIndex(annotation).mentionOf[noun.from] as number;
  return index >= 0 && mentionAt(annotation, index).kind === 'organisation';
}

function readNoun(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit<MeetingNounRow>,
): MeetingCandidate | undefined {
  if (noun.row.format === 'visit') return visitNoun(annotation, sentence, noun);
  // "a joint call for proposals": asking, not talking.
  if (/^calls?$/.test(formAt(annotation, noun.to - 1)) && formAt(annotation, noun.to) === 'for')
    return undefined;
  const before = partiesBefore(annotation, sentence, noun);
  const after = betweenParties(annotation, sentence, noun);
  const withAfter = after.length > 0 ? after : withParties(annotation, sentence, noun);
  const parties = [...before, ...withAfter];
  const body = areParties(annotation, parties) ? [] : bodyOf(annotation, sentence, noun);
  if (
    body.length > 0 &&
    happens(annotation, sentence, { ...noun, to: mentionAt(annotation, body.at(-1) as number).to })
  ) {
    return bodyCandidate(annotation, sentence, noun, body);
  }
  if (!areParties(annotation, parties)) return undefined;
  const from =
    before.length > 0 ? Math.min(...before.map((i) => mentionAt(annotation, i).from)) : noun.from;
  return {
    sentence,
    from,
    to: noun.to,
    parties,
    format: formatOf(annotation, sentence, noun),
    rule: 'meeting.noun.parties',
    places: [],
    plural: noun.row.plural,
    mode: nounMode(annotation, sentence, from, noun.from),
    noun: { from: noun.from, to: noun.to },
  };
}

function bodyCandidate(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit<MeetingNounRow>,
  body: readonly number[],
): MeetingCandidate {
  return {
    sentence,
    from: noun.from,
    to: noun.to,
    parties: body,
    format: formatOf(annotation, sentence, noun),
    rule: 'meeting.noun.body',
    places: [],
    plural: noun.row.plural,
    mode: seriesMode(annotation, sentence, noun),
    noun: { from: noun.from, to: noun.to },
  };
}

/** "A-B summit", "A's talks", "A and B's meeting": names right before the noun, adjectives between allowed. */
function partiesBefore(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit,
): readonly number[] {
  const { mentionOf } = clauseIndex(annotation);
  let at = noun.from - 1;
  let steps = 0;
  while (at >= sentence.from && steps < 4) {
    const index = mentionOf[at] as number;
    const form = formAt(annotation, at);
    if (index >= 0) {
      const pair = hyphenPair(annotation, index);
      if (pair.length >= 2) return pair;
      return [];
    }
    if (form === "'s" || form === "'") return coordinationEndingAt(annotation, sentence, at - 1);
    if (roleOf(annotation, at) !== 'none' || /^[,;:.()"]$/.test(form)) return [];
    at--;
    steps++;
  }
  return [];
}

/** Names joined by hyphens that end with mention `last`: "Xi-Putin", "US-Japan-ROK". */
function hyphenPair(annotation: ClauseText, last: number): readonly number[] {
  const { mentionOf } = clauseIndex(annotation);
  const out = [last];
  let at = mentionAt(annotation, last).from - 1;
  while (formAt(annotation, at) === '-' || formAt(annotation, at) === '/') {
    const index = mentionOf[at - 1] ?? -1;
    if (index < 0) break;
    out.unshift(index);
    at = mentionAt(annotation, index).from - 1;
  }
  return out.length > 1 ? out : [];
}

/** "with B" right after the noun; the first party is then a possessive or missing. */
function withParties(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit,
): readonly number[] {
  if (formAt(annotation, noun.to) !== 'with') return [];
  return coordinationFrom(annotation, sentence, noun.to + 1);
}

/** "A's visit to B", "a visit by A to B", "A's trip to B". */
function visitNoun(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit<MeetingNounRow>,
): MeetingCandidate | undefined {
  const to = formAt(annotation, noun.to);
  let visitors = possessors(annotation, sentence, noun);
  let places: readonly number[] = to === 'to' ? placesAfter(annotation, sentence, noun.to + 1) : [];
  const tail = places.length > 0 ? mentionAt(annotation, places.at(-1) as number).to : noun.to;
  if (
    visitors.length === 0 &&
    (formAt(annotation, tail) === 'by' || (formAt(annotation, tail) === 'of' && tail > noun.to - 1))
  ) {
    visitors = coordinationFrom(annotation, sentence, tail + 1).filter(
      (i) => mentionAt(annotation, i).kind !== 'state',
    );
    const last = visitors.length > 0 ? mentionAt(annotation, visitors.at(-1) as number).to : -1;
    if (places.length === 0 && formAt(annotation, last) === 'to')
      places = placesAfter(annotation, sentence, last + 1);
  }
  if (visitors.length === 0 || places.length === 0) return undefined;
  return {
    sentence,
    from: noun.from,
    to: noun.to,
    parties: visitors,
    places,
    format: 'visit',
    rule: 'meeting.noun.visit',
    plural: noun.row.plural,
    mode: nounMode(
      annotation,
      sentence,
      Math.min(noun.from, ...visitors.map((i) => mentionAt(annotation, i).from)),
      noun.from,
    ),
    noun: { from: noun.from, to: noun.to },
  };
}

/** Persons whose possessive stands before a noun: "Xi's state visit", "the president's official trip". */
function possessors(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit,
): readonly number[] {
  for (let at = noun.from - 1; at >= Math.max(sentence.from, noun.from - 6); at--) {
    const form = formAt(annotation, at);
    if (form === "'s" || form === "'") {
      return coordinationEndingAt(annotation, sentence, at - 1).filter((i) =>
        isPersonal(mentionAt(annotation, i)),
      );
    }
    if (form === 'his' || form === 'her') return personBefore(annotation, sentence, at);
    if (/^[,;:.()]$/.test(form) || roleOf(annotation, at) === 'preposition') return [];
  }
  return [];
}

/** The person whom "his" or "her" means: the first of the sentence, else the first of the one before. */
function personBefore(annotation: ClauseText, sentence: Sentence, at: number): readonly number[] {
  const { mentionOf } = clauseIndex(annotation);
  for (const s of [sentence, annotation.sentences[sentence.index - 1]]) {
    if (!s) continue;
    const [first] = within(annotation.mentions, s.from, Math.min(s.to, at)).filter(
      (m) => m.to <= Math.min(s.to, at) && m.kind === 'person',
    );
    if (first) return [mentionOf[first.from] as number];
  }
  return [];
}

function isPersonal(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'office';
}
