import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';

const NEW_LINE = 10;
/** Large pieces: each waits for a turn of the event loop, which the reading takes too. */
const CHUNK_BYTES = 4_000_000;

/**
 * How many documents the inputs hold, for the progress only: lines of JSONL files, files of folders; undefined where it
 * cannot be told beforehand (standard input). What cannot be read counts as one: its error is an item too.
 */
export async function countDocuments(inputs: readonly string[]): Promise<number | undefined> {
  let total = 0;
  for (const input of inputs) {
    if (input === '-') return undefined;
    total += await countIn(input);
  }
  return total;
}

async function countIn(path: string): Promise<number> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return path.endsWith('.jsonl') ? await countLines(path) : 1;
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).length;
  } catch {
    return 1;
  }
}

async function countLines(path: string): Promise<number> {
  let lines = 0;
  let last = NEW_LINE;
  for await (const chunk of createReadStream(path, {
    highWaterMark: CHUNK_BYTES,
  }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, at + 1)) lines++;
    last = chunk.at(-1) ?? last;
  }
  return last === NEW_LINE ? lines : lines + 1;
}
