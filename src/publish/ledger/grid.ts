/** Members against commitments: who was scored how. */
import type { LedgerRow, MemberScore, ScorePhase } from '../../model/ledger.ts';

/** A cell: the scores of one member on one commitment, one a coder. */
export interface GridCell {
  readonly member: string;
  readonly scores: readonly MemberScore[];
  /** The score, or the mean where coders differ; absent where nobody scored. */
  readonly score?: number;
  readonly disputed: boolean;
}

/** A row of the grid. */
export interface GridRow {
  readonly row: LedgerRow;
  readonly phase: ScorePhase;
  readonly cells: readonly GridCell[];
}

/** The grid: members in alphabetical order, commitments that have scores. */
export interface ScoreGrid {
  readonly members: readonly string[];
  readonly rows: readonly GridRow[];
}

/** The final scores of each commitment, interim ones where there are no final ones. */
export function scoreGrid(rows: readonly LedgerRow[]): ScoreGrid {
  const scored = rows.filter(({ scores }) => scores.length > 0);
  const shown = scored.map((row) => {
    const phase: ScorePhase = row.scores.some((one) => one.phase === 'final') ? 'final' : 'interim';
    return { row, phase, scores: row.scores.filter((one) => one.phase === phase) };
  });
  const members = [
    ...new Set(shown.flatMap(({ scores }) => scores.map(({ member }) => member))),
  ].sort();
  return {
    members,
    rows: shown.map(({ row, phase, scores }) => {
      const byMember = new Map<string, MemberScore[]>();
      for (const score of scores)
        byMember.set(score.member, [...(byMember.get(score.member) ?? []), score]);
      return {
        row,
        phase,
        cells: members.map((member) => cellOf(member, byMember.get(member) ?? [])),
      };
    }),
  };
}

function cellOf(member: string, scores: readonly MemberScore[]): GridCell {
  if (scores.length === 0) return { member, scores, disputed: false };
  const score = scores.reduce((sum, one) => sum + one.score, 0) / scores.length;
  return { member, scores, score, disputed: new Set(scores.map((one) => one.score)).size > 1 };
}
