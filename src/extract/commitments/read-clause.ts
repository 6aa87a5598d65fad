/** "X agreed that Y should ...", "X demanded that Y withdraw": a clause with a subject of its own. */
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { verbSubject } from '../statement/verb-subject.ts';
import { actionEnd, verbFrom } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import { isNegated, negationWithin } from './polarity.ts';

const REACH = 16;

/** The promise in the clause after "agreed that"; its obligor is the clause's own actor, else who agreed. */
export const readClause: GovernorReader = (annotation, sentence, hit) => {
  if (roleOf(annotation, hit.from - 1) === 'determiner') return undefined;
  const modal = modalAfter(annotation, sentence, hit.to);
  if (modal < 0) return undefined;
  const verb = verbFrom(annotation, sentence, modal + 1);
  const holder = verbSubject(annotation, sentence, hit.from, true);
  if (verb < 0 || !holder) return undefined;
  const own = verbSubject(annotation, sentence, modal);
  const call = hit.row.strength === 'call';
  if (call && !own) return undefined;
  const passive = formAt(annotation, verb) === 'be';
  if (
    passive &&
    !own &&
    formAt(annotation, verb + 1).length > 2 &&
    !/ed$|en$|[dt]$/.test(formAt(annotation, verb + 1))
  )
    return undefined;
  return {
    sentence,
    verb: own ? (negationWithin(annotation, modal, verb) ?? verb) : hit.to,
    end: actionEnd(annotation, sentence, verb),
    governor: hit,
    strength: hit.row.strength,
    obligor: own ?? holder,
    ...(own ? { asker: holder } : {}),
    rule: 'commitment.clause',
    denied: isNegated(annotation, sentence, hit.from),
  };
};

function modalAfter(annotation: ClauseText, sentence: Sentence, first: number): number {
  for (let at = first; at < sentence.to && at - first < REACH; at++) {
    if (annotation.grammar.commitments.future.has(formAt(annotation, at))) return at;
    const role = roleOf(annotation, at);
    if (role === 'auxiliary' || role === 'subordinator' || formAt(annotation, at) === ';')
      return -1;
  }
  return -1;
}
