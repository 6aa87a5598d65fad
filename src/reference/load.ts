import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../model/user-error.ts';
import type { Facts } from './facts.ts';
import { overlaid } from './overlay.ts';
import type { FactProblem } from './problem.ts';
import type { Reference } from './reference.ts';
import { makeReference } from './reference.ts';
import type { FactKind } from './rows.ts';
import { FACT_KINDS, ROW_READERS } from './rows.ts';
import { columnsOf, readTable } from './table.ts';
import type { UserTable } from './user-tables.ts';

/** The tables that come with the program; the address is the same from src/ and from dist/. */
export const FACTS_FOLDER: URL = new URL('../../data/', import.meta.url);

/** The same facts as the build compiles them; from src/ there is no such folder. */
const COMPILED_FOLDER: URL = new URL('../facts/', import.meta.url);

const loadedFacts = new Map<string, Facts>();
const loadedReferences = new WeakMap<object, Reference>();
const NO_TABLES: readonly UserTable[] = [];

/**
 * All facts of a folder of TSV tables. Those that come with the program are read when first asked for, compiled where
 * the compiled form is not older; those of another folder at once. Throws `reference-invalid` with file, line and value.
 */
export function loadFacts(folder: URL = FACTS_FOLDER): Facts {
  const known = loadedFacts.get(folder.href);
  if (known) return known;
  const isOurs = folder.href === FACTS_FOLDER.href;
  const facts = lazily((kind) => (isOurs && compiled(kind)) || parsed(kind, folder));
  if (!isOurs) for (const kind of FACT_KINDS) void facts[kind];
  loadedFacts.set(folder.href, facts);
  return facts;
}

/**
 * The facts that come with the program with their look-ups, made once; with a user's tables laid over them. Throws
 * `reference-invalid` with the first of the problems of the user's tables: then none of them is taken.
 */
export function loadReference(tables: readonly UserTable[] = NO_TABLES): Reference {
  const known = loadedReferences.get(tables);
  if (known) return known;
  const reference = makeReference(loadUserFacts(tables));
  loadedReferences.set(tables, reference);
  return reference;
}

/** The facts that come with the program with a user's tables laid over them; throws as `loadReference`. */
export function loadUserFacts(tables: readonly UserTable[]): Facts {
  const base = loadFacts();
  if (tables.length === 0) return base;
  const result = overlaid(base, tables, factColumns);
  if (result.problems) throw firstOf(result.problems);
  return result.facts;
}

/** The columns of the table of a kind, as the one that comes with the program has them. */
export function factColumns(kind: FactKind): readonly string[] {
  return columnsOf(readText(`data/${kind}.tsv`, new URL(`${kind}.tsv`, FACTS_FOLDER)));
}

/** The facts of a kind straight from its table, never from the compiled form. */
export function parsed<K extends FactKind>(kind: K, folder: URL = FACTS_FOLDER): Facts[K] {
  const file = `data/${kind}.tsv`;
  const rows = readTable(file, readText(file, new URL(`${kind}.tsv`, folder)));
  return rows.map(ROW_READERS[kind]) as unknown as Facts[K];
}

function firstOf(problems: readonly [FactProblem, ...FactProblem[]]): UserError {
  const [{ file, line, value, problem, remedy }, ...others] = problems;
  const more =
    others.length === 0
      ? ''
      : ` ${others.length} more: see rapporteur reference verify --reference.`;
  return new UserError(
    'reference-invalid',
    `${file}:${line}: ${value} ${problem}`,
    `${remedy}${more}`,
  );
}

/** Facts whose tables are read when first asked for. */
function lazily(read: <K extends FactKind>(kind: K) => Facts[K]): Facts {
  const facts = {};
  for (const kind of FACT_KINDS) {
    Object.defineProperty(facts, kind, {
      enumerable: true,
      configurable: true,
      get() {
        const value = read(kind);
        Object.defineProperty(facts, kind, { enumerable: true, value });
        return value;
      },
    });
  }
  return facts as Facts;
}

/** The compiled form of a table; undefined where there is none or the table is younger. */
function compiled<K extends FactKind>(kind: K): Facts[K] | undefined {
  const file = new URL(`${kind}.json`, COMPILED_FOLDER);
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  const table = statSync(new URL(`${kind}.tsv`, FACTS_FOLDER), { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined || table === undefined || made < table) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Facts[K];
}

function readText(file: string, url: URL): string {
  try {
    return readFileSync(url, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new UserError('reference-invalid', `${file}: ${reason}`, 'Put the table back.');
  }
}
