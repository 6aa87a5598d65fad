/**
 * Who does what the verb says. Stricter than `subjectOf`: the actor must stand right before the verb group, or be
 * reached over an insertion, a relative pronoun or an "and" between verbs; "Russia says prices will rise" gives none.
 */

import { COLLECTIVES } from '../../language/tables.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import {
  clauseIndex,
  clauseStart,
  coordinationEndingAt,
  coordinationFrom,
  formAt,
  isActor,
  isMark,
  roleOf,
  skipDeterminers,
  skipVerbGroup,
} from '../clause.ts';
import { subjectOf } from '../clause-subject.ts';
import { arcSubject } from './arc-subject.ts';
import { relativeOfObject } from './relative-object.ts';

/** A subject: its mentions (none where a common noun says it), and its tokens. */
export interface Subject {
  readonly mentions: readonly number[];
  readonly from: number;
  readonly to: number;
}

const COLLECTIVE = new WeakMap<ClauseText, Int32Array>();
const MAX_INSERTION = 30;

/** For each token the first token of the collective noun it ends, or -1. */
function collectives(annotation: ClauseText): Int32Array {
  let starts = COLLECTIVE.get(annotation);
  if (!starts) {
    starts = new Int32Array(annotation.tokens.length).fill(-1);
    for (const hit of hitsOf(annotation.hits, COLLECTIVES)) starts[hit.to - 1] = hit.from;
    COLLECTIVE.set(annotation, starts);
  }
  return starts;
}

/** The subject of the verb at token `verb`; `loose` also takes the clause's first actor where nothing nearer fits. */
export function verbSubject(
  annotation: ClauseText,
  sentence: Sentence,
  verb: number,
  loose = false,
): Subject | undefined {
  const at = beforeVerbGroup(annotation, sentence, verb);
  if (at < sentence.from) return undefined;
  const near = nominalEndingAt(annotation, sentence, at);
  if (near) {
    // "officials who visited Zambia promised": the names are the object of the relative clause.
    const relative = relativeOfObject(annotation, sentence, near.from);
    return relative < 0 ? near : beforeRelative(annotation, sentence, relative);
  }
  if (roleOf(annotation, at) === 'relative') {
    return nominalEndingAt(
      annotation,
      sentence,
      formAt(annotation, at - 1) === ',' ? at - 2 : at - 1,
    );
  }
  const over = overInsertion(annotation, sentence, at);
  if (over) return over;
  const joined = roleOf(annotation, at) === 'conjunction' || formAt(annotation, at) === ',';
  const arc = hasActor(annotation, sentence, verb)
    ? arcSubject(annotation, sentence, verb)
    : undefined;
  const byArc = arc ? subjectAt(annotation, sentence, arc.token) : undefined;
  if (!joined && !loose) return byArc;
  // "Rightmove said agents were set to ...": the verb has a subject of its own, which cannot act.
  if (arc?.own && !byArc && annotation.syntax?.upos(arc.token) === 'NOUN') return undefined;
  // A common noun right before the verb that no arc explains: whatever stands further left is a guess.
  if (!byArc && annotation.syntax?.upos(at) === 'NOUN') return undefined;
  return (
    byArc ??
    fromMentions(annotation, subjectOf(annotation, sentence, verb)) ??
    nominalFrom(annotation, sentence, clauseStart(annotation, sentence, verb)) ??
    (joined ? nominalFrom(annotation, sentence, sentence.from) : undefined)
  );
}

/** Those whom the relative clause before the names describes. */
function beforeRelative(
  annotation: ClauseText,
  sentence: Sentence,
  relative: number,
): Subject | undefined {
  const last = formAt(annotation, relative - 1) === ',' ? relative - 2 : relative - 1;
  return nominalEndingAt(annotation, sentence, last);
}

