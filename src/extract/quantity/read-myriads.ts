/**
 * Numbers written with digits, powers of ten and myriads, without white space (Chinese): "2400亿", "四百多亿",
 * "百分之八十五点六", "三分之二", "第十二", "三四十", "十几". The words are data; this file knows their parts only.
 */
import Big from 'big.js';
import type { NumberWord, QuantityGrammar } from '../../language/quantity-rules.ts';
import { type PhraseHit, TOKEN_GLUED, TOKEN_NUMBER, type Tokens } from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';
import type { MyriadDigits } from './han-state.ts';
import { moreThan, plainFigure } from './myriad-figure.ts';
import { negative } from './negative.ts';
import type { NumberSpan, VagueEnds } from './number-span.ts';
import { readHan } from './read-han.ts';

/** What the reader of myriads looks at. */
interface MyriadContext {
  readonly tokens: Tokens;
  readonly words: ReadonlyMap<number, PhraseHit<NumberWord>>;
  /** Words after which a bare hundred or thousand is one of it: "近百", "超万". */
  readonly bareLeads: ReadonlySet<string>;
  /** Words and marks before a minus: "增速为-0.8%". */
  readonly minusLeads: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A number without what stands before it. */
interface Plain {
  readonly to: number;
  readonly value: string;
  readonly precision: string;
  readonly digits: number;
  readonly words: boolean;
  readonly scale: number;
  readonly vague?: VagueEnds;
  readonly positional?: boolean;
  readonly around?: boolean;
}

/** What a share by a power of ten measures: 百分之, 千分之, 万分之. */
const SHARES: Readonly<Record<number, '%' | '‰' | '‱'>> = { 2: '%', 3: '‰', 4: '‱' };

/** All numbers of a text in order. */
export function readMyriads(
  tokens: Tokens,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
  {
    bareLeads = NO_WORDS,
    minusLeads = NO_WORDS,
  }: Pick<QuantityGrammar, 'bareLeads' | 'minusLeads'>,
): readonly NumberSpan[] {
  const spans: NumberSpan[] = [];
  const context = { tokens, words, bareLeads, minusLeads };
  for (let at = 0; at < tokens.length; ) {
    const hit = words.get(at);
    const span = hit?.row.part === 'none' ? undefined : readMyriad(context, at);
    if (span) spans.push(span);
    at = span?.to ?? (hit?.row.part === 'none' ? hit.to : at + 1);
  }
  return spans;
}

/** Reads the number that begins at a token; undefined where none does. */
function readMyriad(context: MyriadContext, at: number): NumberSpan | undefined {
  const hit = context.words.get(at);
  const part = hit?.row.part;
  if (hit && part === 'first') return first(at);
  if (hit && part === 'minus') return negative(at, readMyriad(context, hit.to));
  if (isMinus(context, at)) return negative(at, readMyriad(context, at + 1));
  if (hit && (part === 'nth' || part === 'percent')) {
    const rest = readPlain(context, hit.to, true);
    if (!rest || (part === 'nth' && (rest.vague || rest.value.includes('.')))) return undefined;
    if (part === 'nth') return spanOf(at, rest, { ordinal: true });
    const share = SHARES[hit.row.value];
    return share && spanOf(at, rest, { share });
  }
  const plain = readPlain(context, at);
  if (!plain) return undefined;
  const parts = fractionFrom(context, at, plain) ?? mixed(context, at, plain);
  return parts ?? spanOf(at, plain);
}

/** "三分之二": the lower number comes first. */
function fractionFrom(context: MyriadContext, at: number, below: Plain): NumberSpan | undefined {
  const { words } = context;
  const slashed = fractionOfFigures(context, at, below);
  if (slashed) return slashed;
  const next = words.get(below.to);
  // "一百分之二": the last power of ten is held by 百分之.
  const per = next?.row.part === 'per' ? next : words.get(below.to - 1);
  if (per?.row.part !== 'per' && per?.row.part !== 'percent') return undefined;
  const sign = context.words.get(per.to);
  const minus = sign?.row.part === 'minus' ? sign : undefined;
  const above = readPlain(context, minus?.to ?? per.to, true);
  if (!above || above.value === '0' || below.value === '0') return undefined;
  return minus ? negative(at, fraction(at, below, above)) : fraction(at, below, above);
}

/** The largest figure below the stroke of "1/3". */
const MOST_PARTS = 100;

/** "1/3": two small figures with a stroke, the smaller first; no date and no list. */
function fractionOfFigures(
  { tokens }: MyriadContext,
  at: number,
  above: Plain,
): NumberSpan | undefined {
  const { forms } = tokens;
  const stroke = above.to;
  if (forms[stroke] !== '/' || above.words || above.scale > 0 || !isGluedNumber(tokens, stroke + 1))
    return undefined;
  if (forms[at - 1] === '/' || forms[stroke + 2] === '/') return undefined;
  const [low, high] = [Number(above.value), Number(plainFigure(forms[stroke + 1] as string))];
  if (!Number.isInteger(low) || low < 1 || !(high > low) || high > MOST_PARTS) return undefined;
  const to = stroke + 2;
  return fraction(at, { ...above, value: String(high) }, { ...above, to });
}

/** "三又二分之一": a whole number and a part. */
function mixed(context: MyriadContext, at: number, whole: Plain): NumberSpan | undefined {
  const join = context.words.get(whole.to);
  const below = join?.row.part === 'and' ? readPlain(context, join.to) : undefined;
  const part = below && fractionFrom(context, whole.to + 1, below);
  if (!part) return undefined;
  return { ...part, from: at, value: new Big(whole.value).plus(part.value).toFixed() };
}

/** "首" in 首次: the first one. */
function first(at: number): NumberSpan {
  const plain = { value: '1', precision: '1', digits: 1, words: true, scale: 0, positional: false };
  return spanOf(at, { ...plain, to: at + 1 }, { ordinal: true });
}

/** A minus glued to the figure behind it, at the head of a clause or behind a word that no range can begin with. */
function isMinus({ tokens, minusLeads }: MyriadContext, at: number): boolean {
  if (tokens.forms[at] !== '-' || !isGluedNumber(tokens, at + 1)) return false;
  const before = tokens.forms[at - 1];
  const isHead = before === undefined || tokens.sentences[at - 1] !== tokens.sentences[at];
  const isApart = ((tokens.flags[at] as number) & TOKEN_GLUED) === 0;
  return isHead || (isApart && !isNumberToken(tokens, at - 1)) || minusLeads.has(before);
}

function isNumberToken(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0;
}

function isGluedNumber(tokens: Tokens, at: number): boolean {
  const glued = at < tokens.length && ((tokens.flags[at] as number) & TOKEN_GLUED) !== 0;
  return glued && isNumberToken(tokens, at);
}

function spanOf(from: number, plain: Plain, more: Partial<NumberSpan> = {}): NumberSpan {
  return { from, ordinal: false, doubtfulScale: false, ...plain, ...more };
}

function fraction(from: number, below: Plain, above: Plain): NumberSpan {
  const value = new Big(above.value).div(below.value).round(10).toFixed();
  return spanOf(
    from,
    { ...above, value, precision: '0.01', digits: 2, scale: 0 },
    { share: 'part' },
  );
}

/** A number without sign and share; `inside` another, where one word that alone is none may be one. */
function readPlain(context: MyriadContext, at: number, inside = false): Plain | undefined {
  const { tokens, words } = context;
  if (at >= tokens.length) return undefined;
  if (((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0) return readFigure(context, at);
  const lead = at > 0 ? (tokens.forms[at - 1] as string) : '';
  const digits = readHan(tokens, words, at, context.bareLeads.has(lead), inside);
  return digits && fromDigits(digits);
}

function fromDigits(digits: MyriadDigits): Plain {
  const { to, lower, power, scale, vague } = digits;
  const zeros = lower.includes('.') ? 0 : lower.length - lower.replace(/0+$/, '').length;
  const decimals = lower.includes('.') ? lower.length - lower.indexOf('.') - 1 : 0;
  const value = stripZeros(shiftDecimal(lower, power));
  return {
    to,
    value,
    precision: shiftDecimal('1', value === '0' ? 0 : power + zeros - decimals),
    digits: Math.max(1, significantDigits(lower) - zeros),
    words: true,
    scale,
    ...(vague ? { vague: shiftEnds(vague, power) } : {}),
    positional: digits.positional === true,
    ...(digits.about ? { around: true } : {}),
  };
}

function shiftEnds(ends: VagueEnds, power: number): VagueEnds {
  if (ends.upper === undefined) return ends;
  return { ...ends, upper: stripZeros(shiftDecimal(ends.upper, power)) };
}

/** Figures with scale words, "more" and a smaller scale behind: "1.5万亿", "50多万", "3亿5000万". */
function readFigure(context: MyriadContext, at: number): Plain | undefined {
  const { tokens } = context;
  const wide = wideFigure(tokens, at);
  const written = wide?.written ?? plainFigure(tokens.forms[at] as string);
  if (written === undefined) return undefined;
  let to = wide?.to ?? at + 1;
  let more = isMore(context, to);
  if (more) to++;
  let scaled = scaleAfter(context, to);
  to = scaled.to;
  if (!more && scaled.power > 0 && isMore(context, to)) {
    more = true;
    // "3万多亿": a scale may follow.
    const rest = scaleAfter(context, to + 1);
    to = rest.to;
    scaled = { to, power: scaled.power + rest.power };
  }
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  const base: Plain = {
    to,
    value: stripZeros(shiftDecimal(written, scaled.power)),
    precision: shiftDecimal('1', scaled.power - decimals),
    digits: significantDigits(written),
    words: false,
    positional: false,
    scale: scaled.power,
  };
  if (more) {
    const vague = moreThan(written);
    const precision = new Big(vague.upper ?? written).minus(written).toFixed();
    return {
      ...base,
      precision: stripZeros(shiftDecimal(precision, scaled.power)),
      vague: shiftEnds(vague, scaled.power),
    };
  }
  return scaled.power > 1 ? withRest(context, base) : base;
}

/** "１０．５", "９，９９９": full-width figures, whose marks are tokens of their own. */
function wideFigure(
  tokens: Tokens,
  at: number,
): { readonly written: string; readonly to: number } | undefined {
  const isNumber = (i: number): boolean =>
    i < tokens.length &&
    ((tokens.flags[i] as number) & TOKEN_NUMBER) !== 0 &&
    ((tokens.flags[i] as number) & TOKEN_GLUED) !== 0;
  const mark = tokens.forms[at + 1];
  if ((mark !== '．' && mark !== '，') || !isNumber(at + 2)) return undefined;
  const head = tokens.forms[at] as string;
  const rest = plainFigure(tokens.forms[at + 2] as string);
  const whole = plainFigure(head);
  if (whole === undefined || rest === undefined || rest.includes('.')) return undefined;
  if (mark === '．') return { written: `${whole}.${rest}`, to: at + 3 };
  // A wide comma also parts clauses: only wide figures by three are one number.
  const isWide = head.charCodeAt(0) > 0xff00 && whole.length <= 3 && rest.length === 3;
  return isWide ? { written: whole + rest, to: at + 3 } : undefined;
}

/** "3亿5000万", "3万4000", "1千零1": a smaller number right behind a scale. */
function withRest(context: MyriadContext, base: Plain): Plain {
  const { tokens, words } = context;
  const zero = words.get(base.to)?.row;
  const isFilled = zero?.part === 'unit' && zero.value === 0;
  const at = isFilled ? base.to + 1 : base.to;
  const isNumber = at < tokens.length && isNumberToken(tokens, at);
  if (!isNumber || base.value.includes('.')) return base;
  if (tokens.sentences[at] !== tokens.sentences[base.to - 1]) return base;
  const rest = readFigure(context, at);
  if (!rest || rest.vague || rest.value.includes('.') || rest.scale >= base.scale) return base;
  // "3万4" says too little; "3亿5000万" and "3万4000" fill the places.
  const isGlued = isGluedNumber(tokens, at);
  const isWhole = rest.scale > 0 || (isGlued && (isFilled || rest.value.length > base.scale - 2));
  if (!isWhole || rest.value.length > base.scale) return base;
  const value = new Big(base.value).plus(rest.value).toFixed();
  return { ...rest, value, digits: significantDigits(value.replace(/0+$/, '')) };
}

function isMore(context: MyriadContext, at: number): boolean {
  const row = context.words.get(at)?.row;
  return row?.part === 'more' && row.value === 0;
}

function scaleAfter(context: MyriadContext, at: number): { to: number; power: number } {
  let to = at;
  let power = 0;
  for (;;) {
    const hit = context.words.get(to);
    if (hit?.row.part !== 'scale' || (hit.row.value < 2 && to === at)) return { to, power };
    if (hit.row.glued && (context.tokens.forms[at - 1] as string).length < 2) return { to, power };
    power += hit.row.value;
    to = hit.to;
  }
}
