/** Figures in a language of cases: each quantity with the noun phrase that it measures. */
import type { QuantityMention, Sentence } from '../../../model/annotation.ts';
import { type FigureClaim, type FigureFields, makeClaim } from '../../../model/claim.ts';
import { inferred, type Stated, said } from '../../../model/stated.ts';
import { joinRepeats } from '../../figures/repeats.ts';
import { spanOf } from '../parties.ts';
import { sourceOf } from './attribution.ts';
import { clauseAround, type Span } from './clause.ts';
import { changeField, directionOf, isChangeBefore, isChangeBehind } from './figure-change.ts';
import { figureParties, figurePeriod, figureStatus } from './figure-parts.ts';
import { isFigure } from './is-figure.ts';
import { type Metric, metricOf } from './metric.ts';
import type { CaseText } from './text.ts';

/** A quantity with the change that is said of it. */
interface Level {
  readonly q: QuantityMention;
  readonly sentence: Sentence;
  readonly change?: QuantityMention;
}

/** Finds the figures of a document, in text order. */
export function findFiguresByCase(text: CaseText): readonly FigureClaim[] {
  const claims = levelsOf(text).flatMap((level) => {
    const { q, change } = level;
    const first = change && change.from < q.from ? change : q;
    const metric = metricOf(text, level.sentence, first);
    return metric || q.quantity.kind === 'money' ? [toClaim(text, level, metric)] : [];
  });
  return joinRepeats(claims);
}

function levelsOf(text: CaseText): readonly Level[] {
  const { annotation } = text;
  const quantities = annotation.quantities.filter((q) => isFigure(text, q));
  const out: Level[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const q = quantities[i] as QuantityMention;
    const next = quantities[i + 1];
    const sentence = annotation.sentences[annotation.tokens.sentences[q.from] as number];
    if (!sentence) continue;
    const same = next !== undefined && next.from < sentence.to;
    if (same && isChangeBefore(text, q, next)) {
      out.push({ q: next, sentence, change: q });
      i++;
    } else if (same && isChangeBehind(text, q, next)) {
      out.push({ q, sentence, change: next });
      i++;
    } else out.push({ q, sentence });
  }
  return out;
}

function toClaim(text: CaseText, level: Level, metric: Metric | undefined): FigureClaim {
  const { q, change, sentence } = level;
  const clause = clauseAround(text, sentence, q);
  const period = figurePeriod(text, clause, q);
  const source = sourceOf(text, sentence, q.from, undefined);
  const fields: FigureFields = {
    ...(metric
      ? { metric: said(metric.words, spanOf(text.annotation, metric.from, metric.to)) }
      : {}),
    ...figureParties(text, sentence, metric),
    quantity: said(q.quantity, spanOf(text.annotation, q.from, q.to)),
    ...(period
      ? { period: said(period.time, spanOf(text.annotation, period.from, period.to)) }
      : {}),
    status: figureStatus(text, clause, q, period),
    ...(change ? { change: changeField(text, change) } : {}),
    role: roleOf(text, q, metric),
  };
  const spans = [q, change, metric, period].filter(
    (s): s is NonNullable<typeof s> => s !== undefined,
  );
  return makeClaim<FigureClaim>({
    kind: 'figure',
    fields,
    evidence: [evidenceOf(text, sentence, q, spans)],
    rule: `figure.frame.${q.quantity.kind}`,
    polarity: 'said',
    ...(source ? { attribution: source } : {}),
  });
}

/** Whether the number is a level, a change or a part of a whole. */
function roleOf(text: CaseText, q: QuantityMention, metric: Metric | undefined): Stated<string> {
  if (directionOf(text, q)) return inferred('change', 'a word of change stands beside it');
  if (metric?.role === 'share') return inferred('share', 'a part of a whole');
  if (metric?.role && q.quantity.kind === 'percent')
    return inferred('change', 'the number is one of growth or fall');
  if (q.quantity.approximate === 'above' || q.quantity.approximate === 'below')
    return inferred('threshold', 'it is a bound');
  return inferred('level', 'from the kind of number');
}

/** What lies further from the number than this stays out of the evidence, in tokens. */
const EVIDENCE_REACH = 25;

function evidenceOf(
  text: CaseText,
  sentence: Sentence,
  q: Span,
  spans: readonly Span[],
): ReturnType<typeof spanOf> {
  let { from, to } = q;
  for (const span of spans) {
    if (span.from < sentence.from || span.to > sentence.to) continue;
    if (q.from - span.to > EVIDENCE_REACH || span.from - q.to > EVIDENCE_REACH) continue;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return spanOf(text.annotation, from, to);
}
