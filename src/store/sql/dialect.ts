/**
 * Where SQLite and PostgreSQL differ. Queries are built by kysely and run by the store itself, one after another on one
 * connection, so that the builder needs no driver: another database needs its compiler and the words below.
 */
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Tables } from './schema.ts';

/** Builds queries; it is connected to nothing. */
export const query: Kysely<Tables> = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** A query that can be run: its words and values. */
export type Runnable = Pick<CompiledQuery, 'sql' | 'parameters'>;

/** Whether a full-text row matches (PostgreSQL: `tokens @@ to_tsquery('simple', ...)`). */
export function matches(expression: string): RawBuilder<boolean> {
  return sql<boolean>`word MATCH ${expression}`;
}

/** How well it matches, the best least (PostgreSQL: `-ts_rank(...)`). */
export const RANK: RawBuilder<number> = sql<number>`bm25(word)`;

/** Writes all of a database into a new file (PostgreSQL: pg_dump). */
export function copyInto(path: string): Runnable {
  return { sql: 'VACUUM INTO ?', parameters: [path] };
}
