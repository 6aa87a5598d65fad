/** The head of the subject of a verb: "the number of offences", "bilateral trade", without what hangs behind it. */

import { FIGURE_STATUS, REPORTING } from '../../language/tables.ts';
import type { Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isTimeToken, roleOf, skipVerbGroup } from '../clause.ts';
import {
  endsInMetric,
  isDash,
  isNominal,
  type Metric,
  mentionAt,
  metricAt,
  metricHits,
  phraseEnd,
  phraseStart,
  skipDeterminersRight,
} from './noun-phrase.ts';
import { within } from './within.ts';

/** The head noun phrase of the subject of the verb at `verb`; 'pronoun' where a pronoun stands for it. */
export function subjectPhrase(
  annotation: ClauseText,
  verb: number,
  limit: number,
): Metric | 'pronoun' | undefined {
  let last = skipVerbGroup(annotation, { from: limit } as Sentence, verb - 1);
  if (last < limit) return antecedent(annotation, limit);
  if (last === verb - 1 && /(?:ing|^worth)$/.test(formAt(annotation, verb))) {
    const beside = besideParticiple(annotation, last, limit);
    if (beside || formAt(annotation, verb) === 'worth') return beside;
  }
  if (formAt(annotation, last) === 'to') last--;
  if (formAt(annotation, last) === ',' || formAt(annotation, last) === ')') last--;
  const beside = adjacent(annotation, last, limit);
  if (beside) return beside;
  const region = regionStart(annotation, last, limit);
  const first = skipOpening(annotation, region, last);
  if (first > last) return undefined;
  if (annotation.grammar.figures.pronouns.has(formAt(annotation, first)) && first === last)
    return 'pronoun';
  return headFrom(annotation, first, last);
}

/** "with growth falling", "contributions totalling": the noun right before the participle. */
function besideParticiple(annotation: ClauseText, last: number, limit: number): Metric | undefined {
  if (!isNominal(annotation, last) || mentionAt(annotation, last)) return undefined;
  const from = phraseStart(annotation, last, limit);
  let before = from - 1;
  while (before > limit && roleOf(annotation, before) === 'determiner') before--;
  const governed = roleOf(annotation, before) === 'of';
  return from <= last && !governed ? metricAt(annotation, from, last + 1) : undefined;
}

/** "the ariary, which was trading at": the noun that the relative pronoun stands for. */
function antecedent(annotation: ClauseText, limit: number): Metric | undefined {
  if (roleOf(annotation, limit - 1) !== 'relative') return undefined;
  const last = formAt(annotation, limit - 2) === ',' ? limit - 3 : limit - 2;
  const from = phraseStart(annotation, last, Math.max(0, last - 5));
  return from <= last ? metricAt(annotation, from, last + 1) : undefined;
}

/** A metric noun right before the verb that no preposition governs. */
function adjacent(annotation: ClauseText, last: number, limit: number): Metric | undefined {
  if (!isNominal(annotation, last)) return undefined;
  const from = phraseStart(annotation, last, limit);
  if (from > last) return undefined;
  if (isOwnedObject(annotation, from)) return metricAt(annotation, from, last + 1);
  if (!endsInMetric(annotation, from, last + 1)) return undefined;
  let before = from - 1;
  while (
    before >= limit &&
    (roleOf(annotation, before) === 'determiner' ||
      annotation.grammar.figures.owners.has(formAt(annotation, before)))
  )
    before--;
  const role = before < limit ? 'none' : roleOf(annotation, before);
  if (role === 'preposition' || role === 'of' || mentionAt(annotation, before)) return undefined;
  if (role === 'conjunction' && isGovernedList(annotation, before - 1, limit)) return undefined;
  return metricAt(annotation, from, last + 1);
}

/** "the slump saw Acme's debt soar": the noun of an owner whom another verb governs. */
function isOwnedObject(annotation: ClauseText, from: number): boolean {
  const owner = formAt(annotation, from - 1) === "'s" ? mentionAt(annotation, from - 2) : undefined;
  return owner !== undefined && annotation.syntax?.upos(owner.from - 1) === 'VERB';
}

