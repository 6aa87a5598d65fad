import type { FindingView } from '../../../../src/view/api.ts';
import { address, query, setQuery } from '../../state/router.ts';

/** A finding is told apart by its id and, where several documents say the same, by its document. */
export function rowKey({ id, document }: Pick<FindingView, 'id' | 'document'>): string {
  return `${id} ${document}`;
}

/** What the address keeps of a chosen finding. */
function placeOf({ id, document }: FindingView): Readonly<Record<string, string>> {
  return { finding: id, in: document };
}

/** The address of a finding within the list as it is filtered. */
export function findingAddress(row: FindingView): string {
  return address(['checks'], { ...query.value, ...placeOf(row) });
}

/** The address of the list without a chosen finding. */
export function listAddress(): string {
  return address(['checks'], { ...query.value, finding: undefined, in: undefined });
}

/** Chooses a finding. */
export function choose(row: FindingView): void {
  setQuery(placeOf(row));
}

/** The row that the address names; -1 where the list does not hold it. */
export function chosenIndex(rows: readonly FindingView[]): number {
  const { finding, in: document } = query.value;
  const exact = rows.findIndex((row) => row.id === finding && row.document === document);
  return exact >= 0 || finding === undefined ? exact : rows.findIndex(({ id }) => id === finding);
}

/** The next open finding after a row, or before it; from the other end where there is none. */
export function nextOpen(
  rows: readonly FindingView[],
  from: number,
  step: 1 | -1,
): FindingView | undefined {
  const { id } = rows[from] ?? {};
  for (let i = 1; i <= rows.length; i += 1) {
    const row = rows[(((from + i * step) % rows.length) + rows.length) % rows.length];
    if (row?.standing === 'open' && row.id !== id) return row;
  }
  return undefined;
}
