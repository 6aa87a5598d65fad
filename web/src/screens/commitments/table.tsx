import { useMemo, useState } from 'preact/hooks';
import type { CommitmentRow } from '../../../../src/view/api-record.ts';
import { Status } from '../../../../src/view/statuses.tsx';
import { isTerm } from '../../../../src/view/terms.ts';
import { Icon } from '../../components/icon.tsx';
import { type RowState, VirtualList } from '../../components/virtual-list.tsx';
import { Footnote } from '../../components/words.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { useKeys } from '../../state/keys.ts';
import { query, setQuery } from '../../state/router.ts';
import { formatDay, formatNumber } from '../../text/format.ts';
import { acceptCommitment, rejectCommitment } from './acts.ts';
import { deadlineText, obligorsText } from './deadline-text.ts';
import { groupedItems, type LedgerItem, NAMELESS } from './groups.ts';
import { commitmentAddress, type Grouping, groupingOf } from './ledger-query.ts';

const COLUMNS = ['commitment', 'deadline', 'official', 'evidence', 'support'] as const;

/** The ledger as a table; j and k walk it, a accepts and r rejects the row walked to. */
export function LedgerTable({ rows }: { readonly rows: readonly CommitmentRow[] }) {
  const grouping = groupingOf();
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => groupedItems(rows, grouping, shut), [rows, grouping, shut]);
  const at = query.value['at'];
  useRowKeys(rows, at);
  const toggle = (key: string): void => {
    const next = new Set(shut);
    if (!next.delete(key)) next.add(key);
    setShut(next);
  };
  return (
    <VirtualList
      label={sayShell('screen-commitments')}
      class="ledger-table"
      items={items}
      keyOf={({ key }) => key}
      estimate={84}
      columns={COLUMNS.map((name) => say(`column-${name}`))}
      selected={at}
      onMove={({ key }) => setQuery({ at: key })}
      total={items.length}
    >
      {(item, state) =>
        item.type === 'row' ? (
          <Cells row={item.row} state={state} />
        ) : (
          <GroupCell
            item={item}
            grouping={grouping}
            open={!shut.has(item.key)}
            state={state}
            onToggle={() => toggle(item.key)}
          />
        )
      }
    </VirtualList>
  );
}

function useRowKeys(rows: readonly CommitmentRow[], at: string | undefined): void {
  const index = rows.findIndex(({ id }) => id === at);
  const row = rows[index];
  useKeys(say('keys-ledger'), [
    { keys: 'a', label: say('key-accept'), run: () => row && void acceptCommitment(row) },
    {
      keys: 'r',
      label: say('key-reject'),
      run: () => {
        if (!row) return;
        const next = rows[index + 1] ?? rows[index - 1];
        void rejectCommitment(row).then((done) => done && setQuery({ at: next?.id }));
      },
    },
  ]);
}

function GroupCell(props: {
  readonly item: Extract<LedgerItem, { type: 'group' }>;
  readonly grouping: Grouping | undefined;
  readonly open: boolean;
  readonly state: RowState;
  readonly onToggle: () => void;
}) {
  const { item, grouping, open, state, onToggle } = props;
  const name = item.name === NAMELESS && grouping ? say(`without-${grouping}`) : item.name;
  return (
    <div role="cell" class="ledger-group" aria-colspan={COLUMNS.length}>
      <button type="button" aria-expanded={open} tabIndex={state.tab} onClick={onToggle}>
        <Icon name={open ? 'down' : 'next'} size={14} /> {name}{' '}
        <span class="quiet">{formatNumber(item.count)}</span>
      </button>
    </div>
  );
}

function Cells({ row, state }: { readonly row: CommitmentRow; readonly state: RowState }) {
  const due = deadlineText(row.deadline);
  return (
    <>
      <div role="cell" class="promise">
        <span class="promise-who">
          {obligorsText(row)}
          {row.beneficiaries.length > 0 && (
            <span class="quiet">
              {' → '}
              {row.beneficiaries.map(({ name }) => name).join(', ')}
            </span>
          )}
        </span>
        <a class="promise-what" href={commitmentAddress(row.id)} tabIndex={state.tab}>
          {row.action}
        </a>
        {row.words && <Footnote words={[row.words]} number={1} />}
        <Marks row={row} />
      </div>
      <div role="cell" class="due">
        {due !== undefined && <span>{due}</span>}
        <Status kind="schedule" status={row.schedule} say={sayRecord} />
        {row.due !== undefined && due !== undefined && !due.includes(formatDay(row.due)) && (
          <span class="quiet small last-day">{say('last-day', { day: formatDay(row.due) })}</span>
        )}
      </div>
      <div role="cell" class="state-official">
        <Status kind="official" status={row.official.status} say={sayRecord} />
      </div>
      <div role="cell" class="state-evidence">
        <Status kind="evidence" status={row.evidence.status} say={sayRecord} />
      </div>
      <div role="cell" class="support small quiet">
        {row.percentage !== undefined && (
          <span class="compliance">{say('compliance', { percentage: row.percentage })}</span>
        )}
        {row.documents > 0 && (
          <span>
            {sayShell('reports', { count: row.documents })},{' '}
            {sayShell('origins', { count: row.origins })}
          </span>
        )}
        {row.versions > 1 && <Versions row={row} />}
      </div>
    </>
  );
}

/** How often it was said, and whether its deadline moved on the way. */
function Versions({ row }: { readonly row: CommitmentRow }) {
  const { versions, deadlineMoved } = row;
  return (
    <span>
      {say('versions-count', { count: versions })}
      {deadlineMoved !== undefined && (
        <>
          , <span class="moved">{sayRecord(`move-${deadlineMoved}`)}</span>
        </>
      )}
    </span>
  );
}

function Marks({ row }: { readonly row: CommitmentRow }) {
  const { strength, sector, standing, specific, made } = row;
  const key = `strength-${strength}`;
  return (
    <span class="promise-marks small quiet">
      {standing === 'accepted' && <span class="tag tag-good">{say('accepted')}</span>}
      {strength !== undefined && <span>{isTerm(key) ? sayRecord(key) : strength}</span>}
      {sector !== undefined && <span>{sectorText(sector)}</span>}
      {specific === true && <span>{say('specific')}</span>}
      {made !== undefined && <span>{formatDay(made)}</span>}
    </span>
  );
}

function sectorText(sector: string): string {
  const key = `sector-${sector}`;
  return isTerm(key) ? sayRecord(key) : sector;
}
