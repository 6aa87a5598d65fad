/** Where the clause of a frame begins and ends. */
import type { Sentence } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
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
  return grammar.relatives.has(forms[at + 2] ?? '') && next.length <= 6;
}

/** How far a clause is followed to either side, in tokens: beyond, no reader would look for its parts. */
export const CLAUSE_REACH = 150;

/** The clause around tokens [from, to), cut at words that open one and at marks that end one. */
export function clauseAround(text: CaseText, sentence: Sentence, { from, to }: Span): Span {
  let start = from;
  const least = Math.max(sentence.from, from - CLAUSE_REACH);
  while (start > least && !endsBefore(text, start - 1)) start--;
  return { from: start, to: clauseEnd(text, sentence, to) };
}

/** The end of the clause that goes on at a token. */
export function clauseEnd(text: CaseText, sentence: Sentence, from: number): number {
  let end = from;
  const most = Math.min(sentence.to, from + CLAUSE_REACH);
  while (end < most && !endsBefore(text, end)) end++;
  while (end > from && /^[.!?…"»,-]+$/.test(formAt(text, end - 1))) end--;
  return end;
}

function endsBefore(text: CaseText, at: number): boolean {
  return text.frames.hardBreaks.has(formAt(text, at)) || opensAt(text, at);
}

/** What is promised or supported ends where "и" or a comma leads on to the next of such words, or a dash or bracket to an aside. */
export function saidEnd(text: CaseText, from: number, to: number): number {
  const { hits } = text.annotation;
  let end = to;
  for (const table of ['commitment-frame', 'stance-frame'])
    for (const next of within((hits.get(table) ?? []) as readonly Span[], from + 2, end))
      if (text.frames.joiners.has(formAt(text, next.from - 1))) end = next.from - 1;
  for (let at = from + 2; at < end; at++) if (isAside(text, at)) end = at;
  while (
    end > from &&
    (text.frames.joiners.has(formAt(text, end - 1)) || isOddQuote(text, from, end))
  )
    end--;
  return end;
}

/** Whether a span ends with a quotation mark that does not open within it. */
function isOddQuote(text: CaseText, from: number, end: number): boolean {
  const quote = /^["»“”]$/;
  if (!quote.test(formAt(text, end - 1))) return false;
  let count = 0;
  for (let at = from; at < end; at++) if (/^["«»“”]$/.test(formAt(text, at))) count++;
  return count % 2 === 1;
}

/** Whether a frame stands in a condition, a purpose or a question: nothing is said to be so. */
export function isSupposed(text: CaseText, sentence: Sentence, hit: Span): boolean {
  if (formAt(text, sentence.to - 1).startsWith('?')) return true;
  const { conditions } = text.grammar;
  if (conditions.has(formAt(text, hit.to)) || conditions.has(formAt(text, hit.to + 1))) return true;
  const { from } = clauseAround(text, sentence, hit);
  for (let at = from; at < Math.min(from + 3, hit.from); at++)
    if (conditions.has(formAt(text, at))) return true;
  return false;
}

/** Whether a dash between blanks or a bracket stands at a token. */
export function isAside({ annotation }: Pick<CaseText, 'annotation'>, at: number): boolean {
  const { forms, starts, ends } = annotation.tokens;
  const form = forms[at] as string;
  if (form === '(' || form === '[') return true;
  if (form !== '-' || at === 0) return false;
  return (
    (starts[at] as number) > (ends[at - 1] as number) &&
    (starts[at + 1] ?? 0) > (ends[at] as number)
  );
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
