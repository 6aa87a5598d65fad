import type { Day } from '../model/day.ts';
import type {
  CommemorationFact,
  EraFact,
  EventFact,
  Facts,
  FeastFact,
  IndicatorFact,
  InstalmentFact,
  MembershipFact,
  OfficeFact,
  OrganisationFact,
  PersonFact,
  PlaceFact,
  PlanFact,
  SeriesFact,
  StateFact,
  TermFact,
} from './facts.ts';

/** The facts with look-ups; pure once made. */
export interface Reference {
  readonly facts: Facts;
  state(id: string): StateFact | undefined;
  office(id: string): OfficeFact | undefined;
  person(id: string): PersonFact | undefined;
  organisation(id: string): OrganisationFact | undefined;
  series(id: string): SeriesFact | undefined;
  place(name: string): PlaceFact | undefined;
  /** Terms of an office, by start. */
  termsOf(office: string): readonly TermFact[];
  /** Terms of a person, by start. */
  termsOfPerson(person: string): readonly TermFact[];
  /** Who held an office on a day; more than one on a day of change; empty where the reference does not know. */
  holdersOn(office: string, day: Day): readonly TermFact[];
  /** Instalments of a series that were held or are planned, by start. */
  instalmentsOf(series: string): readonly InstalmentFact[];
  /** The times at which a series was not held, by start. */
  skippedOf(series: string): readonly InstalmentFact[];
  /** Memberships of an organisation, by first day. */
  membershipsOf(organisation: string): readonly MembershipFact[];
  commemoration(id: string): CommemorationFact | undefined;
  feast(id: string): FeastFact | undefined;
  event(id: string): EventFact | undefined;
  plan(id: string): PlanFact | undefined;
  era(id: string): EraFact | undefined;
  /** Statistics of a metric between two states, by period. */
  indicators(metric: string, subject: string, counterpart?: string): readonly IndicatorFact[];
}

type Lookup<T> = (id: string) => T | undefined;

/** A value worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let value: { readonly it: T } | undefined;
  return () => {
    value ??= { it: make() };
    return value.it;
  };
}

/** Rows by their id. */
function byId<T extends { readonly id: string }>(rows: () => readonly T[]): Lookup<T> {
  const map = once(() => new Map(rows().map((row) => [row.id, row])));
  return (id) => map().get(id);
}

/** Rows by a key that several share, in an order. */
function lists<T>(
  rows: () => readonly T[],
  key: (row: T) => string,
  order: (row: T) => string,
): (id: string) => readonly T[] {
  const map = once(() => groupBy(sortBy(rows(), order), key));
  return (id) => map().get(id) ?? [];
}

/** Makes the look-ups over a set of facts. */
export function makeReference(facts: Facts): Reference {
  const places = once(() => placesByName(facts.places));
  const isHeld = (i: InstalmentFact): boolean => i.format !== 'not held';
  const start = (fact: { readonly start: Day }): Day => fact.start;
  const series = (fact: { readonly series: string }): string => fact.series;
  const terms = lists(
    () => facts.terms,
    (t) => t.office,
    (t) => t.from,
  );
  return {
    facts,
    state: byId(() => facts.states),
    office: byId(() => facts.offices),
    person: byId(() => facts.persons),
    organisation: byId(() => facts.organisations),
    series: byId(() => facts.series),
    place: (name) => places().get(name.toLowerCase()),
    termsOf: terms,
    termsOfPerson: lists(
      () => facts.terms,
      (t) => t.person,
      (t) => t.from,
    ),
    holdersOn: (office, day) =>
      terms(office).filter(
        (t) => t.from <= day && (t.to === undefined ? day <= t.checked : day <= t.to),
      ),
    instalmentsOf: lists(() => facts.instalments.filter(isHeld), series, start),
    skippedOf: lists(() => facts.instalments.filter((i) => !isHeld(i)), series, start),
    membershipsOf: lists(
      () => facts.memberships,
      (m) => m.organisation,
      (m) => m.from ?? '',
    ),
    commemoration: byId(() => facts.commemorations),
    feast: byId(() => facts.feasts),
    event: byId(() => facts.events),
    plan: byId(() => facts.plans),
    era: byId(() => facts.eras),
    indicators: (metric, subject, counterpart) =>
      sortBy(
        facts.indicators.filter(
          (i) =>
            i.metric === metric &&
            ((i.subject === subject && i.counterpart === counterpart) ||
              (i.scope.startsWith('mutual') &&
                i.subject === counterpart &&
                i.counterpart === subject)),
        ),
        (i) => i.period,
      ),
  };
}

function placesByName(places: readonly PlaceFact[]): ReadonlyMap<string, PlaceFact> {
  const map = new Map<string, PlaceFact>();
  for (const place of places) {
    for (const name of [...place.names.en, ...place.names.zh, ...place.names.ru]) {
      if (!map.has(name.toLowerCase())) map.set(name.toLowerCase(), place);
    }
  }
  return map;
}

function groupBy<T>(
  rows: readonly T[],
  key: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const list = map.get(key(row));
    if (list) list.push(row);
    else map.set(key(row), [row]);
  }
  return map;
}

function sortBy<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
