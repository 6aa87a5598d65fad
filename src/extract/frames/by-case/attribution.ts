/** Who says so: "по словам X", "X сообщил, что ...", "..., сообщил X". */
import { CASE_TABLES, type SpeechRow } from '../../../language/frame-case.ts';
import type { Participant } from '../../../model/actor.ts';
import type { Mention, PhraseHit, Sentence } from '../../../model/annotation.ts';
import { type Stated, said } from '../../../model/stated.ts';
import { within } from '../../statement/within.ts';
import type { Filler } from '../fill.ts';
import { spanOf } from '../parties.ts';
import type { Piece } from '../pieces.ts';
import { CLAUSE_REACH, type Span } from './clause.ts';
import { rolesOf } from './roles.ts';
import { type CaseText, formAt } from './text.ts';

/** The subject of the verb of speech that reports the words at a token. */
export function reporterOf(
  text: CaseText,
  sentence: Sentence,
  at: number,
): readonly number[] | undefined {
  return byVerb(text, sentence, at)?.mentions;
}

/** Who is reported to have said the words at a token; none where the actor of the claim speaks for itself. */
export function sourceOf(
  text: CaseText,
  sentence: Sentence,
  at: number,
  actor: Filler | undefined,
  parties: readonly Participant[] = [],
): Stated<string> | undefined {
  const speaker = bySource(text, sentence, at) ?? byVerb(text, sentence, at);
  if (!speaker) return undefined;
  if (actor && actor.from < speaker.to && speaker.from < actor.to) return undefined;
  const { mentions } = text.annotation;
  const named = speaker.mentions.flatMap((i) => {
    const m = mentions[i] as Mention;
    if (!m.anaphor) return [m];
    return (m.members ?? []).map((member) => mentions[member] as Mention);
  });
  if (named.length === 0) return undefined;
  const names = named.map((m) => m.name);
  if (parties.some((party) => names.includes(party.name))) return undefined;
  return said(names.join(', '), spanOf(text.annotation, speaker.from, speaker.to));
}

function bySource(text: CaseText, sentence: Sentence, at: number): Piece | undefined {
  const near = within(text.piecesOf(sentence), at - CLAUSE_REACH, at);
  return near.find((piece) => {
    if (piece.kind !== 'names' || piece.to > at) return false;
    return text.grammar.sources.some((words) =>
      words.every((word, i) => formAt(text, piece.from - words.length + i) === word),
    );
  });
}

/** The subject of a verb of speech before ", что" and the words, or behind them and a comma. */
function byVerb(
  text: CaseText,
  sentence: Sentence,
  at: number,
): (Span & { readonly mentions: readonly number[] }) | undefined {
  const hits = (text.annotation.hits.get(CASE_TABLES.speech) ??
    []) as readonly PhraseHit<SpeechRow>[];
  for (const hit of within(
    hits,
    Math.max(sentence.from, at - CLAUSE_REACH),
    Math.min(sentence.to, at + CLAUSE_REACH),
  )) {
    const governs = hit.to <= at ? complementBetween(text, hit.to, at) : hit.from > at;
    if (!governs) continue;
    const roles = rolesOf(text, sentence, { ...hit, row: SPEECH_ROLES });
    const speaker = roles?.get('subject');
    if (speaker) return speaker;
  }
  return undefined;
}

const SPEECH_ROLES = {
  id: 'speech',
  phrases: [],
  reason: '',
  hit: '',
  miss: '',
  roles: [
    { role: 'subject', side: 'after', cases: ['nom'], near: 1 },
    { role: 'subject', side: 'before', cases: ['nom'] },
  ],
} as const;

/** A word like "что" stands between the verb of speech and what is said. */
function complementBetween(text: CaseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (text.grammar.complementisers.has(formAt(text, at))) return true;
  return formAt(text, from) === ':';
}
