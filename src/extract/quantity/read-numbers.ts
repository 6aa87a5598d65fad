/** Numbers in figures and words: one pass over the tokens and the number-word hits. */

import type { FigureWithTail, NumberWord } from '../../language/quantity-rules.ts';
import { type PhraseHit, TOKEN_NUMBER, TOKEN_WORD, type Tokens } from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';
import {
  type DecimalPoint,
  fractionAfter,
  isGlued,
  plainFigure,
  thousandsAfter,
} from './figure-form.ts';
import { type FractionText, leadingFraction, withFraction } from './fractions.ts';
import { gluedCode } from './glued-code.ts';
import { joinScales, readTail, withMore } from './number-joins.ts';
import type { NumberSpan } from './number-span.ts';
import { readMyriads } from './read-myriads.ts';
import { readScale } from './read-scale.ts';
import { readRoman } from './roman.ts';
import { slashFraction } from './slash-fraction.ts';

/** How a language writes figures. */
export interface FigureRules {
  readonly decimalPoint: DecimalPoint;
  /** Words that join hundreds to what follows: "and". */
  readonly and: ReadonlySet<string>;
  /** Digits, powers of ten and myriads without white space. */
  readonly system?: 'myriad';
  /** Words after which a bare hundred or thousand is one of it: "近百". */
  readonly bareLeads?: ReadonlySet<string>;
  /** Words and marks before a minus: "为-0.8%". */
  readonly minusLeads?: ReadonlySet<string>;
  /** A figure with an ending glued on by a hyphen: "25-й". */
  figureWithTail?(form: string): FigureWithTail | undefined;
  /** "of" between a part and its whole. */
  readonly of?: ReadonlySet<string>;
  /** Codes of currencies that are written together with figures, in lower case: "rmb240". */
  readonly gluedCodes?: ReadonlyMap<string, string>;
  /** Roman figures before a word are ordinals: "XXV форум". */
  readonly romanOrdinals?: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

const cache = new WeakMap<Tokens, readonly NumberSpan[]>();

/** All numbers of a text in order; read once a text. */
export function readNumbers(
  tokens: Tokens,
  hits: readonly PhraseHit<NumberWord>[],
  rules: FigureRules,
): readonly NumberSpan[] {
  const known = cache.get(tokens);
  if (known) return known;
  const words = new Map<number, PhraseHit<NumberWord>>();
  for (const hit of hits) words.set(hit.from, hit);
  if (rules.system === 'myriad') {
    const found = readMyriads(tokens, words, rules);
    cache.set(tokens, found);
    return found;
  }
  const fractions: FractionText = { tokens, words, and: rules.and, of: rules.of ?? NO_WORDS };
  const spans: NumberSpan[] = [];
  let h = 0;
  let at = 0;
  const { length, flags } = tokens;
  while (at < length) {
    let span: NumberSpan | undefined;
    if (((flags[at] as number) & TOKEN_NUMBER) !== 0)
      span = slashFraction(tokens, at) ?? readFigure(tokens, at, words, rules);
    else {
      while (h < hits.length && (hits[h] as PhraseHit).from < at) h++;
      if (h < hits.length && (hits[h] as PhraseHit).from === at)
        span = leadingFraction(fractions, at) ?? readWords(tokens, at, words, rules);
      else if (rules.gluedCodes) span = gluedCode(tokens, at, rules.gluedCodes, words);
      else if (rules.romanOrdinals) span = readRoman(tokens, at, rules.romanOrdinals);
    }
    if (span) {
      const whole = withFraction(fractions, withMore(tokens, span, words));
      const joined = joinScales(spans.at(-1), whole);
      if (joined) spans.pop();
      spans.push(joined ?? whole);
      at = whole.to;
    } else at++;
  }
  cache.set(tokens, spans);
  return spans;
}

function readFigure(
  tokens: Tokens,
  at: number,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
  rules: FigureRules,
): NumberSpan | undefined {
  const form = tokens.forms[at] as string;
  const last = form.charCodeAt(form.length - 1);
  const ordinal = last > 57 && /(?:st|nd|rd|th)$/.test(form);
  if (last > 57 && !ordinal) return readTail(at, rules.figureWithTail?.(form));
  const tail = rules.figureWithTail && decimalTail(tokens, at, rules);
  if (tail) return tail;
  const head = plainFigure(ordinal ? form.slice(0, -2) : form, rules.decimalPoint);
  if (head === undefined) return undefined;
  const { plain, end } = ordinal
    ? { plain: head, end: at + 1 }
    : thousandsAfter(tokens, at, head, rules.decimalPoint);
  let to = end;
  let value = plain;
  const fraction = ordinal ? undefined : fractionAfter(tokens, to, value);
  if (fraction) {
    value += fraction.decimals;
    to = fraction.to;
  }
  const scaled = ordinal ? { to, power: 0, doubtful: false } : readScale(tokens, to, words);
  const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
  return {
    from: at,
    to: scaled.to,
    value: stripZeros(shiftDecimal(value, scaled.power)),
    precision: shiftDecimal('1', scaled.power - (fraction ? 0 : decimals)),
    digits: significantDigits(plain),
    words: false,
    ordinal,
    scale: scaled.power,
    doubtfulScale: scaled.doubtful,
  };
}

/** "12,5-процентный": cut at the comma, because a letter stands in what follows. */
function decimalTail(tokens: Tokens, at: number, rules: FigureRules): NumberSpan | undefined {
  if (tokens.forms[at + 1] !== ',' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2))
    return undefined;
  const read = rules.figureWithTail?.(`${tokens.forms[at]},${tokens.forms[at + 2]}`);
  const span = read?.share && readTail(at, read);
  return span ? { ...span, to: at + 3 } : undefined;
}

