/** The list of checks, in the order in which their findings take precedence over one another. */
import type { Finding, Severity } from '../model/finding.ts';
import type { Check, CheckInput } from './check.ts';
import { commemoration } from './commemoration.ts';
import { countAgainstList } from './count-against-list.ts';
import { duration } from './duration.ts';
import { growthRate } from './growth-rate.ts';
import { impossibleDate } from './impossible-date.ts';
import { mergeCauses } from './merge-causes.ts';
import { officeHolder } from './office-holder.ts';
import { orderOfDates } from './order-of-dates.ts';
import { projectionAgainstTarget } from './projection-against-target.ts';
import { sameQuantity } from './same-quantity.ts';
import { series } from './series.ts';
import { statistics } from './statistics.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { unsourcedFigure } from './unsourced-figure.ts';
import { vagueCount } from './vague-count.ts';
import { weekday } from './weekday.ts';

/** Every check. */
export const CHECKS: readonly Check[] = [
  growthRate,
  sumOfParts,
  weekday,
  impossibleDate,
  orderOfDates,
  commemoration,
  series,
  officeHolder,
  duration,
  countAgainstList,
  sameQuantity,
  projectionAgainstTarget,
  vagueCount,
  unsourcedFigure,
  statistics,
];

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** All findings on one document in text order, findings on one cause merged into one. Pure. */
export function runChecks(input: CheckInput): readonly Finding[] {
  const found = CHECKS.flatMap((check) => check.run(input));
  const start = (finding: Finding): number => finding.evidence[0].position.start;
  return [...mergeCauses(found)].sort(
    (a, b) => start(a) - start(b) || GRAVITY[a.severity] - GRAVITY[b.severity],
  );
}
