import type { Reading } from '../../model/reading.ts';
import { counted } from '../counts.ts';
import type { ExportOptions } from '../export.ts';
import { type Places, placesOf } from '../places.ts';
import type { Row, Table } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';
import { gridOf, rowTexts } from './grid.ts';
import { makePaint, type Paint } from './paint.ts';
import { displayWidth } from './width.ts';
import { hanging } from './wrap.ts';

/** How many rows of one kind are listed before the rest is only counted. */
export const ROW_LIMIT = 20;

/** The record as blocks of text, one a table. */
export function tableBlocks(reading: Reading, options: ExportOptions): readonly string[] {
  const width = options.width ?? 80;
  const paint = makePaint(options.colour ?? false);
  const places = placesOf(reading);
  const tables = tablesOf(reading);
  const blocks = tables.map((t) => tableBlock(t, width, options.all ?? false, places, paint));
  const starred = tables.some((table) => table.rows.some(isWorkedOut));
  return starred ? [...blocks, paint.faint('* worked out, not said in these words')] : blocks;
}

function tableBlock(
  table: Table,
  width: number,
  all: boolean,
  places: Places,
  paint: Paint,
): string {
  const rows =
    all || table.rows.length <= ROW_LIMIT + 2 ? table.rows : table.rows.slice(0, ROW_LIMIT);
  const left = table.rows.length - rows.length;
  const reference = (row: Row): string => places.reference(row.anchor);
  const lines = [paint.strong(counted(table.rows.length, ...table.nouns))];
  const grid = gridOf(table, rows, width, reference);
  if (grid) {
    lines.push(
      paint.faint(grid.header),
      paint.faint('─'.repeat(lineWidth(grid.header, grid.rows))),
    );
    lines.push(...spaced(grid.rows).map((line) => faintReference(line, paint)));
  } else {
    lines.push(rows.map((row) => stacked(table, row, width, reference(row), paint)).join('\n\n'));
  }
  if (left > 0) {
    lines.push(
      paint.faint(`… and ${left} more ${table.nouns[left === 1 ? 0 : 1]} (--all shows them)`),
    );
  }
  return lines.join('\n');
}

function isWorkedOut(row: Row): boolean {
  return row.cells.some((cell) => cell.parts.some((part) => part.by !== undefined));
}

function lineWidth(header: string, rows: readonly (readonly string[])[]): number {
  return Math.max(displayWidth(header), ...rows.flat().map(displayWidth));
}

/** Rows as lines, with a blank line between them where most take several. */
function spaced(rows: readonly (readonly string[])[]): readonly string[] {
  const tall = rows.filter((row) => row.length > 1).length * 2 > rows.length;
  return rows.flatMap((row, i) => (tall && i > 0 ? ['', ...row] : row));
}

function faintReference(line: string, paint: Paint): string {
  return line.replace(/(?:\[\d+\] )?\d+:\d+$/, (reference) => paint.faint(reference));
}

/** A row as a list of its cells, for terminals too narrow for the table. */
function stacked(table: Table, row: Row, width: number, reference: string, paint: Paint): string {
  const lines = rowTexts(row).flatMap((text, i) =>
    text === '' ? [] : [hanging(`  ${table.columns[i]?.title}: `, text, width)],
  );
  return [...lines, `  ${paint.faint(`at ${reference.replaceAll('\u00a0', ' ')}`)}`].join('\n');
}
