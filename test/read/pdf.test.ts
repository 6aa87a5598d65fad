import { describe, expect, test } from 'vitest';
import { pdf } from '../../src/read/pdf.ts';
import { type Drawn, errorOf, lines, makePdf, source, textOf } from './fixtures.ts';

const numbered = (n: number, texts: readonly string[]): Drawn[] => [
  { text: 'Bulletin of the Ministry', y: 800, size: 9 },
  ...lines(texts),
  { text: `${n}`, x: 300, y: 40, size: 9 },
];

describe('pdf', () => {
  test('lines become paragraphs, over pages too, without running heads and numbers', async () => {
    const file = makePdf([
      numbered(1, [
        'The statement on the economic coopera-',
        'tion of the two sides tells of a long-',
        'term outlook for trade in all of 2025-',
        '2026, it is said.',
        '',
        'The next paragraph goes on to the page that',
      ]),
      numbered(2, ['follows. Trade rose by 5 %.', '', '\x95 first promise', '\x95 second promise']),
      numbered(3, ['In 2024 it was 7.', '12']),
    ]);
    expect(await textOf(pdf, file)).toBe(
      'The statement on the economic cooperation of the two sides tells of a long-term outlook for trade in all of 2025-2026, it is said.\n\n' +
        'The next paragraph goes on to the page that follows. Trade rose by 5 %.\n- first promise\n- second promise\n\n' +
        'In 2024 it was 7.\n\n12',
    );
  });

  test('cells far apart become a row', async () => {
    const row = (y: number, ...cells: string[]): Drawn[] =>
      cells.map((text, i) => ({ text, x: 72 + i * 150, y }));
    const file = makePdf([
      [...row(700, 'Year', 'Trade'), ...row(686, '2023', '240'), ...row(672, '2024', '245')],
    ]);
    expect(await textOf(pdf, file)).toBe('Year | Trade\n2023 | 240\n2024 | 245');
  });

  test('a title is believed when the text shows it', async () => {
    const page = lines(['Joint Statement', '', 'They agreed.']);
    const title = async (t: string) => (await pdf.read(source('a', makePdf([page], t))))[0]?.title;
    expect(await title('Joint statement')).toBe('Joint statement');
    expect(await title('Microsoft Word - draft7.doc')).toBeUndefined();
  });

  test('one without letters, one cut off and one of noise are refused', async () => {
    const file = makePdf([lines(['They agreed on trade.'])]);
    const code = async (bytes: Uint8Array) =>
      (await errorOf(() => pdf.read(source('a', bytes)))).code;
    expect(await code(makePdf([[]]))).toBe('pdf-without-text');
    expect(await code(file.subarray(0, file.length * 0.7))).toBe('pdf-damaged');
    expect(await code(Buffer.from('%PDF-1.4\nnothing here\n%%EOF'))).toBe('pdf-damaged');
  });
});
