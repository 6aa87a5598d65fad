import { addDays, dayExists } from '../model/day.ts';
import type { Facts, InstalmentFact, Provenance, TermFact } from './facts.ts';
import { factKey } from './key.ts';
import type { AddProblem, FactPlace, FactPlaces, FactProblem } from './problem.ts';
import { FACT_KINDS } from './rows.ts';
import { FACT_SCHEMAS } from './schema.ts';
import { checkFeasts, checkMemberships, checkNotHeld } from './verify-rows.ts';

/**
 * Everything in the tables that cannot be so: rows that break their schema, keys twice, unknown ids, more holders of an
 * office at once than it has seats, instalments out of order. Order: by check, then by line. Where `own` says where
 * some facts stand, the others are known to be in order: schemas are those of the own facts alone.
 */
export function verifyFacts(facts: Facts, own?: FactPlaces): readonly FactProblem[] {
  const report = makeReport(own ?? placesOf(facts));
  checkSchemas(facts, report, own);
  checkKeys(facts, report);
  checkIds(facts, report);
  checkDates(facts, report);
  checkTerms(facts, report);
  checkSeries(facts, report);
  checkNotHeld(facts, report.add);
  checkMemberships(facts, report.add);
  checkFeasts(facts, report.add);
  return report.problems;
}

interface Report {
  readonly problems: readonly FactProblem[];
  readonly add: AddProblem;
}

function placesOf(facts: Facts): FactPlaces {
  const places = new Map<Provenance, FactPlace>();
  for (const kind of FACT_KINDS) {
    facts[kind].forEach((fact, index) => {
      places.set(fact, { file: `data/${kind}.tsv`, line: index + 2 });
    });
  }
  return places;
}

function makeReport(places: FactPlaces): Report {
  const problems: FactProblem[] = [];
  return {
    problems,
    add: (fact, value, problem, remedy, other) => {
      const place = places.get(fact) ?? (other && places.get(other)) ?? { file: 'data', line: 1 };
      problems.push({ ...place, value, problem, remedy });
    },
  };
}

function checkSchemas(facts: Facts, report: Report, own: FactPlaces | undefined): void {
  for (const kind of FACT_KINDS) {
    for (const fact of facts[kind]) {
      if (own && !own.has(fact)) continue;
      const result = FACT_SCHEMAS[kind].safeParse(fact);
      if (result.success) continue;
      for (const issue of result.error.issues) {
        const field = issue.path.join('.');
        report.add(fact, field, issue.message, `Correct the cell of ${field}.`);
      }
    }
  }
}

function checkKeys(facts: Facts, report: Report): void {
  for (const kind of FACT_KINDS) {
    const seen = new Set<string>();
    for (const fact of facts[kind]) {
      const key = factKey(fact);
      if (seen.has(key)) report.add(fact, key, 'stands twice', 'Merge the two rows.');
      seen.add(key);
    }
  }
}

function checkIds(facts: Facts, report: Report): void {
  const states = new Set(facts.states.map((s) => s.id));
  const organisations = new Set(facts.organisations.map((o) => o.id));
  const series = new Set(facts.series.map((s) => s.id));
  const offices = new Set(facts.offices.map((o) => o.id));
  const persons = new Set(facts.persons.map((p) => p.id));
  const actors = new Set([...states, ...organisations]);
  const cities = new Set(facts.places.flatMap((p) => p.names.en));
  const known = (
    fact: Provenance,
    ids: readonly (string | undefined)[],
    among: ReadonlySet<string>,
    table: string,
  ): void => {
    for (const id of ids) {
      if (id === undefined || id === '' || among.has(id)) continue;
      report.add(fact, id, `is not in ${table}`, `Add it to data/${table}.tsv or correct it.`);
    }
  };
  for (const p of facts.places) known(p, [p.state], states, 'states');
  for (const o of facts.offices) known(o, [o.of], actors, 'organisations');
  for (const o of facts.organisations) known(o, o.members, actors, 'organisations');
  for (const o of facts.organisations) known(o, [o.seat], cities, 'places');
  for (const m of facts.memberships) known(m, [m.organisation], organisations, 'organisations');
  for (const m of facts.memberships) known(m, [m.member], actors, 'states');
  for (const t of facts.terms) known(t, [t.office], offices, 'offices');
  for (const t of facts.terms) known(t, [t.person], persons, 'persons');
  for (const s of facts.series) known(s, [...s.participants, s.organisation], actors, 'states');
  for (const i of facts.instalments) known(i, [i.series], series, 'series');
  for (const i of facts.instalments) known(i, [i.state], actors, 'states');
  for (const i of facts.instalments) known(i, [i.city, ...i.alsoCities], cities, 'places');
  for (const c of facts.commemorations) known(c, c.states, states, 'states');
  for (const f of facts.feasts) known(f, f.states, states, 'states');
  for (const e of facts.events) known(e, e.states, states, 'states');
  for (const p of facts.plans) known(p, [p.state], states, 'states');
  for (const i of facts.indicators) known(i, [i.subject, i.counterpart], actors, 'states');
}

