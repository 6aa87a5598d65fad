import { readFileSync } from 'node:fs';
import { type Model, makeModel } from '../language/engine/model.ts';

/** Where the weights lie; the address is the same from src/ and from dist/. */
const MODELS_FOLDER: URL = new URL('../../models/', import.meta.url);

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
