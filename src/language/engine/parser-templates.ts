/**
 * Features as sums: a template names atoms ("s0.word b0.tag"), each atom has a hash at every state, and the feature is
 * the sum of the hashes of its atoms, salted by its template. A sum is quicker than a chain of mixing and, since every
 * atom is multiplied by an odd number of its own, as well spread.
 */
import { smallHash } from './parser-state.ts';

const SPREAD = 0x9e3779b1 | 0;

/** Templates ready to run: by number of atoms, the places of their atoms. */
export interface Templates {
  readonly length: number;
  readonly ones: Uint8Array;
  readonly twos: Uint8Array;
  readonly threes: Uint8Array;
  readonly fours: Uint8Array;
  readonly salts: Int32Array;
}

/** Reads templates whose atoms are named in `atoms`; throws on an unknown name or more than four atoms. */
export function compileTemplates(
  atoms: readonly string[],
  templates: readonly string[],
): Templates {
  const parsed = templates.map((template) =>
    template.split(' ').map((name) => {
      const at = atoms.indexOf(name);
      if (at < 0) throw new Error(`unknown atom ${name}`);
      return at;
    }),
  );
  if (parsed.some((places) => places.length > 4))
    throw new Error('a template has four atoms at most');
  const of = (count: number): Uint8Array =>
    Uint8Array.from(parsed.filter((places) => places.length === count).flat());
  return {
    length: templates.length,
    ones: of(1),
    twos: of(2),
    threes: of(3),
    fours: of(4),
    salts: Int32Array.from(templates, (_, i) => smallHash(i, 901)),
  };
}

/** Odd multipliers for so many atoms. */
export function multipliers(count: number, salt: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => smallHash(i, salt) | 1);
}

/** Writes the hash of each feature to `out`; returns their number. */
export function writeFeatures(templates: Templates, atoms: Int32Array, out: Int32Array): number {
  const { ones, twos, threes, fours, salts } = templates;
  let n = 0;
  for (let i = 0; i < ones.length; i++) {
    const sum = (salts[n] as number) + at(atoms, ones, i);
    out[n++] = Math.imul(sum, SPREAD);
  }
  for (let i = 0; i < twos.length; i += 2) {
    const sum = (salts[n] as number) + at(atoms, twos, i) + at(atoms, twos, i + 1);
    out[n++] = Math.imul(sum, SPREAD);
  }
  for (let i = 0; i < threes.length; i += 3) {
    const sum = (salts[n] as number) + at(atoms, threes, i) + at(atoms, threes, i + 1);
    out[n++] = Math.imul(sum + at(atoms, threes, i + 2), SPREAD);
  }
  for (let i = 0; i < fours.length; i += 4) {
    const sum = (salts[n] as number) + at(atoms, fours, i) + at(atoms, fours, i + 1);
    out[n++] = Math.imul(sum + at(atoms, fours, i + 2) + at(atoms, fours, i + 3), SPREAD);
  }
  return n;
}

function at(atoms: Int32Array, places: Uint8Array, i: number): number {
  return atoms[places[i] as number] as number;
}
