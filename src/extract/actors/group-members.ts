/** Whom group phrases and pronouns stand for. */
import type { Mention } from '../../model/annotation.ts';
import { isCapital, type Lookup } from './lookup.ts';

/** Group phrases and pronouns get the members they most likely stand for: the last actors named before them. */
export function withMembers(look: Lookup, mentions: readonly Mention[]): readonly Mention[] {
  const out: Mention[] = [];
  const first: FirstSeen = { states: new Map(), offices: new Map() };
  for (const m of mentions) {
    out.push(m);
    if (m.anaphor) out[out.length - 1] = membered(look, out, first);
    note(first, m, out.length - 1);
  }
  return out;
}

/** What stands first in the text so far, so that no group phrase looks through all of it again. */
interface FirstSeen {
  /** Index of the first mention of each state by its own name. */
  readonly states: Map<string, number>;
  /** The first office given with each person's name. */
  readonly offices: Map<string, NonNullable<Mention['office']>>;
}

function note(first: FirstSeen, m: Mention, index: number): void {
  if (m.kind === 'state' && m.id !== undefined && !m.adjective && m.rule === 'name.state') {
    if (!first.states.has(m.id)) first.states.set(m.id, index);
  }
  if (m.kind === 'person' && m.office && !first.offices.has(m.name))
    first.offices.set(m.name, m.office);
}

/** The last of the mentions, an anaphor, with its members. */
function membered(look: Lookup, mentions: readonly Mention[], first: FirstSeen): Mention {
  const i = mentions.length - 1;
  const m = mentions[i] as Mention;
  const wanted = /\b(?:two|both|duo|pair)\b/i.test(m.name)
    ? 2
    : /^(?:he|she)$/i.test(m.name)
      ? 1
      : 0;
  if (wanted === 0) return m;
  const members =
    wanted === 1 ? speakerBefore(look, mentions, i) : lastDistinct(look, mentions, first, wanted);
  return members.length === wanted ? { ...m, members } : m;
}

/** "he", "she": the first person of the sentence so far, else of the sentence before (its likely subject). */
function speakerBefore(look: Lookup, mentions: readonly Mention[], before: number): number[] {
  const here = look.tokens.sentences[(mentions[before] as Mention).from] as number;
  let found = -1;
  for (let i = before - 1; i >= 0; i--) {
    const m = mentions[i] as Mention;
    const sentence = look.tokens.sentences[m.from] as number;
    if (
      sentence < here - 1 ||
      (found >= 0 &&
        sentence < (look.tokens.sentences[(mentions[found] as Mention).from] as number))
    )
      break;
    if (
      m.kind === 'person' &&
      !m.anaphor &&
      !isAttributive(look, m) &&
      !/^(?:with|by|of|to|for|from|and|between|on|about|,)$/.test(
        look.tokens.forms[m.from - 1] ?? '',
      )
    )
      found = i;
    else if (m.kind === 'person' && m.members?.length === 1 && sentence < here)
      found = m.members[0] as number;
  }
  return found >= 0 ? [found] : [];
}

/** "Harry Potter films": the name stands before a noun that it describes. */
function isAttributive(look: Lookup, m: Mention): boolean {
  return (
    look.tokens.sentences[m.to] === look.tokens.sentences[m.from] &&
    !isCapital(look.tokens, m.to) &&
    look.input.syntax?.upos(m.to) === 'NOUN'
  );
}

/** How many sentences back a group phrase or pronoun may reach. */
const REACH: Readonly<Record<number, number>> = { 1: 2, 2: 12 };

function lastDistinct(
  look: Lookup,
  mentions: readonly Mention[],
  first: FirstSeen,
  wanted: number,
): number[] {
  const before = mentions.length - 1;
  const group = mentions[before] as Mention;
  const title = titleOfGroup(group.name);
  const here = look.tokens.sentences[group.from] as number;
  const found: number[] = [];
  const seen = new Set<string>();
  for (let i = before - 1; i >= 0 && found.length < wanted; i--) {
    const m = mentions[i] as Mention;
    if (here - (look.tokens.sentences[m.from] as number) > (REACH[wanted] as number)) break;
    const key = memberKey(m, group.kind, title, first);
    if (!key || seen.has(key)) continue;
    seen.add(key);
    // For "the two sides" the state itself, where the document names it; else the person who stands for it.
    found.unshift(group.kind === 'person' ? i : (first.states.get(key) ?? i));
  }
  return found;
}

/** The title inside a group phrase: "the two prime ministers" - "prime minister"; none in "the two leaders". */
function titleOfGroup(name: string): RegExp | undefined {
  const match = /(prime minister|foreign minister|president|premier|minister|chancellor)s$/i.exec(
    name,
  );
  if (!match) return undefined;
  const title = (match[1] as string).toLowerCase();
  return title === 'premier' || title === 'prime minister'
    ? /premier|prime minister/i
    : new RegExp(title, 'i');
}

/** What makes a mention a member of a group of a kind, once; undefined where it cannot be one. */
function memberKey(
  m: Mention,
  kind: string,
  title: RegExp | undefined,
  first: FirstSeen,
): string | undefined {
  if (m.anaphor || m.kind === 'place' || m.kind === 'agreement') return undefined;
  if (kind === 'person') {
    if (m.kind !== 'person') return undefined;
    const office = m.office ?? first.offices.get(m.name);
    return title && !title.test(office?.name ?? '') ? undefined : (m.id ?? m.name);
  }
  if (m.kind !== 'state' && m.kind !== 'person') return undefined;
  return m.represents ?? (m.kind === 'state' ? m.id : undefined);
}
