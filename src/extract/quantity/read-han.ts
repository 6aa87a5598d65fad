/** Numbers in words of the myriad system: digits, powers of ten, myriads. */
import type { NumberWord } from '../../language/quantity-rules.ts';
import { type PhraseHit, TOKEN_NUMBER, type Tokens } from '../../model/annotation.ts';
import { finish, type HanState, type MyriadDigits, pending, startAt } from './han-state.ts';
import { moreThan, plainFigure } from './myriad-figure.ts';

type Words = ReadonlyMap<number, PhraseHit<NumberWord>>;

/** Reads the words from token `at`; `bare` where a power of ten may stand without a digit. */
export function readHan(
  tokens: Tokens,
  words: Words,
  at: number,
  bare: boolean,
  inside: boolean,
): MyriadDigits | undefined {
  const state = startAt(at);
  const first = words.get(at);
  const second = first && words.get(first.to)?.row;
  const isBare = bare || inside || second?.part === 'more' || second?.part === 'about';
  if (first?.row.part === 'scale' && first.row.value > 1 && isBare && !first.row.glued)
    state.digits = '1';
  while (isSameSentence(tokens, at, state.to) && step(tokens, words, state));
  if (state.to === at || (!inside && first?.row.formal && state.to === first.to)) return undefined;
  return finish(state);
}

function isSameSentence(tokens: Tokens, from: number, at: number): boolean {
  return tokens.sentences[at] === tokens.sentences[from];
}

/** Takes up one more word; false where the number ends. */
function step(tokens: Tokens, words: Words, state: HanState): boolean {
  const hit = words.get(state.to);
  if (!hit) return state.digits !== '' && zeros(tokens, state);
  const { part, value } = hit.row;
  let taken = false;
  if (part === 'percent' && state.to > state.from) return addPowerOf(state, hit);
  if (hit.row.leads && !isLeading(state, words.get(hit.to)?.row)) return false;
  if (part === 'unit') taken = addDigit(state, value);
  else if (part === 'some') taken = addFew(state, words.get(hit.to)?.row);
  else if (part === 'scale') taken = value < 4 ? addPower(state, value) : addMyriad(state, value);
  else if (part === 'more') taken = addMore(state, value);
  else if (part === 'about') taken = addAbout(state);
  else if (part === 'point') return addDecimals(tokens, words, state, hit.to);
  if (taken) state.to = hit.to;
  return taken;
}

/** "一百分之二": the power of ten that begins 百分之 belongs to the number before it. */
function addPowerOf(state: HanState, { from, row }: PhraseHit<NumberWord>): boolean {
  const taken = row.value < 4 ? addPower(state, row.value) : addMyriad(state, row.value);
  if (taken) state.to = from + 1;
  return false;
}

/** 两 stands at the head, before a power of ten, or in "一两个"; elsewhere it is the weight. */
function isLeading(
  { digits, multiplied, few, more }: HanState,
  next: NumberWord | undefined,
): boolean {
  if (few || more !== undefined) return false;
  if (digits !== '') return digits === '1';
  return !multiplied || next?.part === 'scale';
}

function addDigit(state: HanState, value: number): boolean {
  if (state.few || state.more || state.decimals) return false;
  // 零 fills an empty place: 一百零五.
  if (state.multiplied && value === 0 && state.digits === '') {
    state.filled = true;
    return true;
  }
  if (state.multiplied && state.digits.length > 1) return false;
  state.digits += String(value);
  return true;
}

/** Several zeros in words are one token. */
const ZEROS = /^[〇○]+$/;

