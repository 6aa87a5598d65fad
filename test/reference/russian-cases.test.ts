import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/extract/annotate.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import type { NameKind } from '../../src/language/name-forms.ts';
import { compilePack } from '../../src/language/reader.ts';
import { RU_PACK } from '../../src/language/ru/pack.ts';
import { makeDocument } from '../../src/model/document.ts';
import { loadReference } from '../../src/reference/load.ts';

const reference = loadReference();
const reader = compilePack(RU_PACK, gazetteer(reference, 'ru', RU_PACK.nameForms));
const forms = RU_PACK.nameForms;
if (!forms) throw new Error('no case forms');

/** The ids of the names found in a text. */
function idsIn(text: string): readonly (string | undefined)[] {
  const document = makeDocument({
    name: 'case',
    text,
    language: 'ru',
    publishedAt: '2025-11-05',
    publishedBasis: 'option',
  });
  return annotateDocument(document, reader, reference).mentions.map(({ id }) => id);
}

interface Named {
  readonly id: string;
  readonly family?: string;
  readonly names: { readonly en: readonly string[]; readonly ru: readonly string[] };
}

/** Ids of which another row has the same first name. */
function shared(rows: readonly Named[]): ReadonlySet<string> {
  const owners = new Map<string, string[]>();
  for (const { id, names } of rows) {
    const [name] = names.ru;
    if (name !== undefined) owners.set(name, [...(owners.get(name) ?? []), id]);
  }
  return new Set([...owners.values()].filter((ids) => ids.length > 1).flat());
}

/** The forms of first names that are not found as what they name, in a sentence that has room for any case. */
function lost(
  rows: readonly Named[],
  kind: NameKind,
  among: readonly Named[] = rows,
): readonly string[] {
  const doubtful = shared(among);
  return rows.flatMap(({ id, names, family }) => {
    const [name] = names.ru;
    if (name === undefined || doubtful.has(id)) return [];
    const familyFirst = family !== undefined && names.en[0]?.split(' ')[0] === family;
    const found = forms?.forms(name, kind, { familyFirst }) ?? [];
    return found
      .filter(({ text }) => !idsIn(`Вчера в Вене вспоминали ${text} и многое другое.`).includes(id))
      .map(({ text }) => `${id}: ${text}`);
  });
}

describe('Russian names are found in every case form', () => {
  const { states, organisations, persons } = reference.facts;

  it('states', () => {
    expect(lost(states, 'state')).toEqual([]);
  });

  it('organisations', () => {
    const written = organisations.filter(({ names }) => (names.ru[0] ?? '').includes(' '));
    expect(lost(written, 'organisation')).toEqual([]);
  });

  it('persons, every seventh', () => {
    const some = persons.filter(
      ({ names }, index) => index % 7 === 0 && (names.ru[0] ?? '').includes(' '),
    );
    expect(some.length).toBeGreaterThan(100);
    expect(lost(some, 'person', persons)).toEqual([]);
  });

  // Six cases written by hand: nominative, genitive, dative, accusative, instrumental, prepositional.
  it.each([
    ['KAZ', 'Казахстан Казахстана Казахстану Казахстан Казахстаном Казахстане'],
    ['CHN', 'Китай Китая Китаю Китай Китаем Китае'],
    ['IND', 'Индия Индии Индии Индию Индией Индии'],
    ['USA', 'США США США США США США'],
    ['NLD', 'Нидерланды Нидерландов Нидерландам Нидерланды Нидерландами Нидерландах'],
    ['GEO', 'Грузия Грузии Грузии Грузию Грузией Грузии'],
    ['PER', 'Перу Перу Перу Перу Перу Перу'],
    ['IRN', 'Иран Ирана Ирану Иран Ираном Иране'],
  ])('%s: %s', (id, written) => {
    for (const form of written.split(' '))
      expect(idsIn(`Вчера обсуждали ${form} и другие страны.`), form).toContain(id);
  });

  it.each([
    ['xi-jinping', 'Си Цзиньпин|Си Цзиньпина|Си Цзиньпину|Си Цзиньпином|Си Цзиньпине'],
    [
      'mishustin',
      'Михаил Мишустин|Михаила Мишустина|Михаилу Мишустину|Михаилом Мишустиным|Михаиле Мишустине',
    ],
    ['lavrov', 'Сергей Лавров|Сергея Лаврова|Сергею Лаврову|Сергеем Лавровым|Сергее Лаврове'],
    ['merkel', 'Ангела Меркель|Ангелы Меркель|Ангеле Меркель|Ангелу Меркель|Ангелой Меркель'],
    ['modi', 'Нарендра Моди|Нарендры Моди|Нарендре Моди|Нарендру Моди|Нарендрой Моди'],
  ])('%s: %s', (id, written) => {
    for (const form of written.split('|'))
      expect(idsIn(`На встрече вспоминали и то, что говорили о ${form} прежде.`), form).toContain(
        id,
      );
  });
});
