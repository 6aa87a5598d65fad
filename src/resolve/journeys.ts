/** A journey with what was held on it: visits of one state's envoys to another, and the talks of both on those days. */
import type { Participant } from '../model/actor.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { RecordMeeting, RecordOccasion } from '../model/record.ts';
import type { Time } from '../model/time.ts';
import type { Reference } from '../reference/reference.ts';
import { knownPlace } from './known-place.ts';

/** Days between two events of one journey. */
const APART = 2;
/** The longest time that a journey lasts. */
const LONGEST = 10;

/** Days before and after it in which documents are about it. */
const AFTER = 14;

interface Leg {
  readonly meeting: RecordMeeting;
  readonly pair: string;
  readonly from: Day;
  readonly to: Day;
  readonly isVisit: boolean;
  /** The state where it was, where that is known. */
  readonly where?: string;
}

/** Journeys that two documents or more tell of, by date. */
export function recordJourneys(
  documents: readonly Document[],
  meetings: readonly RecordMeeting[],
  reference: Reference,
): readonly RecordOccasion[] {
  const days = new Map(documents.map(({ id, publishedAt }) => [id, publishedAt]));
  const byPair = new Map<string, Leg[]>();
  for (const meeting of meetings) {
    const leg = legOf(meeting, days, reference);
    if (leg) byPair.set(leg.pair, [...(byPair.get(leg.pair) ?? []), leg]);
  }
  return [...byPair.values()]
    .flatMap(clusters)
    .filter(isJourney)
    .map((legs) => journeyOf(legs, days, reference))
    .filter((one) => one.documents.length > 1)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** A meeting as a part of a journey: two states, and days that are known or those of its only report. */
function legOf(
  meeting: RecordMeeting,
  days: ReadonlyMap<string, Day | undefined>,
  reference: Reference,
): Leg | undefined {
  const { participants, time, place, format } = meeting.fields;
  const way = format?.values[0]?.value;
  if (way === 'call' || way === 'video' || way === 'attendance') return undefined;
  const sides = statesOf((participants?.values[0]?.value ?? []) as readonly Participant[]);
  const where = place && knownPlace(String(place.values[0]?.value).toLowerCase(), reference);
  const isVisit = way === 'visit';
  const all = new Set([...sides, ...(isVisit && where ? [where.state ?? where.id] : [])]);
  const [a, b] = [...all].sort();
  if (!a || !b || all.size !== 2) return undefined;
  const [first] = meeting.documents;
  const told = time?.values[0]?.value as Time | undefined;
  const report = meeting.documents.length === 1 && first ? days.get(first) : undefined;
  const from = told?.earliest ?? report;
  const to = told?.latest ?? told?.earliest ?? report;
  if (!from || !to || daysBetween(from, to) > LONGEST) return undefined;
  return {
    meeting,
    pair: `${a}+${b}`,
    from,
    to,
    isVisit,
    ...(where ? { where: where.state } : {}),
  };
}

/** A visit, or talks on several days in one of the two states. */
function isJourney(legs: readonly Leg[]): boolean {
  if (legs.some(({ isVisit }) => isVisit)) return true;
  const [first] = legs;
  const where = first?.where;
  if (where === undefined || !first?.pair.split('+').includes(where)) return false;
  return legs.length > 1 && legs.every((leg) => leg.where === where);
}

function statesOf(participants: readonly Participant[]): readonly string[] {
  return participants.flatMap((p) => p.represents ?? (p.kind === 'state' ? (p.id ?? []) : []));
}

/** Runs of legs that lie close to each other. */
function clusters(legs: readonly Leg[]): readonly (readonly Leg[])[] {
  const sorted = [...legs].sort((a, b) => (a.from < b.from ? -1 : 1));
  const out: Leg[][] = [];
  let end: Day | undefined;
  for (const leg of sorted) {
    const last = out[out.length - 1];
    const first = last?.[0];
    const isNear =
      end !== undefined &&
      first !== undefined &&
      daysBetween(end, leg.from) <= APART &&
      daysBetween(first.from, leg.to) <= LONGEST;
    if (isNear && last) last.push(leg);
    else out.push([leg]);
    end = isNear && end !== undefined && end > leg.to ? end : leg.to;
  }
  return out;
}

function journeyOf(
  legs: readonly Leg[],
  days: ReadonlyMap<string, Day | undefined>,
  reference: Reference,
): RecordOccasion {
  const [first] = legs as readonly [Leg];
  const names = first.pair.split('+').map((id) => reference.state(id)?.names.en[0] ?? id);
  const ends = legs.map(({ to }) => to).sort();
  const end = ends[ends.length - 1] ?? first.to;
  // A report of another time that looks back on it is about something else.
  const isOfIt = (id: string): boolean => {
    const day = days.get(id);
    return (
      day === undefined || (daysBetween(day, first.from) <= AFTER && daysBetween(end, day) <= AFTER)
    );
  };
  return {
    id: `x-${first.pair.toLowerCase()}-${first.from}`,
    name: `journey: ${names.join(' and ')}`,
    start: first.from,
    end,
    documents: [...new Set(legs.flatMap(({ meeting }) => meeting.documents))].filter(isOfIt),
    meetings: legs.map(({ meeting }) => meeting.id),
  };
}
