import { useMemo } from 'preact/hooks';
import { VirtualList } from '../../components/virtual-list.tsx';
import { formatNumber } from '../../text/format.ts';
import type { Cell } from './csv.ts';

/** A table that says what a drawing shows. */
export interface TableData {
  readonly columns: readonly string[];
  /** Widths of the columns, as CSS has them for grids. */
  readonly widths: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where the first cell of a row leads. */
  readonly hrefs: readonly string[];
  /** For what its style says of narrow screens. */
  readonly class?: string;
}

/** The twin of a drawing: the same data as a table. */
export function Twin({ label, table }: { readonly label: string; readonly table: TableData }) {
  const items = useMemo(
    () => table.rows.map((cells, i) => ({ key: String(i), cells, href: table.hrefs[i] })),
    [table],
  );
  return (
    <div class={`twin ${table.class ?? ''}`} style={{ '--columns': table.widths }}>
      <VirtualList
        label={label}
        items={items}
        keyOf={({ key }) => key}
        estimate={36}
        columns={table.columns}
      >
        {({ cells, href }, state) =>
          cells.map((cell, i) => (
            <div
              key={table.columns[i]}
              role="cell"
              class={typeof cell === 'number' ? 'number' : undefined}
            >
              {i === 0 && href !== undefined ? (
                <a href={href} tabIndex={state.tab}>
                  {textOf(cell)}
                </a>
              ) : (
                textOf(cell)
              )}
            </div>
          ))
        }
      </VirtualList>
    </div>
  );
}

function textOf(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell) : (cell ?? '');
}
