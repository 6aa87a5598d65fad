import type { MeasureRows } from '../../checks/measure.ts';
import type { WordsOf } from '../../checks/words.ts';

/** English words for the checks of rates a unit, conversions, averages, scales and bounds. */
export const EN_MEASURE_WORDS: WordsOf<MeasureRows> = {};
