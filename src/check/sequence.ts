import type { Annotation, TimeMention } from '../model/annotation.ts';
import { addDays, type Day, daysBetween } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { Check } from './check.ts';
import { clauseAround } from './clause.ts';
import { finding, tokenSpan, words, wordsInput } from './derivation.ts';
import { reach } from './reach.ts';
import { inside, isMarked, sentenceOf, wordHits } from './scope.ts';
import { dayText } from './wording.ts';

/** Words between "two days later" and the day that stands beside it. */
const BESIDE = 3;
/** Words between a verb of order and the days on its two sides. */
const NEAR = 8;

/** "Two days later", "the following day", "followed by" against the days that stand beside them. */
export const sequence: Check = {
  name: 'sequence',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'A distance or an order of two days that the days themselves do not have.',
  run: ({ annotation }) => [...distances(annotation), ...orders(annotation)],
};

/** An exact day, not counted from another time. */
function isDay({ time }: TimeMention): boolean {
  return (
    time.type === 'DATE' &&
    time.granularity === 'day' &&
    time.anchor !== 'event' &&
    !time.range &&
    !time.mod &&
    !time.soft &&
    !time.impossible &&
    time.earliest !== undefined &&
    time.earliest === time.latest
  );
}

/** "on 12 May ... Two days later, on 24 May". */
function distances(annotation: Annotation): readonly Finding[] {
  const { times } = annotation;
  return times.flatMap((relative, i) => {
    if (!isCounted(annotation, relative)) return [];
    const named = neighbour(annotation, relative, i);
    const base = named && baseOf(annotation, relative, i, named);
    if (!named || !base) return [];
    const expected = expectedFrom(annotation, relative, base.time.earliest as Day);
    const day = named.time.earliest as Day;
    if (!expected || (expected.from <= day && day <= expected.to)) return [];
    return [distance(annotation, { relative, named, base, expected })];
  });
}

/** "Two days later", "the next day": counted from a day that the text has told of. */
function isCounted(annotation: Annotation, relative: TimeMention): boolean {
  if (relative.time.type !== 'DATE') return false;
  return relative.time.anchor === 'event' || isNextDay(annotation, relative);
}

function isNextDay(annotation: Annotation, { from, to }: TimeMention): boolean {
  return wordHits(annotation, 'nextDay').some((hit) => hit.from < to && from < hit.to);
}

/** The exact day in apposition: "two days later, on 24 May", "the following day (8 November)", "24 May, two days later". */
function neighbour(
  annotation: Annotation,
  relative: TimeMention,
  i: number,
): TimeMention | undefined {
  const next = annotation.times[i + 1];
  if (!next || !isDay(next)) return undefined;
  if (next.from - relative.to > reach(annotation, BESIDE)) return undefined;
  if (annotation.tokens.sentences[next.from] !== annotation.tokens.sentences[relative.from])
    return undefined;
  return isApposed(annotation, relative, next) ? next : undefined;
}

