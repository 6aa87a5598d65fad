import { createHash } from 'node:crypto';
import type { Day } from './day.ts';

/** A language that a document can be read in; `und` is any other. */
export type Language = 'en' | 'zh' | 'ru' | 'und';

/** The kind of text, as far as its form tells. */
export type Genre = 'news' | 'readout' | 'communique' | 'blog' | 'transcript' | 'unknown';

/** One text as it was read. The text never changes after this point; all offsets are UTF-16 code units into it. */
export interface Document {
  /** Hash of the text: the same text has the same id wherever it came from. */
  readonly id: string;
  /** The JSONL line's own id, or the path or address it was read from. */
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  /** ISO 639-1 code of a recognised language that cannot be read (`language` is then `und`). */
  readonly languageCode?: string;
  readonly genre: Genre;
  readonly title?: string;
  readonly publisher?: string;
  readonly uri?: string;
  /** The day that "today" means in the text; absent when neither metadata, dateline nor the caller named one. */
  readonly publishedAt?: Day;
  /** Where `publishedAt` comes from. */
  readonly publishedBasis?: 'metadata' | 'dateline' | 'option';
  readonly retrievedAt?: string;
}

/** What a reader supplies for a document; the id is worked out. */
export type DocumentInput = Omit<Document, 'id' | 'language' | 'genre'> &
  Partial<Pick<Document, 'language' | 'genre'>>;

/** Makes a document: the id is the first 16 hex digits of the SHA-256 of its text. */
export function makeDocument(input: DocumentInput): Document {
  const id = createHash('sha256').update(input.text, 'utf8').digest('hex').slice(0, 16);
  return { language: 'und', genre: 'unknown', ...input, id };
}
