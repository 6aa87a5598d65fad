/** "Trade between A and B rose in 2025": the way that the published series went. */
import { Big } from 'big.js';
import type { Sentence } from '../../model/annotation.ts';
import type { Finding } from '../../model/finding.ts';
import type { IndicatorFact } from '../../reference/facts.ts';
import type { CheckInput } from '../check.ts';
import { factInput, finding, tokenSpan, words, wordsInput } from '../derivation.ts';
import { amount, plain } from '../interval.ts';
import { anyMarked, inside, statesOf, wordHits } from '../scope.ts';
import { soleYear } from './state-indicator.ts';

/** A change smaller than this, in per cent, may be told either way. */
const FLAT = new Big(2);

/** A direction without a number that the published figures of that year and the one before do not bear out. */
export function wrongDirection(input: CheckInput, sentence: Sentence): readonly Finding[] {
  const { annotation, reference } = input;
  const { from, to } = sentence;
  const ways = inside(wordHits(annotation, 'direction'), from, to);
  const [way] = ways;
  const states = [...statesOf(inside(annotation.mentions, from, to))];
  const year = soleYear(input, sentence);
  if (!way || ways.length > 1 || !year || states.length !== 2) return [];
  if (
    inside(annotation.quantities, from, to).length > 0 ||
    anyMarked(annotation, 'otherBase', from, to)
  )
    return [];
  const facts = reference.indicators('goods trade', states[0] as string, states[1] as string);
  const of = (period: string): IndicatorFact | undefined =>
    facts.find((fact) => fact.period === period && fact.unit === 'USD');
  const [now, before] = [of(year.year), of(String(Number(year.year) - 1))];
  if (!now || !before) return [];
  const change = new Big(now.value).div(before.value).minus(1).times(100);
  if (change.abs().lt(FLAT) || change.gt(0) === (way.row.direction === 'up')) return [];
  const span = tokenSpan(annotation, way.from, way.to);
  return [
    finding(annotation, {
      check: 'statistics',
      severity: 'warning',
      facts: [now, before],
      message: `Published goods trade ${change.gt(0) ? 'rose' : 'fell'} by ${plain(change.abs())} % in ${year.year}, from ${amount(before.value)} to ${amount(now.value)} US dollars.`,
      at: [span, year.time],
      operation: `${amount(now.value)} / ${amount(before.value)} − 1`,
      inputs: [
        wordsInput('stated', words(annotation, span), 0),
        wordsInput('period', words(annotation, year.time), 1),
        factInput(`goods trade ${now.period}`, amount(now.value), `indicator:${now.id}`, now),
        factInput(
          `goods trade ${before.period}`,
          amount(before.value),
          `indicator:${before.id}`,
          before,
        ),
      ],
      result: `${plain(change)} %`,
    }),
  ];
}
