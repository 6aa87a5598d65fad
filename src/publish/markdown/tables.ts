import { counted } from '../counts.ts';
import type { Places } from '../places.ts';
import type { Row, Table } from '../tables/table.ts';
import { cellText } from '../tables/table.ts';
import { escapeMarkdown, inlineCode } from './escape.ts';

/** A table of the record under its heading; columns without content are left out. */
export function tableSection(table: Table): string {
  const texts = table.rows.map((row) => row.cells.map((c) => escapeMarkdown(cellText(c))));
  const kept = table.columns.map((_, i) => texts.some((row) => row[i] !== ''));
  const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = ['', ...table.columns.filter((_, i) => kept[i]).map((c) => c.title)];
  const rows = table.rows.map((row, i) => [
    `${row.label}[^${row.label}]`,
    ...withNotes(row, texts[i] ?? []).filter((_, n) => kept[n]),
  ]);
  return [
    `## ${counted(table.rows.length, ...table.nouns)}`,
    [lineOf(heads), lineOf(heads.map(() => '---')), ...rows.map(lineOf)].join('\n'),
  ].join('\n\n');
}

/** The words of every row, as footnotes. */
export function footnotes(tables: readonly Table[], places: Places): string {
  return tables.flatMap((table) => table.rows.map((row) => footnote(row, places))).join('\n');
}

function footnote(row: Row, places: Places): string {
  const quotes = row.claims.flatMap((claim) =>
    claim.evidence.map(
      (anchor) =>
        `${inlineCode(referenceOf(anchor, places))} “${escapeMarkdown(anchor.quote.exact)}”`,
    ),
  );
  return `[^${row.label}]: ${quotes.join('; ')}`;
}

function referenceOf(anchor: Row['anchor'], places: Places): string {
  const { line, column } = places.start(anchor);
  return `${places.document(anchor)?.name ?? anchor.documentId}:${line}:${column}`;
}

function withNotes(row: Row, texts: readonly string[]): readonly string[] {
  const notes = [
    ...(row.denied && !texts.includes('denied') ? ['denied'] : []),
    ...(row.attribution ? [`according to ${escapeMarkdown(row.attribution.text)}`] : []),
  ];
  return texts.map((text, i) =>
    i === row.main && notes.length > 0 ? `${text} (${notes.join('; ')})` : text,
  );
}
