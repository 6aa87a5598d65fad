import type { PhraseTable } from '../../text/phrases.ts';
import type { MultipleWord } from '../quantity-rules.ts';

/** 翻 with how often; each time doubles. */
const DOUBLINGS: readonly (readonly [string, string])[] = [
  ['2', '一 1'],
  ['4', '两 二 2'],
  ['8', '三 3'],
  ['16', '四 4'],
];

/** Words that are a multiple, a part or a share by themselves: 番 doubles, so 翻两番 is four times as much. */
export const ZH_MULTIPLES: PhraseTable<MultipleWord> = {
  name: 'quantity.multiple',
  rows: [
    ...DOUBLINGS.map(
      ([value, digits]): MultipleWord => ({
        value,
        direction: 'up',
        phrases: digits.split(' ').flatMap((digit) => [`翻${digit}番`, `翻了${digit}番`]),
      }),
    ),
    {
      value: '2',
      direction: 'up',
      phrases: ['翻番', '翻倍', '翻了番', '翻一倍', '翻了一倍', '倍增'],
    },
    { value: '0.5', direction: 'down', phrases: ['减半', '腰斩', '减少一半', '减少了一半'] },
    { value: '0.5', part: true, phrases: ['一半', '半数', '一半儿'] },
    { value: '0.5', part: true, bend: 'over', phrases: ['过半', '超半数', '过半数'] },
    { value: '0.5', part: true, bend: 'nearly', phrases: ['近半', '近半数'] },
    { value: '5', measures: { kind: 'percent', unit: '%' }, phrases: ['半成'] },
    { value: '50', measures: { kind: 'percent', unit: '%' }, phrases: ['对折'] },
    {
      value: '0',
      none: true,
      phrases: [
        '成倍增长',
        '成倍增加',
        '半成品',
        '近半年',
        '近半个',
        '近半世纪',
        '对折叠',
        '过半百',
      ],
    },
  ],
};