/** Whether anybody who can act stands before the verb in its sentence: else parsing it is in vain. */
function hasActor(annotation: ClauseText, sentence: Sentence, verb: number): boolean {
  const { mentionOf } = clauseIndex(annotation);
  const ends = collectives(annotation);
  for (let at = sentence.from; at < verb; at++) {
    const index = mentionOf[at] as number;
    if ((ends[at] ?? -1) >= 0) return true;
    if (index >= 0 && isActor(annotation.mentions[index] as Mention)) return true;
  }
  return false;
}

/** The subject whose head word is at a token: names with those coordinated with them, or a collective noun. */
function subjectAt(annotation: ClauseText, sentence: Sentence, token: number): Subject | undefined {
  const index = clauseIndex(annotation).mentionOf[token] ?? -1;
  const mention = annotation.mentions[index];
  if (!mention) return nominalEndingAt(annotation, sentence, token);
  if (!isActor(mention)) return undefined;
  const before = coordinationEndingAt(annotation, sentence, mention.to - 1);
  const first = annotation.mentions[before[0] ?? index] as Mention;
  // "the merger of Acme and Brill will": names behind "of" do not act for their noun.
  const of = skipDeterminers(annotation, first.from - 1);
  if (
    of > sentence.from &&
    roleOf(annotation, of) === 'of' &&
    annotation.syntax?.upos(of - 1) === 'NOUN' &&
    (collectives(annotation)[of - 1] ?? -1) < 0
  )
    return undefined;
  return fromMentions(annotation, coordinationFrom(annotation, sentence, first.from));
}

function beforeVerbGroup(annotation: ClauseText, sentence: Sentence, verb: number): number {
  let at = skipVerbGroup(annotation, sentence, verb - 1);
  while (
    at >= sentence.from &&
    annotation.grammar.clause.linkingVerbs.has(formAt(annotation, at))
  ) {
    at = skipVerbGroup(annotation, sentence, at - 1);
  }
  return at;
}

/** Names or a collective noun that end at token `last` and that no preposition governs (but "governments of A and B"). */
function nominalEndingAt(
  annotation: ClauseText,
  sentence: Sentence,
  last: number,
): Subject | undefined {
  const members = coordinationEndingAt(annotation, sentence, last);
  if (members.length > 0) {
    const first = annotation.mentions[members[0] as number] as Mention;
    const before = skipDeterminers(annotation, first.from - 1);
    const role = before >= sentence.from ? roleOf(annotation, before) : 'none';
    if (isPartOfMore(annotation, before)) return undefined;
    if (role !== 'of' && role !== 'preposition')
      return { mentions: members, from: first.from, to: last + 1 };
    const head = headBefore(annotation, sentence, before);
    return head >= 0
      ? { mentions: members, from: head, to: last + 1 }
      : afterFirstComma(annotation, members);
  }
  const start = collectives(annotation)[last] ?? -1;
  if (start < sentence.from || (clauseIndex(annotation).mentionOf[last] ?? -1) >= 0)
    return undefined;
  const from = nounPhraseStart(annotation, sentence, start);
  if (isGerundObject(annotation, sentence, from)) return undefined;
  const role = from > sentence.from ? roleOf(annotation, from - 1) : 'none';
  return role === 'of' || role === 'preposition' ? undefined : { mentions: [], from, to: last + 1 };
}

/** "firms such as Acme", "the union of Acme's and Brill": the names are an example or half of something else. */
function isPartOfMore(annotation: ClauseText, before: number): boolean {
  const left = formAt(annotation, before - 1);
  if (formAt(annotation, before) === 'as') return left === 'such';
  return roleOf(annotation, before) === 'conjunction' && /^'s?$/.test(left);
}

