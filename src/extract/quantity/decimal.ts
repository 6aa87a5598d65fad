/** Exact decimals in plain notation, as strings: shifting the point needs no arithmetic. */

/** The decimal times ten to the power. */
export function shiftDecimal(value: string, power: number): string {
  if (power === 0) return value;
  const negative = value.startsWith('-');
  const body = negative ? value.slice(1) : value;
  const point = body.indexOf('.');
  const digits = point < 0 ? body : body.slice(0, point) + body.slice(point + 1);
  const place = (point < 0 ? body.length : point) + power;
  let out: string;
  if (place <= 0) out = `0.${'0'.repeat(-place)}${digits}`;
  else if (place >= digits.length) out = digits + '0'.repeat(place - digits.length);
  else out = `${digits.slice(0, place)}.${digits.slice(place)}`;
  return (negative ? '-' : '') + out;
}

/** Without zeros that say nothing: "007" 7, "1.50" 1.5, "3.0" 3. */
export function stripZeros(value: string): string {
  let out = value;
  if (out.includes('.')) out = out.replace(/0+$/, '').replace(/\.$/, '');
  const match = /^(-?)0+(?=\d)/.exec(out);
  return match ? (match[1] as string) + out.slice(match[0].length) : out;
}

/** How many significant digits are written, trailing zeros counted. */
export function significantDigits(value: string): number {
  const digits = value.replace('.', '').replace(/^0+/, '');
  return Math.max(1, digits.length);
}
