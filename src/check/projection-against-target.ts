import type { Annotation, QuantityMention } from '../model/annotation.ts';
import type { FigureClaim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { reach } from './reach.ts';
import { anyMark, blockOf, form, inside, sentenceOf, wordHits } from './scope.ts';
import { quantityText } from './wording.ts';

/** Words between a quantity and the word that makes it a projection or a target. */
const REACH = 5;
/** Words before it within the commas of an insertion. */
const INSERTED = 3;

interface Called {
  readonly mention: QuantityMention;
  readonly as: 'projection' | 'target';
  readonly metrics: ReadonlySet<string>;
  readonly claims: readonly string[];
}

/** One quantity that the text calls a projection in one place and a target in another. */
export const projectionAgainstTarget: Check = {
  name: 'projection-against-target',
  needs: ['text'],
  certainty: 'strong',
  summary: 'One quantity called a projection in one place and a target in another.',
  run: (input) => {
    const called = input.annotation.quantities.flatMap((mention) => {
      const one = calledAs(input, mention);
      return one ? [one] : [];
    });
    const seen = new Set<string>();
    return called.flatMap((projection) => {
      const target = called.find((other) => isContrary(projection, other));
      const key = `${projection.mention.quantity.unit} ${projection.mention.quantity.written}`;
      if (!target || seen.has(key)) return [];
      seen.add(key);
      return [report(input, projection, target)];
    });
  },
};

function isContrary(projection: Called, target: Called): boolean {
  const a = projection.mention.quantity;
  const b = target.mention.quantity;
  return (
    projection.as === 'projection' &&
    target.as === 'target' &&
    a.unit === b.unit &&
    a.per === b.per &&
    a.written === b.written &&
    a.writtenUpper === b.writtenUpper &&
    [...projection.metrics].some((metric) => target.metrics.has(metric))
  );
}

/** What a quantity is called by the words nearest to it in its clause, with the metrics named in its sentence or row. */
function calledAs(input: CheckInput, mention: QuantityMention): Called | undefined {
  const { annotation } = input;
  const { kind, change } = mention.quantity;
  if ((kind !== 'money' && kind !== 'measure') || change) return undefined;
  const sentence = sentenceOf(annotation, mention.from);
  const near = inside(wordHits(annotation, 'status'), sentence.from, sentence.to)
    .map((hit) => ({
      hit,
      gap: hit.to <= mention.from ? mention.from - hit.to : hit.from - mention.to,
    }))
    .filter(({ hit, gap }) => gap <= reach(annotation, REACH) && !isCut(input, hit, mention))
    .sort((a, b) => a.gap - b.gap)[0];
  if (!near) return undefined;
  const isRow = annotation.blocks[sentence.block]?.kind === 'row';
  const { from, to } = isRow ? blockOf(annotation, sentence) : sentence;
  const metrics = new Set(
    inside(wordHits(annotation, 'metric'), from, to).map((hit) => hit.row.metric),
  );
  const claims = input.claims
    .filter((claim): claim is FigureClaim => claim.kind === 'figure')
    .filter((claim) => {
      const position = claim.fields.quantity?.anchor?.position;
      return position !== undefined && position.start < mention.end && mention.start < position.end;
    });
  for (const claim of claims) if (claim.fields.metric) metrics.add(claim.fields.metric.value);
  return { mention, as: near.hit.row.status, metrics, claims: claims.map((claim) => claim.id) };
}

/** ", as forecast,": a word between two commas belongs to the clause around it. */
function isBetweenCommas(annotation: Annotation, hit: { from: number; to: number }): boolean {
  if (form(annotation, hit.to) !== ',') return false;
  for (let at = hit.from - 1; at >= hit.from - INSERTED; at--) {
    if (form(annotation, at) === ',') return true;
  }
  return false;
}

/** A comma, a bracket, another quantity or the end of a cell between the two cuts them apart. */
function isCut(
  { annotation }: CheckInput,
  hit: { from: number; to: number },
  mention: QuantityMention,
): boolean {
  const [from, to] = hit.to <= mention.from ? [hit.to, mention.from] : [mention.to, hit.from];
  if (inside(annotation.quantities, from, to).length > 0) return true;
  const comma = isBetweenCommas(annotation, hit) ? '' : ',';
  return anyMark(annotation, from, to, `${comma};:()|.`);
}

function report({ annotation }: CheckInput, projection: Called, target: Called): Finding {
  const amount = quantityText(projection.mention.quantity);
  return finding(annotation, {
    check: 'projection-against-target',
    severity: 'warning',
    message: `${amount} is called a projection here and a target there: one is expected, the other is set.`,
    at: [target.mention, projection.mention],
    operation: `what the text calls ${amount}`,
    inputs: [
      wordsInput('called a target', words(annotation, target.mention), 0),
      wordsInput('called a projection', words(annotation, projection.mention), 1),
    ],
    result: 'a target and a projection',
    suggestion: 'Say who expects it, or who set it and for which year.',
    claims: [...projection.claims, ...target.claims],
  });
}
