/** The noun phrase around a document noun: "a memorandum of understanding on cyber security". */

import type { DocumentNounRow } from '../../language/agreement-rows.ts';
import { DOCUMENT_NOUNS, DOCUMENT_VERBS } from '../../language/tables.ts';
import {
  type PhraseHit,
  type Sentence,
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_NUMBER,
} from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, isMark, isWord, roleOf } from '../clause.ts';
import { hitsWithin, within } from '../statement/within.ts';

/** A document's noun phrase, in tokens. */
export interface DocumentPhrase {
  readonly noun: PhraseHit<DocumentNounRow>;
  /** First token, determiner and count included. */
  readonly from: number;
  /** First token after determiner and count. */
  readonly core: number;
  /** End (exclusive) of the noun with "on ..." or "for ..." after it. */
  readonly to: number;
  /** "no", "the", "a" ... or "" where it has none. */
  readonly determiner: string;
}

const VERBS = new WeakMap<ClauseText, Uint8Array>();
const TOPIC_LENGTH = 14;

/** 1 where a token belongs to a verb of signing. */
export function signingTokens(annotation: ClauseText): Uint8Array {
  let marks = VERBS.get(annotation);
  if (!marks) {
    marks = new Uint8Array(annotation.tokens.length);
    for (const hit of hitsOf(annotation.hits, DOCUMENT_VERBS)) marks.fill(1, hit.from, hit.to);
    VERBS.set(annotation, marks);
  }
  return marks;
}

/** The noun phrase of a document noun. */
export function documentPhrase(
  annotation: ClauseText,
  sentence: Sentence,
  noun: PhraseHit<DocumentNounRow>,
): DocumentPhrase {
  let core = noun.from;
  while (core > sentence.from) {
    const width = modifierWidth(annotation, sentence, core - 1);
    if (width === 0) break;
    core -= width;
  }
  let from = core;
  let determiner = '';
  while (from > sentence.from && isSpecifier(annotation, from - 1)) {
    from--;
    if (roleOf(annotation, from) === 'determiner') determiner = formAt(annotation, from);
  }
  while (
    core < noun.from &&
    (isCount(annotation, core) || formAt(annotation, core) === 'following')
  )
    core++;
  return { noun, from, core, to: topicEnd(annotation, sentence, noun.to), determiner };
}

/** How many tokens ending at `at` modify the noun after them: an adjective, a name, "(CEDI)"; 0 where none does. */
function modifierWidth(annotation: ClauseText, sentence: Sentence, at: number): number {
  if (
    formAt(annotation, at) === ')' &&
    formAt(annotation, at - 2) === '(' &&
    at - 2 > sentence.from
  )
    return 3;
  if (formAt(annotation, at) === 'following' && formAt(annotation, at - 1) === 'the') return 1;
  const next = annotation.mentions[clauseIndex(annotation).mentionOf[at + 1] ?? -1];
  if (next && next.from === at + 1 && formAt(annotation, at + 1) === 'the') return 0;
  const verbal =
    annotation.grammar.verbs.isGerund(formAt(annotation, at)) ||
    annotation.grammar.verbs.isAction(formAt(annotation, at));
  if (verbal && (roleOf(annotation, at + 1) === 'determiner' || next !== undefined)) return 0;
  return isModifier(annotation, at) ? 1 : 0;
}

/** Adjectives, names and hyphens before the noun. */
function isModifier(annotation: ClauseText, at: number): boolean {
  const form = formAt(annotation, at);
  if ((clauseIndex(annotation).mentionOf[at] ?? -1) >= 0) return true;
  if (form === '-' || form === '+' || form === "'s" || form === "'") return true;
  if (isMark(annotation, at) || signingTokens(annotation)[at] === 1) return false;
  if (roleOf(annotation, at) !== 'none' || isCount(annotation, at)) return false;
  return !annotation.grammar.agreements.notInTitle.has(form);
}

