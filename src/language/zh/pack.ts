import type { LanguagePack } from '../pack.ts';
import { ZH_CHECK_TABLES } from './checks/tables.ts';
import { ZH_FRAME_GRAMMAR } from './frame-grammar.ts';
import { ZH_FRAME_TABLES } from './frames.ts';
import { ZH_NAME_TABLES } from './name.ts';
import { ZH_NAME_RULES } from './name-rules.ts';
import { ZH_QUANTITY_TABLES } from './quantity.ts';
import { ZH_QUANTITY_GRAMMAR } from './quantity-grammar.ts';
import { ZH_SCOPES } from './scopes.ts';
import { ZH_SENTENCES, ZH_TOKENS } from './sentences.ts';
import { ZH_TIME_TABLES } from './time.ts';
import { ZH_TIME_GRAMMAR } from './time-grammar.ts';

/** Chinese. */
export const ZH_PACK: LanguagePack = {
  language: 'zh',
  tokens: ZH_TOKENS,
  sentences: ZH_SENTENCES,
  tables: [
    ...ZH_NAME_TABLES,
    ...ZH_TIME_TABLES,
    ...ZH_QUANTITY_TABLES,
    ...ZH_FRAME_TABLES,
    ...ZH_CHECK_TABLES,
    ZH_SCOPES,
  ],
  names: 'unspaced',
  unspaced: ZH_NAME_RULES,
  times: ZH_TIME_GRAMMAR,
  quantities: ZH_QUANTITY_GRAMMAR,
  frames: ZH_FRAME_GRAMMAR,
};
