/** Joined adjectives in one word: "российско-китайский", "ирано-армяно-туркменских". */
import type { Mention } from '../../model/annotation.ts';
import type { Look } from './look.ts';
import { stateAdjectives } from './state-adjectives.ts';

/** One adjective mention a state, each over its part of the word; undefined where a part names no state. */
export function joinedAdjectives(look: Look, at: number): readonly Mention[] | undefined {
  const form = look.tokens.forms[at] as string;
  if (!form.includes('-')) return undefined;
  const parts = form.split('-');
  const adjectives = stateAdjectives(look.input.reference, look.rules);
  const last = adjectives.whole.get(parts.at(-1) as string);
  if (last === undefined) return undefined;
  const ids = [
    ...parts.slice(0, -1).map((part) => look.rules.pairPrefix(part) ?? adjectives.first.get(part)),
    last,
  ];
  if (ids.some((id) => id === undefined)) return undefined;
  let start = look.tokens.starts[at] as number;
  return parts.flatMap((part, i) => {
    const from = start;
    start += part.length + 1;
    const id = ids[i] as string;
    return id === '' ? [] : [adjective(look, at, from, from + part.length, id)];
  });
}

function adjective(look: Look, at: number, start: number, end: number, id: string): Mention {
  return {
    kind: 'state',
    start,
    end,
    from: at,
    to: at + 1,
    name: look.input.reference.state(id)?.names.ru[0] ?? id,
    id,
    adjective: true,
    rule: 'name.pair',
  };
}
