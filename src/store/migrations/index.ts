import { FIRST } from './0001-first.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema, in order; version n is the n-th. */
export const MIGRATIONS: readonly Migration[] = [FIRST];

/** The version this program writes. */
export const SCHEMA_VERSION: number = MIGRATIONS.length;
