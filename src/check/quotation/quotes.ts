/** Words within quotation marks, and how they are compared with a text that they may be taken from. */
import { type Annotation, TOKEN_PUNCTUATION, TOKEN_QUOTED } from '../../model/annotation.ts';
import { form, sentenceOf, type TokenRange } from '../scope.ts';

/** A stretch of quoted tokens without its marks, and its sentence. */
export interface Quote extends TokenRange {
  readonly sentence: TokenRange;
}

const MARKS = new Set(['"', "'", '«', '»', '„', '“', '”', '「', '」', '『', '』', '‘', '’']);

/** The quoted stretches of a text, each within one sentence. */
export function quotesOf(annotation: Annotation): readonly Quote[] {
  const { flags, length, sentences } = annotation.tokens;
  const quotes: Quote[] = [];
  let from = -1;
  for (let at = 0; at <= length; at++) {
    const quoted = at < length && ((flags[at] as number) & TOKEN_QUOTED) !== 0;
    const inner = quoted && !MARKS.has(form(annotation, at));
    const goesOn = inner && from >= 0 && sentences[at] === sentences[from];
    if (from >= 0 && !goesOn) {
      quotes.push({
        from,
        to: lastWord(annotation, from, at),
        sentence: sentenceOf(annotation, from),
      });
      from = -1;
    }
    if (inner && from < 0) from = at;
  }
  return quotes;
}

/** The end without the marks that belong to the sentence around: “the text,” he said. */
function lastWord({ tokens }: Annotation, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && ((tokens.flags[end - 1] as number) & TOKEN_PUNCTUATION) !== 0) end--;
  return end;
}

/** The pieces of a quotation between the places where it says that words are left out or put in. */
export function piecesOf(annotation: Annotation, { from, to }: TokenRange): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at <= to; at++) {
    const text = at < to ? form(annotation, at) : '…';
    const opens = text === '[' || text === '(' || text === '<';
    const closes = text === ']' || text === ')' || text === '>';
    const cuts = opens || closes || /^(?:…+|\.{2,})$/.test(text);
    if (!cuts && depth === 0) continue;
    if (cuts && depth === 0 && at > start) pieces.push({ from: start, to: at });
    if (opens) depth++;
    else if (closes) depth = Math.max(0, depth - 1);
    start = at + 1;
  }
  return pieces;
}

/** A word of a text as it is compared, with its token. */
export interface Word {
  readonly text: string;
  readonly token: number;
}

/** The words of tokens [from, to) as they are compared: without marks, in one spelling. */
export function comparedWords(annotation: Annotation, from: number, to: number): readonly Word[] {
  const out: Word[] = [];
  for (let token = from; token < to; token++) {
    if (((annotation.tokens.flags[token] as number) & TOKEN_PUNCTUATION) !== 0) continue;
    const text = form(annotation, token).replace(/[-'’]/g, '').replace(/ё/g, 'е');
    if (text !== '') out.push({ text, token });
  }
  return out;
}
