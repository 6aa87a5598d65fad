/**
 * Punctuation marks, once the tree of the words stands: each mark that nothing hangs on is attached anew, to one of the
 * words between which it stands or to one of their heads, as far as no arc is crossed. The choice is learned (by
 * ranking), since treebanks differ; it looks at what the guidelines of Universal Dependencies name for punctuation: the
 * unit that the mark sets off, the highest word on its side, the mark at the unit's other end.
 */
import { hashText } from './hash.ts';
import type { ParserState } from './parser-state.ts';
import { smallHash } from './parser-state.ts';

/** The weights of marks have 2 ** MARK_BITS slots. */
export const MARK_BITS = 15;

/** At most so many candidates on each side. */
const MOST = 48;

const QUOTE = hashText('"') | 0;
const FORM_ODD = 0x3c6ef372;
const SIDE_ODD = 0x51ed270b;

/** What is known of a mark while its candidates are weighed. */
export interface MarkView {
  mark: number;
  /** Candidates in `words`: `lefts` to the left, then those to the right, each from the nearest to the highest. */
  count: number;
  lefts: number;
  readonly words: Int32Array;
  /** The candidates from `first` to before `last` cross no arc of the mark before. */
  first: number;
  last: number;
  /** The mark's spelling, and of straight quotes whether one is open. */
  form: number;
  /** The dependent of the shortest arc over the mark, 0 for none. */
  unit: number;
  /** 1: no word before, 2: no word after. */
  place: number;
}

/** A view with room for the candidates of a mark. */
export function createMarkView(): MarkView {
  const words = new Int32Array(MOST * 2);
  const counts = { count: 0, lefts: 0, first: 0, last: 0 };
  return { mark: 0, ...counts, words, form: 0, unit: 0, place: 0 };
}

/** Finds the marks of a finished tree that can be attached anew (`isMark`) and the words around each place. */
export function findMarks(state: ParserState): void {
  const { isMark, length, after, before, words, opened, marks, heads } = state;
  marks[0] = 0;
  marks[length + 1] = 0;
  let word = length + 1;
  for (let i = length; i >= 1; i--) {
    const free = isMark[i] === 1 && isLeaf(state, i) && heads[i] !== 0;
    marks[i] = free ? 1 : 0;
    after[i] = word;
    if (!free) word = i;
  }
  word = 0;
  let open = 0;
  for (let i = 1; i <= length; i++) {
    before[i] = word;
    if (marks[i] === 0) word = i;
    opened[i] = open;
    if (words[i] === QUOTE) open = 1 - open;
  }
}

function isLeaf({ leftCount, rightCount }: ParserState, word: number): boolean {
  return leftCount[word] === 0 && rightCount[word] === 0;
}

/** Finds the words that a mark can be attached to; `previous` is the head of the mark before it. */
export function viewMark(state: ParserState, mark: number, previous: number, view: MarkView): void {
  const { heads, after, before, length, words, opened, leftEdge, rightEdge, marks } = state;
  const { words: out } = view;
  let n = 0;
  // A word with dependents on the other side of the mark is the last: its head is over them.
  for (let word = before[mark] as number; n < MOST && word > 0 && word < mark; ) {
    out[n++] = word;
    word = (rightEdge[word] as number) > mark ? 0 : (heads[word] as number);
  }
  const lefts = n;
  for (let word = after[mark] as number; n < lefts + MOST && word > mark && word <= length; ) {
    out[n++] = word;
    word = (leftEdge[word] as number) < mark ? 0 : (heads[word] as number);
  }
  view.mark = mark;
  view.lefts = lefts;
  view.count = n;
  view.first = 0;
  view.last = n;
  if (marks[mark - 1] === 1) narrow(view, previous);
  const open = words[mark] === QUOTE ? (opened[mark] as number) : 0;
  view.form = (words[mark] as number) ^ Math.imul(open, FORM_ODD);
  view.unit = unitOf(state, view);
  view.place = (before[mark] === 0 ? 1 : 0) + ((after[mark] as number) > length ? 2 : 0);
}

/** Of two marks side by side, the second must not cross the arc of the first. */
function narrow(view: MarkView, previous: number): void {
  for (let i = 0; i < view.count; i++) {
    if (view.words[i] !== previous) continue;
    view.first = i;
    if (i >= view.lefts) {
      view.first = view.lefts;
      view.last = i + 1;
    }
  }
}

function unitOf({ heads }: ParserState, { words, lefts, count }: MarkView): number {
  if (lefts === 0 || lefts === count) return 0;
  const left = words[lefts - 1] as number;
  const right = words[count - 1] as number;
  return heads[right] === left ? right : heads[left] === right ? left : 0;
}

