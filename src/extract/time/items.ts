/** The lattice of time words: what each token may be in a pattern, from phrase hits and numbers. */

import type { TimeWord } from '../../language/time-rules.ts';
import { type PhraseHit, TOKEN_GLUED, TOKEN_NUMBER, type Tokens } from '../../model/annotation.ts';
import type { NumberSpan } from '../quantity/number-span.ts';
import type { Item } from './grammar.ts';

/** Items by the token they begin at. */
export type Items = (Item[] | undefined)[];

/** Collects the items of a text: one pass over hits, numbers and figures. */
export function collectItems(
  tokens: Tokens,
  hits: readonly PhraseHit<TimeWord>[],
  numbers: readonly NumberSpan[],
): Items {
  const items: Items = new Array<Item[] | undefined>(tokens.length);
  for (const { from, to, row } of hits) {
    // "quarter" is UNIT in general and UNIT_QUARTER where only quarters will do.
    if (row.is === 'UNIT')
      add(items, { is: `UNIT_${String(row.value).toUpperCase()}`, from, to, value: row.value });
    add(
      items,
      row.doubtful
        ? { is: row.is, from, to, value: row.value, doubtful: true }
        : { is: row.is, from, to, value: row.value },
    );
  }
  numbers.forEach((span, index) => {
    addParts(items, span);
    addNumber(items, tokens, span);
    const next = numbers[index + 1];
    if (next) addSpokenYear(items, tokens, span, next);
  });
  const { length, flags } = tokens;
  for (let at = 0; at < length; at++) {
    if (((flags[at] as number) & TOKEN_NUMBER) !== 0) addFigure(items, tokens, at);
  }
  return items;
}

function add(items: Items, item: Item): void {
  const list = items[item.from];
  if (list) list.push(item);
  else items[item.from] = [item];
}

/** "the first three quarters": parts of one that are also so many units. */
function addParts(items: Items, { part, from, to, value }: NumberSpan): void {
  if (!part || to - from < 2) return;
  const units = items[to - 1]?.find((item) => item.is === 'UNITS' && item.value === 'quarter');
  if (units) add(items, { is: 'N', from, to: to - 1, value: Number(value) * 4 });
}

function addNumber(items: Items, tokens: Tokens, span: NumberSpan): void {
  const { from, to } = span;
  const value = Number(span.value);
  if (!Number.isFinite(value) || value > 1e6 || span.share !== undefined) return;
  if (span.vague) {
    add(items, { is: span.vague.lowerInclusive ? 'NFEW' : 'NMORE', from, to, value });
    return;
  }
  if (span.ordinal) {
    add(items, { is: 'ORD', from, to, value });
    if (!span.words && value >= 1000 && value <= 2199)
      add(items, { is: 'YEARORD', from, to, value });
    if (value >= 10 && value % 10 === 0 && (value < 100 || value >= 1000))
      add(items, { is: 'DECADEORD', from, to, value });
    if (value >= 1 && value <= 31) add(items, { is: 'DAYORD', from, to, value });
    return;
  }
  if (span.doubtfulScale) return;
  const isShortYear =
    span.positional !== undefined && !span.words && /^0\d$/.test(tokens.forms[from] as string);
  if (!(span.positional && span.words) && !isShortYear) add(items, { is: 'N', from, to, value });
  if (isShortYear) add(items, { is: 'Y2', from, to, value: shortYear(value) });
  if (span.words) {
    if (span.positional !== undefined) addMyriad(items, span, value);
    else if (value >= 2000 && value <= 2099 && to - from > 1)
      add(items, { is: 'SPOKENYEAR', from, to, value });
    return;
  }
  const form = tokens.forms[from] as string;
  if (to !== from + 1) return;
  if (form.length === 4 && value >= 1000 && value <= 2199)
    add(items, { is: 'YEAR', from, to, value });
  if (span.positional !== undefined && form.length <= 2) addMyriad(items, span, value);
  if (form.length <= 2 && value >= 0) {
    add(items, { is: 'NN', from, to, value });
    if (value >= 1 && value <= 31) add(items, { is: 'DAY', from, to, value });
  }
}

