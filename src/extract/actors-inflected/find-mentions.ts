/**
 * Names of states, organisations, persons, offices and places in a language that declines them and writes them with
 * capitals. One walk over the tokens reads titles with names, full names, organisations, states and places by the forms
 * that the pack generates; a second gives families alone, names with patronymics and bare offices their persons.
 */
import type { InflectedNameRules } from '../../language/inflected-names.ts';
import type { Mention, TimeMention } from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';
import { actorAt } from './actor-at.ts';
import { withAppositions } from './apposition.ts';
import { withMembers } from './group-members.ts';
import { type KnownPersons, knownPersons, type NamedPerson } from './known.ts';
import { isCapital, type Look, makeLook } from './look.ts';
import { explained, loneFamilies } from './resolve-persons.ts';

/** Finds the names of a document, in text order, without overlaps of characters. */
export function findMentionsInflected(
  input: ScanInput,
  times: readonly TimeMention[],
  rules: InflectedNameRules,
): readonly Mention[] {
  const look = makeLook(input, rules);
  const { mentions, persons } = walk(look, times);
  const named = withAppositions(look, [...persons.values()]);
  const known = knownPersons(look, named);
  const byMention = new Map(named.map((person) => [person.mention.from, person]));
  const taken = new Uint8Array(look.tokens.length);
  for (const m of mentions) taken.fill(1, m.from, m.to);
  const full = mentions.flatMap((mention) => {
    const person = persons.has(mention) ? byMention.get(mention.from) : undefined;
    return person ? explained(person, known) : bareOffice(look, mention, known);
  });
  const all = [...full, ...loneFamilies(look, taken, known)];
  all.sort((a, b) => a.start - b.start);
  return withMembers(look, all);
}

interface Walked {
  readonly mentions: readonly Mention[];
  readonly persons: ReadonlyMap<Mention, NamedPerson>;
}

function walk(look: Look, times: readonly TimeMention[]): Walked {
  const mentions: Mention[] = [];
  const persons = new Map<Mention, NamedPerson>();
  let time = 0;
  for (const sentence of look.input.sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      while (time < times.length && (times[time] as TimeMention).to <= at) time++;
      const within = times[time];
      if (within && at >= within.from && at < within.to) {
        at = within.to;
        continue;
      }
      const found = actorAt(look, at);
      const last = found?.mentions.at(-1);
      if (!found || !last || last.to > sentence.to) {
        at++;
        continue;
      }
      mentions.push(...found.mentions);
      if (found.person) persons.set(last, { mention: last, name: found.person });
      at = Math.max(at + 1, last.to);
    }
  }
  return { mentions, persons };
}

/** "Президент" alone: with the state of the one person of the document who has that title; else only in capitals. */
function bareOffice(look: Look, mention: Mention, known: KnownPersons): readonly Mention[] {
  if (mention.rule !== 'name.office-bare') return [mention];
  const title = (mention.office?.name ?? '').toLowerCase();
  const stem = title.slice(0, Math.max(5, title.length - 3));
  const holders = new Set(
    [...known.byFamily.values()]
      .flat()
      .filter((person) => person.office?.name.toLowerCase().startsWith(stem)),
  );
  const [person] = holders;
  if (holders.size !== 1 || !person) return isCapital(look.tokens, mention.from) ? [mention] : [];
  return [
    {
      ...mention,
      ...(person.office?.id ? { id: person.office.id } : {}),
      ...(person.represents ? { represents: person.represents } : {}),
    },
  ];
}
