import { useRef, useState } from 'preact/hooks';
import type { CommitmentRow, CommitmentsAnswer } from '../../../../src/view/api-record.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Icon } from '../../components/icon.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Loaded, Loading } from '../../components/states.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { useKeys } from '../../state/keys.ts';
import { useMeta } from '../../state/meta.ts';
import { address, navigate, query } from '../../state/router.ts';
import { formatDay } from '../../text/format.ts';
import { Exports } from './exports.tsx';
import { Filters, TableOptions } from './filters.tsx';
import { GridView } from './grid-view.tsx';
import { ImportDialog } from './import-dialog.tsx';
import {
  filterValues,
  isFiltered,
  useLedgerRows,
  VIEWS,
  type View,
  viewOf,
} from './ledger-query.ts';
import { LedgerTable } from './table.tsx';
import { Timeline } from './timeline.tsx';

/** The ledger: its filters, and the commitments as a table, on a line of time, or member by member. */
export function Ledger() {
  const field = useRef<HTMLInputElement>(null);
  const [importing, setImporting] = useState(false);
  const rows = useLedgerRows();
  const head = useResource<CommitmentsAnswer>(
    apiPath('commitments', { ...filterValues(), limit: 1 }),
    { keep: true },
  );
  const readOnly = useMeta().data?.readOnly ?? true;
  const { data } = head;
  useKeys(say('keys-ledger'), [
    { keys: 'f', label: say('key-filter'), run: () => field.current?.focus() },
    ...VIEWS.map((view, at) => ({
      keys: String(at + 1),
      label: say('key-view', { view: say(`view-${view}`) }),
      run: () => navigate(viewAddress(view)),
    })),
  ]);
  return (
    <>
      <PageHead
        title={sayShell('screen-commitments')}
        facts={data && <Facts answer={data} shown={rows.data?.length} />}
        actions={
          <>
            {!readOnly && (
              <button type="button" class="button no-print" onClick={() => setImporting(true)}>
                <Icon name="file" size={16} /> {say('import')}
              </button>
            )}
            <Exports />
          </>
        }
      />
      {data && data.total > 0 && <Filters field={field} answer={data} />}
      {data && data.total > 0 && <Tabs />}
      <Loaded resource={rows}>{(all) => <Body rows={all} answer={data} />}</Loaded>
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </>
  );
}

function Facts(props: { readonly answer: CommitmentsAnswer; readonly shown: number | undefined }) {
  const { answer, shown } = props;
  const { total, on, searchedTo, matched } = answer;
  const count = shown ?? matched;
  return (
    <>
      {count === total
        ? say('count', { count: total })
        : say('count-of', { count: total, shown: count })}
      {' · '}
      {say('as-on', { day: formatDay(on) })}
      {searchedTo !== undefined && (
        <>
          {' · '}
          {say('searched-to', { day: formatDay(searchedTo) })}
        </>
      )}
    </>
  );
}

function viewAddress(view: View): string {
  const { view: _, ...rest } = query.value;
  return address(['commitments'], { ...rest, view: view === 'table' ? undefined : view });
}

function Tabs() {
  const open = viewOf();
  return (
    <div class="view-row no-print">
      <nav class="view-tabs" aria-label={say('views')}>
        {VIEWS.map((view) => (
          <a key={view} href={viewAddress(view)} aria-current={view === open ? 'page' : undefined}>
            {say(`view-${view}`)}
          </a>
        ))}
      </nav>
      {open === 'table' && <TableOptions />}
    </div>
  );
}

function Body(props: {
  readonly rows: readonly CommitmentRow[];
  readonly answer: CommitmentsAnswer | undefined;
}) {
  const { rows, answer } = props;
  if (rows.length === 0 && !isFiltered()) {
    return <Empty title={say('empty')}>{say('empty-text')}</Empty>;
  }
  if (rows.length === 0) return <p class="quiet none-match">{say('none-match')}</p>;
  switch (viewOf()) {
    case 'grid':
      return <GridView />;
    case 'timeline':
      return answer ? <Timeline rows={rows} today={answer.on} /> : <Loading />;
    default:
      return <LedgerTable rows={rows} />;
  }
}
