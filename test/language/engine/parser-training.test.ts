import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLexicon, encodeLexicon } from '../../../src/language/engine/lexicon.ts';
import { createParser, type Parser, parseSentence } from '../../../src/language/engine/parser.ts';
import { encodeParser, type ParserWeights } from '../../../src/language/engine/parser-weights.ts';
import { wordColumns } from '../../../src/language/engine/word-columns.ts';
import { WordTypes } from '../../../src/language/engine/word-types.ts';
import { UPOS } from '../../../src/model/syntax.ts';

interface Sentence {
  readonly forms: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly jackUpos: Uint8Array;
  readonly jackFine: Uint16Array;
}

/** A sentence of "form/UPOS/head/relation", heads from 1, 0 for the root. */
function sentence(line: string): Sentence {
  const words = line.split(' ').map((word) => word.split('/'));
  return {
    forms: words.map(([form]) => form as string),
    heads: words.map(([, , head]) => Number(head) - 1),
    deprels: words.map(([, , , relation]) => relation as string),
    jackUpos: Uint8Array.from(words, ([, tag]) =>
      (UPOS as readonly string[]).indexOf(tag as string),
    ),
    jackFine: new Uint16Array(words.length),
  };
}

const TREEBANK = [
  'ministers/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Geneva/PROPN/2/obl',
  'the/DET/2/det envoy/NOUN/3/nsubj signed/VERB/0/root the/DET/5/det pact/NOUN/3/obj ./PUNCT/3/punct',
  'old/ADJ/2/amod friends/NOUN/3/nsubj met/VERB/0/root and/CCONJ/5/cc talked/VERB/3/conj',
  'a/DET/2/det hearing/NOUN/4/nsubj:pass is/AUX/4/aux:pass scheduled/VERB/0/root on/ADP/7/case the/DET/7/det issue/NOUN/2/nmod',
].map(sentence);

const types = (): WordTypes => new WordTypes(decodeLexicon(encodeLexicon([], [], [[]])));
const SETTINGS = { epochs: 20, members: 2, transitionBits: 12, relationBits: 12, quantum: 1 };

/** The trainer reads the compiled features, as it does at work. */
async function train(): Promise<ParserWeights> {
  const trainer: { parserWeights: (...of: readonly unknown[]) => ParserWeights } = await import(
    new URL('../../../tools/train/parser.mjs', import.meta.url).href
  );
  return trainer.parserWeights(
    TREEBANK,
    { words: types(), tagger: { fineNames: ['x'] } },
    SETTINGS,
  );
}

function parse(parser: Parser, { forms, jackUpos, jackFine }: Sentence): readonly string[] {
  const heads = new Int32Array(forms.length);
  const relations = new Uint8Array(forms.length);
  parseSentence(parser, wordColumns(forms), 0, forms.length, jackUpos, jackFine, heads, relations);
  return forms.map((_, i) => `${heads[i]} ${parser.relations[relations[i] as number]}`);
}

const built = existsSync(new URL('../../../dist/language/engine/parser.js', import.meta.url));

describe.skipIf(!built)('parserWeights (needs dist: npm run build)', () => {
  it('gives the same bytes for the same sentences, and learns them', async () => {
    const weights = await train();
    expect(encodeParser(await train())).toEqual(encodeParser(weights));
    const parser = createParser(weights, types(), ['x']);
    for (const one of TREEBANK.slice(0, 3))
      expect(parse(parser, one)).toEqual(
        one.forms.map((_, i) => `${one.heads[i]} ${one.deprels[i]}`),
      );
  });

  it('gives a sentence whose arcs cross the projective tree nearest to it', async () => {
    const crossed = TREEBANK[3] as Sentence;
    const parser = createParser(await train(), types(), ['x']);
    const heads = parse(parser, crossed).map((arc) => Number.parseInt(arc, 10));
    expect(heads).toEqual(crossed.heads.map((head, i) => (i === 6 ? 3 : head)));
  });
});
