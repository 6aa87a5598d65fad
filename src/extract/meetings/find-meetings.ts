/** Who met whom: candidates by verbs and nouns, filled with time, place, series and ordinal, repeats joined. */
import type { Sentence } from '../../model/annotation.ts';
import type { MeetingClaim } from '../../model/claim.ts';
import type { ClauseText } from '../annotated-text.ts';
import { groupBySentence, type MeetingCandidate } from './candidate.ts';
import { toClaim } from './fields.ts';
import { earlierInstalments, splitByDays } from './instances.ts';
import { joinRepeats } from './join-repeats.ts';
import { nounCandidates } from './noun-patterns.ts';
import { withExtent } from './segment.ts';
import { verbCandidates } from './verb-patterns.ts';

/** Finds the meetings that a document tells of, in text order. */
export function findMeetings(annotation: ClauseText): readonly MeetingClaim[] {
  const verbs = verbCandidates(annotation);
  const taken = new Set(verbs.flatMap((c) => (c.noun ? [c.noun.from] : [])));
  const nouns = nounCandidates(annotation, taken);
  const found = [...verbs, ...nouns];
  const instalments = earlierInstalments(annotation, found);
  const all = withoutOverlaps([...found, ...instalments])
    .flatMap((c) => splitByDays(annotation, c))
    .filter((c) => c.mode !== 'hypothetical' && !isHeading(annotation, c));
  const listed = new Set(
    all.filter((c) => c.rule === 'meeting.noun.listed').map((c) => c.sentence.index),
  );
  const kept = all.filter((c) => !(c.plural && listed.has(c.sentence.index)));
  const stretched = kept.map((c) => withExtent(annotation, c));
  const bySentence = groupBySentence(stretched);
  const claims = stretched.flatMap(
    (c) => toClaim(annotation, c, bySentence.get(c.sentence) ?? []) ?? [],
  );
  return joinRepeats(claims);
}

function isHeading(annotation: ClauseText, c: MeetingCandidate): boolean {
  return annotation.blocks[c.sentence.block]?.kind === 'heading';
}

/** Of two candidates over the same words the one with more parties stays. */
function withoutOverlaps(candidates: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const sorted = [...candidates].sort(
    (a, b) => a.from - b.from || b.parties.length - a.parties.length,
  );
  const out: MeetingCandidate[] = [];
  const places = new Map<Sentence, readonly number[]>();
  for (const c of sorted) {
    const own = places.get(c.sentence) ?? [];
    const clash = own.find((i) => {
      const other = out[i] as MeetingCandidate;
      return other.from < c.to && c.from < other.to;
    });
    if (clash === undefined) {
      places.set(c.sentence, [...own, out.length]);
      out.push(c);
    } else if (c.parties.length > (out[clash] as MeetingCandidate).parties.length) out[clash] = c;
  }
  return out;
}
