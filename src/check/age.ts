import {
  type Annotation,
  type TimeMention,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
} from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { reach } from './reach.ts';
import {
  anyMarked,
  form,
  isMarked,
  lastBefore,
  sentenceOf,
  startingAt,
  wordHits,
} from './scope.ts';
import { type YearCount, yearNamed, yearOf, yearsNamed } from './year-count.ts';

/** Words between "born" and the year. */
const NEAR = 4;

/** An age that does not follow from the year of birth that the sentence names. */
export const age: Check = {
  name: 'age',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'An age that the year of birth beside it does not give.',
  run: ({ annotation }) =>
    wordHits(annotation, 'born').flatMap((born) => {
      const { from, to } = sentenceOf(annotation, born.from);
      const near = reach(annotation, NEAR);
      const years = yearsNamed(annotation, from, to);
      const birth = years.find((t) => t.from >= born.from - near && t.from <= born.to + near);
      const stated = birth && agesIn(annotation, from, to);
      if (!birth || stated?.length !== 1) return [];
      const [count] = stated as readonly [YearCount];
      const year = yearMeant(
        annotation,
        years.filter((t) => t !== birth),
        { from, to },
      );
      if (year === undefined) return [];
      const turns = year - yearNamed(birth);
      if (count.n === turns || count.n === turns - 1 || turns < 1) return [];
      return [report(annotation, count, birth, year)];
    }),
};

/** Numbers with a word that makes them an age right before or behind them; an age is no quantity of the text. */
function agesIn(annotation: Annotation, from: number, to: number): readonly YearCount[] {
  const { flags, starts, ends } = annotation.tokens;
  const aged = wordHits(annotation, 'aged');
  const out: YearCount[] = [];
  for (let at = from; at < to; at++) {
    const text = form(annotation, at);
    if (((flags[at] as number) & TOKEN_NUMBER) === 0 || !/^\d{1,3}$/.test(text)) continue;
    const isBehind = lastBefore(aged, at)?.to === at && isEnd(annotation, at + 1);
    if (!isBehind && !startingAt(aged, at + 1)) continue;
    const [start, end] = [starts[at] as number, ends[at] as number];
    out.push({ n: Number(text), start, end, from: at, to: at + 1 });
  }
  return out;
}

/** "is 51 and ...", "at the age of 78.": no thing is counted. */
function isEnd(annotation: Annotation, at: number): boolean {
  const flags = annotation.tokens.flags[at];
  if (flags === undefined || (flags & TOKEN_PUNCTUATION) !== 0) return form(annotation, at) !== '%';
  return (
    isMarked(annotation, 'slight', at) ||
    startingAt(wordHits(annotation, 'ageUnit'), at) !== undefined
  );
}

/** The year of the age: of death where the sentence tells of it, else of the text. */
function yearMeant(
  annotation: Annotation,
  others: readonly TimeMention[],
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const [other] = others;
  if (anyMarked(annotation, 'died', from, to)) {
    if (others.length > 1) return undefined;
    if (other) return yearNamed(other);
  } else if (others.length > 0) return undefined;
  const { publishedAt } = annotation.document;
  return publishedAt === undefined ? undefined : yearOf(publishedAt);
}

function report(
  annotation: Annotation,
  count: YearCount,
  birth: TimeMention,
  year: number,
): Finding {
  const born = yearNamed(birth);
  return finding(annotation, {
    check: 'age',
    severity: 'warning',
    message: `Born in ${born}, a person is ${year - born - 1} or ${year - born} in ${year}, not ${count.n}.`,
    at: [count, birth],
    operation: `${year} − ${born}`,
    inputs: [
      wordsInput('stated', words(annotation, count), 0),
      wordsInput('year of birth', words(annotation, birth), 1),
      { name: 'year', value: String(year) },
    ],
    result: `${year - born - 1} or ${year - born}`,
  });
}
