import { useEffect, useState } from 'preact/hooks';
import type { DocumentLabel, Facet, FindingView } from '../../../../src/view/api.ts';
import type { FindingsAnswer } from '../../../../src/view/api-record.ts';
import { apiPath } from '../../api/client.ts';
import { fetchResource, type Resource, useResource } from '../../api/resource.ts';

/** The findings that the filters leave: those of the first page at once, the others as they come. */
export interface Findings {
  readonly rows: readonly FindingView[];
  readonly matched: number;
  readonly facets: readonly Facet[];
  readonly documents: ReadonlyMap<string, DocumentLabel>;
}

/** What the list is filtered by. */
export type FindingFilter = Readonly<
  Record<'check' | 'severity' | 'document' | 'standing', string | undefined>
>;

const FIRST = 300;
const MORE = 1000;

/** All findings that the filters leave, page after page, with the labels of their documents. */
export function useFindings(filter: FindingFilter): Resource<Findings> {
  const first = useResource<FindingsAnswer>(apiPath('findings', { ...filter, limit: FIRST }), {
    keep: true,
  });
  const { data, loading, error } = first;
  const [rest, setRest] = useState<{ readonly of: unknown; readonly pages: FindingsAnswer[] }>();
  useEffect(() => {
    if (data === undefined || data.rows.length >= data.matched) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      const pages: FindingsAnswer[] = [];
      let offset = data.rows.length;
      while (wanted && offset < data.matched) {
        const page = await fetchResource<FindingsAnswer>(
          apiPath('findings', { ...filter, limit: MORE, offset }),
        );
        if (page.rows.length === 0) break;
        pages.push(page);
        offset += page.rows.length;
      }
      if (wanted) setRest({ of: data, pages });
    };
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [data]);
  if (data === undefined) return { loading, ...(error && { error }) };
  const pages = rest?.of === data ? [data, ...rest.pages] : [data];
  return { loading, data: joined(pages), ...(error && { error }) };
}

const JOINED = new WeakMap<FindingsAnswer, { readonly pages: number; readonly made: Findings }>();

/** The pages as one list; the same object as long as nothing was added, so that it is not drawn anew. */
function joined(pages: readonly FindingsAnswer[]): Findings {
  const [first] = pages as readonly [FindingsAnswer];
  const known = JOINED.get(first);
  if (known?.pages === pages.length) return known.made;
  const made: Findings = {
    rows: pages.flatMap(({ rows }) => rows),
    matched: first.matched,
    facets: first.facets,
    documents: new Map(
      pages.flatMap(({ documents }) => documents.map((one) => [one.id, one] as const)),
    ),
  };
  JOINED.set(first, { pages: pages.length, made });
  return made;
}
