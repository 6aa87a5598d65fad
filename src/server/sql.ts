/** Questions in SQL: one statement that only reads, in a process of its own that can be stopped at any moment. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../model/user-error.ts';
import type { SqlAnswer } from '../view/api-record.ts';

/** A question as the process is given it. */
export interface SqlQuestion {
  readonly path: string;
  readonly sql: string;
  readonly limit: number;
}

/** What the process answers: rows, or what the database says is wrong. */
export type SqlReply =
  | {
      readonly columns: readonly string[];
      readonly rows: SqlAnswer['rows'];
      readonly truncated: boolean;
    }
  | { readonly error: string };

/** Milliseconds that a question may take. */
const TIME_MS = 5000;
const ROWS = 1000;
/** Megabytes of heap of the process. */
const HEAP_MB = 256;
const MAX_REPLY = 64_000_000;

/** Answers a question over the dossier at `path`; throws `sql-invalid` or `sql-too-slow`. */
export async function answerSql(
  path: string,
  sql: string,
  { limit = ROWS, timeMs = TIME_MS }: { readonly limit?: number; readonly timeMs?: number } = {},
): Promise<SqlAnswer> {
  const question: SqlQuestion = { path, sql: oneQuestion(sql), limit };
  const start = performance.now();
  const reply = await ask(question, timeMs);
  if ('error' in reply)
    throw new UserError(
      'sql-invalid',
      reply.error,
      'Look at the tables: SELECT name, sql FROM sqlite_schema.',
    );
  return { ...reply, milliseconds: Math.round(performance.now() - start) };
}

/** Words that a question may begin with. */
const FIRST = /^(?:select|with|explain|values)\b/i;

/** The one statement of a text, without its semicolon; throws `sql-invalid` for several, or one that does more than read. */
export function oneQuestion(sql: string): string {
  const bare = withoutQuotes(sql);
  const end = bare.indexOf(';');
  if (end >= 0 && bare.slice(end + 1).trim() !== '')
    throw new UserError('sql-invalid', shortened(sql), 'Ask one question at a time.');
  if (!FIRST.test(bare.trimStart()))
    throw new UserError(
      'sql-invalid',
      shortened(sql),
      'Begin with SELECT, WITH, VALUES or EXPLAIN.',
    );
  return end < 0 ? sql : sql.slice(0, end);
}

/** The text with strings, quoted names and comments made blanks of the same length. */
function withoutQuotes(sql: string): string {
  const pieces =
    /'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\[[^\]]*(?:\]|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
  return sql.replace(pieces, (piece) => ' '.repeat(piece.length));
}

function shortened(text: string): string {
  return text.trim().slice(0, 80);
}

/** The module of the process: built beside this one, or in the built program where the sources run. */
function processFile(): string {
  const beside = fileURLToPath(new URL('./sql-process.js', import.meta.url));
  if (existsSync(beside)) return beside;
  return fileURLToPath(new URL('../../dist/server/sql-process.js', import.meta.url));
}

function ask(question: SqlQuestion, timeMs: number): Promise<SqlReply> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MB}`, '--no-warnings', processFile()],
      { stdio: ['pipe', 'pipe', 'ignore'] },
    );
    const chunks: Buffer[] = [];
    let size = 0;
    let stopped = false;
    const stop = (): void => {
      stopped = true;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(stop, timeMs);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MAX_REPLY) stop();
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      const reply = stopped ? undefined : parsed(Buffer.concat(chunks).toString('utf8'));
      if (reply) resolve(reply);
      else reject(tooSlow(question, timeMs));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(question));
  });
}

function tooSlow({ sql }: SqlQuestion, timeMs: number): UserError {
  return new UserError(
    'sql-too-slow',
    shortened(sql),
    `Ask for less: the limit is ${timeMs / 1000} s and ${HEAP_MB} MB.`,
  );
}

function parsed(text: string): SqlReply | undefined {
  try {
    return JSON.parse(text) as SqlReply;
  } catch {
    return undefined;
  }
}
