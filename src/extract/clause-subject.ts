/** The subject of a verb by the words of its clause, and by an arc where they leave it open. */
import type { Annotation, Mention, Sentence } from '../model/annotation.ts';
import {
  clauseIndex,
  clauseStart,
  coordinationEndingAt,
  coordinationFrom,
  formAt,
  isActor,
  isPerson,
  roleOf,
  skipDeterminers,
  skipVerbGroup,
} from './clause.ts';
import { arcSubject } from './statement/arc-subject.ts';
import { relativeOfObject } from './statement/relative-object.ts';

/**
 * The subject of the verb at token `verb`: indexes of its mentions, all members of a coordination, in text order.
 * Empty where there is none that is sure.
 */
export function subjectOf(
  annotation: Annotation,
  sentence: Sentence,
  verb: number,
): readonly number[] {
  let at = skipVerbGroup(annotation, sentence, verb - 1);
  if (at < sentence.from) return [];
  const role = roleOf(annotation, at);
  if (role === 'relative') {
    at--;
    if (formAt(annotation, at) === ',') at--;
    return coordinationEndingAt(annotation, sentence, at);
  }
  const direct = coordinationEndingAt(annotation, sentence, at);
  if (direct.length > 0 && !isGoverned(annotation, sentence, direct)) {
    const { from } = annotation.mentions[direct[0] as number] as Mention;
    return relativeOfObject(annotation, sentence, from) < 0 ? direct : [];
  }
  if (formAt(annotation, at) === ',' && closesApposition(annotation, at - 1)) {
    const explained = coordinationEndingAt(annotation, sentence, at - 1);
    if (explained.length > 0 && !isGoverned(annotation, sentence, explained)) return explained;
  }
  if (formAt(annotation, at) === ',' || formAt(annotation, at) === ')') {
    const before = beforeInsertion(annotation, sentence, at);
    const skipped = before >= 0 ? coordinationEndingAt(annotation, sentence, before) : [];
    if (skipped.length > 0 && !isGoverned(annotation, sentence, skipped)) return skipped;
  }
  const arc = arcSubject(annotation, sentence, verb);
  if (!arc?.own) return leadingSubject(annotation, sentence, verb);
  const named = annotation.mentions[clauseIndex(annotation).mentionOf[arc.token] ?? -1];
  // The verb has a subject of its own: the first name of the clause is not it.
  return named ? coordinationFrom(annotation, sentence, named.from) : [];
}

/** Whether the name that ends at a token holds its own apposition ("Ana Brnabić, prime minister of Serbia,"). */
function closesApposition(annotation: Annotation, last: number): boolean {
  const mention = annotation.mentions[clauseIndex(annotation).mentionOf[last] ?? -1];
  if (!mention) return false;
  for (let at = mention.from; at < mention.to; at++)
    if (formAt(annotation, at) === ',') return true;
  return false;
}

/** Whether a preposition before the first member makes the names its object, not a subject. */
function isGoverned(
  annotation: Annotation,
  sentence: Sentence,
  members: readonly number[],
): boolean {
  const first = annotation.mentions[members[0] as number] as Mention;
  let at = skipDeterminers(annotation, first.from - 1);
  if (at < sentence.from) return false;
  // "in the United States Congress": two names, one phrase.
  const beside = annotation.mentions[clauseIndex(annotation).mentionOf[at] ?? -1];
  if (beside && at === first.from - 1 && !isPerson(first))
    at = skipDeterminers(annotation, beside.from - 1);
  const role = roleOf(annotation, at);
  return role === 'preposition' || role === 'of';
}

/** From the comma or bracket that closes an insertion to the token before the one that opens it; -1 if there is none. */
function beforeInsertion(annotation: Annotation, sentence: Sentence, close: number): number {
  const opener = formAt(annotation, close) === ')' ? '(' : ',';
  for (let at = close - 1; at > sentence.from; at--) {
    if (formAt(annotation, at) !== opener) continue;
    // A comma between two names is part of a list, not of an insertion.
    return at - 1;
  }
  return -1;
}

/** The first actor of the verb's clause that no preposition governs: "Xi visited Moscow and met Putin". */
function leadingSubject(
  annotation: Annotation,
  sentence: Sentence,
  verb: number,
): readonly number[] {
  const start = clauseStart(annotation, sentence, verb);
  const { mentionOf } = clauseIndex(annotation);
  for (let at = start; at < verb; at++) {
    const index = mentionOf[at] as number;
    if (index < 0) continue;
    const mention = annotation.mentions[index] as Mention;
    const members = isActor(mention) ? coordinationFrom(annotation, sentence, at) : [];
    if (members.length > 0 && !isGoverned(annotation, sentence, members)) return members;
    at = mention.to - 1;
  }
  return [];
}
