/** Figures: each quantity with what it measures, of whom, when, and whether it is fact, forecast or aim. */
import { anchor } from '../../model/anchor.ts';
import type { QuantityMention, Sentence } from '../../model/annotation.ts';
import { type FigureClaim, type FigureFields, makeClaim } from '../../model/claim.ts';
import { amountOfChange } from '../../model/quantity.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';
import { saidWords } from '../statement/span.ts';
import { reportOf, sourceOf } from '../statement/speaker.ts';
import { changeField, directionOf, isChangeBefore, isChangeBehind } from './change.ts';
import { isFigure } from './is-figure.ts';
import { metricOf, type Previous } from './metric.ts';
import { metricBehind } from './metric-right.ts';
import type { Metric } from './noun-phrase.ts';
import { partiesOf } from './parties.ts';
import { periodOf } from './period.ts';
import { joinRepeats } from './repeats.ts';
import { statusOf } from './status.ts';

/** A quantity with the change that is said of it. */
interface Level {
  readonly quantity: QuantityMention;
  readonly sentence: Sentence;
  readonly change?: QuantityMention;
}

/** Finds the figures of a document, in text order. */
export function findFigures(annotation: ClauseText): readonly FigureClaim[] {
  const claims: FigureClaim[] = [];
  let previous: Previous | undefined;
  for (const level of levelsOf(annotation)) {
    const { quantity, sentence } = level;
    const metric =
      metricOf(annotation, quantity, sentence, previous) ??
      (level.change ? metricBehind(annotation, level.change, sentence) : undefined);
    if (!metric && !standsAlone(quantity)) continue;
    if (metric) previous = { quantity, metric, sentence };
    claims.push(toClaim(annotation, level, metric));
  }
  return joinRepeats(claims);
}

/** A sum is a figure even where the words name no metric; a bare count or share is not. */
function standsAlone(q: QuantityMention): boolean {
  return (
    q.quantity.kind === 'money' ||
    (q.quantity.kind === 'percent' && amountOfChange(q.quantity) !== undefined)
  );
}

/** The figures' quantities, each with its change; a change that belongs to a level is no figure of its own. */
function levelsOf(annotation: ClauseText): readonly Level[] {
  const quantities = annotation.quantities.filter((q) => isFigure(annotation, q));
  const out: Level[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const q = quantities[i] as QuantityMention;
    const next = quantities[i + 1];
    const sentence = annotation.sentences[annotation.tokens.sentences[q.from] as number];
    if (!sentence) continue;
    const same = next !== undefined && next.from < sentence.to;
    if (same && isChangeBefore(annotation, q, next)) {
      out.push({ quantity: next, sentence, change: q });
      i++;
    } else if (same && isChangeBehind(annotation, q, next)) {
      out.push({ quantity: q, sentence, change: next });
      i++;
    } else out.push({ quantity: q, sentence });
  }
  return out;
}

function toClaim(annotation: ClauseText, level: Level, metric: Metric | undefined): FigureClaim {
  const { quantity: q, change, sentence } = level;
  const period = periodOf(annotation, q, sentence);
  const fields: FigureFields = {
    ...(metric ? { metric: metricField(annotation, metric) } : {}),
    ...partiesOf(annotation, q, sentence, metric),
    quantity: said(q.quantity, anchor(annotation.document, q.start, q.end)),
    ...(period
      ? { period: said(period.time, anchor(annotation.document, period.start, period.end)) }
      : {}),
    status: statusOf(annotation, q, sentence, period),
    ...(change ? { change: changeField(annotation, change, sentence) } : {}),
    role: roleOfFigure(annotation, q),
  };
  const attribution = sourceOf(annotation, sentence) ?? speakerOf(annotation, q, sentence);
  const start = Math.min(q.start, change?.start ?? q.start);
  const end = Math.max(q.end, change?.end ?? q.end);
  return makeClaim<FigureClaim>({
    kind: 'figure',
    fields,
    evidence: [evidenceOf(annotation, fields, start, end, sentence)],
    rule: `figure.${q.quantity.kind}${directionOf(annotation, q) ? '.change' : ''}`,
    polarity: 'said',
    ...(attribution ? { attribution } : {}),
  });
}

/** "the ministry said": who reports the number. */
function speakerOf(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Stated<string> | undefined {
  const report = reportOf(annotation, sentence, q.from);
  return report ? saidWords(annotation, report.speaker.from, report.speaker.to) : undefined;
}

function metricField(annotation: ClauseText, metric: Metric): Stated<string> {
  const words = anchor(annotation.document, metric.start, metric.end);
  return metric.inherited
    ? inferred(metric.words, 'the metric of the figure before it', words)
    : said(metric.words, words);
}

/** Whether the number is a level, a change, a share of something, or a bound that is set. */
function roleOfFigure(annotation: ClauseText, q: QuantityMention): Stated<string> {
  if (directionOf(annotation, q)) return inferred('change', 'a word of change stands beside it');
  const words = annotation.document.text.slice(q.start, q.end);
  if (annotation.grammar.figures.bounds.test(words)) return inferred('threshold', 'it is a bound');
  if (q.quantity.kind === 'percent' && formAt(annotation, q.to) === 'of') {
    return inferred('share', 'a part of a whole');
  }
  return inferred('level', 'from the kind of number');
}

/** What lies further from the number than this stays out of the evidence, in characters. */
const EVIDENCE_REACH = 100;

/** The shortest stretch of the sentence that holds number, change, metric, parties and period. */
function evidenceOf(
  annotation: ClauseText,
  fields: FigureFields,
  from: number,
  to: number,
  sentence: Sentence,
): ReturnType<typeof anchor> {
  let start = from;
  let end = to;
  for (const field of [fields.metric, fields.period, fields.subject, fields.counterpart]) {
    const position = field?.basis === 'said' ? field.anchor?.position : undefined;
    if (position && (from - position.end > EVIDENCE_REACH || position.start - to > EVIDENCE_REACH))
      continue;
    if (!position || position.start < sentence.start || position.end > sentence.end) continue;
    start = Math.min(start, position.start);
    end = Math.max(end, position.end);
  }
  return anchor(annotation.document, start, end);
}