/** "According to Oxfam, Chad and Mali ...": a preposition governs the names before the first comma only. */
function afterFirstComma(annotation: ClauseText, members: readonly number[]): Subject | undefined {
  for (let i = 1; i < members.length; i++) {
    const from = (annotation.mentions[members[i - 1] as number] as Mention).to;
    if (formAt(annotation, from) !== ',') continue;
    const joined = roleOf(annotation, from + 1) === 'conjunction';
    return joined ? undefined : fromMentions(annotation, members.slice(i));
  }
  return undefined;
}

/** "the cost of running Japan's welfare state": the noun is the object of an -ing form. */
function isGerundObject(annotation: ClauseText, sentence: Sentence, first: number): boolean {
  let at = /^'s?$/.test(formAt(annotation, first)) ? first : first - 1;
  if (/^'s?$/.test(formAt(annotation, at))) {
    const index = clauseIndex(annotation).mentionOf[at - 1] ?? -1;
    at = index < 0 ? at - 2 : (annotation.mentions[index] as Mention).from - 1;
  }
  if (at <= sentence.from || !formAt(annotation, at).endsWith('ing')) return false;
  return annotation.syntax?.fine(at) === 'VBG' && roleOf(annotation, at - 1) === 'of';
}

/** First token of the head noun that governs names through "of", "from", "in": a collective noun or an actor; or -1. */
function headBefore(annotation: ClauseText, sentence: Sentence, preposition: number): number {
  const last = preposition - 1;
  if (last < sentence.from) return -1;
  const start = collectives(annotation)[last] ?? -1;
  const index = clauseIndex(annotation).mentionOf[last] ?? -1;
  if (index >= 0) {
    const mention = annotation.mentions[index] as Mention;
    return isActor(mention) && mention.kind !== 'state' ? mention.from : -1;
  }
  return start >= sentence.from ? nounPhraseStart(annotation, sentence, start) : -1;
}

/** Walks left over adjectives to the determiner of a noun phrase. */
function nounPhraseStart(annotation: ClauseText, sentence: Sentence, head: number): number {
  for (let at = head - 1; at >= sentence.from && head - at <= 4; at--) {
    const role = roleOf(annotation, at);
    if (role === 'determiner' || role === 'pronoun' || formAt(annotation, at) === 'both') return at;
    if (role !== 'none' || isMark(annotation, at)) return at + 1;
    if (annotation.syntax?.fine(at) === 'VBG') return at + 1;
  }
  return head;
}

/** "Biden, who met Xi on Monday, will ...": from the closing mark to the subject before the opening one. */
function overInsertion(
  annotation: ClauseText,
  sentence: Sentence,
  close: number,
): Subject | undefined {
  const form = formAt(annotation, close);
  if (form !== ',' && form !== ')' && form !== '-') return undefined;
  const opener = form === ')' ? '(' : form;
  for (let at = close - 1; at > sentence.from && close - at < MAX_INSERTION; at--) {
    if (formAt(annotation, at) !== opener) continue;
    const before = nominalEndingAt(annotation, sentence, at - 1);
    if (before) return before;
  }
  return undefined;
}

function fromMentions(annotation: ClauseText, indexes: readonly number[]): Subject | undefined {
  const first = annotation.mentions[indexes[0] ?? -1];
  const last = annotation.mentions[indexes.at(-1) ?? -1];
  return first && last ? { mentions: indexes, from: first.from, to: last.to } : undefined;
}

/** The actors that begin at token `first`, as a subject; a collective noun phrase counts too. */
export function nominalFrom(
  annotation: ClauseText,
  sentence: Sentence,
  first: number,
): Subject | undefined {
  const names = fromMentions(annotation, coordinationFrom(annotation, sentence, first));
  if (names) return names;
  const ends = collectives(annotation);
  for (let at = first; at < sentence.to && at - first < 6; at++) {
    if ((ends[at] ?? -1) >= first) return { mentions: [], from: first, to: at + 1 };
    const role = roleOf(annotation, at);
    if (isMark(annotation, at) || role === 'of' || role === 'preposition' || role === 'modal')
      return undefined;
  }
  return undefined;
}
