import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { plain } from './plain.ts';

/** Every input format, in the order in which the bytes of an input of unknown kind are tried. */
export const FORMATS: readonly Format[] = [pdf, docx, jsonl, html, markdown, plain];

/** What is known of an input before it is read. */
export interface Hints {
  /** Path or address, for its ending. */
  readonly name: string;
  readonly mediaType?: string;
  /** The first bytes, or all of them. */
  readonly bytes: Uint8Array;
}

/**
 * The format of an input: that which its bytes tell for certain, else the declared media type, the name's ending,
 * the look of the first bytes; plain text where nothing tells.
 */
export function formatOf({ name, mediaType, bytes }: Hints): Format {
  const certain = FORMATS.find((f) => f.kind === 'whole' && f.certain && f.sniff(bytes));
  const declared = mediaType && FORMATS.find((f) => f.mediaTypes.includes(mediaType));
  // A server says text/plain of whatever it does not know.
  const clear = declared === plain ? undefined : declared || undefined;
  return certain ?? clear ?? formatByName(name) ?? FORMATS.find((f) => f.sniff(bytes)) ?? plain;
}

/** The format that a file's ending names, if any. */
export function formatByName(name: string): Format | undefined {
  const ending = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : FORMATS.find((f) => f.extensions.includes(ending));
}
