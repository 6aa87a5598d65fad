/** Changes said together with the level they led to. */
import {
  CASE_TABLES,
  type MetricNounRow,
  type MetricVerbRow,
} from '../../../language/frame-case.ts';
import type { PhraseHit, QuantityMention } from '../../../model/annotation.ts';
import type { FigureChange } from '../../../model/claim.ts';
import { amountOfChange } from '../../../model/quantity.ts';
import { type Stated, said } from '../../../model/stated.ts';
import { within } from '../../statement/within.ts';
import { spanOf } from '../parties.ts';
import { type CaseText, formAt } from './text.ts';

/** Which way a quantity says that something moved; a sum with a word of change beside it is mostly the level reached. */
export function directionOf(text: CaseText, q: QuantityMention): 'up' | 'down' | undefined {
  const { kind } = q.quantity;
  const change = amountOfChange(q.quantity);
  if (text.grammar.toLevel.has(formAt(text, q.from - 1))) return undefined;
  if (!isByAmount(text, q))
    return kind === 'percent' || kind === 'ratio' ? change?.direction : undefined;
  return change?.direction ?? directionBefore(text, q);
}

/** How far before its amount a word of change may stand, in tokens. */
const WORD_REACH = 8;

function directionBefore({ annotation }: CaseText, q: QuantityMention): 'up' | 'down' | undefined {
  const near = [CASE_TABLES.metricVerb, CASE_TABLES.metricNoun].flatMap((table) =>
    within(
      (annotation.hits.get(table) ?? []) as readonly PhraseHit<MetricVerbRow | MetricNounRow>[],
      q.from - WORD_REACH,
      q.from,
    ),
  );
  const word = near
    .sort((a, b) => a.from - b.from)
    .filter(({ row }) => 'direction' in row || row.role === 'change' || row.role === 'fall')
    .at(-1);
  if (!word) return undefined;
  if ('direction' in word.row) return word.row.direction;
  return word.row.role === 'fall' ? 'down' : 'up';
}

/** "вырос на 3 млрд": the preposition of amounts stands before it. */
function isByAmount(text: CaseText, q: QuantityMention): boolean {
  return (
    text.grammar.byAmount.has(formAt(text, q.from - 1)) ||
    text.grammar.byAmount.has(formAt(text, q.from))
  );
}

/** Tokens between a change and the level it led to. */
const BEFORE_REACH = 3;
/** Tokens between a level and the change said behind it. */
const BEHIND_REACH = 8;

/** "вырос на 5 процентов, до 240 млрд": the change stands before its level. */
export function isChangeBefore(
  text: CaseText,
  change: QuantityMention,
  level: QuantityMention,
): boolean {
  if (!directionOf(text, change) || level.from - change.to > BEFORE_REACH) return false;
  if (level.quantity.unit === change.quantity.unit && level.quantity.kind === 'percent')
    return false;
  for (let at = change.to; at <= level.from; at++)
    if (text.grammar.toLevel.has(formAt(text, at))) return true;
  return false;
}

/** "составил 12,7 млрд долларов - рост на 5 процентов": the change stands behind a mark. */
export function isChangeBehind(
  text: CaseText,
  level: QuantityMention,
  change: QuantityMention,
): boolean {
  if (!directionOf(text, change) || directionOf(text, level)) return false;
  if (level.quantity.kind === 'percent' || change.from - level.to > BEHIND_REACH) return false;
  let mark = false;
  for (let at = level.to; at < change.from; at++) {
    const form = formAt(text, at);
    if (/^[;.:)]$/.test(form)) return false;
    if (text.frames.openers.has(form)) return false;
    if (form === ',' || form === '(' || form === '-') mark = true;
  }
  return mark;
}

/** The change as a field of its level. */
export function changeField(text: CaseText, q: QuantityMention): Stated<FigureChange> {
  const value = { quantity: q.quantity, direction: directionOf(text, q) ?? 'up' } as const;
  return said(value, spanOf(text.annotation, q.from, q.to));
}
