/** Look-ups in lists that are in text order, by binary search: a long text costs no more per figure than a short one. */

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
  const out: T[] = [];
  for (let i = firstFrom(list, from); i < list.length; i++) {
    const member = list[i] as T;
    if (member.from >= to) break;
    if (member.to <= to) out.push(member);
  }
  return out;
}

/** The member that begins at a token. */
export function startingAt<T extends TokenSpan>(list: readonly T[], token: number): T | undefined {
  const member = list[firstFrom(list, token)];
  return member?.from === token ? member : undefined;
}

function firstFrom(list: readonly TokenSpan[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as TokenSpan).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
