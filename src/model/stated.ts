import type { Anchor } from './anchor.ts';

/** A value with where it comes from: the text said it (its words in `anchor`), or it was inferred (`by` says how). */
export interface Stated<T> {
  readonly value: T;
  readonly basis: 'said' | 'inferred';
  readonly anchor?: Anchor;
  /** How an inferred value was reached, in a few words: "holder of the office on that day". */
  readonly by?: string;
}

/** A value that the text says in the words of `anchor`. */
export function said<T>(value: T, anchor: Anchor): Stated<T> {
  return { value, basis: 'said', anchor };
}

/** A value that was worked out; `by` says how, `anchor` shows the words it was worked out from. */
export function inferred<T>(value: T, by: string, anchor?: Anchor): Stated<T> {
  return anchor ? { value, basis: 'inferred', by, anchor } : { value, basis: 'inferred', by };
}
