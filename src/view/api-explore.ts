/** What the server answers to the drawings of the screen Explore, as in api.ts. */
import type { ClaimKind } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { Revised } from './api.ts';

/** GET /api/explore/days: claims by the day they speak of, else that of their document. */
export interface DaysAnswer extends Revised {
  readonly rows: readonly {
    readonly day: Day;
    readonly kind: ClaimKind;
    readonly count: number;
  }[];
  /** Claims of which no day is known. */
  readonly undated: number;
}
