import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeLexicon, encodeLexicon } from '../../../src/language/engine/lexicon.ts';
import { createParser, type Parser, parseSentence } from '../../../src/language/engine/parser.ts';
import { MARK_BITS } from '../../../src/language/engine/parser-marks.ts';
import {
  decodeParserWeights,
  encodeParser,
  PAIRS,
  type ParserWeights,
} from '../../../src/language/engine/parser-weights.ts';
import { wordColumns } from '../../../src/language/engine/word-columns.ts';
import { WordTypes } from '../../../src/language/engine/word-types.ts';
import { UPOS } from '../../../src/model/syntax.ts';

const BITS = 10;
const RELATIONS = ['root', 'a', 'b', 'c:d', 'punct'];
const FINE = ['x', 'y', 'z'];

function randomWeights(seed: number): ParserWeights {
  let state = seed;
  const table = (bits = BITS): Int8Array =>
    Int8Array.from({ length: 2 ** bits }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return state % 5 === 0 ? state >> 24 : 0;
    });
  const candidates = Array.from({ length: PAIRS }, (_, pair) =>
    pair % 3 === 0 ? new Uint8Array(0) : Uint8Array.of(1 + (pair % 4)),
  );
  const [left, right, relation] = [table(), table(), table()];
  const marks = table(MARK_BITS);
  const bits = { transitionBits: BITS, relationBits: BITS };
  return { relations: RELATIONS, ...bits, left, right, relation, marks, candidates };
}

function parserOf(weights: ParserWeights): Parser {
  return createParser(weights, new WordTypes(decodeLexicon(encodeLexicon([], [], [[]]))), FINE);
}

interface Parse {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

function parse(parser: Parser, forms: readonly string[], from = 0, to = forms.length): Parse {
  const upos = Uint8Array.from(forms, (form) => form.length % UPOS.length);
  const fine = Uint16Array.from(forms, (form) => form.length % 3);
  const heads = new Int32Array(forms.length).fill(-9);
  const relations = new Uint8Array(forms.length).fill(99);
  parseSentence(parser, wordColumns(forms), from, to, upos, fine, heads, relations);
  return { heads, relations };
}

/** Whether heads are one tree over [from, to), and no two arcs cross. */
function isProjectiveTree(heads: Int32Array, from: number, to: number): boolean {
  let roots = 0;
  for (let word = from; word < to; word++) {
    const head = heads[word] as number;
    if (head === -1) roots++;
    else if (head < from || head >= to) return false;
    let at = word;
    for (let steps = from; at !== -1; steps++) {
      if (steps > to) return false;
      at = heads[at] as number;
    }
    for (
      let within = Math.min(word, head) + 1;
      head !== -1 && within < Math.max(word, head);
      within++
    ) {
      const far = heads[within] as number;
      if (far < Math.min(word, head) || far > Math.max(word, head)) return false;
    }
  }
  return roots === 1;
}

describe('parseSentence', () => {
  let parser: Parser;
  beforeAll(() => {
    parser = parserOf(randomWeights(5));
  });

  it('makes one projective tree of any words', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 8 });
    const property = fc.property(
      fc.array(word, { minLength: 1, maxLength: 40 }),
      fc.nat(1000),
      (forms, seed) => {
        const { heads, relations } = parse(parserOf(randomWeights(seed)), forms);
        expect(isProjectiveTree(heads, 0, forms.length)).toBe(true);
        heads.forEach((head, i) => {
          expect(RELATIONS[relations[i] as number] === 'root').toBe(head === -1);
        });
      },
    );
    fc.assert(property, { numRuns: 200, seed: 11 });
  });

  it('touches the words of its sentence alone, and answers the same whatever came before', () => {
    const forms = 'one sentence here . and then another one of some words .'.split(' ');
    const { heads, relations } = parse(parser, forms, 4, 12);
    expect(isProjectiveTree(heads, 4, 12)).toBe(true);
    expect([...heads.slice(0, 4)]).toEqual([-9, -9, -9, -9]);
    expect([...relations.slice(0, 4)]).toEqual([99, 99, 99, 99]);
    parse(parser, ['something', 'else', 'in', 'between']);
    expect(parse(parser, forms, 4, 12).heads).toEqual(heads);
    const alone = parse(parser, forms.slice(4));
    expect([...alone.heads].map((head) => (head < 0 ? head : head + 4))).toEqual([
      ...heads.slice(4, 12),
    ]);
  });

  it('parses nothing, one word, and sentences longer than its arrays', () => {
    expect(parse(parser, []).heads).toHaveLength(0);
    expect([...parse(parser, ['alone']).heads]).toEqual([-1]);
    const forms = Array.from({ length: 5000 }, (_, i) => `w${(i * 7919) % 31}`);
    const { heads } = parse(parser, forms);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
  });
});

describe('encodeParser', () => {
  it('gives back what it packed, long gaps too', () => {
    const weights = randomWeights(3);
    const sparse = new Int8Array(2 ** BITS);
    sparse[0] = 1;
    sparse[255] = -127;
    sparse[256] = 127;
    sparse[511] = 2;
    sparse[1023] = -1;
    const packed = { ...weights, relation: sparse };
    expect(decodeParserWeights(encodeParser(packed))).toEqual(packed);
  });
});
