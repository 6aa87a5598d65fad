import type { NumberWord } from '../../language/quantity-rules.ts';
import type { PhraseHit, Tokens } from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';
import { isGlued, plainFigure } from './figure-form.ts';
import type { NumberSpan } from './number-span.ts';
import { readScale } from './read-scale.ts';

/** "RMB240 million", "USD115.5", "EUR5bn": a currency's code written together with the figures, one token with them. */
export function gluedCode(
  tokens: Tokens,
  at: number,
  codes: ReadonlyMap<string, string>,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
): NumberSpan | undefined {
  const form = tokens.forms[at] as string;
  const end = form.charCodeAt(form.length - 1);
  if (form.length < 3 || form.charCodeAt(0) < 97 || end > 122) return undefined;
  const match = /^([a-z]{2,4})(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn)?$/.exec(form);
  const code = match && codes.get(match[1] as string);
  if (!match || !code) return undefined;
  let written = match[2] as string;
  let to = at + 1;
  const glued = match[3];
  if (glued === undefined && isMark(tokens, to)) {
    const rest = plainFigure(`${written}${tokens.forms[to]}${tokens.forms[to + 1]}`, '.');
    if (rest !== undefined) {
      written = rest;
      to += 2;
    }
  }
  const scaled = glued === undefined ? readScale(tokens, to, words) : { to, power: powerOf(glued) };
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  return {
    from: at,
    to: scaled.to,
    value: stripZeros(shiftDecimal(written, scaled.power)),
    precision: shiftDecimal('1', scaled.power - decimals),
    digits: significantDigits(written),
    words: false,
    ordinal: false,
    scale: scaled.power,
    doubtfulScale: false,
    code,
  };
}

/** A mark of thousands or decimals between two glued figures. */
function isMark(tokens: Tokens, at: number): boolean {
  return /^[.,]$/.test(tokens.forms[at] ?? '') && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

function powerOf(scale: string): number {
  return { k: 3, m: 6, mn: 6, bn: 9, b: 9, tn: 12 }[scale] ?? 0;
}
