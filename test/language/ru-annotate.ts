import { findQuantities } from '../../src/extract/quantity/find-quantities.ts';
import { findTimes } from '../../src/extract/time/find-times.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import type { LanguagePack } from '../../src/language/pack.ts';
import { compilePack } from '../../src/language/reader.ts';
import { RU_SENTENCES, RU_TOKENS } from '../../src/language/ru/abbreviations.ts';
import { RU_PACK } from '../../src/language/ru/pack.ts';
import { RU_QUANTITY_TABLES } from '../../src/language/ru/quantity.ts';
import { RU_QUANTITY_GRAMMAR } from '../../src/language/ru/quantity-grammar.ts';
import { RU_TIME_TABLES } from '../../src/language/ru/time.ts';
import { RU_TIME_GRAMMAR } from '../../src/language/ru/time-grammar.ts';
import type { QuantityMention, TimeMention } from '../../src/model/annotation.ts';
import { makeDocument } from '../../src/model/document.ts';
import { scanPhrases } from '../../src/text/phrases.ts';
import { layOut } from '../../src/text/text-layout.ts';
import { reference } from '../english.ts';

/** Russian with its times, its quantities and the names of the reference. */
const pack: LanguagePack = {
  language: 'ru',
  tokens: RU_TOKENS,
  sentences: RU_SENTENCES,
  tables: [...RU_TIME_TABLES, ...RU_QUANTITY_TABLES],
  names: 'inflected',
  times: RU_TIME_GRAMMAR,
  quantities: RU_QUANTITY_GRAMMAR,
};
const reader = compilePack(pack, gazetteer(reference, 'ru', RU_PACK.nameForms));

/** The times and quantities of a Russian text of a day. */
export function annotateRussian(
  text: string,
  publishedAt: string,
): { readonly times: readonly TimeMention[]; readonly quantities: readonly QuantityMention[] } {
  const document = makeDocument({ name: 'test', text, language: 'ru', publishedAt });
  const layout = layOut(text, pack.tokens, pack.sentences);
  const hits = scanPhrases(reader.automaton, layout.tokens);
  const input = { document, ...layout, hits, reference, pack };
  const times = findTimes(input);
  return { times, quantities: findQuantities(input, times) };
}
