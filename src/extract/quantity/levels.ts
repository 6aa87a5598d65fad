/** Changes told over several words: "cut output by 5 %", "rose 5 %, or 12 billion, to 250 from 238 billion". */

import type { QuantityMention, TimeMention } from '../../model/annotation.ts';
import { TOKEN_PUNCTUATION } from '../../model/annotation.ts';
import { amountOfChange, type QuantityChange } from '../../model/quantity.ts';
import { amountKind } from './change.ts';
import type { QuantityContext } from './quantity-context.ts';

/** How many steps before a number its word of change may stand; a quantity or a time is one step. */
const REACH = 12;
/** How many words a noun of change may stand before "of" and its amount. */
const OBJECT_REACH = 6;
/** How many words may stand between the level word and the number. */
const MOST_LINKS = 5;

type Direction = QuantityChange['direction'];

interface Reader {
  readonly context: QuantityContext;
  /** Where a quantity or time that ends before a token begins. */
  readonly spans: ReadonlyMap<number, number>;
  /** The mentions read so far, by the token they end before. */
  readonly read: Map<number, QuantityMention>;
}

/** The mentions, each with its part in the change that the words before it tell. */
export function withLevels(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
  times: readonly TimeMention[],
): readonly QuantityMention[] {
  if (context.index.levelTo.size === 0 && !context.grammar.amountLeads) return mentions;
  const spans = new Map<number, number>();
  for (const { from, to } of [...times, ...mentions]) spans.set(to, from);
  const reader: Reader = { context, spans, read: new Map() };
  return mentions.map((mention, i) => {
    const change = changeOfMention(reader, mention, mentions[i - 1]);
    const out = change ? { ...mention, quantity: { ...mention.quantity, change } } : mention;
    reader.read.set(out.to, out);
    return out;
  });
}

function changeOfMention(
  reader: Reader,
  mention: QuantityMention,
  previous: QuantityMention | undefined,
): QuantityChange | undefined {
  const { kind, change } = mention.quantity;
  if (change || kind === 'ordinal') return undefined;
  return (
    levelOf(reader, mention) ?? secondAmount(reader, mention, previous) ?? amountOf(reader, mention)
  );
}

/** "from 240", "to a record 250": the level word before the number, and the word of change before that. */
function levelOf(reader: Reader, mention: QuantityMention): QuantityChange | undefined {
  const { index, grammar, input } = reader.context;
  const { forms, sentences } = input.tokens;
  let at = mention.from;
  for (let links = 0; !index.levelTo.has(at); at--, links++) {
    const form = forms[at - 1] ?? '';
    if (links === MOST_LINKS || sentences[at - 1] !== sentences[mention.from]) return undefined;
    if (!grammar.levelLinks?.has(form)) return undefined;
  }
  const hit = index.levelTo.get(at);
  if (!hit || sentences[hit.from] !== sentences[mention.from]) return undefined;
  const { role, afterAmount } = hit.row;
  const behind = lastRead(reader, hit.from);
  const amount = behind && amountOfChange(behind.quantity);
  if (afterAmount) return amount && { kind: role, direction: amount.direction };
  // "growth of 6 %, compared with 8 %": two rates of growth, no level.
  if (amount?.kind === 'relative' && mention.quantity.unit === '%') return undefined;
  const direction = directionOf(reader, hit.from, isCounted(mention) ? 1 : REACH);
  return direction && { kind: role, direction };
}

/** A count with its noun may be an object of its own: "raised its aid to 20 states". */
function isCounted({ quantity, noun }: QuantityMention): boolean {
  return quantity.kind === 'count' && noun !== undefined;
}

/** The quantity right before a token, over a comma, a bracket or a time: "growth of 6 % in 2004, compared with". */
function lastRead({ context, spans, read }: Reader, end: number): QuantityMention | undefined {
  const { forms } = context.input.tokens;
  let at = end;
  for (let step = 0; step < 4; step++) {
    const mention = read.get(at);
    if (mention) return mention;
    const isLink =
      /^[,()]$/.test(forms[at - 1] ?? '') || context.grammar.of.has(forms[at - 1] ?? '');
    const time = spans.get(at);
    const isIn = context.grammar.objectLinks?.has(forms[at - 1] ?? '');
    if (time === undefined && !isLink && !isIn) return undefined;
    at = time ?? at - 1;
  }
  return undefined;
}

/** The direction of the nearest word of change within reach before a token; `withObject`: one with "in" behind it. */
function directionOf(
  reader: Reader,
  from: number,
  reach: number,
  withObject = false,
): Direction | undefined {
  const { index, input, grammar } = reader.context;
  const { sentences, forms, flags } = input.tokens;
  let at = from;
  for (let step = 0; step <= reach; step++) {
    if (at <= 0 || sentences[at - 1] !== sentences[from]) return undefined;
    const before = reader.read.get(at)?.quantity.change;
    if (before) return withObject ? undefined : before.direction;
    const hit = index.changeTo.get(at);
    const isLeading = step === 0 || !hit?.row.metric || withObject;
    const isWord = hit && isLeading && (hit.row.place !== 'after' || reader.read.has(hit.from));
    const isOfObject = !withObject || grammar.objectLinks?.has(forms[at] ?? '');
    if (isWord && isOfObject) return hit.row.direction;
    const form = forms[at - 1] as string;
    const skipped = reader.spans.get(at);
    if (skipped === undefined && isBreak(form, flags[at - 1] as number, step)) return undefined;
    at = skipped ?? at - 1;
  }
  return undefined;
}

/** A mark between the word of change and the number; a comma parts only what stands close. */
function isBreak(form: string, flags: number, step: number): boolean {
  return (flags & TOKEN_PUNCTUATION) !== 0 && form !== '-' && !(form === ',' && step === 0);
}

/** "5 %, or 12 billion": a second amount of the change before it. */
function secondAmount(
  { context, read }: Reader,
  mention: QuantityMention,
  previous: QuantityMention | undefined,
): QuantityChange | undefined {
  const { forms } = context.input.tokens;
  if (!previous || !context.grammar.amountJoins?.has(forms[mention.from - 1] ?? ''))
    return undefined;
  const at = mention.from - 1;
  const first = read.get(previous.to);
  const isNext =
    previous.to === at || (previous.to === at - 1 && /^[,(]$/.test(forms[at - 1] ?? ''));
  const amount = first && isNext ? amountOfChange(first.quantity) : undefined;
  const sameUnit = first?.quantity.unit === mention.quantity.unit;
  return amount && !sameUnit
    ? { kind: amountKind(mention.quantity.unit), direction: amount.direction }
    : undefined;
}

/** "cut output by 5 %", "an increase in exports of 5 %": the object stands between the word of change and the amount. */
function amountOf(reader: Reader, mention: QuantityMention): QuantityChange | undefined {
  const { grammar, input } = reader.context;
  const { forms } = input.tokens;
  if (isCounted(mention)) return undefined;
  let at = mention.from - 1;
  while (at > mention.from - 3 && grammar.changeLinks.has(forms[at] ?? '') && !isLead(reader, at))
    at--;
  if (!isLead(reader, at)) return undefined;
  const needsIn = grammar.of.has(forms[at] as string);
  const direction = directionOf(reader, at, needsIn ? OBJECT_REACH : REACH, needsIn);
  return direction && { kind: amountKind(mention.quantity.unit), direction };
}

function isLead({ context }: Reader, at: number): boolean {
  return context.grammar.amountLeads?.has(context.input.tokens.forms[at] ?? '') === true;
}
