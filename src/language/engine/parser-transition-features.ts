/**
 * What the choice of a transition looks at: the templates of Zhang and Nivre (2011), fitted to arc-hybrid, with word
 * classes, sets of relations and the words that stand beside the top of the stack in the text.
 * s0, s1, s2: the stack from its top; b0, b1, b2: the words to be read; "l" and "r": outermost dependents.
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

const FULL = ['s0', 's1', 's2', 'b0', 'b1', 'b2', 's0l', 's0r', 's1r', 'b0l', 'before'];
const BARE = ['s1l', 's0l2', 's0r2', 's1r2', 'b0l2', 's0prev', 's0next', 's1next'];
const OTHER = [
  'gap',
  'gap1',
  's0.nl',
  's0.nr',
  'b0.nl',
  's1.nr',
  's0.setl',
  's0.setr',
  'b0.setl',
  's1.setl',
  's1.setr',
  'between',
  'between1',
  'agree',
  'agree1',
  's0.case',
  'b0.case',
  's1.case',
  's0l.case',
];
const ATOMS = [
  ...FULL.flatMap((node) => [`${node}.word`, `${node}.pos`, `${node}.tag`, `${node}.class`]),
  ...BARE.map((node) => `${node}.pos`),
  ...OTHER,
];

const ONES =
  's0.word|s0.tag|s0.class|b0.word|b0.tag|b0.class|s1.word|s1.tag|s1.class|b1.word|b1.tag|b2.word|b2.tag|s2.word|' +
  's2.tag|s0l.word|s0r.word|s1r.word|b0l.word|s0l.pos|s0r.pos|b0l.pos|s1r.pos';
const TWOS =
  's0.word s0.pos|b0.word b0.pos|s1.word s1.pos|b1.word b1.pos|s0.word b0.word|s0.word b0.pos|s0.pos b0.word|' +
  's0.tag b0.tag|s0.pos b0.pos|s1.word s0.word|s1.tag s0.word|s1.word s0.tag|s1.tag s0.tag|s1.word s0.pos|' +
  's1.pos s0.word|s1.pos s0.pos|s1.tag b0.tag|s1.word b0.pos|s1.pos b0.word|s1.word b0.word|b0.tag b1.tag|' +
  'b0.word b1.pos|b0.pos b1.word|b0.word b1.word|s0.tag b1.tag|s0.word b1.pos|s0.word gap|s0.tag gap|b0.word gap|' +
  'b0.tag gap|s1.word gap1|s0.word gap1|s0.word s0.nl|s0.pos s0.nl|s0.word s0.nr|s0.pos s0.nr|b0.word b0.nl|' +
  'b0.pos b0.nl|s1.word s1.nr|s1.pos s1.nr|s0.word s0.setl|s0.tag s0.setl|s0.word s0.setr|s0.tag s0.setr|' +
  'b0.word b0.setl|b0.tag b0.setl|s1.word s1.setr|s1.tag s1.setr|s1.tag s1.setl|before.word b0.pos|' +
  's0.class b0.class|s1.class s0.class|s0.class b0.pos|s0.pos b0.class|s1.class s0.pos|s1.pos s0.class';
const THREES =
  's0.word s0.pos b0.tag|s0.tag b0.word b0.pos|s0.pos b0.pos b1.pos|b0.pos b1.pos b2.pos|s0.tag b0.tag b1.tag|' +
  's1.pos s0.pos b0.pos|s1.tag s0.tag b0.tag|s2.pos s1.pos s0.pos|s1.word s0.pos b0.pos|s1.pos s0.word b0.pos|' +
  's1.pos s0.pos b0.word|s0.word b0.pos b1.pos|s0.pos b0.word b1.pos|s0.pos b0.pos b1.word|s0.pos b0.pos s0l.pos|' +
  's0.pos b0.pos s0r.pos|s0.pos b0.pos b0l.pos|s0.pos s1.pos s0l.pos|s0.pos s1.pos s0r.pos|s0.pos s1.pos s1l.pos|' +
  's0.pos s1.pos s1r.pos|s0.pos s0l.pos s0l2.pos|s0.pos s0r.pos s0r2.pos|b0.pos b0l.pos b0l2.pos|' +
  's1.pos s1r.pos s1r2.pos|s0.pos b0.pos gap|s1.pos s0.pos gap1|s1.pos s0.pos s1.setr|s0.pos b0.pos b0.setl|' +
  's0.pos b0.pos s0.setr|before.pos s0.pos b0.pos|s0next.pos s0.pos b0.pos|s0prev.pos s0.pos b0.pos|' +
  's1next.pos s1.pos s0.pos|s0.class b0.class s1.pos|s0.pos b0.pos between|s1.pos s0.pos between1|' +
  's0.word b0.pos between|s0.pos b0.word between|s1.word s0.pos between1|s1.pos s0.word between1';
const FOURS = 's1.pos s0.pos b0.pos b1.pos|s2.pos s1.pos s0.pos b0.pos|s1.pos s0.pos s1.nr s0.nl';

const CASE_TWOS =
  's0.pos agree|s0.word b0.case|s0.case b0.word|s1.word s0.case|s1.case s0.word|s0.class b0.case|s0.case b0.class|' +
  's1.class s0.case|s1.case s0.class';
const CASE_THREES =
  's0.pos b0.pos agree|s1.pos s0.pos agree1|s0.tag b0.pos agree|s1.pos s0.tag agree1|s1.pos s0l.word s0.case|' +
  's0.pos b0l.word b0.case|s1.class s0l.word s0.case|s0.class b0l.word b0.case|s1.case s0.case b0.case|' +
  's0.case b0.case gap|s1.case s0.case gap1';

const split = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split('|'));
const PLAIN: Templates = compileTemplates(ATOMS, split(ONES, TWOS, THREES, FOURS));
const WITH_CASE: Templates = compileTemplates(
  ATOMS,
  split(ONES, TWOS, CASE_TWOS, THREES, CASE_THREES, FOURS),
);

/** Most features of a transition. */
export const TRANSITION_FEATURES: number = WITH_CASE.length;

