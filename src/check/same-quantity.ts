import type { Annotation } from '../model/annotation.ts';
import type { FigureClaim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange, type Quantity } from '../model/quantity.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, type Span, words, wordsInput } from './derivation.ts';
import { intervalOf, overlaps } from './interval.ts';
import { quantityText } from './wording.ts';

/** One quantity - same metric, subject, counterpart, period and unit - given two values that cannot both hold. */
export const sameQuantity: Check = {
  name: 'same-quantity',
  needs: ['text'],
  certainty: 'strong',
  summary: 'One quantity given two values that cannot both be true.',
  run: (input) => {
    const levels = input.claims.filter((c): c is FigureClaim => c.kind === 'figure' && isLevel(c));
    const groups = new Map<string, FigureClaim[]>();
    for (const claim of levels) {
      const key = keyOf(claim);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
    return [...groups.values()].flatMap((group) => {
      const found = contradiction(input, group);
      return found ? [found] : [];
    });
  },
};

/** A level said outright: no change, no share, no range, no rough number, no plan. */
function isLevel({ fields, polarity }: FigureClaim): boolean {
  const quantity = fields.quantity?.value;
  if (!quantity || polarity === 'denied') return false;
  const role = fields.role?.value ?? 'level';
  const status = fields.status?.value ?? 'actual';
  return (
    role === 'level' &&
    status === 'actual' &&
    !amountOfChange(quantity) &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    !quantity.approximate &&
    (quantity.kind === 'money' || quantity.kind === 'measure')
  );
}

/** What makes two figures the same; undefined where the text leaves part of it open. */
function keyOf({ fields }: FigureClaim): string | undefined {
  const { metric, subject, counterpart, period, quantity, sector } = fields;
  if (
    !metric ||
    !subject ||
    !period ||
    period.value.timex === '' ||
    !period.value.earliest ||
    !quantity
  )
    return undefined;
  const parts = [
    subject.value.id ?? subject.value.name,
    counterpart?.value.id ?? counterpart?.value.name ?? '',
  ].sort();
  return [
    metric.value.toLowerCase(),
    ...parts,
    period.value.timex,
    quantity.value.unit ?? '',
    quantity.value.per ?? '',
    sector?.value ?? '',
  ].join('|');
}

function contradiction(
  { annotation }: CheckInput,
  group: readonly FigureClaim[],
): Finding | undefined {
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      const first = a.fields.quantity?.value as Quantity;
      const second = b.fields.quantity?.value as Quantity;
      if (overlaps(intervalOf(first), intervalOf(second)) || isOneSentence(annotation, a, b))
        continue;
      const attributed = a.attribution?.value !== b.attribution?.value;
      const [spanA, spanB] = [spanOf(a), spanOf(b)];
      return finding(annotation, {
        check: 'same-quantity',
        severity: attributed ? 'note' : 'warning',
        message: `${a.fields.metric?.value ?? 'The figure'} is given as ${quantityText(first)} here and as ${quantityText(second)} there for the same period.`,
        at: [spanB, spanA],
        operation: `compare ${quantityText(first)} and ${quantityText(second)} at their written precision`,
        inputs: [
          wordsInput('one value', words(annotation, spanB), 0),
          wordsInput('other value', words(annotation, spanA), 1),
        ],
        result: 'no common value',
        claims: [a.id, b.id],
      });
    }
  }
  return undefined;
}

/** Two values in one sentence are two things: a month and its year, a part and the whole. */
function isOneSentence({ sentences }: Annotation, a: FigureClaim, b: FigureClaim): boolean {
  const [first, last] = [spanOf(a).start, spanOf(b).start].sort((x, y) => x - y);
  return !sentences.some(({ end }) => end > (first as number) && end <= (last as number));
}

function spanOf(claim: FigureClaim): Span {
  return (claim.fields.quantity?.anchor ?? claim.evidence[0]).position;
}
