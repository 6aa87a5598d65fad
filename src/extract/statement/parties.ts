/** From names and group words in the text to the participants of a claim. */

import type { Participant } from '../../model/actor.ts';
import { anchor } from '../../model/anchor.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, coordinationEndingAt, coordinationFrom, formAt } from '../clause.ts';
import { isQuoted, reportOf } from './speaker.ts';
import { turnSpeakers } from './transcript.ts';
import type { Subject } from './verb-subject.ts';
import { within } from './within.ts';

const OPENING_SENTENCES = 4;
const HEAD_LENGTH = 14;

/** A mention as an actor that takes part. */
export function toParticipant(mention: Mention): Participant {
  const kind =
    mention.kind === 'place'
      ? 'state'
      : mention.kind === 'agreement'
        ? 'organisation'
        : mention.kind;
  return {
    kind,
    name:
      mention.kind === 'state'
        ? mention.name.replace(/^governments? of (?:the )?/i, '')
        : mention.name,
    ...(mention.id ? { id: mention.id } : {}),
    ...(mention.office ? { office: mention.office.name } : {}),
    ...(mention.office?.id ? { officeId: mention.office.id } : {}),
    ...(mention.represents ? { represents: mention.represents } : {}),
  };
}

/** A mention as a participant, with the office that the document gives the same person elsewhere. */
export function participantOf(annotation: ClauseText, mention: Mention): Participant {
  const participant = toParticipant(mention);
  if (mention.kind !== 'person' || mention.office) return participant;
  const fuller = officials(annotation).get(mention.name);
  return fuller ? { ...toParticipant(fuller), ...participant } : participant;
}

const OFFICIALS = new WeakMap<ClauseText, ReadonlyMap<string, Mention>>();

/** By each person's name the first mention with an office; made at first use. */
function officials(annotation: ClauseText): ReadonlyMap<string, Mention> {
  const known = OFFICIALS.get(annotation);
  if (known) return known;
  const map = new Map<string, Mention>();
  for (const m of annotation.mentions)
    if (m.office && m.kind === 'person' && !map.has(m.name)) map.set(m.name, m);
  OFFICIALS.set(annotation, map);
  return map;
}

/** The parties that a subject names; undefined where a pronoun stands for nobody that can be told. */
export function statedParties(
  annotation: ClauseText,
  subject: Subject,
): Stated<readonly Participant[]> | undefined {
  const { document, tokens } = annotation;
  const where = anchor(
    document,
    tokens.starts[subject.from] as number,
    tokens.ends[subject.to - 1] as number,
  );
  if (subject.mentions.length === 0)
    return said([{ kind: 'organisation', name: where.quote.exact }], where);
  const out: Participant[] = [];
  let worked: string | undefined;
  for (const index of subject.mentions) {
    const mention = annotation.mentions[index] as Mention;
    if (!mention.anaphor) out.push(participantOf(annotation, mention));
    else {
      const meant = antecedents(annotation, mention);
      worked = meant.by;
      out.push(...meant.actors);
    }
  }
  if (out.length === 0) return undefined;
  return worked ? inferred(out, worked, where) : said(out, where);
}

function antecedents(
  annotation: ClauseText,
  mention: Mention,
): { actors: readonly Participant[]; by: string } {
  if (annotation.grammar.clause.self.has(mention.name.toLowerCase())) {
    return { actors: voiceOf(annotation, mention), by: 'those who speak in the text' };
  }
  if (/^they$/i.test(mention.name) && isQuoted(annotation, mention.from))
    return { actors: [], by: 'spoken of in a quotation' };
  const before = /^(?:he|she)$/i.test(mention.name)
    ? subjectBefore(annotation, mention)
    : undefined;
  if (before)
    return {
      actors: [participantOf(annotation, before)],
      by: 'the subject of the sentence before',
    };
  if (mention.members) {
    const actors = mention.members.map((i) =>
      participantOf(annotation, annotation.mentions[i] as Mention),
    );
    return { actors, by: 'the last actors named before' };
  }
  const together = namedTogether(annotation, mention);
  if (together.length > 0) return { actors: together, by: 'those named together before' };
  const pronoun = /^(?:they|he|she|it)$/i.test(mention.name);
  return {
    actors: pronoun ? [] : [{ kind: 'organisation', name: mention.name }],
    by: 'named only as a group',
  };
}

/** For "he" or "she" at a sentence's start, the person at the start of the sentence before in the same paragraph. */
function subjectBefore(annotation: ClauseText, mention: Mention): Mention | undefined {
  const own = annotation.sentences[annotation.tokens.sentences[mention.from] as number];
  const before = own && annotation.sentences[own.index - 1];
  if (!own || !before || before.block !== own.block || mention.from - own.from > 3)
    return undefined;
  const first = within(annotation.mentions, before.from, before.to).find(
    (m) => m.from >= before.from && m.to <= before.to && m.kind === 'person' && !m.anaphor,
  );
  return first && first.from - before.from < 4 ? first : undefined;
}

/** The index of a mention in its annotation. */
function indexOf(annotation: ClauseText, mention: Mention): number {
  return clauseIndex(annotation).mentionOf[mention.from] ?? -1;
}

const LOOK_BACK = 5;

