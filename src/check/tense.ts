import type { TimeMention } from '../model/annotation.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { Check, CheckInput } from './check.ts';
import { clauseAround } from './clause.ts';
import { finding, tokenSpan, words, wordsInput } from './derivation.ts';
import { anyMarked, hasWords, inside, startingAt, wordHits } from './scope.ts';
import { tenseOf, verbOf } from './verb-tense.ts';
import { dayText } from './wording.ts';

/** Words that make a day a bound and no day of what is told. */
const BOUNDS = ['begins', 'ends', 'by'] as const;
/** Days around the date of the text on which both tenses are in use. */
const SLACK = 2;

/** What lies before the date of the text told as to come, and what lies after it told as past. */
export const tense: Check = {
  name: 'tense',
  needs: ['calendar'],
  certainty: 'strong',
  summary: 'A future told of a day before the date of the text, or a past of a day after it.',
  run: (input) => {
    const published = input.annotation.document.publishedAt;
    if (published === undefined || !hasWords(input.annotation, 'future')) return [];
    return input.annotation.times.flatMap((time) => {
      const lies = sideOf(time, published);
      const found = lies && contrary(input, time, lies, published);
      return found ? [found] : [];
    });
  },
};

/** On which side of the text's date an exact day, written with its year, lies. */
function sideOf({ time }: TimeMention, published: Day): 'before' | 'after' | undefined {
  if (time.type !== 'DATE' || time.anchor !== 'absolute' || time.yearInferred) return undefined;
  if (time.granularity !== 'day' || time.mod || time.soft || time.deadline) return undefined;
  const { earliest, latest } = time;
  if (!earliest || !latest) return undefined;
  if (latest < addDays(published, -SLACK)) return 'before';
  return earliest > addDays(published, SLACK) ? 'after' : undefined;
}

/** A verb in the tense of the other side. */
function contrary(
  input: CheckInput,
  time: TimeMention,
  lies: 'before' | 'after',
  published: Day,
): Finding | undefined {
  const { annotation } = input;
  const clause = clauseAround(annotation, time);
  if (anyMarked(annotation, 'unreal', clause.from, clause.to)) return undefined;
  // "with effect from 1 January": the first or last day of something else.
  if (BOUNDS.some((key) => isRightBefore(input, key, time))) return undefined;
  const said = lies === 'before' ? 'future' : 'past';
  const verb = verbOf(annotation, time);
  if (verb !== undefined && tenseOf(annotation, verb) === said) {
    const first = lies === 'before' ? auxiliaryAt(input, clause.from, verb) : verb;
    return report(input, time, { from: first, to: verb + 1 }, lies, published);
  }
  if (annotation.syntax?.hasArcs && hasTenses(input)) return undefined;
  // Languages whose verbs have no tense say it by a mark right before the time: "将于", "已于".
  const marks = wordHits(annotation, lies === 'before' ? 'future' : 'doneMark');
  const mark = inside(marks, clause.from, time.from).find(({ to }) => to === time.from);
  return mark && report(input, time, mark, lies, published);
}

function isRightBefore(
  { annotation }: CheckInput,
  key: (typeof BOUNDS)[number],
  { from }: TimeMention,
): boolean {
  return startingAt(wordHits(annotation, key), from - 1) !== undefined;
}

function hasTenses({ annotation }: CheckInput): boolean {
  return !hasWords(annotation, 'doneMark');
}

function auxiliaryAt({ annotation }: CheckInput, from: number, verb: number): number {
  const hits = inside(wordHits(annotation, 'future'), from, verb);
  return hits[hits.length - 1]?.from ?? verb;
}

function report(
  { annotation }: CheckInput,
  time: TimeMention,
  verb: { readonly from: number; readonly to: number },
  lies: 'before' | 'after',
  published: Day,
): Finding {
  const day = (lies === 'before' ? time.time.latest : time.time.earliest) as Day;
  const span = tokenSpan(annotation, verb.from, verb.to);
  const said = lies === 'before' ? 'told as still to come' : 'told as past';
  return finding(annotation, {
    check: 'tense',
    severity: 'warning',
    message: `“${words(annotation, span)}”: ${dayText(day)} lies ${lies} the date of the text, ${dayText(published)}, and is ${said}.`,
    at: [span, time],
    operation: `${dayText(day)} ${lies === 'before' ? '<' : '>'} ${dayText(published)}`,
    inputs: [
      wordsInput('told as', words(annotation, span), 0),
      wordsInput('day', words(annotation, time), 1),
      { name: 'date of the document', value: published },
    ],
    result: 'true',
    suggestion: 'Check the day and its year, or the tense.',
  });
}