function checkDates(facts: Facts, report: Report): void {
  const ordered = (fact: Provenance, from: string | number, to: string | number): void => {
    if (from > to) report.add(fact, `${from} - ${to}`, 'ends before it begins', 'Swap the two.');
  };
  for (const t of facts.terms) ordered(t, t.from, t.to ?? t.checked);
  for (const i of facts.instalments) ordered(i, i.start, i.end);
  for (const p of facts.plans) ordered(p, p.from, p.to);
  for (const e of facts.events) if (e.end !== undefined) ordered(e, e.start, e.end);
  for (const m of facts.memberships)
    if (m.from !== undefined && m.to !== undefined) ordered(m, m.from, m.to);
  for (const e of facts.eras) if (e.end !== undefined) ordered(e, e.start, e.end);
  for (const c of facts.commemorations) {
    if (dayExists(2024, c.month, c.day)) continue;
    report.add(c, `${c.month}-${c.day}`, 'is no day of the calendar', 'Correct month or day.');
  }
}

/**
 * No office has more holders than seats for longer than the day of change, and nobody holds one twice at once; an open
 * term counts up to `checked`.
 */
function checkTerms(facts: Facts, report: Report): void {
  const seats = new Map(facts.offices.map((office) => [office.id, office.seats ?? 1]));
  for (const terms of groups(facts.terms, (t) => t.office)) {
    const inOrder = terms.toSorted((a, b) => compare(a.from, b.from));
    let before: readonly TermFact[] = [];
    for (const term of inOrder) {
      before = before.filter((b) => (b.to ?? b.checked) > addDays(term.from, 1));
      checkHolders(before, term, seats.get(term.office) ?? 1, report);
      before = [...before, term];
    }
  }
}

/** A term beside those that last at its beginning. */
function checkHolders(
  lasting: readonly TermFact[],
  term: TermFact,
  seats: number,
  report: Report,
): void {
  const same = lasting.find((b) => b.person === term.person);
  const other = same ?? (lasting.length < seats ? undefined : lasting.at(-1));
  if (other === undefined) return;
  report.add(
    term,
    `${term.office}: ${other.person}, ${term.person} from ${term.from}`,
    tooMany(same !== undefined, seats),
    'Give the earlier term its last day.',
    other,
  );
}

function tooMany(samePerson: boolean, seats: number): string {
  if (samePerson) return 'is held twice by one person at once';
  return seats === 1 ? 'has two holders at once' : `has more than ${seats} holders at once`;
}

/** Instalments follow one another in order of ordinal, without a gap unless the later row's note says why. */
function checkSeries(facts: Facts, report: Report): void {
  const annual = new Set(facts.series.filter((s) => s.annual).map((s) => s.id));
  for (const rows of groups(facts.instalments, (i) => i.series)) {
    const inOrder = rows
      .filter((row) => row.ordinal !== undefined)
      .toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
    let before: InstalmentFact | undefined;
    for (const row of inOrder) {
      if (before) checkPair(before, row, annual.has(row.series), report);
      before = row;
    }
  }
  for (const series of facts.series) checkComplete(facts, series.id, report);
}

function checkPair(
  before: InstalmentFact,
  row: InstalmentFact,
  annual: boolean,
  report: Report,
): void {
  const value = `${row.series} ${before.ordinal}, ${row.ordinal}`;
  if (row.start < before.start) {
    report.add(
      row,
      value,
      'is earlier than the one before it',
      'Correct ordinal or dates.',
      before,
    );
  }
  const steps = (row.ordinal ?? 0) - (before.ordinal ?? 0);
  if (annual && +row.start.slice(0, 4) - +before.start.slice(0, 4) !== steps) {
    report.add(row, value, 'is not one a year', 'Correct it, or say "no" to annual.', before);
  }
  if (steps > 1 && row.note === undefined) {
    report.add(row, value, 'leaves out instalments', 'Add them, or say why in the note.', before);
  }
}

/** A year of a series said to be complete and annual has an instalment. */
function checkComplete(facts: Facts, id: string, report: Report): void {
  const series = facts.series.find((s) => s.id === id);
  if (!series?.annual || series.completeFrom === undefined) return;
  const years = new Set(
    facts.instalments.filter((i) => i.series === id).map((i) => +i.start.slice(0, 4)),
  );
  const notes = facts.instalments.filter((i) => i.series === id).map((i) => i.note ?? '');
  for (let year = series.completeFrom; year <= (series.completeTo ?? 0); year++) {
    if (years.has(year) || notes.some((note) => note.includes(String(year)))) continue;
    report.add(series, `${id} ${year}`, 'has no instalment', 'Add it, or narrow complete_from.');
  }
}

function groups<T>(rows: readonly T[], key: (row: T) => string): readonly (readonly T[])[] {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const list = map.get(key(row));
    if (list) list.push(row);
    else map.set(key(row), [row]);
  }
  return [...map.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
