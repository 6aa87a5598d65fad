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
const PERCENT_ADJECTIVE = wordList('ый, ого, ому, ым, ом, ое, ая, ой, ую, ые, ых, ыми').map(
  (ending) => `процентн${ending}`,
);
const OUNCE = wordList('унция, унции, унцию, унцией, унций, унциям, унциями');
const PER_DAY = wordList('в сутки, в день');

/** Percent, points, multiples and measures; names as in CLDR's unit list where it has them. */
export const RU_UNITS: PhraseTable<UnitWord> = {
  name: 'quantity.unit',
  rows: [
    {
      unit: '%',
      kind: 'percent',
      phrases: ['%', ...forms('процент'), 'проц', 'проц.', ...PERCENT_ADJECTIVE],
    },
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
    {
      unit: 'basis-point',
      kind: 'measure',
      phrases: ['б.п.', 'б. п.', ...qualified('базисн', POINT), ...qualified('базов', POINT)],
    },
    { unit: '‰', kind: 'percent', phrases: ['‰', 'промилле'] },
    { unit: 'times', kind: 'ratio', phrases: wordList('раз, раза'), compared: true },
    measure('kilometer', ...KILOMETER),
    shortMeasure('kilometer', 'км', 'км.'),
    measure('meter', ...METER),
    shortMeasure('meter', 'м'),
    measure('centimeter', ...forms('сантиметр')),
    shortMeasure('centimeter', 'см'),
    measure('millimeter', ...forms('миллиметр')),
    shortMeasure('millimeter', 'мм'),
    measure('micrometer', ...forms('микрометр'), ...forms('микрон'), 'мкм'),
    measure('nanometer', ...forms('нанометр'), 'нм'),
    measure('inch', ...forms('дюйм')),
    measure('foot', ...forms('фут')),
    measure('knot', ...wordList('узел, узла, узлов, узлам, узлами')),
    measure('mile', ...wordList('миля, мили, миль, милю, милей, милям, милях')),
    measure('nautical-mile', ...wordList('морских миль, морские мили, морская миля, морской мили')),
    measure(
      'square-kilometer',
      ...qualified('квадратн', KILOMETER),
      'кв. км',
      'кв. км.',
      'кв км',
      'км²',
    ),
    measure(
      'square-meter',
      ...qualified('квадратн', METER),
      'кв. м',
      ...METER.map((form) => `кв. ${form}`),
      'кв м',
      'м²',
      'м2',
    ),
    measure('hectare', ...forms('гектар')),
    shortMeasure('hectare', 'га', 'га.'),
    measure(
      'cubic-meter',
      ...forms('кубометр'),
      'м³',
      'м3',
      'куб. м',
      'куб м',
      ...METER.map((form) => `куб. ${form}`),
    ),
    measure('cubic-meter', ...METER.map((form) => `кубических ${form}`), 'кубический метр'),
    measure('cubic-kilometer', ...qualified('кубическ', KILOMETER), 'куб. км', 'км³'),
    measure(
      'square-mile',
      ...wordList('квадратных миль, квадратные мили, квадратной мили, кв. миль'),
    ),
    measure('square-centimeter', ...qualified('квадратн', forms('сантиметр')), 'кв. см', 'см²'),
    measure('acre', ...forms('акр')),
    measure('liter', ...forms('литр')),
    shortMeasure('liter', 'л', 'л.'),
    measure('milliliter', ...forms('миллилитр'), 'мл'),
    measure('barrel', ...BARREL),
    measure(
      'barrel-per-day',
      ...BARREL.flatMap((form) =>
        PER_DAY.flatMap((rate) => [`${form} ${rate}`, `${form} нефти ${rate}`]),
      ),
      'б/с',
    ),
    measure('tonne', ...TON),
    shortMeasure('tonne', 'т', 'т.'),
    measure('kilogram', ...forms('килограмм')),
    shortMeasure('kilogram', 'кг'),
    measure('gram', ...forms('грамм')),
    measure('milligram', ...forms('миллиграмм'), 'мг'),
    measure('centner', ...forms('центнер')),
    shortMeasure('centner', 'ц'),
    measure('ounce-troy', ...OUNCE.flatMap((form) => [`тройских ${form}`, `тройской ${form}`])),
    measure('ounce', ...OUNCE),
    measure('watt', ...forms('ватт'), 'вт'),
    measure('terawatt', ...forms('тераватт'), 'твт'),
    measure('kilowatt', ...forms('киловатт'), 'квт'),
    measure('megawatt', ...forms('мегаватт'), 'мвт'),
    measure('gigawatt', ...forms('гигаватт'), 'гвт'),
    measure('kilowatt-hour', 'квт·ч', 'квт-ч', 'квтч', 'квт ч', 'квт*ч', ...hours('киловатт')),
    measure('megawatt-hour', 'мвт·ч', 'мвт-ч', 'мвтч', ...hours('мегаватт')),
    measure('gigawatt-hour', 'гвт·ч', 'гвт-ч', 'гвтч', ...hours('гигаватт')),
    measure('terawatt-hour', 'твт·ч', 'твт-ч', 'твтч', ...hours('тераватт')),
    measure('gigacalorie', ...forms('гигакалори', wordList('я, и, ю, ей, й, ям, ями, ях')), 'гкал'),
    measure('volt', ...forms('вольт'), 'кв·а'),
    measure('kilovolt', ...forms('киловольт')),
    measure('horsepower', 'л.с.', 'л. с.', 'лошадиных сил', 'лошадиные силы', 'лошадиной силы'),
    measure('twenty-foot-equivalent-unit', 'teu', 'дфэ'),
    measure('meter-per-second', 'м/с', ...METER.map((form) => `${form} в секунду`)),
    measure('kilometer-per-second', 'км/с', ...KILOMETER.map((form) => `${form} в секунду`)),
    measure('megabit-per-second', 'мбит/с'),
    measure('gigabit-per-second', 'гбит/с'),
    measure('kilometer-per-hour', 'км/ч', ...KILOMETER.map((form) => `${form} в час`)),
    measure(
      'celsius',
      '°c',
      '° c',
      '°с',
      '° с',
      ...forms('градус').map((form) => `${form} цельсия`),
    ),
    measure('kelvin', ...forms('кельвин')),
    measure('degree', ...forms('градус'), '°'),
    measure('atmosphere', ...forms('атмосфер', FEMININE)),
    measure('kiloton', ...forms('килотонн', FEMININE)),
    measure('megaton', ...forms('мегатонн', FEMININE)),
    measure('petabyte', ...forms('петабайт'), 'пб'),
    measure('kilobyte', ...forms('килобайт'), 'кб'),
    measure('gigabyte', ...forms('гигабайт'), 'гб'),
    measure('megabyte', ...forms('мегабайт'), 'мб'),
    measure('terabyte', ...forms('терабайт'), 'тб'),
    measure('hertz', ...forms('герц')),
    measure('megahertz', ...forms('мегагерц'), 'мгц'),
    measure('gigahertz', ...forms('гигагерц'), 'ггц'),
    measure('decibel', ...forms('децибел')),
    measure('sievert', ...forms('зиверт')),
    measure('carat', ...forms('карат')),
  ],
};

function hours(power: string): string[] {
  return wordList('час, часа, часов, часам, часах').map((hour) => `${power}-${hour}`);
}
