import type { Day } from '../model/day.ts';
import { parseDay } from '../model/day.ts';
import { UserError } from '../model/user-error.ts';

/** What stands between the items of a list inside a cell. */
export const LIST_SEPARATOR = ' | ';

/** What is wrong with a line of a table: a `reference-invalid` that knows where. */
export class TableError extends UserError {
  readonly file: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
  /** The cell or what else is wrong, as it stands there. */
  readonly cell: string;

  constructor(file: string, line: number, cell: string, remedy: string) {
    super('reference-invalid', `${file}:${line}: ${cell}`, remedy);
    this.file = file;
    this.line = line;
    this.cell = cell;
  }
}

/** One line of a table of facts with typed access to its cells; every getter throws `reference-invalid`. */
export class TableRow {
  readonly file: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(
    file: string,
    line: number,
    columns: ReadonlyMap<string, number>,
    cells: readonly string[],
  ) {
    this.file = file;
    this.line = line;
    this.#columns = columns;
    this.#cells = cells;
  }

  /** The cell as it stands, empty where it is empty; throws where the table lacks the column. */
  raw(column: string): string {
    const index = this.#columns.get(column);
    if (index === undefined) {
      throw invalid(this.file, 1, column, 'Add this column to the header row.');
    }
    return this.#cells[index] ?? '';
  }

  /** A cell that must not be empty. */
  text(column: string): string {
    const value = this.raw(column);
    if (value === '') throw this.#wrong(column, value, 'Fill in the cell.');
    return value;
  }

  /** A cell that may be empty: then undefined. */
  optional(column: string): string | undefined {
    const value = this.raw(column);
    return value === '' ? undefined : value;
  }

  /** The items of a list cell. */
  list(column: string): readonly string[] {
    const value = this.raw(column);
    return value === '' ? NOTHING : value.split(LIST_SEPARATOR);
  }

  /** A day written YYYY-MM-DD. */
  day(column: string): Day {
    const value = this.raw(column);
    const day = parseDay(value);
    if (day === undefined) {
      throw this.#wrong(column, value, 'Write a day that exists as YYYY-MM-DD.');
    }
    return day;
  }

  /** A day, or undefined where the cell is empty. */
  optionalDay(column: string): Day | undefined {
    return this.raw(column) === '' ? undefined : this.day(column);
  }

  /** A whole number without sign. */
  integer(column: string): number {
    const value = this.raw(column);
    if (!/^\d{1,9}$/.test(value)) throw this.#wrong(column, value, 'Write a whole number.');
    return Number(value);
  }

  /** A whole number, or undefined where the cell is empty. */
  optionalInteger(column: string): number | undefined {
    return this.raw(column) === '' ? undefined : this.integer(column);
  }

  /** A whole number that may be negative, or undefined where the cell is empty. */
  optionalSigned(column: string): number | undefined {
    const value = this.raw(column);
    if (value === '') return undefined;
    if (!/^-?\d{1,9}$/.test(value)) throw this.#wrong(column, value, 'Write a whole number.');
    return Number(value);
  }

  /** "yes" or "no". */
  flag(column: string): boolean {
    return this.oneOf(column, FLAGS) === 'yes';
  }

  /** One word of a closed list. */
  oneOf<T extends string>(column: string, allowed: readonly T[]): T {
    const value = this.raw(column);
    const found = allowed.find((word) => word === value);
    if (found === undefined) {
      throw this.#wrong(column, value, `Write one of: ${allowed.join(', ')}.`);
    }
    return found;
  }

  #wrong(column: string, value: string, remedy: string): TableError {
    return invalid(this.file, this.line, `${column} = "${value}"`, remedy);
  }
}

/** How a table that is not ours is read. */
export interface TableOptions {
  /** Takes the lines with too many or too few cells, which are left out; without it the first one is thrown. */
  readonly tell?: (error: TableError) => void;
  /** Columns that the table may lack: its cells there are empty. */
  readonly optional?: readonly string[];
}

/** The rows of a TSV text: a header row, then one fact a line; `file` is named in errors. */
export function readTable(
  file: string,
  text: string,
  { tell = raise, optional = NOTHING }: TableOptions = {},
): readonly TableRow[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const header = (lines[0] ?? '').replace(/^\uFEFF/, '').split('\t');
  const absent = optional.map((name) => [name, ABSENT] as const);
  const columns = new Map([...absent, ...header.map((name, index) => [name, index] as const)]);
  if (header[0] === '') throw invalid(file, 1, '', 'Begin the table with a header row.');
  const rows: TableRow[] = [];
  for (const [index, line] of lines.slice(1).entries()) {
    const cells = line.split('\t');
    if (cells.length === header.length) rows.push(new TableRow(file, index + 2, columns, cells));
    else tell(invalid(file, index + 2, `${cells.length} cells`, cellsWanted(header.length)));
  }
  return rows;
}

/** The names of the columns of a TSV text. */
export function columnsOf(text: string): readonly string[] {
  const end = text.search(/\r?\n/);
  return (end < 0 ? text : text.slice(0, end)).replace(/^\uFEFF/, '').split('\t');
}

const NOTHING: readonly string[] = [];
/** The place of a column that the table lacks. */
const ABSENT = -1;
const FLAGS = ['yes', 'no'] as const;

function cellsWanted(count: number): string {
  return `Write as many cells as the header has: ${count}.`;
}

function raise(error: TableError): never {
  throw error;
}

function invalid(file: string, line: number, cell: string, remedy: string): TableError {
  return new TableError(file, line, cell, remedy);
}
