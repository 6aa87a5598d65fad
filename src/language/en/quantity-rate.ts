import type { PhraseTable } from '../../text/phrases.ts';
import type { RateWord } from '../quantity-rules.ts';

/** Units and things that prices and shares are reckoned by, each with its names in the singular. */
const PER: readonly (readonly [string, ...string[]])[] = [
  ['barrel', 'barrel', 'bbl'],
  ['tonne', 'tonne', 'metric ton', 'metric tonne', 'ton'],
  ['ounce', 'ounce', 'oz'],
  ['pound', 'pound', 'lb'],
  ['kilogram', 'kilogram', 'kilogramme', 'kilo', 'kg'],
  ['gram', 'gram', 'gramme'],
  ['gallon', 'gallon'],
  ['liter', 'liter', 'litre'],
  ['bushel', 'bushel'],
  ['cubic-meter', 'cubic meter', 'cubic metre'],
  ['square-meter', 'square meter', 'square metre'],
  ['square-kilometer', 'square kilometer', 'square kilometre'],
  ['square-foot', 'square foot'],
  ['hectare', 'hectare'],
  ['acre', 'acre'],
  ['mile', 'mile'],
  ['kilometer', 'kilometer', 'kilometre', 'km'],
  ['megawatt-hour', 'megawatt hour', 'megawatt-hour', 'mwh'],
  ['kilowatt-hour', 'kilowatt hour', 'kilowatt-hour', 'kwh'],
  ['person', 'person', 'head'],
  ['share', 'share'],
  ['unit', 'unit'],
  ['household', 'household'],
  ['family', 'family'],
  ['vehicle', 'vehicle'],
  ['bottle', 'bottle'],
  ['ticket', 'ticket'],
  ['piece', 'piece'],
  ['pack', 'pack'],
  ['student', 'student'],
  ['worker', 'worker'],
];

/** Units of time. */
const TIMES: readonly string[] = [
  ...['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year', 'decade'],
];

/** Words behind "a year" that make it a time or a length: "a year earlier". */
const OTHERWISE: readonly string[] = [
  ...['ago', 'earlier', 'later', 'before', 'after', 'prior', 'previously', 'on', 'old', 'into'],
  ...['and', 'or', 'from', 'away', 'hence', 'long', '-'],
];

/** "an hour", "a unit". */
function article(noun: string): string {
  return /^(?:[aeio]|hour|oz)/.test(noun) ? 'an' : 'a';
}

function leads(noun: string): string[] {
  const words = [article(noun), 'per', 'each', 'every', '/'];
  return words.map((word) => `${word} ${noun}`);
}

/** Words behind a quantity that say by what it is reckoned. */
export const EN_RATES: PhraseTable<RateWord> = {
  name: 'quantity.rate',
  rows: [
    ...PER.map(
      ([per, ...nouns]): RateWord => ({ per, place: 'after', phrases: nouns.flatMap(leads) }),
    ),
    ...TIMES.map((time): RateWord => ({ per: time, place: 'after', phrases: leads(time) })),
    { per: 'person', place: 'after', phrases: ['per capita'] },
    { per: 'person', place: 'before', reach: true, phrases: ['per capita', 'per head'] },
    { per: 'piece', place: 'after', phrases: ['apiece'] },
    { per: 'year', place: 'after', phrases: ['annually', 'per annum', 'yearly', 'p.a.'] },
    { per: 'month', place: 'after', phrases: ['monthly'] },
    { per: 'week', place: 'after', phrases: ['weekly'] },
    { per: 'day', place: 'after', phrases: ['daily'] },
    {
      per: '',
      place: 'after',
      none: true,
      phrases: TIMES.flatMap((time) =>
        [article(time), 'each', 'every'].flatMap((word) =>
          OTHERWISE.map((behind) => `${word} ${time} ${behind}`),
        ),
      ),
    },
  ],
};
