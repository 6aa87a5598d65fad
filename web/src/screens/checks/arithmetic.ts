/** A sum, product or the like, worked out one operation at a time. */
export interface ArithmeticStep {
  /** The whole expression as it stands after the step: "1.02124 − 1". */
  readonly text: string;
  /** Rounded for reading. */
  readonly rounded: boolean;
}

type Token = number | '+' | '−' | '×' | '/';

const SIGNS: Readonly<Record<string, Token>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '–': '−',
  '×': '×',
  '*': '×',
  '/': '/',
  '÷': '/',
};
const PIECE = /\s*(?:(\d[\d,\u00a0\u202f]*(?:\.\d+)?)|([-+−–×*/÷]))/y;
/** Digits of a number that is rounded for reading, and those from which on it is. */
const DIGITS = 6;
const READABLE = 8;

/** The numbers and signs of an expression; undefined for anything else, such as words or units. */
function tokensOf(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  const text = expression.trim();
  while (PIECE.lastIndex < text.length) {
    const [, number, sign] = PIECE.exec(text) ?? [];
    const wantsNumber = tokens.length % 2 === 0;
    if (number !== undefined && wantsNumber) {
      tokens.push(Number(number.replace(/[,\u00a0\u202f]/g, '')));
    } else if (sign !== undefined && !wantsNumber) tokens.push(SIGNS[sign] ?? '+');
    else return undefined;
  }
  return tokens.length >= 3 && tokens.length % 2 === 1 ? tokens : undefined;
}

/**
 * An expression and every step down to one number: "250 / 244.8 − 1", "1.02124 − 1", "0.0212418"; empty where it is no
 * plain arithmetic.
 */
export function arithmeticSteps(expression: string): readonly ArithmeticStep[] {
  let tokens = tokensOf(expression);
  if (!tokens) return [];
  const steps = [stepOf(tokens)];
  while (tokens.length >= 3) {
    tokens = reduced(tokens);
    steps.push(stepOf(tokens));
  }
  return steps.some(({ text }) => /NaN|∞/.test(text)) ? [] : steps;
}

function stepOf(tokens: readonly Token[]): ArithmeticStep {
  const rounded = tokens.some((token) => typeof token === 'number' && isLong(token));
  return { text: tokens.map(shown).join(' '), rounded };
}

/** Products and quotients first, from the left; sums of many parts at once. */
function reduced(tokens: readonly Token[]): readonly Token[] {
  const product = tokens.findIndex((token) => token === '×' || token === '/');
  if (product < 0 && tokens.length > 3) {
    let sum = tokens[0] as number;
    for (let i = 1; i < tokens.length; i += 2) {
      sum = applied(sum, tokens[i] as Token, tokens[i + 1] as number);
    }
    return [sum];
  }
  const at = product < 0 ? 1 : product;
  const value = applied(tokens[at - 1] as number, tokens[at] as Token, tokens[at + 1] as number);
  return [...tokens.slice(0, at - 1), value, ...tokens.slice(at + 2)];
}

function applied(left: number, sign: Token, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '−') return left - right;
  return sign === '×' ? left * right : left / right;
}

/** Without the dust of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

const EXACT = new Intl.NumberFormat('en', { maximumFractionDigits: 12, useGrouping: 'min2' });
const ROUNDED = new Intl.NumberFormat('en', {
  maximumSignificantDigits: DIGITS,
  useGrouping: 'min2',
});

/** Whether a number has more digits than one wants to read. */
function isLong(value: number): boolean {
  return !Number.isInteger(exact(value)) && Number(value.toPrecision(READABLE)) !== exact(value);
}

function shown(token: Token): string {
  if (typeof token !== 'number') return token;
  return (isLong(token) ? ROUNDED : EXACT).format(exact(token)).replace('-', '−');
}

/** Long numbers of a text with marks between their thousands: "350,000,000"; years stay as they are. */
export function grouped(text: string): string {
  return text.replace(/(?<!\d|[.,])\d{5,15}(?!\d|[.,]\d)/g, (digits) =>
    EXACT.format(Number(digits)),
  );
}
