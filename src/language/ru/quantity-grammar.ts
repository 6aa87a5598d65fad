import type { FigureWithTail, QuantityGrammar } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';
import { certainSingular, isRussianAdjective, isRussianPlural, russianSingular } from './plural.ts';
import { INVERTED_UNITS } from './quantity-inverted.ts';

const FUNCTION_WORDS = new Set(
  wordList(`
    и, а, но, или, в, во, на, с, со, к, ко, по, о, об, от, до, за, из, у, при, для, после, перед,
    под, над, между, через, что, чтобы, как, не, ни, же, ли, бы, это, этот, эти, он, она, они, мы,
    все, всех, том, той, тем, нам, нас, вам, вас, который, которая, которые, также,
    так, тоже, если, есть, был, была, были, было, будет, будут, уже, еще, только, лишь, там, тут,
    здесь, сейчас, года, лет, раз, раза, г., гг., г, больше, меньше, более, менее, выше, ниже,
    против, чем, из-за, назад, вперед, того, этого, самых, самой, себе, себя,
    ими, ними, них, вперед, подряд, вместе, сразу, около, среди, тоже, затем, потом, вдвое, втрое,
    января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
  `),
);

/** "25-й" is an ordinal; "2-х" and "5-ти" are cardinals with the ending of their case. */
const CARDINAL_TAIL = /^(?:\d*[2-4]-х|\d+-ти|\d+-мя|\d+-ью|\d+-ми)$/;
const ORDINAL_TAIL = /^\d+-(?:[йяеюмх]|го|му|ой|ый|ий|ая|ую|ое|ые|ых|ым|ом|ого|ому)$/;

/** "50-процентный". */
const PERCENT_TAIL = /^\d+(?:,\d+)?-(?:ти|ми)?процентн[а-я]+$/;

function figureWithTail(form: string): FigureWithTail | undefined {
  const digits = form.slice(0, form.indexOf('-'));
  if (CARDINAL_TAIL.test(form)) return { digits, ordinal: false };
  if (PERCENT_TAIL.test(form))
    return { digits: digits.replace(',', '.'), ordinal: false, share: '%' };
  return ORDINAL_TAIL.test(form) ? { digits, ordinal: true } : undefined;
}

/** What Russian tells the finder of quantities beside its words. */
export const RU_QUANTITY_GRAMMAR: QuantityGrammar = {
  decimalPoint: ',',
  rangeJoins: new Set(['-', 'или']),
  levelJoins: new Set(['-', 'до']),
  between: new Set(['от', 'между']),
  and: new Set(['до', 'и']),
  from: new Set(['с', 'со']),
  changeLinks: new Set(
    wordList(`
      на, в, еще, составил, составила, составило, составит, составляет, составлял, составили, -, сразу,
      целых, примерно, более, чем, почти
    `),
  ),
  comparisons: new Set(
    wordList(`
      больше, меньше, выше, ниже, более, менее, дороже, дешевле, быстрее, медленнее, чаще, реже,
      сильнее, лучше, хуже, крупнее, длиннее, короче, шире, мощнее, легче, тяжелее
    `),
  ),
  timesLeads: new Set(['в']),
  sideJoins: new Set(['и', 'но', 'а', ',']),
  minus: new Set(['минус']),
  functionWords: FUNCTION_WORDS,
  of: new Set(),
  ratioLinks: new Set(['из']),
  singular: russianSingular,
  isPlural: isRussianPlural,
  isAdjective: isRussianAdjective,
  figureWithTail,
  romanOrdinals: new Set(['и', 'или']),
  partsOfUnits: true,
  rateLeads: new Set(['за']),
  bareLeads: new Set(wordList('около, порядка, более, менее, свыше, больше, меньше, до')),
  inverted: INVERTED_UNITS,
  invertedLinks: new Set(['на', 'в']),
  rowJoins: new Set(['и', 'или', 'до', '-']),
  knownSingular: certainSingular,
};
