/** "lasted four days, from 1 to 3 May 2019": a length against the days or years beside it. */
import type { Annotation, TimeMention } from '../../model/annotation.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { Finding } from '../../model/finding.ts';
import { finding, words, wordsInput } from '../derivation.ts';
import { reach } from '../reach.ts';
import { anyMarked, inside, sentenceOf } from '../scope.ts';
import { daysText } from '../wording.ts';
import { yearOf } from '../year-count.ts';

/** Words between a length and the range that it measures. */
const NEAR = 9;
/** Words between a word of lasting and the length. */
const LASTING = 3;

/** A length of whole days or years that neither inclusive nor exclusive counting of the range beside it gives. */
export function lengthsOfRanges(annotation: Annotation): readonly Finding[] {
  return annotation.times.flatMap((length, i) => {
    const { duration, type, mod, soft } = length.time;
    if (type !== 'DURATION' || mod || soft || !duration || !Number.isInteger(duration.amount))
      return [];
    if (duration.unit !== 'day' && duration.unit !== 'year') return [];
    const sentence = sentenceOf(annotation, length.from);
    if (inside(annotation.times, sentence.from, sentence.to).length !== 2) return [];
    const range = [annotation.times[i - 1], annotation.times[i + 1]].find(
      (time) => time && isRangeOf(time, duration.unit) && isNear(annotation, length, time),
    );
    if (!range || !isLasting(annotation, length)) return [];
    const counts = countsOf(range, duration.unit as 'day' | 'year');
    return counts.includes(duration.amount) ? [] : [report(annotation, length, range, counts)];
  });
}

function isRangeOf({ time }: TimeMention, unit: string): boolean {
  return (
    time.range === true &&
    !time.soft &&
    !time.mod &&
    time.granularity === unit &&
    time.earliest !== undefined &&
    time.latest !== undefined
  );
}

/** "lasted four days", "a four-day visit that ran": a word of lasting stands right before the length. */
function isLasting(annotation: Annotation, { from }: TimeMention): boolean {
  return anyMarked(annotation, 'lasting', Math.max(0, from - reach(annotation, LASTING)), from);
}

function isNear(annotation: Annotation, a: TimeMention, b: TimeMention): boolean {
  const gap = a.from < b.from ? b.from - a.to : a.from - b.to;
  const one = annotation.tokens.sentences[a.from] === annotation.tokens.sentences[b.from];
  return one && gap <= reach(annotation, NEAR);
}

/** The counts that inclusive and exclusive counting give. */
function countsOf({ time }: TimeMention, unit: 'day' | 'year'): readonly number[] {
  const [from, to] = [time.earliest as Day, time.latest as Day];
  const gap = unit === 'day' ? daysBetween(from, to) : yearOf(to) - yearOf(from);
  return [gap, gap + 1];
}

function report(
  annotation: Annotation,
  length: TimeMention,
  range: TimeMention,
  counts: readonly number[],
): Finding {
  const { earliest, latest, duration } = length.time.duration
    ? { ...range.time, duration: length.time.duration }
    : range.time;
  const unit = `${duration?.unit}s`;
  const whole =
    unit === 'years'
      ? `${yearOf(earliest as Day)} to ${yearOf(latest as Day)}`
      : daysText(earliest as Day, latest as Day);
  return finding(annotation, {
    check: 'duration',
    severity: 'warning',
    message: `${whole} is ${counts.join(' or ')} ${unit}, not ${duration?.amount}.`,
    at: [length, range],
    operation: `length of ${whole}`,
    inputs: [
      wordsInput('stated', words(annotation, length), 0),
      wordsInput('from and to', words(annotation, range), 1),
    ],
    result: `${counts.join(' or ')} ${unit}`,
  });
}
