import type { PhraseTable } from '../../../text/phrases.ts';
import { checkTables } from '../../check-tables.ts';
import { EN_ARITHMETIC_WORDS } from './arithmetic.ts';
import { EN_LIST_WORDS } from './list.ts';
import { EN_MEASURE_WORDS } from './measure.ts';
import { EN_OCCASION_WORDS } from './occasion.ts';
import { EN_SOURCE_WORDS } from './source.ts';
import { EN_STATISTICS_WORDS } from './statistics.ts';
import { EN_STATUS_WORDS } from './status.ts';
import { EN_TIME_WORDS } from './time.ts';

/** Every table of English words that the checks look for. */
export const EN_CHECK_TABLES: readonly PhraseTable[] = checkTables({
  ...EN_ARITHMETIC_WORDS,
  ...EN_TIME_WORDS,
  ...EN_OCCASION_WORDS,
  ...EN_LIST_WORDS,
  ...EN_STATUS_WORDS,
  ...EN_SOURCE_WORDS,
  ...EN_MEASURE_WORDS,
  ...EN_STATISTICS_WORDS,
});
