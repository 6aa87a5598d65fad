import type { PhraseTable } from '../../text/phrases.ts';
import type { UnitWord } from '../quantity-rules.ts';

const measure = (unit: string, ...phrases: string[]): UnitWord => ({ unit, kind: 'measure', phrases });
const short = (unit: string, ...phrases: string[]): UnitWord => ({ unit, kind: 'measure', phrases, figures: true });

/** Percent, points, multiples and measures; names as in CLDR's unit list where it has them. */
export const EN_UNITS: PhraseTable<UnitWord> = {
  name: 'quantity.unit',
  rows: [
    { unit: '%', kind: 'percent', phrases: ['%', 'percent', 'per cent', 'pct', 'pct.', 'percentage'] },
    { unit: 'point', kind: 'percent', phrases: ['percentage point', 'percentage points', 'percent point', 'percent points', 'pp', 'pps', '% points', 'p.p.'] },
    { unit: 'basis-point', kind: 'measure', phrases: ['basis point', 'basis points', 'bps'] },
    { unit: 'times', kind: 'ratio', phrases: ['times'], compared: true },
    { unit: 'times', kind: 'ratio', phrases: ['fold'] },
    { unit: 'times', kind: 'ratio', phrases: ['x'], figures: true },
    measure('kilometer', 'kilometers', 'kilometres', 'kilometer', 'kilometre', 'kms'), short('kilometer', 'km'),
    measure('meter', 'meters', 'metres', 'meter', 'metre'), measure('centimeter', 'centimeters', 'centimetres'), short('centimeter', 'cm'), short('millimeter', 'mm'), measure('millimeter', 'millimeters', 'millimetres'),
    measure('mile', 'miles', 'mile'), measure('nautical-mile', 'nautical miles', 'nautical mile'), measure('foot', 'feet', 'foot'), measure('yard', 'yards'), measure('inch', 'inches'),
    measure('square-kilometer', 'square kilometers', 'square kilometres', 'sq km', 'square kilometer', 'square kilometre', 'km²', 'sq. km'),
    measure('square-meter', 'square meters', 'square metres', 'square meter', 'square metre', 'm²'), measure('square-mile', 'square miles', 'square mile'), measure('square-foot', 'square feet', 'square foot'),
    measure('hectare', 'hectares', 'hectare'), short('hectare', 'ha'), measure('acre', 'acres', 'acre'),
    measure('cubic-meter', 'cubic meters', 'cubic metres', 'cubic meter', 'cubic metre', 'm³'), measure('cubic-foot', 'cubic feet', 'cubic foot'), short('billion-cubic-meter', 'bcm'),
    measure('liter', 'liters', 'litres', 'liter', 'litre'), measure('gallon', 'gallons', 'gallon'), measure('barrel', 'barrels', 'barrel'),
    measure('barrel-per-day', 'barrels per day', 'barrels a day', 'bpd', 'barrels of oil per day', 'barrels daily'),
    measure('tonne', 'tonnes', 'tons', 'metric tons', 'metric tonnes', 'tonne', 'ton', 'metric ton', 'mt'), short('tonne', 't'),
    measure('kilogram', 'kilograms', 'kilogrammes', 'kilogram', 'kilos', 'kg', 'kgs'), measure('gram', 'grams', 'grammes'), measure('ounce', 'ounces', 'ounce'), measure('bushel', 'bushels'),
    measure('kilowatt', 'kilowatts', 'kw'), measure('megawatt', 'megawatts', 'megawatt', 'mw'), measure('gigawatt', 'gigawatts', 'gigawatt', 'gw'), measure('terawatt', 'terawatts'),
    measure('kilowatt-hour', 'kilowatt hours', 'kilowatt-hours', 'kwh'), measure('megawatt-hour', 'megawatt hours', 'megawatt-hours', 'mwh'), measure('gigawatt-hour', 'gigawatt hours', 'gigawatt-hours', 'gwh'), measure('terawatt-hour', 'terawatt hours', 'terawatt-hours', 'twh'),
    measure('kilometer-per-hour', 'kilometers per hour', 'kilometres per hour', 'km/h', 'kph'), measure('mile-per-hour', 'miles per hour', 'mph'),
    measure('celsius', 'degrees celsius', '°c', '° c', 'degrees centigrade'), measure('fahrenheit', 'degrees fahrenheit', '°f', '° f'), measure('degree', 'degrees', 'degree', '°'),
    measure('kiloton', 'kilotons'), measure('megaton', 'megatons'), measure('gigabyte', 'gigabytes', 'gb'), measure('megabyte', 'megabytes', 'mb'), measure('terabyte', 'terabytes', 'tb'), measure('hertz', 'hertz'), measure('kilohertz', 'khz'), measure('megahertz', 'mhz', 'megahertz'), measure('gigahertz', 'ghz', 'gigahertz'),
    measure('teu', 'teu', 'teus'), measure('carat', 'carats'),
  ],
};
