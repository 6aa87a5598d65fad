import type { TimeMention } from '../model/annotation.ts';
import type { CommitmentClaim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { anyMark, anyMarked, inside, sentenceOf, wordHits } from './scope.ts';
import { dayText } from './wording.ts';

/** An end before its beginning, or a deadline that had passed when it was promised. */
export const orderOfDates: Check = {
  name: 'order-of-dates',
  needs: ['calendar'],
  summary: 'An end before its start, or a deadline that had already passed.',
  run: (input) => [...reversedRanges(input), ...reversedPairs(input), ...deadlinesPassed(input)],
};

/** "5–3 June 2024" where the finder keeps the order as written. */
function reversedRanges({ annotation }: CheckInput): readonly Finding[] {
  return annotation.times.flatMap((mention) => {
    const { range, earliest, latest } = mention.time;
    if (!range || !earliest || !latest || earliest <= latest) return [];
    return [reversed(annotation, [mention], earliest, latest, words(annotation, mention))];
  });
}

/** "from 9 June 2024 to 3 June 2024": two dates bound by "from" and "to". */
function reversedPairs({ annotation }: CheckInput): readonly Finding[] {
  const bindings = wordHits(annotation, 'binding');
  const role = (from: number, to: number): string | undefined =>
    bindings.find((hit) => hit.from === from && hit.to === to)?.row.role;
  const out: Finding[] = [];
  annotation.times.forEach((end, i) => {
    const start = annotation.times[i - 1];
    if (!start || start.to + 1 !== end.from || role(start.to, end.from) !== 'to') return;
    if (role(start.from - 1, start.from) !== 'from') return;
    const first = start.time.earliest;
    const last = end.time.latest;
    if (!first || !last || first <= last) return;
    if (!isPlainDate(start) || !isPlainDate(end)) return;
    if (start.time.granularity !== end.time.granularity) return;
    const text = `${words(annotation, start)} … ${words(annotation, end)}`;
    out.push(reversed(annotation, [start, end], first, last, text));
  });
  return out;
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
