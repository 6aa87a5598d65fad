/** "X urged Y to withdraw": the one who is asked is the obligor. */
import { type Sentence, TOKEN_CAPITAL } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, isMark, roleOf } from '../clause.ts';
import { statedParties } from '../statement/parties.ts';
import { nominalFrom, type Subject, verbSubject } from '../statement/verb-subject.ts';
import { actionEnd, verbFrom } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import { isLinked, isNegated, negationWithin } from './polarity.ts';

const REACH = 30;
/** Verbs whose asking is itself what is promised after "will". */
const INVITING: ReadonlySet<string> = new Set(['invite', 'task', 'mandate', 'direct']);

/** A call on a named addressee; also in the passive ("X was asked to"). */
export const readCall: GovernorReader = (annotation, sentence, hit) => {
  const continuing =
    formAt(annotation, hit.from - 1) === 'to' &&
    annotation.grammar.commitments.continuing.has(formAt(annotation, hit.from - 2));
  const before = roleOf(annotation, hit.from - 1);
  // "will invite them to": promised, not yet asked.
  if (before === 'modal' && hit.to === hit.from + 1 && INVITING.has(formAt(annotation, hit.from)))
    return undefined;
  const governed = before === 'determiner' || before === 'of' || before === 'preposition';
  if (hit.from > sentence.from && governed && !continuing) return undefined;
  if (annotation.grammar.commitments.possessives.has(formAt(annotation, hit.from - 1)))
    return undefined;
  const linked = isLinked(annotation, sentence, hit.from);
  const agent = linked ? agentAfter(annotation, sentence, hit.to) : undefined;
  const passive = linked && formAt(annotation, agent?.to ?? hit.to) === 'to';
  const to = passive ? (agent?.to ?? hit.to) : infinitiveAfter(annotation, sentence, hit.to);
  if (to < 0) return undefined;
  const verb = verbFrom(annotation, sentence, to + 1);
  if (
    verb < 0 ||
    annotation.grammar.commitments.journeys.has(formAt(annotation, verb)) ||
    isNegated(annotation, sentence, hit.from)
  )
    return undefined;
  const asker = passive
    ? agent
    : verbSubject(annotation, sentence, continuing ? hit.from - 2 : hit.from, true);
  const obligor = passive
    ? verbSubject(annotation, sentence, hit.from)
    : addressee(annotation, sentence, hit.to, to);
  const open = isParticiple(annotation, hit.from) || isName(annotation, hit.from - 1);
  if (!obligor || (!passive && !asker && !open)) return undefined;
  if (!statedParties(annotation, obligor)) return undefined;
  return {
    sentence,
    verb: negationWithin(annotation, to, verb) ?? verb,
    end: actionEnd(annotation, sentence, verb),
    governor: hit,
    strength: 'call',
    obligor,
    asker,
    rule: 'commitment.call',
  };
};

/** "was urged by Germany to": who asks, in the passive. */
function agentAfter(annotation: ClauseText, sentence: Sentence, at: number): Subject | undefined {
  return formAt(annotation, at) === 'by' ? nominalFrom(annotation, sentence, at + 1) : undefined;
}

/** A capitalised word that nothing explains may still be the one who asks. */
function isName(annotation: ClauseText, at: number): boolean {
  return ((annotation.tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0;
}

function isParticiple(annotation: ClauseText, at: number): boolean {
  return formAt(annotation, at).endsWith('ing');
}

/** The "to" of the infinitive after the addressee; -1 where a verb, a clause or a full stop comes first. */
function infinitiveAfter(annotation: ClauseText, sentence: Sentence, first: number): number {
  for (let at = first + 1; at < sentence.to && at - first < REACH; at++) {
    const form = formAt(annotation, at);
    const role = roleOf(annotation, at);
    if (
      form === 'to' &&
      verbFrom(annotation, sentence, at + 1) >= 0 &&
      (clauseIndex(annotation).mentionOf[at] ?? -1) < 0
    )
      return at;
    if (
      role === 'relative' ||
      role === 'modal' ||
      role === 'auxiliary' ||
      (role === 'subordinator' && formAt(annotation, at - 1) !== 'such')
    )
      return -1;
    if (
      isMark(annotation, at) &&
      form !== ',' &&
      form !== "'" &&
      form !== '-' &&
      form !== '/' &&
      form !== '(' &&
      form !== ')'
    )
      return -1;
  }
  return -1;
}

/** End of the noun phrase that a possessive begins: words of content up to `to`. */
function ownedEnd(annotation: ClauseText, first: number, to: number): number {
  let at = first;
  while (at < to && at - first < 3 && roleOf(annotation, at) === 'none' && !isMark(annotation, at))
    at++;
  return at;
}

/** "the Working Group on Ports": words in capitals from an article to "to", small words between them passed over. */
function capitalisedBefore(annotation: ClauseText, first: number, to: number): Subject | undefined {
  let capitals = 0;
  for (let at = first; at < to; at++) {
    const capital = ((annotation.tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0;
    const role = roleOf(annotation, at);
    const link =
      /^(?:determiner|of|preposition|pronoun)$/.test(role) || /^[-/]$/.test(formAt(annotation, at));
    if (!capital && !link && roleOf(annotation, at) !== 'adverb') return undefined;
    if (capital) capitals += 1;
  }
  return capitals > 0 ? { mentions: [], from: first, to } : undefined;
}

/** Who is asked: names or a collective noun at the beginning of the words before "to". */
function addressee(
  annotation: ClauseText,
  sentence: Sentence,
  first: number,
  to: number,
): Subject | undefined {
  const named = nominalFrom(annotation, sentence, first);
  // "the OECD/UN Panel on Ports" is one body.
  const joint = !named || formAt(annotation, named.to) === '/';
  const who = (joint ? capitalisedBefore(annotation, first, to) : undefined) ?? named;
  if (!who || who.to > to) return undefined;
  if (!/^'s?$/.test(formAt(annotation, who.to))) return who;
  // "Afghanistan's neighbours": who is asked stands after the name.
  const last = ownedEnd(annotation, who.to + 1, to);
  return last > who.to + 1 ? { mentions: [], from: who.from, to: last } : undefined;
}
