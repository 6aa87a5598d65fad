import { expect, test } from 'vitest';
import type { Language } from '../../src/model/document.ts';
import { paragraphLanguages } from '../../src/read/paragraph-languages.ts';

const ENGLISH =
  'The two ministers met in Vienna on Monday and agreed that the ferry would run from the spring of next year.';
const GERMAN =
  'Die beiden Minister trafen sich am Montag in Wien und waren sich darüber einig, dass die Fähre von der nächsten Woche an fährt.';
const RUSSIAN = 'Министры встретились в понедельник в Вене и договорились о пароме.';
const CHINESE = '两国部长星期一在维也纳举行会谈。';

test.each<[Language, readonly string[], readonly Language[]]>([
  ['en', [ENGLISH, RUSSIAN, CHINESE], ['en', 'ru', 'zh']],
  ['ru', [RUSSIAN, ENGLISH, 'RUSSIA — 2026'], ['ru', 'en', 'ru']],
  ['zh', [CHINESE, ENGLISH, '（AI）'], ['zh', 'en', 'zh']],
  ['en', [ENGLISH, GERMAN], ['en', 'und']],
  ['en', ['Wien, Montag', 'Правда', ENGLISH], ['en', 'en', 'en']],
  ['ru', [RUSSIAN, 'Gazprom Neft и Rosneft Trading вместе'], ['ru', 'ru']],
  ['en', [ENGLISH, 'التقى الوزيران في فيينا واتفقا على العبارة'], ['en', 'und']],
  ['und', [GERMAN, ENGLISH], ['und', 'und']],
])('%s with other paragraphs', (main, paragraphs, expected) => {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    return { start, end: at };
  });
  expect(paragraphLanguages(text, spans, main)).toEqual(expected);
});
