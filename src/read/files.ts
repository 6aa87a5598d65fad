import type { Stats } from 'node:fs';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { emptyFile } from './decode.ts';
import { formatByName } from './formats.ts';

/** What a path leads to: a file with its size, or a folder. Throws file-missing or file-unreadable. */
export async function lookAt(
  path: string,
): Promise<{ readonly folder: boolean; readonly size: number }> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    throw fileError(path, error);
  }
  if (found.isDirectory()) return { folder: true, size: 0 };
  if (found.isFile()) return { folder: false, size: found.size };
  throw new UserError(
    'file-unreadable',
    `${path} (a ${found.isFIFO() ? 'pipe' : 'device or socket'})`,
    'Give a file, or send the text to the standard input and name it "-".',
  );
}

/** The bytes of a file that holds no more than `maxBytes`; the size is looked at before a byte is read. */
export async function fileBytes(path: string, size: number, maxBytes: number): Promise<Uint8Array> {
  if (size > maxBytes) throw tooLarge(path, size, maxBytes);
  if (size === 0) throw emptyFile(path);
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** The bytes of a file piece by piece; throws file-unreadable. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }))
      yield chunk as Buffer;
  } catch (error) {
    throw fileError(path, error);
  }
}

/**
 * The files of known formats in a folder and the folders in it, in the order of their names; hidden ones and links to
 * folders are passed over. A folder that cannot be read is given as an error.
 */
export async function* walkFolder(folder: string): AsyncGenerator<string | UserError> {
  let entries: Awaited<ReturnType<typeof listFolder>>;
  try {
    entries = await listFolder(folder);
  } catch (error) {
    yield fileError(folder, error);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path);
    else if ((entry.isFile() || entry.isSymbolicLink()) && formatByName(entry.name)) {
      if (entry.isFile() || (await leadsToFile(path))) yield path;
    }
  }
}

/** The error for an input larger than the limit. */
export function tooLarge(name: string, size: number | undefined, maxBytes: number): UserError {
  const has = size === undefined ? 'more' : megabytes(size);
  return new UserError(
    'file-too-large',
    `${name} (${has}, the limit is ${megabytes(maxBytes)})`,
    'Split it, or give many texts as JSONL, which is read line by line.',
  );
}

/** A size in MB (10^6 bytes) with at most one decimal, in bytes below a tenth of one. */
export function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${Math.round(bytes / 100_000) / 10} MB`;
}

async function listFolder(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter((entry) => !entry.name.startsWith('.'));
  return shown.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function leadsToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function fileError(path: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (
    code === 'ENOENT' ||
    code === 'ENOTDIR' ||
    code === 'ENAMETOOLONG' ||
    code === 'ERR_INVALID_ARG_VALUE'
  ) {
    return new UserError('file-missing', path, 'Check the path.');
  }
  return new UserError(
    'file-unreadable',
    `${path} (${code || 'unknown'})`,
    'Check its permissions.',
  );
}
