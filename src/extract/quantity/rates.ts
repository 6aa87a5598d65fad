/** What a quantity is reckoned by: "$5 a barrel", "15 % a year", "每桶80美元", "80 долларов за баррель". */
import type { RateWord } from '../../language/quantity-rules.ts';
import type { PhraseHit, QuantityMention } from '../../model/annotation.ts';
import type { QuantityContext } from './quantity-context.ts';

/** The mentions, with what each is reckoned by where the words beside it say so. */
export function withRates(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
): readonly QuantityMention[] {
  const hits = (context.input.hits.get('quantity.rate') ?? []) as readonly PhraseHit<RateWord>[];
  if (hits.length === 0 || mentions.length === 0) return mentions;
  const after = new Map<number, string>();
  const before = new Map<number, string>();
  for (const { from, to, row } of hits) {
    if (row.none) continue;
    if (row.place === 'after') after.set(from, row.per);
    else before.set(to, row.per);
  }
  return mentions.map((mention) => {
    const { kind } = mention.quantity;
    if (kind === 'ordinal' || kind === 'ratio') return mention;
    const per = after.get(mention.to) ?? before.get(mention.from) ?? led(context, before, mention);
    return per === undefined ? mention : { ...mention, quantity: { ...mention.quantity, per } };
  });
}

/** "每年增长15%": a word of change stands between. */
function led(
  { index }: QuantityContext,
  before: ReadonlyMap<number, string>,
  { from }: QuantityMention,
): string | undefined {
  const change = before.size > 0 ? index.changeTo.get(from) : undefined;
  return change && before.get(change.from);
}
