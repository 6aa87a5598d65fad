/** Who met whom: candidates by verbs and nouns, filled with time, place, series and ordinal, repeats joined. */
import type { Annotation } from '../../model/annotation.ts';
import type { MeetingClaim } from '../../model/claim.ts';
import type { MeetingCandidate } from './candidate.ts';
import { toClaim } from './fields.ts';
import { earlierInstalments, splitByDays } from './instances.ts';
import { joinRepeats } from './join-repeats.ts';
import { nounCandidates } from './noun-patterns.ts';
import { verbCandidates } from './verb-patterns.ts';

/** Finds the meetings that a document tells of, in text order. */
export function findMeetings(annotation: Annotation): readonly MeetingClaim[] {
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
  const claims = kept.flatMap((c) => toClaim(annotation, c, kept) ?? []);
  return joinRepeats(claims);
}

function isHeading(annotation: Annotation, c: MeetingCandidate): boolean {
  return annotation.blocks[c.sentence.block]?.kind === 'heading';
}

/** Of two candidates over the same words the one with more parties stays. */
function withoutOverlaps(candidates: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const sorted = [...candidates].sort(
    (a, b) => a.from - b.from || b.parties.length - a.parties.length,
  );
  const out: MeetingCandidate[] = [];
  for (const c of sorted) {
    const clash = out.findIndex((o) => o.sentence === c.sentence && o.from < c.to && c.from < o.to);
    if (clash < 0) out.push(c);
    else if (c.parties.length > (out[clash] as MeetingCandidate).parties.length) out[clash] = c;
  }
  return out;
}
