/** "Germany pledged $200 million for ...": money set apart. */

import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';
import { verbSubject } from '../statement/verb-subject.ts';
import { within } from '../statement/within.ts';
import { actionEnd } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import { isNegated } from './polarity.ts';

const REACH = 7;

/** Money promised, where a sum follows the verb; "announced" needs a word of giving beside it. */
export const readSum: GovernorReader = (annotation, sentence, hit) => {
  const before = formAt(annotation, hit.from - 1);
  if (before === 'of' || roleOf(annotation, hit.from - 1) === 'determiner') return undefined;
  const form = formAt(annotation, hit.from);
  const countable = /^(?:pledg|promis)/;
  const money = within(annotation.quantities, hit.to, hit.to + REACH).find(
    (q) =>
      q.from >= hit.to &&
      q.from < hit.to + REACH &&
      q.to <= sentence.to &&
      (q.quantity.kind === 'money' || (q.quantity.kind === 'count' && countable.test(form))),
  );
  const helps = countable.test(form) && givesHelp(annotation, sentence, hit.to);
  if (!helps && (!money || !reaches(annotation, hit.to, money.from))) return undefined;
  const end = actionEnd(annotation, sentence, hit.from);
  if (
    /^(?:announc|allocat|commit)/.test(formAt(annotation, hit.from)) &&
    !isGiven(annotation, hit.to, end)
  )
    return undefined;
  const obligor = verbSubject(annotation, sentence, hit.from, true);
  if (!obligor || isNegated(annotation, sentence, hit.from)) return undefined;
  return {
    sentence,
    verb: hit.from,
    end,
    governor: hit,
    strength: 'pledge',
    obligor,
    rule: 'commitment.sum',
  };
};

function reaches(annotation: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isMark(annotation, at) && !/^[$€£¥-]$/.test(formAt(annotation, at))) return false;
  return true;
}

/** "pledged further support for", "promise cooperation to": what is given, with whom or what it is for. */
function givesHelp(annotation: ClauseText, sentence: Sentence, first: number): boolean {
  for (let at = first; at < sentence.to && at - first < 4; at++) {
    if (annotation.grammar.commitments.giving.has(formAt(annotation, at)))
      return /^(?:to|for|in)$/.test(formAt(annotation, at + 1));
    const role = roleOf(annotation, at);
    if (isMark(annotation, at) || (role !== 'none' && role !== 'pronoun')) return false;
  }
  return false;
}

function isGiven(annotation: ClauseText, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (annotation.grammar.commitments.giving.has(formAt(annotation, at))) return true;
  return false;
}