/** "exports of goods and services": the noun before "and" hangs on a preposition. */
function isGovernedList(annotation: ClauseText, last: number, limit: number): boolean {
  const from = phraseStart(annotation, last, limit);
  const role = from > limit ? roleOf(annotation, from - 1) : 'none';
  return from > last || role === 'preposition' || role === 'of';
}

/** The last break before the verb: a comma with "and" or "but" behind it, or a conjunction that joins clauses. */
function regionStart(annotation: ClauseText, last: number, limit: number): number {
  for (let at = last; at > limit; at--) {
    const form = formAt(annotation, at - 1);
    if (roleOf(annotation, at - 1) === 'conjunction' && formAt(annotation, at - 2) === ',')
      return at;
    if (form === 'but' || form === ')' || form === '(' || isDash(annotation, at - 1)) return at;
    if (
      at <= last &&
      (form === 'say' || within(hitsOf(annotation.hits, REPORTING), at - 1, at).length > 0)
    )
      return at;
  }
  return limit;
}

/** Passes over an opening: conjunctions, adverbs, times and a phrase set off by a comma ("In 2024,"). */
function skipOpening(annotation: ClauseText, from: number, last: number): number {
  let at = from;
  while (at <= last) {
    const role = roleOf(annotation, at);
    const form = formAt(annotation, at);
    if (
      role === 'conjunction' ||
      (role === 'adverb' && form !== 'both') ||
      form === ',' ||
      form === '-' ||
      isTimeToken(annotation, at)
    )
      at++;
    else if (
      formAt(annotation, at + 1) === ',' &&
      at + 2 <= last &&
      !mentionAt(annotation, at) &&
      roleOf(annotation, at) !== 'pronoun' &&
      metricHits(annotation, at, at + 1).length === 0
    )
      at += 2;
    else if (role === 'preposition' || role === 'subordinator') {
      const comma = commaAfter(annotation, at, last);
      if (comma < 0) {
        if (!isTimeToken(annotation, at + 1)) return last + 1;
        at++;
      } else at = comma + 1;
    } else break;
  }
  return at;
}

function commaAfter(annotation: ClauseText, from: number, last: number): number {
  for (let at = from; at <= last; at++) if (formAt(annotation, at) === ',') return at;
  return -1;
}

/** The noun phrase at the head, or the last metric noun in apposition to it. */
function headFrom(
  annotation: ClauseText,
  start: number,
  last: number,
): Metric | 'pronoun' | undefined {
  // "(projected to hit": the participle speaks of the figure before it.
  if (within(hitsOf(annotation.hits, FIGURE_STATUS), start, last + 2)[0]?.from === start)
    return 'pronoun';
  let first = skipDeterminersRight(annotation, start, last + 1);
  let end = phraseEnd(annotation, first, last + 1);
  if (formAt(annotation, end) === "'s" && end > first) {
    first = end + 1;
    end = phraseEnd(annotation, first, last + 1);
  }
  const mention = mentionAt(annotation, first);
  if (mention && mention.to < end && mention.from === first) first = mention.to;
  if (end === first) return appositive(annotation, last, first);
  if (
    annotation.grammar.figures.frames.has(formAt(annotation, end - 1)) &&
    formAt(annotation, end) === 'of'
  ) {
    const inner = skipDeterminersRight(annotation, end + 1, last + 1);
    const to = phraseEnd(annotation, inner, last + 1);
    if (to > inner) end = to;
  }
  if (mentionAt(annotation, end - 1) && !endsInMetric(annotation, first, end))
    return appositive(annotation, last, first);
  return metricAt(annotation, first, end);
}

function appositive(annotation: ClauseText, last: number, floor: number): Metric | undefined {
  if (!isNominal(annotation, last)) return undefined;
  const from = phraseStart(annotation, last, floor);
  return from <= last && endsInMetric(annotation, from, last + 1)
    ? metricAt(annotation, from, last + 1)
    : undefined;
}
