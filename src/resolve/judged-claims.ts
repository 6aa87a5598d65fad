/** What persons decided about claims: fields and spans set right, claims rejected. What a document said is kept beside it. */
import { anchor } from '../model/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { type Judgement, standingJudgements } from '../model/judgement.ts';
import type { Stated } from '../model/stated.ts';
import type { Reference } from '../reference/reference.ts';
import { correctedValue, type KnownActor } from './corrected-value.ts';

/** The parts of a subject that corrects a claim: its field, or its words. */
const CORRECTION = /^([^/~]+)\/(?:field\/([^/]+)|span)$/;

/** The claim and field that a subject corrects; no `field` for its words. Undefined where it corrects nothing. */
export function correctionOf(
  subject: string,
): { readonly claim: string; readonly field?: string } | undefined {
  const found = CORRECTION.exec(subject);
  if (!found) return undefined;
  const [, claim = '', field] = found;
  return field === undefined ? { claim } : { claim, field };
}

/** Why a field has another value than the text: "corrected by Ana". */
export function correctedBy(name: string): string {
  return `corrected by ${name}`;
}

/** What the corrections are made with. */
export interface CorrectionParts {
  readonly documents: readonly Document[];
  readonly journal: readonly Judgement[];
  readonly reference: Reference;
}

/** All claims with what persons set right; those without a correction are the same objects. Pure. */
export function correctedClaims(
  claims: readonly Claim[],
  { documents, journal, reference }: CorrectionParts,
): readonly Claim[] {
  const corrections = new Map<string, Judgement[]>();
  for (const judgement of standingJudgements(journal).values()) {
    const meant = judgement.verdict === 'set' ? correctionOf(judgement.subject) : undefined;
    if (meant) corrections.set(meant.claim, [...(corrections.get(meant.claim) ?? []), judgement]);
  }
  if (corrections.size === 0) return claims;
  const texts = new Map(documents.map((document) => [document.id, document]));
  const known = knownActors(reference);
  return claims.map((claim) => {
    const document = texts.get(claim.documentId);
    return (corrections.get(claim.id) ?? []).reduce(
      (so, judgement) => corrected(so, judgement, document, known),
      claim,
    );
  });
}

/** The claims that nobody rejected. */
export function withoutRejected(
  claims: readonly Claim[],
  journal: readonly Judgement[],
): readonly Claim[] {
  const standing = standingJudgements(journal);
  if (standing.size === 0) return claims;
  return claims.filter(({ id }) => standing.get(id)?.verdict !== 'reject');
}

/** One correction of one claim; what the field does not take changes nothing. */
function corrected(
  claim: Claim,
  { subject, value, by }: Judgement,
  document: Document | undefined,
  known: KnownActor,
): Claim {
  const name = correctionOf(subject)?.field;
  if (name === undefined) return document ? moved(claim, document, value) : claim;
  const fields = claim.fields as Readonly<Record<string, Stated<unknown> | undefined>>;
  const before = fields[name];
  if (value === null) {
    const { [name]: _, ...rest } = fields;
    return { ...claim, fields: rest } as Claim;
  }
  const made = correctedValue(
    { kind: claim.kind, name, known, ...(before ? { before: before.value } : {}) },
    value,
  );
  if (made === undefined) return claim;
  const stated: Stated<unknown> = {
    value: made,
    basis: 'inferred',
    by: correctedBy(by),
    ...(before?.anchor ? { anchor: before.anchor } : {}),
  };
  return { ...claim, fields: { ...fields, [name]: stated } } as Claim;
}

function moved(claim: Claim, document: Document, value: unknown): Claim {
  const span = spanOf(value, document);
  if (!span) return claim;
  const [, ...others] = claim.evidence;
  return { ...claim, evidence: [anchor(document, span.start, span.end), ...others] };
}

/** The stretch of a text that a correction names; undefined where it lies outside the text or is blank. */
export function spanOf(
  value: unknown,
  { text }: Pick<Document, 'text'>,
): { readonly start: number; readonly end: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  const span = { start: start as number, end: end as number };
  const isInside = span.start >= 0 && span.end <= text.length && span.start < span.end;
  return isInside && text.slice(span.start, span.end).trim() !== '' ? span : undefined;
}

/** States and organisations by any of their names, and persons, as far as the reference knows them. */
export function knownActors({ facts }: Reference): KnownActor {
  let byName: Map<string, ReturnType<KnownActor>> | undefined;
  return (name) => {
    byName ??= new Map(
      (
        [
          ['person', facts.persons],
          ['organisation', facts.organisations],
          ['state', facts.states],
        ] as const
      ).flatMap(([kind, rows]) =>
        rows.flatMap(({ id, names }) =>
          [...names.en, ...names.zh, ...names.ru].map(
            (one) => [one.toLowerCase(), { kind, id, name: one }] as const,
          ),
        ),
      ),
    );
    return byName.get(name.toLowerCase());
  };
}
