import type { Document, DocumentInput } from '../model/document.ts';
import { isUserError, UserError } from '../model/user-error.ts';
import type { Stipulations } from './complete.ts';
import { completeDocument } from './complete.ts';
import { emptyFile } from './decode.ts';
import { fetchUrl } from './fetch-url.ts';
import { fileBytes, fileChunks, lookAt, tooLarge, walkFolder } from './files.ts';
import type { Source } from './format.ts';
import { MAX_FILE_BYTES, MAX_URL_BYTES } from './format.ts';
import { FORMATS, formatByName, formatOf } from './formats.ts';
import { resumed } from './split-lines.ts';

/** How inputs are read. */
export interface ReadOptions extends Stipulations {
  /** Encoding of the inputs, as `TextDecoder` names it; it wins over all but a byte order mark. */
  readonly encoding?: string;
  /** Whether addresses of this machine and of private networks may be fetched. */
  readonly allowPrivate?: boolean;
  /** Largest file, answer or JSONL line in bytes; 20 MB, and 10 MB for an answer from the web. */
  readonly maxBytes?: number;
  /** Time for one address in milliseconds, redirects and body included; 20,000. */
  readonly totalMs?: number;
  /** Time until the connection stands in milliseconds; 5,000. */
  readonly connectMs?: number;
  /** What `-` stands for; the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** What became of an input, or of one document of it. */
export type InputResult =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'error'; readonly input: string; readonly error: UserError };

/** Bytes of the standard input that are looked at to tell its format. */
const LOOK = 64;

/**
 * Reads inputs in their order: files of any known format, folders, addresses of the web, `-`. A bad input, or a bad line
 * of JSONL, is a result among the others and stops none of them; only a bug throws.
 */
export async function* expandInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<InputResult> {
  for (const input of inputs) {
    try {
      for await (const part of readInput(input, options)) {
        if (part instanceof UserError) yield { kind: 'error', input, error: part };
        else yield { kind: 'document', document: await completeDocument(part, options) };
      }
    } catch (error) {
      if (!isUserError(error)) throw error;
      yield { kind: 'error', input, error };
    }
  }
}

type Part = DocumentInput | UserError;

function readInput(input: string, options: ReadOptions): AsyncIterable<Part> {
  if (input === '-') return readStdin(options);
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input)
    ? readUrl(input, options)
    : readPath(input, options);
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<Part> {
  const { folder, size } = await lookAt(path);
  if (folder) yield* readFolder(path, options);
  else yield* readFile(path, size, options);
}

async function* readFolder(folder: string, options: ReadOptions): AsyncGenerator<Part> {
  let found = false;
  for await (const path of walkFolder(folder)) {
    found = true;
    if (path instanceof UserError) {
      yield path;
      continue;
    }
    try {
      yield* readFile(path, (await lookAt(path)).size, options);
    } catch (error) {
      if (!isUserError(error)) throw error;
      yield error;
    }
  }
  if (!found) {
    const endings = FORMATS.flatMap((format) => format.extensions.map((ending) => `.${ending}`));
    throw new UserError(
      'folder-without-documents',
      folder,
      `Known endings are ${endings.join(', ')}.`,
    );
  }
}

async function* readFile(path: string, size: number, options: ReadOptions): AsyncGenerator<Part> {
  const maxBytes = options.maxBytes ?? MAX_FILE_BYTES;
  const named = formatByName(path);
  if (named?.kind === 'stream') {
    if (size === 0) throw emptyFile(path);
    yield* named.stream({ name: path, chunks: fileChunks(path), maxBytes, ...encodingOf(options) });
    return;
  }
  const bytes = await fileBytes(path, size, maxBytes);
  yield* readBytes({ name: path, bytes, ...encodingOf(options) }, maxBytes);
}

async function* readUrl(address: string, options: ReadOptions): AsyncGenerator<Part> {
  const maxBytes = options.maxBytes ?? MAX_URL_BYTES;
  const { mediaType, ...fetched } = await fetchUrl(address, {
    maxBytes,
    totalMs: options.totalMs ?? 20_000,
    connectMs: options.connectMs ?? 5_000,
    allowPrivate: options.allowPrivate ?? false,
  });
  const retrievedAt = new Date().toISOString();
  const source = { name: address, ...fetched, ...encodingOf(options) };
  for await (const part of readBytes(source, maxBytes, mediaType)) {
    yield part instanceof UserError ? part : { ...part, retrievedAt };
  }
}

/** JSONL is read as it comes; for all else, standard input is gathered first. */
async function* readStdin(options: ReadOptions): AsyncGenerator<Part> {
  const name = 'stdin';
  const maxBytes = options.maxBytes ?? MAX_FILE_BYTES;
  const chunks = standardInput(name, options.stdin ?? process.stdin);
  const parts: Uint8Array[] = [];
  let length = 0;
  let looked = false;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    parts.push(next.value);
    length += next.value.length;
    if (!looked && length >= LOOK) {
      looked = true;
      const format = formatOf({ name, bytes: Buffer.concat(parts) });
      if (format.kind === 'stream') {
        const all = resumed(parts.splice(0), chunks);
        yield* format.stream({ name, chunks: all, maxBytes, ...encodingOf(options) });
        return;
      }
    }
    if (length > maxBytes) throw tooLarge(name, undefined, maxBytes);
  }
  yield* readBytes({ name, bytes: Buffer.concat(parts), ...encodingOf(options) }, maxBytes);
}

async function* standardInput(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UserError('file-unreadable', `${name} (${code})`, 'Send text to the standard input.');
  }
}

async function* readBytes(
  source: Source,
  maxBytes: number,
  mediaType?: string,
): AsyncGenerator<Part> {
  const { name, bytes, uri } = source;
  if (bytes.length === 0) throw emptyFile(name);
  const path = uri === undefined ? name : new URL(uri).pathname;
  const format = formatOf({ name: path, bytes, ...(mediaType !== undefined && { mediaType }) });
  if (format.kind === 'whole') yield* await format.read(source);
  else yield* format.stream({ ...source, chunks: once(bytes), maxBytes });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function encodingOf({ encoding }: ReadOptions): { readonly encoding?: string } {
  return encoding === undefined ? {} : { encoding };
}
