/** What a person decided about a claim, finding or link; append-only, undone by a later one. */
export interface Judgement {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly note?: string;
}

/** What can be decided; `undo` takes back the last decision on the same subject that stands. */
export type Verdict = 'accept' | 'reject' | 'same' | 'different' | 'unsure' | 'undo';

/** The judgement that stands on each subject of a journal (oldest first): the last one that was not undone. */
export function standingJudgements(journal: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const stacks = new Map<string, Judgement[]>();
  for (const judgement of journal) {
    const stack = stacks.get(judgement.subject) ?? [];
    if (judgement.verdict === 'undo') stack.pop();
    else stack.push(judgement);
    stacks.set(judgement.subject, stack);
  }
  const standing = new Map<string, Judgement>();
  for (const [subject, stack] of stacks) {
    const last = stack.at(-1);
    if (last) standing.set(subject, last);
  }
  return standing;
}