const ODD = multipliers(ATOMS.length, 902);
const BARE_FROM = FULL.length * 4;
const OTHER_FROM = BARE_FROM + BARE.length;
const GAPS = Int32Array.from({ length: 16 }, (_, gap) =>
  smallHash(gap < 5 ? gap : gap < 8 ? 5 : gap < 15 ? 6 : 7, 903),
);
const COUNTS = Int32Array.from({ length: 6 }, (_, count) => smallHash(count, 904));
const BETWEEN = Int32Array.from({ length: 12 }, (_, kind) => smallHash(kind, 912));

const atoms = new Int32Array(ATOMS.length);
const full = new Int32Array(FULL.length);
const bare = new Int32Array(BARE.length);

/** Writes the hashes of the features of the next transition; there must be a word on the stack. */
export function transitionFeatures(state: ParserState, out: Int32Array): number {
  findNodes(state);
  const { words, coarse, tags, classes } = state;
  let a = 0;
  for (let i = 0; i < full.length; i++, a += 4) {
    const word = full[i] as number;
    atoms[a] = Math.imul(words[word] as number, ODD[a] as number);
    atoms[a + 1] = Math.imul(coarse[word] as number, ODD[a + 1] as number);
    atoms[a + 2] = Math.imul(tags[word] as number, ODD[a + 2] as number);
    atoms[a + 3] = Math.imul(classes[word] as number, ODD[a + 3] as number);
  }
  for (let i = 0; i < bare.length; i++, a++)
    atoms[a] = Math.imul(coarse[bare[i] as number] as number, ODD[a] as number);
  otherAtoms(state);
  if (!state.hasCase) return writeFeatures(PLAIN, atoms, out);
  caseAtoms(state);
  return writeFeatures(WITH_CASE, atoms, out);
}

function findNodes(state: ParserState): void {
  const { stack, depth, next, length, left, left2, right, right2 } = state;
  const s0 = stack[depth - 1] as number;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : 0;
  const end = length + 1;
  full[0] = s0;
  full[1] = s1;
  full[2] = depth > 2 ? (stack[depth - 3] as number) : 0;
  full[3] = next;
  full[4] = next < end ? next + 1 : end;
  full[5] = next + 1 < end ? next + 2 : end;
  full[6] = left[s0] as number;
  full[7] = right[s0] as number;
  full[8] = right[s1] as number;
  full[9] = left[next] as number;
  full[10] = next - 1;
  bare[0] = left[s1] as number;
  bare[1] = left2[s0] as number;
  bare[2] = right2[s0] as number;
  bare[3] = right2[s1] as number;
  bare[4] = left2[next] as number;
  bare[5] = s0 - 1;
  bare[6] = s0 + 1;
  bare[7] = s1 + 1;
}

function otherAtoms(state: ParserState): void {
  const { next, leftCount, rightCount, leftRelations, rightRelations } = state;
  const s0 = full[0] as number;
  const s1 = full[1] as number;
  setGap(0, next - s0);
  setGap(1, s0 - s1);
  setCount(2, leftCount[s0] as number);
  setCount(3, rightCount[s0] as number);
  setCount(4, leftCount[next] as number);
  setCount(5, rightCount[s1] as number);
  setAtom(6, leftRelations[s0] as number);
  setAtom(7, rightRelations[s0] as number);
  setAtom(8, leftRelations[next] as number);
  setAtom(9, leftRelations[s1] as number);
  setAtom(10, rightRelations[s1] as number);
  setAtom(11, between(state, s0, next));
  setAtom(12, between(state, s1, s0));
}

function caseAtoms({ bundles, cases }: ParserState): void {
  const [s0, s1, next] = [full[0] as number, full[1] as number, full[3] as number];
  setAtom(13, agreement(bundles[s0] as number, bundles[next] as number));
  setAtom(14, agreement(bundles[s1] as number, bundles[s0] as number));
  setAtom(15, cases[s0] as number);
  setAtom(16, cases[next] as number);
  setAtom(17, cases[s1] as number);
  setAtom(18, cases[full[6] as number] as number);
}

/** Verbs and joints that stand between two words, told apart up to two and three. */
function between({ verbs, joints }: ParserState, left: number, right: number): number {
  const verb = (verbs[right - 1] as number) - (verbs[left] as number);
  const joint = (joints[right - 1] as number) - (joints[left] as number);
  return BETWEEN[Math.min(verb, 2) * 4 + Math.min(joint, 3)] as number;
}

function setAtom(place: number, value: number): void {
  const a = OTHER_FROM + place;
  atoms[a] = Math.imul(value, ODD[a] as number);
}

function setGap(place: number, gap: number): void {
  setAtom(place, GAPS[Math.min(gap, 15)] as number);
}

function setCount(place: number, count: number): void {
  setAtom(place, COUNTS[Math.min(count, 5)] as number);
}
