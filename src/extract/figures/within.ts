import { within as beginningIn } from '../statement/within.ts';

/** Anything that covers tokens [from, to). */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The members of an ordered list that lie wholly within tokens [from, to). */
export function within<T extends TokenSpan>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  return beginningIn(list, from, to).filter((member) => member.to <= to);
}

/** The member that begins at a token. */
export function startingAt<T extends TokenSpan>(list: readonly T[], token: number): T | undefined {
  return beginningIn(list, token, token + 1)[0];
}
