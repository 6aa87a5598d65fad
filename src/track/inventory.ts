/** Inventories of commitments that others made, as CSV: one row a commitment, one column a member that was scored. */
import { CsvError, parse } from 'csv-parse/sync';
import { type Day, parseDay } from '../model/day.ts';
import type { ImportedInventory, ImportedRow, Score, ScorePhase } from '../model/ledger.ts';
import { UserError } from '../model/user-error.ts';

/** What a column can be; members have columns of their own ("member:CHN"). */
export const INVENTORY_FIELDS = [
  'id',
  'text',
  'obligor',
  'sector',
  'series',
  'made',
  'deadline',
  'average',
  'phase',
] as const;
export type InventoryField = (typeof INVENTORY_FIELDS)[number];

/** Which columns hold what. */
export interface InventoryMapping {
  /** Column by field, or by "member:NAME". */
  readonly columns: Readonly<Record<string, string>>;
  /** What a field is for all rows. */
  readonly fixed: Readonly<Partial<Record<InventoryField, string>>>;
}

/** A cell that was not taken, or a row that is none. */
export interface InventoryProblem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** What a file would bring in. */
export interface InventoryPreview {
  readonly inventory: ImportedInventory;
  readonly problems: readonly InventoryProblem[];
  /** What each column was taken for; those not named were left out. */
  readonly taken: Readonly<Record<string, string>>;
  readonly left: readonly string[];
}

/** Headers by which a column is known without being told. */
const USUAL: Readonly<Record<InventoryField, RegExp>> = {
  id: /^(?:id|no\.?|number|code|commitment[ _]?(?:id|number|code))$/i,
  text: /^(?:text|commitment|commitment[ _]?text|sentence|promise|action)$/i,
  obligor: /^(?:obligor|who|actor|party|parties|issuer)s?$/i,
  sector: /^(?:sector|area|issue[ _]?area|policy[ _]?area|topic)$/i,
  series: /^(?:series|summit|meeting)$/i,
  made: /^(?:made|date|summit[ _.]?date|adopted|day)$/i,
  deadline: /^(?:deadline|due|due[ _]?date|by[ _]?when)$/i,
  average:
    /^(?:average|avg|mean|recorded[ _]?average|avg[ _.]?compliance|average[ _]?score|score)$/i,
  phase: /^(?:phase|report|stage)$/i,
};

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const SCORE = /^(?:\+?1|0|[-−–]1)(?:\.0+)?$/;

/**
 * The rows of a CSV file with a header (comma, semicolon or tab). Columns are known by usual headers or by the mapping; a
 * column that holds only -1, 0 and 1 is a member's. Throws `import-invalid` where there is no table or no text column.
 */
export function readInventory(
  text: string,
  file: string,
  mapping: InventoryMapping = { columns: {}, fixed: {} },
): InventoryPreview {
  const rows = parsed(text);
  const columns = Object.keys(rows[0]?.record ?? {});
  const fields = fieldColumns(columns, mapping);
  const members = memberColumns(rows, columns, fields, mapping);
  const problems: InventoryProblem[] = [];
  const read = rows.flatMap((row) => rowOf(row, { fields, members, mapping, problems }) ?? []);
  const taken = Object.fromEntries([
    ...[...fields].map(([field, column]) => [column, field]),
    ...[...members].map(([column, member]) => [column, `member:${member}`]),
  ]);
  return {
    inventory: { file, rows: read },
    problems,
    taken,
    left: columns.filter((column) => taken[column] === undefined),
  };
}

function parsed(text: string): readonly CsvRow[] {
  try {
    const header = text.slice(0, Math.max(0, text.search(/\r?\n|$/)));
    const count = (mark: string): number => header.split(mark).length;
    const [delimiter] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a));
    // The parser counts CRLF within quotes as two lines.
    return parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      columns: true,
      delimiter: delimiter as string,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly CsvRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError('import-invalid', error.message, 'Give a table with a header row.');
  }
}

