import type { FactKind } from './rows.ts';
import { columnsOf } from './table.ts';

/** By which columns a table is sorted, where it is not the first one alone. */
const ORDER: { readonly [K in FactKind]?: readonly string[] } = {
  states: ['names_en'],
  terms: ['office', 'from', 'person'],
  memberships: ['organisation', 'status', 'member', 'from'],
  instalments: ['series', 'start', 'ordinal'],
  indicators: ['id'],
};

/** The text of a table with its rows in order, compared by their code units; the header stays where it is. */
export function sortedTable(kind: FactKind, text: string): string {
  const lines = text.split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  const columns = columnsOf(text);
  const wanted = ORDER[kind] ?? [columns[0] as string];
  const places = wanted.map((column) => columns.indexOf(column)).filter((place) => place >= 0);
  const keyed = lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return { line, key: places.map((place) => cells[place] ?? '').join('\t') };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return `${[lines[0], ...keyed.map(({ line }) => line)].join('\n')}\n`;
}
