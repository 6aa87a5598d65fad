import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import { SCOPES } from '../tables.ts';

/** Words that say before whom or in what scope documents were signed. */
export const RU_SCOPES: PhraseTable<PhraseRow> = {
  name: SCOPES.name,
  rows: [
    {
      phrases: [
        'в присутствии',
        'в их присутствии',
        'всего',
        'в общей сложности',
        'в ходе визита',
        'по итогам визита',
        'по итогам переговоров',
        'на полях',
        'других',
        'другие',
        'по итогам встречи',
      ],
    },
  ],
};
