/** Words around names: tenure, bodies that act for a state, group phrases, given names, more places. */
import type { PhraseTable } from '../../text/phrases.ts';
import type {
  CaseBodyRow,
  CaseGroupRow,
  CaseHeadRow,
  CaseTitleRow,
  GivenNameRow,
} from '../inflected-names.ts';
import { wordList } from '../word-list.ts';
import { isFemaleGiven, RU_GIVEN_NAMES } from './given-names.ts';
import { inflectRussian } from './inflect.ts';
import { inflectGiven } from './inflect-person.ts';
import { inflectAdjective } from './inflect-word.ts';
import { RU_KNOWN_NAMES } from './region.ts';
import { RU_PORTFOLIO, RU_TITLES } from './title.ts';

/** A word of tenure, in some of its forms. */
export interface RuTenureRow {
  readonly phrases: readonly string[];
  readonly tenure: NonNullable<CaseTitleRow['tenure']>;
}

function adjectiveForms(masculine: string): readonly string[] {
  const feminine = masculine.replace(/(?:ый|ий|ой)$/, (e) =>
    e === 'ий' && /[щ]ий$/.test(masculine) ? 'ая' : 'ая',
  );
  return [
    ...new Set(
      [masculine, feminine]
        .flatMap((form) => [...inflectAdjective(form, true), ...inflectAdjective(form, false)])
        .map((form) => form.text),
    ),
  ];
}

/** Words of tenure before a title. */
export const RU_TENURE: PhraseTable<RuTenureRow> = {
  name: 'tenure',
  rows: [
    {
      tenure: 'former',
      phrases: [...['бывший', 'прежний', 'покойный'].flatMap(adjectiveForms), 'экс'],
    },
    {
      tenure: 'acting',
      phrases: [
        'и.о.',
        'и. о.',
        'врио',
        'временно исполняющий обязанности',
        ...adjectiveForms('исполняющий').map((form) => `${form} обязанности`),
        ...adjectiveForms('исполняющий').map((form) => `временно ${form} обязанности`),
      ],
    },
    {
      tenure: 'elect',
      phrases: ['избранный', 'вновь избранный', 'новоизбранный'].flatMap(adjectiveForms),
    },
  ],
};

const SIDES = wordList(`сторона, делегация, переговорщики, дипломатия`);

const BODIES = wordList(`
  правительство, руководство, парламент, МИД, министерство иностранных дел, министерство обороны,
  Минобороны, минфин, министерство финансов, посольство, внешнеполитическое ведомство, центробанк,
  центральный банк, кабмин, кабинет министров, министерство торговли, военное ведомство, генштаб,
  министерство коммерции, дипведомство, администрация, армия, министерство экономики
`);

/** A body through which a state acts. */
export const RU_BODIES: PhraseTable<CaseBodyRow> = {
  name: 'body',
  rows: [
    ...SIDES.flatMap((word) => bodyRows(word, false)),
    ...BODIES.flatMap((word) => bodyRows(word, true)),
    {
      phrases: wordList('власти, властей, властям, властями, властях'),
      cases: [],
      organisation: false,
    },
  ],
};

function bodyRows(word: string, organisation: boolean): CaseBodyRow[] {
  return inflectRussian(word, 'organisation').map(({ text, cases }) => ({
    phrases: [text],
    nominative: word,
    cases,
    organisation,
  }));
}

/** Group phrases and pronouns. */
export const RU_GROUPS: PhraseTable<CaseGroupRow> = {
  name: 'group',
  rows: [
    {
      count: 2,
      of: 'any',
      cases: ['nom', 'acc'],
      phrases: wordList(
        `обе стороны, две стороны, обеих сторон, двух сторон, обеим сторонам, двум сторонам, обеими сторонами, двумя сторонами`,
      ),
    },
    {
      count: 2,
      of: 'state',
      phrases: wordList(`
        обе страны, две страны, обеих стран, двух стран, обеим странам, двум странам, обеими странами,
        двумя странами, оба государства, два государства, обоих государств, двух государств, двум государствам,
        двумя государствами, наши страны, наших стран, нашим странам, нашими странами, наших государств, нашими государствами
      `),
    },
    {
      count: 2,
      of: 'person',
      phrases: wordList(`
        оба лидера, два лидера, обоих лидеров, двух лидеров, обоим лидерам, двум лидерам, двое лидеров, оба президента,
        два президента, обоих президентов, двух президентов, главы двух государств, главы двух стран,
        лидеры двух стран, лидеры двух государств, лидеров двух стран, лидеров двух государств,
        главы обоих государств, оба министра, двух министров, главы двух правительств
      `),
    },
    {
      count: 0,
      of: 'any',
      phrases: wordList(
        `стороны, сторонами, сторонам, лидеры, президенты, министры, главы государств, главы правительств, собеседники, главы внешнеполитических ведомств`,
      ),
    },
    { count: 0, of: 'self', phrases: ['мы'] },
    { count: 1, of: 'person', phrases: ['он', 'она'] },
  ],
};

/** Given names in all their forms. */
export const RU_GIVEN: PhraseTable<GivenNameRow> = {
  name: 'given',
  rows: RU_GIVEN_NAMES.flatMap((name) => {
    const female = isFemaleGiven(name);
    return inflectGiven(name, female).map(({ text, cases }) => ({
      phrases: [text],
      nominative: name,
      female,
      cases,
    }));
  }),
};

/** Nouns that begin the name of an organisation, with their forms. */
export const RU_ORGANISATION_HEADS: PhraseTable<CaseHeadRow> = {
  name: 'organisation-head',
  rows: wordList(`
        министерство, служба, агентство, комитет, комиссия, совет, банк, фонд, корпорация, компания,
        партия, университет, институт, академия, ассамблея, парламент, палата, суд, организация,
        союз, ассоциация, управление, администрация, госкорпорация, концерн, холдинг, центр, лига,
        собрание, дума, штаб, прокуратура, федерация, общество, предприятие, завод, театр, музей,
        посольство, ведомство, департамент, альянс, движение, форум, конфедерация, конгресс, сенат,
        школа, лицей, объединение, секретариат, курултай, церковь, патриархат, синод, меджлис, бюро, рада
      `).flatMap((word) =>
    inflectRussian(word, 'organisation').map(({ text, cases }) => ({
      phrases: [text],
      nominative: word,
      cases,
    })),
  ),
};

/** Legal forms and kinds of companies before a name in quotation marks. */
export const RU_QUOTED_HEADS: PhraseTable = {
  name: 'quoted-head',
  rows: [
    {
      phrases: wordList(
        'пао, ао, оао, зао, ооо, гк, ук, фгуп, ано, нпо, тк, мгимо, пмэф, нии, гмк, оак, оск, ржд',
      ),
    },
    {
      phrases: wordList(`
        компания, корпорация, концерн, группа, холдинг, банк, агентство, телеканал, партия,
        движение, газета, госкорпорация, государственная корпорация, акционерное общество, фонд,
        группировка, организация, предприятие, завод, объединение, ассоциация, радиостанция,
        информационное агентство, группа компаний, публичное акционерное общество, клуб, издание, центр, союз
      `).flatMap((word) => inflectRussian(word, 'organisation').map((form) => form.text)),
    },
  ],
};

/** Tables that the automaton needs. */
export const RU_NAME_TABLES: readonly PhraseTable[] = [
  RU_TITLES,
  RU_PORTFOLIO,
  RU_TENURE,
  RU_BODIES,
  RU_GROUPS,
  RU_GIVEN,
  RU_ORGANISATION_HEADS,
  RU_QUOTED_HEADS,
  RU_KNOWN_NAMES,
];
