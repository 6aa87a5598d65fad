import type { Annotation, TimeMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { reach } from './reach.ts';
import { anyMark, inside, sentenceOf, wordHits } from './scope.ts';
import {
  plainNumber,
  type YearCount,
  yearNamed,
  yearOf,
  yearsNamed,
  yearsOf,
} from './year-count.ts';

/** Words between a beginning and its year. */
const NEAR = 5;
/** Words between an anniversary and its beginning. */
const FAR = 14;
/** Tokens behind an anniversary in which that of which it is the anniversary begins. */
const COMPLEMENT = 5;
/** Years by which counting inclusively, or before and after the day, may differ. */
const SLACK = 1;

/** An anniversary whose number does not follow from the year of the beginning that the text itself names. */
export const anniversary: Check = {
  name: 'anniversary',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'An anniversary that the beginning named in the text does not give.',
  run: ({ annotation }) =>
    wordHits(annotation, 'jubilee').flatMap((hit) => {
      const count = countOf(annotation, hit.row.n, hit);
      const began = count && beginning(annotation, count);
      if (!count || !began) return [];
      const year = yearMeant(annotation, count, began);
      if (year === undefined) return [];
      const expected = year - yearNamed(began);
      if (expected < 1 || Math.abs(expected - count.n) <= SLACK) return [];
      return [report(annotation, count, began, year)];
    }),
};

/** The number of the anniversary: in the word itself, right before it, or in the length that it ends. */
function countOf(
  annotation: Annotation,
  n: number | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): YearCount | undefined {
  const { starts, ends } = annotation.tokens;
  if (n !== undefined)
    return { n, from, to, start: starts[from] as number, end: ends[to - 1] as number };
  const length = annotation.times.find((t) => t.from < from && from < t.to);
  if (length) return yearsOf(length);
  const before = annotation.quantities.find((q) => q.to === from);
  return before && plainNumber(before);
}

/** The one year beside a word of beginning, in the sentence of the anniversary or the one before. */
function beginning(annotation: Annotation, count: YearCount): TimeMention | undefined {
  const own = sentenceOf(annotation, count.from);
  const before = annotation.sentences[own.index - 1];
  const sentences = before?.block === own.block ? [own, before] : [own];
  for (const { from, to } of sentences) {
    const found = yearsNamed(annotation, from, to).filter((time) =>
      isBeginning(annotation, time, from),
    );
    if (found.length > 1) return undefined;
    if (found[0]) return belongs(annotation, count, found[0]) ? found[0] : undefined;
  }
  return undefined;
}

/** Near by; and where the anniversary is said to be of something, the beginning is told behind it as of that thing. */
function belongs(annotation: Annotation, count: YearCount, began: TimeMention): boolean {
  const gap = began.from >= count.to ? began.from - count.to : count.from - began.to;
  if (gap > reach(annotation, FAR)) return false;
  return began.from >= count.to || !hasComplement(annotation, count);
}

/** "the anniversary of the victory": a noun that depends on it follows. */
function hasComplement({ syntax, tokens }: Annotation, count: YearCount): boolean {
  if (!syntax?.hasArcs) return false;
  for (let at = count.from; at < Math.min(tokens.length, count.to + 1); at++) {
    for (let next = at + 1; next < Math.min(tokens.length, at + COMPLEMENT); next++) {
      if (next >= count.to && syntax.head(next) === at && /^nmod/.test(syntax.deprel(next)))
        return true;
    }
  }
  return false;
}

function isBeginning(annotation: Annotation, time: TimeMention, from: number): boolean {
  const near = reach(annotation, NEAR);
  const words = wordHits(annotation, 'began');
  const ahead = inside(words, Math.max(from, time.from - near), time.from);
  const last = ahead[ahead.length - 1];
  if (last && !anyMark(annotation, last.to, time.from, ',;:，；')) return true;
  return inside(words, time.to, time.to + near).some(
    (hit) => !anyMark(annotation, time.to, hit.from, ',;:，；'),
  );
}

/** The year in which the anniversary is kept: the other year of the sentence, else the one of the text. */
function yearMeant(
  annotation: Annotation,
  count: YearCount,
  began: TimeMention,
): number | undefined {
  const { from, to } = sentenceOf(annotation, count.from);
  const others = inside(annotation.times, from, to).filter(
    (time) => time !== began && time.time.type === 'DATE' && time.time.earliest !== undefined,
  );
  if (others.length > 1) return undefined;
  const [other] = others;
  if (other) return other.time.range ? undefined : yearOf(other.time.earliest as string);
  const { publishedAt } = annotation.document;
  return publishedAt === undefined ? undefined : yearOf(publishedAt);
}

function report(
  annotation: Annotation,
  count: YearCount,
  began: TimeMention,
  year: number,
): Finding {
  const start = yearNamed(began);
  return finding(annotation, {
    check: 'anniversary',
    severity: 'warning',
    message: `From ${start} to ${year} there are ${year - start} years, not ${count.n}.`,
    at: [count, began],
    operation: `${year} − ${start}`,
    inputs: [
      wordsInput('stated', words(annotation, count), 0),
      wordsInput('beginning', words(annotation, began), 1),
      { name: 'year of the anniversary', value: String(year) },
    ],
    result: `${year - start} years`,
  });
}
