/** "签署《A》《B》和《C》三份文件": titles in their marks, one behind another, before or after the number that counts them. */
import type { Annotation, QuantityMention } from '../../model/annotation.ts';
import { type Span, tokenSpan } from '../derivation.ts';
import { anyMarked, form, isMarked, sentenceOf } from '../scope.ts';
import {
  afterJoining,
  isComma,
  isDash,
  isPartial,
  isSmallCount,
  type Listed,
} from './list-words.ts';

const LONGEST_GAP = 6;

interface Run {
  readonly items: readonly Span[];
  readonly from: number;
  readonly to: number;
}

/** The titles beside a number of documents; silent where "等" leaves the run open and it holds no more than the number. */
export function titlesBeside(
  annotation: Annotation,
  quantity: QuantityMention,
): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(annotation, quantity)) return undefined;
  const count = Number(quantity.quantity.written);
  const run = runsBeside(annotation, quantity);
  if (!run || run.items.length < 2) return undefined;
  const open = anyMarked(annotation, 'openEnd', run.to, run.to + 2);
  if (open && run.items.length <= count) return undefined;
  return { count, span: quantity, items: run.items };
}

/** The run that ends right before the number, or that a mark behind its noun opens. */
function runsBeside(annotation: Annotation, quantity: QuantityMention): Run | undefined {
  const { from, to } = sentenceOf(annotation, quantity.from);
  const runs = titleRuns(annotation, from, to);
  const before = runs.find(
    (run) => run.to <= quantity.from && isOpenWord(annotation, run.to, quantity.from),
  );
  if (before) return before;
  return runs.find((run) => run.from > quantity.to && isOpening(annotation, quantity.to, run.from));
}

/** Nothing, or the word that leaves the run open. */
function isOpenWord(annotation: Annotation, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isMarked(annotation, 'openEnd', at)) return false;
  return true;
}

/** A colon, a dash or "即" and a few plain words before it. */
function isOpening(annotation: Annotation, from: number, to: number): boolean {
  const last = to - 1;
  const opens =
    /^[:：]$/.test(form(annotation, last)) ||
    isDash(annotation, last) ||
    isMarked(annotation, 'opening', last);
  if (!opens || to - from > LONGEST_GAP) return false;
  for (let at = from; at < last; at++) {
    if (/^[,，。；]$/.test(form(annotation, at)) || isMarked(annotation, 'partial', at))
      return false;
  }
  return true;
}

function titleRuns(annotation: Annotation, from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  let items: Span[] = [];
  let start = -1;
  let end = -1;
  for (let at = from; at < to; at++) {
    if (form(annotation, at) !== '《') continue;
    const close = closing(annotation, at, to);
    if (close < 0) break;
    if (!(items.length > 0 && isJoint(annotation, end, at))) {
      if (items.length > 0) runs.push({ items, from: start, to: end });
      items = [];
      start = at;
    }
    items.push(tokenSpan(annotation, at, close + 1));
    end = close + 1;
    at = close;
  }
  if (items.length > 0) runs.push({ items, from: start, to: end });
  return runs;
}

/** The mark that closes a title; a title within it has marks of its own. */
function closing(annotation: Annotation, open: number, to: number): number {
  let depth = 0;
  for (let at = open; at < to; at++) {
    if (form(annotation, at) === '《') depth++;
    if (form(annotation, at) === '》' && --depth === 0) return at;
  }
  return -1;
}

/** Nothing, a comma or a joining word between two titles. */
function isJoint(annotation: Annotation, from: number, to: number): boolean {
  let at = from;
  if (at < to && isComma(annotation, at)) at++;
  if (at < to) at = afterJoining(annotation, at) ?? at;
  return at === to;
}
