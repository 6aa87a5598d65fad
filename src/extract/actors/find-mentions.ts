/**
 * Names of states, organisations, persons, offices and places. One walk over the tokens: group phrases, titles with
 * names, the names of the reference, then capitalised words that titles, heads or the document itself explain.
 */
import type { Mention, TimeMention } from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';
import { makeLookup } from './lookup.ts';
import { nameAt } from './name-at.ts';
import { resolveWithin } from './resolve-within.ts';

/** Finds the names of a document, in text order, without overlaps. */
export function findMentions(input: ScanInput, times: readonly TimeMention[]): readonly Mention[] {
  const look = makeLookup(input);
  const mentions: Mention[] = [];
  let time = 0;
  for (const sentence of input.sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      while (time < times.length && (times[time] as TimeMention).to <= at) time++;
      const within = times[time];
      if (within && at >= within.from && at < within.to) {
        at = within.to;
        continue;
      }
      const mention = nameAt(look, at, sentence);
      if (mention && mention.to <= sentence.to) {
        mentions.push(mention);
        at = mention.to;
      } else at++;
    }
  }
  return resolveWithin(look, mentions);
}
