/** Documents signed, issued or agreed, in a language of cases: told by verbs, and listed under a heading. */

import type { AgreementFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit, Sentence, TimeMention } from '../../../model/annotation.ts';
import { type AgreementClaim, type AgreementFields, makeClaim } from '../../../model/claim.ts';
import { inferred, said } from '../../../model/stated.ts';
import { sectorOf } from '../../statement/sector.ts';
import { within } from '../../statement/within.ts';
import type { Filler } from '../fill.ts';
import { frameHits } from '../frame-text.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { scopeOf } from '../scope-of.ts';
import { sourceOf } from './attribution.ts';
import { isDenied, type Span } from './clause.ts';
import { type DocumentPhrase, documentsOf } from './documents.ts';
import { listedDocuments } from './listed-documents.ts';
import { partiesByCase } from './parties.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type CaseText, formAt } from './text.ts';

/** Finds the documents that frames and lists tell of, in text order; a document told twice is one. */
export function findAgreementsByCase(text: CaseText): readonly AgreementClaim[] {
  const claims: AgreementClaim[] = [];
  const seen = new Set<number>();
  // An untitled bundle told twice is one.
  let bundle: AgreementClaim | undefined;
  for (const { hit, sentence } of frameHits<AgreementFrame>(text.annotation, 'agreement-frame')) {
    const roles = rolesOf(text, sentence, hit);
    if (!roles) continue;
    for (const document of documentsOf(text, sentence, hit)) {
      if (seen.has(document.noun.from)) continue;
      const claim = toldClaim(text, sentence, hit, roles, document);
      if (!claim) continue;
      seen.add(document.noun.from);
      const same = bundle === undefined || !document.noun.row.bundle ? -1 : claims.indexOf(bundle);
      if (same < 0) claims.push(claim);
      else claims[same] = withEvidence(claims[same] as AgreementClaim, claim);
      if (document.noun.row.bundle) bundle = claims[same < 0 ? claims.length - 1 : same];
    }
  }
  for (const { sentence, document, by } of listedDocuments(text)) {
    if (seen.has(document.noun.from)) continue;
    seen.add(document.noun.from);
    claims.push(listedClaim(text, sentence, document, by));
  }
  return claims.sort((a, b) => a.evidence[0].position.start - b.evidence[0].position.start);
}

function toldClaim(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<AgreementFrame>,
  roles: Roles,
  document: DocumentPhrase,
): AgreementClaim | undefined {
  const { annotation } = text;
  const signers = (['subject', 'counterpart'] as const).flatMap((role) => roles.get(role) ?? []);
  const own = partiesInTitle(text, sentence, document);
  const parties = own.length > 0 ? own : signers;
  const who = parties.length > 0 ? partiesByCase(text, parties, true) : undefined;
  if (!who && (takesSubject(hit.row) || isUntold(document))) return undefined;
  const time = timeNear(text, sentence, hit, document);
  const denied = hit.row.status === 'denied' || isDenied(text, hit.from, sentence.from);
  const inside = signers.filter((f) => !f.inherited);
  const source = sourceOf(text, sentence, hit.from, signers[0]);
  const words = spanOf(annotation, hit.from, hit.to);
  const titled = titleFields(text, document);
  const scope = scopeOf(annotation, sentence);
  return makeClaim<AgreementClaim>({
    kind: 'agreement',
    fields: {
      ...titled,
      ...(titled.count && scope ? { scope } : {}),
      ...(who ? { parties: who } : {}),
      status: said(denied ? 'denied' : hit.row.status, words),
      ...(time ? { time: said(time.time, spanOf(annotation, time.from, time.to)) } : {}),
    },
    evidence: [
      spanOf(
        annotation,
        Math.min(hit.from, document.from, ...inside.map((f) => f.from)),
        Math.max(hit.to, document.to, ...inside.map((f) => f.to)),
      ),
    ],
    rule: `agreement.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
    ...(source ? { attribution: source } : {}),
  });
}

/** Documents whose name alone tells that they are between states. */
const TELLING: ReadonlySet<string> = new Set([
  'joint statement',
  'declaration',
  'communique',
  'memorandum',
  'roadmap',
  'documents',
]);

/** "заключены договоры": between nobody, about nothing. */
function isUntold({ noun, to }: DocumentPhrase): boolean {
  return to === noun.to && !TELLING.has(noun.row.type);
}

/** Whether a frame's verb has its signers as subject; without one that is known it tells of somebody else. */
function takesSubject({ roles }: AgreementFrame): boolean {
  return roles.some((rule) => rule.role === 'subject' && rule.cases?.includes('nom'));
}

function withEvidence(first: AgreementClaim, more: AgreementClaim): AgreementClaim {
  return { ...first, evidence: [...first.evidence, ...more.evidence] };
}

/** The time of the sentence nearest to the words of signing, outside the document's title. */
function timeNear(
  { annotation }: CaseText,
  sentence: Sentence,
  hit: Span,
  document: DocumentPhrase,
): TimeMention | undefined {
  const times = within(annotation.times, sentence.from, sentence.to).filter(
    (t) =>
      t.time.type === 'DATE' &&
      /^\d/.test(t.time.timex) &&
      !t.time.deadline &&
      (t.to <= document.from || t.from >= document.to),
  );
  const gap = (t: Span): number => (t.to <= hit.from ? hit.from - t.to : t.from - hit.to);
  return [...times].sort((a, b) => gap(a) - gap(b))[0];
}

function listedClaim(
  text: CaseText,
  sentence: Sentence,
  document: DocumentPhrase,
  by: { readonly from: number; readonly to: number },
): AgreementClaim {
  const own = partiesInTitle(text, sentence, document);
  const who = own.length > 0 ? partiesByCase(text, own, true) : undefined;
  const heading = spanOf(text.annotation, by.from, by.to);
  return makeClaim<AgreementClaim>({
    kind: 'agreement',
    fields: {
      ...titleFields(text, document),
      ...(who ? { parties: who } : {}),
      status: inferred('signed', 'the heading of the list says so', heading),
    },
    evidence: [spanOf(text.annotation, document.from, document.to)],
    rule: 'agreement.frame.listed',
    polarity: 'said',
  });
}

/** Title, type and, of a bundle, how many. */
function titleFields(text: CaseText, { noun, from, to }: DocumentPhrase): AgreementFields {
  const { annotation } = text;
  const count = within(annotation.quantities, noun.from - 5, noun.from + 1).find(
    (q) => q.quantity.kind === 'count' && (q.to === from || q.to >= noun.to),
  );
  const sector = sectorOf(annotation, noun.to, to);
  return {
    title: wordsSaid(annotation, from, to),
    ...(sector ? { sector } : {}),
    type: said(
      count && noun.row.type === 'document' ? 'documents' : noun.row.type,
      spanOf(annotation, noun.from, noun.to),
    ),
    ...(count ? { count: said(count.quantity, spanOf(annotation, count.from, count.to)) } : {}),
  };
}

/** "между A и B" in the title. */
function partiesInTitle(
  text: CaseText,
  sentence: Sentence,
  document: DocumentPhrase,
): readonly Filler[] {
  const { between } = text.grammar;
  let at = document.noun.to;
  while (at < document.to && formAt(text, at) !== between) at++;
  if (at >= document.to) return [];
  const pieces = text
    .piecesOf(sentence)
    .filter((p) => p.kind === 'names' && p.from > at && p.to <= document.to);
  const [first, second] = pieces;
  if (!first) return [];
  const sides = first.mentions.length > 1 || !second ? [first] : [first, second];
  return sides.map((side) => ({ ...side, inherited: false }));
}
