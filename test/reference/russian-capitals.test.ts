import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/extract/annotate.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import { compilePack } from '../../src/language/reader.ts';
import { RU_PACK } from '../../src/language/ru/pack.ts';
import { makeDocument } from '../../src/model/document.ts';
import { loadReference } from '../../src/reference/load.ts';

const reference = loadReference();
const reader = compilePack(RU_PACK, gazetteer(reference, 'ru', RU_PACK.nameForms));
const forms = RU_PACK.nameForms;
if (!forms) throw new Error('no case forms');

/** The states that the names found in a text belong to. */
function statesIn(text: string): readonly (string | undefined)[] {
  const document = makeDocument({
    name: 'case',
    text,
    language: 'ru',
    publishedAt: '2025-11-05',
    publishedBasis: 'option',
  });
  const towns = new Map(reference.facts.places.map((p) => [p.id, p.state]));
  return annotateDocument(document, reader, reference).mentions.flatMap(({ id, represents }) => [
    towns.get(id ?? '') ?? id,
    represents,
  ]);
}

describe('in Russian', () => {
  it('capitals are found in every case form', () => {
    const lost = reference.facts.states.flatMap((state) => {
      const capital = state.capital ? reference.place(state.capital) : undefined;
      const [name] = capital?.state === state.id ? capital.names.ru : [];
      // Brussels is a place of Belgium, but speaks for the Union.
      if (name === undefined || name === 'Брюссель') return [];
      return forms
        .forms(name, 'place')
        .filter(
          ({ text }) => !statesIn(`Министр назвал город ${text} и другие.`).includes(state.id),
        )
        .map(({ text }) => `${state.id}: ${text}`);
    });
    expect(lost).toEqual([]);
  });

  it('adjectives of states are found in every form', () => {
    const lost = reference.facts.states.flatMap((state) =>
      state.demonyms.ru.flatMap((word) =>
        forms
          .adjectiveForms(word)
          .filter(({ text }) => !statesIn(`Это было ${text} и другое.`).includes(state.id))
          .map(({ text }) => `${state.id}: ${text}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});
