import { cellText, type Row, type Table } from '../tables/table.ts';
import { displayWidth } from './width.ts';
import { widestPiece, wrap } from './wrap.ts';

const GAP = 2;
/** A flexible column is not squeezed below this while another can give. */
const NARROWEST = 12;

/** A table laid out: its header and the lines of each row. */
export interface Grid {
  readonly header: string;
  readonly rows: readonly (readonly string[])[];
}

/** Lays a table out in `width` columns; each row ends with `reference(row)`. Undefined where it cannot fit. */
export function gridOf(
  table: Table,
  rows: readonly Row[],
  width: number,
  reference: (row: Row) => string,
): Grid | undefined {
  const titles = [...table.columns.map((c) => c.title), 'At'];
  const texts = rows.map((row) => [...rowTexts(row), reference(row)]);
  const kept = titles.map((_, i) => i === titles.length - 1 || texts.some((row) => row[i] !== ''));
  const cellsOf = (row: readonly string[]): readonly string[] => row.filter((_, i) => kept[i]);
  const heads = cellsOf(titles);
  const body = texts.map(cellsOf);
  const widths = fit(heads, body, width);
  if (!widths) return undefined;
  return {
    header: lineOf(heads, widths),
    rows: body.map((row) => rowLines(row, widths)),
  };
}

/** The texts of a row's cells; denial and attribution stand in words in its main cell. */
export function rowTexts(row: Row): readonly string[] {
  const texts = row.cells.map(cellText);
  const notes = [
    ...(row.denied && !texts.includes('denied') ? ['denied'] : []),
    ...(row.attribution ? [`according to ${row.attribution.text}`] : []),
  ];
  return texts.map((text, i) =>
    i === row.main && notes.length > 0 ? `${text} (${notes.join('; ')})` : text,
  );
}

/** Column widths that fit, taken from the widest columns first; undefined where even the narrowest do not. */
function fit(
  heads: readonly string[],
  body: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const widths = heads.map((head, i) =>
    Math.max(displayWidth(head), ...body.map((row) => displayWidth(row[i] as string))),
  );
  const least = heads.map((head, i) => {
    const piece = Math.max(...body.map((row) => widestPiece(row[i] as string)));
    return Math.max(displayWidth(head), Math.min(widths[i] as number, Math.max(NARROWEST, piece)));
  });
  const room = width - GAP * (heads.length - 1);
  let over = widths.reduce((a, b) => a + b, 0) - room;
  while (over > 0) {
    let widest = -1;
    for (let i = 0; i < widths.length; i++) {
      const gives = (widths[i] as number) > (least[i] as number);
      if (gives && (widest < 0 || (widths[i] as number) > (widths[widest] as number))) widest = i;
    }
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] as number) - 1;
    over--;
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const wrapped = row.map((text, i) => wrap(text, widths[i] as number));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, n) =>
    lineOf(
      wrapped.map((lines) => lines[n] ?? ''),
      widths,
    ),
  );
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((text, i) => text + ' '.repeat(Math.max(0, (widths[i] as number) - displayWidth(text))))
    .join(' '.repeat(GAP))
    .trimEnd();
}
