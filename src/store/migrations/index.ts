import { FIRST } from './0001-first.ts';
import { FACTS } from './0002-facts.ts';
import { SEARCH } from './0003-search.ts';
import { LEDGER } from './0004-ledger.ts';
import { VISIT } from './0005-visit.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema, in order; version n is the n-th. */
export const MIGRATIONS: readonly Migration[] = [FIRST, FACTS, SEARCH, LEDGER, VISIT];

/** The version this program writes. */
export const SCHEMA_VERSION: number = MIGRATIONS.length;
