/** Agreements that are one: bundles of documents signed on one occasion, and documents with one title. */

import type { AgreementClaim } from '../../model/claim.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { Said } from '../verdicts/said.ts';

/** Days within which reports tell of one signing. */
const ONE_OCCASION = 4;
/** Words that do not tell one title from another. */
const PLAIN =
  /^(?:a|an|the|on|of|and|in|for|between|joint|new|its|their|и|о|об|в|между|совместное|的|关于)$/iu;

/** What an agreement is told of: a bundle or a title, and between whom. */
export interface AgreementKey {
  readonly what: string;
  readonly pair: string;
  /** The day of the signing as far as it is known, else that of the report. */
  readonly day?: Day;
}

/** The key of an agreement; undefined where parties are not known. */
export function agreementKey(
  { fields, polarity, documentId }: AgreementClaim,
  pairs: ReadonlyMap<string, readonly [string, string]>,
  days: ReadonlyMap<string, Day>,
): AgreementKey | undefined {
  const named = (fields.parties?.value ?? []).flatMap((p) => p.represents ?? p.id ?? []);
  const sides = named.length >= 2 ? [...new Set(named)] : pairs.get(documentId);
  const what = fields.count ? 'bundle' : titleKey(fields.type?.value, fields.title?.value);
  if (!sides || !what || polarity === 'denied' || fields.status?.value === 'denied')
    return undefined;
  const day = fields.time?.value.earliest ?? days.get(documentId);
  return { what, pair: [...sides].sort().join('+'), ...(day === undefined ? {} : { day }) };
}

function titleKey(type: string | undefined, title: string | undefined): string | undefined {
  const words = (title ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !PLAIN.test(word));
  // "the agreement" names no agreement of its own.
  return words.length >= 2 ? `${type ?? ''}:${words.join(' ')}` : undefined;
}

/** Whether two keys are of one agreement. */
export function isOneAgreement(a: AgreementKey, b: AgreementKey): boolean {
  if (a.what !== b.what || a.pair !== b.pair) return false;
  return (
    a.day === undefined ||
    b.day === undefined ||
    Math.abs(daysBetween(a.day, b.day)) <= ONE_OCCASION
  );
}

/** An agreement's count as it is weighed against others. */
export function saidByAgreement(
  { fields, attribution }: AgreementClaim,
  day: Day | undefined,
): Said {
  const { count, scope, status } = fields;
  return {
    ...(count ? { quantity: count.value } : {}),
    standing: status?.value === 'to be signed' ? 'planned' : 'actual',
    ...(scope ? { scope: scope.value } : {}),
    ...(attribution ? { source: attribution.value } : {}),
    ...(day === undefined ? {} : { day }),
  };
}
