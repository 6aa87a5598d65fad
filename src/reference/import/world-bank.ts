import { z } from 'zod';
import type { Harvest, ImportMapping } from './observation.ts';

const place = z.object({ id: z.string(), value: z.string() });

/** The answer of the World Bank's indicators API v2 with format=json: a head and a list. */
export const WORLD_BANK: z.ZodType<readonly [Head, readonly Row[] | null]> = z.tuple([
  z.object({ lastupdated: z.string().optional(), message: z.unknown().optional() }),
  z
    .array(
      z.object({
        indicator: place,
        country: place,
        countryiso3code: z.string().optional(),
        date: z.string(),
        value: z.number().nullable(),
        unit: z.string().optional(),
      }),
    )
    .nullable(),
]);

interface Head {
  readonly lastupdated?: string | undefined;
  readonly message?: unknown;
}

interface Row {
  readonly indicator: Place;
  readonly country: Place;
  readonly countryiso3code?: string | undefined;
  readonly date: string;
  readonly value: number | null;
  readonly unit?: string | undefined;
}

interface Place {
  readonly id: string;
  readonly value: string;
}

/** The observations of a World Bank answer. Its unit is mostly empty: then the one in the name's brackets, or the user's. */
export function readWorldBank(
  [head, rows]: z.infer<typeof WORLD_BANK>,
  { fixed }: ImportMapping,
): Harvest {
  const observations = (rows ?? []).map((row, index) => ({
    where: `entry ${index + 1}`,
    subject: fixed.subject ?? (row.countryiso3code || row.country.id),
    metric: fixed.metric ?? row.indicator.value.replace(/\s*\([^()]*\)$/, ''),
    period: row.date,
    unit: fixed.unit ?? unitOf(row),
    scope: fixed.scope ?? row.indicator.id,
    ...(row.value === null ? {} : { value: row.value }),
    ...(head.lastupdated === undefined ? {} : { vintage: head.lastupdated }),
  }));
  return { observations, refused: [], source: 'World Bank' };
}

/** "GDP (current US$)" is in dollars, "... (% of GDP)" in per cent. */
function unitOf({ unit, indicator }: Row): string {
  if (unit) return unit;
  const brackets = /\(([^()]*)\)$/.exec(indicator.value)?.[1] ?? '';
  if (/\bUS\$/.test(brackets)) return 'USD';
  return brackets.startsWith('%') || brackets.endsWith('%') ? '%' : '';
}