/** The nearest coordination of two or more actors before a group word, at most three sentences back; none for "he". */
function namedTogether(annotation: ClauseText, mention: Mention): readonly Participant[] {
  if (/^(?:he|she|it|all .*)$/i.test(mention.name)) return [];
  const own = annotation.tokens.sentences[mention.from] as number;
  const from = annotation.sentences[Math.max(0, own - LOOK_BACK)]?.from ?? 0;
  for (let i = indexOf(annotation, mention) - 1; i >= 0; i--) {
    const last = annotation.mentions[i] as Mention;
    if (last.from < from) break;
    if (last.anaphor && (last.members?.length ?? 0) >= 2 && /^they$/i.test(mention.name))
      return (last.members ?? []).map((m) =>
        participantOf(annotation, annotation.mentions[m] as Mention),
      );
    if (last.anaphor) continue;
    const sentence = annotation.sentences[annotation.tokens.sentences[last.from] as number];
    const members = sentence
      ? coordinationEndingAt(annotation, sentence, last.to - 1).map(
          (m) => annotation.mentions[m] as Mention,
        )
      : [];
    const persons =
      !/(?:ministers|leaders|presidents|premiers|secretaries)$/i.test(mention.name) ||
      members.every((m) => m.kind === 'person' || m.kind === 'office');
    if (members.length >= 2 && persons && members.every((m) => !m.anaphor))
      return members.map((m) => participantOf(annotation, m));
  }
  return /^they$/i.test(mention.name) ? lastTwoOfficials(annotation, mention, from) : [];
}

/** The last two persons in office named before, of different states. */
function lastTwoOfficials(
  annotation: ClauseText,
  mention: Mention,
  from: number,
): readonly Participant[] {
  const found: Mention[] = [];
  for (let i = indexOf(annotation, mention) - 1; i >= 0 && found.length < 2; i--) {
    const m = annotation.mentions[i] as Mention;
    if (m.from < from) break;
    if (m.kind !== 'person' || m.anaphor || (!m.office && !m.represents)) continue;
    // "in the face of Putin's war": spoken of, not there.
    if (/^'s?$/.test(formAt(annotation, m.to))) continue;
    if (
      found.every(
        (f) => f.name !== m.name && (f.represents === undefined || f.represents !== m.represents),
      )
    )
      found.unshift(m);
  }
  return found.length === 2 ? found.map((m) => participantOf(annotation, m)) : [];
}

const VOICE = new WeakMap<ClauseText, readonly Participant[]>();

/** Who "we" is: the speaker of the quotation it stands in, else those who issue the document. */
function voiceOf(annotation: ClauseText, mention: Mention): readonly Participant[] {
  const sentence = annotation.sentences[annotation.tokens.sentences[mention.from] as number];
  if (sentence && formAt(annotation, mention.to) === ',') {
    const named = coordinationFrom(annotation, sentence, mention.to + 1);
    if (named.length > 0)
      return named.map((i) => participantOf(annotation, annotation.mentions[i] as Mention));
  }
  if (sentence && isQuoted(annotation, mention.from)) {
    const speaker = reportOf(annotation, sentence, mention.from)?.speaker;
    return (speaker?.mentions ?? [])
      .map((i) => annotation.mentions[i] as Mention)
      .filter((m) => !m.anaphor)
      .map((m) => participantOf(annotation, m));
  }
  const turn = turnSpeakers(annotation, mention.from);
  if (turn) return turn.map((m) => participantOf(annotation, m));
  let voice = VOICE.get(annotation);
  if (!voice) {
    voice = issuers(annotation);
    VOICE.set(annotation, voice);
  }
  return voice;
}

/** The parties after "released by" or "statement by" in the document's first sentences, else the person named at its head. */
function issuers(annotation: ClauseText): readonly Participant[] {
  const opening = annotation.sentences.slice(0, OPENING_SENTENCES);
  for (const sentence of opening) {
    for (let at = sentence.from + 1; at < sentence.to; at++) {
      if (!/^(?:by|to|of)$/.test(formAt(annotation, at))) continue;
      if (!annotation.grammar.clause.issuing.has(formAt(annotation, at - 1))) continue;
      const named = listAt(annotation, sentence, at + 1);
      if (named.length > 0) return named.map((m) => participantOf(annotation, m));
    }
  }
  const head = opening.find((s) => {
    const first = s.to - s.from < HEAD_LENGTH ? listAt(annotation, s, s.from)[0] : undefined;
    return first?.kind === 'person' && !first.anaphor && !hasVerb(annotation, s);
  });
  return head ? listAt(annotation, head, head.from).map((m) => participantOf(annotation, m)) : [];
}

/** A line with a verb tells something: it names no author. */
function hasVerb({ syntax }: ClauseText, { from, to }: Sentence): boolean {
  if (!syntax) return false;
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX)$/.test(syntax.upos(at))) return true;
  return false;
}

/** The actors listed at `first`, or after "the Governments of" there. */
function listAt(annotation: ClauseText, sentence: Sentence, first: number): readonly Mention[] {
  for (let at = first; at < Math.min(sentence.to, first + 6); at++) {
    if (at !== first && formAt(annotation, at - 1) !== 'of') continue;
    const named = coordinationFrom(annotation, sentence, at).map(
      (i) => annotation.mentions[i] as Mention,
    );
    if (named.length > 0) return named;
  }
  return [];
}
