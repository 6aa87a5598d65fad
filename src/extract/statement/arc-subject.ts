/**
 * The subject of a verb by the parser's arcs: through conjoined verbs ("met and agreed"), relative clauses and raising
 * ("is set to"). One arc in four is wrong in strange texts, so it is asked only where the surface reading finds nothing or
 * guesses, and gives only names and nouns that can act.
 */
import type { Annotation, Sentence } from '../../model/annotation.ts';
import type { Syntax } from '../../model/syntax.ts';

/** Longer sentences are not parsed: there an arc is hardly ever right. */
const MOST_TOKENS = 80;
const MOST_STEPS = 4;

/** What the arcs say of a verb's subject. */
export interface ArcSubject {
  /** The head word of the subject. */
  readonly token: number;
  /** The verb itself has this subject; else it was reached over other verbs. */
  readonly own: boolean;
}

/** The head word of the subject of the verb at token `verb`; undefined where the arcs give none before it. */
export function arcSubject(
  annotation: Annotation,
  sentence: Sentence,
  verb: number,
): ArcSubject | undefined {
  const { syntax } = annotation;
  if (!syntax || sentence.to - sentence.from > MOST_TOKENS) return undefined;
  let at = predicateOf(syntax, verb);
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = subjectBelow(syntax, sentence, at);
    if (token >= 0) {
      const meant = antecedent(syntax, at, token);
      return meant >= 0 && meant < verb ? { token: meant, own: step === 0 } : undefined;
    }
    if (!/^(?:conj|xcomp)$/.test(syntax.deprel(at)) || syntax.head(at) < 0) return undefined;
    at = syntax.head(at);
  }
  return undefined;
}

/** The verb that an auxiliary belongs to, else the token itself. */
function predicateOf(syntax: Syntax, verb: number): number {
  const relation = syntax.deprel(verb);
  const head = syntax.head(verb);
  return head >= 0 && (relation.startsWith('aux') || relation === 'cop') ? head : verb;
}

function subjectBelow(syntax: Syntax, sentence: Sentence, verb: number): number {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (syntax.head(at) !== verb) continue;
    const relation = syntax.deprel(at);
    if (relation === 'nsubj' || relation === 'nsubj:pass') return at;
  }
  return -1;
}

/** For "who" and "which" the word that the relative clause belongs to; -1 where the arcs do not tell. */
function antecedent(syntax: Syntax, verb: number, subject: number): number {
  if (!/^(?:WDT|WP)$/.test(syntax.fine(subject))) return subject;
  return syntax.deprel(verb) === 'acl:relcl' ? syntax.head(verb) : -1;
}
