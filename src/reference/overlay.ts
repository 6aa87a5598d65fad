import type { Facts, Provenance } from './facts.ts';
import type { Fact } from './key.ts';
import { factKey } from './key.ts';
import type { FactPlace, FactProblem } from './problem.ts';
import { problemOf } from './problem.ts';
import type { FactKind } from './rows.ts';
import { FACT_KINDS, ROW_READERS } from './rows.ts';
import { columnsOf, readTable, TableError } from './table.ts';
import type { UserTable } from './user-tables.ts';
import { verifyFacts } from './verify.ts';

/** The facts with a user's laid over them, or what is wrong with the user's. */
export type Overlaid =
  | { readonly facts: Facts; readonly problems?: undefined }
  | { readonly problems: readonly [FactProblem, ...FactProblem[]] };

/**
 * Lays tables of a user over the facts: a row replaces the one with the same key, other rows are added. It is all or
 * nothing: one row that cannot be so, alone or beside the others, and none is taken.
 */
export function overlaid(
  base: Facts,
  tables: readonly UserTable[],
  columns: (kind: FactKind) => readonly string[],
): Overlaid {
  const problems: FactProblem[] = [];
  const places = new Map<Provenance, FactPlace>();
  const own = new Map<FactKind, readonly Fact[]>();
  for (const table of tables) {
    const before = own.get(table.kind) ?? [];
    own.set(table.kind, [...before, ...readRows(table, columns(table.kind), places, problems)]);
  }
  findTwice(own, places, problems);
  if (!isSome(problems)) {
    const facts = merged(base, own);
    problems.push(...verifyFacts(facts, places));
    if (!isSome(problems)) return { facts };
  }
  return { problems };
}

function isSome(list: FactProblem[]): list is [FactProblem, ...FactProblem[]] {
  return list.length > 0;
}

function readRows(
  { kind, file, text }: UserTable,
  columns: readonly string[],
  places: Map<Provenance, FactPlace>,
  problems: FactProblem[],
): readonly Fact[] {
  const tell = (error: TableError): void => void problems.push(problemOf(error));
  for (const column of columnsOf(text)) {
    if (columns.includes(column)) continue;
    tell(new TableError(file, 1, column, `The columns are ${columns.join(', ')}.`));
  }
  const optional = columns.filter((column) => !NEEDED.has(column));
  const facts: Fact[] = [];
  for (const row of readTable(file, text, { tell, optional })) {
    try {
      const fact = ROW_READERS[kind](row);
      places.set(fact, { file, line: row.line });
      facts.push(fact);
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      tell(error);
    }
  }
  return facts;
}

/** Where a fact comes from is never left out. */
const NEEDED: ReadonlySet<string> = new Set(['source', 'checked', 'certainty']);

/** A key twice among the user's rows, which laying over would hide. */
function findTwice(
  own: ReadonlyMap<FactKind, readonly Fact[]>,
  places: ReadonlyMap<Provenance, FactPlace>,
  problems: FactProblem[],
): void {
  for (const facts of own.values()) {
    const seen = new Set<string>();
    for (const fact of facts) {
      const key = factKey(fact);
      const place = places.get(fact);
      if (seen.has(key) && place)
        problems.push({
          ...place,
          value: key,
          problem: 'stands twice',
          remedy: 'Merge the two rows.',
        });
      seen.add(key);
    }
  }
}

function merged(base: Facts, own: ReadonlyMap<FactKind, readonly Fact[]>): Facts {
  const facts: Partial<Record<FactKind, readonly Fact[]>> = {};
  for (const kind of FACT_KINDS) {
    const rows = own.get(kind);
    facts[kind] = rows === undefined ? base[kind] : laidOver(base[kind], rows);
  }
  return facts as unknown as Facts;
}

function laidOver(base: readonly Fact[], rows: readonly Fact[]): readonly Fact[] {
  const byKey = new Map(rows.map((fact) => [factKey(fact), fact]));
  const kept = base.map((fact) => {
    const key = factKey(fact);
    const newer = byKey.get(key);
    if (newer) byKey.delete(key);
    return newer ?? fact;
  });
  return [...kept, ...byKey.values()];
}
