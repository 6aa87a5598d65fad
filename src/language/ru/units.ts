import type { PhraseTable } from '../../text/phrases.ts';
import { measure, shortMeasure } from '../quantity-makers.ts';
import type { UnitWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

const HARD = wordList('-, а, у, ом, е, ы, ов, ам, ами, ах');
const FEMININE = wordList('а, ы, е, у, ой, -, ам, ами, ах');

function forms(stem: string, endings: readonly string[] = HARD): string[] {
  return endings.map((ending) => stem + (ending === '-' ? '' : ending));
}

const BARREL = wordList('баррель, барреля, баррелю, баррелем, барреле, баррели, баррелей');
const TON = forms('тонн', FEMININE);
const METER = forms('метр');
const KILOMETER = forms('километр');

/** "квадратных метров": an adjective before each form. */
function qualified(adjective: string, nouns: readonly string[]): string[] {
  const endings = wordList('ый, ого, ому, ым, ом, ые, ых, ыми');
  return endings.flatMap((ending) => nouns.map((noun) => `${adjective}${ending} ${noun}`));
}

const POINT = wordList('пункт, пункта, пункту, пунктом, пункте, пункты, пунктов, пунктам, пунктах');
const PER_DAY = wordList('в сутки, в день');

/** Percent, points, multiples and measures; names as in CLDR's unit list where it has them. */
export const RU_UNITS: PhraseTable<UnitWord> = {
  name: 'quantity.unit',
  rows: [
    { unit: '%', kind: 'percent', phrases: ['%', ...forms('процент'), 'проц', 'проц.'] },
    {
      unit: 'point',
      kind: 'percent',
      phrases: [
        ...qualified('процентн', POINT),
        'п.п.',
        'п. п.',
        'п.п',
        ...POINT.map((form) => `% ${form}`),
      ],
    },
    { unit: 'basis-point', kind: 'measure', phrases: ['б.п.', ...qualified('базисн', POINT)] },
    { unit: 'times', kind: 'ratio', phrases: wordList('раз, раза'), compared: true },
    measure('kilometer', ...KILOMETER),
    shortMeasure('kilometer', 'км'),
    measure('meter', ...METER),
    shortMeasure('meter', 'м'),
    measure('centimeter', ...forms('сантиметр')),
    shortMeasure('centimeter', 'см'),
    measure('millimeter', ...forms('миллиметр')),
    shortMeasure('millimeter', 'мм'),
    measure('mile', ...wordList('миля, мили, миль, милю, милей, милям, милях')),
    measure('nautical-mile', ...wordList('морских миль, морские мили, морская миля, морской мили')),
    measure('square-kilometer', ...qualified('квадратн', KILOMETER), 'кв. км', 'кв км', 'км²'),
    measure('square-meter', ...qualified('квадратн', METER), 'кв. м', 'кв. метров', 'кв м', 'м²'),
    measure('hectare', ...forms('гектар')),
    shortMeasure('hectare', 'га'),
    measure('cubic-meter', ...forms('кубометр'), 'м³', 'куб. м', 'куб. метров'),
    measure('cubic-meter', ...METER.map((form) => `кубических ${form}`), 'кубический метр'),
    measure('liter', ...forms('литр')),
    measure('barrel', ...BARREL),
    measure(
      'barrel-per-day',
      ...BARREL.flatMap((form) =>
        PER_DAY.flatMap((rate) => [`${form} ${rate}`, `${form} нефти ${rate}`]),
      ),
      'б/с',
    ),
    measure('tonne', ...TON),
    shortMeasure('tonne', 'т'),
    measure('kilogram', ...forms('килограмм')),
    shortMeasure('kilogram', 'кг'),
    measure('gram', ...forms('грамм')),
    measure('kilowatt', ...forms('киловатт'), 'квт'),
    measure('megawatt', ...forms('мегаватт'), 'мвт'),
    measure('gigawatt', ...forms('гигаватт'), 'гвт'),
    measure('kilowatt-hour', 'квт·ч', 'квт-ч', 'квтч', ...hours('киловатт')),
    measure('megawatt-hour', 'мвт·ч', 'мвт-ч', 'мвтч', ...hours('мегаватт')),
    measure('gigawatt-hour', 'гвт·ч', 'гвт-ч', 'гвтч', ...hours('гигаватт')),
    measure('kilometer-per-hour', 'км/ч', ...KILOMETER.map((form) => `${form} в час`)),
    measure('celsius', '°c', '° c', '°с', '° с', 'градусов цельсия', 'градуса цельсия'),
    measure('degree', ...forms('градус'), '°'),
    measure('kiloton', ...forms('килотонн', FEMININE)),
    measure('megaton', ...forms('мегатонн', FEMININE)),
    measure('gigabyte', ...forms('гигабайт'), 'гб'),
    measure('megabyte', ...forms('мегабайт'), 'мб'),
    measure('terabyte', ...forms('терабайт'), 'тб'),
    measure('hertz', ...forms('герц')),
    measure('carat', ...forms('карат')),
  ],
};

function hours(power: string): string[] {
  return wordList('час, часа, часов, часам, часах').map((hour) => `${power}-${hour}`);
}
