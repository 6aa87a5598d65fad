import type { LanguagePack } from '../pack.ts';
import { EN_SENTENCES, EN_TOKENS } from './abbreviations.ts';
import { EN_AGREEMENT_TABLES } from './agreement.ts';
import { EN_CAPITALISED_NAMES } from './capitalised-names.ts';
import { EN_CHECK_TABLES } from './checks/tables.ts';
import { EN_CLAUSES } from './clause-grammar.ts';
import { EN_COMMITMENT_TABLES } from './commitment.ts';
import { EN_FIGURE_TABLES } from './figure.ts';
import { EN_FUNCTION_WORDS } from './function-words.ts';
import { EN_MEETING_TABLES } from './meeting.ts';
import { EN_NAME_TABLES } from './name.ts';
import { EN_QUANTITY_TABLES } from './quantity.ts';
import { EN_QUANTITY_GRAMMAR } from './quantity-grammar.ts';
import { EN_STANCE_TABLES } from './stance.ts';
import { EN_TIME_TABLES } from './time.ts';
import { EN_TIME_GRAMMAR } from './time-grammar.ts';

/** English. */
export const EN_PACK: LanguagePack = {
  language: 'en',
  tokens: EN_TOKENS,
  sentences: EN_SENTENCES,
  tables: [
    EN_FUNCTION_WORDS,
    ...EN_NAME_TABLES,
    ...EN_TIME_TABLES,
    ...EN_QUANTITY_TABLES,
    ...EN_MEETING_TABLES,
    ...EN_AGREEMENT_TABLES,
    ...EN_COMMITMENT_TABLES,
    ...EN_FIGURE_TABLES,
    ...EN_STANCE_TABLES,
    ...EN_CHECK_TABLES,
  ],
  names: 'capitalised',
  capitalised: EN_CAPITALISED_NAMES,
  times: EN_TIME_GRAMMAR,
  quantities: EN_QUANTITY_GRAMMAR,
  clauses: EN_CLAUSES,
};
