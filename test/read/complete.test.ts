import { describe, expect, test } from 'vitest';
import { completeDocument, titleLine } from '../../src/read/complete.ts';
import { detectLanguage, languageOfTag } from '../../src/read/detect-language.ts';
import { guessGenre } from '../../src/read/genre.ts';

describe('completeDocument', () => {
  const text = 'November 4, 2025\n\nThe talks were held.';
  test('the option wins over metadata, metadata over the dateline', async () => {
    const of = (publishedAt?: string, date?: string) =>
      completeDocument(
        { name: 'a', text, ...(publishedAt && { publishedAt }) },
        date ? { date } : {},
      );
    expect(await of()).toMatchObject({ publishedAt: '2025-11-04', publishedBasis: 'dateline' });
    expect(await of('2025-11-03')).toMatchObject({
      publishedAt: '2025-11-03',
      publishedBasis: 'metadata',
    });
    expect(await of('2025-11-03', '2025-11-05')).toMatchObject({
      publishedAt: '2025-11-05',
      publishedBasis: 'option',
    });
    const none = await completeDocument({ name: 'a', text: 'The talks were held.' }, {});
    expect(none).not.toHaveProperty('publishedAt');
    expect(none).not.toHaveProperty('publishedBasis');
  });

  test('a declared language that the script belies is not believed', async () => {
    const russian = {
      name: 'a',
      text: 'Стороны договорились о том, что выставка откроется весной.',
      language: 'en',
    } as const;
    expect((await completeDocument(russian, {})).language).toBe('ru');
    expect((await completeDocument(russian, { language: 'zh' })).language).toBe('zh');
  });
});

test.each([
  ['en', 'The two sides agreed to expand trade in the coming year.'],
  ['zh', '双方同意在未来一年扩大贸易，并加强在AI领域的合作。'],
  ['ru', 'Стороны договорились расширить торговлю в будущем году, это важный этап.'],
  ['und', 'Сторони домовилися розширити торгівлю наступного року, і це важливий крок.'],
  [
    'und',
    'Die beiden Seiten haben sich auf eine Ausweitung des Handels verständigt, und das ist gut.',
  ],
  ['und', 'Les deux parties sont convenues de développer les échanges avec la région.'],
  ['und', '両国は来年の貿易を拡大することで合意した。'],
  ['und', '12 345 — 67 %'],
])('language %s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ['en-GB', 'en'],
  ['zh_CN', 'zh'],
  ['rus', 'ru'],
  ['de', 'und'],
  ['!', undefined],
])('tag %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

test.each([
  ['communique', 'Joint Statement of the Two Governments', 'The two sides met.'],
  ['readout', 'Readout of the call', 'They spoke.'],
  ['transcript', undefined, 'Talks\nQ: One?\nA: Yes.\nQ: Two?\nA: No.'],
  ['blog', undefined, 'Notes from my blog\n\nThey met.'],
  ['news', undefined, 'HANGZHOU, Nov. 3 (Xinhua) -- They met.'],
  ['communique', undefined, '中俄总理联合公报\n\n双方举行会晤。'],
  ['unknown', undefined, 'They met and parted.'],
])('genre %s', (genre, title, text) => {
  expect(guessGenre(title, text)).toBe(genre);
});

test.each([
  ['Ministers meet in the port\n\nThey met.', 'Ministers meet in the port'],
  ['# Talks\n\nThey met.', 'Talks'],
  ['They met.\nThey parted.', undefined],
  ['Talks alone', undefined],
  ['November 3, 2025\nThey met.', undefined],
  ['- a point\nmore', undefined],
])('title line of %j', (text, title) => {
  expect(titleLine(text)).toBe(title);
});
