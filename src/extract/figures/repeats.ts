/** Figures said twice: a repeat adds its words as evidence to the first mention. */
import type { Anchor } from '../../model/anchor.ts';
import type { FigureClaim } from '../../model/claim.ts';
import { plainWords } from '../statement/span.ts';

/** Sums and counts of fewer digits come up again by chance. */
const TELLING_DIGITS = 2;

/** Joins figures that say the same number of the same thing, in text order. */
export function joinRepeats(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const out: FigureClaim[] = [];
  const repeats = new Map<number, Anchor[]>();
  const byNumber = new Map<string, number[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = byNumber.get(key) ?? [];
    const same = known.find((i) => isRepeat(out[i] as FigureClaim, claim));
    if (same !== undefined) {
      const more = repeats.get(same) ?? [];
      more.push(...claim.evidence);
      repeats.set(same, more);
      continue;
    }
    known.push(out.length);
    byNumber.set(key, known);
    out.push(claim);
  }
  return out.map((claim, i) => {
    const more = repeats.get(i);
    return more ? { ...claim, evidence: [...claim.evidence, ...more] } : claim;
  });
}

/** The number as written; of a percentage also which way it is bent. */
function keyOf({ fields }: FigureClaim): string {
  const q = fields.quantity?.value;
  if (!q) return '';
  const bend = q.kind === 'percent' ? [q.approximate, q.lowerInclusive, q.upperInclusive] : [];
  return [q.kind, q.written, q.writtenUpper, q.unit, ...bend].join('|');
}

/** Nothing that both say differs; where the metrics differ, only a telling sum is taken for the same. */
function isRepeat(first: FigureClaim, claim: FigureClaim): boolean {
  const a = first.fields;
  const b = claim.fields;
  if (a.status?.value !== b.status?.value) return false;
  if (a.period && b.period && a.period.value.timex !== b.period.value.timex) return false;
  if (
    a.subject &&
    b.subject &&
    (a.subject.value.id ?? a.subject.value.name) !== (b.subject.value.id ?? b.subject.value.name)
  )
    return false;
  if (a.change && b.change && a.change.value.quantity.written !== b.change.value.quantity.written)
    return false;
  if (!a.metric || !b.metric) return isTelling(a.quantity?.value);
  return sharesWord(a.metric.value, b.metric.value) || isTelling(a.quantity?.value);
}

function isTelling(
  quantity: { readonly kind: string; readonly writtenDigits: number } | undefined,
): boolean {
  return quantity?.kind === 'money' && quantity.writtenDigits >= TELLING_DIGITS;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(plainWords(a).split(' '));
  return plainWords(b)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}
