import { describe, expect, it } from 'vitest';
import {
  decodeSegmenter,
  encodeSegmenter,
  type Segmenter,
  segment,
} from '../../../src/language/engine/segmenter.ts';
import { SEGMENTER_WEIGHTS } from '../../../src/language/engine/segmenter-features.ts';
import { makeLattice } from '../../../src/language/engine/segmenter-lattice.ts';
import {
  classOfWord,
  decodeWordSet,
  encodeWordSet,
  halfBits,
  hashWord,
  kindOf,
  WORD_KINDS,
} from '../../../src/language/engine/segmenter-words.ts';
import { ZH_SEGMENT_CONVENTIONS } from '../../../src/language/zh/segment-conventions.ts';
import { ZH_TOKENS } from '../../../src/language/zh/sentences.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { ODD_TEXTS } from '../../odd-texts.ts';

const LISTED = encodeWordSet([
  { word: '人民', frequency: 1000, kind: 'noun' },
  { word: '委员', frequency: 900, kind: 'noun' },
  { word: '委员会', frequency: 800, kind: 'noun' },
  { word: '习近平', frequency: 500, kind: 'person' },
]);

function wordsOf(segmenter: Segmenter, text: string): readonly string[] {
  const tokens = tokenise(text, ZH_TOKENS);
  const first = segment(segmenter, text, tokens.starts, tokens.ends, 0, tokens.length);
  return Array.from(first, (token, i) =>
    text.slice(tokens.starts[token], tokens.ends[(first[i + 1] ?? tokens.length) - 1]),
  );
}

/** Without weights no gap is cut, so that only the conventions speak. */
const blank = decodeSegmenter(
  encodeSegmenter(ZH_SEGMENT_CONVENTIONS, new Int8Array(SEGMENTER_WEIGHTS)),
  LISTED,
);

describe('word list', () => {
  it('keeps how common a word is and of which kind', () => {
    const set = decodeWordSet(LISTED);
    const found = classOfWord(set, hashWord('习近平'));
    expect(WORD_KINDS[kindOf(found)]).toBe('person');
    expect(halfBits(found)).toBe(18);
    expect(classOfWord(set, hashWord('近平'))).toBe(0);
  });
});

describe('lattice', () => {
  it('says which gaps the list would cut', () => {
    const codes = Int32Array.from('人民委员', (character) => character.codePointAt(0) as number);
    const { margins } = makeLattice(decodeWordSet(LISTED), codes);
    expect(margins[1]).toBeLessThan(0);
    expect(margins[2]).toBeGreaterThan(0);
    expect(margins[3]).toBeLessThan(0);
  });
});

describe('segment', () => {
  it('cuts suffixes and family names off, and joins figures', () => {
    expect(wordsOf(blank, '委员会')).toEqual(['委员', '会']);
    expect(wordsOf(blank, '习近平')).toEqual(['习', '近平']);
    expect(wordsOf(blank, '20万人民')).toEqual(['20万', '人民']);
    expect(wordsOf(blank, '第6，G20 OK')).toEqual(['第6', '，', 'G20', 'OK']);
  });

  it('keeps its weights through the file', () => {
    const weights = new Int8Array(SEGMENTER_WEIGHTS);
    weights.set([-127, 5, 0, 127], 40);
    const bytes = encodeSegmenter(ZH_SEGMENT_CONVENTIONS, weights);
    expect(decodeSegmenter(bytes, LISTED).weights).toEqual(weights);
  });

  it('covers every token of odd texts once', () => {
    for (const text of Object.values(ODD_TEXTS)) {
      const tokens = tokenise(text, ZH_TOKENS);
      const first = segment(blank, text, tokens.starts, tokens.ends, 0, tokens.length);
      expect(first.every((token, i) => i === 0 || token > (first[i - 1] as number))).toBe(true);
      if (tokens.length > 0) expect(first[0]).toBe(0);
    }
  });
});
