/**
 * The file of a language's weights: a head, then sections by name, each compressed by itself and taken apart when first
 * asked for. Head: "RPTM", version, checksum of all that follows, language, then name and bytes of each section.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ByteReader, ByteWriter } from './bytes.ts';

const MAGIC = 0x4d545052;
const VERSION = 1;

/** The sections of a file of weights. */
export interface ModelFile {
  readonly language: string;
  readonly names: readonly string[];
  /** The bytes of a section; undefined where the file has none of this name. */
  section(name: string): Uint8Array | undefined;
}

/** Checksum of bytes (Adler-32 with a wider start, enough to see a damaged file). */
function checksum(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let i = 0; i < bytes.length; ) {
    const end = Math.min(i + 3800, bytes.length);
    for (; i < end; i++) {
      low += bytes[i] as number;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}

/** Makes the file of a language from its sections; the same sections give the same bytes. */
export function writeModelFile(
  language: string,
  sections: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const body = new ByteWriter();
  body.text(language);
  body.varint(sections.size);
  for (const [name, bytes] of sections) {
    body.text(name);
    body.bytes(compress(bytes));
  }
  const file = new ByteWriter();
  const content = body.done();
  file.u32(MAGIC);
  file.u16(VERSION);
  file.u32(checksum(content));
  file.bytes(content);
  return file.done();
}

function compress(bytes: Uint8Array): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

/** Opens a file of weights; throws an Error where it is of another kind or version, or damaged. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const reader = new ByteReader(bytes);
  if (reader.u32() !== MAGIC) throw new Error('not a file of weights');
  const version = reader.u16();
  if (version !== VERSION) throw new Error(`weights of version ${version}, not ${VERSION}`);
  const expected = reader.u32();
  const content = reader.bytes();
  if (checksum(content) !== expected) throw new Error('weights are damaged: checksum differs');
  const body = new ByteReader(content);
  const language = body.text();
  const packed = new Map<string, Uint8Array>();
  for (let left = body.varint(); left > 0; left--) packed.set(body.text(), body.bytes());
  return {
    language,
    names: [...packed.keys()],
    section: (name) => {
      const section = packed.get(name);
      return section && new Uint8Array(brotliDecompressSync(section));
    },
  };
}
