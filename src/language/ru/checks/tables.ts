import type { PhraseTable } from '../../../text/phrases.ts';
import { checkTables } from '../../check-tables.ts';
import { RU_ARITHMETIC_WORDS } from './arithmetic.ts';
import { RU_LIST_WORDS } from './list.ts';
import { RU_MEASURE_WORDS } from './measure.ts';
import { RU_OCCASION_WORDS } from './occasion.ts';
import { RU_SOURCE_WORDS } from './source.ts';
import { RU_STATISTICS_WORDS } from './statistics.ts';
import { RU_STATUS_WORDS } from './status.ts';
import { RU_TIME_WORDS } from './time.ts';

/** Every table of Russian words that the checks look for. */
export const RU_CHECK_TABLES: readonly PhraseTable[] = checkTables({
  ...RU_ARITHMETIC_WORDS,
  ...RU_TIME_WORDS,
  ...RU_OCCASION_WORDS,
  ...RU_LIST_WORDS,
  ...RU_STATUS_WORDS,
  ...RU_SOURCE_WORDS,
  ...RU_MEASURE_WORDS,
  ...RU_STATISTICS_WORDS,
});
