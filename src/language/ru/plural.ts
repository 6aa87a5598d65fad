import { wordList } from '../word-list.ts';

/**
 * The nouns that Russian texts on summits count, with the form of the dictionary: the form after a number does not tell
 * it ("стран" of "страна", "участников" of "участник").
 */
const COUNTED: ReadonlyMap<string, string> = new Map(
  [
    'человек: человек, человека, людей, людьми, людям, человеками',
    'страна: стран, страны, странам, странами, странах',
    'государство: государств, государства, государствам, государствами, государствах',
    'регион: регионов, региона, регионам, регионами, регионах',
    'документ: документов, документа, документам, документами, документах',
    'соглашение: соглашений, соглашения, соглашениям, соглашениями, соглашениях',
    'проект: проектов, проекта, проектам, проектами, проектах',
    'компания: компаний, компании, компаниям, компаниями, компаниях',
    'предприятие: предприятий, предприятия, предприятиям, предприятиях',
    'организация: организаций, организации, организациям, организациями, организациях',
    'лидер: лидеров, лидера, лидерам, лидерами',
    'глава: глав',
    'делегация: делегаций, делегации, делегациям',
    'участник: участников, участника, участникам, участниками',
    'представитель: представителей, представителя, представителям',
    'мероприятие: мероприятий, мероприятия, мероприятиям, мероприятиях',
    'встреча: встреч, встречи, встречам, встречах',
    'студент: студентов, студента, студентам, студентами',
    'место: мест, места, местам, местах',
    'дом: домов, дома, домам, домах',
    'школа: школ, школы, школам, школах',
    'семья: семей, семьи, семьям, семьях',
    'ребенок: детей, детям, детьми, ребенка',
    'житель: жителей, жителя, жителям',
    'сотрудник: сотрудников, сотрудника, сотрудникам, сотрудниками',
    'самолет: самолетов, самолета, самолетам, самолетами',
    'поезд: поездов, поезда, поездам, поездами',
    'военный: военных',
    'военнослужащий: военнослужащих',
    'пострадавший: пострадавших',
    'погибший: погибших',
    'гражданин: граждан, гражданам, гражданами',
    'солдат: солдат, солдата, солдатам',
    'награда: наград, награды, наградам',
    'машина: машин, машины, машинам',
    'коллега: коллег, коллегам',
    'город: городов, города, городам, городах',
    'программа: программ, программы, программам, программах',
    'судно: судов, судна, судам, судах',
    'корабль: кораблей, корабля',
    'лагерь: лагерей, лагеря',
    'отрасль: отраслей, отрасли',
    'область: областей, области',
    'направление: направлений, направления, направлениям',
    'ученый: ученых',
    'доля: долей, доли',
    'сила: сил',
    'дело: дел',
    'число: чисел',
    'отдел: отделов',
    'стол: столов',
  ].flatMap((line) => {
    const [singular = '', forms = ''] = line.split(': ');
    return [singular, ...wordList(forms)].map((form) => [form, singular] as const);
  }),
);

/** Endings of adjectives and participles after a number. */
const ADJECTIVE = wordList(`
  ых, их, ым, им, ыми, ими, ый, ий, ая, яя, ое, ее, ого, его, ому, ему, ую, юю, ые, ие
`);
/** Endings of nouns that look like those of adjectives: "соглашение", "отношениями". */
const NOUN_LIKE = wordList(`
  ние, тие, ствие, бие, ниях, ний, тий, аций, яций, иций, ссий, вий, рий, гий, зий, ебий
`);
/** Forms of a noun after a number: genitive of both numbers and the plural of the other cases. */
const COUNTED_ENDINGS = wordList(`
  ов, ев, ей, ий, ам, ям, ами, ями, ах, ях, а, я, ы, и, ок, ек, ств, ин, от, ч, ц
`);
/** Endings of verbs, adverbs and other words that a number does not count. */
const VERB = wordList(`
  л, ла, ло, ли, лся, лась, лось, лись, ть, ться, ет, ют, ут, ит, ат, ят, ется, ются, ится, ятся,
  ем, им, ешь, ишь, но, ко, ски, ому, ую, вшись
`);

function ends(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

/** Whether a word after a number looks like an adjective: the noun it stands before is still to come. */
export function isRussianAdjective(word: string): boolean {
  return word.length > 4 && ends(word, ADJECTIVE) && !ends(word, NOUN_LIKE);
}

/** Whether a word looks like a noun in a form that stands after a number. */
export function isRussianPlural(word: string): boolean {
  if (COUNTED.has(word)) return true;
  if (word.length < 4 || isRussianAdjective(word)) return false;
  return ends(word, COUNTED_ENDINGS) && !ends(word, VERB);
}

/** Endings after a number with that of the dictionary form, the first that fits. */
const SINGULAR: readonly (readonly [string, string])[] = [
  ['аций', 'ация'],
  ['яций', 'яция'],
  ['иций', 'иция'],
  ['ссий', 'ссия'],
  ['зий', 'зия'],
  ['ний', 'ние'],
  ['ений', 'ение'],
  ['тий', 'тие'],
  ['рий', 'рия'],
  ['гий', 'гия'],
  ['телей', 'тель'],
  ['теля', 'тель'],
  ['ников', 'ник'],
  ['ника', 'ник'],
  ['ств', 'ство'],
  ['ства', 'ство'],
  ['ьцев', 'ец'],
  ['йцов', 'ец'],
  ['цев', 'ец'],
  ['ов', ''],
  ['ев', 'й'],
];

/** The form of the dictionary where the ending tells it, else the word as it stands. */
export function russianSingular(word: string): string {
  const known = COUNTED.get(word);
  if (known !== undefined) return known;
  const row = SINGULAR.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 2);
  return row ? word.slice(0, -row[0].length) + row[1] : word;
}
