import { type Day, daysBetween } from '../model/day.ts';
import type { DerivationInput, Finding } from '../model/finding.ts';
import type { InstalmentFact } from '../reference/facts.ts';
import type { Reference } from '../reference/reference.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, type Span, words, wordsInput } from './derivation.ts';
import { nameHits } from './scope.ts';
import { bilateralInstance } from './series/bilateral-instance.ts';
import { instalmentKey, touches } from './series/instalment-meant.ts';
import type { Instance, InstancePlace } from './series/instance.ts';
import { namedInstance } from './series/named-instance.ts';
import { soleInstance } from './series/sole-instance.ts';
import { daysText, listText, nth } from './wording.ts';

/** How many years away the same days are looked for. */
const SHIFT_YEARS = 3;

/** An instalment of a series whose ordinal, dates or place are not those on record. */
export const series: Check = {
  name: 'series',
  needs: ['series'],
  certainty: 'proof',
  summary:
    'An instalment of a known series with an ordinal, dates or a place that are not its own.',
  run: (input) =>
    findInstances(input).flatMap((instance) => {
      const found = judge(input, instance);
      return found ? [found] : [];
    }),
};

/** All instances, in text order; those named outright come before those known by their participants. */
function findInstances(input: CheckInput): readonly Instance[] {
  const named = nameHits(input.annotation, 'series').flatMap((hit) => {
    const instance = namedInstance(input, hit);
    return instance ? [instance] : [];
  });
  const met = input.claims.flatMap((claim) => {
    const instance = claim.kind === 'meeting' ? bilateralInstance(input, claim) : undefined;
    return instance && !named.some((n) => sameTime(n, instance)) ? [instance] : [];
  });
  const told = [...named, ...met];
  const sole = input.annotation.sentences.flatMap((sentence) => {
    const has = told.some(
      ({ phrase, time }) => time && phrase.start < sentence.end && sentence.start < phrase.end,
    );
    const instance = has ? undefined : soleInstance(input, sentence);
    return instance ? [instance] : [];
  });
  return [...told, ...sole].sort((a, b) => a.phrase.start - b.phrase.start);
}

function sameTime(a: Instance, b: Instance): boolean {
  return a.time !== undefined && a.time.start === b.time?.start;
}

function judge(input: CheckInput, instance: Instance): Finding | undefined {
  const all = input.reference.instalmentsOf(instance.series);
  return (
    wrongOrdinal(input, instance, all) ??
    wrongDate(input, instance, all) ??
    wrongPlace(input, instance, all)
  );
}

/** The ordinal names one instalment, the date another. */
function wrongOrdinal(
  input: CheckInput,
  instance: Instance,
  all: readonly InstalmentFact[],
): Finding | undefined {
  const { ordinal, time } = instance;
  if (!ordinal) return undefined;
  const named = all.find((i) => i.ordinal === ordinal.value);
  const held = time?.sure ? all.filter((i) => touches(i, time.earliest, time.latest)) : [];
  const meant = held.filter((i) => i.ordinal !== undefined);
  if (meant.length !== 1 || !named || meant[0] === named) return undefined;
  const actual = meant[0] as InstalmentFact;
  return report(
    input,
    instance,
    [actual, named],
    [instance.phrase, ordinal, ...(time ? [time] : [])],
    {
      message: `The ${seriesName(input, instance)} of ${datesOf(actual)} was the ${nth(actual.ordinal as number)}, not the ${nth(ordinal.value)}.`,
      operation: `ordinal of the instalment of ${datesOf(actual)}`,
      result: `${actual.ordinal}`,
      suggestion: `${nth(actual.ordinal as number)} for ${nth(ordinal.value)}; the ${nth(ordinal.value)} was on ${whenWhere(named)}.`,
    },
  );
}

