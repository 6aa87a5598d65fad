import { decodeLemmas, type Lemmatiser } from './lemma.ts';
import { decodeLexicon } from './lexicon.ts';
import { type ModelFile, readModelFile } from './model-file.ts';
import { decodeWordSet } from './segmenter-words.ts';
import { decodeTagger, type Tagger } from './tagger.ts';
import { WordTypes } from './word-types.ts';

/** The trained weights of a language, taken apart when they are first asked for. */
export interface Model {
  readonly language: string;
  /** The file with all its sections. */
  readonly file: ModelFile;
  readonly words: WordTypes;
  readonly tagger: Tagger;
  readonly lemmatiser: Lemmatiser;
}

/** A model of the bytes of its file. */
export function makeModel(bytes: Uint8Array): Model {
  const file = readModelFile(bytes);
  let words: WordTypes | undefined;
  let tagger: Tagger | undefined;
  let lemmatiser: Lemmatiser | undefined;
  const model: Model = {
    language: file.language,
    file,
    get words() {
      if (words) return words;
      const list = file.section('segmenter-words');
      words = new WordTypes(decodeLexicon(needed(file, 'words')), list && decodeWordSet(list));
      return words;
    },
    get tagger() {
      tagger ??= decodeTagger(needed(file, 'tagger'), model.words);
      return tagger;
    },
    get lemmatiser() {
      lemmatiser ??= decodeLemmas(needed(file, 'lemmas'));
      return lemmatiser;
    },
  };
  return model;
}

function needed(file: ModelFile, name: string): Uint8Array {
  const section = file.section(name);
  if (!section) throw new Error(`the weights of "${file.language}" lack the section "${name}"`);
  return section;
}
