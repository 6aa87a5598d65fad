/** Phrase hits by the token they begin or end at, so that every look-up around a number is one step. */

import type {
  BendWord,
  BlockWord,
  ChangeWord,
  ClassifierWord,
  CountedWord,
  CurrencyWord,
  LevelWord,
  MultipleWord,
  NamedNumber,
  NumberWord,
  UnitWord,
  VagueWord,
} from '../../language/quantity-rules.ts';
import type { TimeWord } from '../../language/time-rules.ts';
import { type PhraseHit, TOKEN_ALL_CAPITALS, TOKEN_GLUED } from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';

type ByToken<Row> = ReadonlyMap<number, PhraseHit<Row>>;

/** All that may stand around a number. */
export interface QuantityIndex {
  readonly currencyFrom: ByToken<CurrencyWord>;
  readonly currencyTo: ByToken<CurrencyWord>;
  /** Smaller coins, which count only behind an amount of their currency. */
  readonly coinFrom: ByToken<CurrencyWord>;
  readonly unitFrom: ByToken<UnitWord>;
  readonly bendFrom: ByToken<BendWord>;
  readonly bendTo: ByToken<BendWord>;
  readonly changeFrom: ByToken<ChangeWord>;
  readonly changeTo: ByToken<ChangeWord>;
  /** Words that make a number a level of a change, by the token they end before. */
  readonly levelTo: ByToken<LevelWord>;
  readonly blockTo: ByToken<BlockWord>;
  /** Words after a number that make it a name, by the token they begin at. */
  readonly blockFrom: ByToken<BlockWord>;
  readonly classifierFrom: ByToken<ClassifierWord>;
  readonly nounFrom: ByToken<CountedWord>;
  /** Tokens that are units of time: years are a length or an age, not things counted. */
  readonly timeUnits: ReadonlySet<number>;
  /** Names and set phrases with a number in them. */
  readonly named: readonly PhraseHit<NamedNumber>[];
  readonly numberFrom: ByToken<NumberWord>;
  readonly numberTo: ByToken<NumberWord>;
  readonly vague: readonly PhraseHit<VagueWord>[];
  readonly multiples: readonly PhraseHit<MultipleWord>[];
}

/** Indexes the hits of a text. */
export function indexQuantities(input: ScanInput): QuantityIndex {
  const hits = <Row>(table: string): readonly PhraseHit<Row>[] =>
    (input.hits.get(table) ?? []) as readonly PhraseHit<Row>[];
  const { flags } = input.tokens;
  const money = hits<CurrencyWord>('quantity.currency').filter(
    ({ row, from }) => !row.capitals || ((flags[from] as number) & TOKEN_ALL_CAPITALS) !== 0,
  );
  const currency = money.filter((hit) => !hit.row.coin);
  const bends = real(hits<BendWord>('quantity.bend'));
  const changes = real(hits<ChangeWord>('quantity.change'));
  const blocks = hits<BlockWord>('quantity.block');
  return {
    currencyFrom: byFrom(currency),
    currencyTo: new Map([...byTo(currency), ...byTo(gluedSigns(input))]),
    coinFrom: byFrom(money.filter((hit) => hit.row.coin)),
    unitFrom: byFrom(real(hits<UnitWord>('quantity.unit'))),
    bendFrom: byFrom(bends),
    bendTo: byTo(bends),
    changeFrom: byFrom(changes),
    changeTo: byTo(changes),
    levelTo: byTo(hits<LevelWord>('quantity.level')),
    blockTo: byTo(blocks.filter((hit) => hit.row.after === undefined)),
    blockFrom: byFrom(blocks.filter((hit) => hit.row.after !== undefined)),
    classifierFrom: byFrom(real(hits<ClassifierWord>('quantity.classifier'))),
    nounFrom: byFrom(real(hits<CountedWord>('quantity.counted'))),
    timeUnits: new Set(
      hits<TimeWord>('time.word').flatMap((hit) => (/^UNITS?$/.test(hit.row.is) ? [hit.from] : [])),
    ),
    named: hits<NamedNumber>('quantity.name'),
    numberFrom: byFrom(hits<NumberWord>('number')),
    numberTo: byTo(hits<NumberWord>('number')),
    vague: real(hits<VagueWord>('quantity.vague')),
    multiples: real(hits<MultipleWord>('quantity.multiple')),
  };
}

/** Without the rows that only keep a shorter one from matching. */
function real<Row extends { readonly none?: boolean }>(
  hits: readonly PhraseHit<Row>[],
): readonly PhraseHit<Row>[] {
  return hits.filter((hit) => hit.row.none !== true);
}

function byFrom<Row>(hits: readonly PhraseHit<Row>[]): ByToken<Row> {
  const map = new Map<number, PhraseHit<Row>>();
  for (const hit of hits) map.set(hit.from, hit);
  return map;
}

function byTo<Row>(hits: readonly PhraseHit<Row>[]): ByToken<Row> {
  const map = new Map<number, PhraseHit<Row>>();
  for (const hit of hits) map.set(hit.to, hit);
  return map;
}

/** "A$": a letter and a sign without a blank between. */
function gluedSigns(input: ScanInput): readonly PhraseHit<CurrencyWord>[] {
  const hits = (input.hits.get('quantity.currency-sign') ??
    []) as readonly PhraseHit<CurrencyWord>[];
  return hits.filter((hit) => ((input.tokens.flags[hit.to - 1] as number) & TOKEN_GLUED) !== 0);
}
