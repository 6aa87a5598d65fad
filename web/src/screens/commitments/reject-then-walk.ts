import type { CommitmentRow } from '../../../../src/view/api-record.ts';
import { navigate } from '../../state/router.ts';
import { rejectCommitment } from './acts.ts';
import { commitmentAddress, ledgerAddress } from './ledger-query.ts';

/** Rejects, and goes on to the next of the list, or back to it. */
export async function rejectThenWalk(
  commitment: CommitmentRow,
  rows: readonly CommitmentRow[],
): Promise<void> {
  const at = rows.findIndex(({ id }) => id === commitment.id);
  const next = rows[at + 1] ?? rows[at - 1];
  if (!(await rejectCommitment(commitment))) return;
  navigate(next ? commitmentAddress(next.id) : ledgerAddress());
}
