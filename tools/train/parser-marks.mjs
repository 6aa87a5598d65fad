/** Trains the attachment of punctuation marks: the right candidate is to score above the others by a margin. */
import {
  createMarkView,
  findMarks,
  MARK_BITS,
  MARK_FEATURES,
  markFeatures,
  viewMark,
} from '../../dist/language/engine/parser-marks.js';
import { createTable, update } from './parser-table.mjs';

const MARGIN = 15;
/** More candidates than a view has. */
const ROWS = 96;

/** Weights and working arrays for marks. */
export function createMarkTrainer() {
  return {
    marks: createTable(2 ** MARK_BITS),
    view: createMarkView(),
    rows: Array.from({ length: ROWS }, () => new Int32Array(MARK_FEATURES)),
    scores: new Float64Array(ROWS),
  };
}

/** Learns from the tree that the parser has just made, where it leaves the right head of a mark to choose. */
export function learnMarks(trainer, state, gold) {
  findMarks(state);
  for (let i = 1; i <= state.length; i++)
    if (state.marks[i] === 1) learnMark(trainer, state, i, gold);
}

function learnMark({ marks, view, rows, scores }, state, mark, gold) {
  viewMark(state, mark, gold[mark - 1], view);
  let right = -1;
  let rival = -1;
  for (let place = view.first; place < view.last; place++) {
    markFeatures(state, view, place, rows[place]);
    scores[place] = rows[place].reduce((sum, slot) => sum + marks.weights[slot], 0);
    if (view.words[place] === gold[mark]) right = place;
    else if (rival < 0 || scores[place] > scores[rival]) rival = place;
  }
  if (right < 0 || rival < 0) return;
  if (scores[rival] + MARGIN >= scores[right]) {
    for (const slot of rows[right]) update(marks, slot, 1);
    for (const slot of rows[rival]) update(marks, slot, -1);
  }
  marks.time++;
}
