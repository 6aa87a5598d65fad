/**
 * A shallow reading of the clause around a verb: who stands before it as its subject, which names follow. It walks
 * function words, commas and names; it needs no parser, and gives nothing where the words leave it open.
 */

import { FUNCTION_WORDS } from '../language/tables.ts';
import {
  type Annotation,
  type Mention,
  type Sentence,
  TOKEN_PUNCTUATION,
  TOKEN_WORD,
} from '../model/annotation.ts';
import { hitsOf } from '../text/phrases.ts';

const ROLES = [
  'none',
  'auxiliary',
  'modal',
  'preposition',
  'conjunction',
  'relative',
  'subordinator',
  'pronoun',
  'adverb',
  'determiner',
  'negation',
  'of',
] as const;
type Role = (typeof ROLES)[number];

/** What the walks below look at, worked out once per annotation. */
export interface ClauseIndex {
  /** Index of the mention that holds each token, or -1. */
  readonly mentionOf: Int32Array;
  /** Role of each token, as an index of ROLES. */
  readonly roles: Uint8Array;
  /** 1 where a token belongs to a time. */
  readonly timely: Uint8Array;
}

const INDEX = new WeakMap<Annotation, ClauseIndex>();

/** The index of an annotation; made at first use. */
export function clauseIndex(annotation: Annotation): ClauseIndex {
  const known = INDEX.get(annotation);
  if (known) return known;
  const mentionOf = new Int32Array(annotation.tokens.length).fill(-1);
  annotation.mentions.forEach((mention, i) => {
    mentionOf.fill(i, mention.from, mention.to);
  });
  const roles = new Uint8Array(annotation.tokens.length);
  for (const hit of hitsOf(annotation.hits, FUNCTION_WORDS)) {
    roles.fill(ROLES.indexOf(hit.row.role), hit.from, hit.to);
  }
  const timely = new Uint8Array(annotation.tokens.length);
  for (const time of annotation.times) timely.fill(1, time.from, time.to);
  const index = { mentionOf, roles, timely };
  INDEX.set(annotation, index);
  return index;
}

/** The role of a token: 'none' for words of content and for words inside a name. */
export function roleOf(annotation: Annotation, token: number): Role {
  const index = clauseIndex(annotation);
  if ((index.mentionOf[token] ?? -1) >= 0) return 'none';
  return ROLES[index.roles[token] ?? 0] as Role;
}

/** Whether a mention can act: a state, organisation, person, office, or a phrase that stands for such. */
export function isActor(mention: Mention): boolean {
  if (mention.adjective) return false;
  return mention.kind !== 'place' ? mention.kind !== 'agreement' : mention.metonym === true;
}

/** Walks left over auxiliaries, modals, adverbs, negations and times ("on Monday"); "and" between verbs is excluded. */
export function skipVerbGroup(annotation: Annotation, sentence: Sentence, from: number): number {
  let at = from;
  while (at >= sentence.from) {
    const role = roleOf(annotation, at);
    const form = formAt(annotation, at);
    const adverb =
      form.length > 4 && form.endsWith('ly') && clauseIndex(annotation).mentionOf[at] === -1;
    const timely =
      isTimeToken(annotation, at) || (role === 'preposition' && isTimeToken(annotation, at + 1));
    if (
      role !== 'auxiliary' &&
      role !== 'modal' &&
      role !== 'adverb' &&
      role !== 'negation' &&
      !adverb &&
      !timely
    )
      break;
    at--;
  }
  return at;
}

/** Whether a token belongs to a time. */
export function isTimeToken(annotation: Annotation, token: number): boolean {
  return clauseIndex(annotation).timely[token] === 1;
}

/** Mentions of the coordination whose last member ends at token `last` ("A, B and C"). */
export function coordinationEndingAt(
  annotation: Annotation,
  sentence: Sentence,
  last: number,
): readonly number[] {
  const { mentionOf } = clauseIndex(annotation);
  const end = mentionOf[last] ?? -1;
  if (end < 0 || !isActor(annotation.mentions[end] as Mention)) return [];
  const out = [end];
  let at = (annotation.mentions[end] as Mention).from - 1;
  let joined = false;
  for (;;) {
    at = skipDeterminers(annotation, at);
    let linked = false;
    while (
      at >= sentence.from &&
      (formAt(annotation, at) === ',' || roleOf(annotation, at) === 'conjunction')
    ) {
      linked = true;
      joined ||= formAt(annotation, at) !== ',';
      at--;
    }
    if (linked) at = skipAbbreviation(annotation, at);
    const index = at >= sentence.from ? (mentionOf[at] ?? -1) : -1;
    if (!linked || index < 0 || !isActor(annotation.mentions[index] as Mention)) break;
    // "In an interview with Kyodo, Ms Lee said": a comma alone joins persons to nobody.
    if (!joined && isPerson(annotation.mentions[end] as Mention)) {
      const company = coordinationEndingAt(annotation, sentence, at);
      return isCompany(annotation, company) ? [...company, ...out] : out;
    }
    out.unshift(index);
    at = (annotation.mentions[index] as Mention).from - 1;
  }
  return out;
}

