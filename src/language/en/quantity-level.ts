import type { PhraseTable } from '../../text/phrases.ts';
import type { LevelWord } from '../quantity-rules.ts';

/** What a price or rate does at the level it has reached. */
const SETTLE = [
  'reach',
  'hit',
  'close',
  'settle',
  'end',
  'finish',
  'stand',
  'trade',
  'touch',
  'total',
];

const SETTLING = ['settling', 'closing', 'ending', 'finishing', 'standing', 'trading'];

/** Words that name the levels of a change: "rose from 240 to 250", "up 4 % against 240". */
export const EN_LEVELS: PhraseTable<LevelWord> = {
  name: 'quantity.level',
  rows: [
    {
      role: 'after',
      phrases: [
        'to',
        'towards',
        'toward',
        'reaching',
        'hitting',
        'past',
        'through',
        ...SETTLING.map((verb) => `${verb} at`),
        ...SETTLE.map((verb) => `to ${verb}`),
        ...SETTLE.flatMap((verb) => [`to ${verb} at`, `to ${verb} the session at`]),
      ],
    },
    { role: 'after', afterAmount: true, phrases: ['at'] },
    {
      role: 'before',
      phrases: [
        'from',
        'compared with',
        'compared to',
        'as compared with',
        'as compared to',
        'in comparison with',
        'against',
        'versus',
        'vs',
        'vs.',
      ],
    },
  ],
};
