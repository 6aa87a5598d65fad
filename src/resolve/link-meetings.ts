/** Which reports are of one meeting: parties, series, ordinal and date decide; a conflict of places never does. */
import type { Participant } from '../model/actor.ts';
import type { MeetingClaim } from '../model/claim.ts';
import { daysBetween } from '../model/day.ts';
import type { Time } from '../model/time.ts';
import type { PersonFact } from '../reference/facts.ts';
import type { Reference } from '../reference/reference.ts';

/** Groups the meeting claims of all documents; each group is one meeting, in order of first mention. */
export function linkMeetings(
  claims: readonly MeetingClaim[],
  reference: Reference,
): readonly (readonly MeetingClaim[])[] {
  const groups: MeetingClaim[][] = [];
  const byState = new Map<string, MeetingClaim[][]>();
  for (const claim of claims) {
    const states = statesOf(claim);
    const near = new Set<MeetingClaim[]>();
    for (const state of states) for (const group of byState.get(state) ?? []) near.add(group);
    const home = [...near].find((group) =>
      group.some((other) => isSameMeeting(claim, other, reference)),
    );
    if (home) home.push(claim);
    const group = home ?? [claim];
    if (!home) groups.push(group);
    for (const state of states) {
      const list = byState.get(state) ?? [];
      if (!list.includes(group)) list.push(group);
      byState.set(state, list);
    }
  }
  return groups;
}

/** States and organisations met through, or the parties' own keys where none stands for a state. */
function statesOf(claim: MeetingClaim): readonly string[] {
  return (claim.fields.participants?.value ?? []).map(sideOf);
}

function sideOf(p: Participant): string {
  return p.represents ?? p.id ?? p.name.toLowerCase();
}

/** Whether two claims tell of one meeting. */
export function isSameMeeting(a: MeetingClaim, b: MeetingClaim, reference: Reference): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  if (otherOccasion(a, b)) return false;
  const sameSeries =
    a.fields.series?.value.id !== undefined &&
    a.fields.series.value.id === b.fields.series?.value.id;
  const ordinals = [a.fields.ordinal?.value, b.fields.ordinal?.value];
  if (ordinals[0] !== undefined && ordinals[1] !== undefined && sameSeries)
    return ordinals[0] === ordinals[1];
  if (!sameSides(a, b) || personsConflict(a, b, reference)) return false;
  const left = a.fields.time?.value;
  const right = b.fields.time?.value;
  if (left && right) return timesMeet(left, right);
  return a.documentId !== b.documentId ? sameSeries : false;
}

/** Two summits attended on the same journey are two. */
function otherOccasion(a: MeetingClaim, b: MeetingClaim): boolean {
  if (kindOf(a) !== 'attendance') return false;
  const series = [a.fields.series?.value.id, b.fields.series?.value.id];
  const ordinals = [a.fields.ordinal?.value, b.fields.ordinal?.value];
  return [series, ordinals].some(
    ([left, right]) => left !== undefined && right !== undefined && left !== right,
  );
}

function kindOf(claim: MeetingClaim): string {
  const format = claim.fields.format?.value;
  return format === 'visit' || format === 'attendance'
    ? format
    : claim.polarity === 'denied'
      ? 'denied'
      : 'meeting';
}

function sameSides(a: MeetingClaim, b: MeetingClaim): boolean {
  const left = new Set(statesOf(a));
  const right = new Set(statesOf(b));
  const shared = [...left].filter((s) => right.has(s)).length;
  return shared >= 2
    ? shared === Math.min(left.size, right.size)
    : shared === 1 && left.size === 1 && right.size === 1;
}

/** Two persons of one side who cannot both be the one who met: "Xi and Mishustin" is not "Li and Mishustin". */
function personsConflict(a: MeetingClaim, b: MeetingClaim, reference: Reference): boolean {
  for (const p of a.fields.participants?.value ?? []) {
    for (const q of b.fields.participants?.value ?? []) {
      if (sideOf(p) !== sideOf(q)) continue;
      const left = personOf(p, a, reference);
      const right = personOf(q, b, reference);
      if (left && right && left !== right && comparable(left, right, reference)) return true;
    }
  }
  return false;
}

/**
 * Names that the reference does not hold tell two persons apart only in one script: "Vučić" is "Вучич", and 武契奇; and
 * from one that it holds, where it has that one's name in the script, by which the other would have been known too.
 */
function comparable(left: string, right: string, reference: Reference): boolean {
  const [a, b] = [reference.person(left), reference.person(right)];
  if (a && b) return true;
  if (a) return hasName(a, scriptOf(right));
  if (b) return hasName(b, scriptOf(left));
  return scriptOf(left) === scriptOf(right);
}

function hasName({ names }: PersonFact, script: 'en' | 'ru' | 'zh'): boolean {
  return names[script].length > 0;
}

function scriptOf(name: string): 'en' | 'ru' | 'zh' {
  if (/\p{Script=Han}/u.test(name)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en';
}

/** The person met: named, or the holder of the named office on the day. */
function personOf(p: Participant, claim: MeetingClaim, reference: Reference): string | undefined {
  if (p.kind === 'person') return p.id ?? p.name.toLowerCase();
  const day = claim.fields.time?.value.earliest;
  const office = p.officeId ?? officeOf(p, reference);
  if (!office || !day) return undefined;
  const holders = reference.holdersOn(office, day);
  return holders.length === 1 ? holders[0]?.person : undefined;
}

function officeOf(p: Participant, reference: Reference): string | undefined {
  if (!p.office || !p.represents) return undefined;
  const title = p.office.toLowerCase();
  const found = reference.facts.offices.filter(
    (o) => o.of === p.represents && o.titles.en.some((t) => t.toLowerCase() === title),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

/** The days overlap, or lie a day apart where both name days (a report's "Monday" in another zone). */
function timesMeet(a: Time, b: Time): boolean {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return a.timex === b.timex;
  if (a.earliest <= b.latest && b.earliest <= a.latest) {
    const wide = Math.max(daysBetween(a.earliest, a.latest), daysBetween(b.earliest, b.latest));
    return wide <= 45;
  }
  return false;
}
