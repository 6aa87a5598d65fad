import type { PhraseTable } from '../../text/phrases.ts';
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

const after = (code: string, ...phrases: string[]): CurrencyWord => ({
  code,
  place: 'after',
  phrases,
});
const both = (code: string, ...phrases: string[]): CurrencyWord => ({
  code,
  place: 'both',
  phrases,
});
const doubtful = (code: string, ...phrases: string[]): CurrencyWord => ({
  code,
  place: 'after',
  phrases,
  doubtful: true,
});

/** Currencies by sign, code and name (ISO 4217) in all cases. A bare "доллар" is the United States dollar. */
export const RU_CURRENCIES: PhraseTable<CurrencyWord> = {
  name: 'quantity.currency',
  rows: [
    both('RUB', '₽', 'rub'),
    after('RUB', ...RUBLE, 'руб', 'руб.', ...named('российск', RUBLE)),
    after('BYN', ...named('белорусск', RUBLE)),
    both('USD', '$', 'usd', 'us$', '$us'),
    after('USD', ...DOLLAR, ...DOLLAR.map((form) => `${form} сша`), ...named('американск', DOLLAR)),
    after('USD', 'долл', 'долл.', 'долл сша', 'долл. сша'),
    after('CAD', ...named('канадск', DOLLAR)),
    after('AUD', ...named('австралийск', DOLLAR)),
    after('HKD', ...named('гонконгск', DOLLAR)),
    after('SGD', ...named('сингапурск', DOLLAR)),
    both('EUR', '€', 'eur'),
    after('EUR', 'евро'),
    both('GBP', '£', 'gbp'),
    after('GBP', ...POUND.map((form) => `${form} стерлингов`), ...named('британск', POUND)),
    doubtful('GBP', ...POUND),
    after('EGP', ...named('египетск', POUND)),
    both('CNY', 'cny', 'rmb'),
    after('CNY', ...YUAN, ...named('китайск', YUAN)),
    both('JPY', '¥', 'jpy'),
    after('JPY', ...forms('иен', FEMININE), ...forms('йен', FEMININE)),
    both('INR', '₹', 'inr'),
    after(
      'INR',
      ...forms('рупи', FEMININE_SOFT),
      ...named('индийск', forms('рупи', FEMININE_SOFT)),
    ),
    both('CHF', 'chf'),
    after('CHF', ...named('швейцарск', FRANC)),
    both('KZT', '₸', 'kzt'),
    after('KZT', 'тенге'),
    both('UAH', '₴', 'uah'),
    after('UAH', ...forms('гривн', FEMININE), 'гривен'),
    after('AMD', ...forms('драм', HARD), ...named('армянск', forms('драм', HARD))),
    after('AZN', ...forms('манат', HARD)),
    after('TMT', ...named('туркменск', forms('манат', HARD))),
    doubtful('UZS', ...forms('сум', HARD)),
    after('UZS', ...named('узбекск', forms('сум', HARD))),
    doubtful('KGS', ...forms('сом', HARD)),
    after(
      'KGS',
      ...named('киргизск', forms('сом', HARD)),
      ...named('кыргызск', forms('сом', HARD)),
    ),
    after('TJS', 'сомони'),
    after('GEL', 'лари'),
    doubtful('MDL', 'лей', 'леев', 'лея', 'леи'),
    after('MNT', ...forms('тугрик', HARD)),
    after('TRY', ...forms('лир', FEMININE), ...named('турецк', forms('лир', FEMININE))),
    both('TRY', '₺', 'try'),
    doubtful('KRW', ...forms('вон', FEMININE)),
    after('KRW', ...named('южнокорейск', forms('вон', FEMININE))),
    both('KRW', '₩', 'krw'),
    after('VND', ...forms('донг', HARD)),
    after('IRR', ...forms('риал', HARD), ...named('иранск', forms('риал', HARD))),
    after('SAR', ...named('саудовск', forms('риял', HARD))),
    after('AED', ...forms('дирхам', HARD)),
    after('BRL', ...named('бразильск', forms('реал', HARD))),
    after('ZAR', ...forms('рэнд', HARD), ...forms('ранд', HARD)),
    after('RSD', ...named('сербск', forms('динар', HARD))),
    after('PLN', 'злотый', 'злотых', 'злотыми', 'злотого'),
    after('HUF', ...forms('форинт', HARD)),
    after('CZK', ...named('чешск', ['крона', 'кроны', 'крон', 'кронам', 'кронах'])),
    after('SEK', ...named('шведск', ['крона', 'кроны', 'крон', 'кронам', 'кронах'])),
    after('NOK', ...named('норвежск', ['крона', 'кроны', 'крон', 'кронам', 'кронах'])),
  ],
};
