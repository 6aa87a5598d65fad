import type {
  CommemorationFact,
  EraFact,
  EventFact,
  Facts,
  FeastFact,
  IndicatorFact,
  InstalmentFact,
  MembershipFact,
  Names,
  OfficeFact,
  OrganisationFact,
  PersonFact,
  PlaceFact,
  PlanFact,
  Provenance,
  SeriesFact,
  StateFact,
  TermFact,
} from './facts.ts';
import type { TableRow } from './table.ts';

/** A kind of fact, which is also the name of its table: data/states.tsv holds `states`. */
export type FactKind = keyof Facts;

/** How a row of each table becomes a fact; the order is that of `reference list`. */
export const ROW_READERS: {
  readonly [K in FactKind]: (row: TableRow) => Facts[K][number];
} = {
  states: readState,
  places: readPlace,
  offices: readOffice,
  persons: readPerson,
  terms: readTerm,
  organisations: readOrganisation,
  memberships: readMembership,
  series: readSeries,
  instalments: readInstalment,
  commemorations: readCommemoration,
  feasts: readFeast,
  events: readEvent,
  plans: readPlan,
  eras: readEra,
  indicators: readIndicator,
};

/** The kinds of facts in the order of `reference list`. */
export const FACT_KINDS: readonly FactKind[] = Object.keys(ROW_READERS) as FactKind[];

function readState(row: TableRow): StateFact {
  const capital = row.optional('capital');
  return {
    id: row.text('id'),
    iso2: row.text('iso2'),
    names: names(row, 'names'),
    demonyms: names(row, 'demonyms'),
    ...(capital === undefined ? {} : { capital }),
    metonyms: names(row, 'metonyms'),
    ...provenance(row),
  };
}

function readPlace(row: TableRow): PlaceFact {
  return {
    id: row.text('id'),
    names: names(row, 'names'),
    state: row.text('state'),
    ...provenance(row),
  };
}

function readOffice(row: TableRow): OfficeFact {
  return {
    id: row.text('id'),
    of: row.text('of'),
    role: row.oneOf('role', [
      'head-of-state',
      'head-of-government',
      'head-of-state-and-government',
      'foreign-minister',
      'head-of-organisation',
      'minister',
      'other',
    ]),
    titles: names(row, 'titles'),
    ...given({ seats: row.optionalInteger('seats') }),
    ...provenance(row),
  };
}

function readPerson(row: TableRow): PersonFact {
  return {
    id: row.text('id'),
    names: names(row, 'names'),
    family: row.text('family'),
    ...provenance(row),
  };
}

function readTerm(row: TableRow): TermFact {
  const to = row.optionalDay('to');
  return {
    office: row.text('office'),
    person: row.text('person'),
    from: row.day('from'),
    ...(to === undefined ? {} : { to }),
    precision: row.oneOf('precision', ['day', 'month', 'year']),
    acting: row.flag('acting'),
    ...provenance(row),
  };
}

function readOrganisation(row: TableRow): OrganisationFact {
  return {
    id: row.text('id'),
    names: names(row, 'names'),
    short: names(row, 'short'),
    members: row.list('members'),
    ...given({ seat: row.optional('seat'), founded: row.optional('founded') }),
    ...provenance(row),
  };
}

function readMembership(row: TableRow): MembershipFact {
  return {
    organisation: row.text('organisation'),
    member: row.text('member'),
    status: row.oneOf('status', ['member', 'associate', 'observer', 'partner', 'candidate']),
    ...given({ from: row.optionalDay('from'), to: row.optionalDay('to') }),
    precision: row.oneOf('precision', ['day', 'month', 'year']),
    ...given({ note: row.optional('note') }),
    ...provenance(row),
  };
}

function readSeries(row: TableRow): SeriesFact {
  const organisation = row.optional('organisation');
  const completeFrom = row.optionalInteger('complete_from');
  const completeTo = row.optionalInteger('complete_to');
  return {
    id: row.text('id'),
    names: names(row, 'names'),
    phrases: names(row, 'phrases'),
    participants: row.list('participants'),
    level: row.oneOf('level', [
      'heads-of-state',
      'heads-of-government',
      'leaders',
      'ministers',
      'mixed',
    ]),
    ...(organisation === undefined ? {} : { organisation }),
    annual: row.flag('annual'),
    ...(completeFrom === undefined ? {} : { completeFrom }),
    ...(completeTo === undefined ? {} : { completeTo }),
    ...provenance(row),
  };
}

