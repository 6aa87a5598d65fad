import type { Claim } from '../../model/claim.ts';
import type { RecordMeeting } from '../../model/record.ts';
import type { Time } from '../../model/time.ts';
import { metricKey } from '../../pipeline/metric-key.ts';
import { ASPECTS, OTHER } from '../../publish/aspects.ts';
import { quantityText } from '../../publish/wording/quantity.ts';
import type { StateFact } from '../../reference/facts.ts';
import type {
  ActorMatrixAnswer,
  FigurePoint,
  FiguresAnswer,
  MapAnswer,
  MapPlace,
  NetworkAnswer,
  TimelineAnswer,
} from '../../view/api-record.ts';
import type { DossierView } from '../dossier-view.ts';
import { aspectsOfClaim } from './claim-aspects.ts';
import {
  type ClaimEntry,
  claimEntries,
  claimFilter,
  quantityOf,
  sideName,
  sideOf,
} from './claim-index.ts';
import { liesWithin, linkOf, meetingRows, participantsOf } from './meeting-rows.ts';
import { type Asked, dayOf, numberOf } from './page.ts';
import { boundsOf, shownValue, wordsOf } from './words.ts';

function asked(view: DossierView, filter: Asked): readonly ClaimEntry[] {
  const fits = claimFilter(filter);
  return claimEntries(view).filter((entry) => fits(entry) === undefined);
}

/** The meetings of which at least one claim is asked for. */
function meetingsAsked(view: DossierView, filter: Asked): readonly RecordMeeting[] {
  const claims = new Set(asked(view, filter).map(({ claim }) => claim.id));
  return view.record.meetings.filter((one) => one.claims.some((id) => claims.has(id)));
}

/** Meetings with a time, in its order. */
export function timelineAnswer(view: DossierView, filter: Asked): TimelineAnswer {
  const ids = new Set(meetingsAsked(view, filter).map(({ id }) => id));
  const [from, to] = [dayOf(filter, 'from'), dayOf(filter, 'to')];
  const rows = meetingRows(view).filter(
    (row) => ids.has(row.id) && row.earliest !== undefined && liesWithin(row, from, to),
  );
  return { revision: view.revision, rows };
}

/** Actors that a matrix or a network shows at most. */
const ACTORS = 40;
const NODES = 80;
/** Claims that a cell names. */
const EXAMPLES = 50;

/** How often each side is spoken of under each aspect; the sides with most claims. */
export function matrixAnswer(view: DossierView, filter: Asked): ActorMatrixAnswer {
  const entries = asked(view, filter);
  const totals = new Map<string, number>();
  for (const { sides } of entries)
    for (const side of sides) totals.set(side, (totals.get(side) ?? 0) + 1);
  const limit = numberOf(filter, 'limit', ACTORS);
  const shown = topOf(totals, limit);
  const cells = new Map<
    string,
    { actor: string; aspect: string; count: number; claims: string[] }
  >();
  for (const { claim, sides } of entries)
    for (const actor of sides.filter((side) => shown.has(side)))
      for (const aspect of aspectsOfClaim(claim)) {
        const key = `${actor}\n${aspect}`;
        const cell = cells.get(key) ?? { actor, aspect, count: 0, claims: [] };
        cell.count++;
        if (cell.claims.length < EXAMPLES) cell.claims.push(claim.id);
        cells.set(key, cell);
      }
  const used = new Set([...cells.values()].map(({ aspect }) => aspect));
  return {
    revision: view.revision,
    aspects: [...ASPECTS, OTHER]
      .filter(({ id }) => used.has(id))
      .map(({ id, title }) => ({ id, title })),
    actors: [...shown].map((id) => actorOf(view, id)),
    rows: [...cells.values()],
  };
}

/** The keys with the highest counts, the highest first. */
function topOf(counts: ReadonlyMap<string, number>, limit: number): ReadonlySet<string> {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, limit).map(([key]) => key));
}

function actorOf(
  view: DossierView,
  id: string,
): { readonly id: string; readonly name: string; readonly kind: string } {
  const { reference } = view;
  const kind = reference.state(id)
    ? 'state'
    : reference.organisation(id)
      ? 'organisation'
      : reference.person(id)
        ? 'person'
        : 'other';
  return { id, name: sideName(view, id), kind };
}

/** Who met whom how often: sides, or persons where `by=person`. */
export function networkAnswer(view: DossierView, filter: Asked): NetworkAnswer {
  const byPerson = filter.get('by') === 'person';
  const meetings = meetingsAsked(view, filter).map((meeting) => ({
    id: meeting.id,
    actors: [
      ...new Set(
        participantsOf(meeting)
          .filter(({ kind }) => !byPerson || kind === 'person')
          .map((one) => (byPerson ? (one.id ?? one.name) : sideOf(one))),
      ),
    ],
  }));
  const counts = new Map<string, number>();
  for (const { actors } of meetings)
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const shown = topOf(counts, numberOf(filter, 'limit', NODES));
  const edges = new Map<string, { source: string; target: string; meetings: string[] }>();
  for (const { id, actors } of meetings) {
    const present = actors.filter((actor) => shown.has(actor)).sort();
    for (const [i, source] of present.entries())
      for (const target of present.slice(i + 1)) {
        const key = `${source}\n${target}`;
        const edge = edges.get(key) ?? { source, target, meetings: [] };
        edge.meetings.push(id);
        edges.set(key, edge);
      }
  }
  return {
    revision: view.revision,
    nodes: [...shown].map((id) => ({
      ...actorOf(view, id),
      ...(byPerson ? { kind: 'person' } : {}),
      meetings: counts.get(id) ?? 0,
    })),
    rows: [...edges.values()]
      .map((edge) => ({ ...edge, weight: edge.meetings.length }))
      .sort((a, b) => b.weight - a.weight),
  };
}

