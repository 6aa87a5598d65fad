import { expect, test } from 'vitest';
import { identifyLanguage } from '../../src/read/identify-language.ts';

test.each([
  ['The two sides agreed to expand trade in the coming year.', { language: 'en' }],
  ['Ministers sign grain pact', { language: 'en' }],
  ['Стороны договорились расширить торговлю в будущем году.', { language: 'ru' }],
  ['Министры подписали меморандум', { language: 'ru' }],
  ['双方同意在未来一年扩大贸易。', { language: 'zh' }],
  ['Сторони домовилися розширити торгівлю наступного року.', { language: 'und', code: 'uk' }],
  ['Страните се договориха да разширят търговията през годината.', { language: 'und', code: 'bg' }],
  ['Die Minister trafen sich am Montag in Wien zu Gesprächen.', { language: 'und', code: 'de' }],
  ['Les ministres se sont rencontrés lundi à Vienne.', { language: 'und', code: 'fr' }],
  ['Ministrowie spotkali się w poniedziałek w Wiedniu.', { language: 'und', code: 'pl' }],
  ['両国は来年の貿易拡大に合意しました。', { language: 'und', code: 'ja' }],
  ['', { language: 'und' }],
  ['12 345,6', { language: 'und' }],
  ['\ud800\udfff\ud800', { language: 'und' }],
])('%s', async (text, expected) => {
  const found = await identifyLanguage(text);
  expect(found).toEqual(expected);
});
