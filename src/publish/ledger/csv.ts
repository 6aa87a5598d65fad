/** The ledger as a table for spreadsheets: RFC 4180, one row a commitment, one column a member that was scored. */
import type { LedgerCommitment, LedgerRow, LedgerView } from '../../model/ledger.ts';
import { quantityText } from '../wording/quantity.ts';
import { scoreGrid } from './grid.ts';
import { type DocumentNames, dueText, statusesOf } from './ledger-words.ts';

/** The columns before those of the members; `member:NAME` columns follow. */
const COLUMNS: readonly (readonly [
  name: string,
  cell: (row: LedgerRow, names: DocumentNames) => string | number | undefined,
])[] = [
  ['id', ({ commitment }) => commitment.id],
  ['made', ({ commitment }) => commitment.made],
  ['obligor', ({ commitment }) => commitment.obligors.map(({ name }) => name).join('; ')],
  ['beneficiary', ({ commitment }) => commitment.beneficiaries.map(({ name }) => name).join('; ')],
  ['text', ({ commitment }) => commitment.action],
  ['object', ({ commitment }) => commitment.object],
  ['instrument', ({ commitment }) => commitment.instrument],
  [
    'specific',
    ({ commitment: { specific } }) => (specific === undefined ? '' : specific ? 'yes' : 'no'),
  ],
  ['target', ({ commitment: { target } }) => (target ? quantityText(target) : '')],
  ['strength', ({ commitment }) => commitment.strength],
  ['sector', ({ commitment }) => commitment.sector],
  ['series', ({ commitment }) => commitment.series],
  ['ordinal', ({ commitment }) => commitment.ordinal],
  ['deadline', ({ commitment }) => commitment.deadline?.latest],
  ['deadline_words', ({ commitment }) => dueText(commitment)],
  ['schedule', (row) => statusesOf(row).schedule],
  ['official', (row) => statusesOf(row).official],
  ['evidence', (row) => statusesOf(row).evidence],
  ['versions', ({ commitment }) => commitment.versions.length],
  ['documents', ({ commitment }) => commitment.documents.length],
  ['origins', ({ commitment }) => commitment.origins],
  ['document', ({ commitment }, names) => placeOf(commitment, names)?.document],
  ['start', ({ commitment }, names) => placeOf(commitment, names)?.start],
  ['end', ({ commitment }, names) => placeOf(commitment, names)?.end],
  ['words', ({ commitment }, names) => placeOf(commitment, names)?.words],
  ['average', ({ compliance }) => compliance[0]?.average],
  ['percentage', ({ compliance }) => compliance[0]?.percentage],
  ['recorded_average', ({ commitment }) => commitment.inventory?.recordedAverage],
];

/** The rows of a view as CSV: CRLF, quotes doubled; a cell that a spreadsheet would compute begins with an apostrophe. */
export function ledgerCsv(view: LedgerView, names: DocumentNames): string {
  const grid = scoreGrid(view.rows);
  const scores = new Map(grid.rows.map(({ row, cells }) => [row.commitment.id, cells]));
  const head = [...COLUMNS.map(([name]) => name), ...grid.members.map((name) => `member:${name}`)];
  const rows = view.rows.map((row) => {
    const cells = scores.get(row.commitment.id);
    return [
      ...COLUMNS.map(([, cell]) => cell(row, names) ?? ''),
      ...grid.members.map((member) => cells?.find((one) => one.member === member)?.score ?? ''),
    ];
  });
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function placeOf(
  { versions }: LedgerCommitment,
  names: DocumentNames,
):
  | {
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly words: string;
    }
  | undefined {
  const { anchor, documentId } = versions[0];
  if (!anchor) return undefined;
  const { start, end } = anchor.position;
  return { document: names.get(documentId) ?? documentId, start, end, words: anchor.quote.exact };
}

/** One cell: plain numbers as they are, all that looks like a formula made a text. */
export function csvCell(value: string | number): string {
  const text = String(value).replace(/\s+/g, ' ').trim();
  const isNumber = /^[-+]?\d+(?:\.\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
