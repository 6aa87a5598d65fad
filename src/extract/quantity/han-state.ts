/** The state of a number in words while it is read, and the number it makes. */
import type { VagueEnds } from './number-span.ts';

/** A number in words: its decimal before the last power of ten, that power, and how vague it is. */
export interface MyriadDigits {
  readonly to: number;
  readonly lower: string;
  readonly power: number;
  /** The power of the myriads in it. */
  readonly scale: number;
  readonly vague?: VagueEnds;
  /** "十来": a rough number. */
  readonly about?: boolean;
  /** Digit by digit, as years are read: "二〇二五". */
  readonly positional?: boolean;
}

/** "few" alone, before a power of ten, and after one: 几个 3-9, 几十 20 to below 100, 十几 between 10 and 20. */
const FEW_ALONE = [3, 9] as const;
const FEW_OF = [2, 10] as const;
const FEW_OVER = [0, 10] as const;

/** What was read so far. */
export interface HanState {
  readonly from: number;
  to: number;
  low: number;
  high: number;
  /** The section below the next myriad. */
  sectionLow: number;
  sectionHigh: number;
  digits: string;
  few: boolean;
  /** What the words leave open: nothing, the upper end, both ends. */
  open: '' | 'upper' | 'both';
  about: boolean;
  /** 零 stands for the empty places: 一千零五 is 1005, 一千五 is 1500. */
  filled: boolean;
  lastPower: number;
  lastScale: number;
  multiplied: boolean;
  more: VagueEnds | undefined;
  scale: number;
  decimals: string;
  power: number;
}

/** Nothing read yet, from a token on. */
export function startAt(at: number): HanState {
  return {
    from: at,
    to: at,
    low: 0,
    high: 0,
    sectionLow: 0,
    sectionHigh: 0,
    digits: '',
    few: false,
    open: '',
    about: false,
    filled: false,
    lastPower: 4,
    lastScale: 99,
    multiplied: false,
    more: undefined,
    scale: 0,
    decimals: '',
    power: 0,
  };
}

/** The digits or the few before a power of ten, as an interval; undefined where nothing stands there. */
export function pending(state: HanState, before: boolean): readonly [number, number] | undefined {
  if (state.few) return state.multiplied ? FEW_OVER : before ? FEW_OF : FEW_ALONE;
  if (state.digits === '') return undefined;
  const [first, second] = [Number(state.digits[0]), Number(state.digits[1])];
  if (state.digits.length === 2 && second === first + 1) return [first, second];
  return state.digits.length === 1 ? [first, first] : undefined;
}

/** The number that was read; undefined where the words make none. */
export function finish(state: HanState): MyriadDigits | undefined {
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
  const place = lastPlace(state);
  const low = state.low + state.sectionLow + digit[0] * place;
  const high = state.high + state.sectionHigh + digit[1] * place;
  if (state.decimals) return { to, lower: `${low}.${state.decimals}`, power, scale };
  const lower = String(low);
  if (state.more) return { to, lower, power, scale, ...vagueOf(state) };
  const about = state.about ? { about: true } : {};
  if (low === high) return { to, lower, power, scale, ...about };
  const open = state.few && multiplied ? 'both' : state.open;
  const ends =
    open === ''
      ? closed(high)
      : { upper: String(high), lowerInclusive: open === 'upper', upperInclusive: false };
  return { to, lower, power, scale, vague: ends };
}

/** What a last digit right behind a power of ten counts: the next place, "一千六" is 1600; behind ten, ones. */
function lastPlace(state: HanState): number {
  if (state.filled || state.few || state.digits.length !== 1) return 1;
  if (state.sectionLow > 0)
    return state.lastPower > 1 && state.lastPower < 4 ? 10 ** (state.lastPower - 1) : 1;
  return state.low > 0 && state.lastScale < 99 ? 10 ** (state.lastScale - 1) : 1;
}

function closed(upper: number): VagueEnds {
  return { upper: String(upper), lowerInclusive: true, upperInclusive: true };
}

function vagueOf(state: HanState): { vague?: VagueEnds } {
  return state.more ? { vague: state.more } : {};
}
