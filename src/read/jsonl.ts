import * as z from 'zod';
import type { DocumentInput } from '../model/document.ts';
import { UserError } from '../model/user-error.ts';
import { checkEncoding, decodeText, emptyFile } from './decode.ts';
import { languageOfTag } from './detect-language.ts';
import type { StreamFormat, StreamSource } from './format.ts';
import { magicName, startsWithText } from './magic.ts';
import { resumed, splitLines } from './split-lines.ts';
import { metadataDay } from './written-day.ts';

/** One document a line, in JSON; read line by line, so that its size does not matter. */
export const jsonl: StreamFormat = {
  kind: 'stream',
  name: 'jsonl',
  extensions: ['jsonl', 'ndjson'],
  mediaTypes: [
    'application/jsonl',
    'application/x-ndjson',
    'application/x-jsonlines',
    'application/ndjson',
  ],
  sniff: (bytes) => startsWithText(bytes, /^\{[ \t]*"/),
  stream: readLines,
};

const optional = z.string().nullish();
const Line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  title: optional,
  date: optional,
  language: optional,
  uri: optional,
  publisher: optional,
});

async function* readLines(source: StreamSource): AsyncIterable<DocumentInput | UserError> {
  if (source.encoding !== undefined && checkEncoding(source.encoding).startsWith('utf-16')) {
    yield new UserError(
      'encoding-unknown',
      `${source.name}: ${source.encoding}`,
      'Save JSONL as UTF-8.',
    );
    return;
  }
  const chunks = iterate(source.chunks);
  const first = await chunks.next();
  const taken = first.done ? [] : [first.value];
  const refusal = unreadable(source.name, taken[0]);
  if (refusal) {
    yield refusal;
    return;
  }
  let found = false;
  for await (const line of splitLines(resumed(taken, chunks), source.maxBytes)) {
    const result = readLine(source, line.number, line.bytes);
    if (result === undefined) continue;
    found = true;
    yield result;
  }
  if (!found) yield emptyFile(source.name);
}

async function* iterate(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function unreadable(name: string, bytes: Uint8Array | undefined): UserError | undefined {
  const magic = bytes && magicName(bytes);
  if (magic)
    return new UserError('file-binary', `${name} (${magic})`, 'Give JSON, one document a line.');
  if (bytes && (bytes[0] === 0xff || bytes[0] === 0xfe)) {
    return new UserError(
      'encoding-unknown',
      `${name}: not utf-8 at byte 0`,
      'Save JSONL as UTF-8.',
    );
  }
  return undefined;
}

/** One line: a document, an error, or nothing where it is blank. `bytes` is undefined for a line over the limit. */
function readLine(
  source: StreamSource,
  number: number,
  bytes: Uint8Array | undefined,
): DocumentInput | UserError | undefined {
  const name = `${source.name}:${number}`;
  if (bytes === undefined) {
    const limit = `a line holds at most ${source.maxBytes} bytes`;
    return new UserError(
      'file-too-large',
      `${name} (${limit})`,
      'Split the text into several lines.',
    );
  }
  if (bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) return undefined;
  try {
    const { encoding } = source;
    return parseLine(
      decodeText({ name, bytes, ...(encoding !== undefined && { encoding }) }),
      name,
    );
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function parseLine(line: string, name: string): DocumentInput {
  const parsed = Line.safeParse(parseJson(line, name));
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path.join('.');
    throw invalid(name, key ? `"${key}" is missing or of a wrong type` : 'no object');
  }
  const { id, text, title, date, language, uri, publisher } = parsed.data;
  if (text.trim() === '') throw emptyFile(`${name} (id ${id})`);
  const day = date ? metadataDay(date) : undefined;
  if (date && day === undefined)
    throw invalid(name, `"date": ${JSON.stringify(date.slice(0, 40))} is no date`);
  const known = language ? languageOfTag(language) : undefined;
  return {
    name: id,
    text,
    ...(title && { title }),
    ...(day !== undefined && { publishedAt: day }),
    ...(known !== undefined && { language: known }),
    ...(uri && { uri }),
    ...(publisher && { publisher }),
  };
}

function parseJson(line: string, name: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw invalid(name, 'no JSON');
  }
}

function invalid(name: string, why: string): UserError {
  return new UserError(
    'jsonl-line-invalid',
    `${name} (${why})`,
    'Write {"id": "...", "text": "..."} on this line.',
  );
}