/** No instalment lies on the stated days, though all of that year are on record. */
function wrongDate(
  input: CheckInput,
  instance: Instance,
  all: readonly InstalmentFact[],
): Finding | undefined {
  const { time } = instance;
  if (!time || all.some((i) => touches(i, time.earliest, time.latest))) return undefined;
  const year = Number(time.earliest.slice(0, 4));
  if (year !== Number(time.latest.slice(0, 4)) || !isComplete(input, instance.series, year))
    return undefined;
  const shifted = shiftedInstalment(all, time.earliest, time.latest, time.fine);
  if (!time.sure && (shifted || time.yearInferred)) return undefined;
  const ofYear = all.filter((i) => i.start.startsWith(String(year)) && isMeeting(i));
  const name = seriesName(input, instance);
  const stated = daysText(time.earliest, time.latest);
  const nearest = closest(ofYear, time.earliest, instance.place?.name);
  if (!nearest) return undefined;
  const shift = shifted
    ? `; ${withoutYear(time)} are the dates of ${shifted.start.slice(0, 4)}${shifted.city ? ` (${shifted.city})` : ''}`
    : '';
  return report(
    input,
    instance,
    [nearest, ...(shifted ? [shifted] : [])],
    [time, instance.phrase, ...placeSpans(instance)],
    {
      message: `${notOn(instance, name, year, stated, ofYear, nearest)}${shift}.`,
      operation: `instalments of the ${name} in ${year} that touch ${stated}${shifted ? '; the same days in other years' : ''}`,
      result: shifted
        ? `none in ${year}; ${datesOf(shifted)} in ${shifted.city || 'the series'}`
        : 'none',
      suggestion: `${datesOf(nearest)}${nearest.city ? `, ${nearest.city}` : ''}.`,
    },
  );
}

/** Whether a place is one of those where instalments are held, or a capital: no building and no region. */
function isTown({ reference }: CheckInput, id: string | undefined): boolean {
  if (id === undefined) return false;
  const { states, instalments } = reference.facts;
  const isNamed = (town: string | undefined): boolean =>
    town !== undefined && reference.place(town)?.id === id;
  return (
    states.some(({ capital }) => isNamed(capital)) || instalments.some(({ city }) => isNamed(city))
  );
}

/** The instalment is known by its date, ordinal or year, and was held elsewhere. */
function wrongPlace(
  input: CheckInput,
  instance: Instance,
  all: readonly InstalmentFact[],
): Finding | undefined {
  const { place, time, ordinal } = instance;
  if (!place) return undefined;
  const known = all.filter((i) => {
    if (ordinal) return i.ordinal === ordinal.value;
    return time?.sure ? touches(i, time.earliest, time.latest) : false;
  });
  // One by video has no place; one whose place is not known could be the one meant.
  const held = known.filter((i) => i.format === 'in person' || i.format === 'hybrid');
  if (held.length === 0 || held.some((i) => i.city === '')) return undefined;
  const fact = input.reference.place(place.name);
  if (!fact && !isTown(input, place.id) && !place.whole) return undefined;
  const isThere = held.some(
    (i) =>
      [i.city, ...i.alsoCities].some((city) => isCity(city, place, input.reference)) ||
      (place.whole && place.state === i.state),
  );
  if (isThere) return undefined;
  const actual = held[0] as InstalmentFact;
  const named = [...(ordinal ? [ordinal] : []), ...(time ? [time] : [])];
  return report(input, instance, [actual], [place, instance.phrase, ...named], {
    message: `The ${seriesName(input, instance)} of ${datesOf(actual)} was held in ${actual.city}, not in ${place.name}.`,
    operation: `place of the instalment of ${datesOf(actual)}`,
    result: actual.city,
    suggestion: `${actual.city} for ${place.name}.`,
  });
}

interface Words {
  readonly message: string;
  readonly operation: string;
  readonly result: string;
  readonly suggestion: string;
}

