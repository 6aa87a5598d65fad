/** How the values that reports give for one thing go together. */
import { weekday } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { weighQuantities } from './quantities.ts';
import type { Said, Weighed } from './said.ts';

const ORDER = ['differing', 'updated', 'complementary', 'agreed'] as const;

/** The verdict on two values of one thing. */
export function weigh(a: Said, b: Said): Weighed {
  return (
    weighQuantities(a, b) ??
    weighTimes(a, b) ??
    weighNames(a, b) ?? { verdict: 'complementary', why: 'one is a number, the other is not' }
  );
}

/** The verdict on all values of one thing: the gravest of any two. */
export function weighAll(list: readonly Said[]): Weighed {
  let gravest: Weighed = { verdict: 'agreed' };
  for (const [i, a] of list.entries()) {
    for (const b of list.slice(i + 1)) {
      const found = weigh(a, b);
      const rank = ORDER.indexOf(found.verdict) - ORDER.indexOf(gravest.verdict);
      if (rank < 0 || (rank === 0 && gravest.why === undefined)) gravest = found;
    }
  }
  return gravest;
}

function weighTimes(
  { time: a, standing: one }: Said,
  { time: b, standing: other }: Said,
): Weighed | undefined {
  if (!a || !b) return undefined;
  if (a.impossible || b.impossible)
    return { verdict: 'differing', why: 'one is no day of the calendar' };
  if (isWrongWeekday(a) || isWrongWeekday(b))
    return { verdict: 'differing', why: 'one weekday does not fall on its date' };
  if (!a.earliest || !a.latest || !b.earliest || !b.latest)
    return a.timex === b.timex ? { verdict: 'agreed' } : undefined;
  if (a.earliest === b.earliest && a.latest === b.latest) return { verdict: 'agreed' };
  if (a.earliest <= b.latest && b.earliest <= a.latest)
    return { verdict: 'complementary', why: 'one time lies within the other' };
  if (one !== other) return { verdict: 'updated', why: 'one is what was planned' };
  return { verdict: 'differing', why: `${a.timex} and ${b.timex} have no common day` };
}

function isWrongWeekday({ statedWeekday, earliest, latest }: Time): boolean {
  if (statedWeekday === undefined || earliest === undefined || earliest !== latest) return false;
  return weekday(earliest) !== statedWeekday;
}

function weighNames({ name: a }: Said, { name: b }: Said): Weighed | undefined {
  if (!a || !b) return undefined;
  if (a.key === b.key) return { verdict: 'agreed' };
  return { verdict: 'differing', why: `“${a.text}” and “${b.text}”` };
}
