import { classOf, DIGIT } from './character-class.ts';

/** Marks that are one token when they are repeated: "--", "====". */
const REPEATED = '-=*_~#`$<>';
/** Entities of HTML that were left in a text, one or more. */
const ENTITIES = /^(?:&#?\w{2,8};)+/;

/** Raised and lowered figures. */
function isRaised(code: number): boolean {
  return (code >= 0x2070 && code <= 0x2089) || code === 0xb2 || code === 0xb3 || code === 0xb9;
}

/** The end of raised figures with the figures behind them: of "¹6" no number is read. */
function raisedEnd(text: string, at: number): number {
  let end = at;
  while (isRaised(text.charCodeAt(end))) end++;
  while (end < text.length && classOf(text, end) === DIGIT) end++;
  return end;
}

/**
 * The end of the mark at an offset: a surrogate pair, a run of stops ("...", "?!") or of one mark, raised figures glued to
 * a number, or one code unit.
 */
export function markEnd(text: string, at: number): number {
  if (isPairAt(text, at)) return at + 2;
  const code = text.charCodeAt(at);
  if (isRaised(code)) return raisedEnd(text, at);
  let end = at + 1;
  if (isStop(code)) while (isStop(text.charCodeAt(end))) end++;
  else if (code === 38) end = at + (ENTITIES.exec(text.slice(at, at + 60))?.[0].length ?? 1);
  else if (text.charCodeAt(end) === code && REPEATED.includes(text[at] as string))
    while (text.charCodeAt(end) === code) end++;
  return end;
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isPairAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
