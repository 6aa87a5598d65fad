import type { Provenance } from './facts.ts';
import type { TableError } from './table.ts';

/** Where a fact stands. */
export interface FactPlace {
  /** "data/terms.tsv", or the user's own path. */
  readonly file: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
}

/** What is wrong with a row of a table of facts and what to do about it. */
export interface FactProblem extends FactPlace {
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Where each fact stands. */
export type FactPlaces = ReadonlyMap<Provenance, FactPlace>;

/**
 * Takes a problem of one fact: the value, what is wrong with it, what to do. Where another fact is part of it, the
 * problem is told of the one that has a place of its own.
 */
export type AddProblem = (
  fact: Provenance,
  value: string,
  problem: string,
  remedy: string,
  other?: Provenance,
) => void;

/** What the reader of a table found wrong, as a problem. */
export function problemOf({ file, line, cell, remedy }: TableError): FactProblem {
  return { file, line, value: cell, problem: 'cannot be read', remedy };
}
