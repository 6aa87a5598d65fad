/** Members against commitments: who was scored how, readable without colour. */
import type { ComponentChildren, RefObject, VNode } from 'preact';
import type { GridAnswer } from './api-record.ts';
import type { SayTerm } from './pen.ts';

/** A row of the grid, and one of its cells. */
export type GridRowView = GridAnswer['rows'][number];
export type GridCellView = GridRowView['cells'][number];

/** A score with its sign: "+1", "0", "−1". */
export function scoreMark(score: number): string {
  const shown = Math.abs(Math.round(score * 100) / 100);
  return score > 0 ? `+${shown}` : score < 0 ? `−${shown}` : '0';
}

/** The class of a cell: complied, partly, not. */
export function scoreClass({ score }: Pick<GridCellView, 'score'>): string {
  if (score === undefined) return 'c-blank';
  return score > 0 ? 'c-up' : score < 0 ? 'c-down' : 'c-level';
}

/** The mark of a cell: its score, and whether coders differ. */
export function cellMark({ score, disputed }: Pick<GridCellView, 'score' | 'disputed'>): string {
  if (score === undefined) return '';
  return `${scoreMark(score)}${disputed ? '≠' : ''}`;
}

/** The table; rows may be a part of all, with room above and below in pixels. */
export function ComplianceGrid(props: {
  readonly say: SayTerm;
  readonly members: readonly string[];
  readonly rows: readonly GridRowView[];
  /** The commitment of a row, as a link to it. */
  readonly title: (row: GridRowView) => ComponentChildren;
  /** What stands in a cell, where it is more than its mark. */
  readonly cell?: (row: GridRowView, cell: GridCellView) => ComponentChildren;
  readonly body?: RefObject<HTMLTableSectionElement | null>;
  readonly before?: number;
  readonly after?: number;
  /** Number of the first row shown, from 0, and how many there are in all. */
  readonly first?: number;
  readonly total?: number;
}): VNode {
  const { say, members, rows, before = 0, after = 0, first = 0 } = props;
  const width = members.length + 2;
  return (
    <table class="grid" aria-rowcount={(props.total ?? rows.length) + 1}>
      <caption>
        <span class="grid-legend">{say('grid-legend')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('grid-commitment')}</th>
          {members.map((member) => (
            <th key={member} scope="col" class="grid-member">
              <span>{member}</span>
            </th>
          ))}
          <th scope="col" class="grid-average">
            {say('grid-average')}
          </th>
        </tr>
      </thead>
      <tbody ref={props.body ?? null}>
        {before > 0 && <Room height={before} width={width} />}
        {rows.map((row, at) => (
          <tr key={row.id} data-row={row.id} aria-rowindex={first + at + 2}>
            <th scope="row">{props.title(row)}</th>
            {row.cells.map((cell) => (
              <td key={cell.member} class={scoreClass(cell)}>
                {props.cell ? props.cell(row, cell) : cellMark(cell)}
              </td>
            ))}
            <td class="grid-average" title={row.working}>
              {row.average.replace('-', '−')}
              {row.percentage !== '' && <span class="grid-percent">{row.percentage} %</span>}
            </td>
          </tr>
        ))}
        {after > 0 && <Room height={after} width={width} />}
      </tbody>
    </table>
  );
}

function Room({ height, width }: { readonly height: number; readonly width: number }): VNode {
  return (
    <tr class="grid-room">
      <td colSpan={width} style={{ height: `${height}px` }} />
    </tr>
  );
}
