import type { Annotation, TimeMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { anyMarked, inside, sentenceOf, wordHits } from './scope.ts';
import {
  plainNumber,
  type YearCount,
  yearNamed,
  yearOf,
  yearsNamed,
  yearsOf,
} from './year-count.ts';

/** Years by which the count may differ where only years are named. */
const SLACK = 1;

/** A time in office that does not follow from the years that the sentence names. */
export const tenure: Check = {
  name: 'tenure',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'A number of years in office that the years beside it do not give.',
  run: ({ annotation }) =>
    [
      ...new Set(wordHits(annotation, 'office').map(({ from }) => sentenceOf(annotation, from))),
    ].flatMap(({ from, to }) => {
      const counts = countsIn(annotation, from, to);
      const years = yearsNamed(annotation, from, to);
      const [count] = counts;
      const [first, last] = years;
      if (!count || counts.length > 1 || !first || years.length > 2) return [];
      // A birth is no taking of office, and its years are an age.
      if (anyMarked(annotation, 'born', from, to) || anyMarked(annotation, 'died', from, to))
        return [];
      const end = last ? yearNamed(last) : openEnd(annotation, first);
      if (end === undefined || end <= yearNamed(first)) return [];
      const expected = end - yearNamed(first) + (count.running ? 1 : 0);
      if (Math.abs(expected - count.n) <= SLACK) return [];
      return [report(annotation, count, first, end)];
    }),
};

interface Count extends YearCount {
  /** "in his fifth year": the year that is not yet over counts. */
  readonly running: boolean;
}

/** Lengths in years, and running years. */
function countsIn(annotation: Annotation, from: number, to: number): readonly Count[] {
  const lengths = inside(annotation.times, from, to).flatMap((t) => yearsOf(t) ?? []);
  const running = inside(wordHits(annotation, 'ageUnit'), from, to)
    .flatMap((hit) => annotation.quantities.find((q) => q.to === hit.from) ?? [])
    .flatMap((q) => (q.quantity.kind === 'ordinal' ? (plainNumber(q) ?? []) : []));
  return [
    ...lengths.map((count) => ({ ...count, running: false })),
    ...running.map((count) => ({ ...count, running: true })),
  ];
}

/** "since 2010": up to the year of the text. */
function openEnd(annotation: Annotation, { time }: TimeMention): number | undefined {
  const { publishedAt } = annotation.document;
  if (time.latest !== undefined || publishedAt === undefined) return undefined;
  return yearOf(publishedAt);
}

function report(annotation: Annotation, count: Count, first: TimeMention, end: number): Finding {
  const start = yearNamed(first);
  const years = end - start;
  const expected = count.running ? `the ${years} or ${years + 1} year` : `${years} years`;
  return finding(annotation, {
    check: 'tenure',
    severity: 'warning',
    message: `From ${start} to ${end} it is ${expected}, not ${count.n}.`,
    at: [count, first],
    operation: `${end} − ${start}`,
    inputs: [
      wordsInput('stated', words(annotation, count), 0),
      wordsInput('since', words(annotation, first), 1),
    ],
    result: `${years} years`,
  });
}
