/** Reported speech: what a speaker says wrong is the speaker's error, and the finding says so. */
import { type Annotation, TOKEN_QUOTED } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckInput } from './check.ts';

/** The finding with the speaker of the accused words, in its message and by itself; unchanged where the document speaks. */
export function withSpeaker({ annotation, claims }: CheckInput, finding: Finding): Finding {
  const { position } = finding.evidence[0];
  const named = claims
    .filter((claim) => claim.attribution !== undefined && holds(claim, position.start))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  const saidBy = named?.attribution?.value;
  if (saidBy !== undefined)
    return { ...finding, saidBy, message: withTail(finding.message, `${saidBy} is cited for it`) };
  if (!isQuoted(annotation, position.start)) return finding;
  return { ...finding, message: withTail(finding.message, 'the words stand in a quotation') };
}

function holds(claim: Claim, at: number): boolean {
  const { start, end } = claim.evidence[0].position;
  return start <= at && at < end;
}

function lengthOf(claim: Claim): number {
  const { start, end } = claim.evidence[0].position;
  return end - start;
}

function withTail(message: string, tail: string): string {
  return `${message.replace(/\.$/, '')} (${tail}).`;
}

function isQuoted({ tokens }: Annotation, at: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length && ((tokens.flags[low] as number) & TOKEN_QUOTED) !== 0;
}
