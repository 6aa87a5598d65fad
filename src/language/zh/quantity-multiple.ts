import type { PhraseTable } from '../../text/phrases.ts';
import type { MultipleWord } from '../quantity-rules.ts';

/** Words that are a multiple or a part by themselves: 番 doubles, so 翻两番 is four times as much. */
export const ZH_MULTIPLES: PhraseTable<MultipleWord> = {
  name: 'quantity.multiple',
  rows: [
    {
      value: '2',
      direction: 'up',
      phrases: ['翻一番', '翻了一番', '翻番', '翻倍', '翻了番', '翻一倍', '翻了一倍'],
    },
    { value: '4', direction: 'up', phrases: ['翻两番', '翻了两番', '翻二番'] },
    { value: '8', direction: 'up', phrases: ['翻三番', '翻了三番'] },
    { value: '16', direction: 'up', phrases: ['翻四番', '翻了四番'] },
    { value: '0.5', direction: 'down', phrases: ['减半', '腰斩'] },
    { value: '0.5', part: true, phrases: ['一半', '半数'] },
  ],
};
