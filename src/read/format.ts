import type { DocumentInput } from '../model/document.ts';
import type { UserError } from '../model/user-error.ts';

/** The largest file, or line of a JSONL file, that is read by default, in bytes. */
export const MAX_FILE_BYTES = 20_000_000;

/** The largest answer of a web server that is read by default, in bytes after decompression. */
export const MAX_URL_BYTES = 10_000_000;

/** The bytes of one input, with what is known about them from outside. */
export interface Source {
  /** Path or address as the user gave it; "stdin" for `-`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Address after redirects, for an input from the web. */
  readonly uri?: string;
  /** Charset that the server declared. */
  readonly charset?: string;
  /** Encoding that the user declared; it wins over all but a byte order mark. */
  readonly encoding?: string;
}

/** An input that is read piece by piece, whatever its size. */
export interface StreamSource extends Omit<Source, 'bytes'> {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Largest line, in bytes. */
  readonly maxBytes: number;
}

interface FormatBase {
  /** Name of the format in messages and in docs/reference/formats.md. */
  readonly name: string;
  /** Endings of file names, lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the first bytes look like this format. */
  readonly sniff: (bytes: Uint8Array) => boolean;
}

/** A format read as a whole. */
export interface WholeFormat extends FormatBase {
  readonly kind: 'whole';
  /** The bytes tell this format for certain, so that they win over the file's name. */
  readonly certain: boolean;
  /** Reads the documents of one input; throws a UserError where it cannot be read. */
  readonly read: (source: Source) => Promise<readonly DocumentInput[]>;
}

/** A format of many documents, read piece by piece; a bad piece is an error among the others. */
export interface StreamFormat extends FormatBase {
  readonly kind: 'stream';
  readonly stream: (source: StreamSource) => AsyncIterable<DocumentInput | UserError>;
}

/** An input format; all of them stand in `formats.ts`. */
export type Format = WholeFormat | StreamFormat;
