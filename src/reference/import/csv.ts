import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../../model/user-error.ts';
import type { Harvest, ImportMapping, Observation, ObservationField } from './observation.ts';
import { OBSERVATION_FIELDS } from './observation.ts';

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** The fields that no observation can be without. */
const NEEDED: readonly ObservationField[] = ['subject', 'metric', 'period', 'value', 'unit'];

/**
 * The rows of a CSV file with a header (comma, semicolon or tab). A column that is named like a field is that field;
 * others by `mapping`. Throws `import-invalid` where the file is no such table or lacks a field that is needed.
 */
export function readCsv(text: string, mapping: ImportMapping): Harvest {
  const rows = parsed(text);
  const columns = Object.keys(rows[0]?.record ?? {});
  const columnOf = fieldsOf(columns, mapping);
  const get = (row: CsvRow, field: ObservationField): string => {
    const column = columnOf.get(field);
    const cell = column === undefined ? '' : (row.record[column] ?? '').trim();
    return cell === '' ? (mapping.fixed[field] ?? '') : cell;
  };
  const observations = rows.map((row): Observation => {
    const optional = (field: 'counterpart' | 'change' | 'vintage'): object => {
      const value = get(row, field);
      return value === '' ? {} : { [field]: value };
    };
    const value = get(row, 'value');
    const scale = get(row, 'scale');
    return {
      where: `line ${row.info.lines}`,
      subject: get(row, 'subject'),
      metric: get(row, 'metric'),
      period: get(row, 'period'),
      unit: get(row, 'unit'),
      scope: get(row, 'scope'),
      ...(value === '' ? {} : { value }),
      ...(scale === '' ? {} : { scale: Number(scale) }),
      ...optional('counterpart'),
      ...optional('change'),
      ...optional('vintage'),
    };
  });
  return { observations, refused: [] };
}

function parsed(text: string): readonly CsvRow[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
    }) as unknown as readonly CsvRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError('import-invalid', error.message, 'Give a table with a header row.');
  }
}

/** The mark that stands most often in the header. */
function delimiterOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.search(/\r?\n|$/)));
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] as string;
}

function fieldsOf(
  columns: readonly string[],
  { columns: wanted, fixed }: ImportMapping,
): ReadonlyMap<ObservationField, string> {
  const byField = new Map<ObservationField, string>();
  for (const field of OBSERVATION_FIELDS) {
    const named = wanted[field];
    if (named !== undefined && !columns.includes(named)) {
      throw new UserError('import-invalid', named, `The columns are ${columns.join(', ')}.`);
    }
    const column = named ?? columns.find((each) => each.trim().toLowerCase() === field);
    if (column !== undefined) byField.set(field, column);
  }
  const missing = NEEDED.filter((field) => !byField.has(field) && fixed[field] === undefined);
  if (missing.length > 0) {
    throw new UserError(
      'import-invalid',
      `no column for ${missing.join(', ')}`,
      `Name it with --map ${missing[0]}=COLUMN or give it with --set ${missing[0]}=VALUE; the columns are ${columns.join(', ')}.`,
    );
  }
  return byField;
}
