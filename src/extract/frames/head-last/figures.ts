/** Figures: each quantity with what it measures, of whom, when, and the change said with it. */
import type { QuantityMention, Sentence } from '../../../model/annotation.ts';
import { type FigureClaim, type FigureFields, makeClaim } from '../../../model/claim.ts';
import { amountOfChange } from '../../../model/quantity.ts';
import { inferred, said } from '../../../model/stated.ts';
import { joinRepeats } from '../../figures/repeats.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import type { Clause } from './clauses.ts';
import { figureActors, figurePeriod, figureStatus } from './figure-parts.ts';
import { isFigure } from './is-figure.ts';
import { type Metric, measureVerb, metricOf, shareVerb } from './metric.ts';
import { sourceOf } from './parties.ts';
import type { HeadLastText } from './text.ts';

/** A quantity with the change that is said of it. */
interface Level {
  readonly q: QuantityMention;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly change?: QuantityMention;
  /** The level that it came from; the metric stands before that. */
  readonly base?: QuantityMention;
}

/** Finds the figures of a document, in text order. */
export function figuresHeadLast(text: HeadLastText): readonly FigureClaim[] {
  const claims: FigureClaim[] = [];
  let last: { readonly metric: Metric; readonly level: Level } | undefined;
  for (const level of levelsOf(text)) {
    const first =
      level.base ?? (level.change && level.change.from < level.q.from ? level.change : level.q);
    const own = metricOf(text, text.clauses.at(first.from) ?? level.clause, first);
    const goesOn =
      last && last.level.sentence === level.sentence && sameUnit(last.level.q, level.q);
    const metric = own ?? (goesOn ? last?.metric : undefined);
    if (!metric && level.q.quantity.kind !== 'money') continue;
    claims.push(toClaim(text, level, metric));
    if (metric) last = { metric, level };
  }
  return joinRepeats(claims);
}

function sameUnit(a: QuantityMention, b: QuantityMention): boolean {
  return a.quantity.kind === b.quantity.kind && a.quantity.unit === b.quantity.unit;
}

function levelsOf(text: HeadLastText): readonly Level[] {
  const { annotation, clauses } = text;
  const quantities = annotation.quantities.filter((q) => isFigure(text, q));
  const out: Level[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const q = quantities[i] as QuantityMention;
    const sentence = annotation.sentences[annotation.tokens.sentences[q.from] as number];
    const clause = clauses.at(q.from);
    if (!sentence || !clause) continue;
    if (annotation.blocks[sentence.block]?.kind === 'heading') continue;
    if (text.look.inHeadline(q.from)) continue;
    const next = quantities[i + 1];
    const same = next !== undefined && next.from < sentence.to && differs(q, next);
    if (same && isChangeBehind(text, q, next)) {
      out.push({ q, sentence, clause, change: next });
      i++;
    } else if (same && isChangeBefore(text, q, next)) {
      out.push({ q: next, sentence, clause, change: q });
      i++;
    } else if (next && isBase(text, q, next)) {
      out.push({ q: next, sentence, clause, base: q });
      i++;
    } else out.push({ q, sentence, clause });
  }
  return out;
}

function differs(a: QuantityMention, b: QuantityMention): boolean {
  return (amountOfChange(a.quantity) === undefined) !== (amountOfChange(b.quantity) === undefined);
}

/** "达318.9亿元，同比增长77.4%": the next clause says nothing before the change but how it is counted. */
function isChangeBehind(
  text: HeadLastText,
  level: QuantityMention,
  change: QuantityMention,
): boolean {
  if (!amountOfChange(change.quantity) || change.from - level.to > 12) return false;
  const clause = text.clauses.at(change.from);
  if (!clause || clause.from <= level.from) return false;
  const verb = measureVerb(text, clause, change);
  const end = Math.min(verb?.from ?? change.from, change.from);
  return text.look.skipLight(clause.from, end) >= end;
}

/** "从4.5%上调至4.75%": the level it came from. */
function isBase(
  { annotation, look }: HeadLastText,
  q: QuantityMention,
  next: QuantityMention,
): boolean {
  const { forms } = annotation.tokens;
  if (!look.words.fromLevel.has(forms[q.from - 1] ?? '') || next.from - q.to > 8) return false;
  for (let at = q.to; at < next.from; at++)
    if (look.words.toLevel.has(forms[at] as string)) return true;
  return false;
}

/** "下降9.4%至1636亿美元". */
function isChangeBefore(
  { annotation, look }: HeadLastText,
  change: QuantityMention,
  level: QuantityMention,
): boolean {
  if (!amountOfChange(change.quantity) || level.from - change.to > 3) return false;
  const { forms } = annotation.tokens;
  for (let at = change.to; at < level.from; at++)
    if (look.words.toLevel.has(forms[at] as string)) return true;
  return look.words.toLevel.has(forms[level.from] as string);
}

function toClaim(text: HeadLastText, level: Level, metric: Metric | undefined): FigureClaim {
  const { annotation } = text;
  const { q, change, sentence, clause } = level;
  const moved = change && amountOfChange(change.quantity);
  const period = figurePeriod(text, sentence, clause, q);
  const status = figureStatus(text, clause, q);
  const fields: FigureFields = {
    ...(metric ? { metric: wordsSaid(annotation, metric.from, metric.to) } : {}),
    ...figureActors(text, clause, metric, q),
    quantity: said(q.quantity, spanOf(annotation, q.from, q.to)),
    ...(period ? { period: said(period.time, spanOf(annotation, period.from, period.to)) } : {}),
    status: status ?? inferred('actual', 'no word of plan or outlook'),
    ...(change && moved
      ? {
          change: said(
            { quantity: change.quantity, direction: moved.direction },
            spanOf(annotation, change.from, change.to),
          ),
        }
      : {}),
    role: inferred(roleOf(text, clause, q), 'from the words of measure'),
  };
  const spans = [
    q,
    ...(change ? [change] : []),
    ...(metric && metric.from >= sentence.from ? [metric] : []),
  ];
  return makeClaim<FigureClaim>({
    kind: 'figure',
    fields,
    evidence: [
      spanOf(
        annotation,
        Math.min(...spans.map((s) => s.from)),
        Math.max(...spans.map((s) => s.to)),
      ),
    ],
    rule: 'figure.measure',
    polarity: 'said',
    ...sourceOf(text, clause, undefined),
  });
}

function roleOf(text: HeadLastText, clause: Clause, q: QuantityMention): string {
  if (amountOfChange(q.quantity)) return 'change';
  const verb = measureVerb(text, clause, q) ?? shareVerb(text, clause, q);
  return verb?.row.role === 'share' ? 'share' : 'level';
}
