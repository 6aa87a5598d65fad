/** A meeting told in full, and named again in passing by its states or by an office, is one. */
import type { MeetingClaim } from '../../../model/claim.ts';

/** Leaves out passing mentions whose day and sides are those of a meeting that the text tells in full. */
export function withoutMentions(claims: readonly MeetingClaim[]): readonly MeetingClaim[] {
  const full = claims.filter((claim) => !isMention(claim));
  const kept: MeetingClaim[] = [];
  for (const claim of claims) {
    if (isMention(claim) && [...full, ...kept].some((one) => isSame(one, claim))) continue;
    kept.push(claim);
  }
  return kept;
}

function isMention({ rule }: MeetingClaim): boolean {
  return rule.endsWith('-mentioned');
}

function isSame(full: MeetingClaim, mention: MeetingClaim): boolean {
  const visits = [full, mention].filter((c) => c.fields.format?.value === 'visit').length;
  return visits !== 1 && daysMeet(full, mention) && sidesFit(full, mention);
}

function daysMeet(a: MeetingClaim, b: MeetingClaim): boolean {
  const left = a.fields.time?.value;
  const right = b.fields.time?.value;
  if (!left?.earliest || !left.latest || !right?.earliest || !right.latest) return true;
  return left.earliest <= right.latest && right.earliest <= left.latest;
}

/** Every side that the full telling knows is one of the mention's, and one at least is known. */
function sidesFit(full: MeetingClaim, mention: MeetingClaim): boolean {
  const known = sidesOf(full);
  const sides = new Set(sidesOf(mention));
  return known.length > 0 && known.every((side) => sides.has(side));
}

function sidesOf({ fields }: MeetingClaim): readonly string[] {
  return (fields.participants?.value ?? []).flatMap((p) => p.represents ?? []);
}
