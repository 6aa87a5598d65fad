/**
 * What the choice of a relation looks at, once an arc is decided: the two words, what stands beside them, and the
 * dependents that each has so far (the dependent has all of its own by then).
 * h: the head, d: the dependent; "l" and "r": its outermost dependents; "prev" and "next": its neighbours in the text.
 */
import { agreement } from './parser-agreement.ts';
import type { ParserState } from './parser-state.ts';
import { smallHash } from './parser-state.ts';
import {
  compileTemplates,
  multipliers,
  type Templates,
  writeFeatures,
} from './parser-templates.ts';

const FULL = ['h', 'd', 'dl', 'dr', 'dprev', 'dnext'];
const OTHER = [
  'hprev.pos',
  'hnext.pos',
  'dl.rel',
  'dr.rel',
  'h.side.rel',
  'd.setl',
  'd.setr',
  'h.setl',
  'h.setr',
  'gap',
  'way',
  'agree',
  'h.case',
  'd.case',
];
const ATOMS = [
  ...FULL.flatMap((node) => [`${node}.word`, `${node}.pos`, `${node}.tag`, `${node}.class`]),
  ...OTHER,
];

const ONES = 'way|d.word|d.tag|d.class';
const TWOS =
  'd.word d.pos|h.word way|h.tag way|h.word d.word|h.tag d.tag|h.pos d.pos|h.word d.tag|h.tag d.word|h.word d.pos|' +
  'h.pos d.word|h.class d.class|h.class d.pos|h.pos d.class|d.pos dl.word|d.tag dl.pos|d.pos dr.word|d.tag dr.pos|' +
  'd.pos dl.rel|d.pos dr.rel|d.pos dprev.word|d.pos dnext.word|d.tag dprev.pos|d.tag dnext.pos|d.word d.setl|' +
  'd.word d.setr';
const THREES =
  'h.pos d.pos d.setl|h.pos d.pos d.setr|h.pos d.pos dl.pos|h.pos d.pos dr.pos|h.pos d.pos dl.word|' +
  'h.word d.pos dl.word|h.pos d.pos h.setl|h.pos d.pos h.setr|h.tag d.tag gap|h.pos d.pos dprev.pos|' +
  'h.pos d.pos dnext.pos|h.pos hprev.pos d.pos|h.pos hnext.pos d.pos|h.word d.pos gap|h.pos d.word gap|' +
  'h.pos d.pos h.side.rel|h.word d.pos h.side.rel|h.word d.pos h.setr|h.word d.pos h.setl|h.tag d.tag d.setl';

const CASE_TWOS = 'd.case way|d.pos agree|h.word d.case|h.class d.case';
const CASE_THREES =
  'h.pos d.pos agree|h.tag d.pos agree|h.pos d.tag agree|h.case d.case way|h.word dl.word d.case|' +
  'h.pos dl.word d.case|h.class dl.word d.case|h.pos d.case h.setl|h.pos d.case h.setr|h.pos d.case d.setl';

const split = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split('|'));
const PLAIN: Templates = compileTemplates(ATOMS, split(ONES, TWOS, THREES));
const WITH_CASE: Templates = compileTemplates(
  ATOMS,
  split(ONES, TWOS, CASE_TWOS, THREES, CASE_THREES),
);

/** Most features of a relation. */
export const RELATION_FEATURES: number = WITH_CASE.length;

// The dependent's atoms carry the direction of the arc: two sets of multipliers.
const ODD = [multipliers(ATOMS.length, 905), multipliers(ATOMS.length, 906)] as const;
const GAPS = Int32Array.from({ length: 16 }, (_, gap) =>
  smallHash(gap < 5 ? gap : gap < 8 ? 5 : gap < 15 ? 6 : 7, 907),
);

const atoms = new Int32Array(ATOMS.length);
const full = new Int32Array(FULL.length);
const other = new Int32Array(OTHER.length);

/** Writes the hashes of the features of an arc that is about to be made. */
export function relationFeatures(
  state: ParserState,
  head: number,
  word: number,
  out: Int32Array,
): number {
  const { words, coarse, tags, classes } = state;
  const odd = head < word ? ODD[0] : ODD[1];
  findNodes(state, head, word);
  let a = 0;
  for (let i = 0; i < full.length; i++, a += 4) {
    const node = full[i] as number;
    atoms[a] = Math.imul(words[node] as number, odd[a] as number);
    atoms[a + 1] = Math.imul(coarse[node] as number, odd[a + 1] as number);
    atoms[a + 2] = Math.imul(tags[node] as number, odd[a + 2] as number);
    atoms[a + 3] = Math.imul(classes[node] as number, odd[a + 3] as number);
  }
  otherAtoms(state, head, word);
  for (let i = 0; i < other.length; i++, a++)
    atoms[a] = Math.imul(other[i] as number, odd[a] as number);
  return writeFeatures(state.hasCase ? WITH_CASE : PLAIN, atoms, out);
}

function findNodes(state: ParserState, head: number, word: number): void {
  full[0] = head;
  full[1] = word;
  full[2] = state.left[word] as number;
  full[3] = state.right[word] as number;
  full[4] = word - 1;
  full[5] = word + 1;
}

function otherAtoms(state: ParserState, head: number, word: number): void {
  const { coarse, left, right, relationHashes, leftRelations, rightRelations } = state;
  const gap = head < word ? word - head : head - word;
  const side = (head < word ? right[head] : left[head]) as number;
  other[0] = coarse[head - 1] as number;
  other[1] = coarse[head + 1] as number;
  other[2] = relationHashes[full[2] as number] as number;
  other[3] = relationHashes[full[3] as number] as number;
  other[4] = relationHashes[side] as number;
  other[5] = leftRelations[word] as number;
  other[6] = rightRelations[word] as number;
  other[7] = leftRelations[head] as number;
  other[8] = rightRelations[head] as number;
  other[9] = GAPS[Math.min(gap, 15)] as number;
  other[10] = 1;
  other[11] = agreement(state.bundles[head] as number, state.bundles[word] as number);
  other[12] = state.cases[head] as number;
  other[13] = state.cases[word] as number;
}
