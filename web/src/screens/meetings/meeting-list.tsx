import { useRef } from 'preact/hooks';
import type { Facet, MeetingRow, MeetingsAnswer } from '../../../../src/view/api.ts';
import { apiPath } from '../../api/client.ts';
import { usePages } from '../../api/pages.ts';
import { useResource } from '../../api/resource.ts';
import { FacetChoice } from '../../components/facet-choice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Loaded } from '../../components/states.tsx';
import { type RowState, VirtualList } from '../../components/virtual-list.tsx';
import { say } from '../../messages/meetings/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { useKeys } from '../../state/keys.ts';
import { address, navigate, query, setQuery } from '../../state/router.ts';
import { formatInterval, formatOrdinal } from '../../text/format.ts';

const FILTERS = ['q', 'actor', 'series', 'from', 'to'] as const;
const COLUMNS = ['time', 'meeting', 'place', 'series', 'support'] as const;

/** All meetings by time, filtered by what the address says. */
export function MeetingList() {
  const field = useRef<HTMLInputElement>(null);
  const values = Object.fromEntries(FILTERS.map((name) => [name, query.value[name]]));
  const meetings = usePages<MeetingRow>('meetings', values);
  const { data } = useResource<MeetingsAnswer>(apiPath('meetings', { ...values, limit: 1000 }), {
    keep: true,
  });
  const filtered = FILTERS.some((name) => query.value[name]) || query.value['contradicted'] === '1';
  useKeys(say('keys-title'), [
    { keys: 'f', label: say('key-filter'), run: () => field.current?.focus() },
  ]);
  const shown = meetings.data?.filter(
    ({ contradictions }) => query.value['contradicted'] !== '1' || contradictions > 0,
  );
  return (
    <>
      <PageHead
        title={sayShell('screen-meetings')}
        facts={shown && say('matched', { count: shown.length })}
      />
      <Filters field={field} facets={data?.facets ?? []} filtered={filtered} />
      <Loaded resource={shown ? { ...meetings, data: shown } : meetings}>
        {(rows) => {
          if (rows.length > 0) return <Table rows={rows} />;
          if (filtered) return <p class="quiet">{say('none-match')}</p>;
          return <Empty title={say('empty')}>{say('empty-text')}</Empty>;
        }}
      </Loaded>
    </>
  );
}

function Table({ rows }: { readonly rows: readonly MeetingRow[] }) {
  return (
    <VirtualList
      label={sayShell('screen-meetings')}
      class="meeting-table"
      items={rows}
      keyOf={({ id }) => id}
      estimate={64}
      columns={COLUMNS.map((name) => say(`column-${name}`))}
    >
      {(row, state) => <Cells row={row} state={state} />}
    </VirtualList>
  );
}

function Cells({ row, state }: { readonly row: MeetingRow; readonly state: RowState }) {
  const when = formatInterval(row.earliest, row.latest);
  return (
    <>
      <div role="cell" class="when">
        {when || <span class="quiet">{say('undated')}</span>}
      </div>
      <div role="cell" class="meeting-title">
        <a href={address(['meetings', row.id])} tabIndex={state.tab}>
          {row.title}
        </a>
        <span class="quiet small">{row.participants.map(({ name }) => name).join(', ')}</span>
      </div>
      <div role="cell">{row.place}</div>
      <div role="cell" class="small quiet series">
        {row.ordinal !== undefined && <b>{formatOrdinal(row.ordinal)}</b>} {row.series?.name}
      </div>
      <div role="cell" class="support small">
        <span>
          {sayShell('reports', { count: row.documents })},{' '}
          {sayShell('origins', { count: row.origins })}
        </span>
        {row.contradictions > 0 && (
          <span class="tag tag-error">
            {sayShell('contradictions', { count: row.contradictions })}
          </span>
        )}
      </div>
    </>
  );
}

function Filters(props: {
  readonly field: { current: HTMLInputElement | null };
  readonly facets: readonly Facet[];
  readonly filtered: boolean;
}) {
  const { field, facets, filtered } = props;
  const { q = '', from = '', to = '', contradicted } = query.value;
  return (
    <search class="filters no-print">
      <input
        ref={field}
        type="search"
        class="filter-words"
        aria-label={say('filter')}
        placeholder={say('filter')}
        value={q}
        onInput={(event) => setQuery({ q: event.currentTarget.value })}
      />
      <Choice name="actor" facets={facets} />
      <Choice name="series" facets={facets} />
      <label class="date-filter">
        <span>{say('from')}</span>
        <input
          type="date"
          value={from}
          onChange={(event) => setQuery({ from: event.currentTarget.value })}
        />
      </label>
      <label class="date-filter">
        <span>{say('to')}</span>
        <input
          type="date"
          value={to}
          onChange={(event) => setQuery({ to: event.currentTarget.value })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={contradicted === '1'}
          onChange={(event) =>
            setQuery({ contradicted: event.currentTarget.checked ? 1 : undefined })
          }
        />
        {say('only-contradicted')}
      </label>
      {filtered && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => navigate('/meetings', { replace: true })}
        >
          {say('clear')}
        </button>
      )}
    </search>
  );
}

function Choice(props: { readonly name: 'actor' | 'series'; readonly facets: readonly Facet[] }) {
  const { name, facets } = props;
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  return <FacetChoice name={name} label={say(name)} any={say(`any-${name}`)} values={values} />;
}
