/** The body of the process that answers one question in SQL: it reads the question from standard input and writes the reply. */
import { text } from 'node:stream/consumers';
import { loadSqlite, type SqliteValue } from '../store/sqlite/driver.ts';
import type { SqlQuestion, SqlReply } from './sql.ts';

const { path, sql, limit } = JSON.parse(await text(process.stdin)) as SqlQuestion;

async function reply(): Promise<SqlReply> {
  const { DatabaseSync } = await loadSqlite();
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 2000 });
    database.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF');
    const statement = database.prepare(sql);
    const columns = statement.columns().map(({ name }) => name);
    // Rows as lists: two columns may have one name.
    statement.setReturnArrays(true);
    const rows: (string | number | null)[][] = [];
    for (const row of statement.iterate()) {
      if (rows.length === limit) return { columns, rows, truncated: true };
      rows.push((row as unknown as readonly SqliteValue[]).map(plain));
    }
    return { columns, rows, truncated: false };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A value as JSON holds it. */
function plain(value: SqliteValue): string | number | null {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString('hex').slice(0, 200)}'`;
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

process.stdout.write(JSON.stringify(await reply()), () => process.exit(0));
