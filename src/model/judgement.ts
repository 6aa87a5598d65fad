/**
 * What a person decided; append-only, undone by a later one. Subjects: the id of a claim or finding; two ids with "~" for a
 * link; of a commitment also `ID/official`, `ID/evidence` and `ID/score/PHASE/MEMBER/CODER`; `import/HASH` for an inventory.
 */
export interface Judgement {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly note?: string;
  /** What is set: a status, a score, the rows of an inventory; plain JSON. */
  readonly value?: unknown;
}

/** What can be decided; `undo` takes back the last decision on the same subject that stands, `redo` takes back an undo. */
export type Verdict =
  | 'accept'
  | 'reject'
  | 'same'
  | 'different'
  | 'unsure'
  | 'set'
  | 'undo'
  | 'redo';

/** The judgement that stands on each subject of a journal (oldest first): the last one that was not undone. */
export function standingJudgements(journal: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const stacks = new Map<string, { done: Judgement[]; undone: Judgement[] }>();
  for (const judgement of journal) {
    const { done, undone } = stacks.get(judgement.subject) ?? { done: [], undone: [] };
    stacks.set(judgement.subject, { done, undone });
    if (judgement.verdict === 'undo') undone.push(...done.splice(-1));
    else if (judgement.verdict === 'redo') done.push(...undone.splice(-1));
    else {
      done.push(judgement);
      undone.length = 0;
    }
  }
  const standing = new Map<string, Judgement>();
  for (const [subject, { done }] of stacks) {
    const last = done.at(-1);
    if (last) standing.set(subject, last);
  }
  return standing;
}
