import { isUtf8 } from 'node:buffer';
import { UserError } from '../model/user-error.ts';
import { guessEncoding, wideEncoding } from './encoding-guess.ts';
import type { Source } from './format.ts';
import { magicName } from './magic.ts';

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Control characters that no text holds (tab, line ends, form feed and escape are left out). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g;

/**
 * The text of an input, every character kept (carriage returns too) but a byte order mark. Tried in this order: byte
 * order mark, the user's encoding, UTF-8, the declared charset. Throws file-empty, file-binary or encoding-unknown.
 */
export function decodeText(source: Source, declared?: string): string {
  const { bytes, name } = source;
  const magic = magicName(bytes);
  if (magic !== undefined) throw binary(name, magic);
  const text = decodeBytes(source, declared ?? source.charset);
  if (isBinary(text)) throw binary(name, 'bytes that are no text');
  if (text.trim() === '') throw emptyFile(name);
  return text;
}

/** The error for an input without a word in it. */
export function emptyFile(name: string): UserError {
  return new UserError('file-empty', name, 'Give a file with text in it.');
}

function decodeBytes(source: Source, declared: string | undefined): string {
  const { bytes, encoding } = source;
  const mark = MARKS.find(([, head]) => head.every((byte, i) => bytes[i] === byte));
  if (mark) return strictly(source, mark[0], bytes.subarray(mark[1].length));
  if (encoding !== undefined) return strictly(source, checkEncoding(encoding), bytes);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) throw undecodable(source, 'utf-8', bytes);
  // ISO-2022-JP and the like are ASCII to look at: only the declaration tells them.
  const escapes = declared !== undefined && /^iso-2022/i.test(declared);
  if (!escapes && isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw binary(source.name, 'bytes that are no text');
  const label = declared === undefined ? undefined : knownEncoding(declared);
  return strictly(source, label ?? 'utf-8', bytes);
}

function strictly(source: Source, label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw undecodable(source, label, bytes);
  }
}

/** The canonical name of an encoding; throws option-invalid where there is none of this name. */
export function checkEncoding(label: string): string {
  const known = knownEncoding(label);
  if (known !== undefined) return known;
  throw new UserError(
    'option-invalid',
    `--encoding ${label}`,
    'Give the name of an encoding such as utf-8, utf-16le, windows-1251 or gb18030.',
  );
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function undecodable(source: Source, label: string, bytes: Uint8Array): UserError {
  const skipped = source.bytes.length - bytes.length;
  const at = label === 'utf-8' ? invalidUtf8(bytes) : -1;
  const where = at < 0 ? '' : ` at byte ${at + skipped} (0x${hex(bytes[at])})`;
  const guess = guessEncoding(source.bytes);
  const hint =
    guess !== undefined && guess !== label
      ? `Say --encoding ${guess} if it is that, as it looks.`
      : 'Name the encoding with --encoding, or save the file as UTF-8.';
  return new UserError('encoding-unknown', `${source.name}: not ${label}${where}`, hint);
}

/** Offset of the first byte that is not part of a well-formed UTF-8 sequence, or -1. */
export function invalidUtf8(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1;
  // isUtf8 is fast: halve the prefix until it breaks. A cut sequence at the prefix's end is no break.
  let low = 0;
  let high = bytes.length;
  while (high - low > 64) {
    const middle = (low + high) >> 1;
    if (prefixIsUtf8(bytes, low, middle)) low = sequenceStart(bytes, middle);
    else high = middle;
  }
  for (let at = low; at < bytes.length; ) {
    const size = [1, 2, 3, 4].find(
      (n) => at + n <= bytes.length && isUtf8(bytes.subarray(at, at + n)),
    );
    if (size === undefined) return at;
    at += size;
  }
  return -1;
}

function prefixIsUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  return isUtf8(bytes.subarray(from, sequenceStart(bytes, to)));
}

/** The start of the sequence that `at` stands in, at most three bytes before. */
function sequenceStart(bytes: Uint8Array, at: number): number {
  for (let back = 0; back < 4 && at - back > 0; back++) {
    if (((bytes[at - back] ?? 0) & 0xc0) !== 0x80) return at - back;
  }
  return at;
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 65_536);
  if (text.includes('\0')) return true;
  return (head.match(CONTROL)?.length ?? 0) > head.length * 0.05;
}

function binary(name: string, what: string): UserError {
  return new UserError(
    'file-binary',
    `${name} (${what})`,
    'Give plain text, Markdown, HTML, PDF, DOCX or JSONL.',
  );
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0');
}
