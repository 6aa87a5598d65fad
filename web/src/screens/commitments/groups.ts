import type { CommitmentRow } from '../../../../src/view/api-record.ts';
import type { Grouping } from './ledger-query.ts';

/** A row of the ledger, or the head of a group of rows. */
export type LedgerItem =
  | { readonly type: 'row'; readonly key: string; readonly row: CommitmentRow }
  | { readonly type: 'group'; readonly key: string; readonly name: string; readonly count: number };

/** The part that has no name: no obligor, no series, no deadline. */
export const NAMELESS = '';

/** The rows under the heads of their groups; the rows of groups that are shut are left out. */
export function groupedItems(
  rows: readonly CommitmentRow[],
  grouping: Grouping | undefined,
  shut: ReadonlySet<string>,
): readonly LedgerItem[] {
  const item = (row: CommitmentRow): LedgerItem => ({ type: 'row', key: row.id, row });
  if (grouping === undefined) return rows.map(item);
  const groups = new Map<string, CommitmentRow[]>();
  for (const row of rows) {
    const name = groupOf(row, grouping);
    const list = groups.get(name);
    if (list) list.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].sort(order(grouping)).flatMap(([name, own]): LedgerItem[] => {
    const key = `group ${name}`;
    const head: LedgerItem = { type: 'group', key, name, count: own.length };
    return shut.has(key) ? [head] : [head, ...own.map(item)];
  });
}

function groupOf(row: CommitmentRow, grouping: Grouping): string {
  if (grouping === 'series') return row.series?.name ?? NAMELESS;
  if (grouping === 'deadline') return row.due?.slice(0, 4) ?? NAMELESS;
  return row.obligors.map(({ name }) => name).join(', ') || NAMELESS;
}

type Group = readonly [string, readonly CommitmentRow[]];

/** Years in order, other groups by size; what has no name comes last. */
function order(grouping: Grouping): (a: Group, b: Group) => number {
  return ([a, inA], [b, inB]) => {
    if (a === NAMELESS || b === NAMELESS) return a === b ? 0 : a === NAMELESS ? 1 : -1;
    if (grouping === 'deadline') return a < b ? -1 : 1;
    return inB.length - inA.length || (a < b ? -1 : 1);
  };
}