function readInstalment(row: TableRow): InstalmentFact {
  const ordinal = row.optionalInteger('ordinal');
  const note = row.optional('note');
  return {
    series: row.text('series'),
    ...(ordinal === undefined ? {} : { ordinal }),
    start: row.day('start'),
    end: row.day('end'),
    city: row.raw('city'),
    alsoCities: row.list('also_cities'),
    state: row.text('state'),
    format: row.oneOf('format', ['in person', 'video', 'call', 'hybrid', 'not held']),
    outcomes: names(row, 'outcomes'),
    ...(note === undefined ? {} : { note }),
    ...provenance(row),
  };
}

function readCommemoration(row: TableRow): CommemorationFact {
  return {
    id: row.text('id'),
    names: names(row, 'names'),
    states: row.list('states'),
    month: row.integer('month'),
    day: row.integer('day'),
    tolerance: row.integer('tolerance'),
    ...provenance(row),
  };
}

function readFeast(row: TableRow): FeastFact {
  return {
    id: row.text('id'),
    names: names(row, 'names'),
    states: row.list('states'),
    calendar: row.oneOf('calendar', [
      'easter',
      'orthodox-easter',
      'chinese',
      'islamic',
      'hebrew',
      'weekday',
    ]),
    ...given({
      offset: row.optionalSigned('offset'),
      month: row.optionalInteger('month'),
      day: row.optionalInteger('day'),
      weekday: row.optionalInteger('weekday'),
      nth: row.optionalSigned('nth'),
      length: row.optionalInteger('length'),
    }),
    tolerance: row.integer('tolerance'),
    ...provenance(row),
  };
}

function readEvent(row: TableRow): EventFact {
  return {
    id: row.text('id'),
    kind: row.oneOf('kind', EVENT_KINDS),
    phrases: names(row, 'phrases'),
    states: row.list('states'),
    start: row.day('start'),
    ...given({ end: row.optionalDay('end') }),
    ...provenance(row),
  };
}

const EVENT_KINDS = [
  'election',
  'referendum',
  'inauguration',
  'treaty',
  'accession',
  'war',
  'attack',
  'visit',
  'congress',
  'relations',
  'other',
] as const;

function readPlan(row: TableRow): PlanFact {
  const state = row.optional('state');
  const ordinal = row.optionalInteger('ordinal');
  return {
    id: row.text('id'),
    ...(state === undefined ? {} : { state }),
    names: names(row, 'names'),
    ...(ordinal === undefined ? {} : { ordinal }),
    from: row.integer('from'),
    to: row.integer('to'),
    ...provenance(row),
  };
}

function readEra(row: TableRow): EraFact {
  const end = row.optionalDay('end');
  return {
    id: row.text('id'),
    phrases: names(row, 'phrases'),
    start: row.day('start'),
    ...(end === undefined ? {} : { end }),
    ...provenance(row),
  };
}

function readIndicator(row: TableRow): IndicatorFact {
  const counterpart = row.optional('counterpart');
  const change = row.optional('change');
  return {
    id: row.text('id'),
    metric: row.text('metric'),
    subject: row.text('subject'),
    ...(counterpart === undefined ? {} : { counterpart }),
    period: row.text('period'),
    value: row.text('value'),
    unit: row.text('unit'),
    ...(change === undefined ? {} : { change }),
    scope: row.text('scope'),
    ...given({ vintage: row.optional('vintage') }),
    ...provenance(row),
  };
}

/** The keys of an object whose value is there. */
function given<T extends Readonly<Record<string, string | number | undefined>>>(
  values: T,
): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>;
  };
}

function names(row: TableRow, column: string): Names {
  return {
    en: row.list(`${column}_en`),
    zh: row.list(`${column}_zh`),
    ru: row.list(`${column}_ru`),
  };
}

function provenance(row: TableRow): Provenance {
  const url = row.optional('url');
  return {
    source: row.text('source'),
    ...(url === undefined ? {} : { url }),
    checked: row.day('checked'),
    certainty: row.oneOf('certainty', ['confirmed', 'single', 'unconfirmed']),
  };
}
