import type { ClaimKind } from '../../model/claim.ts';
import type { DaysAnswer } from '../../view/api-explore.ts';
import type { DossierView } from '../dossier-view.ts';
import { claimEntries, claimFilter } from './claim-index.ts';
import type { Asked } from './page.ts';

/** How many claims of each kind speak of each day, in the order of time. */
export function daysAnswer(view: DossierView, asked: Asked): DaysAnswer {
  const fits = claimFilter(asked);
  const counts = new Map<string, { day: string; kind: ClaimKind; count: number }>();
  let undated = 0;
  for (const entry of claimEntries(view)) {
    if (fits(entry) !== undefined) continue;
    const { date: day, kind } = entry;
    if (day === undefined) {
      undated++;
      continue;
    }
    const key = `${day} ${kind}`;
    const row = counts.get(key) ?? { day, kind, count: 0 };
    row.count++;
    counts.set(key, row);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { revision: view.revision, rows, undated };
}
