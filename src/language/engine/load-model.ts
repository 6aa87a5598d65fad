import { readFileSync } from 'node:fs';
import { decodeLemmas, type Lemmatiser } from './lemma.ts';
import { decodeLexicon } from './lexicon.ts';
import { type ModelFile, readModelFile } from './model-file.ts';
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

/** Where the weights lie; the address is the same from src/ and from dist/. */
const MODELS_FOLDER: URL = new URL('../../../models/', import.meta.url);

const loaded = new Map<string, Model | undefined>();

/** The weights of a language, read once; undefined where there are none. Throws an Error where the file is damaged. */
export function loadModel(language: string): Model | undefined {
  if (loaded.has(language)) return loaded.get(language);
  const bytes = /^[a-z]{2,3}$/.test(language) ? readBytes(`${language}.bin`) : undefined;
  const model = bytes && makeModel(bytes);
  loaded.set(language, model);
  return model;
}

function readBytes(name: string): Uint8Array | undefined {
  try {
    return readFileSync(new URL(name, MODELS_FOLDER));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
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
      words ??= new WordTypes(decodeLexicon(needed(file, 'words')));
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
