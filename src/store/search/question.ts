/** What is searched for: words that must all stand in a text, phrases word after word. */
import { UserError } from '../../model/user-error.ts';
import { BREAK, type SearchToken, searchTokens } from './tokens.ts';

/** Phrases of one token or more; all must be in the text. */
export type Question = readonly (readonly string[])[];

/** Reads a question: words apart, phrases in quotation marks, neighbouring Han characters as a phrase. Throws `query-invalid`. */
export function readQuestion(text: string): Question {
  const phrases: string[][] = [];
  for (const [, quoted, plain] of text.matchAll(/["“”«»]([^"“”«»]*)["“”«»]|([^\s"“”«»]+)/gu)) {
    const tokens = searchTokens(quoted ?? plain ?? '').filter(({ token }) => token !== BREAK);
    if (quoted !== undefined) phrases.push(tokens.map(({ token }) => token));
    else phrases.push(...apart(tokens));
  }
  const found = phrases.filter((phrase) => phrase.length > 0);
  if (found.length === 0) {
    throw new UserError('query-invalid', text, 'Give words or a "phrase in quotation marks".');
  }
  return found;
}

/** Han characters that follow each other are one phrase, words are each by themselves. */
function apart(tokens: readonly SearchToken[]): string[][] {
  const out: string[][] = [];
  let before: SearchToken | undefined;
  for (const one of tokens) {
    const isRun = isHan(one.token) && before && isHan(before.token) && before.end === one.start;
    if (isRun) out[out.length - 1]?.push(one.token);
    else out.push([one.token]);
    before = one;
  }
  return out;
}

function isHan(token: string): boolean {
  return /^\p{Script=Han}$/u.test(token);
}

/** The question as an expression of FTS5. */
export function matchExpression(question: Question): string {
  return question.map((phrase) => `"${phrase.join(' ')}"`).join(' AND ');
}

/** Where the phrases of a question stand in a text, in text order. */
export function placesIn(
  text: string,
  question: Question,
): readonly { readonly start: number; readonly end: number }[] {
  const tokens = searchTokens(text);
  const places = question.flatMap((phrase) =>
    tokens.flatMap((first, i) =>
      phrase.every((token, k) => tokens[i + k]?.token === token)
        ? [{ start: first.start, end: tokens[i + phrase.length - 1]?.end ?? first.end }]
        : [],
    ),
  );
  return places.sort((a, b) => a.start - b.start);
}
