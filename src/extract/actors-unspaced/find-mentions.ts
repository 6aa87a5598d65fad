/**
 * Names of states, organisations, persons, offices and places in a language written without blanks and capitals. One
 * walk over the tokens reads what tables, titles and the shapes of names explain; a second pass finds the names that
 * the first made known where they stand alone.
 */
import type { UnspacedNameRules } from '../../language/unspaced-names.ts';
import type { Mention, TimeMention } from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';
import { actorsAt } from './actor-at.ts';
import { withMembers } from './group-members.ts';
import { explained, knownAgain, knownPersons } from './known.ts';
import { type Look, makeLook } from './look.ts';

/** Finds the names of a document, in text order, without overlaps. */
export function findMentionsUnspaced(
  input: ScanInput,
  times: readonly TimeMention[],
  rules: UnspacedNameRules,
): readonly Mention[] {
  const look = makeLook(input, rules);
  const mentions = walk(look, times);
  const known = knownPersons(look, mentions);
  const taken = new Uint8Array(look.tokens.length);
  for (const time of times) taken.fill(1, time.from, time.to);
  for (const m of mentions) taken.fill(1, m.from, m.to);
  const all = [...mentions, ...knownAgain(look, taken, known)];
  all.sort((a, b) => a.from - b.from);
  return withMembers(
    look,
    all.map((m) => explained(look, m, known)),
  );
}

function walk(look: Look, times: readonly TimeMention[]): readonly Mention[] {
  const mentions: Mention[] = [];
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
      const found = actorsAt(look, at, sentence);
      const last = found.at(-1);
      if (!last || last.to > sentence.to) {
        at++;
        continue;
      }
      mentions.push(...found);
      at = last.to;
    }
  }
  return mentions;
}
