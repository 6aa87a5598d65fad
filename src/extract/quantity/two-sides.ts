/** Two bounds of one thing side by side: "more than 10 but under 20", "不少于5，不超过7" are one interval. */
import type { QuantityMention } from '../../model/annotation.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { QuantityContext } from './quantity-context.ts';

/** How many words may stand between the two bounds. */
const MOST_JOINS = 2;

/** The mentions, with each lower bound joined to the upper one beside it. */
export function withTwoSides(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
): readonly QuantityMention[] {
  if (!context.grammar.sideJoins) return mentions;
  let joined: QuantityMention[] | undefined;
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i] as QuantityMention;
    const second = mentions[i + 1];
    const whole = isOneSided(first.quantity) && second && joinedWith(context, first, second);
    if (whole && !joined) joined = mentions.slice(0, i);
    joined?.push(whole || first);
    if (whole) i++;
  }
  return joined ?? mentions;
}

function isOneSided({ lower, upper, soft, approximate }: Quantity): boolean {
  return (lower === undefined) !== (upper === undefined) && !soft && approximate === undefined;
}

function joinedWith(
  { input, grammar }: QuantityContext,
  first: QuantityMention,
  second: QuantityMention,
): QuantityMention | undefined {
  const { sentences, forms } = input.tokens;
  const [a, b] = [first.quantity, second.quantity];
  if (!isOneSided(b) || (a.lower === undefined) === (b.lower === undefined)) return undefined;
  if (second.from - first.to > MOST_JOINS || sentences[first.from] !== sentences[second.from])
    return undefined;
  for (let at = first.to; at < second.from; at++)
    if (!grammar.sideJoins?.has(forms[at] as string)) return undefined;
  const isBare = a.kind === 'count' && a.unit === undefined;
  if (!isBare && (a.kind !== b.kind || a.unit !== b.unit)) return undefined;
  const [low, high] = a.lower === undefined ? [b, a] : [a, b];
  if (!(Number(low.lower) < Number(high.upper))) return undefined;
  return {
    ...second,
    start: first.start,
    from: first.from,
    quantity: {
      ...b,
      ...(a.change ? { change: a.change } : {}),
      lower: low.lower as string,
      upper: high.upper as string,
      lowerInclusive: low.lowerInclusive,
      upperInclusive: high.upperInclusive,
      written: low.written,
      writtenUpper: high.written,
      precision: low.precision,
      writtenDigits: low.writtenDigits,
    },
    rule: `quantity.${b.kind}.range`,
  };
}
