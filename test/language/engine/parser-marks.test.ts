import { beforeEach, describe, expect, it } from 'vitest';
import { createMarkView, findMarks, viewMark } from '../../../src/language/engine/parser-marks.ts';
import {
  attach,
  createState,
  type ParserState,
  startState,
} from '../../../src/language/engine/parser-state.ts';

// 1 Talks 2 , 3 he 4 said 5 , 6 " 7 failed: talks <- failed, said <- failed, he <- said.
const MARKS = [2, 5, 6];

function tree(): ParserState {
  const state = startState(createState(10), 7);
  for (let i = 0; i <= 8; i++) state.isMark[i] = MARKS.includes(i) ? 1 : 0;
  attach(state, 4, 3, 1);
  attach(state, 4, 2, 2);
  attach(state, 7, 6, 2);
  attach(state, 7, 5, 2);
  attach(state, 7, 4, 3);
  attach(state, 7, 1, 1);
  return state;
}

function candidates(state: ParserState, mark: number, previous: number): readonly number[] {
  const view = createMarkView();
  viewMark(state, mark, previous, view);
  return [...view.words.slice(view.first, view.last)];
}

describe('viewMark', () => {
  let state: ParserState;
  beforeEach(() => {
    state = tree();
    findMarks(state);
  });

  it('offers the words on each side and their heads up to the arc over the mark', () => {
    expect(candidates(state, 2, 1)).toEqual([1, 3, 4, 7]);
    expect(candidates(state, 5, 4)).toEqual([4, 7]);
  });

  it('lets a mark not cross the arc of the mark before it', () => {
    expect(candidates(state, 6, 4)).toEqual([4, 7]);
    expect(candidates(state, 6, 7)).toEqual([7]);
  });

  it('knows the unit that a mark sets off', () => {
    const view = createMarkView();
    viewMark(state, 5, 4, view);
    expect(view.unit).toBe(4);
  });
});

describe('findMarks', () => {
  it('takes a mark with dependents, and one that is the root, for a word', () => {
    const state = startState(createState(10), 3);
    state.isMark.fill(1, 1, 4);
    attach(state, 2, 1, 1);
    attach(state, 3, 2, 1);
    findMarks(state);
    expect([...state.marks.slice(1, 4)]).toEqual([1, 0, 0]);
  });
});
