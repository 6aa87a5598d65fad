/** Units with exact factors, by what they measure; values in the base unit of each dimension. */

/** A unit's place in its dimension; where two sizes bear one name, from the smaller to the larger. */
export interface UnitSize {
  readonly dimension: string;
  readonly from: number;
  readonly to: number;
}

/** Sizes by dimension: the international yard and pound (1959), the SI brochure, US and imperial gallons. */
const SIZES: Readonly<
  Record<string, Readonly<Record<string, number | readonly [number, number]>>>
> = {
  length: {
    millimeter: 0.001,
    centimeter: 0.01,
    meter: 1,
    kilometer: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: [1609.344, 1852],
    'nautical-mile': 1852,
    li: 500,
  },
  area: {
    'square-meter': 1,
    'square-kilometer': 1e6,
    hectare: 1e4,
    acre: 4046.8564,
    'square-foot': 0.09290304,
    'square-mile': 2589988.11,
    mu: 666.6667,
  },
  mass: {
    gram: 1,
    kilogram: 1000,
    jin: 500,
    pound: 453.59237,
    ounce: [28.349523, 31.1034768],
    'ounce-troy': 31.1034768,
    tonne: [907184.74, 1016046.9],
  },
  volume: {
    liter: 1,
    'cubic-meter': 1000,
    'cubic-foot': 28.316847,
    gallon: [3.785411784, 4.54609],
    'acre-foot': 1233481.84,
    barrel: 158.987295,
  },
  speed: {
    'kilometer-per-hour': 1,
    'mile-per-hour': 1.609344,
    knot: 1.852,
    'meter-per-second': 3.6,
  },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
  energy: { 'kilowatt-hour': 1, 'megawatt-hour': 1e3, 'gigawatt-hour': 1e6, 'terawatt-hour': 1e9 },
};

const BY_UNIT: ReadonlyMap<string, UnitSize> = new Map(
  Object.entries(SIZES).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => {
      const [from, to] = typeof size === 'number' ? [size, size] : size;
      return [unit, { dimension, from, to }] as const;
    }),
  ),
);

/** The size of a unit; undefined for units of no known factor. */
export function sizeOf(unit: string): UnitSize | undefined {
  return BY_UNIT.get(unit);
}

/** Tonnes of crude oil in a barrel: from heavy (6.3 barrels a tonne) to condensate (8.6). */
export const BARRELS_PER_TONNE: readonly [number, number] = [6.3, 8.6];
