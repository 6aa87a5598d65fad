/**
 * Numbers written with digits, powers of ten and myriads, without white space (Chinese): "2400亿", "四百多亿",
 * "百分之八十五点六", "三分之二", "第十二", "三四十", "十几". The words are data; this file knows their parts only.
 */
import Big from 'big.js';
import type { NumberWord } from '../../language/quantity-rules.ts';
import { type PhraseHit, TOKEN_GLUED, TOKEN_NUMBER, type Tokens } from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';
import { moreThan, plainFigure } from './myriad-figure.ts';
import type { NumberSpan, VagueEnds } from './number-span.ts';
import { type MyriadDigits, readHan } from './read-han.ts';

/** What the reader of myriads looks at. */
interface MyriadContext {
  readonly tokens: Tokens;
  readonly words: ReadonlyMap<number, PhraseHit<NumberWord>>;
  /** Words after which a bare hundred or thousand is one of it: "近百", "超万". */
  readonly bareLeads: ReadonlySet<string>;
}

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
}

/** All numbers of a text in order. */
export function readMyriads(
  tokens: Tokens,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
  bareLeads: ReadonlySet<string>,
): readonly NumberSpan[] {
  const spans: NumberSpan[] = [];
  const context = { tokens, words, bareLeads };
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
  if (hit && (part === 'nth' || part === 'percent')) {
    const rest = readPlain(context, hit.to);
    if (!rest || (part === 'nth' && (rest.vague || rest.value.includes('.')))) return undefined;
    if (part === 'nth') return spanOf(at, rest, { ordinal: true });
    return spanOf(at, rest, { share: hit.row.value === 3 ? '‰' : '%' });
  }
  const plain = readPlain(context, at);
  if (!plain) return undefined;
  const per = context.words.get(plain.to);
  const above = per?.row.part === 'per' ? readPlain(context, per.to) : undefined;
  return above && above.value !== '0' && plain.value !== '0'
    ? fraction(at, plain, above)
    : spanOf(at, plain);
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

function readPlain(context: MyriadContext, at: number): Plain | undefined {
  const { tokens, words } = context;
  if (at >= tokens.length) return undefined;
  if (((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0) return readFigure(context, at);
  const lead = at > 0 ? (tokens.forms[at - 1] as string) : '';
  const digits = readHan(tokens, words, at, context.bareLeads.has(lead));
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
      precision: shiftDecimal(precision, scaled.power),
      vague: shiftEnds(vague, scaled.power),
    };
  }
  return scaled.power > 4 ? withRest(context, base) : base;
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

function withRest(context: MyriadContext, base: Plain): Plain {
  const { tokens } = context;
  const glued = base.to < tokens.length && ((tokens.flags[base.to] as number) & TOKEN_GLUED) !== 0;
  if (!glued || ((tokens.flags[base.to] as number) & TOKEN_NUMBER) === 0) return base;
  const rest = readFigure(context, base.to);
  if (!rest || rest.vague || rest.scale === 0 || rest.scale >= base.scale) return base;
  const value = new Big(base.value).plus(rest.value).toFixed();
  return { ...rest, value, digits: significantDigits(value.replace(/0+$/, '')), scale: rest.scale };
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
    power += hit.row.value;
    to = hit.to;
  }
}
