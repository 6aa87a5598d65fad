import type { Day } from './day.ts';

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
  /** What decides the verdict, in one sentence with the words that decide it; absent where all agree. */
  readonly why?: string;
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
  /** The journey or summit that this meeting was part of. */
  readonly partOf?: string;
}

/** One agreement or figure with all that the documents say of it. */
export interface RecordEntry {
  readonly id: string;
  readonly kind: 'agreement' | 'figure';
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  readonly origins: number;
  /** The meeting at which it was made or named. */
  readonly meeting?: string;
  readonly fields: Readonly<Record<string, RecordField>>;
}

/** A series of meetings, in order of time. */
export interface RecordSeries {
  readonly id: string;
  readonly name: string;
  readonly meetings: readonly string[];
  /** Instalments between the first and the last of which the documents say nothing: ordinals, or years. */
  readonly gaps?: readonly number[];
}

/** An actor named by the documents. */
export interface RecordActor {
  readonly id?: string;
  readonly name: string;
  readonly kind: string;
  readonly documents: readonly string[];
  readonly claims: readonly string[];
}

/** A passage that two documents share word for word; UTF-16 offsets into each text, end exclusive. */
export interface SharedPassage {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A document that repeats another: how much of it, and which passages. */
export interface Copy {
  readonly document: string;
  /** The document it repeats: the earliest of its origin that has the passages. */
  readonly source: string;
  /** The share of its words that stand in the source, 0 to 1. */
  readonly share: number;
  readonly passages: readonly SharedPassage[];
}

/** One independent witness: the documents that go back to one text. */
export interface RecordOrigin {
  readonly id: string;
  /** In order of publication; the first is the earliest known. */
  readonly documents: readonly string[];
  readonly copies: readonly Copy[];
  /** The agency that the texts name as their source ("xinhua", "tass", "ap"), where one does. */
  readonly wire?: string;
}

/** What a later meeting takes up: an agreement, a commitment, a figure or a meeting of before. */
export interface ChainLink {
  /** The meeting that takes it up. */
  readonly meeting: string;
  /** The earlier meeting, where it is in the record. */
  readonly earlier?: string;
  /** The claim that takes it up and the claim that is taken up, where it is in the record. */
  readonly claim: string;
  readonly earlierClaim?: string;
  /** The words that tie them: "operationalised the roadmap signed in May". */
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly relation: 'builds-on' | 'carries-out' | 'repeats' | 'reviews';
}

/**
 * An instalment of a series with all documents that are about it (announcements, reports, what was said afterwards), or a
 * journey with the talks held on it.
 */
export interface RecordOccasion {
  readonly id: string;
  /** Absent for a journey. */
  readonly series?: string;
  readonly name: string;
  readonly ordinal?: number;
  readonly start: Day;
  readonly end: Day;
  readonly documents: readonly string[];
  /** The meetings of the record that are this instalment, or were held on the journey. */
  readonly meetings: readonly string[];
}

/** The resolved view over documents. */
export interface RecordView {
  readonly meetings: readonly RecordMeeting[];
  readonly series: readonly RecordSeries[];
  readonly actors: readonly RecordActor[];
  readonly origins?: readonly RecordOrigin[];
  readonly entries?: readonly RecordEntry[];
  readonly chains?: readonly ChainLink[];
  readonly occasions?: readonly RecordOccasion[];
}
