/** Whose figure it is, for when, and whether it is fact, forecast or aim. */
import { CASE_TABLES, type MetricVerbRow } from '../../../language/frame-case.ts';
import type {
  Mention,
  PhraseHit,
  QuantityMention,
  Sentence,
  TimeMention,
} from '../../../model/annotation.ts';
import type { FigureFields, FigureStatus } from '../../../model/claim.ts';
import { inferred, type Stated, said } from '../../../model/stated.ts';
import { participantOf } from '../../meetings/participants.ts';
import { within } from '../../statement/within.ts';
import { spanOf } from '../parties.ts';
import type { Span } from './clause.ts';
import type { Metric } from './metric.ts';
import { type CaseText, formAt } from './text.ts';

/** Names inside the metric: "товарооборот между A и B", "российско-китайский товарооборот", "экспорт A в B". */
export function figureParties(
  text: CaseText,
  sentence: Sentence,
  metric: Metric | undefined,
): Pick<FigureFields, 'subject' | 'counterpart'> {
  if (!metric) return {};
  const { annotation } = text;
  const inside = within(annotation.mentions, metric.from, metric.to).filter(
    (m) => (m.kind === 'state' || m.kind === 'organisation') && !m.anaphor && m.to <= sentence.to,
  );
  const [first, second] = inside;
  if (!first) return {};
  const paired = second && (second.rule === 'name.pair' || second.from - first.to === 1);
  const stated = (m: Mention): NonNullable<FigureFields['subject']> => {
    const { kind, name, id } = participantOf(m);
    return said({ kind, name, ...(id ? { id } : {}) }, spanOf(annotation, m.from, m.to));
  };
  const before = text.frames.markers.has(formAt(text, first.from - 1));
  if (paired) return { subject: stated(first), counterpart: stated(second) };
  return before ? { counterpart: stated(first) } : { subject: stated(first) };
}

/** The period of a figure: the nearest time of a month or more in its clause. */
export function figurePeriod(
  { annotation }: CaseText,
  clause: Span,
  q: Span,
): TimeMention | undefined {
  const gap = (t: Span): number => (t.to <= q.from ? q.from - t.to : t.from - q.to);
  const times = within(annotation.times, clause.from, clause.to).filter(
    (t) =>
      (t.time.type === 'DATE' && t.time.granularity !== 'day' && t.time.earliest !== undefined) ||
      t.time.deadline === true,
  );
  return [...times].sort((a, b) => gap(a) - gap(b))[0];
}

/** How far before a number a word may govern it, in tokens. */
const STATUS_REACH = 12;

/** Actual, estimate, projection or target: by the words that govern the number, else by its period. */
export function figureStatus(
  { annotation }: CaseText,
  clause: Span,
  q: QuantityMention,
  period: TimeMention | undefined,
): Stated<FigureStatus> {
  const tables = [CASE_TABLES.metricStatus, CASE_TABLES.metricVerb];
  for (const table of tables) {
    const hits = (annotation.hits.get(table) ?? []) as readonly PhraseHit<MetricVerbRow>[];
    const governing = within(hits, Math.max(clause.from, q.from - STATUS_REACH), q.to)
      .filter((hit) => hit.row.status !== undefined)
      .at(-1);
    if (governing?.row.status)
      return said(governing.row.status, spanOf(annotation, governing.from, governing.to));
  }
  const today = annotation.document.publishedAt;
  const from = period?.time.deadline ? period.time.latest : period?.time.earliest;
  if (from && today && from > today)
    return inferred('projection', 'the period lies after the date of the text');
  return inferred('actual', 'nothing says otherwise');
}
