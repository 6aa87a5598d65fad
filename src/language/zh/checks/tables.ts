import type { PhraseTable } from '../../../text/phrases.ts';
import { checkTables } from '../../check-tables.ts';
import { ZH_ARITHMETIC_WORDS } from './arithmetic.ts';
import { ZH_LIST_WORDS } from './list.ts';
import { ZH_MEASURE_WORDS } from './measure.ts';
import { ZH_OCCASION_WORDS } from './occasion.ts';
import { ZH_SOURCE_WORDS } from './source.ts';
import { ZH_STATISTICS_WORDS } from './statistics.ts';
import { ZH_STATUS_WORDS } from './status.ts';
import { ZH_TIME_WORDS } from './time.ts';

/** Every table of Chinese words that the checks look for. */
export const ZH_CHECK_TABLES: readonly PhraseTable[] = checkTables({
  ...ZH_ARITHMETIC_WORDS,
  ...ZH_TIME_WORDS,
  ...ZH_OCCASION_WORDS,
  ...ZH_LIST_WORDS,
  ...ZH_STATUS_WORDS,
  ...ZH_SOURCE_WORDS,
  ...ZH_MEASURE_WORDS,
  ...ZH_STATISTICS_WORDS,
});
