/** Rules for the finder of inflected names. */
import type { InflectedNameRules } from '../inflected-names.ts';
import { wordList } from '../word-list.ts';
import { adjectiveBefore } from './adjective-before.ts';
import { isPatronymic } from './given-names.ts';
import { inflectFamily } from './inflect-person.ts';
import { RU_NAMES } from './names.ts';
import { nominativeOf } from './nominative.ts';
import { RU_REGION_HEADS } from './region.ts';
import { RU_DOUBTFUL, RU_PAIR_PREFIXES } from './states.ts';

const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries(RU_PAIR_PREFIXES));

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Russian. */
export const RU_NAME_RULES: InflectedNameRules = {
  isPatronymic,
  nominativeOf,
  adjectiveBefore,
  familyForms: inflectFamily,
  adjectiveForms: (masculine) => RU_NAMES.adjectiveForms(masculine).map(({ text }) => text),
  joinedForm: (masculine) => `${masculine.slice(0, -2)}о`,
  regionHeads: RU_REGION_HEADS,
  pairPrefix: (form) => PREFIXES.get(form),
  isAdjective: (form) =>
    form.length > 4 &&
    // "посещение", "заседанием" are nouns.
    !/(?:[еая]ни(?:е|ем)|стви(?:е|ем)|[ыи]ти(?:е|ем)|ельств(?:ом|е))$/.test(form) &&
    /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ой|ей|ую|юю|ых|их|ыми|ими|ом|ем)$/.test(
      form,
    ) &&
    /(?:[нскщвмтрлжч])(?:[а-я]{1,3})$/.test(form),
  isModifier: (form) =>
    form.length > 3 &&
    /(?:[а-я]{2}(?:ого|его|ых|их|ой|ей|ов|ев)|ии|ия|ости|ства|ству|ния|нию|ций|ики|тия|ка|та|ны|лы|ры|ты|зы|са)$/.test(
      form,
    ) &&
    !/(?:ются|ится|ала|ила|ела)$/.test(form),
  latin: (word) => [...word.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join(''),
  particles: new Set(
    wordList('да, де, дер, ди, ду, дель, фон, ван, бен, бин, ибн, аль, эль, дос, оглы, кызы, ла'),
  ),
  links: new Set(['и', 'по']),
  doubtful: RU_DOUBTFUL,
  notNames: new Set(
    wordList(`
    я, вы, вас, вам, вами, ваш, ваша, ваше, ваши, вашу, вашей, вашего, вашим, вашем, вашему, ваших,
    понедельник, смотрите, события, география, темы, лица, статус, опубликован, дата, ссылка, текстовая,
    новости, победы, победа, победе, победу, дня, день, дню, днем, уважаемый, уважаемая, уважаемые, глубокоуважаемый, глубокоуважаемая, глубокоуважаемые, дорогие,
    дорогой, дорогая, господин, господа, великой, отечественной, отечественная, войны, спасибо, да, нет, что, как,
    конституции, конституция, бог, бога, богу, пасха, пасхи, рождество, новый, год, года, текст, фото, видео, интервью,
    стенограмма, вопрос, ответ, и, в, на, с, но, а, по, для, это, мы, он, она, они, если, сегодня, вчера, отечества,
    земля, земли, родина, родины, родине, родину, героя, герой, герою, указ, указа, закон, кодекс, стратегия, программа, план, национальный,
    сторона, стороны, встреча, заседание, саммит, форум, конференция, совещание, переговоры, беседа, визит, заявление, поездка, поздравление
  `),
  ),
  locatives: new Set(wordList('в, во, из, под, около, близ, до, через, над')),
  and: 'и',
};
