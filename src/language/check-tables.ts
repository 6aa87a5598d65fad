import type { PhraseTable } from '../text/phrases.ts';
import type { ArithmeticRows } from './checks/arithmetic.ts';
import type { ListRows } from './checks/list.ts';
import type { MeasureRows } from './checks/measure.ts';
import type { OccasionRows } from './checks/occasion.ts';
import type { SourceRows } from './checks/source.ts';
import type { StatisticsRows } from './checks/statistics.ts';
import type { StatusRows } from './checks/status.ts';
import type { TimeRows } from './checks/time.ts';
import type { WordsOf } from './checks/words.ts';

/** The rows of the tables of words that a language brings for the checks, by what they are for. */
export interface CheckRows
  extends ArithmeticRows,
    TimeRows,
    OccasionRows,
    ListRows,
    StatusRows,
    SourceRows,
    MeasureRows,
    StatisticsRows {}

/** The name under which the hits of a table are kept. */
export function checkTableName(key: keyof CheckRows): string {
  return `check.${key}`;
}

/** The words as tables, for the pack. */
export function checkTables(words: WordsOf<CheckRows>): readonly PhraseTable[] {
  return Object.entries(words).map(([key, rows]) => ({
    name: checkTableName(key as keyof CheckRows),
    rows: rows ?? [],
  }));
}
