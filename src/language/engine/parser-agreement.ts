/**
 * Case and agreement, for languages whose finer tags have features ("NOUN|Case=Gen|Number=Sing"): what a word governs
 * and what goes with it shows in them rather than in its place.
 */
import { smallHash } from './parser-state.ts';

const CASES = ['Nom', 'Gen', 'Dat', 'Acc', 'Ins', 'Loc', 'Par', 'Voc'];
const NUMBERS = ['Sing', 'Plur'];
const GENDERS = ['Masc', 'Fem', 'Neut'];

/** Case (4 bits), number (2) and gender (2) of a finer tag; 0 each where it has none. */
export function bundleOf(fine: string): number {
  const place = (name: string, values: readonly string[]): number =>
    values.findIndex((value) => fine.includes(`${name}=${value}`)) + 1;
  return place('Case', CASES) | (place('Number', NUMBERS) << 4) | (place('Gender', GENDERS) << 6);
}

/** Hashes of the cases by the lower bits of a bundle; 0 for none. */
export const CASE_HASHES: Int32Array = Int32Array.from({ length: 16 }, (_, n) =>
  n === 0 ? 0 : smallHash(n, 914),
);

const AGREEMENT = Int32Array.from({ length: 27 }, (_, kind) => smallHash(kind, 913));

/** A hash of how two bundles go together: case, number and gender, each unknown, the same or different. */
export function agreement(a: number, b: number): number {
  const cases = compare(a & 15, b & 15);
  const numbers = compare((a >> 4) & 3, (b >> 4) & 3);
  return AGREEMENT[cases * 9 + numbers * 3 + compare(a >> 6, b >> 6)] as number;
}

function compare(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a === b ? 1 : 2;
}