function stateNames(states: readonly StateFact[]): ReadonlyMap<string, string> {
  return new Map(
    states.flatMap(({ id, names }) =>
      [...names.en, ...names.zh, ...names.ru].map((name) => [name.toLowerCase(), id] as const),
    ),
  );
}

/** Meetings by the state in which they were held, as far as the reference knows their place. */
export function mapAnswer(view: DossierView, filter: Asked): MapAnswer {
  const { reference } = view;
  const states = view.once('stateNames', () => stateNames(reference.facts.states));
  const byState = new Map<string, { places: Map<string, MapPlace>; meetings: RecordMeeting[] }>();
  let unplaced = 0;
  for (const meeting of meetingsAsked(view, filter)) {
    const place = meeting.fields['place']?.values[0]?.value;
    const name = typeof place === 'string' ? place : undefined;
    const key = name?.toLowerCase() ?? '';
    const town = reference.place(key);
    const state = town?.state ?? states.get(key);
    if (name === undefined || state === undefined) {
      unplaced++;
      continue;
    }
    const entry = byState.get(state) ?? { places: new Map<string, MapPlace>(), meetings: [] };
    const before = entry.places.get(name)?.meetings ?? 0;
    entry.places.set(name, { name, level: town ? 'place' : 'state', meetings: before + 1 });
    entry.meetings.push(meeting);
    byState.set(state, entry);
  }
  const rows = [...byState].map(([id, { places, meetings }]) => {
    const state = reference.state(id);
    return {
      state: id,
      ...(state ? { iso2: state.iso2 } : {}),
      name: state?.names.en[0] ?? id,
      places: [...places.values()],
      meetings: meetings.map((meeting) => linkOf(view, meeting)),
    };
  });
  return {
    revision: view.revision,
    rows: rows.sort((a, b) => b.meetings.length - a.meetings.length),
    unplaced,
  };
}

/** Metrics by the words that name them: the words of a dossier come again and again. */
const METRICS = new Map<string, string>();
const MOST_METRICS = 50_000;

function metricOf(words: string): string {
  const known = METRICS.get(words);
  if (known !== undefined) return known;
  if (METRICS.size >= MOST_METRICS) METRICS.clear();
  const key = metricKey(words) ?? words.toLowerCase();
  METRICS.set(words, key);
  return key;
}

/** Series of figures that are shown at most. */
const SERIES = 200;

/** Figures of one metric, subject and unit over time, the longest series first. */
export function figuresAnswer(view: DossierView, filter: Asked): FiguresAnswer {
  const groups = new Map<string, Claim[]>();
  for (const { claim } of asked(view, filter)) {
    const quantity = quantityOf(claim);
    if (claim.kind !== 'figure' || !quantity || !claim.fields.metric) continue;
    const { metric, subject, counterpart } = claim.fields;
    const sides = [subject, counterpart].map((one) => one && (one.value.id ?? one.value.name));
    const key = JSON.stringify([metricOf(metric.value), ...sides, quantity.unit, quantity.per]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const longest = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, SERIES);
  return { revision: view.revision, rows: longest.map((claims) => seriesOf(view, claims)) };
}

function seriesOf(view: DossierView, claims: readonly Claim[]): FiguresAnswer['rows'][number] {
  const [first] = claims;
  if (first?.kind !== 'figure') throw new Error('a series is made of figures');
  const { metric, subject, counterpart, quantity } = first.fields;
  const unit = quantity?.value.unit;
  const points = claims.flatMap((claim) => pointOf(view, claim));
  const key = (point: FigurePoint): string =>
    point.earliest ?? point.latest ?? point.date ?? '9999';
  return {
    id: first.id,
    metric: metric?.value ?? '',
    ...(subject ? { subject: subject.value.name } : {}),
    ...(counterpart ? { counterpart: counterpart.value.name } : {}),
    ...(unit === undefined ? {} : { unit }),
    points: points.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)),
  };
}

function pointOf(view: DossierView, claim: Claim): readonly FigurePoint[] {
  const quantity = quantityOf(claim);
  if (claim.kind !== 'figure' || !quantity) return [];
  const period: Time | undefined = claim.fields.period?.value;
  const status = claim.fields.status?.value;
  const date = view.document(claim.documentId)?.publishedAt;
  return [
    {
      claim: claim.id,
      ...(period ? { period: shownValue(period) } : {}),
      ...boundsOf(period),
      ...(quantity.lower === undefined ? {} : { lower: quantity.lower }),
      ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
      text: quantityText(quantity),
      ...(status === undefined ? {} : { status }),
      words: wordsOf(claim.fields.quantity?.anchor ?? claim.evidence[0]),
      ...(date === undefined ? {} : { date }),
    },
  ];
}
