import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Page } from '../../../../src/view/api.ts';
import { apiPath } from '../../api/client.ts';
import { fetchResource, type Resource, useResource } from '../../api/resource.ts';
import type { Asked } from './filter.ts';

const FIRST = 200;
const STEP = 500;
/** Rows before the end at which more are fetched. */
const AHEAD = 80;

/** The rows of a list as far as they were fetched. */
export interface Growing<Row, Answer> {
  readonly resource: Resource<Answer>;
  readonly rows: readonly Row[];
  /** Tells that the row at `index` is shown: more are fetched when few are left. */
  readonly reach: (index: number) => void;
}

/** A long answer that is fetched as one goes down it: the first rows at once, the others when they are near. */
export function useGrowing<Row, Answer extends Page<Row>>(
  path: string,
  values: Asked,
): Growing<Row, Answer> {
  const resource = useResource<Answer>(apiPath(path, { ...values, limit: FIRST }), { keep: true });
  const { data } = resource;
  const [more, setMore] = useState<{ readonly of: unknown; readonly rows: readonly Row[] }>();
  const rows =
    data === undefined ? [] : more?.of === data ? [...data.rows, ...more.rows] : data.rows;
  const state = useRef({ data, rows, values, fetching: undefined as unknown });
  state.current = { ...state.current, data, rows, values };
  useEffect(() => {
    state.current.fetching = undefined;
  }, [data]);
  const reach = useCallback((index: number) => {
    const now = state.current;
    const { data: of } = now;
    if (of === undefined || now.fetching === of) return;
    if (now.rows.length >= of.matched || index < now.rows.length - AHEAD) return;
    now.fetching = of;
    const offset = now.rows.length;
    fetchResource<Answer>(apiPath(path, { ...now.values, limit: STEP, offset }))
      .then((page) => {
        if (state.current.data !== of) return;
        state.current.fetching = undefined;
        setMore({ of, rows: [...state.current.rows.slice(of.rows.length), ...page.rows] });
      })
      .catch(() => {
        state.current.fetching = undefined;
      });
  }, []);
  return { resource, rows, reach };
}
