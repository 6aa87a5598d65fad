import type { SqlAnswer } from '../../../../src/view/api-record.ts';
import { VirtualList } from '../../components/virtual-list.tsx';
import { say } from '../../messages/explore/say.ts';
import { address } from '../../state/router.ts';
import { formatNumber } from '../../text/format.ts';
import { csvOf } from './csv.ts';
import { TableActions } from './table-actions.tsx';

type Row = SqlAnswer['rows'][number];

/** Characters of a cell that are shown; the file has them all. */
const LONGEST = 400;

/** What SQL answers: a table that scrolls both ways; a document leads to its text. */
export function SqlResult({ answer }: { readonly answer: SqlAnswer }) {
  const { rows, truncated, milliseconds } = answer;
  const columns = distinct(answer.columns);
  const items = rows.map((cells, i) => ({ key: String(i), cells }));
  const widths = widthsOf(columns, rows);
  const total = widths.reduce((sum, width) => sum + width + GAP, GAP);
  const style = {
    '--columns': widths.map((width) => `minmax(${width}rem, ${width}fr)`).join(' '),
    width: `max(100%, ${total}rem)`,
  };
  return (
    <section aria-labelledby="sql-result">
      <div class="sql-result-head">
        <h2 id="sql-result">{say('sql-result')}</h2>
        <p class="quiet small" role="status">
          {say('sql-rows', { count: rows.length })}
          {truncated && ` (${say('sql-truncated', { count: rows.length })})`} ·{' '}
          {say('sql-time', { count: milliseconds })}
        </p>
        <TableActions name="query" csv={() => csvOf(answer.columns, rows)} />
      </div>
      {rows.length === 0 ? (
        <p class="quiet">{say('sql-none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard.
        <section class="sql-rows" tabIndex={0} aria-label={say('sql-result')}>
          <div class="sql-table" style={style}>
            <VirtualList
              label={say('sql-result')}
              items={items}
              keyOf={({ key }) => key}
              estimate={32}
              columns={columns}
            >
              {({ cells }, { tab }) =>
                cells.map((cell, i) => (
                  <div
                    key={columns[i]}
                    role="cell"
                    class={typeof cell === 'number' ? 'number' : undefined}
                  >
                    <Value cells={cells} columns={columns} at={i} tab={tab} />
                  </div>
                ))
              }
            </VirtualList>
          </div>
        </section>
      )}
    </section>
  );
}

function Value(props: {
  readonly cells: Row;
  readonly columns: readonly string[];
  readonly at: number;
  readonly tab: number;
}) {
  const { cells, columns, at } = props;
  const cell = cells[at];
  if (cell === null || cell === undefined) return <span class="quiet">NULL</span>;
  if (typeof cell === 'number') return <>{formatNumber(cell)}</>;
  if (columns[at] === 'document' && /^[0-9a-f]{16}$/.test(cell)) {
    const [start, end] = ['start', 'end'].map((name) => cells[columns.indexOf(name)]);
    const words = start === undefined || end === undefined ? undefined : `${start}-${end}`;
    return (
      <a href={address(['reader', cell], { at: words })} tabIndex={props.tab}>
        {cell}
      </a>
    );
  }
  return <>{cell.length > LONGEST ? `${cell.slice(0, LONGEST)} …` : cell}</>;
}

/** Names of columns, each of them once. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Rows that are looked at for the width of a column. */
const LOOKED_AT = 80;
const NARROWEST = 3.5;
const WIDEST = 22;
const GAP = 1.25;

/** The width of each column in rem, by its name and its first values. */
function widthsOf(columns: readonly string[], rows: readonly Row[]): readonly number[] {
  return columns.map((name, at) => {
    const lengths = rows.slice(0, LOOKED_AT).map((cells) => String(cells[at] ?? 'NULL').length);
    const longest = Math.max(name.length * 1.05, ...lengths);
    return Math.min(WIDEST, Math.max(NARROWEST, longest * 0.52 + 0.5));
  });
}
