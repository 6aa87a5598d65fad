/** The time of what a frame tells. */

import type { TimeMention } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import { isOccasion } from '../../time/occasion.ts';
import type { Clause } from './clauses.ts';
import type { HeadLastText } from './text.ts';

/**
 * The nearest time before a frame in its clause, else the nearest behind it there, else that of a clause before which is
 * nothing but a time ("今年8月，"); `isOther`: a time that is of something else.
 */
export function timeOf(
  text: HeadLastText,
  clause: Clause,
  at: number,
  sentenceFrom: number,
  isOther: (time: TimeMention) => boolean = () => false,
): TimeMention | undefined {
  const own = usable(text, clause.from, clause.to).filter((time) => !isOther(time));
  const before = own.filter((t) => t.to <= at);
  return (
    before[before.length - 1] ??
    own.find((t) => t.from >= at) ??
    timeBefore(text, clause, sentenceFrom)
  );
}

/**
 * The time of the clauses before in the sentence, back to the one that names the subject: "19日，A访问B，与C会谈". Behind a
 * clause that names somebody only one that is nothing but a time counts.
 */
function timeBefore(
  text: HeadLastText,
  clause: Clause,
  sentenceFrom: number,
): TimeMention | undefined {
  let named = clause.subject !== undefined;
  for (let at = clause.from; ; ) {
    const before = text.clauses.at(at - 2);
    if (!before || before.from < sentenceFrom || before.from >= at || before.speech)
      return undefined;
    const bare = !before.subject && text.look.skipLight(before.from, before.to) === before.to;
    if (bare || !named) {
      const time = usable(text, before.from, before.to).at(-1);
      if (time) return time;
    }
    if (bare || (named && before.subject)) return undefined;
    named ||= before.subject !== undefined;
    at = before.from;
  }
}

function usable({ annotation }: HeadLastText, from: number, to: number): readonly TimeMention[] {
  return within(annotation.times, from, to).filter(
    (t) =>
      t.to <= to &&
      t.time.type !== 'DURATION' &&
      t.time.type !== 'SET' &&
      !isOccasion(t.time) &&
      (t.time.earliest !== undefined || t.time.latest !== undefined),
  );
}
