import { address, query, setQuery } from '../../state/router.ts';

/** The filters with counted values. */
export const FACETS = ['kind', 'actor', 'aspect', 'language', 'document'] as const;

/** The name of a facet. */
export type FacetName = (typeof FACETS)[number];

const FILTERS = ['q', ...FACETS, 'from', 'to'] as const;

/** The views of what answers, in the order of their tabs and of the keys 1 to 7. */
export const VIEWS = ['list', 'timeline', 'matrix', 'network', 'map', 'figures', 'sql'] as const;

/** The name of a view. */
export type ViewName = (typeof VIEWS)[number];

/** The values of the filters as the address says them, as the server takes them. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** The view that the address asks for. */
export function viewName(): ViewName {
  return VIEWS.find((name) => name === query.value['view']) ?? 'list';
}

/** What is asked, without some of its parts. */
export function asked(...without: readonly string[]): Asked {
  return Object.fromEntries(
    FILTERS.filter((name) => !without.includes(name)).map((name) => [name, query.value[name]]),
  );
}

/** Whether anything is asked beyond everything. */
export function isAsked(): boolean {
  return FILTERS.some((name) => query.value[name]);
}

/** The address of a view that keeps the filters, with changes. */
export function viewAddress(
  view: ViewName,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  return address(['explore'], {
    ...asked(),
    view: view === 'list' ? undefined : view,
    ...changes,
  });
}

/** The values of a facet that are asked for. */
export function chosen(name: FacetName): readonly string[] {
  return query.value[name]?.split(',').filter(Boolean) ?? [];
}

/** Adds a value to a facet, or takes it away. */
export function toggle(name: FacetName, value: string): void {
  const now = chosen(name);
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  setQuery({ [name]: next.join(','), at: undefined }, { push: true });
}

/** Asks for everything again. */
export function clear(): void {
  setQuery(Object.fromEntries(FILTERS.map((name) => [name, undefined])), { push: true });
}
