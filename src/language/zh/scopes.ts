import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import { SCOPES } from '../tables.ts';

/** Words that say before whom or in what scope documents were signed. */
export const ZH_SCOPES: PhraseTable<PhraseRow> = {
  name: SCOPES.name,
  rows: [
    {
      phrases: ['见证下', '共同见证', '见证了', '共', '总计', '期间', '会谈后', '会后', '其他'],
    },
  ],
};
