import type { PhraseTable } from '../../text/phrases.ts';
import type { LevelWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

/** Words that make a number a level of a change: "вырос с 5 до 7", "снизился до отметки 50". */
export const RU_LEVELS: PhraseTable<LevelWord> = {
  name: 'quantity.level',
  rows: [
    { role: 'before', phrases: wordList('с, со, с уровня, с отметки, против') },
    {
      role: 'after',
      phrases: wordList(`
        до, до уровня, до отметки, до уровня в, до отметки в, до рекордных, почти до, примерно до,
        и составил, и составила, и составило, и составили, и достиг, и достигла, и достигло,
        и достигли, и составит, и достигнет, составив, достигнув
      `),
    },
  ],
};
