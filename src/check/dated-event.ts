import type { PhraseHit, Sentence, TimeMention } from '../model/annotation.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { EventFact } from '../reference/facts.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, tokenSpan, words, wordsInput } from './derivation.ts';
import { reach } from './reach.ts';
import { anyMarked, inside, nameHits, sentenceOf, type TokenRange, wordHits } from './scope.ts';
import { daysText, dayText } from './wording.ts';

/** Words between an event and its time. */
const NEAR = 9;
/** Words between the later of the two and a verb behind it. */
const VERB_LAST = 2;
/** Days by which time zones and counting stretch an event. */
const STRETCH = 1;

/** A known event - a treaty, an election, a founding - told of another day or year than its own. */
export const datedEvent: Check = {
  name: 'dated-event',
  needs: ['calendar'],
  certainty: 'strong',
  summary: 'A known event told of another day or year than its own.',
  run: (input) =>
    nameHits(input.annotation, 'event').flatMap((hit) => {
      const fact = input.reference.event(hit.row.id);
      const time = fact && timeOf(input, hit);
      if (!fact || !time || fits(fact, time)) return [];
      return [report(input, hit, time, fact)];
    }),
};

/** The only time of the sentence, right beside the event and a word that it happened, with nothing counted from it. */
function timeOf({ annotation }: CheckInput, hit: TokenRange): TimeMention | undefined {
  const sentence = sentenceOf(annotation, hit.from);
  const times = inside(annotation.times, sentence.from, sentence.to).filter(
    (time) => time.to <= hit.from || time.from >= hit.to,
  );
  const [time] = times;
  if (!time || times.length > 1 || !isExact(time) || !hasYear(annotation, time, hit))
    return undefined;
  const gap = time.from >= hit.to ? time.from - hit.to : hit.from - time.to;
  if (gap > reach(annotation, NEAR) || isToldOfOtherTime({ annotation }, sentence))
    return undefined;
  const [from, to] = time.from >= hit.to ? [hit.to, time.from] : [time.to, hit.from];
  // "万隆会议于1965年召开": the verb may come last.
  const end = Math.max(time.to, hit.to) + reach(annotation, VERB_LAST);
  const happened = [
    ...inside(wordHits(annotation, 'happened'), from, to),
    ...inside(wordHits(annotation, 'happened'), Math.max(time.to, hit.to), end),
  ];
  return happened.length > 0 ? time : undefined;
}

/** Anniversaries, years counted from it, and what lies before or after it have times of their own. */
function isToldOfOtherTime(
  { annotation }: Pick<CheckInput, 'annotation'>,
  { from, to }: Sentence,
): boolean {
  return (
    anyMarked(annotation, 'jubilee', from, to) ||
    anyMarked(annotation, 'around', from, to) ||
    inside(wordHits(annotation, 'relation'), from, to).length > 0
  );
}

/** A year of its own, or the one that stands in the event's name: "the 2022 election, held on 20 October". */
function hasYear(
  { tokens }: CheckInput['annotation'],
  { time }: TimeMention,
  { from, to }: TokenRange,
): boolean {
  if (!time.yearInferred && time.anchor === 'absolute') return true;
  return tokens.forms
    .slice(from, to)
    .join(' ')
    .includes(time.earliest?.slice(0, 4) ?? '-');
}

function isExact({ time }: TimeMention): boolean {
  return (
    time.type === 'DATE' &&
    !time.mod &&
    !time.soft &&
    !time.range &&
    time.anchor !== 'event' &&
    time.earliest !== undefined &&
    time.latest !== undefined &&
    (time.granularity === 'day' || time.granularity === 'month' || time.granularity === 'year')
  );
}

/** Whether the time holds a day of the event. */
function fits({ start, end }: EventFact, { time }: TimeMention): boolean {
  const [earliest, latest] = [time.earliest as Day, time.latest as Day];
  return daysBetween(end ?? start, earliest) <= STRETCH && daysBetween(latest, start) <= STRETCH;
}

function report(
  { annotation }: CheckInput,
  hit: PhraseHit<{ readonly id: string }>,
  time: TimeMention,
  fact: EventFact,
): Finding {
  const span = tokenSpan(annotation, hit.from, hit.to);
  const known =
    fact.end && fact.end !== fact.start ? daysText(fact.start, fact.end) : dayText(fact.start);
  return finding(annotation, {
    check: 'dated-event',
    severity: 'warning',
    facts: [fact],
    message: `“${words(annotation, span)}” is of ${known}, not of ${words(annotation, time)}.`,
    at: [time, span],
    operation: 'date of the event',
    inputs: [
      wordsInput('stated', words(annotation, time), 0),
      wordsInput('event', words(annotation, span), 1),
      factInput('on record', known, `event:${fact.id}`, fact),
    ],
    result: known,
    suggestion: `${known}.`,
  });
}
