/** Who holds a stance, by the form of the word: a finite verb, a participle, a noun that somebody voices. */

import type { StanceRow } from '../../language/stance-rows.ts';
import { VOICING } from '../../language/tables.ts';
import { type PhraseHit, type Sentence, TOKEN_CAPITAL } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';
import { nominalFrom, type Subject, verbSubject } from '../statement/verb-subject.ts';
import { hitsWithin, within } from '../statement/within.ts';

/** Who holds a stance. */
export interface Holder {
  /** Who holds it; undefined where a participle leaves it open. */
  readonly subject: Subject | undefined;
  /** First token of the words that say so. */
  readonly from: number;
}

/** The holder of the stance at `hit`; undefined where the words say none. */
export function holderOf(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<StanceRow>,
): Holder | undefined {
  switch (hit.row.form) {
    case 'verb':
      return ofVerb(annotation, sentence, hit);
    case 'participle':
      return ofParticiple(annotation, sentence, hit);
    case 'noun':
      return ofNoun(annotation, sentence, hit);
    default:
      return hit.row.form satisfies never;
  }
}

/** A finite verb: not an infinitive, a passive, or a modal's. */
function ofVerb(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<StanceRow>,
): Holder | undefined {
  const next = formAt(annotation, hit.to);
  if (next === 'by' || (isMark(annotation, hit.to) && next !== '"')) return undefined;
  for (let at = hit.from - 1; at >= sentence.from; at--) {
    const form = formAt(annotation, at);
    const role = roleOf(annotation, at);
    if (
      form === 'to' ||
      role === 'modal' ||
      role === 'determiner' ||
      role === 'preposition' ||
      role === 'of'
    )
      return undefined;
    if (
      annotation.grammar.stances.be.has(form) &&
      !/^(?:is|are)$/.test(formAt(annotation, hit.from))
    )
      return undefined;
    if (role !== 'adverb' && role !== 'auxiliary' && role !== 'negation' && !form.endsWith('ly'))
      break;
  }
  const subject = verbSubject(annotation, sentence, hit.from);
  if (!subject) return undefined;
  if (isBare(annotation, hit.from) && !takesBareForm(annotation, subject, hit.from))
    return undefined;
  return {
    subject,
    from: subject.from < hit.from && subject.from >= sentence.from ? subject.from : hit.from,
  };
}

/** "support", "oppose": also nouns or infinitives. */
function isBare(annotation: ClauseText, at: number): boolean {
  return annotation.grammar.stances.bare.has(formAt(annotation, at));
}

/** Whether a plural subject stands there, with no "to" or modal on the way that makes the form an infinitive. */
function takesBareForm(annotation: ClauseText, subject: Subject, verb: number): boolean {
  if (((annotation.tokens.flags[verb] ?? 0) & TOKEN_CAPITAL) !== 0) return false;
  const joined = subject.from > 0 && roleOf(annotation, subject.from - 1) === 'conjunction';
  const auxiliary =
    annotation.grammar.stances.auxiliaries.has(formAt(annotation, verb - 1)) ||
    annotation.grammar.stances.auxiliaries.has(formAt(annotation, verb - 2));
  const plural =
    auxiliary ||
    joined ||
    subject.mentions.length > 1 ||
    /^(?:we|they|.*s)$/.test(formAt(annotation, subject.to - 1));
  for (let at = subject.to; at < verb; at++) {
    if (
      roleOf(annotation, at) === 'modal' ||
      (formAt(annotation, at) === 'to' &&
        annotation.grammar.verbs.isAction(formAt(annotation, at + 1)))
    )
      return false;
  }
  return plural;
}

/** "..., opposing X": after a comma, a dash, "while" or another participle; never after a preposition. */
function ofParticiple(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<StanceRow>,
): Holder | undefined {
  let at = hit.from - 1;
  while (
    at >= sentence.from &&
    (roleOf(annotation, at) === 'adverb' || formAt(annotation, at).endsWith('ly'))
  )
    at--;
  const before = formAt(annotation, at);
  const opens =
    at < sentence.from || /^[,\-;:(]$/.test(before) || before === 'while' || before === 'and';
  if (!opens || roleOf(annotation, hit.to) === 'of' || roleOf(annotation, hit.to) === 'preposition')
    return undefined;
  const main = mainSubject(annotation, sentence, hit.from);
  if (!main && formAt(annotation, hit.from) === 'rejecting') return undefined;
  return { subject: main, from: hit.from };
}

/** The subject of the sentence's first verb: the first actor at its start. */
function mainSubject(
  annotation: ClauseText,
  sentence: Sentence,
  before: number,
): Subject | undefined {
  const leading = nominalFrom(annotation, sentence, sentence.from);
  if (leading && leading.to < before) return leading;
  for (let at = sentence.from; at < before; at++) {
    const role = roleOf(annotation, at);
    if (role !== 'none' && role !== 'determiner') continue;
    if (role === 'none' && !isMark(annotation, at)) {
      const subject = verbSubject(annotation, sentence, at + 1);
      if (subject && subject.from <= sentence.from + 1 && subject.to < before) return subject;
    }
    if (at - sentence.from > 14) return undefined;
  }
  return undefined;
}

/** "reiterated its support for X": the subject of the verb that voices it. */
function ofNoun(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<StanceRow>,
): Holder | undefined {
  if (formAt(annotation, hit.from) === 'in') return ofStanding(annotation, sentence, hit);
  const hits = hitsWithin(annotation, VOICING, sentence.from, hit.from);
  const voicing = hits.findLast(
    (h) => h.to <= hit.from && h.from >= sentence.from && hit.from - h.to <= 7,
  );
  if (
    !voicing ||
    /^(?:offer|make|made|makes|making|share|shares|demonstrat|highlight)/.test(
      formAt(annotation, voicing.from),
    )
  )
    return undefined;
  for (let at = voicing.to; at < hit.from; at++) {
    const role = roleOf(annotation, at);
    if (
      role === 'modal' ||
      role === 'auxiliary' ||
      role === 'relative' ||
      role === 'preposition' ||
      (isMark(annotation, at) &&
        formAt(annotation, at) !== '-' &&
        formAt(annotation, at) !== ',' &&
        formAt(annotation, at) !== "'")
    )
      return undefined;
    if (
      role === 'of' ||
      (formAt(annotation, at) === 'the' && within(annotation.mentions, at, at + 2).length === 0)
    )
      return undefined;
    if (annotation.grammar.stances.otherNouns.has(formAt(annotation, at))) return undefined;
  }
  const subject = verbSubject(annotation, sentence, voicing.from, true);
  return subject
    ? {
        subject,
        from: Math.min(subject.from >= sentence.from ? subject.from : voicing.from, voicing.from),
      }
    : undefined;
}

/** "We stand united in support of X". */
function ofStanding(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<StanceRow>,
): Holder | undefined {
  for (let at = hit.from - 1; at >= sentence.from && hit.from - at < 7; at--) {
    if (!annotation.grammar.stances.standing.has(formAt(annotation, at))) continue;
    const subject = verbSubject(annotation, sentence, at);
    if (subject)
      return { subject, from: subject.from >= sentence.from ? Math.min(subject.from, at) : at };
  }
  return undefined;
}
