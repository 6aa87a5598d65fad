const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  halves: 'half',
  leaves: 'leaf',
  shelves: 'shelf',
  thieves: 'thief',
  wolves: 'wolf',
  policemen: 'policeman',
  businessmen: 'businessman',
  servicemen: 'serviceman',
  spokesmen: 'spokesman',
  fishermen: 'fisherman',
  gunmen: 'gunman',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'base',
  theses: 'thesis',
  memoranda: 'memorandum',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  media: 'medium',
  data: 'datum',
  buses: 'bus',
  gases: 'gas',
  statuses: 'status',
  viruses: 'virus',
  campuses: 'campus',
  bonuses: 'bonus',
  movies: 'movie',
  cookies: 'cookie',
  calories: 'calorie',
  ties: 'tie',
  shoes: 'shoe',
  personnel: 'personnel',
  aircraft: 'aircraft',
  staff: 'staff',
  troops: 'troop',
};

/** Plural in form only, or the same in both numbers. */
const UNCHANGED: ReadonlySet<string> = new Set([
  'series',
  'species',
  'means',
  'headquarters',
  'news',
  'politics',
  'economics',
  'physics',
  'mathematics',
  'aircraft',
  'spacecraft',
  'personnel',
  'staff',
  'police',
  'cattle',
  'sheep',
  'fish',
  'percent',
  'united',
  'is',
  'was',
  'has',
  'as',
  'us',
  'this',
  'its',
  'his',
  'yes',
  'plus',
  'versus',
  'across',
  'perhaps',
  'always',
]);

/** The singular of an English noun by its ending. */
export function singularNoun(noun: string): string {
  const known = IRREGULAR[noun];
  if (known !== undefined) return known;
  if (
    UNCHANGED.has(noun) ||
    !noun.endsWith('s') ||
    noun.endsWith('ss') ||
    noun.endsWith('us') ||
    noun.endsWith('is') ||
    noun.length < 4
  )
    return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(noun) && !/(?:[^s]ses|ches|axes|zes)$/.test(noun))
    return noun.slice(0, -2);
  if (/(?:ches|xes|zzes)$/.test(noun))
    return noun.endsWith('aches') || noun.endsWith('axes') ? noun.slice(0, -1) : noun.slice(0, -2);
  if (noun.endsWith('oes')) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** Whether a word looks like a plural noun. */
export function isPluralNoun(word: string): boolean {
  if (Object.hasOwn(IRREGULAR, word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is') &&
    !UNCHANGED.has(word) &&
    !word.endsWith("'s")
  );
}
