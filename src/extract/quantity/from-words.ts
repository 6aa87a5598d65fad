import type { MultipleWord, VagueWord } from '../../language/quantity-rules.ts';
import type { PhraseHit, QuantityMention } from '../../model/annotation.ts';
import { bounds } from './bounds.ts';
import { nounAfter } from './noun-after.ts';
import type { QuantityContext } from './quantity-context.ts';

/** "dozens of people", "several countries", "tens of billions of dollars": soft bounds from a table. */
export function fromVague(
  context: QuantityContext,
  hit: PhraseHit<VagueWord>,
): QuantityMention | undefined {
  const { tokens } = context.input;
  const at = context.grammar.of.has(tokens.forms[hit.to] ?? '') ? hit.to + 1 : hit.to;
  const currency = context.index.currencyFrom.get(at);
  const noun = currency ? undefined : nounAfter(context, at);
  const unit = currency ? undefined : context.index.unitFrom.get(at);
  if ((!currency && !noun && !unit) || unit?.row.compared) return undefined;
  const to = currency?.to ?? unit?.to ?? noun?.to ?? hit.to;
  const { lower, upper, upperInclusive } = hit.row;
  return {
    start: tokens.starts[hit.from] as number,
    end: tokens.ends[to - 1] as number,
    from: hit.from,
    to,
    quantity: {
      kind: currency ? 'money' : (unit?.row.kind ?? 'count'),
      lower,
      ...(upper === undefined ? {} : { upper }),
      lowerInclusive: true,
      upperInclusive,
      written: lower,
      soft: lower !== upper,
      unit: currency?.row.code ?? unit?.row.unit ?? noun?.unit ?? '',
      precision: '1',
      writtenDigits: lower === upper ? 1 : 0,
    },
    ...(noun ? { noun: { from: noun.from, to: noun.to } } : {}),
    rule: 'quantity.vague',
  };
}

/** "doubled", "threefold", "halved"; "two-thirds", "a third of". */
export function fromMultiple(
  context: QuantityContext,
  hit: PhraseHit<MultipleWord>,
): QuantityMention | undefined {
  const { tokens } = context.input;
  const { value, direction, part, beforeOf } = hit.row;
  if (beforeOf && !context.grammar.of.has(tokens.forms[hit.to] ?? '')) return undefined;
  const bend = bounds(context, hit.from, hit.to, value, undefined);
  return {
    start: tokens.starts[bend.from] as number,
    end: tokens.ends[bend.to - 1] as number,
    from: bend.from,
    to: bend.to,
    quantity: {
      kind: 'ratio',
      ...bend.bounds,
      written: value,
      precision: part ? '0.01' : '1',
      writtenDigits: part ? 2 : 1,
      ...(part ? {} : { unit: 'times' }),
      ...(direction ? { change: { kind: 'multiple' as const, direction } } : {}),
    },
    rule: part ? 'quantity.part' : 'quantity.multiple',
  };
}
