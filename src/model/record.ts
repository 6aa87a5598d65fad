/** How the values of one field go together across documents. */
export type Verdict = 'agreed' | 'complementary' | 'updated' | 'differing';

/** One value of a field, who says it, and in how many independent texts. */
export interface FieldValue {
  readonly value: unknown;
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  readonly origins: number;
}

/** A field over all documents. */
export interface RecordField {
  readonly verdict: Verdict;
  readonly values: readonly FieldValue[];
}

/** One meeting with all that the documents say of it. */
export interface RecordMeeting {
  readonly id: string;
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  readonly origins: number;
  readonly series?: string;
  readonly ordinal?: number;
  readonly fields: Readonly<Record<string, RecordField>>;
}

/** A series of meetings, in order of time. */
export interface RecordSeries {
  readonly id: string;
  readonly name: string;
  readonly meetings: readonly string[];
}

/** An actor named by the documents. */
export interface RecordActor {
  readonly id?: string;
  readonly name: string;
  readonly kind: string;
  readonly documents: readonly string[];
  readonly claims: readonly string[];
}

/** The resolved view over documents. */
export interface RecordView {
  readonly meetings: readonly RecordMeeting[];
  readonly series: readonly RecordSeries[];
  readonly actors: readonly RecordActor[];
}
