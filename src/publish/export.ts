import type { Reading } from '../model/reading.ts';

/** What a check is called and what it finds, for exports that list the rules. */
export interface CheckSummary {
  readonly name: string;
  readonly summary: string;
}

/** What the caller may choose; each export takes what concerns it. */
export interface ExportOptions {
  /** Columns of the terminal; 80 when not given. */
  readonly width?: number;
  /** Whether to colour terminal output; no by default. */
  readonly colour?: boolean;
  /** Whether to list everything where the brief would cut a long list. */
  readonly all?: boolean;
  /** The checks that ran, for the rules of SARIF. */
  readonly checks?: readonly CheckSummary[];
  /** Version of the program, for exports that name their maker. */
  readonly version?: string;
}

/** One way to write a reading down: a pure function from it to text. */
export interface Export {
  /** Name of the format ("json"); also of its folder and its heading in docs/reference/exports.md. */
  readonly name: string;
  /** Usual extension of a file of this format, without the dot. */
  readonly extension: string;
  /** One sentence: what it is for. */
  readonly summary: string;
  write(reading: Reading, options: ExportOptions): string;
}
