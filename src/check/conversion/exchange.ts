/** Exchange rates that a text states: "150 yen to the dollar", "1美元兑150日元", "по курсу 150 иен за доллар". */
import { Big } from 'big.js';
import type { Annotation, QuantityMention } from '../../model/annotation.ts';
import type { Interval } from '../interval.ts';
import { reach } from '../reach.ts';
import { quotient, roundedInterval } from '../rounded.ts';
import { anyMark, anyMarked, lastBefore, startingAt, type TokenRange } from '../scope.ts';

/** Tokens between the amount of a rate and the currency that it is a price of. */
const NEAR = 5;

/** How much of the second currency one unit of the first costs; `at` are the words that say so. */
export interface ExchangeRate {
  readonly base: string;
  readonly quote: string;
  readonly interval: Interval;
  readonly at: TokenRange & { readonly start: number; readonly end: number };
}

interface CurrencyHit extends TokenRange {
  readonly row: { readonly code: string };
}

/** The rates that the text states. */
export function exchangeRates(annotation: Annotation): readonly ExchangeRate[] {
  const money = annotation.quantities.filter(
    ({ quantity }) => quantity.kind === 'money' && !quantity.soft,
  );
  return [...money.flatMap((price) => priced(annotation, price)), ...equated(annotation, money)];
}

/** "150 yen to the dollar": a small amount, a word of exchange and the bare name of a currency. */
function priced(annotation: Annotation, price: QuantityMention): readonly ExchangeRate[] {
  const names = (annotation.hits.get('quantity.currency') ?? []) as readonly CurrencyHit[];
  for (let at = price.to + 1; at <= price.to + reach(annotation, NEAR); at++) {
    const name = startingAt(names, at);
    if (!name || lastBefore(annotation.quantities, name.to)?.from !== price.from) continue;
    const base = name.row.code;
    const tied = anyMarked(annotation, 'exchange', price.to, name.from);
    if (!tied || base === price.quantity.unit || anyMark(annotation, price.to, at, ',.;:()'))
      return [];
    return [
      {
        base,
        quote: price.quantity.unit ?? '',
        interval: roundedInterval(price.quantity),
        at: price,
      },
    ];
  }
  return [];
}

/** "1 euro = 1.09 dollars", "1美元兑150日元": two amounts of which the first is one unit. */
function equated(
  annotation: Annotation,
  money: readonly QuantityMention[],
): readonly ExchangeRate[] {
  return money.flatMap((one, i) => {
    const price = money[i + 1];
    if (
      !price ||
      price.from - one.to > reach(annotation, NEAR) ||
      one.quantity.unit === price.quantity.unit
    )
      return [];
    const value = new Big(one.quantity.written);
    if (!value.eq(1) && !value.eq(100)) return [];
    if (one.quantity.writtenUpper || new Big(price.quantity.written).gt(100000)) return [];
    const tied = anyMarked(annotation, 'exchange', one.to, price.from);
    if (!tied || anyMark(annotation, one.to, price.from, ',.;:()')) return [];
    const unit = { lower: value, upper: value };
    return [
      {
        base: one.quantity.unit ?? '',
        quote: price.quantity.unit ?? '',
        interval: quotient(roundedInterval(price.quantity), unit),
        at: price,
      },
    ];
  });
}
