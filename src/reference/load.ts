import { readFileSync } from 'node:fs';
import { UserError } from '../model/user-error.ts';
import type { Facts } from './facts.ts';
import type { Reference } from './reference.ts';
import { makeReference } from './reference.ts';
import type { FactKind } from './rows.ts';
import { FACT_KINDS, ROW_READERS } from './rows.ts';
import { readTable } from './table.ts';

/** The tables that come with the program; the address is the same from src/ and from dist/. */
export const FACTS_FOLDER: URL = new URL('../../data/', import.meta.url);

const loadedFacts = new Map<string, Facts>();
const loadedReferences = new Map<string, Reference>();

/** All facts of a folder of TSV tables, read once; throws `reference-invalid` with file, line and value. */
export function loadFacts(folder: URL = FACTS_FOLDER): Facts {
  const known = loadedFacts.get(folder.href);
  if (known) return known;
  const facts = lazily((kind) => readFacts(kind, folder));
  // What others wrote is read at once, so that its errors show here.
  if (folder.href !== FACTS_FOLDER.href) for (const kind of FACT_KINDS) void facts[kind];
  loadedFacts.set(folder.href, facts);
  return facts;
}

/** The facts of a folder with their look-ups, made once. */
export function loadReference(folder: URL = FACTS_FOLDER): Reference {
  const known = loadedReferences.get(folder.href);
  if (known) return known;
  const reference = makeReference(loadFacts(folder));
  loadedReferences.set(folder.href, reference);
  return reference;
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

function readFacts<K extends FactKind>(kind: K, folder: URL): Facts[K] {
  const file = `data/${kind}.tsv`;
  const rows = readTable(file, readText(file, new URL(`${kind}.tsv`, folder)));
  return rows.map(ROW_READERS[kind]) as unknown as Facts[K];
}

function readText(file: string, url: URL): string {
  try {
    return readFileSync(url, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new UserError('reference-invalid', `${file}: ${reason}`, 'Put the table back.');
  }
}
