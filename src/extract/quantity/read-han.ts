/** Numbers in words of the myriad system: digits, powers of ten, myriads. */
import type { NumberWord } from '../../language/quantity-rules.ts';
import { type PhraseHit, TOKEN_NUMBER, type Tokens } from '../../model/annotation.ts';
import { moreThan, plainFigure } from './myriad-figure.ts';
import type { VagueEnds } from './number-span.ts';

/** A number in words: its decimal before the last power of ten, that power, and how vague it is. */
export interface MyriadDigits {
  readonly to: number;
  readonly lower: string;
  readonly power: number;
  /** The power of the myriads in it. */
  readonly scale: number;
  readonly vague?: VagueEnds;
  /** Digit by digit, as years are read: "二〇二五". */
  readonly positional?: boolean;
}

type Words = ReadonlyMap<number, PhraseHit<NumberWord>>;

/** "few" alone, before a power of ten, and after one: 几个 3-9, 几十 20 to below 100, 十几 11-19. */
const FEW_ALONE = [3, 9] as const;
const FEW_OF = [2, 10] as const;
const FEW_OVER = [1, 9] as const;

interface State {
  to: number;
  low: number;
  high: number;
  /** The section below the next myriad. */
  sectionLow: number;
  sectionHigh: number;
  digits: string;
  few: boolean;
  open: boolean;
  lastPower: number;
  lastScale: number;
  multiplied: boolean;
  more: VagueEnds | undefined;
  scale: number;
  decimals: string;
  power: number;
}

/** Reads the words from token `at`; `bare` where a power of ten may stand without a digit. */
export function readHan(
  tokens: Tokens,
  words: Words,
  at: number,
  bare: boolean,
): MyriadDigits | undefined {
  const state: State = {
    to: at,
    low: 0,
    high: 0,
    sectionLow: 0,
    sectionHigh: 0,
    digits: '',
    few: false,
    open: false,
    lastPower: 4,
    lastScale: 99,
    multiplied: false,
    more: undefined,
    scale: 0,
    decimals: '',
    power: 0,
  };
  if (bare && words.get(at)?.row.part === 'scale') state.digits = '1';
  while (step(tokens, words, state));
  if (state.to === at) return undefined;
  return finish(state);
}

/** Takes up one more word; false where the number ends. */
function step(tokens: Tokens, words: Words, state: State): boolean {
  const hit = words.get(state.to);
  if (!hit) return state.digits !== '' && zeros(tokens, state);
  const { part, value } = hit.row;
  let taken = false;
  if (part === 'unit') taken = addDigit(state, value);
  else if (part === 'some') taken = addFew(state, words.get(hit.to)?.row);
  else if (part === 'scale') taken = value < 4 ? addPower(state, value) : addMyriad(state, value);
  else if (part === 'more') taken = addMore(state, value);
  else if (part === 'point') return addDecimals(tokens, words, state, hit.to);
  if (taken) state.to = hit.to;
  return taken;
}

function addDigit(state: State, value: number): boolean {
  if (state.few || state.more || state.decimals) return false;
  // 零 fills an empty place: 一百零五.
  if (state.multiplied && value === 0 && state.digits === '') return true;
  if (state.multiplied && state.digits.length > 1) return false;
  state.digits += String(value);
  return true;
}

/** Several zeros in words are one token. */
const ZEROS = /^[〇○]+$/;

/** "二０００": figures of zeros among digits in words. */
function zeros(tokens: Tokens, state: State): boolean {
  const at = state.to;
  if (at >= tokens.length) return false;
  const isFigure = ((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0;
  const form = tokens.forms[at] as string;
  const figure = isFigure
    ? plainFigure(form)
    : ZEROS.test(form)
      ? '0'.repeat(form.length)
      : undefined;
  if (figure === undefined || state.multiplied || state.decimals) return false;
  if (!/^0+$/.test(figure) && state.digits.length + figure.length !== 4) return false;
  state.digits += figure;
  state.to = at + 1;
  return true;
}

function addFew(state: State, next: NumberWord | undefined): boolean {
  if (state.digits !== '' || state.few || state.more || state.decimals) return false;
  // "十几": after a power of ten the few are single ones; "几十" before one.
  if (state.multiplied && next?.part === 'scale' && next.value < 4) return false;
  state.few = true;
  return true;
}

/** The digits or the few before a power of ten, as an interval; undefined where nothing stands there. */
function pending(state: State, before: boolean): readonly [number, number] | undefined {
  if (state.few) return state.multiplied ? FEW_OVER : before ? FEW_OF : FEW_ALONE;
  if (state.digits === '') return undefined;
  const [first, second] = [Number(state.digits[0]), Number(state.digits[1])];
  if (state.digits.length === 2 && second === first + 1) return [first, second];
  return state.digits.length === 1 ? [first, first] : undefined;
}

function addPower(state: State, power: number): boolean {
  if (state.more || state.decimals || power >= state.lastPower) return false;
  const bareTen = power === 1 && state.digits === '' && !state.few;
  const digit = bareTen ? ([1, 1] as const) : pending(state, true);
  if (!digit) return false;
  if (state.few) state.open = true;
  const factor = 10 ** power;
  state.sectionLow += digit[0] * factor;
  state.sectionHigh += digit[1] * factor;
  state.digits = '';
  state.few = false;
  state.lastPower = power;
  state.multiplied = true;
  return true;
}

function addMyriad(state: State, power: number): boolean {
  if (state.more || state.decimals) {
    state.power += power;
    state.scale += power;
    return true;
  }
  const digit = state.digits === '' && !state.few ? ([0, 0] as const) : pending(state, true);
  if (!digit) return false;
  if (state.few) state.open = !state.multiplied;
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
  } else return false;
  Object.assign(state, { sectionLow: 0, sectionHigh: 0, digits: '', few: false });
  state.lastPower = 4;
  state.lastScale = power;
  state.multiplied = true;
  state.scale += power;
  return Number.isSafeInteger(state.high);
}

/** "四百多亿", "三万余", and "上千" at the head: at least a thousand. */
function addMore(state: State, power: number): boolean {
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

function addDecimals(tokens: Tokens, words: Words, state: State, from: number): boolean {
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

function finish(state: State): MyriadDigits | undefined {
  const { digits, multiplied, to, scale, power } = state;
  if (!multiplied && !state.few && digits.length > 1) {
    const pair = pending(state, false);
    if (pair && !state.decimals && !state.more)
      return { to, lower: String(pair[0]), power, scale, vague: closed(pair[1]), positional: true };
    const lower = state.decimals ? `${Number(digits)}.${state.decimals}` : String(Number(digits));
    return { to, lower, power, scale, ...vagueOf(state), positional: true };
  }
  const digit = digits === '' && !state.few ? ([0, 0] as const) : pending(state, false);
  if (!digit) return undefined;
  const low = state.low + state.sectionLow + digit[0];
  const high = state.high + state.sectionHigh + digit[1];
  if (state.decimals) return { to, lower: `${low}.${state.decimals}`, power, scale };
  const lower = String(low);
  if (state.more) return { to, lower, power, scale, ...vagueOf(state) };
  if (low === high) return { to, lower, power, scale };
  const ends = state.open
    ? { upper: String(high), lowerInclusive: true, upperInclusive: false }
    : closed(high);
  return { to, lower, power, scale, vague: ends };
}

function closed(upper: number): VagueEnds {
  return { upper: String(upper), lowerInclusive: true, upperInclusive: true };
}

function vagueOf(state: State): { vague?: VagueEnds } {
  return state.more ? { vague: state.more } : {};
}
