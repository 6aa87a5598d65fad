import type { PhraseTable } from '../../text/phrases.ts';
import type { RateWord } from '../quantity-rules.ts';

/** Units and things that prices and shares are reckoned by, each with its names. */
const PER: readonly (readonly [string, ...string[]])[] = [
  ['barrel', '桶'],
  ['tonne', '吨', '公吨'],
  ['ounce', '盎司'],
  ['kilogram', '公斤', '千克'],
  ['gram', '克'],
  ['jin', '斤'],
  ['liter', '升'],
  ['cubic-meter', '立方米'],
  ['square-meter', '平方米', '平米'],
  ['square-kilometer', '平方公里'],
  ['hectare', '公顷'],
  ['mu', '亩'],
  ['kilometer', '公里', '千米'],
  ['kilowatt-hour', '千瓦时', '度'],
  ['person', '人'],
  ['household', '户'],
  ['share', '股'],
  ['unit', '单位', '台', '辆'],
  ['piece', '件', '张', '份', '个'],
];

/** Units of time. */
const TIMES: readonly (readonly [string, ...string[]])[] = [
  ['second', '秒', '秒钟'],
  ['minute', '分钟'],
  ['hour', '小时'],
  ['day', '天', '日'],
  ['week', '周', '星期'],
  ['month', '月', '个月'],
  ['quarter', '季度', '个季度'],
  ['year', '年'],
];

/** Phrases are written character by character, each a token. */
function spaced(phrase: string): string {
  return [...phrase].join(' ');
}

function rows([per, ...nouns]: readonly [string, ...string[]]): RateWord[] {
  const each = nouns.map((noun) => spaced(`每${noun}`));
  return [
    { per, place: 'before', phrases: each },
    { per, place: 'after', phrases: [...each, ...nouns.map((noun) => spaced(`/${noun}`))] },
  ];
}

/** Words beside a quantity that say by what it is reckoned. */
export const ZH_RATES: PhraseTable<RateWord> = {
  name: 'quantity.rate',
  rows: [
    ...[...PER, ...TIMES].flatMap(rows),
    { per: 'person', place: 'before', reach: true, phrases: [spaced('人均'), spaced('平均每人')] },
  ],
};
