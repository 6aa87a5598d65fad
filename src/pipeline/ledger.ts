/** The ledger of a dossier: kept as long as it holds, worked out anew when it does not. */
import type { Day } from '../model/day.ts';
import type { LedgerCommitment, LedgerView, SuggestedEvidence } from '../model/ledger.ts';
import type { RecordMeeting } from '../model/record.ts';
import type { Time } from '../model/time.ts';
import type { Reference } from '../reference/reference.ts';
import type { DossierStore } from '../store/port.ts';
import { wordSet } from '../text/word-set.ts';
import { buildLedger, LEDGER_RULES } from '../track/build-ledger.ts';
import type { LedgerFilter, NamesOf } from '../track/filter.ts';
import { type EvidenceCandidate, suggestEvidence } from '../track/suggest-evidence.ts';
import { ledgerView } from '../track/view.ts';
import { recordOf, recordOfDossier } from './dossier-reading.ts';

/** The state of a dossier and of the rules, under which its ledger is kept. */
export function ledgerKey(dossier: DossierStore): string {
  return `${LEDGER_RULES}/${dossier.ledgerState()}`;
}

/** All commitments of a dossier, in the order of their first versions. */
export function ledgerOfDossier(
  dossier: DossierStore,
  reference: Reference,
): readonly LedgerCommitment[] {
  const state = ledgerKey(dossier);
  const kept = dossier.keptLedger(state);
  if (kept) return kept;
  const { documents, claims, record } = recordOfDossier(dossier, reference);
  const made = buildLedger({ documents, claims, record, journal: dossier.judgements() });
  dossier.keepLedger(state, made);
  return made;
}

/** How the ledger is to be seen. */
export interface LedgerQuestion {
  readonly on: Day;
  readonly filter?: LedgerFilter;
}

/** The ledger as it stands on a day, the rows that are asked for. */
export function ledgerViewOf(
  dossier: DossierStore,
  reference: Reference,
  { on, filter = {} }: LedgerQuestion,
): LedgerView {
  const searchedTo = dossier.newest();
  return ledgerView(ledgerOfDossier(dossier, reference), {
    journal: dossier.judgements(),
    on,
    documents: dossier.size().documents,
    ...(searchedTo === undefined ? {} : { searchedTo }),
    filter,
    namesOf: namesIn(reference),
  });
}

/** The names under which an actor is known, in every language. */
function namesIn(reference: Reference): NamesOf {
  return (id) => {
    const known = reference.state(id) ?? reference.organisation(id);
    return known ? Object.values(known.names).flat() : [];
  };
}

/** Documents that are looked through for evidence. */
const DOCUMENTS = 50;
/** Characters of all of them together, so that the answer comes at once among long transcripts, too. */
const CHARACTERS = 400_000;
/** Words of the action by which documents are looked for. */
const ASKED = 8;

/**
 * Sentences of later documents that speak of a commitment, the weightiest first, at most `limit`. Documents are found by
 * the full-text index, two words of the action at a time, the longest words first.
 */
export function evidenceFor(
  dossier: DossierStore,
  commitment: LedgerCommitment,
  limit: number,
): readonly SuggestedEvidence[] {
  const words = evidenceWords(commitment);
  const found = new Map<string, EvidenceCandidate['document']>();
  for (const [i, a] of words.entries())
    for (const b of words.slice(i + 1)) {
      if (found.size >= DOCUMENTS) break;
      for (const { document } of dossier.search(`${a} ${b}`, DOCUMENTS))
        if ((document.publishedAt ?? '') > (commitment.made ?? ''))
          found.set(document.id, document);
    }
  let characters = 0;
  const read = [...found.values()].filter(({ text }) => {
    characters += text.length;
    return characters <= CHARACTERS;
  });
  const candidates = read.flatMap(sentencesOf);
  return suggestEvidence(commitment, candidates).slice(0, limit);
}

/** Whole words of the object and the action that tell something, the longest first. */
function evidenceWords({ object, action }: LedgerCommitment): readonly string[] {
  const words = [...`${object ?? ''} ${action}`.matchAll(/\p{Script=Han}{2}|[\p{L}]{4,}/gu)].map(
    ([word]) => word.toLowerCase(),
  );
  return [...new Set(words)]
    .filter((word) => wordSet(word).size > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, ASKED);
}

/** What cuts sentences, by language; each is costly to make. */
const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const locale = language === 'und' ? 'en' : language;
  const known = SEGMENTERS.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(`${locale}-u-ss-standard`, { granularity: 'sentence' });
  SEGMENTERS.set(locale, made);
  return made;
}

/** The sentences of a document by the rules of Unicode, abbreviations of the language left whole. */
function sentencesOf(document: EvidenceCandidate['document']): readonly EvidenceCandidate[] {
  const { text } = document;
  const starts: number[] = [];
  // Only the offsets are taken from each segment: its text is a string of its own, and a transcript has thousands.
  for (const { index } of segmenterOf(document.language).segment(text)) starts.push(index);
  return starts.flatMap((from, i) => {
    const sentence = text.slice(from, starts[i + 1] ?? text.length);
    const start = from + sentence.length - sentence.trimStart().length;
    const end = start + sentence.trim().length;
    return end > start ? [{ document, start, end }] : [];
  });
}

/** Meetings of the record that begin on a day or after it, the next first. */
export function nextMeetings(
  dossier: DossierStore,
  reference: Reference,
  on: Day,
): readonly RecordMeeting[] {
  // Meetings of the record come of claims of meetings alone.
  const claims = dossier.claims().filter(({ kind }) => kind === 'meeting');
  const parts = { documents: [], claims, origins: dossier.origins() };
  return meetingsFrom(recordOf(parts, dossier.judgements(), reference).record.meetings, on);
}

/** Those of some meetings that begin on a day or after it, the next first. */
export function meetingsFrom(
  meetings: readonly RecordMeeting[],
  on: Day,
): readonly RecordMeeting[] {
  const startOf = (meeting: RecordMeeting): Day =>
    (meeting.fields['time']?.values[0]?.value as Time | undefined)?.earliest ?? '';
  return meetings
    .filter((meeting) => startOf(meeting) >= on)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}
