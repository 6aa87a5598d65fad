import { useMemo, useRef, useState } from 'preact/hooks';
import type { GridAnswer } from '../../../../src/view/api-record.ts';
import {
  ComplianceGrid,
  cellMark,
  type GridCellView,
  type GridRowView,
} from '../../../../src/view/compliance-grid.tsx';
import { apiPath } from '../../api/client.ts';
import { reload, useResource } from '../../api/resource.ts';
import { Empty, Loaded } from '../../components/states.tsx';
import { useVirtual } from '../../components/use-virtual.ts';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { useMeta } from '../../state/meta.ts';
import { commitmentAddress, filterValues } from './ledger-query.ts';
import { ScoreDialog } from './score-dialog.tsx';

/** Members against commitments; arrow keys go from cell to cell, Enter opens the scores of one. */
export function GridView() {
  const path = apiPath('commitments/grid', filterValues());
  const grid = useResource<GridAnswer>(path, { keep: true });
  return (
    <Loaded resource={grid} retry={() => reload(path)}>
      {(answer) =>
        answer.rows.length === 0 ? (
          <Empty title={say('grid-empty')}>{say('grid-empty-text')}</Empty>
        ) : (
          <Grid answer={answer} />
        )
      }
    </Loaded>
  );
}

interface Cell {
  readonly row: GridRowView;
  readonly cell: GridCellView;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -1000],
  End: [0, 1000],
  PageDown: [10, 0],
  PageUp: [-10, 0],
};

function Grid({ answer }: { readonly answer: GridAnswer }) {
  const { members, rows, reliability } = answer;
  const body = useRef<HTMLTableSectionElement>(null);
  const readOnly = useMeta().data?.readOnly ?? true;
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const range = useVirtual(body, keys, 48);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const [open, setOpen] = useState<Cell | undefined>(undefined);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.grid-cell')) return;
    event.preventDefault();
    const next = [clamp(at[0] + step[0], rows.length), clamp(at[1] + step[1], members.length)];
    const [row = 0, column = 0] = next;
    setAt([row, column]);
    range.reveal(row);
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus(),
    );
  };
  return (
    <>
      <div class="grid-scroll" onKeyDown={move}>
        <ComplianceGrid
          say={sayRecord}
          members={members}
          rows={rows.slice(range.start, range.end)}
          first={range.start}
          total={rows.length}
          before={range.before}
          after={range.after}
          body={body}
          title={(row) => <a href={commitmentAddress(row.id)}>{row.action}</a>}
          cell={(row, cell) => {
            const place = [keys.indexOf(row.id), members.indexOf(cell.member)] as const;
            const isHere = place[0] === at[0] && place[1] === at[1];
            return (
              <button
                type="button"
                class="grid-cell"
                data-cell={place.join(' ')}
                tabIndex={isHere ? 0 : -1}
                aria-label={cellLabel(cell)}
                disabled={readOnly && cell.scores.length === 0}
                onFocus={() => setAt(place)}
                onClick={() => setOpen({ row, cell })}
              >
                {cellMark(cell)}
              </button>
            );
          }}
        />
      </div>
      {reliability && (
        <p class="quiet grid-agreement">
          {say('agreement')}:{' '}
          {reliability.alpha === undefined
            ? say('alpha-none', { count: reliability.scored })
            : `${reliability.alpha.toFixed(3).replace('-', '−')} ${say('alpha', { count: reliability.scored })}`}
        </p>
      )}
      {open && (
        <ScoreDialog
          target={{ id: open.row.id, member: open.cell.member }}
          title={open.row.action}
          members={members}
          scores={open.cell.scores}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}

function cellLabel(cell: GridCellView): string {
  const mark = cellMark(cell).replace('≠', '') || sayRecord('grid-blank');
  return [cell.member, mark, cell.disputed ? sayRecord('grid-disputed') : undefined]
    .filter(Boolean)
    .join(', ');
}
