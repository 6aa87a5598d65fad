/** Changes said together with the level they led to: "reached $250 billion, up 5 %", "fell 9.4 % to $163.6 billion". */

import type { FigureVerbRow } from '../../language/figure-rows.ts';
import { BASES, FIGURE_VERBS } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import type { PhraseHit, QuantityMention, Sentence } from '../../model/annotation.ts';
import type { FigureChange } from '../../model/claim.ts';
import { amountOfChange } from '../../model/quantity.ts';
import { type Stated, said } from '../../model/stated.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isTimeToken } from '../clause.ts';
import { within } from './within.ts';

const REACH = 14;

/** Which way a quantity says that something moved; undefined where it is a level or a share. */
export function directionOf(annotation: ClauseText, q: QuantityMention): 'up' | 'down' | undefined {
  // "made up 30 % of": a part, although "up" stands before the number.
  if (isShare(annotation, q)) return undefined;
  // "down from 16.3 %": the level it came from.
  if (formAt(annotation, q.from - 1) === 'from') return undefined;
  const moved = amountOfChange(q.quantity);
  if (moved) return moved.direction;
  const next = formAt(annotation, q.to);
  if (q.quantity.kind === 'percent' && next === 'more') return 'up';
  if (q.quantity.kind === 'percent' && (next === 'fewer' || next === 'less')) return 'down';
  if (formAt(annotation, q.from - 1) !== 'by') return undefined;
  const verb = changeVerb(annotation, q);
  return verb?.row.direction;
}

function isShare(annotation: ClauseText, q: QuantityMention): boolean {
  const verbs = within(hitsOf(annotation.hits, FIGURE_VERBS), q.from - 4, q.to);
  return verbs.some((verb) => verb.row.role === 'share' && verb.to >= q.from - 1);
}

function changeVerb(
  annotation: ClauseText,
  q: QuantityMention,
): PhraseHit<FigureVerbRow> | undefined {
  return within(hitsOf(annotation.hits, FIGURE_VERBS), q.from - 6, q.from)
    .filter((v) => v.row.role === 'change')
    .at(-1);
}

/** Whether `change` belongs to `level`, which stands before it: "$250 billion in 2025, up 5 %". */
export function isChangeBehind(
  annotation: ClauseText,
  level: QuantityMention,
  change: QuantityMention,
): boolean {
  if (!directionOf(annotation, change) || directionOf(annotation, level)) return false;
  if (change.from - level.to > REACH || !differs(level, change)) return false;
  let mark = false;
  for (let at = level.to; at < change.from; at++) {
    const form = formAt(annotation, at);
    if (form === ',' || form === '(' || form === '-') mark = true;
    if (
      (/^[;.:)]$/.test(form) || annotation.grammar.figures.contrasts.has(form)) &&
      !isTimeToken(annotation, at)
    )
      return false;
  }
  return mark;
}

/** Whether `change` stands before the level it led to: "fell 9.4 % to $163.6 billion". */
export function isChangeBefore(
  annotation: ClauseText,
  change: QuantityMention,
  level: QuantityMention,
): boolean {
  if (!directionOf(annotation, change) || !differs(level, change)) return false;
  if (level.from - change.to > REACH) return false;
  let to = false;
  for (let at = change.to; at < level.from; at++) {
    const form = formAt(annotation, at);
    if (form === 'to') to = true;
    else if (to && !annotation.grammar.figures.beforeLevel.has(form)) to = false;
    if (/^[;:,]$/.test(form) || annotation.grammar.figures.changeJoins.has(form)) return false;
  }
  return to;
}

/** A change is relative to a level of another unit, or in points of a rate. */
function differs(level: QuantityMention, change: QuantityMention): boolean {
  if (level.quantity.kind === 'ordinal') return false;
  return change.quantity.unit !== level.quantity.unit && change.quantity.kind === 'percent';
}

/** The change as a field of its level. */
export function changeField(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Stated<FigureChange> {
  const base = within(hitsOf(annotation.hits, BASES), q.to, Math.min(sentence.to, q.to + 8)).find(
    (h) => h.from <= q.to + 2,
  );
  const { starts, ends } = annotation.tokens;
  const words = base
    ? annotation.document.text.slice(starts[base.from], ends[base.to - 1])
    : undefined;
  const value: FigureChange = {
    quantity: q.quantity,
    direction: directionOf(annotation, q) ?? 'up',
    ...(words ? { base: words } : {}),
  };
  return said(value, anchor(annotation.document, q.start, q.end));
}
