/** Whom group phrases and pronouns stand for. */
import type { Mention } from '../../model/annotation.ts';
import type { Look } from './look.ts';

/** How many sentences back a phrase may reach, by how many it stands for. */
const REACH: Readonly<Record<number, number>> = { 1: 2, 2: 12 };

/** Gives group phrases the last distinct actors named before them, where there are as many as they count. */
export function withMembers(look: Look, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, i) => {
    const count = mention.rule === 'name.group-2' ? 2 : mention.rule === 'name.group-1' ? 1 : 0;
    if (!mention.anaphor || count === 0) return mention;
    const members = lastDistinct(look, mentions, i, count);
    return members.length === count ? { ...mention, members } : mention;
  });
}

function lastDistinct(
  look: Look,
  mentions: readonly Mention[],
  before: number,
  count: number,
): readonly number[] {
  const group = mentions[before] as Mention;
  const here = look.tokens.sentences[group.from] as number;
  const found: number[] = [];
  const seen = new Set<string>();
  for (let i = before - 1; i >= 0 && found.length < count; i--) {
    const m = mentions[i] as Mention;
    if (here - (look.tokens.sentences[m.from] as number) > (REACH[count] as number)) break;
    const key = memberKey(m, group.kind);
    if (!key || seen.has(key)) continue;
    seen.add(key);
    found.unshift(i);
  }
  return found;
}

function memberKey(m: Mention, kind: Mention['kind']): string | undefined {
  if (m.anaphor || (m.adjective && m.rule !== 'name.pair')) return undefined;
  if (kind === 'person') return m.kind === 'person' ? (m.id ?? m.name) : undefined;
  if (m.kind === 'state') return m.id;
  return m.kind === 'person' || m.kind === 'office' ? m.represents : undefined;
}
