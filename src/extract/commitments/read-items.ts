/** "Strengthen the capacity of ...": measures in the imperative without the words that govern them. */
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isWord, roleOf } from '../clause.ts';
import { trimEnd } from '../statement/span.ts';
import type { PromiseParts } from './make-commitment.ts';

/**
 * The measures of a text that is one in all its sentences, or of a communiqué: nobody is told to act there, the
 * issuers tell what they are going to do. The stem stands in a heading or was left out of an excerpt.
 */
export function readItems(annotation: ClauseText): readonly PromiseParts[] {
  const all = annotation.sentences.map((sentence) => itemVerb(annotation, sentence));
  const isList = annotation.document.genre === 'communique' || all.every((verb) => verb >= 0);
  if (!isList) return [];
  return annotation.sentences.flatMap((sentence, i): PromiseParts[] => {
    const verb = all[i] as number;
    if (verb < 0 || annotation.blocks[sentence.block]?.kind === 'heading') return [];
    return [
      {
        sentence,
        verb,
        end: trimEnd(annotation, verb, sentence.to),
        governor: { from: verb, to: verb + 1 },
        strength: 'plan',
        obligor: undefined,
        rule: 'commitment.item',
      },
    ];
  });
}

/** The verb of doing with which a sentence begins, after "to" and adverbs; -1 where a subject or another word does. */
function itemVerb(annotation: ClauseText, sentence: Sentence): number {
  let at = sentence.from;
  while (at < sentence.to && !isWord(annotation, at)) at++;
  const purpose = formAt(annotation, at) === 'to';
  if (purpose) at++;
  while (at < sentence.to && roleOf(annotation, at) === 'adverb') at++;
  if (at >= sentence.to - 1) return -1;
  const { verbs, commitments } = annotation.grammar;
  if (roleOf(annotation, at) !== 'none') return -1;
  if (!purpose && isOngoing(annotation, sentence, at)) return at;
  if (!verbs.isAction(formAt(annotation, at))) return -1;
  const next = formAt(annotation, at + 1);
  if (verbs.isAlsoNoun(formAt(annotation, at)) && !startsObject(annotation, at + 1)) return -1;
  if (/^(?:of|is|are|was|were|will|has|have|'s)$/.test(next)) return -1;
  // "To close the gap, we will ...": a purpose with its clause behind it.
  const clause = purpose && hasClause(annotation, sentence, at);
  return clause || commitments.notItems.has(formAt(annotation, at)) ? -1 : at;
}

/** "Setting up two offices by May": an -ing form with its object and no finite verb behind it. */
function isOngoing(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  const isGerund = annotation.grammar.verbs.isGerund(formAt(annotation, at));
  if (!isGerund || annotation.syntax?.fine(at) !== 'VBG') return false;
  for (let i = at + 1; i < sentence.to; i++)
    if (/^VB[DPZ]$|^MD$/.test(annotation.syntax?.fine(i) ?? '')) return false;
  return true;
}

function startsObject(annotation: ClauseText, at: number): boolean {
  const role = roleOf(annotation, at);
  const tag = annotation.syntax?.upos(at);
  return role === 'determiner' || role === 'pronoun' || tag === 'ADJ' || tag === 'NOUN';
}

function hasClause(annotation: ClauseText, sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.to; at++) {
    if (/^(?:we|it|they)$/.test(formAt(annotation, at)) || roleOf(annotation, at) === 'modal')
      return true;
  }
  return false;
}