/** "Together with the president, she ...": those whom a person goes with. */
function isCompany(annotation: Annotation, members: readonly number[]): boolean {
  const first = annotation.mentions[members[0] ?? -1];
  const at = first ? skipDeterminers(annotation, first.from - 1) : -1;
  return (
    formAt(annotation, at) === 'with' && /^(?:together|along)$/.test(formAt(annotation, at - 1))
  );
}

/** A person or an office. */
export function isPerson({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'office';
}

/** From the bracket that closes an abbreviation, "(ROK)", to the token before it opens. */
function skipAbbreviation(annotation: Annotation, at: number): number {
  return formAt(annotation, at) === ')' && formAt(annotation, at - 2) === '(' ? at - 3 : at;
}

/** Walks left over determiners and possessives. */
export function skipDeterminers(annotation: Annotation, from: number): number {
  let at = from;
  while (
    at >= 0 &&
    (roleOf(annotation, at) === 'determiner' ||
      formAt(annotation, at) === 'his' ||
      formAt(annotation, at) === 'her')
  )
    at--;
  return at;
}

/** Mentions of the coordination that begins at or just after token `first` (determiners and "with" passed over). */
export function coordinationFrom(
  annotation: Annotation,
  sentence: Sentence,
  first: number,
): readonly number[] {
  const { mentionOf } = clauseIndex(annotation);
  const out: number[] = [];
  let at = first;
  for (;;) {
    while (at < sentence.to && ['determiner', 'adverb'].includes(roleOf(annotation, at))) at++;
    if (['his', 'her', 'their', 'its'].includes(formAt(annotation, at))) at++;
    const index = at < sentence.to ? (mentionOf[at] ?? -1) : -1;
    if (index < 0) break;
    const mention = annotation.mentions[index] as Mention;
    if (!isActor(mention)) break;
    out.push(index);
    at = mention.to;
    if (formAt(annotation, at) === '(' && formAt(annotation, at + 2) === ')') at += 3;
    if (isServedBy(annotation, mention, at)) {
      out.pop();
      continue;
    }
    let linked = false;
    while (
      at < sentence.to &&
      (formAt(annotation, at) === ',' || roleOf(annotation, at) === 'conjunction')
    ) {
      linked = true;
      at++;
    }
    if (!linked) break;
    // "the Governments of Peru and of Chile"
    if (roleOf(annotation, at) === 'of' && roleOf(annotation, at - 1) === 'conjunction') at++;
  }
  return out;
}

/** "African Red Crescent (ARC) Secretary General Ann Lee": the body or state before its officer stands for itself no longer. */
function isServedBy(annotation: Annotation, body: Mention, at: number): boolean {
  const next = annotation.mentions[clauseIndex(annotation).mentionOf[at] ?? -1];
  return (
    (body.kind === 'organisation' || body.kind === 'state') &&
    next?.from === at &&
    next.kind === 'person' &&
    !!next.office
  );
}

/** First token of the clause that holds `verb`: after the last semicolon, dash, colon, subordinator or quotation mark. */
export function clauseStart(annotation: Annotation, sentence: Sentence, verb: number): number {
  for (let at = verb - 1; at >= sentence.from; at--) {
    const form = formAt(annotation, at);
    if (form === ';' || form === ':' || form === '"' || form === '- ') return at + 1;
    const role = roleOf(annotation, at);
    if (role === 'subordinator' || role === 'relative') return at + 1;
  }
  return sentence.from;
}

/** Last token (exclusive) of the clause that begins at `from`: before a semicolon, a full stop or ", while/which/who". */
export function clauseEnd(annotation: Annotation, sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.to; at++) {
    const form = formAt(annotation, at);
    if (form === ';' || form === '.' || form === '"' || form === '!' || form === '?') return at;
    const role = roleOf(annotation, at + 1);
    if (form === ',' && (role === 'relative' || role === 'subordinator')) return at;
  }
  return sentence.to;
}

/** The folded form of a token; empty outside the text. */
export function formAt(annotation: Annotation, token: number): string {
  return annotation.tokens.forms[token] ?? '';
}

/** Whether a token is a word. */
export function isWord(annotation: Annotation, token: number): boolean {
  return ((annotation.tokens.flags[token] ?? 0) & TOKEN_WORD) !== 0;
}

/** Whether a token is a mark. */
export function isMark(annotation: Annotation, token: number): boolean {
  return ((annotation.tokens.flags[token] ?? 0) & TOKEN_PUNCTUATION) !== 0;
}
