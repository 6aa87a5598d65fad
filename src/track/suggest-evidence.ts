/** Sentences of later documents that speak of a commitment: suggestions for a person, never decisions. */
import { anchor } from '../model/anchor.ts';
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { LedgerCommitment, SuggestedEvidence } from '../model/ledger.ts';
import { wordSet } from '../text/word-set.ts';

/** A sentence that may speak of it; UTF-16 offsets into the document's text, end exclusive. */
export interface EvidenceCandidate {
  readonly document: Document;
  readonly start: number;
  readonly end: number;
}

/** Share of the weight that the parties have, the rest is the object's. */
const PARTIES = 0.25;
/** Below this a sentence is not suggested. */
const LEAST = 0.4;
/** Fewest words of the object that a sentence must have. */
const FEWEST = 2;

/**
 * The sentences of documents after the day of the promise, the weightiest first. The words of the action weigh the more the
 * fewer candidates have them; a party named in the sentence weighs as well. The promise's own words are left out.
 */
export function suggestEvidence(
  commitment: LedgerCommitment,
  candidates: readonly EvidenceCandidate[],
): readonly SuggestedEvidence[] {
  const asked = [...wordSet(`${commitment.object ?? ''} ${commitment.action}`)].filter(
    (word) => !/^\p{N}/u.test(word),
  );
  const later = candidates.filter((one) => isLater(commitment, one) && !isOwn(commitment, one));
  const sets = later.map(({ document, start, end }) => wordSet(document.text.slice(start, end)));
  const weights = new Map(
    asked.map((word) => {
      const having = sets.filter((set) => set.has(word)).length;
      return [word, Math.log(1 + (later.length + 1) / (having + 1))];
    }),
  );
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return [];
  return later
    .flatMap((candidate, at): readonly SuggestedEvidence[] => {
      const shared = asked.filter((word) => sets[at]?.has(word));
      const parties = partiesIn(commitment, candidate);
      const share = shared.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / whole;
      const named = parties.length > 0 ? 1 : 0;
      const weight = (1 - PARTIES) * share + PARTIES * named;
      if (weight < LEAST || shared.length < Math.min(FEWEST, asked.length)) return [];
      return [suggestion(candidate, weight, shared, parties)];
    })
    .sort((a, b) => b.weight - a.weight || compareDays(a.date, b.date));
}

function suggestion(
  { document, start, end }: EvidenceCandidate,
  weight: number,
  shared: readonly string[],
  parties: readonly string[],
): SuggestedEvidence {
  return {
    anchor: anchor(document, start, end),
    ...(document.publishedAt === undefined ? {} : { date: document.publishedAt }),
    weight: Math.round(weight * 100) / 100,
    shared,
    parties,
  };
}

/** Documents without a day are no later ones: nothing shows that they are. */
function isLater({ made }: LedgerCommitment, { document }: EvidenceCandidate): boolean {
  if (document.publishedAt === undefined) return false;
  return made === undefined || document.publishedAt > made;
}

/** Whether the sentence holds one of the versions. */
function isOwn(
  { versions }: LedgerCommitment,
  { document, start, end }: EvidenceCandidate,
): boolean {
  return versions.some(
    ({ documentId, anchor: own }) =>
      documentId === document.id &&
      own !== undefined &&
      own.position.start < end &&
      start < own.position.end,
  );
}

function partiesIn(
  { obligors, beneficiaries }: LedgerCommitment,
  { document, start, end }: EvidenceCandidate,
): readonly string[] {
  const sentence = document.text.slice(start, end).toLowerCase();
  const names = [...obligors, ...beneficiaries].map(({ name }) => name);
  return [...new Set(names)].filter((name) => sentence.includes(stem(name.toLowerCase())));
}

/** A name without what its cases and adjectives change: "russia" also stands in "russian". */
function stem(name: string): string {
  return /\p{Script=Han}/u.test(name) || name.length < 6 ? name : name.slice(0, -1);
}

function compareDays(a: Day | undefined, b: Day | undefined): number {
  const [left, right] = [a ?? '9', b ?? '9'];
  return left < right ? -1 : left > right ? 1 : 0;
}
