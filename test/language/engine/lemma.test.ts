import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyScript, lemmaOf } from '../../../src/language/engine/lemma.ts';
import { makeModel } from '../../../src/language/engine/model.ts';
import { UPOS, type Upos } from '../../../src/model/syntax.ts';

function load(language: string) {
  const model = makeModel(
    readFileSync(new URL(`../../../models/${language}.bin`, import.meta.url)),
  );
  return (word: string, upos: Upos, fine: string): string =>
    lemmaOf(model.lemmatiser, word, UPOS.indexOf(upos), model.tagger.fineNames.indexOf(fine));
}

const english = load('en');
const russian = load('ru');

describe('lemmas', () => {
  test.each([
    ['signed', 'VERB', 'VBD', 'sign'],
    ['Ministers', 'NOUN', 'NNS', 'minister'],
    ['went', 'VERB', 'VBD', 'go'],
    ['were', 'AUX', 'VBD', 'be'],
    ['countries', 'NOUN', 'NNS', 'country'],
    ['Ankara', 'PROPN', 'NNP', 'Ankara'],
    ['n’t', 'PART', 'RB', 'not'],
    ['2026', 'NUM', 'CD', '2026'],
    ['lithified', 'VERB', 'VBD', 'lithify'],
  ] as const)('English %s, %s', (word, upos, fine, lemma) => {
    expect(english(word, upos, fine)).toBe(lemma);
  });

  test.each([
    ['министрами', 'NOUN', 'NOUN|Case=Ins|Number=Plur|Gender=Masc', 'министр'],
    ['странами', 'NOUN', 'NOUN|Case=Ins|Number=Plur|Gender=Fem', 'страна'],
    ['был', 'AUX', 'AUX', 'быть'],
  ] as const)('Russian %s', (word, upos, fine, lemma) => {
    expect(russian(word, upos, fine)).toBe(lemma);
  });

  test('an empty word and one of a single mark stay as they are', () => {
    expect(english('', 'X', 'FW')).toBe('');
    expect(english('–', 'PUNCT', ',')).toBe('–');
  });

  test('a script that takes off more than there is does nothing', () => {
    expect(applyScript({ cut: 5, add: 'x', keep: false }, 'Abc', 'abc')).toBe('abc');
  });
});
