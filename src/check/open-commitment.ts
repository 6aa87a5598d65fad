import type { Annotation } from '../model/annotation.ts';
import type { CommitmentClaim } from '../model/claim.ts';
import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';

/** How many promises are named in the message; all are in the evidence. */
const NAMED = 3;
/** Letters of a promise that are shown. */
const SHOWN = 80;

/** Promises with a target that do not say who keeps them or by when: one finding for a whole text. */
export const openCommitment: Check = {
  name: 'open-commitment',
  needs: ['text'],
  certainty: 'hint',
  summary: 'A promise of an amount that leaves open who keeps it or by when.',
  run: ({ annotation, claims }) => {
    const open = claims
      .filter((c): c is CommitmentClaim => c.kind === 'commitment')
      .filter((claim) => isOpen(annotation, claim));
    const [first, ...rest] = open;
    if (!first) return [];
    const lacks = open.map((claim) => lackOf(annotation, claim));
    const shown = open
      .slice(0, NAMED)
      .map((claim, i) => `“${short(claim.evidence[0].quote.exact)}” (${lacks[i]})`);
    const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
    const at = [first, ...rest].map(({ evidence: [{ position }] }) => position);
    return [
      finding(annotation, {
        check: 'open-commitment',
        severity: 'note',
        message: `Left open: ${shown.join('; ')}${more}.`,
        at: at as [(typeof at)[0], ...typeof at],
        operation: 'look in each promise of an amount for who keeps it and by when',
        inputs: open.map((_, i) =>
          wordsInput(`promise ${i + 1}`, words(annotation, at[i] as (typeof at)[0]), i),
        ),
        result: lacks.join('; '),
        suggestion: 'Name who promised it and by when, or say that no date was named.',
        claims: open.map(({ id }) => id),
      }),
    ];
  },
};

/** A promise that can be measured, made and not merely planned or wished for, with a part left open. */
function isOpen(annotation: Annotation, claim: CommitmentClaim): boolean {
  const { target, strength } = claim.fields;
  const isMade = strength?.value === 'pledge' || strength?.value === 'agree';
  if (claim.polarity === 'denied' || !isMade || target === undefined) return false;
  return lackOf(annotation, claim) !== '';
}

function lackOf(annotation: Annotation, claim: CommitmentClaim): string {
  const lacks = [
    ...((claim.fields.obligor?.value.length ?? 0) === 0 ? ['who'] : []),
    ...(hasTime(annotation, claim) ? [] : ['by when']),
  ];
  return lacks.length === 0 ? '' : `no word on ${lacks.join(' and ')}`;
}

/** A deadline, or any other time behind the words that promise: "over four years", "from next month". */
function hasTime({ times, sentences }: Annotation, { fields, evidence }: CommitmentClaim): boolean {
  if (fields.deadline) return true;
  const { start } = (fields.strength?.anchor ?? evidence[0]).position;
  const sentence = sentences.find(({ end }) => start < end);
  return times.some((time) => time.start >= start && time.end <= (sentence?.end ?? start));
}

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
