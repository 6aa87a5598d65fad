import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../../../src/view/api.ts';
import { apiPath } from './client.ts';
import { fetchResource, type Resource, useResource } from './resource.ts';

/** Rows fetched at once. */
const LIMIT = 1000;

/** All rows of a list that the server answers in pages; the first page is shown while the others come. */
export function usePages<Row>(
  path: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): Resource<readonly Row[]> {
  const first = useResource<Page<Row>>(apiPath(path, { ...values, limit: LIMIT }), { keep: true });
  const [rest, setRest] = useState<{ readonly of: unknown; readonly rows: readonly Row[] }>();
  const { data } = first;
  useEffect(() => {
    if (data === undefined || data.rows.length >= data.matched) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      const rows: Row[] = [];
      let offset = data.rows.length;
      while (wanted && offset < data.matched) {
        const page = await fetchResource<Page<Row>>(
          apiPath(path, { ...values, limit: LIMIT, offset }),
        );
        if (page.rows.length === 0) break;
        rows.push(...page.rows);
        offset += page.rows.length;
      }
      if (wanted) setRest({ of: data, rows });
    };
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [data]);
  if (data === undefined) {
    return { loading: first.loading, ...(first.error && { error: first.error }) };
  }
  const rows = rest?.of === data ? [...data.rows, ...rest.rows] : data.rows;
  return { loading: first.loading, data: rows };
}
