import type { PhraseTable } from '../../text/phrases.ts';
import type { SectorRow } from '../clause-rows.ts';
import { SECTORS } from '../tables.ts';
import { wordList } from '../word-list.ts';
import { inflectRussian } from './inflect.ts';
import { inflectAdjective } from './inflect-word.ts';

/** Nouns and adjectives of each field in the nominative; their forms are generated. */
const FIELDS: readonly (readonly [SectorRow['sector'], string, string])[] = [
  [
    'trade',
    'торговля, экспорт, импорт, таможня, инвестиция, товарооборот',
    'торговый, торгово-экономический, таможенный, инвестиционный, внешнеторговый',
  ],
  [
    'energy',
    'энергетика, газ, нефть, газопровод, нефтепровод, электростанция, электроэнергия, уголь, водород',
    'энергетический, газовый, нефтяной, атомный',
  ],
  ['AI', 'искусственный интеллект', ''],
  [
    'technology',
    'технология, наука, инновация, кибербезопасность',
    'технологический, технический, научный, цифровой, инновационный',
  ],
  [
    'security',
    'терроризм, полиция, преступность, экстрадиция, санкция, перемирие',
    'правоохранительный, антитеррористический',
  ],
  [
    'defence',
    'оборона, оружие, вооружение, боеприпас, ракета, войско',
    'оборонный, военный, военно-технический',
  ],
  [
    'agriculture',
    'сельское хозяйство, зерно, продовольствие, удобрение, рыболовство',
    'сельскохозяйственный, продовольственный, аграрный',
  ],
  [
    'transport',
    'транспорт, авиация, порт, логистика, судоходство, рейс, коридор',
    'транспортный, железнодорожный, авиационный',
  ],
  [
    'culture',
    'культура, туризм, спорт, музей, кино',
    'культурный, гуманитарный, туристический, спортивный',
  ],
  ['education', 'образование, университет, студент, стипендия, школа', 'образовательный'],
  ['health', 'здравоохранение, медицина, вакцина, больница', 'медицинский'],
  ['climate', 'климат, экология, выброс, углерод', 'климатический, экологический, природоохранный'],
  ['space', 'космос, спутник', 'космический'],
  [
    'finance',
    'финансы, налог, бюджет, кредит, долг, валюта',
    'финансовый, налоговый, банковский, бюджетный',
  ],
  ['migration', 'миграция, беженец, виза, мигрант', 'миграционный, визовый'],
];

/** Fields of cooperation in Russian. */
export const RU_SECTORS: PhraseTable<SectorRow> = {
  name: SECTORS.name,
  rows: FIELDS.map(([sector, nouns, adjectives]) => ({
    sector,
    phrases: [
      ...new Set([
        ...wordList(nouns).flatMap((noun) =>
          inflectRussian(noun, 'organisation').map((form) => form.text),
        ),
        ...wordList(adjectives).flatMap(adjectiveForms),
      ]),
    ],
  })),
};

/** All forms of an adjective, by its masculine. */
function adjectiveForms(masculine: string): readonly string[] {
  const stem = masculine.slice(0, -2);
  const soft = masculine.endsWith('ий') && /[^кгх]ий$/.test(masculine);
  const endings = soft
    ? ['ий', 'яя', 'ее', 'ие']
    : [masculine.slice(-2), 'ая', 'ое', masculine.endsWith('кий') ? 'ие' : 'ые'];
  return endings.flatMap((ending) =>
    inflectAdjective(stem + ending, false).map((form) => form.text),
  );
}
