import { describe, expect, it } from 'vitest';
import { makeEngine } from '../../../src/language/engine/engine.ts';
import { parseSentence } from '../../../src/language/engine/parser.ts';
import { tagSentence } from '../../../src/language/engine/tagger.ts';
import { wordColumns } from '../../../src/language/engine/word-columns.ts';
import { loadModel } from '../../../src/pipeline/load-model.ts';

const model = loadModel('en');
const engine = model && makeEngine(model);

/** The arcs of a sentence as "word <relation head". */
function arcs(sentence: string): readonly string[] {
  const parser = engine?.parser;
  if (!engine || !parser) throw new Error('models/en.bin has no parser');
  const words = wordColumns(sentence.split(' '));
  const { length, text, starts, ends } = words;
  const upos = new Uint8Array(length);
  const fine = new Uint16Array(length);
  const heads = new Int32Array(length);
  const relations = new Uint8Array(length);
  tagSentence(engine.tagger, words, 0, length, upos, fine);
  parseSentence(parser, words, 0, length, upos, fine, heads, relations);
  const word = (i: number): string => (i < 0 ? '-' : text.slice(starts[i], ends[i]));
  return Array.from(heads, (head, i) => {
    return `${word(i)} <${parser.relations[relations[i] as number]} ${word(head)}`;
  });
}

describe('the English parser', () => {
  it.each([
    ['The minister , who chairs the council , signed the treaty .', 'minister <nsubj signed'],
    ['The minister , who chairs the council , signed the treaty .', 'who <nsubj chairs'],
    ['The minister , who chairs the council , signed the treaty .', 'treaty <obj signed'],
    ['The treaty was signed by the two presidents .', 'treaty <nsubj:pass signed'],
    ['The treaty was signed by the two presidents .', 'presidents <obl:agent signed'],
    ['Norway and Chile agreed to share data .', 'Norway <nsubj agreed'],
    ['Norway and Chile agreed to share data .', 'Chile <conj Norway'],
    ['Norway and Chile agreed to share data .', 'share <xcomp agreed'],
    ['She did not sign the letter and left the room .', 'not <advmod sign'],
    ['She did not sign the letter and left the room .', 'left <conj sign'],
    ['Officials said that talks would resume in Geneva .', 'resume <ccomp said'],
    ['Officials said that talks would resume in Geneva .', 'Geneva <obl resume'],
  ])('reads "%s": %s', (sentence, arc) => {
    expect(arcs(sentence)).toContain(arc);
  });
});
