/** A text in which quoted words are looked for: present word for word, nearly, or not at all. */
import type { Annotation } from '../../model/annotation.ts';
import { comparedWords, type Word } from './quotes.ts';

/** Words that are looked up together. */
const GRAM = 3;
/** Share of a quotation's words that a stretch must have in order to be what was meant. */
const NEAR = 0.6;

/** A stretch of the text that a quotation departs from, and the words that differ. */
export interface NearMatch {
  /** Tokens of the stretch. */
  readonly from: number;
  readonly to: number;
  /** Words of the quotation that the stretch lacks, and of the stretch that the quotation lacks. */
  readonly quoteOnly: readonly Word[];
  readonly textOnly: readonly Word[];
}

/** A text's words and where each begins. */
export interface TextIndex {
  readonly annotation: Annotation;
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Makes the index of a text. */
export function indexText(annotation: Annotation): TextIndex {
  const words = comparedWords(annotation, 0, annotation.tokens.length);
  const places = new Map<string, number[]>();
  words.forEach(({ text }, at) => {
    const list = places.get(text);
    if (list) list.push(at);
    else places.set(text, [at]);
  });
  return { annotation, words, places };
}

/** Whether the text has the words one after another. */
export function hasWordsInOrder({ words, places }: TextIndex, wanted: readonly Word[]): boolean {
  const starts = places.get(wanted[0]?.text ?? '') ?? [];
  return starts.some((start) =>
    wanted.every((word, i) => isSame(words[start + i]?.text ?? '', word.text)),
  );
}

/** The stretch that a quotation comes nearest to, unless too little of it is there. */
export function nearestTo(index: TextIndex, wanted: readonly Word[]): NearMatch | undefined {
  const starts = candidateStarts(index, wanted);
  let best: { readonly match: NearMatch; readonly shared: number } | undefined;
  for (const start of starts) {
    const stretch = index.words.slice(start, start + wanted.length + 2);
    const aligned = align(wanted, stretch);
    if (aligned.shared < NEAR * wanted.length || aligned.shared <= (best?.shared ?? 0)) continue;
    const [first, last] = [stretch[aligned.first], stretch[aligned.last]];
    if (!first || !last) continue;
    best = {
      shared: aligned.shared,
      match: {
        from: first.token,
        to: last.token + 1,
        quoteOnly: aligned.quoteOnly,
        textOnly: aligned.textOnly,
      },
    };
  }
  return best?.match;
}

/** Places at which a stretch may begin: where a run of the quotation's words stands in the text, set back by its place in it. */
function candidateStarts({ words, places }: TextIndex, wanted: readonly Word[]): Set<number> {
  const starts = new Set<number>();
  const run = Math.min(GRAM, Math.max(1, wanted.length - 1));
  for (let i = 0; i + run <= wanted.length; i++) {
    for (const place of places.get(wanted[i]?.text ?? '') ?? []) {
      let same = 1;
      while (same < run && words[place + same]?.text === wanted[i + same]?.text) same++;
      if (same < run) continue;
      for (const shift of [0, 1, 2]) starts.add(Math.max(0, place - i - shift + 1));
    }
  }
  return starts;
}

interface Aligned {
  readonly shared: number;
  /** First and last place of the stretch that belong to it. */
  readonly first: number;
  readonly last: number;
  readonly quoteOnly: readonly Word[];
  readonly textOnly: readonly Word[];
}

/** The longest common sequence of both, and what stands outside it. */
function align(wanted: readonly Word[], stretch: readonly Word[]): Aligned {
  const width = stretch.length + 1;
  const table = new Uint16Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = stretch.length - 1; j >= 0; j--) {
      const cell = i * width + j;
      table[cell] = isSame((wanted[i] as Word).text, (stretch[j] as Word).text)
        ? (table[cell + width + 1] as number) + 1
        : Math.max(table[cell + width] as number, table[cell + 1] as number);
    }
  }
  return trace(wanted, stretch, table, width);
}

function trace(
  wanted: readonly Word[],
  stretch: readonly Word[],
  table: Uint16Array,
  width: number,
): Aligned {
  const quoteOnly: Word[] = [];
  const skipped: { word: Word; j: number }[] = [];
  const kept: number[] = [];
  let i = 0;
  let j = 0;
  let tail = 0;
  while (i < wanted.length || j < stretch.length) {
    const [a, b] = [wanted[i], stretch[j]];
    const cell = i * width + j;
    if (a && b && isSame(a.text, b.text)) {
      kept.push(j);
      tail = 0;
      i++;
      j++;
    } else if (a && (!b || (table[cell + width] as number) >= (table[cell + 1] as number))) {
      quoteOnly.push(a);
      tail++;
      i++;
    } else if (b) {
      skipped.push({ word: b, j });
      j++;
    }
  }
  const first = kept[0] ?? 0;
  const last = Math.min(stretch.length - 1, (kept[kept.length - 1] ?? 0) + tail);
  return {
    shared: kept.length,
    first,
    last,
    quoteOnly,
    textOnly: skipped.filter(({ j: at }) => at >= first && at <= last).map(({ word }) => word),
  };
}

/** The same word, or the same but for its ending: a quotation is fitted to the sentence around it. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || !/^\p{L}+$/u.test(a) || !/^\p{L}+$/u.test(b)) return false;
  const stem = Math.max(4, shorter - 3);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 3;
}
