/** Case forms of one Russian word by its ending. Rules over-generate where two forms are in use ("-ом", "-ем"). */
import type { NameCase } from '../name-forms.ts';

/** A form with the cases it stands for. */
export interface WordForm {
  readonly text: string;
  readonly cases: readonly NameCase[];
}

/** How a word is declined: by its gender and number, or not at all. */
export type Declension = 'masculine' | 'feminine' | 'neuter' | 'plural' | 'none';

/** Endings in the order nom, gen, dat, acc, ins, loc; alternatives after a bar. */
type Endings = readonly [string, string, string, string, string, string];

const ORDER: readonly NameCase[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];

const ADJECTIVES: Readonly<Record<string, Endings>> = {
  ый: ['ый', 'ого', 'ому', 'ый|ого', 'ым', 'ом'],
  ой: ['ой', 'ого', 'ому', 'ой|ого', 'ым', 'ом'],
  ий: ['ий', 'ого', 'ому', 'ий|ого', 'им', 'ом'],
  щий: ['щий', 'щего', 'щему', 'щий|щего', 'щим', 'щем'],
  ний: ['ний', 'него', 'нему', 'ний|него', 'ним', 'нем'],
  ая: ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  щая: ['щая', 'щей', 'щей', 'щую', 'щей', 'щей'],
  яя: ['яя', 'ей', 'ей', 'юю', 'ей', 'ей'],
  ое: ['ое', 'ого', 'ому', 'ое', 'ым|им', 'ом'],
  ее: ['ее', 'его', 'ему', 'ее', 'им', 'ем'],
  ые: ['ые', 'ых', 'ым', 'ые|ых', 'ыми', 'ых'],
  ие: ['ие', 'их', 'им', 'ие|их', 'ими', 'их'],
};

const ADJECTIVE_ENDINGS: Readonly<Record<Declension, readonly string[]>> = {
  masculine: ['щий', 'ний', 'ый', 'ий', 'ой'],
  feminine: ['щая', 'ая', 'яя'],
  neuter: ['ое', 'ее'],
  plural: ['ые', 'ие'],
  none: [],
};

/** Nouns whose last vowel falls out: nominative to stem. */
const FLEETING: Readonly<Record<string, string>> = {
  египет: 'египт',
  павел: 'павл',
  петр: 'петр',
  лев: 'льв',
  отец: 'отц',
  орел: 'орл',
  посол: 'посл',
  день: 'дн',
};

/** Feminine nouns in a soft sign. */
const FEMININE_SOFT: ReadonlySet<string> = new Set([
  'беларусь',
  'казань',
  'рязань',
  'тверь',
  'пермь',
  'астрахань',
  'тюмень',
  'керчь',
  'сибирь',
  'область',
  'ассамблея',
  'связь',
  'безопасность',
  'любовь',
  'сызрань',
  'обь',
]);

/** Plural nouns whose genitive ends in "-ов". */
const PLURAL_OV: ReadonlySet<string> = new Set([
  'нидерланды',
  'штаты',
  'эмираты',
  'балканы',
  'президенты',
  'министры',
  'лидеры',
  'премьеры',
  'альпы',
  'филиппинцы',
  'гренадины',
  'канцлеры',
  'послы',
  'делегаты',
]);

const VOWEL = /[аеиоуыэюя]$/;
const HUSH = /[гкхжшчщ]$/;

/** Whether a word is an adjective that agrees with its noun, by its ending; undefined where it is none. */
export function adjectiveGender(word: string): Declension | undefined {
  const form = word.toLowerCase();
  if (form.length < 5 || /(?:[еао]ни|стви|тви)е$/.test(form)) return undefined;
  for (const gender of ['masculine', 'feminine', 'neuter', 'plural'] as const)
    if (ADJECTIVE_ENDINGS[gender].some((ending) => form.endsWith(ending))) return gender;
  return undefined;
}

/** All forms of an adjective given in its nominative, beside a noun that is animate or not. */
export function inflectAdjective(word: string, animate: boolean): readonly WordForm[] {
  const form = word.toLowerCase();
  const ending = ['щий', 'щая', 'ний', ...Object.keys(ADJECTIVES)].find((e) => form.endsWith(e));
  if (!ending) return [{ text: word, cases: ORDER }];
  const endings = ADJECTIVES[ending] as Endings;
  const acc = endings[3].split('|');
  const chosen = acc.length > 1 ? (acc[animate ? 1 : 0] as string) : endings[3];
  return spell(word.slice(0, -ending.length), [
    endings[0],
    endings[1],
    endings[2],
    chosen,
    endings[4],
    endings[5],
  ]);
}

/** The gender and number of a noun in the nominative, by its ending. */
export function nounDeclension(word: string): Declension {
  const form = word.toLowerCase().replace(/ё/g, 'е');
  if (form.length < 3) return 'none';
  if (FEMININE_SOFT.has(form)) return 'feminine';
  if (/(?:(?:ств|ени|ани|ици|ови|общени|ечени|нств)[ое]|[влмнрдб]ье)$/.test(form)) return 'neuter';
  if (/[оуыэюие]$/.test(form)) {
    if (/[^аеиоуэ](?:ы)$/.test(form) && form !== 'алматы') return 'plural';
    return PLURAL_OV.has(form) || form === 'острова' ? 'plural' : 'none';
  }
  if (form === 'острова') return 'plural';
  if (/(?:[оуэ]а|иа)$/.test(form)) return 'none';
  if (/[ая]$/.test(form)) return 'feminine';
  return 'masculine';
}

