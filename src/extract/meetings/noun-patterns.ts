/** Meetings told by a noun: "talks between A and B", "the A-B summit", "A's visit to B", "the 30th regular meeting of ...". */

import {
  EN_MEETING_NOUNS,
  EN_MEETING_VERBS,
  type MeetingNounRow,
} from '../../language/en/meeting.ts';
import type { NameRow } from '../../language/gazetteer.ts';
import type { Annotation, Mention, PhraseHit, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import { clauseIndex, coordinationEndingAt, coordinationFrom, formAt, roleOf } from '../clause.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { nounMode, verbMode } from './mode.ts';
import { areParties, betweenParties, bodyOf, formatOf, placesAfter } from './verb-patterns.ts';

/** Candidates told by nouns, in text order; `taken` are tokens that a verb pattern has used as its noun. */
export function nounCandidates(
  annotation: Annotation,
  taken: ReadonlySet<number>,
): readonly MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  for (const noun of hitsOf(annotation.hits, EN_MEETING_NOUNS)) {
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
function isInsideName(annotation: Annotation, noun: PhraseHit): boolean {
  const index = clauseIndex(annotation).mentionOf[noun.from] as number;
  return index >= 0 && mentionAt(annotation, index).kind === 'organisation';
}

function readNoun(
  annotation: Annotation,
  sentence: Sentence,
  noun: PhraseHit<MeetingNounRow>,
): MeetingCandidate | undefined {
  if (noun.row.format === 'visit') return visitNoun(annotation, sentence, noun);
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
  annotation: Annotation,
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
  annotation: Annotation,
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
function hyphenPair(annotation: Annotation, last: number): readonly number[] {
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
  annotation: Annotation,
  sentence: Sentence,
  noun: PhraseHit,
): readonly number[] {
  if (formAt(annotation, noun.to) !== 'with') return [];
  return coordinationFrom(annotation, sentence, noun.to + 1);
}

/** "A's visit to B", "a visit by A to B", "A's trip to B". */
function visitNoun(
  annotation: Annotation,
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
  annotation: Annotation,
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
function personBefore(annotation: Annotation, sentence: Sentence, at: number): readonly number[] {
  for (const s of [sentence, annotation.sentences[sentence.index - 1]]) {
    const index = s
      ? annotation.mentions.findIndex(
          (m) => m.from >= s.from && m.to <= Math.min(s.to, at) && m.kind === 'person',
        )
      : -1;
    if (index >= 0) return [index];
  }
  return [];
}

function isPersonal(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'office';
}

/** An instalment of a series as the one that happens: with an ordinal or a date, and not merely as venue. */
function seriesCandidates(
  annotation: Annotation,
  known: readonly MeetingCandidate[],
): MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  for (const hit of annotation.hits.get('series') ?? []) {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence || annotation.blocks[sentence.block]?.kind === 'heading') continue;
    if (known.some((c) => c.from < hit.to && hit.from < c.to)) continue;
    if (isVenue(annotation, sentence, hit) || !happens(annotation, sentence, hit)) continue;
    out.push({
      sentence,
      from: hit.from,
      to: hit.to,
      parties: partiesOfSeries(annotation, hit),
      format: 'in person',
      rule: 'meeting.series',
      places: [],
      plural: false,
      mode: seriesMode(annotation, sentence, hit),
      noun: { from: hit.from, to: hit.to },
      series: { id: (hit.row as NameRow).id, from: hit.from, to: hit.to },
    });
  }
  return out;
}

/** "The summit will be held ...", "the next summit". */
function seriesMode(
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit,
): MeetingCandidate['mode'] {
  const own = nounMode(annotation, sentence, hit.from, hit.from);
  if (own !== 'held') return own;
  const verb = hitsOf(annotation.hits, EN_MEETING_VERBS).find(
    (v) => v.row.pattern === 'occur' && v.from >= hit.to && v.to <= sentence.to,
  );
  return verb
    ? /\bwill\b|scheduled|due|set|planned|to be/.test(words(annotation, verb))
      ? 'scheduled'
      : verbMode(annotation, sentence, verb.from)
    : own;
}

function words(annotation: Annotation, hit: PhraseHit): string {
  return annotation.tokens.forms.slice(hit.from, hit.to).join(' ');
}

/** Mentions inside the series' name: "the prime ministers of China and Russia". */
function partiesOfSeries(annotation: Annotation, hit: PhraseHit): readonly number[] {
  const out: number[] = [];
  annotation.mentions.forEach((m, i) => {
    if (
      m.from >= hit.from &&
      m.to <= hit.to &&
      (m.kind === 'state' || m.kind === 'organisation') &&
      !m.anaphor
    )
      out.push(i);
  });
  return out;
}

const VENUE =
  /^(?:during|at|after|before|ahead|sidelines|margins|attend|attended|attending|for|since|from|to|like|join|joined|of)$/;

/** "on the sidelines of the G20 summit", "during the SCO summit": the occasion of something else. */
function isVenue(annotation: Annotation, sentence: Sentence, hit: PhraseHit): boolean {
  for (let at = hit.from - 1; at >= Math.max(sentence.from, hit.from - 4); at--) {
    const form = formAt(annotation, at);
    if (VENUE.test(form)) return true;
    if (
      roleOf(annotation, at) !== 'determiner' &&
      !/^\d|^(?:annual|regular|latest|recent|upcoming|first|second|third)/.test(form)
    )
      return false;
  }
  return false;
}

/** The name is followed by a verb of taking place, or stands with a day of its own. */
function happens(annotation: Annotation, sentence: Sentence, hit: PhraseHit): boolean {
  const verb = hitsOf(annotation.hits, EN_MEETING_VERBS).some(
    (v) =>
      v.row.pattern === 'occur' && v.from >= hit.to && v.from <= hit.to + 16 && v.to <= sentence.to,
  );
  const time = annotation.times.some(
    (t) =>
      t.from >= hit.to &&
      t.from <= hit.to + 6 &&
      t.to <= sentence.to &&
      (t.time.granularity === 'day' || t.time.range === true),
  );
  return verb || time;
}

/** "two Xi-Putin summits: the May 7 gathering in Moscow and the ...": each noun with a date after a plural with parties. */
function listedInstances(
  annotation: Annotation,
  found: readonly MeetingCandidate[],
): MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  for (const head of found) {
    if (!head.plural || !head.noun) continue;
    const { sentence } = head;
    const colon = openerAfter(annotation, sentence, head.noun.to);
    if (colon < 0) continue;
    for (const noun of hitsOf(annotation.hits, EN_MEETING_NOUNS)) {
      if (
        noun.from <= colon ||
        noun.to > sentence.to ||
        noun.row.plural ||
        noun.row.format === 'visit'
      )
        continue;
      const time =
        annotation.times.find(
          (t) => t.to <= noun.from && t.to >= noun.from - 4 && t.from > colon,
        ) ?? annotation.times.find((t) => t.from >= noun.to && t.from <= noun.to + 5);
      if (!time || found.some((c) => c.noun?.from === noun.from)) continue;
      out.push({
        sentence,
        from: Math.min(time.from, noun.from),
        to: noun.to,
        parties: head.parties,
        format: 'in person',
        rule: 'meeting.noun.listed',
        by: 'listed after the meetings that name the parties',
        places: [],
        plural: false,
        mode: head.mode,
        noun: { from: noun.from, to: noun.to },
      });
    }
  }
  return out;
}

/** A colon, dash or "including" within reach after a noun. */
function openerAfter(annotation: Annotation, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(sentence.to, from + 14); at++) {
    const form = formAt(annotation, at);
    if (
      form === ':' ||
      form === 'including' ||
      form === 'namely' ||
      (form === '-' && formAt(annotation, at + 1) === 'the')
    )
      return at;
    if (form === ';' || form === '.') return -1;
  }
  return -1;
}
