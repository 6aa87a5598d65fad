/** Who takes part in a meeting: sides, persons, and whether two persons can be one. */
import type { Participant } from '../../model/actor.ts';
import type { MeetingClaim } from '../../model/claim.ts';
import type { PersonFact } from '../../reference/facts.ts';
import type { Reference } from '../../reference/reference.ts';

/** States and organisations met through, or the parties' own keys where none stands for a state. */
export function sidesOf(claim: MeetingClaim): readonly string[] {
  return (claim.fields.participants?.value ?? []).map(sideOf);
}

function sideOf(p: Participant): string {
  return p.represents ?? p.id ?? p.name.toLowerCase();
}

/** Whether two claims name the same sides: two shared, and one list within the other; or the same one side. */
export function sameSides(a: MeetingClaim, b: MeetingClaim): boolean {
  const left = new Set(sidesOf(a));
  const right = new Set(sidesOf(b));
  const shared = [...left].filter((s) => right.has(s)).length;
  return shared >= 2
    ? shared === Math.min(left.size, right.size)
    : shared === 1 && left.size === 1 && right.size === 1;
}

/** How the persons of the sides that two claims share go together. */
export type PersonsFit = 'same' | 'conflict' | 'unknown';

/** "Xi and Mishustin" is not "Li and Mishustin": two persons of one side cannot both be the one who met. */
export function personsFit(a: MeetingClaim, b: MeetingClaim, reference: Reference): PersonsFit {
  let same = false;
  for (const p of a.fields.participants?.value ?? []) {
    for (const q of b.fields.participants?.value ?? []) {
      if (sideOf(p) !== sideOf(q)) continue;
      const left = personOf(p, a, reference);
      const right = personOf(q, b, reference);
      if (!left || !right) continue;
      if (left === right) same = true;
      else if (comparable(left, right, reference)) return 'conflict';
    }
  }
  return same ? 'same' : 'unknown';
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
