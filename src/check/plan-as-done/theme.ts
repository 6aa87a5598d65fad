/** What a deed is said of: the words of its clause that name the thing. */
import { type Annotation, TOKEN_NUMBER, TOKEN_PUNCTUATION } from '../../model/annotation.ts';
import { clauseAround } from '../clause.ts';
import { form, inside, sentenceOf, type TokenRange, wordHits } from '../scope.ts';

/** Fewest words that two clauses must have in common to be about one thing. */
const FEWEST = 2;
/** Share of the words of the shorter clause that the other must have. */
const COMMON = 0.6;
/** Letters of a word that are kept, so that its endings do not matter. */
const STEM = 6;

/** The clause of a deed, with the one before where it begins with a small word ("which is due to open"). */
export function clauseOfDeed(annotation: Annotation, hit: TokenRange): TokenRange {
  const clause = clauseAround(annotation, hit);
  const before = clause.from - 2;
  const sentence = sentenceOf(annotation, hit.from);
  if (hit.from - clause.from > 2 || before < sentence.from) return clause;
  return { from: clauseAround(annotation, { from: before, to: before + 1 }).from, to: clause.to };
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
