import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Model, makeModel } from '../../../src/language/engine/model.ts';
import { tagSentence } from '../../../src/language/engine/tagger.ts';
import { TaggerCache } from '../../../src/language/engine/tagger-cache.ts';
import { wordColumns } from '../../../src/language/engine/word-columns.ts';
import { UPOS } from '../../../src/model/syntax.ts';

function load(language: string): Model {
  return makeModel(readFileSync(new URL(`../../../models/${language}.bin`, import.meta.url)));
}

const english = load('en');

function tags(model: Model, forms: readonly string[]): { upos: string[]; fine: string[] } {
  const words = wordColumns(forms);
  const upos = new Uint8Array(words.length);
  const fine = new Uint16Array(words.length);
  tagSentence(model.tagger, words, 0, words.length, upos, fine);
  return {
    upos: Array.from(upos, (tag) => UPOS[tag] as string),
    fine: Array.from(fine, (tag) => model.tagger.fineNames[tag] as string),
  };
}

describe('tagger', () => {
  test.each([
    [
      'The two ministers signed a memorandum in Ankara on Tuesday .',
      'DET NUM NOUN VERB DET NOUN ADP PROPN ADP PROPN PUNCT',
    ],
    ['They will visit the plant .', 'PRON AUX VERB DET NOUN PUNCT'],
    ['The visit lasted three days .', 'DET NOUN VERB NUM NOUN PUNCT'],
  ])('%s', (sentence, expected) => {
    expect(tags(english, sentence.split(' ')).upos.join(' ')).toBe(expected);
  });

  test('finer tags of English are those of the Penn treebank', () => {
    const { fine } = tags(english, 'She has agreed to buy 40 trains .'.split(' '));
    expect(fine.join(' ')).toBe('PRP VBZ VBN TO VB CD NNS .');
  });

  test('finer tags of Russian hold case and number', () => {
    const { upos, fine } = tags(load('ru'), 'Президент встретился с министрами .'.split(' '));
    expect(upos.join(' ')).toBe('NOUN VERB ADP NOUN PUNCT');
    expect(fine[3]).toBe('NOUN|Case=Ins|Number=Plur|Gender=Masc');
  });

  test('Chinese words are tagged', () => {
    const { upos } = tags(load('zh'), ['两', '国', '签署', '了', '协议', '。']);
    expect(upos.join(' ')).toBe('NUM NOUN VERB AUX NOUN PUNCT');
  });

  test('a sentence is tagged alone: what was tagged before does not matter', () => {
    const sentence = 'Officials in both capitals welcomed the deal .'.split(' ');
    const fresh = tags(load('en'), sentence);
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (forms) => {
        tags(english, forms);
        expect(tags(english, sentence)).toEqual(fresh);
      }),
    );
  });

  test('only the places of the sentence are written', () => {
    const words = wordColumns('One sentence . Another one .'.split(' '));
    const upos = new Uint8Array(words.length).fill(200);
    const fine = new Uint16Array(words.length).fill(60_000);
    tagSentence(english.tagger, words, 3, 6, upos, fine);
    expect(Array.from(upos.subarray(0, 3))).toEqual([200, 200, 200]);
    expect(upos.subarray(3).every((tag) => tag < UPOS.length)).toBe(true);
    expect(fine.subarray(3).every((tag) => tag < english.tagger.fineNames.length)).toBe(true);
  });

  test('a cache of scores that is emptied at every sentence changes no answer', () => {
    const model = load('en');
    const { labels, weights, types } = model.tagger;
    const cache = new TaggerCache(labels, weights, types, 0);
    const forgetful = { ...model, tagger: { ...model.tagger, cache } };
    for (const sentence of [
      'The fund will lend 3 billion euros to Moldova .',
      'Officials who lead the fund met Friday , and talks will go on .',
    ])
      for (let round = 0; round < 2; round++)
        expect(tags(forgetful, sentence.split(' '))).toEqual(tags(english, sentence.split(' ')));
  });

  test('the cache of word types is emptied without changing an answer', () => {
    const model = load('en');
    const sentence = 'The fund will lend 3 billion euros to Moldova .'.split(' ');
    const before = tags(model, sentence);
    const { generation } = model.words;
    const letters = (i: number): string =>
      [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676) % 26, Math.floor(i / 17_576)]
        .map((n) => String.fromCharCode(97 + n))
        .join('');
    const many = wordColumns(Array.from({ length: 65_000 }, (_, i) => letters(i)));
    model.words.read(many, 0, many.length, new Int32Array(many.length));
    tags(model, ['Again']);
    expect(model.words.generation).toBeGreaterThan(generation);
    expect(tags(model, sentence)).toEqual(before);
  });
});
