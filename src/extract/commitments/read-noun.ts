/** "X reaffirmed its commitment to reduce ...", "a key pledge was building ...". */

import type { CommitmentNounRow } from '../../language/commitment-rows.ts';
import { COMMITMENT_NOUNS, VOICING } from '../../language/tables.ts';
import type { Mention, PhraseHit, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, isMark, isTimeToken, roleOf } from '../clause.ts';
import { type Subject, verbSubject } from '../statement/verb-subject.ts';
import { hitsWithin } from '../statement/within.ts';
import { canPromise } from './can-promise.ts';
import { actionEnd, verbFrom } from './governed.ts';
import type { PromiseParts } from './make-commitment.ts';
import { isNegated } from './polarity.ts';
import { promisedFrom } from './read-infinitive.ts';

const REACH = 12;
const FAR_REACH = 40;

/** The promises that nouns name. */
export function readNouns(annotation: ClauseText): readonly PromiseParts[] {
  const out: PromiseParts[] = [];
  for (const hit of hitsOf(annotation.hits, COMMITMENT_NOUNS)) {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence || !canPromise(annotation, sentence)) continue;
    const promise =
      voiced(annotation, sentence, hit) ??
      (hit.row.equation ? equated(annotation, sentence, hit) : undefined);
    if (promise) out.push(promise);
  }
  return out;
}

/** A noun that somebody voices, with "to" and what is promised. */
function voiced(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<CommitmentNounRow>,
): PromiseParts | undefined {
  const link = formAt(annotation, hit.to);
  if ((link !== 'to' && link !== 'on') || isDenied(annotation, sentence, hit.from))
    return undefined;
  const plain = hit.row.strength === 'plan' || hit.row.strength === 'willingness';
  if (link === 'on' && plain) return undefined;
  const verb = plain
    ? verbFrom(annotation, sentence, hit.to + 1)
    : promisedFrom(annotation, sentence, hit.to + 1);
  if (verb < 0) return undefined;
  const voicing = voicingBefore(annotation, sentence, hit.from);
  if (!voicing) return undefined;
  const possessor = possessorBefore(annotation, sentence, voicing.to, hit.from);
  if (possessor === 'unknown') return undefined;
  const obligor = possessor ?? verbSubject(annotation, sentence, voicing.from, true);
  if (!obligor || isNegated(annotation, sentence, voicing.from)) return undefined;
  if (isAnothers(annotation, hit, possessor, obligor)) return undefined;
  return {
    sentence,
    verb,
    end: actionEnd(annotation, sentence, verb),
    governor: { from: voicing.from, to: hit.to + 1 },
    strength: hit.row.strength,
    obligor,
    rule: 'commitment.noun',
  };
}

/** "deplored the regime's determination to ...", "we note his readiness to ...": another's, and not voiced by it. */
function isAnothers(
  annotation: ClauseText,
  hit: PhraseHit<CommitmentNounRow>,
  possessor: Subject | undefined,
  obligor: Subject,
): boolean {
  if (possessor) return annotation.grammar.commitments.aims.has(formAt(annotation, hit.from));
  const his =
    /^(?:his|her)$/.test(formAt(annotation, hit.from - 1)) ||
    /^(?:his|her)$/.test(formAt(annotation, hit.from - 2));
  return his && obligor.mentions.every((i) => annotation.mentions[i]?.kind !== 'person');
}

/** "A key pledge was co-leading ...", "Commitments included joint laboratories by 2030": nobody need be named. */
function equated(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<CommitmentNounRow>,
): PromiseParts | undefined {
  const form = formAt(annotation, hit.to);
  const equals = annotation.grammar.commitments.equals.has(form);
  if (!equals && !annotation.grammar.commitments.holds.has(form)) return undefined;
  const start = clauseLead(annotation, sentence, hit.from);
  if (start < 0 || isDenied(annotation, sentence, hit.from)) return undefined;
  const to = formAt(annotation, hit.to + 1) === 'to' ? hit.to + 2 : hit.to + 1;
  const prefixed =
    formAt(annotation, to + 1) === '-' &&
    annotation.grammar.verbs.isGerund(formAt(annotation, to + 2));
  if (
    equals &&
    to === hit.to + 1 &&
    !prefixed &&
    !annotation.grammar.verbs.isGerund(formAt(annotation, to))
  )
    return undefined;
  return {
    sentence,
    verb: to,
    end: actionEnd(annotation, sentence, to),
    governor: { from: start, to: hit.to + 1 },
    strength: hit.row.strength,
    obligor: undefined,
    rule: 'commitment.noun-equals',
  };
}

