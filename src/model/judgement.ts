/** What a person decided about a claim, finding or link; append-only, undone by a later one. */
export interface Judgement {
  readonly subject: string;
  readonly verdict: 'accept' | 'reject' | 'same' | 'different' | 'unsure' | 'undo';
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly note?: string;
}
