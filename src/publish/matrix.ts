import type { Anchor } from '../model/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import { ASPECTS, type Aspect, aspectsOf, OTHER } from './aspects.ts';
import { sentenceAround } from './sentence.ts';
import { meetingEntries } from './tables/meetings.ts';

/** Words in a cell of the matrix, and the claim that they come from, if any. */
export interface MatrixEntry {
  readonly anchor: Anchor;
  readonly claim?: Claim;
}

/** One aspect: what of it goes back to earlier meetings, what came out now, what is said to follow. */
export interface MatrixRow {
  readonly aspect: Aspect;
  readonly earlier: readonly MatrixEntry[];
  readonly outcomes: readonly MatrixEntry[];
  readonly impact: readonly MatrixEntry[];
}

const WEEK = 7 * 86_400_000;

/** Lays the record out by aspect; rows without words are left out. `impacts` are the sentences on consequences. */
export function matrixOf(reading: Reading, impacts: readonly Anchor[]): readonly MatrixRow[] {
  const earlier = earlierMeetings(reading);
  const outcomes = reading.claims.filter((c) =>
    ['agreement', 'commitment', 'figure'].includes(c.kind),
  );
  const stances = reading.claims.filter((c) => c.kind === 'stance');
  const entry = (claim: Claim): MatrixEntry => ({ anchor: claim.evidence[0], claim });
  const linked = outcomes.filter((c) => earlier.some((m) => sameSentence(reading, c, m)));
  const columns = {
    earlier: sorted(
      [...earlier, ...linked].map((c) => [entry(c), aspectsOfClaim(reading, c)] as const),
    ),
    outcomes: sorted(
      outcomes
        .filter((c) => !linked.includes(c))
        .map((c) => [entry(c), aspectsOfClaim(reading, c)] as const),
    ),
    impact: sorted([
      ...stances.map((c) => [entry(c), aspectsOfClaim(reading, c)] as const),
      ...impacts.map((a) => [{ anchor: a }, aspectsOf(a.quote.exact, 1)] as const),
    ]),
  };
  return [...ASPECTS, OTHER]
    .map((aspect) => ({
      aspect,
      earlier: columns.earlier.get(aspect.id) ?? [],
      outcomes: columns.outcomes.get(aspect.id) ?? [],
      impact: columns.impact.get(aspect.id) ?? [],
    }))
    .filter((row) => row.earlier.length + row.outcomes.length + row.impact.length > 0);
}

/** Meetings that were over a week or more before the latest one that has taken place. */
function earlierMeetings(reading: Reading): readonly Claim[] {
  const published =
    reading.documents
      .map((d) => d.publishedAt ?? '9999')
      .sort()
      .at(-1) ?? '9999';
  const timed = meetingEntries(reading).flatMap(({ row, time }) =>
    time?.earliest !== undefined && time.latest !== undefined && time.earliest <= published
      ? [{ claims: row.claims, from: Date.parse(time.earliest), to: Date.parse(time.latest) }]
      : [],
  );
  const latest = Math.max(...timed.map((t) => t.from));
  return timed.filter((t) => t.to <= latest - WEEK).flatMap((t) => t.claims);
}

function sameSentence(reading: Reading, a: Claim, b: Claim): boolean {
  if (a.documentId !== b.documentId) return false;
  const text = reading.documents.find((d) => d.id === a.documentId)?.text ?? '';
  const { start, end } = a.evidence[0].position;
  const sentence = sentenceAround(text, start, end);
  const other = b.evidence[0].position;
  return other.start < sentence.end && sentence.start < other.end;
}

/** The aspects of a claim: by its sector, else its words, for a meeting those of the whole sentence. */
function aspectsOfClaim(reading: Reading, claim: Claim): readonly Aspect[] {
  const sector = 'sector' in claim.fields ? claim.fields.sector?.value : undefined;
  const metric = claim.kind === 'figure' ? claim.fields.metric?.value : undefined;
  const bySector = [sector, metric]
    .flatMap((words) => (words === undefined ? [] : aspectsOf(words, 1)))
    .slice(0, 1);
  if (bySector.length > 0) return bySector;
  const [first] = claim.evidence;
  const byWords = aspectsOf(first.quote.exact);
  if (byWords.length > 0 || claim.kind !== 'meeting') return byWords;
  const text = reading.documents.find((d) => d.id === claim.documentId)?.text ?? '';
  const sentence = sentenceAround(text, first.position.start, first.position.end);
  return aspectsOf(text.slice(sentence.start, sentence.end));
}

function sorted(
  entries: readonly (readonly [MatrixEntry, readonly Aspect[]])[],
): ReadonlyMap<string, readonly MatrixEntry[]> {
  const map = new Map<string, MatrixEntry[]>();
  for (const [entry, aspects] of entries) {
    for (const aspect of aspects.length > 0 ? aspects : [OTHER]) {
      const list = map.get(aspect.id);
      if (list) list.push(entry);
      else map.set(aspect.id, [entry]);
    }
  }
  return map;
}
