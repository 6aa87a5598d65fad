import type { StructuredTextItem } from 'unpdf';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { DocumentInput } from '../model/document.ts';
import { UserError } from '../model/user-error.ts';
import { emptyFile } from './decode.ts';
import type { Source, WholeFormat } from './format.ts';
import { startsWithText } from './magic.ts';
import { pageLines } from './pdf-lines.ts';
import { joinParagraphs } from './pdf-paragraphs.ts';
import { dropRunningLines } from './pdf-running-lines.ts';

/** Fewer letters a page than this on average, and the pages are pictures with a stamp on them. */
const LETTERS_PER_PAGE = 3;

/** A PDF with text: its lines joined into paragraphs, words cut at line ends made whole, running heads dropped. */
export const pdf: WholeFormat = {
  kind: 'whole',
  name: 'pdf',
  certain: true,
  extensions: ['pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  sniff: (bytes) => startsWithText(bytes, /^%PDF-\d/),
  read: async (source) => [await readPdf(source)],
};

async function readPdf(source: Source): Promise<DocumentInput> {
  if (source.bytes.length === 0) throw emptyFile(source.name);
  // The parser mends a file that was cut off and silently leaves out its last pages: better not to read it.
  const end = Buffer.from(source.bytes.subarray(-2048)).toString('latin1');
  if (!end.includes('%%EOF')) throw damaged(source.name, 'it ends before its end mark');
  const { pages, title } = await open(source);
  const letters = pages
    .flat()
    .reduce((sum, item) => sum + item.str.replace(/\P{L}/gu, '').length, 0);
  if (letters < pages.length * LETTERS_PER_PAGE) {
    throw new UserError(
      'pdf-without-text',
      source.name,
      'Run a text recogniser over it first, then read the result.',
    );
  }
  const text = joinParagraphs(dropRunningLines(pages.map(pageLines)));
  // Programs fill in the title at will ("Microsoft Word - draft7.doc"): only one that the text shows is believed.
  const shown =
    title !== undefined && title.length > 3 && fold(text.slice(0, 3000)).includes(fold(title));
  return {
    name: source.name,
    text,
    ...(shown && { title }),
    ...(source.uri !== undefined && { uri: source.uri }),
  };
}

interface Opened {
  readonly pages: StructuredTextItem[][];
  readonly title: string | undefined;
}

async function open(source: Source): Promise<Opened> {
  try {
    // A copy: the parser takes the buffer away from its owner.
    const proxy = await getDocumentProxy(Uint8Array.from(source.bytes), { verbosity: 0 });
    try {
      const { items } = await extractTextItems(proxy);
      const { info } = await proxy.getMetadata();
      const title = (info as { Title?: unknown }).Title;
      return { pages: items, title: typeof title === 'string' ? title.trim() : undefined };
    } finally {
      await proxy.destroy();
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw damaged(
      source.name,
      name === 'PasswordException' ? 'it is protected by a password' : 'its structure is broken',
    );
  }
}

function damaged(name: string, why: string): UserError {
  const remedy = why.includes('password') ? 'Save it without a password.' : 'Fetch the file again.';
  return new UserError('pdf-damaged', `${name} (${why})`, remedy);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
