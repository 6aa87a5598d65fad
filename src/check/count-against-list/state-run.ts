/** "中美俄三国", "美国、日本和韩国三国外长": states written right before the number that counts them. */
import type { Annotation, Mention, QuantityMention } from '../../model/annotation.ts';
import { tokenSpan } from '../derivation.ts';
import { covering, form, lastBefore, sentenceOf, wordHits } from '../scope.ts';
import { afterJoining, isSmallCount, type Listed } from './list-words.ts';
import { partyEnd } from './party-names.ts';

/** The states that run up to a number of countries; undefined where they do not, or may count otherwise. */
export function statesBefore(
  annotation: Annotation,
  quantity: QuantityMention,
): Listed | undefined {
  if (!isSmallCount(quantity) || partyEnd(annotation, quantity) === undefined) return undefined;
  const count = Number(quantity.quantity.written);
  const states = runBefore(annotation, quantity.from);
  return states.length < 2 ? undefined : { count, span: quantity, items: states };
}

/** "美国、日本和韩国两国": more than two states right before a word for two. */
export function statesBeforePair(annotation: Annotation): readonly Listed[] {
  return wordHits(annotation, 'pair').flatMap((hit) => {
    const items = runBefore(annotation, hit.from);
    const span = tokenSpan(annotation, hit.from, hit.to);
    return items.length > 2 ? [{ count: 2, span, items }] : [];
  });
}

/** Short names glued to one another ("中美俄"), or a list with "、" between all and a joining word before the last only. */
function runBefore(annotation: Annotation, end: number): readonly Mention[] {
  const states: Mention[] = [];
  let at = end;
  let short = false;
  while (true) {
    const mention = lastBefore(annotation.mentions, at);
    if (!mention || mention.to !== at || mention.kind !== 'state' || mention.anaphor) break;
    const isShort = mention.adjective === true;
    if (states.length === 0) short = isShort;
    if (short !== isShort) return short ? distinct(annotation, states) : [];
    states.unshift(mention);
    at = short ? mention.from : joinBefore(annotation, mention.from, states.length === 1);
  }
  // A joining word or mark left over hides a name, or binds the run to a party outside it.
  const [first] = states;
  if (!first || at < first.from) return [];
  return !short && joinBefore(annotation, first.from, true) < first.from
    ? []
    : distinct(annotation, states);
}

/** The states, none twice; short names only behind a mark or the name of a state, since others may go before them unread. */
function distinct(annotation: Annotation, states: readonly Mention[]): readonly Mention[] {
  const [first] = states;
  if (!first || new Set(states.map(({ id }) => id)).size < states.length) return [];
  const before = first.from - 1;
  const bounded =
    !first.adjective ||
    before < sentenceOf(annotation, first.from).from ||
    covering(annotation.mentions, before) !== undefined ||
    /^\p{P}$/u.test(form(annotation, before)) ||
    afterJoining(annotation, before) !== undefined;
  return bounded ? states : [];
}

/** The token before a comma, or before the joining word of the last name; the same token where none stands there. */
function joinBefore(annotation: Annotation, at: number, isLast: boolean): number {
  if (form(annotation, at - 1) === '、') return at - 1;
  for (let length = 1; isLast && length <= 2; length++) {
    if (afterJoining(annotation, at - length) === at) return at - length;
  }
  return at;
}