/** Only marks and small words stand between the two. */
function isApposed(annotation: Annotation, a: TimeMention, b: TimeMention): boolean {
  let marks = 0;
  for (let at = a.to; at < b.from; at++) {
    if (/^[,，(（]$/.test(annotation.tokens.forms[at] as string)) marks++;
    else if (!isMarked(annotation, 'slight', at) && !isMarked(annotation, 'thatIs', at))
      return false;
  }
  return marks > 0;
}

/** The one exact day from which the distance can be counted: the last before it, in its sentence or the one before. */
function baseOf(
  annotation: Annotation,
  relative: TimeMention,
  i: number,
  named: TimeMention,
): TimeMention | undefined {
  const base = annotation.times[i - 1];
  if (!base || !isDay(base) || base.time.earliest === named.time.earliest) return undefined;
  const here = annotation.tokens.sentences[relative.from] as number;
  const there = annotation.tokens.sentences[base.from] as number;
  return here - there <= 1 ? base : undefined;
}

/** Days by which a distance may be off, by the unit in which it is told; "the next day" by none. */
const SLACK: Readonly<Partial<Record<TimeMention['time']['granularity'], number>>> = {
  day: 1,
  week: 2,
  month: 3,
};

/** The days that are allowed, and the one that the words say. */
interface Expected {
  readonly from: Day;
  readonly to: Day;
  readonly said: Day;
}

/** The days that a distance gives from the base; whole weeks keep the weekday. */
function expectedFrom(
  annotation: Annotation,
  relative: TimeMention,
  base: Day,
): Expected | undefined {
  const { earliest, latest, granularity } = relative.time;
  if (isNextDay(annotation, relative)) {
    const day = addDays(base, 1);
    return { from: day, to: day, said: day };
  }
  const slack = SLACK[granularity];
  if (!earliest || !latest || slack === undefined) return undefined;
  if (granularity !== 'week') {
    const isNext = granularity === 'day' && Math.abs(daysBetween(base, earliest)) <= 1;
    const wide = isNext ? 0 : slack;
    return { from: addDays(earliest, -wide), to: addDays(latest, wide), said: earliest };
  }
  const weeks = Math.round((daysBetween(base, earliest) + daysBetween(base, latest)) / 14);
  const day = addDays(base, 7 * weeks);
  return { from: addDays(day, -slack), to: addDays(day, slack), said: day };
}

interface Distance {
  readonly relative: TimeMention;
  readonly named: TimeMention;
  readonly base: TimeMention;
  readonly expected: Expected;
}

function distance(annotation: Annotation, { relative, named, base, expected }: Distance): Finding {
  const from = base.time.earliest as Day;
  const to = named.time.earliest as Day;
  const said = words(annotation, relative);
  return finding(annotation, {
    check: 'sequence',
    severity: 'warning',
    message: `“${said}”, counted from ${dayText(from)}, is ${dayText(expected.said)}, not ${dayText(to)}.`,
    at: [relative, named, base],
    operation: `${dayText(to)} − ${dayText(from)}`,
    inputs: [
      wordsInput('said', said, 0),
      wordsInput('day beside it', words(annotation, named), 1),
      wordsInput('counted from', words(annotation, base), 2),
    ],
    result: `${daysBetween(from, to)} days`,
  });
}

/** "the signing of 11 October followed the meeting of 15 October". */
function orders(annotation: Annotation): readonly Finding[] {
  const days = annotation.times.filter(isDay);
  return wordHits(annotation, 'order').flatMap((hit) => {
    const sentence = sentenceOf(annotation, hit.from);
    const clause = clauseAround(annotation, hit);
    const before = inside(days, clause.from, hit.from).filter(
      (t) => hit.from - t.to <= reach(annotation, 2),
    );
    const after = inside(days, hit.to, clause.to).filter(
      (t) => t.from - hit.to <= reach(annotation, NEAR),
    );
    const [first, second] = [before[0], after[0]];
    if (!first || !second || before.length > 1 || after.length > 1) return [];
    if (inside(annotation.times, sentence.from, sentence.to).length !== 2) return [];
    const [a, b] = [first.time.earliest as Day, second.time.earliest as Day];
    if (a === b || a > b === (hit.row.order === 'after')) return [];
    const span = tokenSpan(annotation, hit.from, hit.to);
    return [
      finding(annotation, {
        check: 'sequence',
        severity: 'warning',
        message: `“${words(annotation, span)}”: ${dayText(a)} lies ${a < b ? 'before' : 'after'} ${dayText(b)}.`,
        at: [span, first, second],
        operation: `${dayText(a)} ${hit.row.order === 'after' ? '>' : '<'} ${dayText(b)}`,
        inputs: [
          wordsInput('order', words(annotation, span), 0),
          wordsInput('one', words(annotation, first), 1),
          wordsInput('other', words(annotation, second), 2),
        ],
        result: 'false',
      }),
    ];
  });
}
