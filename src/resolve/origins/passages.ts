/** The passages that two texts share, and how much of a text they make up. */
import type { SharedPassage } from '../../model/record.ts';
import { shingleAt, type TextWords } from './words.ts';

/** Words that may differ between two pieces of one passage. */
const GAP = 4;
/** A passage is at least so many shingles long: shorter ones are turns of phrase. */
const SHINGLES = 3;
/** In a text that is itself hardly longer, a passage is at least this share of it. */
const MOST_OF_IT = 0.6;

interface Run {
  /** Words of the copy and of the source; `length` words from each. */
  at: number;
  end: number;
  from: number;
  to: number;
}

/** How two texts overlap. */
export interface Overlap {
  readonly passages: readonly SharedPassage[];
  /** The share of the unquoted words of the shorter text that stand in shared passages, 0 to 1. */
  readonly share: number;
}

/** The places of each shingle of a text. */
export function shinglePlaces(words: TextWords): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + words.shingle <= words.length; at++) {
    const hash = shingleAt(words, at);
    const list = places.get(hash);
    if (!list) places.set(hash, [at]);
    // The hundredth "the United States of America" tells nothing new.
    else if (list.length < 8) list.push(at);
  }
  return places;
}

/** What a text shares with its possible source, whose shingles' places are given. */
export function overlapOf(
  copy: TextWords,
  source: TextWords,
  places: ReadonlyMap<number, readonly number[]>,
): Overlap {
  const least = Math.min(
    copy.shingle * SHINGLES,
    Math.min(copy.length, source.length) * MOST_OF_IT,
  );
  const runs = joined(runsOf(copy, source, places)).filter(({ at, end }) => end - at >= least);
  return {
    passages: runs.map(({ at, end, from, to }) => ({
      start: copy.starts[at] as number,
      end: copy.ends[end - 1] as number,
      sourceStart: source.starts[from] as number,
      sourceEnd: source.ends[to - 1] as number,
    })),
    share: shareOf(copy, source, runs),
  };
}

/** Exact runs of words, each as long as it goes; the one that goes on where the last ended is preferred. */
function runsOf(
  copy: TextWords,
  source: TextWords,
  places: ReadonlyMap<number, readonly number[]>,
): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at + copy.shingle <= copy.length) {
    const starts = places.get(shingleAt(copy, at)) ?? [];
    const last = runs.at(-1);
    const best = longest(copy, source, at, starts, last);
    if (!best) {
      at++;
      continue;
    }
    runs.push(best);
    at = best.end;
  }
  return runs;
}

function longest(
  copy: TextWords,
  source: TextWords,
  at: number,
  starts: readonly number[],
  last: Run | undefined,
): Run | undefined {
  let best: Run | undefined;
  for (const from of starts) {
    let length = 0;
    while (
      at + length < copy.length &&
      from + length < source.length &&
      copy.hashes[at + length] === source.hashes[from + length]
    )
      length++;
    if (length < copy.shingle) continue;
    const goesOn = last !== undefined && from >= last.to && from - last.to <= GAP;
    const run = { at, end: at + length, from, to: from + length };
    if (!best || length > best.end - best.at + (goesOn ? -GAP : 0)) best = run;
  }
  return best;
}

/** Runs that follow one another in both texts with a few other words between are one passage. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const near =
      last && run.at - last.end <= GAP && run.from >= last.to && run.from - last.to <= GAP;
    if (last && near) {
      last.end = run.end;
      last.to = run.to;
    } else out.push({ ...run });
  }
  return out;
}

/** Of the shorter text's own words, those in shared passages; what both quote is taken off both sides. */
function shareOf(copy: TextWords, source: TextWords, runs: readonly Run[]): number {
  const inCopy = own(copy, runs, ({ at, end }) => [at, end]);
  const inSource = own(source, runs, ({ from, to }) => [from, to]);
  const shorter = inCopy.all <= inSource.all ? inCopy : inSource;
  return shorter.all === 0 ? 0 : shorter.shared / shorter.all;
}

function own(
  { length, quoted }: TextWords,
  runs: readonly Run[],
  spanOf: (run: Run) => readonly [number, number],
): { readonly all: number; readonly shared: number } {
  const shared = new Uint8Array(length);
  for (const run of runs) shared.fill(1, ...spanOf(run));
  let all = 0;
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (quoted[i]) continue;
    all++;
    count += shared[i] as number;
  }
  return { all, shared: count };
}
