/** Levels where the verb holds its goal and a time may stand before the number: "由2024年的5%提高到2025年的7%". */
import {
  type QuantityMention,
  type TimeMention,
  TOKEN_PUNCTUATION,
} from '../../model/annotation.ts';
import type { QuantityChange } from '../../model/quantity.ts';
import type { QuantityContext } from './quantity-context.ts';

/** How many times and links may stand between the word and the number. */
const MOST_STEPS = 3;
/** How many tokens the verb may stand behind the level that the change starts from. */
const REACH = 12;

/** The mentions, each with its part in a change whose verb names the level. */
export function withVerbLevels(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
  times: readonly TimeMention[],
): readonly QuantityMention[] {
  if (context.grammar.levelLeads === undefined) return mentions;
  const timesTo = new Map(times.map((time) => [time.to, time.from]));
  const out: QuantityMention[] = [];
  for (const mention of mentions) {
    const { kind, change } = mention.quantity;
    const isOpen = !change && kind !== 'ordinal';
    const found = isOpen
      ? (levelOf(context, mention, timesTo) ?? sharedWith(context, mention, out.at(-1)))
      : undefined;
    out.push(found ? { ...mention, quantity: { ...mention.quantity, change: found } } : mention);
  }
  return out;
}

/** "分别增长46%和32%": the change of the number before, where a word says that it is shared out. */
function sharedWith(
  { input, grammar }: QuantityContext,
  mention: QuantityMention,
  previous: QuantityMention | undefined,
): QuantityChange | undefined {
  const { forms, sentences } = input.tokens;
  const isJoined =
    previous?.to === mention.from - 1 && grammar.sharedJoins?.has(forms[previous.to] as string);
  if (!previous || !isJoined || previous.quantity.unit !== mention.quantity.unit) return undefined;
  for (let at = previous.from - 1; at > previous.from - REACH && at > 0; at--) {
    if (sentences[at] !== sentences[mention.from]) return undefined;
    const pair = `${forms[at - 1]}${forms[at]}`;
    if (grammar.sharedWords?.has(pair)) return previous.quantity.change;
  }
  return undefined;
}

function levelOf(
  context: QuantityContext,
  mention: QuantityMention,
  timesTo: ReadonlyMap<number, number>,
): QuantityChange | undefined {
  const { index, grammar, input } = context;
  const { forms } = input.tokens;
  let at = mention.from;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const hit = index.changeTo.get(at);
    if (hit?.row.level) return { kind: 'after', direction: hit.row.direction };
    if (grammar.from.has(forms[at - 1] ?? '')) return startOf(context, mention);
    const time = timesTo.get(at);
    if (time === undefined && !grammar.levelLeads?.has(forms[at - 1] ?? '')) return undefined;
    at = time ?? at - 1;
  }
  return undefined;
}

/** The level that a change starts from, where its verb with the goal follows in the same clause. */
function startOf(context: QuantityContext, mention: QuantityMention): QuantityChange | undefined {
  const { flags, sentences, length } = context.input.tokens;
  for (let at = mention.to; at < Math.min(length, mention.to + REACH); at++) {
    if (sentences[at] !== sentences[mention.from]) return undefined;
    const hit = context.index.changeFrom.get(at);
    if (hit?.row.level) return { kind: 'before', direction: hit.row.direction };
    if (((flags[at] as number) & TOKEN_PUNCTUATION) !== 0) return undefined;
  }
  return undefined;
}
