/** The verb that a time belongs to, and its tense, by the parser's tags. */
import { type Annotation, TOKEN_QUOTED } from '../model/annotation.ts';
import type { Syntax } from '../model/syntax.ts';
import { covering, isMarked, type TokenRange } from './scope.ts';

/** Tokens before a verb among which its auxiliary is looked for. */
const REACH = 4;
/** Relations by which a parser ties a time to its verb; an object is a misreading of a bare day in the genitive. */
const ADJUNCT = /^(?:obl|obj|iobj|nmod|advmod)/;

/** The verb to which a time is the adjunct of time; none where the parser sees no such or the words are quoted. */
export function verbOf(annotation: Annotation, time: TokenRange): number | undefined {
  const { syntax, tokens } = annotation;
  if (!syntax?.hasArcs) return undefined;
  for (let at = time.from; at < time.to; at++) {
    const head = syntax.head(at);
    if (head < 0 || (head >= time.from && head < time.to)) continue;
    // "will visit Hanoi on 4 June": a day that the parser ties to a name belongs to the name's verb.
    if (/^nmod/.test(syntax.deprel(at)) && isName(annotation, head)) return verbAbove(syntax, head);
    if (!ADJUNCT.test(syntax.deprel(at)) || syntax.upos(head) !== 'VERB') return undefined;
    return ((tokens.flags[head] as number) & TOKEN_QUOTED) !== 0 ? undefined : head;
  }
  return undefined;
}

function isName({ mentions }: Annotation, token: number): boolean {
  const mention = covering(mentions, token);
  return mention !== undefined && mention.kind !== 'agreement';
}

function verbAbove(syntax: Syntax, token: number): number | undefined {
  const head = syntax.head(token);
  return head >= 0 && syntax.upos(head) === 'VERB' ? head : undefined;
}

/** The tense of a finite verb: Penn tags with an auxiliary in English, features of Universal Dependencies elsewhere. */
export function tenseOf(annotation: Annotation, verb: number): 'past' | 'future' | undefined {
  const syntax = annotation.syntax as Syntax;
  const fine = syntax.fine(verb);
  if (fine.includes('VerbForm=Fin')) {
    if (fine.includes('Tense=Fut')) return 'future';
    return fine.includes('Tense=Past') ? 'past' : undefined;
  }
  const auxiliaries = auxiliariesOf(syntax, verb);
  if (auxiliaries.some((at) => isMarked(annotation, 'future', at))) {
    return auxiliaries.length === 1 || fine === 'VBN' ? 'future' : undefined;
  }
  if (fine === 'VBD') return auxiliaries.length === 0 ? 'past' : undefined;
  const isPassive = auxiliaries.length === 1 && syntax.fine(auxiliaries[0] as number) === 'VBD';
  return fine === 'VBN' && isPassive && syntax.lemma(auxiliaries[0] as number) === 'be'
    ? 'past'
    : undefined;
}

function auxiliariesOf(syntax: Syntax, verb: number): readonly number[] {
  const out: number[] = [];
  for (let at = Math.max(0, verb - REACH); at < verb; at++) {
    if (syntax.head(at) === verb && /^aux/.test(syntax.deprel(at))) out.push(at);
  }
  return out;
}
