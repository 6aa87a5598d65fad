/** Whom "双方" and "两国" stand for: the last two states that were named or acted before. */
import type { UnspacedGroupRow } from '../../language/unspaced-names.ts';
import type { Mention } from '../../model/annotation.ts';
import type { Look } from './look.ts';

/** Gives group phrases their members, as indexes into the list. */
export function withMembers(look: Look, mentions: readonly Mention[]): readonly Mention[] {
  const recent: { readonly key: string; readonly index: number }[] = [];
  const persons: number[] = [];
  return mentions.map((m, index) => {
    if (m.anaphor) {
      const row = look.hit<UnspacedGroupRow>('group', m.from)?.row;
      const members = row ? membersOf(row, recent, persons) : [];
      return members.length > 0 ? { ...m, members } : m;
    }
    const key = m.represents ?? m.id;
    if (m.kind === 'person') persons.push(index);
    if (key && m.kind !== 'place' && m.kind !== 'agreement') {
      const at = recent.findIndex((r) => r.key === key);
      if (at >= 0) recent.splice(at, 1);
      recent.push({ key, index });
      if (recent.length > 4) recent.shift();
    }
    return m;
  });
}

function membersOf(
  row: UnspacedGroupRow,
  recent: readonly { readonly index: number }[],
  persons: readonly number[],
): readonly number[] {
  if (row.of === 'person' && row.count === 1) return persons.slice(-1);
  if (row.count !== 2 || recent.length < 2) return [];
  return recent.slice(-2).map((r) => r.index);
}
