import type { CommitmentRow } from '../../../../src/view/api-record.ts';
import { usePages } from '../../api/pages.ts';
import type { Resource } from '../../api/resource.ts';
import { address, query } from '../../state/router.ts';

/** Filters of the ledger as they stand in the address; the server knows them by the same names. */
export const FILTERS = [
  'text',
  'actor',
  'sector',
  'series',
  'strength',
  'specific',
  'due-from',
  'due-to',
  'schedule',
  'official',
  'evidence',
] as const;

/** The pictures of the ledger. */
export const VIEWS = ['table', 'timeline', 'grid'] as const;
/** The name of a picture of the ledger. */
export type View = (typeof VIEWS)[number];

/** What rows can be gathered by. */
export const GROUPS = ['obligor', 'series', 'deadline'] as const;
/** The name of what rows are gathered by. */
export type Grouping = (typeof GROUPS)[number];

/** The filters and the day of the schedule, as the address has them. */
export function filterValues(): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...FILTERS, 'on'].map((name) => [name, query.value[name]]));
}

/** Whether anything is left out by a filter. */
export function isFiltered(): boolean {
  return FILTERS.some((name) => query.value[name] !== undefined);
}

/** Which picture the address asks for. */
export function viewOf(): View {
  return VIEWS.find((view) => view === query.value['view']) ?? 'table';
}

/** What the address gathers rows by. */
export function groupingOf(): Grouping | undefined {
  return GROUPS.find((one) => one === query.value['group']);
}

/** The address of one commitment, with the filters kept so that one can walk on and go back. */
export function commitmentAddress(id: string): string {
  const { at: _, ...rest } = query.value;
  return address(['commitments', id], rest);
}

/** The address of the ledger as it is filtered, with a commitment chosen. */
export function ledgerAddress(at?: string): string {
  return address(['commitments'], { ...query.value, at });
}

/** All rows that the address asks for, in the order in which they are shown. */
export function useLedgerRows(): Resource<readonly CommitmentRow[]> {
  const sort = query.value['sort'] ?? (groupingOf() === 'deadline' ? 'due' : undefined);
  return usePages<CommitmentRow>('commitments', { ...filterValues(), sort });
}
