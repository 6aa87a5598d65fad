/** A counted noun: tokens of the whole phrase, and its head in the singular. */
export interface CountedNoun {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}