/** First token of the noun's phrase where only determiners and adjectives stand before it in its clause, else -1. */
function clauseLead(annotation: ClauseText, sentence: Sentence, noun: number): number {
  for (let at = noun - 1; at >= sentence.from && noun - at < 6; at--) {
    const role = roleOf(annotation, at);
    if (isMark(annotation, at)) return at + 1;
    if (role !== 'none' && role !== 'determiner' && role !== 'adverb') return -1;
  }
  return noun - sentence.from < 6 ? sentence.from : -1;
}

function isDenied(annotation: ClauseText, sentence: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= sentence.from && noun - at < 4; at--) {
    if (annotation.grammar.commitments.denials.has(formAt(annotation, at))) return true;
    if (isMark(annotation, at)) return false;
  }
  return false;
}

/** "... and our joint commitment": a second object, whose verb may stand further away. */
function isJoinedPossession(annotation: ClauseText, noun: number): boolean {
  for (let at = noun - 1; at > noun - 4; at--) {
    if (annotation.grammar.commitments.own.has(formAt(annotation, at)))
      return formAt(annotation, at - 1) === 'and';
  }
  return false;
}

/** The nearest verb of voicing before the noun, in the same clause. */
function voicingBefore(
  annotation: ClauseText,
  sentence: Sentence,
  noun: number,
): PhraseHit | undefined {
  const hits = hitsWithin(annotation, VOICING, sentence.from, noun);
  const reach = isJoinedPossession(annotation, noun) ? FAR_REACH : REACH;
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i] as PhraseHit;
    const named = (clauseIndex(annotation).mentionOf[hit.from] ?? -1) >= 0;
    if (hit.to > noun || named || annotation.syntax?.upos(hit.from) === 'NOUN') continue;
    if (noun - hit.to > reach || formAt(annotation, hit.from - 1) === 'to') return undefined;
    for (let at = hit.to; at < noun; at++) {
      const role = roleOf(annotation, at);
      if (
        role === 'modal' ||
        role === 'auxiliary' ||
        role === 'relative' ||
        /^(?:;|for|in)$/.test(formAt(annotation, at))
      )
        return undefined;
    }
    return hit;
  }
  return undefined;
}

/**
 * "the United States' commitment", "the Peruvian government's commitment": a name with an apostrophe between the verb
 * and the noun; 'unknown' where the apostrophe belongs to somebody without a name.
 */
function possessorBefore(
  annotation: ClauseText,
  sentence: Sentence,
  first: number,
  noun: number,
): Subject | 'unknown' | undefined {
  const { mentionOf } = clauseIndex(annotation);
  // "the continued U.S. commitment"
  const beside = annotation.mentions[mentionOf[noun - 1] ?? -1];
  if (beside?.kind === 'state' && beside.from >= first)
    return { mentions: [mentionOf[noun - 1] as number], from: beside.from, to: beside.to };
  for (let at = noun - 1; at >= Math.max(first, sentence.from); at--) {
    const role = roleOf(annotation, at);
    if (role === 'preposition' || role === 'of' || role === 'conjunction' || role === 'pronoun')
      return undefined;
    if (formAt(annotation, at) !== "'s" && formAt(annotation, at) !== "'") continue;
    const named = (i: number): number => mentionOf[i] ?? -1;
    const ruled = /^(?:government|administration)$/.test(formAt(annotation, at - 1));
    const index = named(at - 1) < 0 && ruled ? named(at - 2) : named(at - 1);
    const mention: Mention | undefined = annotation.mentions[index];
    if (!mention) return isTimeToken(annotation, at - 1) ? undefined : 'unknown';
    return { mentions: [index], from: mention.from, to: mention.to };
  }
  return undefined;
}
