import type { Annotation, TimeMention } from '../model/annotation.ts';
import type { CommitmentClaim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import {
  anyMark,
  anyMarked,
  inside,
  lastBefore,
  sentenceOf,
  type TokenRange,
  wordHits,
} from './scope.ts';
import { dayText } from './wording.ts';

/** Tokens between a first day and a last day that belong together. */
const REACH = 8;

/** An end before its beginning, or a deadline that had passed when it was promised. */
export const orderOfDates: Check = {
  name: 'order-of-dates',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'An end before its start, or a deadline that had already passed.',
  run: (input) => [...reversedPairs(input), ...deadlinesPassed(input)],
};

/** "from 9 June 2024 to 3 June 2024", "began on 9 June 2024 and ended on 3 June 2024". */
function reversedPairs({ annotation }: CheckInput): readonly Finding[] {
  const begins = wordHits(annotation, 'begins');
  const ends = wordHits(annotation, 'ends');
  return annotation.times.flatMap((end, i) => {
    const start = annotation.times[i - 1];
    if (!start || end.from - start.to > REACH || !isOneSentence(annotation, start, end)) return [];
    if (!isRightBefore(begins, start) || !isRightBefore(ends, end)) return [];
    const first = start.time.earliest;
    const last = end.time.latest;
    if (!first || !last || first <= last || !isPlainDate(start) || !isPlainDate(end)) return [];
    // "moved from 2029 to 2021" shifts a plan; two days can only be a beginning and an end.
    if (start.time.granularity !== 'day' || end.time.granularity !== 'day') return [];
    const text = `${words(annotation, start)} … ${words(annotation, end)}`;
    return [reversed(annotation, [start, end], first, last, text)];
  });
}

function isRightBefore(hits: readonly TokenRange[], time: TimeMention): boolean {
  return lastBefore(hits, time.from)?.to === time.from;
}

function isOneSentence(annotation: Annotation, a: TimeMention, b: TimeMention): boolean {
  return annotation.tokens.sentences[a.from] === annotation.tokens.sentences[b.from];
}

function isPlainDate({ time }: TimeMention): boolean {
  return (
    time.type === 'DATE' &&
    !time.soft &&
    !time.yearInferred &&
    time.anchor === 'absolute' &&
    !time.mod
  );
}

function reversed(
  annotation: CheckInput['annotation'],
  at: readonly [TimeMention, ...TimeMention[]],
  first: string,
  last: string,
  text: string,
): Finding {
  return finding(annotation, {
    check: 'order-of-dates',
    severity: 'error',
    message: `The end, ${dayText(last)}, lies before the start, ${dayText(first)}.`,
    at,
    operation: `${dayText(first)} ≤ ${dayText(last)}`,
    inputs: [wordsInput('start and end', text, 0)],
    result: 'false',
    suggestion: `${dayText(last)} to ${dayText(first)}, if the two were exchanged.`,
  });
}

/** "will ... by 2019" in a text of 2023: only where the year is written and nothing else dates the promise. */
function deadlinesPassed({ annotation, claims }: CheckInput): readonly Finding[] {
  const published = annotation.document.publishedAt;
  if (published === undefined) return [];
  const future = wordHits(annotation, 'future');
  return annotation.times.flatMap((mention) => {
    const { time } = mention;
    if (!time.deadline || !time.latest || time.yearInferred || time.soft) return [];
    if (time.anchor !== 'absolute' || time.latest >= published) return [];
    const sentence = sentenceOf(annotation, mention.from);
    const others = inside(annotation.times, sentence.from, sentence.to).filter(
      (t) => t !== mention,
    );
    if (others.length > 0) return [];
    const promised = future.some((hit) => hit.from >= sentence.from && hit.to <= mention.from);
    if (!promised || reportsThePast(annotation, sentence.from, sentence.to)) return [];
    return [passed(annotation, mention, time.latest, published, claimsAt(claims, mention))];
  });
}

/** Quoted or conditional promises and those told in the past are not of the document's day. */
function reportsThePast(annotation: CheckInput['annotation'], from: number, to: number): boolean {
  return anyMarked(annotation, 'told', from, to) || anyMark(annotation, from, to, '"');
}

function claimsAt(claims: CheckInput['claims'], { start, end }: TimeMention): readonly string[] {
  return claims
    .filter((claim): claim is CommitmentClaim => claim.kind === 'commitment')
    .filter(({ fields }) => {
      const position = fields.deadline?.anchor?.position;
      return position !== undefined && position.start < end && start < position.end;
    })
    .map((claim) => claim.id);
}

function passed(
  annotation: CheckInput['annotation'],
  mention: TimeMention,
  deadline: string,
  published: string,
  claims: readonly string[],
): Finding {
  return finding(annotation, {
    check: 'order-of-dates',
    severity: 'warning',
    message: `The deadline, ${dayText(deadline)}, had passed when the text was published on ${dayText(published)}.`,
    at: [mention],
    operation: `${dayText(published)} ≤ ${dayText(deadline)}`,
    inputs: [
      wordsInput('deadline', words(annotation, mention), 0),
      { name: 'date of the document', value: published },
    ],
    result: 'false',
    claims,
  });
}
