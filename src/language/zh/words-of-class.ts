import type { TimeWord } from '../time-rules.ts';

/** Rows of one class from [value, phrases...] lines. */
export function words(
  is: string,
  rows: readonly (readonly [number | string, ...string[]])[],
): readonly TimeWord[] {
  return rows.map(([value, ...phrases]) => ({ is, value, phrases }));
}
