import type { QuantityGrammar } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';
import { isRussianAdjective, isRussianPlural, russianSingular } from './plural.ts';

const FUNCTION_WORDS = new Set(
  wordList(`
    и, а, но, или, в, во, на, с, со, к, ко, по, о, об, от, до, за, из, у, при, для, после, перед,
    под, над, между, через, что, чтобы, как, не, ни, же, ли, бы, это, этот, эти, он, она, они, мы,
    все, всех, том, той, тем, их, его, ее, нам, нас, вам, вас, который, которая, которые, также,
    так, тоже, если, есть, был, была, были, было, будет, будут, уже, еще, только, лишь, там, тут,
    здесь, сейчас, года, лет, раз, раза, г., гг., г, больше, меньше, более, менее, выше, ниже,
    против, чем, из-за, назад, вперед, того, этого, самых, самой, других, другие, себе, себя,
    ими, ними, них, вперед, подряд, вместе, сразу, около, среди, около
  `),
);

/** "25-й" is an ordinal; "2-х" and "5-ти" are cardinals with the ending of their case. */
const CARDINAL_TAIL = /^(?:[2-4]-х|[23]-м|\d+-ти|\d+-мя|\d+-ю|\d+-ью|\d+-ми)$/;
const ORDINAL_TAIL = /^\d+-(?:[йяеюмх]|го|му|ой|ый|ий|ая|ую|ое|ые|ых|ым|ом|ого|ому)$/;

function figureWithTail(
  form: string,
): { readonly digits: string; readonly ordinal: boolean } | undefined {
  const digits = form.slice(0, form.indexOf('-'));
  if (CARDINAL_TAIL.test(form)) return { digits, ordinal: false };
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
  changeLinks: new Set(['на', 'в', 'еще', 'составил', 'составила', 'составило', '-', 'сразу']),
  comparisons: new Set(wordList('больше, меньше, выше, ниже, более, менее, дороже, дешевле')),
  timesLeads: new Set(['в']),
  functionWords: FUNCTION_WORDS,
  of: new Set(),
  ratioLinks: new Set(['из']),
  singular: russianSingular,
  isPlural: isRussianPlural,
  isAdjective: isRussianAdjective,
  figureWithTail,
};
