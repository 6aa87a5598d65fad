/** What a deed is said of: the words of its clause that name the thing. */
import { type Annotation, TOKEN_NUMBER, TOKEN_PUNCTUATION } from '../../model/annotation.ts';
import { form, inside, sentenceOf, type TokenRange, wordHits } from '../scope.ts';

/** Fewest words that two clauses must have in common to be about one thing. */
const FEWEST = 2;
/** Share of the words of the shorter clause that the other must have. */
const COMMON = 0.6;
/** Letters of a word that are kept, so that its endings do not matter. */
const STEM = 6;

/** The tokens between the marks around a deed, with the words before a comma where it begins with a small word ("which"). */
export function clauseAround(annotation: Annotation, hit: TokenRange): TokenRange {
  const sentence = sentenceOf(annotation, hit.from);
  let from = hit.from;
  let to = hit.to;
  while (from > sentence.from && !isBreak(annotation, from - 1)) from--;
  while (to < sentence.to && !isBreak(annotation, to)) to++;
  const isRelative = hit.from - from <= 2 && from - 1 > sentence.from;
  if (isRelative) {
    from--;
    while (from > sentence.from && !isBreak(annotation, from - 1)) from--;
  }
  return { from, to };
}

function isBreak(annotation: Annotation, token: number): boolean {
  return ',;:()—-"，；：（）、'.includes(form(annotation, token) || ' ');
}

/** The words of a clause that name what it is about: none of the deed, no times, numbers, parties, small words. */
export function themeOf(
  annotation: Annotation,
  clause: TokenRange,
  hit: TokenRange,
): ReadonlySet<string> {
  const { times, mentions, quantities, tokens } = annotation;
  const outside = [
    ...inside(times, clause.from, clause.to),
    ...inside(quantities, clause.from, clause.to),
    ...inside(mentions, clause.from, clause.to).filter(
      ({ kind }) => kind !== 'agreement' && kind !== 'place',
    ),
    ...inside(wordHits(annotation, 'slight'), clause.from, clause.to),
    hit,
  ];
  const isOut = new Set<number>();
  for (const { from, to } of outside) for (let at = from; at < to; at++) isOut.add(at);
  const theme = new Set<string>();
  let before = '';
  for (let at = clause.from; at < clause.to; at++) {
    const flags = tokens.flags[at] as number;
    if (isOut.has(at) || (flags & (TOKEN_PUNCTUATION | TOKEN_NUMBER)) !== 0) {
      before = '';
      continue;
    }
    const text = form(annotation, at);
    if (/^\p{Script=Han}$/u.test(text)) {
      if (before) theme.add(before + text);
      before = text;
    } else theme.add(text.slice(0, STEM));
  }
  return theme;
}

/** Whether two clauses name one thing. */
export function isOneThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common >= FEWEST && common >= COMMON * Math.min(a.size, b.size);
}
