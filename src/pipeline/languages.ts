import { EN_PACK } from '../language/en/pack.ts';
import { grammarSource } from '../language/engine/grammar-source.ts';
import { gazetteer } from '../language/gazetteer.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { LanguageReader } from '../language/reader.ts';
import { compilePack } from '../language/reader.ts';
import { RU_PACK } from '../language/ru/pack.ts';
import { UND_PACK } from '../language/und/pack.ts';
import { ZH_PACK } from '../language/zh/pack.ts';
import type { Language } from '../model/document.ts';
import type { Reference } from '../reference/reference.ts';
import { loadModel } from './load-model.ts';

/** The languages that can be read; a language is added as its pack and one entry here. */
export const PACKS: readonly LanguagePack[] = [EN_PACK, RU_PACK, ZH_PACK, UND_PACK];

const compiled = new WeakMap<Reference, Map<Language, LanguageReader>>();

/** Whether claims are read in a language. */
export function canRead(language: Language): boolean {
  return PACKS.some(
    (pack) => pack.language === language && (pack.clauses ?? pack.frames) !== undefined,
  );
}

/** The pack of a language compiled with the names of the reference, once each; undefined where there is no pack. */
export function languageReader(
  language: Language,
  reference: Reference,
): LanguageReader | undefined {
  const pack = PACKS.find((entry) => entry.language === language);
  if (pack === undefined) return undefined;
  const readers = compiled.get(reference) ?? new Map<Language, LanguageReader>();
  compiled.set(reference, readers);
  const known = readers.get(language);
  if (known) return known;
  const model = loadModel(language);
  const reader: LanguageReader = {
    ...compilePack(pack, gazetteer(reference, language, pack.nameForms)),
    ...(model ? { engine: grammarSource(model) } : {}),
  };
  readers.set(language, reader);
  return reader;
}
