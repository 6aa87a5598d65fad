import mammoth from 'mammoth';
import type { DocumentInput } from '../model/document.ts';
import { UserError } from '../model/user-error.ts';
import { emptyFile } from './decode.ts';
import type { Source, WholeFormat } from './format.ts';
import { markupText } from './html.ts';
import { unpackedSize } from './zip.ts';

/** A DOCX that unpacks to more than this is refused before it is unpacked. */
const MAX_UNPACKED = 200_000_000;

/** A Word document (DOCX): turned into HTML, then into text in the same way as a page. */
export const docx: WholeFormat = {
  kind: 'whole',
  name: 'docx',
  certain: true,
  extensions: ['docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  sniff: (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return (
      buffer.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' &&
      buffer.includes('word/document')
    );
  },
  read: async (source) => [await readDocx(source)],
};

async function readDocx(source: Source): Promise<DocumentInput> {
  if (source.bytes.length === 0) throw emptyFile(source.name);
  const size = unpackedSize(source.bytes);
  if (size === undefined) throw damaged(source.name, 'it is no complete ZIP archive');
  if (size > MAX_UNPACKED) {
    throw new UserError(
      'file-too-large',
      `${source.name} (${size} bytes unpacked)`,
      'Save its text in smaller files.',
    );
  }
  const text = markupText(source.name, await toHtml(source)).trim();
  if (text === '') throw emptyFile(source.name);
  return { name: source.name, text, ...(source.uri !== undefined && { uri: source.uri }) };
}

async function toHtml(source: Source): Promise<string> {
  try {
    const options = {
      // Pictures hold no words; without this they would be copied into the markup.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(source.bytes) }, options);
    return value;
  } catch {
    // mammoth throws plain errors of many libraries; all of them mean that the parts cannot be read.
    throw damaged(source.name, 'its parts cannot be read');
  }
}

function damaged(name: string, why: string): UserError {
  return new UserError(
    'docx-damaged',
    `${name} (${why})`,
    'Open it in a word processor and save it again.',
  );
}
