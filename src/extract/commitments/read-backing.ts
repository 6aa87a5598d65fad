/** "We support the work of ...", "We endorse the Action Plan": in the issuers' own voice a promise to stand behind an action. */
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';
import { verbSubject } from '../statement/verb-subject.ts';
import { actionEnd, verbFrom } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import { isOwnVerb } from './own-voice.ts';

/** Tokens among which the noun of an action stands after its verb. */
const REACH = 9;

/** Support of an action or a plan, by "we" who issue the text; support of a view or of a people is a stance only. */
export const readBacking: GovernorReader = (annotation, sentence, hit) => {
  const obligor = verbSubject(annotation, sentence, hit.from);
  if (!obligor || !isOwnVerb(annotation, obligor, hit.from)) return undefined;
  if (!isAction(annotation, sentence, hit.to)) return undefined;
  const end = actionEnd(annotation, sentence, hit.to);
  return {
    sentence,
    verb: hit.from,
    end,
    governor: hit,
    strength: hit.row.strength,
    obligor,
    rule: 'commitment.backing',
  };
};

/** Whether an -ing form, a noun of doing, or somebody with "to" and a verb follows. */
function isAction(annotation: ClauseText, sentence: Sentence, first: number): boolean {
  const { verbs, commitments } = annotation.grammar;
  if (verbs.isGerund(formAt(annotation, first)) && annotation.syntax?.fine(first) === 'VBG')
    return true;
  for (let at = first; at < sentence.to && at - first < REACH; at++) {
    const form = formAt(annotation, at);
    if (commitments.undertakings.has(form) || verbs.isActionNoun(form)) return true;
    if (form === 'to') return verbFrom(annotation, sentence, at + 1) >= 0;
    const role = roleOf(annotation, at);
    if (/^(?:of|preposition|relative|modal|auxiliary|subordinator)$/.test(role)) return false;
    if (isMark(annotation, at) && !/^[-/,'()\]]$/.test(form)) return false;
  }
  return false;
}