// What features are made of, and each feature's parts: the first as it is, the others after it.
const PARTS =
  'none side form fromTop fromBottom kind rule relation pos outer topRelation otherRelation beside beyond place shape';
const TEMPLATES =
  'form fromTop|form relation|form pos|form outer|form outer fromTop|form relation outer|form kind place|' +
  'form kind relation|form kind outer|form shape|form relation fromBottom|side relation shape|' +
  'form otherRelation shape|form topRelation shape|form pos relation|form outer fromBottom|form beside kind|' +
  'form beyond kind|form rule outer|form rule relation|form beside shape|side pos shape';
const names = PARTS.split(' ');
const places = Uint8Array.from(
  TEMPLATES.split('|').flatMap((template) => {
    const [a, b, c] = template.split(' ');
    return [a, b, c ?? 'none'].map((name) => names.indexOf(name as string));
  }),
);
const parts = new Int32Array(names.length);

/** Number of features of a candidate. */
export const MARK_FEATURES: number = places.length / 3;

/** Writes the slots of the features of a candidate. */
export function markFeatures(
  state: ParserState,
  view: MarkView,
  place: number,
  out: Int32Array,
): void {
  readParts(state, view, place);
  for (let i = 0, p = 0; i < MARK_FEATURES; i++, p += 3)
    out[i] = slotOf(i + 1, partAt(p), partAt(p + 1), partAt(p + 2));
}

function partAt(p: number): number {
  return parts[places[p] as number] as number;
}

function readParts(state: ParserState, view: MarkView, place: number): void {
  const { relationHashes, coarse } = state;
  const { words, lefts, count, mark } = view;
  const word = words[place] as number;
  const side = place < lefts ? 1 : 0;
  const top = side ? lefts - 1 : count - 1;
  const otherTop = side ? (count > lefts ? count - 1 : -1) : lefts - 1;
  const fromTop = Math.min(top - place, 3);
  const kind = kindOf(state, view, word, side);
  const rule = word === view.unit ? 1 : view.unit === 0 ? 2 : 0;
  parts[1] = side;
  parts[2] = view.form + Math.imul(side, SIDE_ODD);
  parts[3] = fromTop;
  parts[4] = Math.min(side ? place : place - lefts, 2);
  parts[5] = kind;
  parts[6] = rule;
  parts[7] = relationHashes[word] as number;
  parts[8] = coarse[word] as number;
  parts[9] = outerMark(state, word, side);
  parts[10] = relationHashes[words[top] as number] as number;
  parts[11] = otherTop < 0 ? 0 : (relationHashes[words[otherTop] as number] as number);
  parts[12] = markAt(state, mark - 1);
  parts[13] = markAt(state, mark + 1);
  parts[14] = view.place;
  parts[15] = smallHash(fromTop * 64 + kind * 8 + rule * 2 + 1, 920);
}

/** Where a candidate's head stands (root, same side, other side), and whether it has dependents on the other side. */
function kindOf(state: ParserState, { mark }: MarkView, word: number, side: number): number {
  const head = state.heads[word] as number;
  const edge = (side ? state.rightEdge[word] : state.leftEdge[word]) as number;
  const spans = edge > mark === (side === 1);
  return (head === 0 ? 0 : head > mark === word > mark ? 1 : 2) + (spans ? 3 : 0);
}

/** The mark at the other end of what hangs on a candidate. */
function outerMark(state: ParserState, word: number, side: number): number {
  const { leftEdge, rightEdge, length } = state;
  const far = side ? (leftEdge[word] as number) - 1 : (rightEdge[word] as number) + 1;
  return far < 1 || far > length ? 5 : markAt(state, far);
}

function markAt({ marks, words }: ParserState, place: number): number {
  return marks[place] === 1 ? (words[place] as number) : 0;
}

function slotOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a + Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> (32 - MARK_BITS);
}

/** The best candidate of a viewed mark by weights. */
export function headOfMark(
  state: ParserState,
  view: MarkView,
  weights: Int8Array,
  features: Int32Array,
): number {
  let best = view.words[view.first] as number;
  let most = Number.NEGATIVE_INFINITY;
  if (view.last - view.first === 1) return best;
  for (let place = view.first; place < view.last; place++) {
    markFeatures(state, view, place, features);
    let score = 0;
    for (let i = 0; i < MARK_FEATURES; i++) score += weights[features[i] as number] as number;
    if (score <= most) continue;
    most = score;
    best = view.words[place] as number;
  }
  return best;
}
