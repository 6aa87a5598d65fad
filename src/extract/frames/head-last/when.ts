/** The time of what a frame tells. */
import type { TimeMention } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import type { Clause } from './clauses.ts';
import type { HeadLastText } from './text.ts';

/**
 * The nearest time before a frame in its clause, else the nearest behind it there, else that of a clause before which is
 * nothing but a time ("今年8月，").
 */
export function timeOf(
  text: HeadLastText,
  clause: Clause,
  at: number,
  sentenceFrom: number,
): TimeMention | undefined {
  const own = usable(text, clause.from, clause.to);
  const before = own.filter((t) => t.to <= at);
  return (
    before[before.length - 1] ??
    own.find((t) => t.from >= at) ??
    timeBefore(text, clause, sentenceFrom)
  );
}

function timeBefore(
  text: HeadLastText,
  clause: Clause,
  sentenceFrom: number,
): TimeMention | undefined {
  const before = text.clauses.at(clause.from - 2);
  if (!before || before.from < sentenceFrom || before === clause) return undefined;
  if (before.subject || text.look.skipLight(before.from, before.to) < before.to) return undefined;
  return usable(text, before.from, before.to).at(-1);
}

function usable({ annotation }: HeadLastText, from: number, to: number): readonly TimeMention[] {
  return within(annotation.times, from, to).filter(
    (t) =>
      t.to <= to &&
      t.time.type !== 'DURATION' &&
      t.time.type !== 'SET' &&
      (t.time.earliest !== undefined || t.time.latest !== undefined),
  );
}