/** "二０００": figures of zeros among digits in words. */
function zeros(tokens: Tokens, state: HanState): boolean {
  const at = state.to;
  if (at >= tokens.length) return false;
  const isFigure = ((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0;
  const form = tokens.forms[at] as string;
  const figure = isFigure
    ? plainFigure(form)
    : ZEROS.test(form)
      ? '0'.repeat(form.length)
      : undefined;
  if (figure === undefined || !/^\d+$/.test(figure)) return false;
  if (state.multiplied || state.decimals || state.more || state.few) return false;
  if (!/^0+$/.test(figure) && state.digits.length + figure.length !== 4) return false;
  state.digits += figure;
  state.to = at + 1;
  return true;
}

function addFew(state: HanState, next: NumberWord | undefined): boolean {
  if (state.digits !== '' || state.few || state.more || state.decimals) return false;
  // "十几": after a power of ten the few are single ones; "几十" before one.
  if (state.multiplied && next?.part === 'scale' && next.value < 4) return false;
  state.few = true;
  return true;
}

function addPower(state: HanState, power: number): boolean {
  if (state.more || state.decimals || power >= state.lastPower) return false;
  const bareTen = power === 1 && state.digits === '' && !state.few;
  const digit = bareTen ? ([1, 1] as const) : pending(state, true);
  if (!digit) return false;
  if (state.few) state.open = 'upper';
  const factor = 10 ** power;
  state.sectionLow += digit[0] * factor;
  state.sectionHigh += digit[1] * factor;
  state.digits = '';
  state.few = false;
  state.lastPower = power;
  state.multiplied = true;
  return true;
}

function addMyriad(state: HanState, power: number): boolean {
  if (state.more || state.decimals) {
    state.power += power;
    state.scale += power;
    return true;
  }
  const digit = state.digits === '' && !state.few ? ([0, 0] as const) : pending(state, true);
  if (!digit) return false;
  if (state.few) state.open = state.multiplied ? 'both' : 'upper';
  const low = state.sectionLow + digit[0];
  const high = state.sectionHigh + digit[1];
  const factor = 10 ** power;
  if (low === 0) {
    if (state.low === 0) return false;
    state.low *= factor;
    state.high *= factor;
  } else if (power < state.lastScale) {
    state.low += low * factor;
    state.high += high * factor;
  } else {
    // "三万五千亿": all before it.
    state.low = (state.low + low) * factor;
    state.high = (state.high + high) * factor;
  }
  Object.assign(state, { sectionLow: 0, sectionHigh: 0, digits: '', few: false });
  state.lastPower = 4;
  state.lastScale = power;
  state.multiplied = true;
  state.scale += power;
  return Number.isSafeInteger(state.high);
}

/** "四百多亿", "三万余", and "上千" at the head: at least a thousand. */
function addMore(state: HanState, power: number): boolean {
  if (state.more || state.decimals) return false;
  if (power > 0) {
    if (state.multiplied || state.digits !== '' || state.few) return false;
    state.low = 10 ** power;
    state.high = state.low;
    state.multiplied = true;
    state.more = { lowerInclusive: true, upperInclusive: false };
    return true;
  }
  const digit = state.digits === '' ? ([0, 0] as const) : pending(state, false);
  const low = state.low + state.sectionLow + (digit?.[0] ?? Number(state.digits));
  if (state.few || low === 0 || (digit && digit[0] !== digit[1])) return false;
  state.more = moreThan(String(low));
  return true;
}

/** "十来", "二十来": about that number; only behind a power of ten. */
function addAbout(state: HanState): boolean {
  if (!state.multiplied || state.digits !== '' || state.few || state.more || state.about)
    return false;
  state.about = true;
  return true;
}

function addDecimals(tokens: Tokens, words: Words, state: HanState, from: number): boolean {
  if (state.more || state.few || state.decimals || (state.digits === '' && !state.multiplied))
    return false;
  let at = from;
  let decimals = '';
  for (;;) {
    const hit = words.get(at);
    if (hit?.row.part !== 'unit') break;
    decimals += String(hit.row.value);
    at = hit.to;
  }
  const next = words.get(at)?.row;
  // "八点三十分" is a time of day.
  if (decimals === '' || (next?.part === 'scale' && next.value < 4)) return false;
  if (tokens.sentences[at - 1] !== tokens.sentences[from - 1]) return false;
  state.decimals = decimals;
  state.to = at;
  return true;
}