function fieldColumns(
  columns: readonly string[],
  { columns: wanted, fixed }: InventoryMapping,
): ReadonlyMap<InventoryField, string> {
  for (const [field, column] of Object.entries(wanted)) {
    if (columns.includes(column)) continue;
    const all = columns.join(', ');
    throw new UserError('import-invalid', `${field}=${column}`, `The columns are: ${all}.`);
  }
  const mapped = new Set(Object.values(wanted));
  const out = new Map<InventoryField, string>();
  for (const field of INVENTORY_FIELDS) {
    const usual = columns.find((column) => USUAL[field].test(column.trim()) && !mapped.has(column));
    const column = wanted[field] ?? usual;
    if (column !== undefined) out.set(field, column);
  }
  if (out.has('text') || fixed.text !== undefined) return out;
  throw new UserError(
    'import-invalid',
    columns.join(', '),
    'Say which column holds the words: --map text=COLUMN.',
  );
}

/** Members by column: those that the mapping names, and columns that hold scores and nothing else. */
function memberColumns(
  rows: readonly CsvRow[],
  columns: readonly string[],
  fields: ReadonlyMap<InventoryField, string>,
  { columns: wanted }: InventoryMapping,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const used = new Set(fields.values());
  for (const [field, column] of Object.entries(wanted))
    if (field.startsWith('member:')) out.set(column, field.slice('member:'.length));
  for (const column of columns) {
    if (used.has(column) || out.has(column)) continue;
    const cells = rows.map(({ record }) => (record[column] ?? '').trim()).filter(Boolean);
    const named = column.startsWith('member:');
    if (named || (cells.length > 0 && cells.every((cell) => SCORE.test(cell))))
      out.set(column, named ? column.slice('member:'.length) : column.trim());
  }
  return out;
}

interface RowParts {
  readonly fields: ReadonlyMap<InventoryField, string>;
  readonly members: ReadonlyMap<string, string>;
  readonly mapping: InventoryMapping;
  readonly problems: InventoryProblem[];
}

function rowOf({ record, info }: CsvRow, parts: RowParts): ImportedRow | undefined {
  const { fields, members, mapping, problems } = parts;
  const get = (field: InventoryField): string => {
    const cell = unquoted((record[fields.get(field) ?? ''] ?? '').trim());
    return cell === '' ? (mapping.fixed[field] ?? '') : cell;
  };
  const line = info.lines;
  const refuse = (field: InventoryField, value: string, reason: string): void => {
    problems.push({ line, column: fields.get(field) ?? field, value, reason });
  };
  const text = get('text');
  if (text === '') {
    refuse('text', '', 'no words: the row is left out');
    return undefined;
  }
  const day = (field: 'made' | 'deadline'): Day | undefined => {
    const value = get(field);
    const read = value === '' ? undefined : dayOf(value);
    if (value !== '' && read === undefined) refuse(field, value, 'no day: write YYYY-MM-DD');
    return read;
  };
  const [made, deadline] = [day('made'), day('deadline')];
  const phase: ScorePhase = /^interim/i.test(get('phase')) ? 'interim' : 'final';
  const scores = [...members].flatMap(([column, member]) => {
    const cell = unquoted((record[column] ?? '').trim());
    if (cell === '' || /^(?:n\/?a|null|-|–)$/i.test(cell)) return [];
    if (SCORE.test(cell))
      return [{ member, phase, score: Number(cell.replace(/^[−–]/, '-')) as Score }];
    problems.push({ line, column, value: cell, reason: 'no score: write -1, 0 or 1' });
    return [];
  });
  const optional = (name: 'id' | 'sector' | 'series', key: string): object =>
    get(name) === '' ? {} : { [key]: get(name) };
  return {
    line,
    ...optional('id', 'id'),
    text,
    obligors: get('obligor')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    ...optional('sector', 'sector'),
    ...optional('series', 'series'),
    ...(made === undefined ? {} : { made }),
    ...(deadline === undefined ? {} : { deadline }),
    scores,
    ...(get('average') === '' ? {} : { recordedAverage: get('average') }),
  };
}

/** An apostrophe before a formula is ours, to keep spreadsheets from computing it. */
function unquoted(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

/** A day: YYYY-MM-DD, or a year, or year and month, of which the last day counts. */
function dayOf(value: string): Day | undefined {
  const whole = parseDay(value.slice(0, 10));
  if (whole !== undefined) return whole;
  if (/^\d{4}$/.test(value)) return parseDay(`${value}-12-31`);
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return ['31', '30', '29', '28']
    .map((day) => parseDay(`${year}-${month}-${day}`))
    .find((day) => day !== undefined);
}
