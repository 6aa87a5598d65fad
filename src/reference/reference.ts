import type { Day } from '../model/day.ts';
import type {
  CommemorationFact,
  EraFact,
  Facts,
  IndicatorFact,
  InstalmentFact,
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
  /** Instalments of a series, by start. */
  instalmentsOf(series: string): readonly InstalmentFact[];
  commemoration(id: string): CommemorationFact | undefined;
  plan(id: string): PlanFact | undefined;
  era(id: string): EraFact | undefined;
  /** Statistics of a metric between two states, by period. */
  indicators(metric: string, subject: string, counterpart?: string): readonly IndicatorFact[];
}

/** Makes the look-ups over a set of facts. */
export function makeReference(facts: Facts): Reference {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
    new Map(rows.map((row) => [row.id, row]));
  const states = byId(facts.states);
  const offices = byId(facts.offices);
  const persons = byId(facts.persons);
  const organisations = byId(facts.organisations);
  const series = byId(facts.series);
  const commemorations = byId(facts.commemorations);
  const plans = byId(facts.plans);
  const eras = byId(facts.eras);
  const places = placesByName(facts.places);
  const terms = groupBy(
    sortBy(facts.terms, (t) => t.from),
    (t) => t.office,
  );
  const personTerms = groupBy(
    sortBy(facts.terms, (t) => t.from),
    (t) => t.person,
  );
  const instalments = groupBy(
    sortBy(facts.instalments, (i) => i.start),
    (i) => i.series,
  );
  return {
    facts,
    state: (id) => states.get(id),
    office: (id) => offices.get(id),
    person: (id) => persons.get(id),
    organisation: (id) => organisations.get(id),
    series: (id) => series.get(id),
    place: (name) => places.get(name.toLowerCase()),
    termsOf: (office) => terms.get(office) ?? [],
    termsOfPerson: (person) => personTerms.get(person) ?? [],
    holdersOn: (office, day) =>
      (terms.get(office) ?? []).filter(
        (t) => t.from <= day && (t.to === undefined ? day <= t.checked : day <= t.to),
      ),
    instalmentsOf: (id) => instalments.get(id) ?? [],
    commemoration: (id) => commemorations.get(id),
    plan: (id) => plans.get(id),
    era: (id) => eras.get(id),
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
