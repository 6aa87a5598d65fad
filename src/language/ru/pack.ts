import type { LanguagePack } from '../pack.ts';
import { RU_SENTENCES, RU_TOKENS } from './abbreviations.ts';
import { RU_CHECK_TABLES } from './checks/tables.ts';
import { RU_FRAMES } from './frame-grammar.ts';
import { RU_FRAME_TABLES } from './frames.ts';
import { RU_NAME_TABLES } from './name.ts';
import { RU_NAME_RULES } from './name-rules.ts';
import { RU_NAMES } from './names.ts';
import { RU_QUANTITY_TABLES } from './quantity.ts';
import { RU_QUANTITY_GRAMMAR } from './quantity-grammar.ts';
import { RU_SCOPES } from './scopes.ts';
import { RU_TIME_TABLES } from './time.ts';
import { RU_TIME_GRAMMAR } from './time-grammar.ts';

/** Russian. */
export const RU_PACK: LanguagePack = {
  language: 'ru',
  tokens: RU_TOKENS,
  sentences: RU_SENTENCES,
  tables: [
    ...RU_NAME_TABLES,
    ...RU_TIME_TABLES,
    ...RU_QUANTITY_TABLES,
    ...RU_FRAME_TABLES,
    ...RU_CHECK_TABLES,
    RU_SCOPES,
  ],
  names: 'inflected',
  inflected: RU_NAME_RULES,
  nameForms: RU_NAMES,
  times: RU_TIME_GRAMMAR,
  quantities: RU_QUANTITY_GRAMMAR,
  frames: RU_FRAMES,
};
