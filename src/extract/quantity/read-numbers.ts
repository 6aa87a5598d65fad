/** Numbers in figures and words: one pass over the tokens and the number-word hits. */

import type { NumberWord } from '../../language/quantity-rules.ts';
import {
  type PhraseHit,
  TOKEN_GLUED,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type Tokens,
} from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';

/** A number as it stands in the text: tokens [from, to). */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  /** Exact decimal in plain notation, scaled. */
  readonly value: string;
  /** Value of one unit of the last written digit, scaled. */
  readonly precision: string;
  readonly digits: number;
  /** Written in words (scale words after figures do not count). */
  readonly words: boolean;
  readonly ordinal: boolean;
  /** Power of ten of the scale words: "240 billion" 9. */
  readonly scale: number;
  /** The scale was a letter that may also be a unit ("5m"): it holds only beside a currency or a noun. */
  readonly doubtfulScale: boolean;
}

/** How a language writes figures. */
export interface FigureRules {
  readonly decimalPoint: '.' | ',';
  /** Words that join hundreds to what follows: "and". */
  readonly and: ReadonlySet<string>;
}

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
  const spans: NumberSpan[] = [];
  let h = 0;
  let at = 0;
  const { length, flags } = tokens;
  while (at < length) {
    let span: NumberSpan | undefined;
    if (((flags[at] as number) & TOKEN_NUMBER) !== 0) span = readFigure(tokens, at, words, rules);
    else {
      while (h < hits.length && (hits[h] as PhraseHit).from < at) h++;
      if (h < hits.length && (hits[h] as PhraseHit).from === at)
        span = readWords(tokens, at, words, rules);
    }
    if (span) {
      spans.push(span);
      at = span.to;
    } else at++;
  }
  cache.set(tokens, spans);
  return spans;
}

const VULGAR: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

function readFigure(
  tokens: Tokens,
  at: number,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
  rules: FigureRules,
): NumberSpan | undefined {
  const form = tokens.forms[at] as string;
  const last = form.charCodeAt(form.length - 1);
  const ordinal = last > 57 && /(?:st|nd|rd|th)$/.test(form);
  if (last > 57 && !ordinal) return undefined;
  const head = plainFigure(ordinal ? form.slice(0, -2) : form, rules.decimalPoint);
  if (head === undefined) return undefined;
  const { plain, end } = ordinal ? { plain: head, end: at + 1 } : thousandsAfter(tokens, at, head);
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

/** Figures without separators of thousands and with a point; undefined where the separators stand wrong. */
function plainFigure(form: string, point: '.' | ','): string | undefined {
  if (isDigits(form)) return form.length > 24 ? undefined : form;
  if (form.length > 40) return undefined;
  if (point === '.') {
    if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}$|^\d+\.\d+$/.test(form))
      return form.replaceAll(',', '');
    return undefined;
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/.test(form))
    return form.replaceAll('.', '').replace(',', '.');
  return undefined;
}

function isDigits(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return form.length > 0;
}

/** "536 000", "55'255": groups of three figures set apart by one space or a glued apostrophe. */
function thousandsAfter(tokens: Tokens, at: number, head: string): { plain: string; end: number } {
  let plain = head;
  let end = at + 1;
  if (head.length > 3 || head.startsWith('0') || head.includes('.')) return { plain, end };
  for (;;) {
    const quote = tokens.forms[end] === "'" && isGlued(tokens, end) && isGlued(tokens, end + 1);
    const next = quote ? end + 1 : end;
    const group = tokens.forms[next];
    if (group === undefined || group.length !== 3 || !isDigits(group)) break;
    if (!quote && (tokens.starts[next] as number) !== (tokens.ends[next - 1] as number) + 1) break;
    plain += group;
    end = next + 1;
  }
  return { plain, end };
}

/** "5 1/2", "5½". */
function fractionAfter(
  tokens: Tokens,
  at: number,
  whole: string,
): { decimals: string; to: number } | undefined {
  if (at >= tokens.length || whole.includes('.')) return undefined;
  const vulgar = VULGAR[tokens.forms[at] as string];
  if (vulgar !== undefined) return { decimals: vulgar, to: at + 1 };
  if (tokens.forms[at + 1] !== '/' || at + 2 >= tokens.length) return undefined;
  const pair = `${tokens.forms[at]}/${tokens.forms[at + 2]}`;
  const decimals =
    pair === '1/2' ? '.5' : pair === '1/4' ? '.25' : pair === '3/4' ? '.75' : undefined;
  return decimals === undefined ? undefined : { decimals, to: at + 3 };
}

/** Scale words after a figure, also with a hyphen ("240-million"). */
function readScale(
  tokens: Tokens,
  start: number,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
): { to: number; power: number; doubtful: boolean } {
  let to = start;
  let power = 0;
  let doubtful = false;
  for (;;) {
    const hyphen = tokens.forms[to] === '-' && isGlued(tokens, to) && isGlued(tokens, to + 1);
    const hit = words.get(hyphen ? to + 1 : to);
    if (!hit || hit.row.ordinal) break;
    if (hit.row.part === 'hundred' && !hyphen && power === 0) power += 2;
    else if (
      hit.row.part === 'scale' &&
      (!hit.row.glued || isGlued(tokens, hit.from) || (tokens.forms[hit.from] as string).length > 1)
    ) {
      if (hit.row.glued && power > 0) break;
      power += hit.row.value;
      doubtful = hit.row.glued === true && (tokens.forms[hit.from] as string).length === 1;
    } else break;
    to = hit.to;
  }
  return { to, power, doubtful };
}

function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & TOKEN_GLUED) !== 0;
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
    } else if (!addWord(state, hit.row)) break;
    if (hit.row.part === 'scale') scale += hit.row.value;
    state.read++;
    at = hit.to;
    state.to = at;
  }
  if (state.read === 0 || ((tokens.flags[start] as number) & TOKEN_WORD) === 0) return undefined;
  const value = state.total + state.current;
  if (!Number.isSafeInteger(value)) return undefined;
  const text = String(value);
  const zeros = text.length - text.replace(/0+$/, '').length;
  return {
    from: start,
    to: state.to,
    value: text,
    precision: shiftDecimal('1', value === 0 ? 0 : zeros),
    digits: Math.max(1, text.length - zeros),
    words: true,
    ordinal: state.ordinal,
    scale,
    doubtfulScale: false,
  };
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

function addWord(state: WordState, row: NumberWord): boolean {
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
    case 'scale':
      if (row.glued || state.read === 0 || (current === 0 && state.total === 0)) return false;
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
