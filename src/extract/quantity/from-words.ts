import type { MultipleWord, VagueWord } from '../../language/quantity-rules.ts';
import type { PhraseHit, QuantityMention } from '../../model/annotation.ts';
import { type Bent, bend as bendBy, bounds } from './bounds.ts';
import { changeOf } from './change.ts';
import { shiftDecimal, significantDigits } from './decimal.ts';
import type { Measured } from './measured.ts';
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

/** What a word measures by itself ("полпроцента"), or a part by the unit behind it ("две десятых процента"). */
function measuredBy(
  { grammar, index }: QuantityContext,
  { row, to }: PhraseHit<MultipleWord>,
): Pick<Measured, 'kind' | 'unit' | 'to'> | undefined {
  if (row.measures) return { ...row.measures, to };
  const hit = row.part && grammar.partsOfUnits ? index.unitFrom.get(to) : undefined;
  return hit && !hit.row.compared
    ? { kind: hit.row.kind, unit: hit.row.unit, to: hit.to }
    : undefined;
}

/** One unit of the last digit of a value. */
function precisionOf(value: string): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return shiftDecimal('1', -decimals);
}

/** "doubled", "threefold", "halved"; "two-thirds", "a third of". */
export function fromMultiple(
  context: QuantityContext,
  hit: PhraseHit<MultipleWord>,
): QuantityMention | undefined {
  const { tokens } = context.input;
  const { value, direction, part, beforeOf } = hit.row;
  if (beforeOf && !context.grammar.of.has(tokens.forms[hit.to] ?? '')) return undefined;
  const measured = measuredBy(context, hit);
  const bend: Bent = hit.row.bend
    ? { from: hit.from, to: hit.to, bounds: bendBy(hit.row.bend, value) }
    : bounds(context, hit.from, measured?.to ?? hit.to, value, undefined);
  const unit = measured?.unit ?? 'times';
  const change = direction
    ? { kind: 'multiple' as const, direction }
    : changeOf(context, bend.from, bend.to, part && !measured ? '%' : unit);
  return {
    start: tokens.starts[bend.from] as number,
    end: tokens.ends[bend.to - 1] as number,
    from: bend.from,
    to: bend.to,
    quantity: {
      kind: measured?.kind ?? 'ratio',
      ...bend.bounds,
      written: value,
      precision: part ? '0.01' : precisionOf(value),
      writtenDigits: part ? 2 : significantDigits(value),
      ...(part && !measured ? {} : { unit }),
      ...(change ? { change } : {}),
    },
    rule: part ? 'quantity.part' : 'quantity.multiple',
  };
}
