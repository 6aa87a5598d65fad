/** Deadlines that had passed when they were promised. */
import type { Annotation, TimeMention } from '../../model/annotation.ts';
import type { CommitmentClaim } from '../../model/claim.ts';
import { addDays, type Day } from '../../model/day.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckInput } from '../check.ts';
import { clauseAround, STRONG_MARKS } from '../clause.ts';
import { finding, words, wordsInput } from '../derivation.ts';
import { anyMark, anyMarked, inside, startingAt, wordHits } from '../scope.ts';
import { tenseOf } from '../verb-tense.ts';
import { dayText } from '../wording.ts';

/** Modifiers that leave the last day of a time as it is. */
const BOUND = new Set(['END', 'BEFORE', 'ON_OR_BEFORE']);
/** Days before the text on which what it tells was said. */
const NEWS = 7;

/** "will ... by 2019" in a text of 2023: only where the year is written and the promise is of the text's own days. */
export function deadlinesPassed({ annotation, claims }: CheckInput): readonly Finding[] {
  const published = annotation.document.publishedAt;
  if (published === undefined) return [];
  return annotation.times.flatMap((mention) => {
    const { time } = mention;
    if (!time.latest || time.yearInferred || time.anchor !== 'absolute' || time.range) return [];
    if (time.latest >= published || (time.mod && !BOUND.has(time.mod))) return [];
    if (!time.deadline && !isAfterBy(annotation, mention)) return [];
    const clause = clauseAround(annotation, mention, STRONG_MARKS);
    const others = inside(annotation.times, clause.from, clause.to).filter((t) => t !== mention);
    const days = others.filter((other) => isNews(other, published));
    if (days.length < others.length) return [];
    if (reportsThePast(annotation, clause.from, clause.to)) return [];
    const isMade =
      isPromised(annotation, clause.from, mention) ||
      (days.length > 0 && anyMarked(annotation, 'promised', clause.from, mention.from));
    if (!isMade) return [];
    return [passed(annotation, mention, time.latest, published, claimsAt(claims, mention))];
  });
}

/** "by the end of 2023", and in languages that say it behind the time. */
function isAfterBy(annotation: Annotation, { from, to }: TimeMention): boolean {
  const hits = wordHits(annotation, 'by');
  return (
    inside(hits, from - 3, from).some((hit) => hit.to === from) ||
    startingAt(hits, to) !== undefined
  );
}

/** A day of the week before the text: when it was said. */
function isNews({ time }: TimeMention, published: Day): boolean {
  const { earliest, latest } = time;
  if (!earliest || !latest) return false;
  return earliest >= addDays(published, -NEWS) && latest <= addDays(published, 1);
}

/** A word of the future before the deadline, or a verb in the future. */
function isPromised(annotation: Annotation, from: number, mention: TimeMention): boolean {
  if (anyMarked(annotation, 'future', from, mention.from)) return true;
  const { syntax } = annotation;
  if (!syntax?.hasArcs) return false;
  for (let at = from; at < mention.from; at++) {
    if (syntax.upos(at) === 'VERB' && tenseOf(annotation, at) === 'future') return true;
  }
  return false;
}

/** Quoted or conditional promises and those told in the past are not of the document's day. */
function reportsThePast(annotation: Annotation, from: number, to: number): boolean {
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
  annotation: Annotation,
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
