import Big from 'big.js';
import { parseDay } from '../../model/day.ts';
import type { IndicatorFact, Provenance } from '../facts.ts';
import type { Reference } from '../reference.ts';
import type { Observation, Refusal } from './observation.ts';

/** An observation as a fact, or why it is none. */
export type Normalised = { readonly fact: IndicatorFact } | { readonly refusal: Refusal };

/** Makes a fact of an observation: actors by their ids, the period in our notation, the value an exact decimal. */
export function normalise(
  observation: Observation,
  reference: Reference,
  provenance: Provenance,
): Normalised {
  const { where, subject, counterpart, period, value, unit, metric } = observation;
  const refuse = (what: string, reason: string, remedy: string): Normalised => ({
    refusal: { where, value: what, reason, remedy },
  });
  if (value === undefined)
    return refuse(period, 'no value', 'Nothing to do: there is none for this period.');
  const number = decimalOf(value, observation.scale ?? 0);
  if (number === undefined)
    return refuse(String(value), 'not a number', 'Write it with a point and without marks.');
  const days = periodOf(period);
  if (days === undefined)
    return refuse(period, 'not a period', 'Write YYYY, YYYY-MM, YYYY-Q1 or YYYY-MM/YYYY-MM.');
  if (metric.trim() === '') return refuse(metric, 'no metric', 'Give it with --set metric=NAME.');
  if (unit.trim() === '') return refuse(metric, 'no unit', 'Give it with --set unit=CODE.');
  const actors: string[] = [];
  for (const name of [subject, ...(counterpart ? [counterpart] : [])]) {
    const id = actorOf(name, reference);
    if (id === undefined)
      return refuse(name, 'not a state or organisation that is known', 'Write its ISO 3166 code.');
    actors.push(id);
  }
  const [subjectId, counterpartId] = actors as [string, string?];
  const id = [slug(metric), actors.join('-'), days].join('/');
  return {
    fact: {
      id,
      metric: metric.trim(),
      subject: subjectId,
      ...(counterpartId === undefined ? {} : { counterpart: counterpartId }),
      period: days,
      value: number,
      unit: unit.trim(),
      ...optional('change', observation.change && decimalOf(observation.change, 0)),
      scope: observation.scope.trim() === '' ? 'as published' : observation.scope.trim(),
      ...optional('vintage', observation.vintage && dayOf(observation.vintage)),
      ...provenance,
    },
  };
}

function optional<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { readonly [P in K]?: string };
}

/** The value in plain notation; thousands in a text may be marked by spaces or by commas in groups of three. */
function decimalOf(value: string | number, scale: number): string | undefined {
  const text = String(value)
    .trim()
    .replaceAll(/[\u00a0\u202f ]/g, '');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  if (!/^-?\d+(\.\d+)?(e[+-]?\d{1,2})?$/i.test(plain) || !Number.isInteger(scale)) return undefined;
  return new Big(plain).times(new Big(10).pow(scale)).toFixed();
}

/** "2023", "2023-05", "202305", "2023M05", "2023-Q2", "2023S1" in the notation of the table. */
function periodOf(period: string): string | undefined {
  const match = /^(\d{4})(?:-?([MQSH])?-?(\d{1,2}))?$/i.exec(period.trim());
  if (!match) return /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(period.trim()) ? period.trim() : undefined;
  const [, year, letter = 'M', part] = match;
  if (part === undefined) return year;
  const length = { M: 1, Q: 3, S: 6, H: 6 }[letter.toUpperCase()] as number;
  const last = Number(part) * length;
  if (last < 1 || last > 12) return undefined;
  const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`;
  return length === 1 ? month(last) : `${month(last - length + 1)}/${month(last)}`;
}

function dayOf(text: string): string | undefined {
  const day = text.slice(0, 10);
  return parseDay(day) ?? (/^\d{4}(-\d{2})?$/.test(text) ? text : undefined);
}

/** A state or organisation by its id, ISO 3166 alpha-2 code or English name. */
function actorOf(name: string, reference: Reference): string | undefined {
  const wanted = name.trim();
  const known = reference.state(wanted) ?? reference.organisation(wanted);
  if (known) return known.id;
  const low = wanted.toLowerCase();
  const { states, organisations } = reference.facts;
  return (
    states.find((s) => s.iso2 === wanted) ??
    states.find((s) => s.names.en.some((each) => each.toLowerCase() === low)) ??
    organisations.find((o) =>
      [...o.names.en, ...o.short.en].some((each) => each.toLowerCase() === low),
    )
  )?.id;
}

function slug(metric: string): string {
  return metric
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
