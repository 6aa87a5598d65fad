import { crc32 } from 'node:zlib';
import { isUserError, type UserError } from '../../src/model/user-error.ts';
import type { Source, WholeFormat } from '../../src/read/format.ts';
import { expandInputs, type InputResult, type ReadOptions } from '../../src/read/index.ts';

/** A source of bytes or of text in UTF-8. */
export function source(
  name: string,
  content: string | Uint8Array,
  more: Partial<Source> = {},
): Source {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content, ...more };
}

/** The text that a format reads from a content. */
export async function textOf(format: WholeFormat, content: string | Uint8Array): Promise<string> {
  const [document] = await format.read(source('a', content));
  return document?.text ?? '';
}

/** The user's error that some work ends with; throws where it ends well or with a bug. */
export async function errorOf(work: () => unknown): Promise<UserError> {
  try {
    await work();
  } catch (error) {
    if (isUserError(error)) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

/** All results of reading some inputs. */
export async function results(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<InputResult[]> {
  const all: InputResult[] = [];
  for await (const result of expandInputs(inputs, options)) all.push(result);
  return all;
}

/** Results in short: a document's text, or an error's code. */
export async function brief(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<string[]> {
  const all = await results(inputs, options);
  return all.map((r) => (r.kind === 'document' ? r.document.text : r.error.code));
}

/** A stream of pieces of bytes. */
export async function* stream(
  ...pieces: readonly (string | Uint8Array)[]
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** A line of a page to draw: words with their place and size. */
export interface Drawn {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** Lines at the usual distance from one another. */
export function lines(texts: readonly string[], top = 720): Drawn[] {
  return texts.map((text, i) => ({ text, y: top - i * 14 })).filter(({ text }) => text !== '');
}

/** A small valid PDF in Helvetica. */
export function makePdf(pages: readonly (readonly Drawn[])[], title?: string): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Producer (test)${title === undefined ? '' : ` /Title (${title})`} >>`,
  ];
  for (const [i, page] of pages.entries()) {
    const content = page
      .map(({ text, x = 72, y, size = 11 }) => {
        const words = text.replace(/[()\\]/g, '\\$&');
        return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`;
      })
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>`;
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}`;
  return Buffer.from(`${file}${xref}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** A ZIP archive whose files are stored as they are. */
export function makeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const path = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(path.length, 22);
    const before = Buffer.concat([Buffer.from('PK\x03\x04'), head, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, path);
    local.push(before);
    offset += before.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A DOCX whose body is the given WordprocessingML. */
export function makeDocx(body: string): Uint8Array {
  return makeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  });
}

/** A paragraph of a DOCX, with a style where one is given. */
export function paragraph(text: string, style?: string): string {
  const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${look}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
