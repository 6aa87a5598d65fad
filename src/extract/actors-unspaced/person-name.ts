/** Where a person's name ends: names of the reference, Chinese names by family, foreign names by their sounds. */
import type { NameRow } from '../../language/gazetteer.ts';
import { continues, endsName, endsNameSurely, type Look } from './look.ts';

/** A name: tokens [from, to). */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  /** Id in the reference. */
  readonly id?: string;
  /** Parts joined by "·": nothing else is written so. */
  readonly joined?: boolean;
}

const MOST = 24;

/** The end of the run of sounds and separators that begins at a token. */
export function soundRun(look: Look, at: number): { to: number; joined: boolean } {
  const { sounds, separators } = look.rules;
  let to = at;
  let joined = false;
  while (to - at < MOST) {
    const form = look.forms[to];
    if (form === undefined || look.tokens.sentences[to] !== look.tokens.sentences[at]) break;
    if (sounds.has(form)) {
      to++;
      continue;
    }
    const next = look.forms[to + 1] ?? '';
    const parted = separators.has(form) || form === '-';
    if (!parted || to === at || !sounds.has(next)) break;
    joined ||= form !== '-';
    to++;
  }
  return { to: trimmed(look, at, to), joined };
}

/** Gives back characters that begin the next word: "普京|强调", "普京|于". */
function trimmed(look: Look, at: number, end: number): number {
  const { followers } = look.rules;
  let to = end;
  while (to - at > 2) {
    const last = look.forms[to - 1] as string;
    const straddles = look.isIdeograph(to) && followers.has(look.slice(to - 1, to + 1));
    if (!straddles && !followers.has(last)) break;
    to--;
  }
  for (let i = at + 2; i + 1 < to; i++) {
    const pair = look.slice(i, i + 2);
    if (pair.length === 2 && followers.has(pair)) return i;
  }
  return to;
}

/** The name after a title of this state or body. */
export function nameAfterTitle(
  look: Look,
  at: number,
  represents: string | undefined,
): PersonName | undefined {
  if (!continues(look, at) || look.title(at)) return undefined;
  const known = referenceName(look, at);
  if (known) return known;
  const run = soundRun(look, at);
  if (run.joined && run.to - at >= 3) return regnal(look, { from: at, to: run.to, joined: true });
  const byCharacters = represents === undefined || look.rules.characterNames.has(represents);
  const family = chineseName(look, at);
  if (byCharacters && family) return family;
  const free = represents !== undefined && look.rules.freeNames.has(represents);
  if (free || (byCharacters && look.rules.families.has(look.forms[at] as string))) {
    const to = [3, 4, 2].map((n) => at + n).find((end) => isCharacters(look, at, end));
    if (to !== undefined) return { from: at, to };
  }
  const short = represents === undefined ? 3 : 2;
  if (run.to - at >= short && !isCommonWord(look, at, run.to) && endsRun(look, run.to))
    return regnal(look, { from: at, to: run.to });
  return family;
}

function endsRun(look: Look, at: number): boolean {
  return endsName(look, at) || look.title(at) !== undefined || isRegnal(look, at);
}

function isCharacters(look: Look, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (!look.isIdeograph(i)) return false;
    // "李在明": a family name makes the next character part of a name, whatever it is elsewhere.
    const given = i === at + 1 && end - at === 3 && look.rules.families.has(look.forms[at] ?? '');
    if (!given && look.rules.stops.has(look.forms[i] as string)) return false;
  }
  return endsNameSurely(look, end);
}

/** A state, place or other listed word is no name of a person. */
function isCommonWord(look: Look, at: number, to: number): boolean {
  for (const table of ['state', 'place', 'organisation', 'place-more', 'name-more', 'body']) {
    const hit = look.hit(table, at);
    if (hit && hit.to >= to) return true;
  }
  return false;
}

function isRegnal(look: Look, at: number): boolean {
  const { numbers, close } = look.rules.regnal;
  const form = look.forms[at] ?? '';
  return numbers.has(form) && (look.forms[at + 1] === close || look.forms[at + 2] === close);
}

/** "菲利普|六世". */
function regnal(look: Look, name: PersonName): PersonName {
  if (!isRegnal(look, name.to)) return name;
  const to = look.forms[name.to + 1] === look.rules.regnal.close ? name.to + 2 : name.to + 3;
  return { ...name, to };
}

/** A person of the reference by a name as written there, unless it is part of a longer one. */
export function referenceName(look: Look, at: number): PersonName | undefined {
  const hit = look.hit<NameRow>('person', at);
  if (!hit) return undefined;
  const { sounds, soundsOnly, separators } = look.rules;
  const foreign =
    sounds.has(look.forms[at] as string) && sounds.has(look.forms[hit.to - 1] as string);
  if (foreign) {
    const next = look.forms[hit.to] ?? '';
    const longer = soundsOnly.has(next) && !look.rules.followers.has(next);
    if (longer || separators.has(next) || next === '-') return undefined;
    if (isRegnal(look, hit.to)) return undefined;
  }
  return { from: at, to: hit.to, id: hit.row.id };
}

/** A Chinese name by its family: the given name has one or two characters, told by what follows. */
export function chineseName(look: Look, at: number): PersonName | undefined {
  const double = look.rules.doubleFamilies.has(look.slice(at, at + 2));
  if (!double && !look.rules.families.has(look.forms[at] ?? '')) return undefined;
  const given = at + (double ? 2 : 1);
  if (!isGiven(look, given)) return undefined;
  const short = given + 1;
  const long = given + 2;
  if (endsNameSurely(look, short)) return { from: at, to: short };
  const isLong = isGiven(look, short) && endsName(look, long);
  if (isLong && (endsNameSurely(look, long) || !endsName(look, short)))
    return { from: at, to: long };
  return endsName(look, short) ? { from: at, to: short } : undefined;
}

function isGiven(look: Look, at: number): boolean {
  return look.isIdeograph(at) && !look.rules.neverGiven.has(look.forms[at] as string);
}