interface WordState {
  total: number;
  current: number;
  lastScale: number;
  ordinal: boolean;
  read: number;
  to: number;
}

function readWords(
  tokens: Tokens,
  start: number,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
  rules: FigureRules,
): NumberSpan | undefined {
  const state: WordState = {
    total: 0,
    current: 0,
    lastScale: 99,
    ordinal: false,
    read: 0,
    to: start,
  };
  let at = start;
  let scale = 0;
  while (at < tokens.length && !state.ordinal) {
    let next = at;
    if (state.read > 0 && isJoin(tokens, at, state, rules)) next = at + 1;
    const hit = words.get(next);
    if (!hit || (next > at && tokens.forms[at] !== '-' && hit.row.part === 'scale')) break;
    if (hit.row.part === 'article') {
      const after = words.get(hit.to)?.row.part;
      if (state.read > 0 || (after !== 'hundred' && after !== 'scale')) break;
      if (words.get(hit.to)?.row.glued) break;
      state.current = 1;
    } else if (!addWord(state, hit.row, isBareLead(tokens, start, rules))) break;
    if (hit.row.part === 'scale') scale += hit.row.value;
    state.read++;
    at = hit.to;
    state.to = at;
  }
  if (state.read === 0 || ((tokens.flags[start] as number) & TOKEN_WORD) === 0) return undefined;
  const value = state.total + state.current;
  if (!Number.isSafeInteger(value * 2)) return undefined;
  const text = String(value);
  const zeros = text.length - text.replace(/0+$/, '').length;
  return {
    from: start,
    to: state.to,
    value: text,
    precision: value % 1 === 0 ? shiftDecimal('1', value === 0 ? 0 : zeros) : '0.1',
    digits: significantDigits(text.slice(0, text.length - zeros)),
    words: true,
    ordinal: state.ordinal,
    scale,
    doubtfulScale: false,
    ...extrasOf(words.get(start)?.row, state, scale),
  };
}

/** "двое" alone says what it counts; "два-три миллиона" holds both ends of a range. */
function extrasOf(
  row: NumberWord | undefined,
  { read }: WordState,
  scale: number,
): Pick<NumberSpan, 'counts' | 'upper'> {
  if (row?.counts !== undefined && read === 1) return { counts: row.counts };
  const whole = read === 1 || (read === 2 && scale > 0);
  if (row?.upper === undefined || !whole) return {};
  return { upper: shiftDecimal(String(row.upper), scale) };
}

/** A hyphen glued between number words, or "and" after a hundred or a scale. */
function isJoin(tokens: Tokens, at: number, state: WordState, rules: FigureRules): boolean {
  const form = tokens.forms[at] as string;
  if (form === '-') return isGlued(tokens, at) && isGlued(tokens, at + 1);
  if (!rules.and.has(form)) return false;
  return state.current > 0
    ? state.current >= 100 && state.current % 100 === 0
    : state.total > 0 && state.lastScale <= 3;
}

/** "около тысячи": a word after which a bare scale is one of it. */
function isBareLead(tokens: Tokens, start: number, rules: FigureRules): boolean {
  return rules.bareLeads?.has(tokens.forms[start - 1] ?? '') ?? false;
}

function addWord(state: WordState, row: NumberWord, bareLead: boolean): boolean {
  const { current } = state;
  switch (row.part) {
    case 'unit': {
      const tens = current % 100;
      if (!(tens === 0 || (tens >= 20 && tens % 10 === 0 && row.value < 10 && row.value > 0)))
        return false;
      if (row.value === 0 && state.read > 0) return false;
      if (current === 0 && state.read > 0 && state.total === 0) return false;
      state.current += row.value;
      break;
    }
    case 'ten':
      if (current % 100 !== 0 || (current === 0 && state.read > 0 && state.total === 0))
        return false;
      state.current += row.value;
      break;
    case 'hundred':
      if (current === 0 || current >= 100) return false;
      state.current = current * 100;
      break;
    case 'hundreds':
      if (current !== 0 || (state.read > 0 && state.total === 0)) return false;
      state.current = row.value;
      break;
    case 'scale':
      if ((row.alone || (row.led && bareLead)) && state.read === 0) state.total = 1;
      else if (row.glued || state.read === 0) return false;
      if (current === 0 && state.total === 0) return false;
      if (current === 0) {
        state.total *= 10 ** row.value;
      } else {
        if (row.value >= state.lastScale) return false;
        state.total += current * 10 ** row.value;
      }
      state.current = 0;
      state.lastScale = row.value;
      break;
    default:
      return false;
  }
  if (row.ordinal) state.ordinal = true;
  return true;
}
