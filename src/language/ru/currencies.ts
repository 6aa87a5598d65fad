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

const COPECK = wordList('йка, йки, йке, йку, йкой, ек, йкам, йками, йках');
const CENT = forms('цент', HARD).flatMap((form) => [form, `американских ${form}`, `${form} сша`]);
const CROWN = wordList('крона, кроны, кроне, крону, кроной, крон, кронам, кронами, кронах');
const DINAR = forms('динар', HARD);
const RIAL = forms('риал', HARD);

/** Currencies by sign, code and name (ISO 4217) in all cases. A bare "доллар" is the United States dollar. */
export const RU_CURRENCIES: PhraseTable<CurrencyWord> = {
  name: 'quantity.currency',
  rows: [
    currencyBeside('RUB', '₽', 'rub'),
    currencyAfter('RUB', ...RUBLE, 'руб', 'руб.', ...named('российск', RUBLE)),
    currencyAfter('BYN', ...named('белорусск', RUBLE)),
    { code: 'RUB', place: 'after', power: -2, phrases: [...forms('копе', COPECK), 'коп', 'коп.'] },
    { code: 'USD', place: 'after', power: -2, phrases: CENT },
    { code: 'EUR', place: 'after', power: -2, phrases: forms('евроцент', HARD) },
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
    currencyAfter('KZT', 'тенге', ...named('казахстанск', ['тенге'])),
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
    currencyAfter('RSD', ...named('сербск', DINAR)),
    currencyAfter('IQD', ...named('иракск', DINAR)),
    currencyAfter('KWD', ...named('кувейтск', DINAR)),
    currencyAfter('DZD', ...named('алжирск', DINAR)),
    currencyAfter('OMR', ...named('оманск', RIAL)),
    currencyAfter('QAR', ...named('катарск', forms('риял', HARD)), ...named('катарск', RIAL)),
    currencyAfter('DKK', ...named('датск', CROWN)),
    currencyAfter('ISK', ...named('исландск', CROWN)),
    currencyAfter('NZD', ...named('новозеландск', DOLLAR)),
    currencyAfter('TWD', ...named('тайваньск', DOLLAR)),
    currencyAfter('MXN', ...named('мексиканск', ['песо'])),
    currencyAfter('ARS', ...named('аргентинск', ['песо'])),
    currencyAfter('CUP', ...named('кубинск', ['песо'])),
    currencyAfter('CLP', ...named('чилийск', ['песо'])),
    currencyAfter('PHP', ...named('филиппинск', ['песо'])),
    currencyAfter('PKR', ...named('пакистанск', forms('рупи', FEMININE_SOFT))),
    currencyAfter('LKR', ...named('ланкийск', forms('рупи', FEMININE_SOFT))),
    currencyAfter('IDR', ...named('индонезийск', forms('рупи', FEMININE_SOFT))),
    currencyAfter('THB', 'бат', 'бата', 'батов', 'батам', 'батами', 'батах'),
    currencyAfter('MYR', ...forms('ринггит', HARD)),
    currencyAfter('ILS', ...forms('шекел', wordList('ь, я, ю, ем, е, и, ей, ям, ями, ях'))),
    currencyAfter('BGN', ...named('болгарск', ['лев', 'лева', 'левов', 'левам', 'левами'])),
    currencyAfter('RON', ...named('румынск', ['лей', 'лея', 'леев', 'леи', 'леям'])),
    currencyAfter('MDL', ...named('молдавск', ['лей', 'лея', 'леев', 'леи', 'леям'])),
    currencyAfter('AFN', 'афгани'),
    currencyAfter('NGN', ...forms('найр', FEMININE)),
    currencyAfter('ETB', ...named('эфиопск', forms('быр', HARD))),
    currencyAfter('VES', ...forms('боливар', HARD)),
    currencyAfter('LBP', ...named('ливанск', POUND)),
    currencyAfter('SYP', ...named('сирийск', POUND)),
    currencyAfter('KPW', ...named('северокорейск', forms('вон', FEMININE))),
    currencyAfter('PLN', 'злотый', 'злотых', 'злотыми', 'злотого'),
    currencyAfter('HUF', ...forms('форинт', HARD)),
    currencyAfter('CZK', ...named('чешск', CROWN)),
    currencyAfter('SEK', ...named('шведск', CROWN)),
    currencyAfter('NOK', ...named('норвежск', CROWN)),
  ],
};
