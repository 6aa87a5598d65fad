/** A promise told again: which words changed, and whether its deadline moved. */
import { diffArrays } from 'diff';
import type { DeadlineMove, WordChange } from '../model/ledger.ts';
import type { Time } from '../model/time.ts';

/** Words with the blanks behind them, marks, and Han characters one by one. */
const PIECES = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*\s*|\s+|[^\s]/gu;

/** The later words against the earlier ones, in the order in which they stand; empty where they are the same. */
export function wordChanges(earlier: string, later: string): readonly WordChange[] {
  if (plain(earlier) === plain(later)) return [];
  const pieces = (text: string): string[] => [...(text.match(PIECES) ?? [])];
  return diffArrays(pieces(earlier), pieces(later), {
    comparator: (one, other) => plain(one) === plain(other),
  }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** How a deadline moved from one text to a later one; undefined where both name the same day, or neither names one. */
export function deadlineMove(
  from: Time | undefined,
  to: Time | undefined,
  words: Pick<DeadlineMove, 'fromWords' | 'toWords'> = {},
): DeadlineMove | undefined {
  if (!to) return undefined;
  if (!from) return { to, ...words, direction: 'set' };
  if (from.latest === to.latest) return undefined;
  if (from.latest === undefined || to.latest === undefined)
    return { from, to, ...words, direction: 'other' };
  return { from, to, ...words, direction: to.latest > from.latest ? 'later' : 'earlier' };
}