function report(
  { annotation, reference }: CheckInput,
  instance: Instance,
  facts: readonly InstalmentFact[],
  at: readonly Span[],
  said: Words,
): Finding {
  const name = reference.series(instance.series)?.names.en[0] ?? instance.series;
  const inputs: DerivationInput[] = at.map((span, i) =>
    wordsInput(i === 0 ? 'stated' : 'beside it', words(annotation, span), i),
  );
  for (const fact of facts) {
    const number = fact.ordinal === undefined ? '' : `${nth(fact.ordinal)} `;
    inputs.push(factInput(`${number}${name}`, whenWhere(fact), instalmentKey(fact), fact));
  }
  return finding(annotation, {
    check: 'series',
    severity: instance.bySeriesName ? 'error' : 'warning',
    at: at as [Span, ...Span[]],
    inputs,
    claims: instance.claims,
    facts: facts.slice(0, 1),
    ...said,
  });
}

function placeSpans({ place }: Instance): readonly Span[] {
  return place ? [place] : [];
}

function isMeeting(i: InstalmentFact): boolean {
  return i.format === 'in person' || i.format === 'hybrid' || i.format === 'video';
}

function isComplete({ reference }: CheckInput, id: string, year: number): boolean {
  const fact = reference.series(id);
  return (
    fact?.completeFrom !== undefined &&
    fact.completeTo !== undefined &&
    year >= fact.completeFrom &&
    year <= fact.completeTo
  );
}

/** The instalment of another year that lies on the same days of the year, where the days are said finely. */
function shiftedInstalment(
  all: readonly InstalmentFact[],
  from: Day,
  to: Day,
  fine: boolean,
): InstalmentFact | undefined {
  if (!fine) return undefined;
  const year = Number(from.slice(0, 4));
  return all
    .filter((i) => {
      const other = Number(i.start.slice(0, 4));
      if (other === year || Math.abs(other - year) > SHIFT_YEARS) return false;
      return i.start.slice(5) <= to.slice(5) && from.slice(5) <= i.end.slice(5);
    })
    .sort(
      (a, b) =>
        Math.abs(Number(a.start.slice(0, 4)) - year) - Math.abs(Number(b.start.slice(0, 4)) - year),
    )[0];
}

/** The instalment at the stated place, else the nearest in time. */
function closest(
  list: readonly InstalmentFact[],
  day: Day,
  place: string | undefined,
): InstalmentFact | undefined {
  const gap = (i: InstalmentFact): number => Math.abs(daysBetween(i.start, day));
  const sorted = [...list].sort((a, b) => gap(a) - gap(b));
  return sorted.find((i) => place !== undefined && sameCity(i.city, place)) ?? sorted[0];
}

/** A named instalment has one date; two leaders may meet several times a year, so all their meetings are told. */
function notOn(
  instance: Instance,
  name: string,
  year: number,
  stated: string,
  ofYear: readonly InstalmentFact[],
  nearest: InstalmentFact,
): string {
  if (instance.bySeriesName)
    return `The ${name} of ${year} was not on ${stated} but on ${whenWhere(nearest)}`;
  const met = ofYear.filter((i) => i.city !== '').map(whenWhere);
  return `No meeting of the two is on record for ${stated}; in ${year} they met on ${listText(met)}`;
}

function withoutYear({ earliest, latest }: { earliest: Day; latest: Day }): string {
  return daysText(earliest, latest).replace(/ \d{4}$/, '');
}

function datesOf(i: InstalmentFact): string {
  return daysText(i.start, i.end);
}

function whenWhere(i: InstalmentFact): string {
  return `${datesOf(i)}${i.city ? ` in ${i.city}` : ''}`;
}

function seriesName({ reference }: CheckInput, { series: id }: Instance): string {
  return reference.series(id)?.names.en[0] ?? id;
}

/** Whether a place of a text is a city of the reference, whatever language names it. */
function isCity(city: string, { name, id: own }: InstancePlace, reference: Reference): boolean {
  if (sameCity(city, name)) return true;
  const id = reference.place(city)?.id;
  if (id !== undefined) return id === (reference.place(name)?.id ?? own);
  // A name in another script cannot be told from a city that the reference has in English only.
  return !/\p{Script=Latin}/u.test(name);
}

function sameCity(a: string, b: string): boolean {
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/^saint /, 'st. ');
  return fold(a) === fold(b);
}
