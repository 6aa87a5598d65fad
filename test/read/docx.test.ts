import { expect, test } from 'vitest';
import { docx } from '../../src/read/docx.ts';
import { errorOf, makeDocx, makeZip, paragraph, source, textOf } from './fixtures.ts';

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

test('headings, paragraphs and tables of a document', async () => {
  const table = `<w:tbl>${row('Year', 'Trade')}${row('2024', '245')}</w:tbl>`;
  const body =
    paragraph('Readout', 'Heading1') +
    paragraph('They met &amp; agreed.') +
    table +
    paragraph('End.');
  expect(await textOf(docx, makeDocx(body))).toBe(
    'Readout\n\nThey met & agreed.\n\nYear | Trade\n2024 | 245\n\nEnd.',
  );
});

test('one without words, one cut off and one without its parts are refused', async () => {
  const file = makeDocx(paragraph('They met.'));
  const code = async (bytes: Uint8Array) =>
    (await errorOf(() => docx.read(source('a', bytes)))).code;
  expect(await code(makeDocx(paragraph(' ')))).toBe('file-empty');
  expect(await code(file.subarray(0, file.length - 60))).toBe('docx-damaged');
  expect(await code(makeZip({ 'word/other.xml': '<a/>' }))).toBe('docx-damaged');
  expect(await code(makeZip({ 'word/document.xml': 'no markup' }))).toBe('docx-damaged');
});

test('a file that unpacks to more than the limit is refused unread', async () => {
  const bytes = Buffer.from(makeDocx(paragraph('They met.')));
  bytes.writeUInt32LE(4_000_000_000, bytes.indexOf('PK\x01\x02') + 24);
  expect((await errorOf(() => docx.read(source('a', bytes)))).code).toBe('file-too-large');
});
