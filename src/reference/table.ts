import type { Day } from '../model/day.ts';
import { parseDay } from '../model/day.ts';
import { UserError } from '../model/user-error.ts';

/** What stands between the items of a list inside a cell. */
export const LIST_SEPARATOR = ' | ';

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

  #wrong(column: string, value: string, remedy: string): UserError {
    return invalid(this.file, this.line, `${column} = "${value}"`, remedy);
  }
}

/** The rows of a TSV text: a header row, then one fact a line; `file` is named in errors. */
export function readTable(file: string, text: string): readonly TableRow[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const header = (lines[0] ?? '').replace(/^\uFEFF/, '').split('\t');
  const columns = new Map(header.map((name, index) => [name, index]));
  if (header[0] === '') throw invalid(file, 1, '', 'Begin the table with a header row.');
  return lines.slice(1).map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== header.length) {
      throw invalid(
        file,
        index + 2,
        `${cells.length} cells`,
        `Write as many cells as the header has: ${header.length}.`,
      );
    }
    return new TableRow(file, index + 2, columns, cells);
  });
}

const NOTHING: readonly string[] = [];
const FLAGS = ['yes', 'no'] as const;

function invalid(file: string, line: number, value: string, remedy: string): UserError {
  return new UserError('reference-invalid', `${file}:${line}: ${value}`, remedy);
}