/** All forms of a noun given in the nominative; `animate`: its accusative is its genitive. */
export function inflectNoun(word: string, animate: boolean): readonly WordForm[] {
  const form = word.toLowerCase().replace(/ё/g, 'е');
  switch (nounDeclension(word)) {
    case 'none':
      return [{ text: word, cases: ORDER }];
    case 'plural':
      return plural(word, form);
    case 'feminine':
      return feminine(word, form);
    case 'neuter':
      return form.endsWith('о')
        ? spell(word.slice(0, -1), ['о', 'а', 'у', 'о', 'ом', 'е'])
        : spell(word.slice(0, -1), ['е', 'я', 'ю', 'е', 'ем', form.endsWith('ье') ? 'е' : 'и']);
    case 'masculine':
      return masculine(word, form, animate);
  }
}

function plural(word: string, form: string): readonly WordForm[] {
  const stem = word.slice(0, -1);
  const people = /(?:министр|президент|лидер|премьер|канцлер|делегат|посл)ы$/.test(form);
  if (form === 'острова') return spell(stem, ['а', 'ов', 'ам', 'а', 'ами', 'ах']);
  const gen = PLURAL_OV.has(form) ? 'ов' : '';
  return spell(stem, ['ы', gen, 'ам', people ? gen : 'ы', 'ами', 'ах']);
}

function feminine(word: string, form: string): readonly WordForm[] {
  const stem = word.slice(0, -1);
  if (form.endsWith('ь')) return spell(stem, ['ь', 'и', 'и', 'ь', 'ью', 'и']);
  if (form.endsWith('ия')) return spell(stem, ['я', 'и', 'и', 'ю', 'ей', 'и']);
  if (form.endsWith('я')) return spell(stem, ['я', 'и', 'е', 'ю', 'ей', 'е']);
  if (/ца$/.test(form)) return spell(stem, ['а', 'ы', 'е', 'у', 'ей|ой', 'е']);
  const gen = HUSH.test(form.slice(0, -1)) ? 'и' : 'ы';
  return spell(stem, ['а', gen, 'е', 'у', 'ой', 'е']);
}

function masculine(word: string, form: string, animate: boolean): readonly WordForm[] {
  const acc = (nom: string, gen: string): string => (animate ? gen : nom);
  const soft = form.endsWith('ь') || form.endsWith('й');
  if (soft) {
    const nom = form.slice(-1);
    const loc = form.endsWith('ий') ? 'и' : 'е';
    return spell(word.slice(0, -1), [nom, 'я', 'ю', acc(nom, 'я'), 'ем', loc]);
  }
  const short =
    FLEETING[form] ??
    (/[^аеиоуыэюя]ец$/.test(form) && form.length > 4 ? `${form.slice(0, -2)}ц` : undefined);
  const ins = /[жшчщц]$/.test(form) ? 'ем|ом' : 'ом';
  if (short === undefined) return spell(word, ['', 'а', 'у', acc('', 'а'), ins, 'е']);
  const stem = word.slice(0, 1) + short.slice(1);
  const rest = spell(stem, [' ', 'а', 'у', acc(' ', 'а'), ins, 'е']).filter(
    (f) => !f.text.endsWith(' '),
  );
  return [{ text: word, cases: animate ? ['nom'] : ['nom', 'acc'] }, ...rest];
}

function spell(stem: string, endings: Endings): readonly WordForm[] {
  const forms = new Map<string, NameCase[]>();
  endings.forEach((alternatives, index) => {
    for (const ending of alternatives.split('|')) {
      const cases = forms.get(stem + ending);
      if (cases) cases.push(ORDER[index] as NameCase);
      else forms.set(stem + ending, [ORDER[index] as NameCase]);
    }
  });
  return [...forms].map(([text, cases]) => ({ text, cases }));
}

/** Whether a word ends in a vowel that no declension changes in a name ("Лукашенко", "Моди", "Абэ"). */
export function isVowelName(word: string): boolean {
  return VOWEL.test(word) && !/[ая]$/.test(word);
}

/** Joins the forms of the parts of a phrase that stand in the same case. */
export function combine(parts: readonly (readonly WordForm[])[]): readonly WordForm[] {
  const found = new Map<string, Set<NameCase>>();
  for (const name of ORDER) {
    let texts: readonly string[] = [''];
    for (const forms of parts) {
      const fit = forms.filter((f) => f.cases.includes(name)).map((f) => f.text);
      texts = texts.flatMap((text) => fit.map((word) => (text === '' ? word : `${text} ${word}`)));
    }
    for (const text of texts) {
      const cases = found.get(text) ?? new Set();
      cases.add(name);
      found.set(text, cases);
    }
  }
  return [...found].map(([text, cases]) => ({ text, cases: [...cases] }));
}
