/** One value as one report says it, with what decides how it goes together with others. */
import type { Day } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Time } from '../../model/time.ts';

/** How far what is said has come: a plan is not contradicted by its outcome. */
export type Standing = 'actual' | 'estimate' | 'projection' | 'target' | 'planned';

/** A value with its circumstances. */
export interface Said {
  readonly quantity?: Quantity;
  readonly time?: Time;
  /** A place, a title, a rank: compared by its key. */
  readonly name?: { readonly key: string; readonly text: string };
  readonly standing: Standing;
  /** Words that limit what is counted or measured: "in the presence of", "in all". */
  readonly scope?: string;
  /** The time that the value is of, and the metric, where they are known. */
  readonly period?: Time;
  readonly metric?: string;
  /** Who is cited for it: an office of statistics, an agency. */
  readonly source?: string;
  /** The day of the report. */
  readonly day?: Day;
}

/** How two values, or all of a list, go together, and what decides it in words. */
export interface Weighed {
  readonly verdict: 'agreed' | 'complementary' | 'updated' | 'differing';
  readonly why?: string;
}
