/** One value of a statistic as the file has it, before it is known to be usable. */
export interface Observation {
  /** Where it stands: "line 7", "series 0:1:0, 2023". */
  readonly where: string;
  /** A state or organisation: ISO 3166 code or name. */
  readonly subject: string;
  readonly counterpart?: string;
  readonly metric: string;
  readonly period: string;
  /** As written, or as JSON had it; undefined where the file has none. */
  readonly value?: string | number;
  readonly unit: string;
  /** Power of ten by which the value is multiplied. */
  readonly scale?: number;
  readonly change?: string;
  readonly scope: string;
  readonly vintage?: string;
}

/** An observation that is not taken, and why. */
export interface Refusal {
  readonly where: string;
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What a file gives: observations, and what in it is none. */
export interface Harvest {
  readonly observations: readonly Observation[];
  readonly refused: readonly Refusal[];
  /** Who publishes it, where the format tells: "World Bank". */
  readonly source?: string;
}

/** Fields that the user gives for all observations of a file, or that a column of a CSV file is named for. */
export const OBSERVATION_FIELDS = [
  'subject',
  'counterpart',
  'metric',
  'period',
  'value',
  'unit',
  'scale',
  'change',
  'scope',
  'vintage',
] as const;

/** A field of an observation. */
export type ObservationField = (typeof OBSERVATION_FIELDS)[number];

/** Which field stands in which column, and which is the same for all. */
export interface ImportMapping {
  readonly columns: Readonly<Partial<Record<ObservationField, string>>>;
  readonly fixed: Readonly<Partial<Record<ObservationField, string>>>;
}
