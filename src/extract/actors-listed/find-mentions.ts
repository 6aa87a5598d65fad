/** Names in a language that nobody has written down: those that the reference spells the same way, nothing else. */
import type { NameRow } from '../../language/gazetteer.ts';
import {
  type Mention,
  type PhraseHit,
  TOKEN_ALL_CAPITALS,
  TOKEN_CAPITAL,
} from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';

/** Finds full names of persons and acronyms of organisations, in text order, without overlaps. */
export function findMentionsListed({
  document,
  tokens,
  hits,
  reference,
}: ScanInput): readonly Mention[] {
  const found = [...named(hits.get('person')), ...named(hits.get('organisation'))]
    .filter((hit) => isName(hit, tokens.flags))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const mentions: Mention[] = [];
  let free = 0;
  for (const hit of found) {
    if (hit.from < free) continue;
    free = hit.to;
    const person = reference.person(hit.row.id);
    const start = tokens.starts[hit.from] as number;
    const end = tokens.ends[hit.to - 1] as number;
    mentions.push({
      kind: person ? 'person' : 'organisation',
      start,
      end,
      from: hit.from,
      to: hit.to,
      name: document.text.slice(start, end),
      id: hit.row.id,
      ...(person ? { core: { start, end } } : {}),
      rule: 'name.listed',
    });
  }
  return mentions;
}

function named(hits: readonly PhraseHit[] | undefined): readonly PhraseHit<NameRow>[] {
  return (hits ?? []) as readonly PhraseHit<NameRow>[];
}

/** A person's name has two words or more, each with a capital; an acronym is all capitals. */
function isName(hit: PhraseHit<NameRow>, flags: Uint8Array): boolean {
  const flag = hit.row.capitals ? TOKEN_ALL_CAPITALS : TOKEN_CAPITAL;
  if (!hit.row.capitals && hit.to - hit.from < 2) return false;
  return ((flags[hit.from] ?? 0) & flag) !== 0 && ((flags[hit.to - 1] ?? 0) & flag) !== 0;
}
