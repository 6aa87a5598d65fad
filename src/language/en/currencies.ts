import type { PhraseTable } from '../../text/phrases.ts';
import type { CurrencyWord } from '../quantity-rules.ts';

const before = (code: string, ...phrases: string[]): CurrencyWord => ({ code, place: 'before', phrases });
const after = (code: string, ...phrases: string[]): CurrencyWord => ({ code, place: 'after', phrases });
const both = (code: string, ...phrases: string[]): CurrencyWord => ({ code, place: 'both', phrases });
const doubtful = (code: string, ...phrases: string[]): CurrencyWord => ({ code, place: 'after', phrases, doubtful: true });

/** Currencies by sign, code and name (ISO 4217). A bare "$" or "dollar" is read as the United States dollar. */
export const EN_CURRENCIES: PhraseTable<CurrencyWord> = {
  name: 'quantity.currency',
  rows: [
    before('USD', '$', 'us$', 'us $', 'u.s.$', 'u.s. $', '$us'), both('USD', 'usd', 'us dollars', 'u.s. dollars', 'us dollar', 'u.s. dollar'),
    after('USD', 'dollars', 'dollar', 'american dollars', 'bucks'), after('XXC', 'cents', 'cent'),
    both('EUR', '€', 'eur'), after('EUR', 'euros', 'euro'),
    before('GBP', '£', 'uk£'), both('GBP', 'gbp'), after('GBP', 'pounds sterling', 'british pounds', 'pound sterling'), doubtful('GBP', 'pounds'),
    before('JPY', '¥', 'jp¥'), both('JPY', 'jpy'), after('JPY', 'yen', 'japanese yen'),
    both('CNY', 'cny', 'rmb', 'cn¥', 'renminbi'), after('CNY', 'yuan', 'chinese yuan', 'yuan renminbi', 'yuan rmb'),
    both('RUB', '₽', 'rub'), after('RUB', 'rubles', 'roubles', 'ruble', 'rouble', 'russian rubles'),
    both('INR', '₹', 'inr', 'rs', 'rs.'), after('INR', 'rupees', 'indian rupees', 'rupee'), after('PKR', 'pakistani rupees'), both('PKR', 'pkr'),
    both('CHF', 'chf', 'sfr'), after('CHF', 'swiss francs', 'swiss franc', 'francs'),
    before('AUD', 'a$', 'au$'), both('AUD', 'aud'), after('AUD', 'australian dollars'),
    before('CAD', 'c$', 'ca$', 'cdn$'), both('CAD', 'cad'), after('CAD', 'canadian dollars'),
    before('HKD', 'hk$'), both('HKD', 'hkd'), after('HKD', 'hong kong dollars'),
    before('NZD', 'nz$'), both('NZD', 'nzd'), after('NZD', 'new zealand dollars'),
    before('SGD', 's$'), both('SGD', 'sgd'), after('SGD', 'singapore dollars'),
    before('TWD', 'nt$'), both('TWD', 'twd'), before('BRL', 'r$'), both('BRL', 'brl'), after('BRL', 'reais', 'brazilian reais'),
    both('KRW', '₩', 'krw'), after('KRW', 'korean won', 'south korean won'), doubtful('KRW', 'won'),
    both('UAH', '₴', 'uah'), after('UAH', 'hryvnia', 'hryvnias'), both('TRY', '₺', 'try'), after('TRY', 'turkish lira', 'turkish liras', 'lira'),
    both('ILS', '₪', 'ils'), after('ILS', 'shekels', 'shekel'), both('VND', '₫', 'vnd'), after('VND', 'dong'),
    both('NGN', '₦', 'ngn'), after('NGN', 'naira'), both('KZT', '₸', 'kzt'), after('KZT', 'tenge'), both('PHP', '₱', 'php'), after('PHP', 'philippine pesos'),
    both('THB', '฿', 'thb'), after('THB', 'baht'), both('PLN', 'pln'), after('PLN', 'zloty', 'zlotys'), both('CZK', 'czk'), after('CZK', 'koruna', 'crowns'),
    both('HUF', 'huf'), after('HUF', 'forint', 'forints'), both('SEK', 'sek'), after('SEK', 'swedish kronor', 'kronor'), both('NOK', 'nok'), after('NOK', 'norwegian kroner'),
    both('DKK', 'dkk'), after('DKK', 'danish kroner', 'kroner'), both('ZAR', 'zar'), after('ZAR', 'rand'), both('SAR', 'sar'), after('SAR', 'saudi riyals'),
    both('AED', 'aed', 'dhs'), after('AED', 'dirhams', 'dirham', 'uae dirhams'), both('QAR', 'qar'), both('KWD', 'kwd'), after('KWD', 'kuwaiti dinars'),
    both('IDR', 'idr', 'rp'), after('IDR', 'rupiah', 'rupiahs'), both('MYR', 'myr'), after('MYR', 'ringgit', 'ringgits'), both('MXN', 'mxn'), after('MXN', 'mexican pesos', 'pesos'),
    both('BYN', 'byn'), after('BYN', 'belarusian rubles', 'belarusian roubles'), both('EGP', 'egp'), after('EGP', 'egyptian pounds'),
    both('IRR', 'irr'), after('IRR', 'rials'), after('BDT', 'taka'), after('LKR', 'sri lankan rupees'), after('MNT', 'tugrik', 'tugriks'), after('UZS', 'soms'),
    after('DEM', 'deutsche marks', 'german marks', 'marks'), after('FRF', 'french francs'), after('ITL', 'italian lire'),
  ],
};
