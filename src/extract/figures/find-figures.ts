/** Figures: each quantity with what it measures, of whom, when, and whether it is fact, forecast or aim. */
import { anchor } from '../../model/anchor.ts';
import type { Annotation, QuantityMention, Sentence, TimeMention } from '../../model/annotation.ts';
import { type FigureChange, type FigureClaim, type FigureFields, makeClaim } from '../../model/claim.ts';
import { inferred, said, type Stated } from '../../model/stated.ts';
import { EN_BASES } from '../../language/en/figure.ts';
import { hitsOf } from '../../text/phrases.ts';
import { attributionOf } from '../attribution.ts';
import { formAt } from '../clause.ts';
import { isFigure } from './is-figure.ts';
import { metricOf } from './metric.ts';
import { partiesOf } from './parties.ts';
import { statusOf } from './status.ts';

/** Finds the figures of a document, in text order. */
export function findFigures(annotation: Annotation): readonly FigureClaim[] {
  const out: FigureClaim[] = [];
  const seen = new Map<string, number>();
  const quantities = annotation.quantities.filter((q) => isFigure(annotation, q));
  quantities.forEach((q, i) => {
    const sentence = annotation.sentences[annotation.tokens.sentences[q.from] as number];
    if (!sentence) return;
    if (isChangeOf(annotation, quantities[i - 1], q, sentence)) return;
    const next = quantities[i + 1];
    const change = next && isChangeOf(annotation, q, next, sentence) ? next : undefined;
    const claim = toClaim(annotation, q, change, sentence);
    const key = repeatKey(claim);
    const before = key === undefined ? undefined : seen.get(key);
    if (before !== undefined) {
      const first = out[before] as FigureClaim;
      out[before] = { ...first, evidence: [...first.evidence, ...claim.evidence] };
      return;
    }
    if (key !== undefined) seen.set(key, out.length);
    out.push(claim);
  });
  return out;
}

/** The same number of the same metric in the same period is a repeat. */
function repeatKey(claim: FigureClaim): string | undefined {
  const { metric, quantity, period, status } = claim.fields;
  if (!metric || !quantity) return undefined;
  return [metric.value.toLowerCase(), quantity.value.written, quantity.value.unit, period?.value.timex ?? '', status?.value].join('|');
}

/** "reached $250 billion, up 5 %": a change right behind a level of another unit belongs to it. */
function isChangeOf(annotation: Annotation, level: QuantityMention | undefined, q: QuantityMention, sentence: Sentence): boolean {
  if (!level || level.from < sentence.from || !q.quantity.change || level.quantity.change) return false;
  if (q.from - level.to > 10 || level.quantity.unit === q.quantity.unit) return false;
  let comma = false;
  for (let at = level.to; at < q.from; at++) {
    const form = formAt(annotation, at);
    if (form === ',' || form === '(' || form === '-') comma = true;
    if (form === ';' || form === '.' || form === 'and' || form === 'while') return false;
  }
  return comma;
}

function toClaim(annotation: Annotation, q: QuantityMention, change: QuantityMention | undefined, sentence: Sentence): FigureClaim {
  const words = anchor(annotation.document, q.start, q.end);
  const metric = metricOf(annotation, q, sentence);
  const parties = partiesOf(annotation, q, sentence, metric);
  const period = periodOf(annotation, q, sentence);
  const status = statusOf(annotation, q, sentence, period);
  const fields: FigureFields = {
    ...(metric ? { metric: said(metric.words, anchor(annotation.document, metric.start, metric.end)) } : {}),
    ...parties,
    quantity: said(q.quantity, words),
    ...(period ? { period: said(period.time, anchor(annotation.document, period.start, period.end)) } : {}),
    status,
    ...(change ? { change: changeOf(annotation, change, sentence) } : {}),
    role: inferred(q.quantity.change ? 'change' : q.quantity.kind === 'percent' ? 'share' : 'level', 'from the kind of number'),
  };
  const attribution = attributionOf(annotation, sentence);
  const end = change ? change.end : q.end;
  return makeClaim<FigureClaim>({
    kind: 'figure',
    fields,
    evidence: [spanOf(annotation, fields, q.start, end, sentence)],
    rule: `figure.${q.quantity.kind}${q.quantity.change ? '.change' : ''}`,
    polarity: 'said',
    ...(attribution ? { attribution } : {}),
  });
}

function changeOf(annotation: Annotation, q: QuantityMention, sentence: Sentence): Stated<FigureChange> {
  const base = hitsOf(annotation.hits, EN_BASES).find((h) => h.from >= q.to && h.from <= q.to + 3 && h.to <= sentence.to);
  const { starts, ends } = annotation.tokens;
  const baseWords = base ? annotation.document.text.slice(starts[base.from], ends[base.to - 1]) : undefined;
  const value: FigureChange = { quantity: q.quantity, direction: q.quantity.change?.direction ?? 'up', ...(baseWords ? { base: baseWords } : {}) };
  return said(value, anchor(annotation.document, q.start, q.end));
}

/** The period: the nearest date to the right before another number, else the nearest to the left in the sentence. */
function periodOf(annotation: Annotation, q: QuantityMention, sentence: Sentence): TimeMention | undefined {
  const usable = annotation.times.filter((t) => t.from >= sentence.from && t.to <= sentence.to && t.time.type === 'DATE');
  const others = annotation.quantities.filter((o) => o !== q && o.from >= sentence.from && o.to <= sentence.to && o.quantity.kind !== 'ordinal');
  const right = usable.find((t) => t.from >= q.to && t.from - q.to <= 12 && !others.some((o) => o.from >= q.to && o.to <= t.from && !o.quantity.change) && !brokenBetween(annotation, q.to, t.from));
  if (right) return right;
  const left = usable.filter((t) => t.to <= q.from && !brokenBetween(annotation, t.to, q.from)).at(-1);
  return left;
}

function brokenBetween(annotation: Annotation, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (form === ';' || form === ')' || form === '(' || form === '|') return true;
  }
  return false;
}

function spanOf(annotation: Annotation, fields: FigureFields, from: number, to: number, sentence: Sentence): ReturnType<typeof anchor> {
  let start = from;
  let end = to;
  for (const field of [fields.metric, fields.period, fields.subject, fields.counterpart]) {
    const position = field?.anchor?.position;
    if (!position || position.start < sentence.start || position.end > sentence.end) continue;
    start = Math.min(start, position.start);
    end = Math.max(end, position.end);
  }
  return anchor(annotation.document, start, end);
}
