import { z } from 'zod';
import { parseDay } from '../model/day.ts';
import type { FactKind } from './rows.ts';

const day = z.string().refine((text) => parseDay(text) !== undefined, 'is not a day that exists');
const filled = z.string().regex(/^\S(.*\S)?$/u, 'is empty or has spaces around it');
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166 alpha-3 code');
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'is not a slug');
const path = z.string().regex(/^[A-Z][A-Z0-9-]*\/[a-z0-9-]+$/, 'is not OWNER/slug');
const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD');
const precision = z.enum(['day', 'month', 'year']);
const year = z.number().int().min(1900).max(2200);

const names = z.strictObject({
  en: z.array(filled),
  zh: z.array(filled.regex(/[\p{Script=Han}]|^[A-Z0-9+]+$/u, 'has no Chinese character')),
  ru: z.array(filled.regex(/[\p{Script=Cyrillic}]|^[A-Z0-9+]+$/u, 'has no Cyrillic letter')),
});
const named = names.refine((all) => all.en.length > 0, 'has no English name');

const provenance = {
  source: filled,
  url: z.url({ protocol: /^https?$/ }).optional(),
  checked: day,
  certainty: z.enum(['confirmed', 'single', 'unconfirmed']),
};

/** What each kind of fact must look like; finer than what the loader asks, and used where facts are verified. */
export const FACT_SCHEMAS: { readonly [K in FactKind]: z.ZodType } = {
  states: z.strictObject({
    id: iso3,
    iso2: z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166 alpha-2 code'),
    names: named,
    demonyms: names,
    capital: filled.optional(),
    metonyms: names,
    ...provenance,
  }),
  places: z.strictObject({ id: path, names: named, state: iso3, ...provenance }),
  offices: z.strictObject({
    id: path,
    of: filled,
    role: filled,
    titles: named,
    seats: z.number().int().min(1).max(999).optional(),
    ...provenance,
  }),
  persons: z.strictObject({ id: slug, names: named, family: filled, ...provenance }),
  terms: z.strictObject({
    office: path,
    person: slug,
    from: day,
    to: day.optional(),
    precision,
    acting: z.boolean(),
    ...provenance,
  }),
  organisations: z.strictObject({
    id: z.string().regex(/^[A-Z][A-Z0-9+-]*$/, 'is not written in capitals'),
    names: named,
    short: names,
    members: z.array(filled),
    seat: filled.optional(),
    founded: partialDay.optional(),
    ...provenance,
  }),
  memberships: z.strictObject({
    organisation: filled,
    member: filled,
    status: filled,
    from: day.optional(),
    to: day.optional(),
    precision,
    note: filled.optional(),
    ...provenance,
  }),
  series: z.strictObject({
    id: slug,
    names: named,
    phrases: named,
    participants: z.array(filled).min(1, 'has no participant'),
    level: filled,
    organisation: filled.optional(),
    annual: z.boolean(),
    completeFrom: year.optional(),
    completeTo: year.optional(),
    ...provenance,
  }),
  instalments: z.strictObject({
    series: slug,
    ordinal: z.number().int().positive().optional(),
    start: day,
    end: day,
    city: z.string(),
    alsoCities: z.array(filled),
    state: filled,
    format: z.enum(['in person', 'video', 'call', 'hybrid', 'not held']),
    outcomes: names,
    note: filled.optional(),
    ...provenance,
  }),
  commemorations: z.strictObject({
    id: path,
    names: named,
    states: z.array(iso3),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
    tolerance: z.number().int().min(0).max(15),
    ...provenance,
  }),
  feasts: z.strictObject({
    id: path,
    names: named,
    states: z.array(iso3),
    calendar: filled,
    offset: z.number().int().min(-100).max(100).optional(),
    month: z.number().int().min(1).max(13).optional(),
    day: z.number().int().min(1).max(31).optional(),
    weekday: z.number().int().min(1).max(7).optional(),
    nth: z.number().int().min(-1).max(5).optional(),
    length: z.number().int().min(2).max(30).optional(),
    tolerance: z.number().int().min(0).max(15),
    ...provenance,
  }),
  events: z.strictObject({
    id: slug,
    kind: filled,
    phrases: named,
    states: z.array(iso3),
    start: day,
    end: day.optional(),
    ...provenance,
  }),
  plans: z.strictObject({
    id: path,
    state: iso3.optional(),
    names: named,
    ordinal: z.number().int().positive().optional(),
    from: year,
    to: year,
    ...provenance,
  }),
  eras: z.strictObject({
    id: slug,
    phrases: named,
    start: day,
    end: day.optional(),
    ...provenance,
  }),
  indicators: z.strictObject({
    id: filled,
    metric: filled,
    subject: filled,
    counterpart: filled.optional(),
    period: z
      .string()
      .regex(/^\d{4}(-\d{2}(\/\d{4}-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM/YYYY-MM'),
    value: z.string().regex(/^-?\d+(\.\d+)?$/, 'is not an exact decimal'),
    unit: filled,
    change: z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, 'is not an exact decimal')
      .optional(),
    scope: filled,
    vintage: partialDay.optional(),
    ...provenance,
  }),
};
