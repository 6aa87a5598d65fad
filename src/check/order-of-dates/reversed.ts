/** Beginnings and ends that stand in the wrong order. */
import type { Annotation, TimeMention } from '../../model/annotation.ts';
import { type Day, dayParts, daysBetween, makeDay } from '../../model/day.ts';
import type { Finding } from '../../model/finding.ts';
import { clauseAround } from '../clause.ts';
import { finding, type Span, tokenSpan, words, wordsInput } from '../derivation.ts';
import { anyMarked, form, lastBefore, type TokenRange, wordHits } from '../scope.ts';
import { dayText } from '../wording.ts';

/** Tokens between a first day and a last day that belong together. */
const REACH = 8;
/** Days of a range that its reader has carried into the next month because its last day is smaller than its first. */
const MONTH = 31;

/** "from 9 June 2024 to 3 June 2024", "began on 9 June 2024 and ended on 3 June 2024". */
export function reversedPairs(annotation: Annotation): readonly Finding[] {
  const begins = wordHits(annotation, 'begins');
  const ends = wordHits(annotation, 'ends');
  return annotation.times.flatMap((end, i) => {
    const start = annotation.times[i - 1];
    if (!start || end.from - start.to > REACH || !isOneSentence(annotation, start, end)) return [];
    if (!isRightBefore(begins, start) || !isRightBefore(ends, end)) return [];
    const first = start.time.earliest;
    const last = end.time.latest;
    if (!first || !last || first <= last || !isPlain(start) || !isPlain(end)) return [];
    // A day without its year takes the end's; of two days in one month no other year can be meant.
    const inferred = start.time.yearInferred || end.time.yearInferred;
    if (inferred && first.slice(0, 7) !== last.slice(0, 7)) return [];
    // "moved from 2029 to 2021" shifts a plan; two days can only be a beginning and an end.
    if (start.time.granularity === 'year' && end.time.granularity === 'year') {
      const clause = clauseAround(annotation, { from: start.from, to: end.to });
      if (!anyMarked(annotation, 'lasting', clause.from, clause.to)) return [];
    } else if (start.time.granularity !== 'day' || end.time.granularity !== 'day') return [];
    const text = `${words(annotation, start)} … ${words(annotation, end)}`;
    return [report(annotation, [start, end], [first, last], text, 'error')];
  });
}

function isRightBefore(hits: readonly TokenRange[], time: TokenRange): boolean {
  return lastBefore(hits, time.from)?.to === time.from;
}

function isOneSentence(annotation: Annotation, a: TimeMention, b: TimeMention): boolean {
  return annotation.tokens.sentences[a.from] === annotation.tokens.sentences[b.from];
}

function isPlain({ time }: TimeMention): boolean {
  return time.type === 'DATE' && !time.soft && time.anchor !== 'event' && !time.mod;
}

/** "from 19 to 16 September 2020": the first day has no month of its own. */
export function reversedDays(annotation: Annotation): readonly Finding[] {
  const begins = wordHits(annotation, 'begins');
  const ends = wordHits(annotation, 'ends');
  return annotation.times.flatMap((end) => {
    if (!isPlain(end) || end.time.granularity !== 'day' || end.time.range || !end.time.latest)
      return [];
    const to = lastBefore(ends, end.from);
    if (!to || to.to !== end.from) return [];
    const at = to.from - 1;
    const day = form(annotation, at);
    if (!/^\d{1,2}$/.test(day) || !isRightBefore(begins, { from: at, to: at + 1 })) return [];
    const { year, month, day: last } = dayParts(end.time.latest);
    if (Number(day) <= last || Number(day) > 31) return [];
    const first = makeDay(year, month, Number(day));
    const span = { start: tokenSpan(annotation, at, at + 1).start, end: end.end };
    return [
      report(annotation, [span], [first, end.time.latest], words(annotation, span), 'warning'),
    ];
  });
}

/** "2021年10月18日至15日": a last day without its month that is smaller than the first. */
export function reversedRanges(annotation: Annotation): readonly Finding[] {
  return annotation.times.flatMap((mention) => {
    const { earliest, latest, range, granularity } = mention.time;
    if (!range || granularity !== 'day' || !earliest || !latest) return [];
    const gap = daysBetween(earliest, latest);
    const [from, to] = [dayParts(earliest), dayParts(latest)];
    if (gap <= 0 || gap > MONTH || from.month === to.month || to.day >= from.day) return [];
    const numbers = words(annotation, mention).match(/\d+/g) ?? [];
    // Month and two days, with a year or without: the second day has no month.
    const isDated = Number(numbers[0]) > MONTH;
    if (numbers.length !== (isDated ? 4 : 3) || Number(numbers.at(-1)) !== to.day) return [];
    const last = makeDay(from.year, from.month, to.day);
    return [report(annotation, [mention], [earliest, last], words(annotation, mention), 'warning')];
  });
}

function report(
  annotation: Annotation,
  at: readonly [Span, ...Span[]],
  [first, last]: readonly [Day, Day],
  text: string,
  severity: 'error' | 'warning',
): Finding {
  return finding(annotation, {
    check: 'order-of-dates',
    severity,
    message: `The end, ${dayText(last)}, lies before the start, ${dayText(first)}.`,
    at,
    operation: `${dayText(first)} ≤ ${dayText(last)}`,
    inputs: [wordsInput('start and end', text, 0)],
    result: 'false',
    suggestion: `${dayText(last)} to ${dayText(first)}, if the two were exchanged.`,
  });
}
