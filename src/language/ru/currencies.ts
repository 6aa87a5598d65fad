import type { PhraseTable } from '../../text/phrases.ts';
import { currencyAfter, currencyBeside, currencyDoubtful } from '../quantity-makers.ts';
import type { CurrencyWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

/** Endings by paradigm: each name of a currency stands in every case and number. */
const HARD = wordList('-, а, у, ом, е, ы, ов, ам, ами, ах');
const SOFT = wordList('ь, я, ю, ем, е, и, ей, ям, ями, ях');
const FEMININE = wordList('а, ы, е, у, ой, -, ам, ами, ах');
const FEMININE_SOFT = wordList('я, и, е, ю, ей, й, ям, ями, ях');

function forms(stem: string, endings: readonly string[], tail = ''): string[] {
  return endings.map((ending) => `${stem}${ending === '-' ? '' : ending}${tail}`);
}

const ADJECTIVE = wordList('ий, ого, ому, им, ом, ие, их, им, ими, ая, ой, ую');

/** "белорусских рублей": an adjective and a name in all pairs that end alike. */
function named(adjective: string, nouns: readonly string[]): string[] {
  return ADJECTIVE.flatMap((ending) => nouns.map((noun) => `${adjective}${ending} ${noun}`));
}

const RUBLE = forms('рубл', SOFT);
const DOLLAR = forms('доллар', HARD);
const FRANC = forms('франк', HARD);
const POUND = forms('фунт', HARD);
const YUAN = forms('юан', wordList('ь, я, ю, ем, е, и, ей, ям, ями, ях'));

/** Currencies by sign, code and name (ISO 4217) in all cases. A bare "доллар" is the United States dollar. */
export const RU_CURRENCIES: PhraseTable<CurrencyWord> = {
  name: 'quantity.currency',
  rows: [
    currencyBeside('RUB', '₽', 'rub'),
    currencyAfter('RUB', ...RUBLE, 'руб', 'руб.', ...named('российск', RUBLE)),
    currencyAfter('BYN', ...named('белорусск', RUBLE)),
    currencyBeside('USD', '$', 'usd', 'us$', '$us'),
    currencyAfter(
      'USD',
      ...DOLLAR,
      ...DOLLAR.map((form) => `${form} сша`),
      ...named('американск', DOLLAR),
    ),
    currencyAfter('USD', 'долл', 'долл.', 'долл сша', 'долл. сша'),
    currencyAfter('CAD', ...named('канадск', DOLLAR)),
    currencyAfter('AUD', ...named('австралийск', DOLLAR)),
    currencyAfter('HKD', ...named('гонконгск', DOLLAR)),
    currencyAfter('SGD', ...named('сингапурск', DOLLAR)),
    currencyBeside('EUR', '€', 'eur'),
    currencyAfter('EUR', 'евро'),
    currencyBeside('GBP', '£', 'gbp'),
    currencyAfter('GBP', ...POUND.map((form) => `${form} стерлингов`), ...named('британск', POUND)),
    currencyDoubtful('GBP', ...POUND),
    currencyAfter('EGP', ...named('египетск', POUND)),
    currencyBeside('CNY', 'cny', 'rmb'),
    currencyAfter('CNY', ...YUAN, ...named('китайск', YUAN)),
    currencyBeside('JPY', '¥', 'jpy'),
    currencyAfter('JPY', ...forms('иен', FEMININE), ...forms('йен', FEMININE)),
    currencyBeside('INR', '₹', 'inr'),
    currencyAfter(
      'INR',
      ...forms('рупи', FEMININE_SOFT),
      ...named('индийск', forms('рупи', FEMININE_SOFT)),
    ),
    currencyBeside('CHF', 'chf'),
    currencyAfter('CHF', ...named('швейцарск', FRANC)),
    currencyBeside('KZT', '₸', 'kzt'),
    currencyAfter('KZT', 'тенге'),
    currencyBeside('UAH', '₴', 'uah'),
    currencyAfter('UAH', ...forms('гривн', FEMININE), 'гривен'),
    currencyAfter('AMD', ...forms('драм', HARD), ...named('армянск', forms('драм', HARD))),
    currencyAfter('AZN', ...forms('манат', HARD)),
    currencyAfter('TMT', ...named('туркменск', forms('манат', HARD))),
    currencyDoubtful('UZS', ...forms('сум', HARD)),
    currencyAfter('UZS', ...named('узбекск', forms('сум', HARD))),
    currencyDoubtful('KGS', ...forms('сом', HARD)),
    currencyAfter(
      'KGS',
      ...named('киргизск', forms('сом', HARD)),
      ...named('кыргызск', forms('сом', HARD)),
    ),
    currencyAfter('TJS', 'сомони'),
    currencyAfter('GEL', 'лари'),
    currencyDoubtful('MDL', 'лей', 'леев', 'лея', 'леи'),
    currencyAfter('MNT', ...forms('тугрик', HARD)),
    currencyAfter('TRY', ...forms('лир', FEMININE), ...named('турецк', forms('лир', FEMININE))),
    currencyBeside('TRY', '₺', 'try'),
    currencyDoubtful('KRW', ...forms('вон', FEMININE)),
    currencyAfter('KRW', ...named('южнокорейск', forms('вон', FEMININE))),
    currencyBeside('KRW', '₩', 'krw'),
    currencyAfter('VND', ...forms('донг', HARD)),
    currencyAfter('IRR', ...forms('риал', HARD), ...named('иранск', forms('риал', HARD))),
    currencyAfter('SAR', ...named('саудовск', forms('риял', HARD))),
    currencyAfter('AED', ...forms('дирхам', HARD)),
    currencyAfter('BRL', ...named('бразильск', forms('реал', HARD))),
    currencyAfter('ZAR', ...forms('рэнд', HARD), ...forms('ранд', HARD)),
    currencyAfter('RSD', ...named('сербск', forms('динар', HARD))),
    currencyAfter('PLN', 'злотый', 'злотых', 'злотыми', 'злотого'),
    currencyAfter('HUF', ...forms('форинт', HARD)),
    currencyAfter('CZK', ...named('чешск', ['крона', 'кроны', 'крон', 'кронам', 'кронах'])),
    currencyAfter('SEK', ...named('шведск', ['крона', 'кроны', 'крон', 'кронам', 'кронах'])),
    currencyAfter('NOK', ...named('норвежск', ['крона', 'кроны', 'крон', 'кронам', 'кронах'])),
  ],
};
