import { wordList } from '../word-list.ts';
import { knownSingular } from './counted-nouns.ts';

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
  ем, им, ешь, ишь, но, ко, ски, ому, ую, вшись, ана, аны, ена, ены, ято, ята, яты, иты, уты
`);

/** Possessives stand before the noun like adjectives: "три его заместителя". */
const POSSESSIVES: ReadonlySet<string> = new Set(
  wordList('его, ее, их, моих, твоих, своих, наших'),
);

function ends(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

/** Whether a word after a number looks like an adjective: the noun it stands before is still to come. */
export function isRussianAdjective(word: string): boolean {
  if (POSSESSIVES.has(word)) return true;
  return word.length > 4 && ends(word, ADJECTIVE) && !ends(word, NOUN_LIKE);
}

/** Whether a word looks like a noun in a form that stands after a number. */
export function isRussianPlural(word: string): boolean {
  if (knownSingular(word) !== undefined) return true;
  if (word.length < 4 || isRussianAdjective(word)) return false;
  return ends(word, COUNTED_ENDINGS) && !ends(word, VERB);
}

/** Nouns in -ие and -ия: their endings after a number, with the letters before them. */
const SOFT_NEUTER = wordList('н, т, дств, вств, ств');
const SOFT_FEMININE = wordList('ац, яц, иц, уц, кц, нц, сс, з, р, г, л, нс, рс, с');
const SOFT_CASES = wordList('ий, ия, ии, иям, иями, иях');

/** Endings after a number that tell the dictionary form for certain. */
const SINGULAR: readonly (readonly [string, string])[] = [
  ...SOFT_NEUTER.flatMap((stem) => SOFT_CASES.map((end) => [stem + end, `${stem}ие`] as const)),
  ...SOFT_FEMININE.flatMap((stem) => SOFT_CASES.map((end) => [stem + end, `${stem}ия`] as const)),
  ['телей', 'тель'],
  ['теля', 'тель'],
  ['ников', 'ник'],
  ['ника', 'ник'],
  ['ств', 'ство'],
  ['ства', 'ство'],
  ['ьцев', 'ец'],
  ['йцов', 'ец'],
  ['цев', 'ец'],
];

/** The form of the dictionary of a noun that is known or whose ending tells it. */
export function certainSingular(word: string): string | undefined {
  if (word.includes('-')) return word.split('-').map(russianSingular).join('-');
  return knownSingular(word) ?? withEnding(word, SINGULAR);
}

function withEnding(
  word: string,
  rows: readonly (readonly [string, string])[],
): string | undefined {
  const row = rows.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1);
  return row && word.slice(0, -row[0].length) + row[1];
}

/** Endings that tell the dictionary form most of the time. */
const LIKELY: readonly (readonly [string, string])[] = [
  ['ов', ''],
  ['ев', 'й'],
];

/** The form of the dictionary where the ending tells it, else the word as it stands. */
export function russianSingular(word: string): string {
  return certainSingular(word) ?? withEnding(word, LIKELY) ?? word;
}
