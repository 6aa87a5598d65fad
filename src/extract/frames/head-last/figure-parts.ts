/** Of whom, when, and how sure a figure is. */
import { HEAD_LAST_TABLES, type MeasureStatusRow } from '../../../language/frame-head-last.ts';
import type { Actor } from '../../../model/actor.ts';
import type { Mention, QuantityMention, Sentence, TimeMention } from '../../../model/annotation.ts';
import type { FigureFields, FigureStatus } from '../../../model/claim.ts';
import { type Stated, said } from '../../../model/stated.ts';
import { within } from '../../statement/within.ts';
import { spanOf } from '../parties.ts';
import type { Clause } from './clauses.ts';
import { type Metric, measureVerb } from './metric.ts';
import type { HeadLastText } from './text.ts';

/** The states or bodies of a figure: two short names of a pair, else the subject and whoever stands behind 对 or 同. */
export function figureActors(
  text: HeadLastText,
  clause: Clause,
  metric: Metric | undefined,
  q: QuantityMention,
): Pick<FigureFields, 'subject' | 'counterpart'> {
  const { annotation, look } = text;
  const from = Math.min(clause.from, metric?.from ?? clause.from);
  const named = within(annotation.mentions, from, q.from).filter(isBody);
  const withOther = (m: Mention): boolean =>
    look.words.otherMarks.has(annotation.tokens.forms[m.from - 1] ?? '');
  const subject = named.find((m) => !withOther(m));
  const counterpart = named.find((m) => m !== subject && (withOther(m) || touches(named, m)));
  return {
    ...(subject ? { subject: actor(text, subject) } : {}),
    ...(counterpart ? { counterpart: actor(text, counterpart) } : {}),
  };
}

function isBody(m: Mention): boolean {
  return (m.kind === 'state' || m.kind === 'organisation') && !m.anaphor && m.id !== undefined;
}

/** "中俄贸易额": short names side by side. */
function touches(named: readonly Mention[], m: Mention): boolean {
  return m.adjective === true && named.some((other) => other.to === m.from);
}

function actor({ annotation }: HeadLastText, m: Mention): Stated<Actor> {
  return said(
    {
      kind: m.kind === 'state' ? 'state' : 'organisation',
      name: m.name,
      ...(m.id ? { id: m.id } : {}),
    },
    spanOf(annotation, m.from, m.to),
  );
}

/** The last time before the number in its sentence, else the first behind it in its clause. */
export function figurePeriod(
  { annotation, look }: HeadLastText,
  sentence: Sentence,
  clause: Clause,
  q: QuantityMention,
): TimeMention | undefined {
  const times = within(annotation.times, sentence.from, clause.to).filter(
    (t) =>
      t.time.type === 'DATE' &&
      t.time.granularity !== 'instant' &&
      !look.words.baseMarks.has(annotation.tokens.forms[t.from - 1] ?? '') &&
      (t.time.earliest !== undefined || t.time.latest !== undefined),
  );
  const before = times.filter((t) => t.to <= q.from).at(-1);
  return before ?? times.find((t) => t.from >= q.to);
}

/** Words of plan or outlook before the number in its clause; what is to come of an actor's doing is a target. */
export function figureStatus(
  text: HeadLastText,
  clause: Clause,
  q: QuantityMention,
): Stated<FigureStatus> | undefined {
  const { annotation, look } = text;
  const verb = measureVerb(text, clause, q);
  if (verb?.row.status) return said(verb.row.status, spanOf(annotation, verb.from, verb.to));
  const hit = look.hits(HEAD_LAST_TABLES.measureStatus, clause.from, q.to).at(-1);
  if (hit) return said((hit.row as MeasureStatusRow).status, spanOf(annotation, hit.from, hit.to));
  const before = look.hits(HEAD_LAST_TABLES.measureStatus, clause.from - 6, clause.from).at(-1);
  if (before && before.to === clause.from - 1)
    return said(
      (before.row as MeasureStatusRow).status,
      spanOf(annotation, before.from, before.to),
    );
  for (let at = clause.from; at < q.from; at++) {
    if (!look.isFuture(at)) continue;
    return said(clause.subject ? 'target' : 'projection', spanOf(annotation, at, at + 1));
  }
  return undefined;
}
