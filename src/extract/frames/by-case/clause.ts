/** Where the clause of a frame begins and ends. */
import type { Sentence } from '../../../model/annotation.ts';
import { type CaseText, formAt } from './text.ts';

/** Tokens [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a comma with a word that opens a new clause behind it stands at a token. */
export function opensAt({ annotation, frames, grammar }: CaseText, at: number): boolean {
  const { forms } = annotation.tokens;
  if (!frames.softBreaks.has(forms[at] as string)) return false;
  const next = forms[at + 1] ?? '';
  if (frames.openers.has(next) || grammar.relatives.has(next)) return true;
  if (grammar.complementisers.has(next)) return true;
  // ", в котором", ", при которых".
  return grammar.relatives.has(forms[at + 2] ?? '') && next.length <= 4;
}

/** The clause around tokens [from, to), cut at words that open one and at marks that end one. */
export function clauseAround(text: CaseText, sentence: Sentence, { from, to }: Span): Span {
  let start = from;
  while (start > sentence.from && !endsBefore(text, start - 1)) start--;
  return { from: start, to: clauseEnd(text, sentence, to) };
}

/** The end of the clause that goes on at a token. */
export function clauseEnd(text: CaseText, sentence: Sentence, from: number): number {
  let end = from;
  while (end < sentence.to && !endsBefore(text, end)) end++;
  while (end > from && /^[.!?…"»,-]+$/.test(formAt(text, end - 1))) end--;
  return end;
}

function endsBefore(text: CaseText, at: number): boolean {
  return text.frames.hardBreaks.has(formAt(text, at)) || opensAt(text, at);
}

/** Whether a word of denial stands within three tokens before a token, with no mark between. */
export function isDenied(text: CaseText, at: number, first: number): boolean {
  const { negations, softBreaks, hardBreaks } = text.frames;
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const form = formAt(text, i);
    if (negations.has(form)) return true;
    if (softBreaks.has(form) || hardBreaks.has(form)) return false;
  }
  return false;
}
