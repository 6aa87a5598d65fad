/** What a quantity is reckoned by: "$5 a barrel", "15 % a year", "每桶80美元", "80 долларов за баррель". */
import type { RateWord } from '../../language/quantity-rules.ts';
import { type PhraseHit, type QuantityMention, TOKEN_PUNCTUATION } from '../../model/annotation.ts';
import type { QuantityContext } from './quantity-context.ts';

type RateHit = PhraseHit<RateWord>;

/** The mentions, with what each is reckoned by where the words beside it say so. */
export function withRates(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
): readonly QuantityMention[] {
  const hits = (context.input.hits.get('quantity.rate') ?? []) as readonly RateHit[];
  if (hits.length === 0 || mentions.length === 0) return mentions;
  const after = new Map<number, RateHit>();
  const before = new Map<number, RateHit>();
  for (const hit of hits) {
    if (hit.row.none) continue;
    if (hit.row.place === 'after') after.set(hit.from, hit);
    else before.set(hit.to, hit);
  }
  const out: QuantityMention[] = [];
  let end = 0;
  for (const mention of mentions) {
    // "per second": no ordinal.
    if (mention.from < end) continue;
    const { kind } = mention.quantity;
    const isRate = kind !== 'ordinal' && kind !== 'ratio';
    const behind = isRate ? after.get(mention.to) : undefined;
    const hit = behind ?? (isRate ? hitBefore(context, before, mention) : undefined);
    if (behind) end = behind.to;
    out.push(hit ? { ...mention, quantity: { ...mention.quantity, per: hit.row.per } } : mention);
  }
  return out.map((mention, i) => withSharedRate(context, mention, out[i + 1], out[i - 1]));
}

/** "from $80 to $85 a barrel", "$85 a barrel from $80": two levels of one thing have one rate. */
function withSharedRate(
  context: QuantityContext,
  mention: QuantityMention,
  next: QuantityMention | undefined,
  last: QuantityMention | undefined,
): QuantityMention {
  const { quantity } = mention;
  if (quantity.per !== undefined) return mention;
  const isNext = next?.quantity.per !== undefined && isJoined(context, mention, next);
  const isLast = last?.quantity.per !== undefined && isJoined(context, last, mention);
  const per = isNext ? next.quantity.per : isLast ? last.quantity.per : undefined;
  return per === undefined ? mention : { ...mention, quantity: { ...quantity, per } };
}

/** How many words may stand between two levels, those of the rate included. */
const MOST_BETWEEN = 4;

/** Of one kind and unit, with "from" or "to" right before the second. */
function isJoined(
  { grammar, input }: QuantityContext,
  first: QuantityMention,
  second: QuantityMention,
): boolean {
  const [a, b] = [first.quantity, second.quantity];
  const gap = second.from - first.to;
  if (a.kind !== b.kind || a.unit !== b.unit || gap < 1 || gap > MOST_BETWEEN) return false;
  const { forms, sentences } = input.tokens;
  if (sentences[first.from] !== sentences[second.from]) return false;
  const join = forms[second.from - 1] as string;
  if (grammar.amountJoins?.has(join)) return false;
  const joins = grammar.levelJoins ?? grammar.rangeJoins;
  return grammar.from.has(join) || joins.has(join);
}

/** How many words may stand between "per capita" and its amount. */
const REACH = 12;

/** "每桶80美元", "每年增长15%", "人均可支配收入达4万元": right before, before a word of change, or in the same clause. */
function hitBefore(
  { index, input }: QuantityContext,
  before: ReadonlyMap<number, RateHit>,
  { from }: QuantityMention,
): RateHit | undefined {
  if (before.size === 0) return undefined;
  const change = index.changeTo.get(from);
  const near = before.get(from) ?? (change && before.get(change.from));
  if (near) return near;
  const { flags, sentences } = input.tokens;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (sentences[at] !== sentences[from] || ((flags[at] as number) & TOKEN_PUNCTUATION) !== 0)
      return undefined;
    const hit = before.get(at);
    if (hit?.row.reach) return hit;
    if (index.unitFrom.has(at) || index.currencyFrom.has(at)) return undefined;
  }
  return undefined;
}
