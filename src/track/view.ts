/** The ledger as it stands on a day. */
import type { Day } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';
import type { LedgerCommitment, LedgerRow, LedgerView } from '../model/ledger.ts';
import { isAsked, isRowAsked, type LedgerFilter, type NamesOf } from './filter.ts';
import { scheduleOn } from './schedule.ts';
import { complianceAverages, mismatchOf } from './scores.ts';
import { decisionsOf } from './statuses.ts';

/** What the view is made from besides the commitments. */
export interface ViewParts {
  readonly journal: readonly Judgement[];
  /** The day on which the schedule is told. */
  readonly on: Day;
  /** How many documents were searched, and the day of the newest. */
  readonly documents: number;
  readonly searchedTo?: Day;
  readonly filter?: LedgerFilter;
  readonly namesOf?: NamesOf;
}

/** The rows that are asked for, in the order of the ledger. */
export function ledgerView(
  commitments: readonly LedgerCommitment[],
  { journal, on, documents, searchedTo, filter = {}, namesOf }: ViewParts,
): LedgerView {
  const decided = decisionsOf(journal);
  return {
    on,
    documents,
    ...(searchedTo === undefined ? {} : { searchedTo }),
    total: commitments.length,
    rows: commitments
      .filter((one) => isAsked(one, filter, namesOf))
      .map((commitment): LedgerRow => {
        const own = decided(commitment);
        const mismatch = mismatchOf(commitment, own.scores);
        return {
          commitment,
          ...own,
          schedule: scheduleOn(commitment.deadline, on),
          compliance: complianceAverages(own.scores),
          ...(mismatch ? { mismatch } : {}),
        };
      })
      .filter((row) => isRowAsked(row, filter)),
  };
}