/** Chinese numbers by what they can be before a unit of time: a year digit by digit, a month, a day, any small number. */
function addMyriad(items: Items, span: NumberSpan, value: number): void {
  const { from, to } = span;
  if (span.words && span.positional) {
    if (value >= 1000 && value <= 2199) add(items, { is: 'YEAR', from, to, value });
    else if (value <= 99 && to - from === 2) {
      // "一年零三个月": the nought may stand between two lengths.
      if (value < 10) add(items, { is: 'N', from: from + 1, to, value });
      add(items, { is: 'Y2', from, to, value: shortYear(value) });
    }
    return;
  }
  if (!Number.isInteger(value) || value > 99) return;
  add(items, { is: 'HN', from, to, value });
  if (value >= 1 && value <= 12) add(items, { is: 'MM', from, to, value });
  if (!span.words) add(items, { is: 'YY', from, to, value: shortYear(value) });
  if (span.words && value >= 1 && value <= 31) add(items, { is: 'DAY', from, to, value });
}

/** "nineteen ninety-six": two numbers in words side by side. */
function addSpokenYear(items: Items, tokens: Tokens, first: NumberSpan, second: NumberSpan): void {
  if (!first.words || !second.words || first.ordinal || second.ordinal) return;
  let gap = first.to;
  if (tokens.forms[gap] === '-' && isGlued(tokens, gap)) gap++;
  if (gap !== second.from) return;
  const century = Number(first.value);
  const rest = Number(second.value);
  if (century < 15 || century > 20 || rest < 10 || rest > 99) return;
  add(items, { is: 'SPOKENYEAR', from: first.from, to: second.to, value: century * 100 + rest });
}

function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & TOKEN_GLUED) !== 0;
}

/** Figures that are more than a number: clock times, decades, dotted dates, short years after an apostrophe. */
function addFigure(items: Items, tokens: Tokens, at: number): void {
  const form = tokens.forms[at] as string;
  const { length } = form;
  const afterQuote = at > 0 && tokens.forms[at - 1] === "'" && isGlued(tokens, at);
  const from = afterQuote ? at - 1 : at;
  if (form.charCodeAt(length - 1) === 115 && length >= 3 && length <= 5) {
    const value = Number(form.slice(0, -1));
    if (
      value % 10 === 0 &&
      (length === 5 ? value >= 1000 && value <= 2100 : length === 3 && value >= 10)
    ) {
      add(items, { is: 'DECADE', from: length === 3 ? from : at, to: at + 1, value });
    }
    return;
  }
  if (afterQuote && length === 2 && form.charCodeAt(1) <= 57)
    add(items, { is: 'Y2', from, to: at + 1, value: shortYear(Number(form)) });
  if (length < 4) return;
  if (length === 4 && Number(form.slice(0, 2)) <= 24 && Number(form.slice(2)) < 60) {
    add(items, { is: 'HHMM', from: at, to: at + 1, value: `${form.slice(0, 2)}:${form.slice(2)}` });
  }
  if (form.includes(':')) {
    const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(form);
    if (clock && Number(clock[1]) <= 24 && Number(clock[2]) < 60)
      add(items, { is: 'CLOCK', from: at, to: at + 1, value: form });
    // "T15:50:06" of ISO 8601 is cut behind its hour.
    else if (clock && Number(clock[1]) < 60 && Number(clock[2]) < 60)
      add(items, { is: 'MINSEC', from: at, to: at + 1, value: form });
  } else if (form.includes('.')) {
    if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(form))
      add(items, { is: 'DOTTED', from: at, to: at + 1, value: form });
    else if (/^\d{1,2}\.\d{2}$/.test(form) && Number(form.slice(-2)) < 60)
      add(items, { is: 'DOTCLOCK', from: at, to: at + 1, value: form.replace('.', ':') });
  }
}

/** The year of two figures: 00-49 this century, 50-99 the last. */
export function shortYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two;
}
