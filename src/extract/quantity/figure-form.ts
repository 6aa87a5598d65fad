/** How figures are written: separators of thousands, decimal points, fractions. */
import { TOKEN_GLUED, type Tokens } from '../../model/annotation.ts';

const VULGAR: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅓': '.3333333333',
  '⅔': '.6666666667',
  '⅕': '.2',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
  '⅙': '.1666666667',
  '⅚': '.8333333333',
  '⅖': '.4',
  '⅗': '.6',
  '⅘': '.8',
  '⅐': '.1428571429',
  '⅑': '.1111111111',
  '⅒': '.1',
};

/** The decimals that a sign for a fraction stands for, with their point: "½" is ".5". */
export function vulgarFraction(sign: string): string | undefined {
  return VULGAR[sign];
}

/** The mark before decimals; `open` where the language is unknown. */
export type DecimalPoint = '.' | ',' | 'open';

/** A figure of an unknown language: the reading with a point for decimals and the one with a comma, where only one is possible. */
function onlyReading(form: string): string | undefined {
  const point = plainFigure(form, '.');
  const comma = plainFigure(form, ',');
  return point === undefined || comma === undefined || point === comma
    ? (point ?? comma)
    : undefined;
}

/** Figures without separators of thousands and with a point; undefined where the separators stand wrong. */
export function plainFigure(form: string, point: DecimalPoint): string | undefined {
  if (isDigits(form)) return form.length > 24 ? undefined : form;
  if (form.length > 40) return undefined;
  if (point === 'open') return onlyReading(form);
  if (point === '.') {
    // A comma before one or two figures can be no thousands: "3,5 %".
    if (/^\d+,\d{1,2}$/.test(form)) return form.replace(',', '.');
    if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}$|^\d+\.\d+$/.test(form))
      return form.replaceAll(',', '');
    return undefined;
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/.test(form))
    return form.replaceAll('.', '').replace(',', '.');
  // A point before one or two figures can be no thousands: "1.5 млн".
  return /^\d+\.\d{1,2}$/.test(form) ? form : undefined;
}

function isDigits(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return form.length > 0;
}

/** "536 000", "55'255": groups of three figures set apart by one space or a glued apostrophe. */
export function thousandsAfter(
  tokens: Tokens,
  at: number,
  head: string,
  point: DecimalPoint,
): { plain: string; end: number } {
  let plain = head;
  let end = at + 1;
  if (head.length > 3 || head.startsWith('0') || head.includes('.')) return { plain, end };
  for (;;) {
    const quote = tokens.forms[end] === "'" && isGlued(tokens, end) && isGlued(tokens, end + 1);
    const next = quote ? end + 1 : end;
    const group = tokens.forms[next];
    const whole = group === undefined ? undefined : wholeGroup(group, point);
    if (group === undefined || whole === undefined) break;
    if (!quote && (tokens.starts[next] as number) !== (tokens.ends[next - 1] as number) + 1) break;
    plain += group.replace(',', '.');
    end = next + 1;
    if (whole < group.length) break;
  }
  return { plain, end };
}

/** How many characters of a group are its three whole figures; "234,5" closes "1 234,5" where a comma is the point. */
function wholeGroup(group: string, point: DecimalPoint): number | undefined {
  if (group.length === 3) return isDigits(group) ? 3 : undefined;
  const decimals = point === '.' ? /^\d{3}\.\d+$/ : /^\d{3},\d+$/;
  return decimals.test(group) ? 3 : undefined;
}

/** What a thing is cut into: eighths of a dollar, sixteenths of an inch; not 9/11, no month and day. */
const PARTS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100]);

/** The decimals of a proper fraction of the usual parts, with their point: "3/8" is ".375". */
export function properFraction(above: string, below: string): string | undefined {
  if (!/^[1-9]\d?$/.test(above) || !/^[1-9]\d{0,2}$/.test(below)) return undefined;
  const [a, b] = [Number(above), Number(below)];
  if (a >= b || !PARTS.has(b)) return undefined;
  return (a / b).toFixed(10).replace(/^0/, '').replace(/0+$/, '');
}

/** "5 1/2", "5½". */
export function fractionAfter(
  tokens: Tokens,
  at: number,
  whole: string,
): { decimals: string; to: number } | undefined {
  if (at >= tokens.length || whole.includes('.')) return undefined;
  const vulgar = VULGAR[tokens.forms[at] as string];
  if (vulgar !== undefined) return { decimals: vulgar, to: at + 1 };
  if (tokens.forms[at + 1] !== '/' || at + 2 >= tokens.length) return undefined;
  const decimals = properFraction(tokens.forms[at] as string, tokens.forms[at + 2] as string);
  return decimals === undefined ? undefined : { decimals, to: at + 3 };
}

/** Whether no white space stands before the token. */
export function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & TOKEN_GLUED) !== 0;
}