/** Determiners, counts and "a number of" before the modifiers. */
function isSpecifier(annotation: ClauseText, at: number): boolean {
  const form = formAt(annotation, at);
  const role = roleOf(annotation, at);
  if (role === 'determiner' || isCount(annotation, at)) return true;
  // "between 8 and 15 documents"
  if (form === 'between' && isCount(annotation, at + 1)) return true;
  if (role === 'pronoun' && annotation.grammar.agreements.possessives.has(form)) return true;
  return (
    annotation.grammar.agreements.counting.has(form) &&
    (form === 'of'
      ? annotation.grammar.agreements.collections.has(formAt(annotation, at - 1))
      : form !== 'and')
  );
}

/** Whether a token belongs to a number. */
export function isCount(annotation: ClauseText, at: number): boolean {
  const glued =
    ((annotation.tokens.flags[at + 1] ?? 0) & TOKEN_GLUED) !== 0 && isWord(annotation, at + 1);
  if (((annotation.tokens.flags[at] ?? 0) & TOKEN_NUMBER) !== 0) return !glued;
  return within(annotation.quantities, at - 12, at + 1).some(
    (q) =>
      at >= q.from &&
      at < q.to &&
      (q.noun === undefined || at < q.noun.from) &&
      q.quantity.kind !== 'money',
  );
}

/** End of the phrase after the noun: the topic up to a comma, a verb of signing, a parenthesis or another preposition. */
function topicEnd(annotation: ClauseText, sentence: Sentence, after: number): number {
  let at = after;
  if (formAt(annotation, at) === '(' && formAt(annotation, at + 2) === ')') at += 3;
  if (!annotation.grammar.agreements.topicLinks.has(formAt(annotation, at))) return after;
  const first = at;
  for (at += 1; at < sentence.to && at - first < TOPIC_LENGTH; at++) {
    const form = formAt(annotation, at);
    const role = roleOf(annotation, at);
    const stops =
      role === 'auxiliary' ||
      role === 'modal' ||
      role === 'relative' ||
      role === 'subordinator' ||
      role === 'adverb';
    const other =
      role === 'preposition' &&
      !annotation.grammar.agreements.topicLinks.has(form) &&
      !(form === 'in' && startsField(annotation, at + 1));
    if (
      stops ||
      other ||
      signingTokens(annotation)[at] === 1 ||
      clauseIndex(annotation).timely[at] === 1
    )
      break;
    const joins = form === 'and' || form === ',' || form === 'or';
    if (joins && startsDocument(annotation, at + 1)) break;
    if (
      isMark(annotation, at) &&
      form !== '-' &&
      form !== "'" &&
      form !== '"' &&
      !(form === ',' && isListComma(annotation, at))
    )
      break;
  }
  while (
    at > after &&
    (isMark(annotation, at - 1) ||
      /^(?:conjunction|determiner|preposition|of)$/.test(roleOf(annotation, at - 1)))
  )
    at--;
  return Math.max(at, after);
}

/** Whether another document's noun phrase begins at `at`: "and an agreement on air services". */
function startsDocument(annotation: ClauseText, at: number): boolean {
  if (formAt(annotation, at) === 'and') return startsDocument(annotation, at + 1);
  return hitsWithin(annotation, DOCUMENT_NOUNS, at, at + 6).some(
    (h) => h.from >= at && h.from < at + 6 && !crosses(annotation, at, h.from),
  );
}

function crosses(annotation: ClauseText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isMark(annotation, i) || /^(?:conjunction|preposition|of)$/.test(roleOf(annotation, i)))
      return true;
  return false;
}

/** "in agriculture", not "in Moscow". */
function startsField(annotation: ClauseText, at: number): boolean {
  return (
    ((annotation.tokens.flags[at] ?? 0) & TOKEN_CAPITAL) === 0 &&
    clauseIndex(annotation).timely[at] !== 1
  );
}

function isListComma(annotation: ClauseText, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    if (formAt(annotation, i) === 'and')
      return (clauseIndex(annotation).mentionOf[i + 1] ?? -1) < 0;
    if (isMark(annotation, i) && formAt(annotation, i) !== ',') return false;
  }
  return false;
}
