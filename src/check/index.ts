/** The list of checks, in the order in which their findings take precedence over one another. */
import type { Finding, Severity } from '../model/finding.ts';
import { age } from './age.ts';
import { anniversary } from './anniversary.ts';
import { averageRange } from './average-range.ts';
import { balance } from './balance.ts';
import { bound } from './bound.ts';
import type { Certainty, Check, CheckInput, CrossCheck, CrossInput } from './check.ts';
import { commemoration } from './commemoration.ts';
import { conversion } from './conversion.ts';
import { countAgainstList } from './count-against-list.ts';
import { datedEvent } from './dated-event.ts';
import { duration } from './duration.ts';
import { growthRate } from './growth-rate.ts';
import { impossibleDate } from './impossible-date.ts';
import { mergeCauses } from './merge-causes.ts';
import { multiple } from './multiple.ts';
import { officeHolder } from './office-holder.ts';
import { officeTenure } from './office-tenure.ts';
import { openCommitment } from './open-commitment.ts';
import { orderOfDates } from './order-of-dates.ts';
import { perUnit } from './per-unit.ts';
import { percentagePoints } from './percentage-points.ts';
import { planAsDone } from './plan-as-done.ts';
import { projectionAgainstTarget } from './projection-against-target.ts';
import { quotation } from './quotation.ts';
import { raisedStrength } from './raised-strength.ts';
import { withSpeaker } from './said-by.ts';
import { sameQuantity } from './same-quantity.ts';
import { scaleSlip } from './scale-slip.ts';
import { sequence } from './sequence.ts';
import { series } from './series.ts';
import { seriesCircumstances } from './series-circumstances.ts';
import { statistics } from './statistics.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { superlative } from './superlative.ts';
import { tense } from './tense.ts';
import { tenure } from './tenure.ts';
import { unsourcedFigure } from './unsourced-figure.ts';
import { vagueCount } from './vague-count.ts';
import { weekday } from './weekday.ts';

/** Every check. */
export const CHECKS: readonly Check[] = [
  growthRate,
  percentagePoints,
  multiple,
  balance,
  sumOfParts,
  perUnit,
  conversion,
  averageRange,
  bound,
  scaleSlip,
  weekday,
  impossibleDate,
  orderOfDates,
  sequence,
  tense,
  commemoration,
  datedEvent,
  series,
  seriesCircumstances,
  officeHolder,
  officeTenure,
  duration,
  anniversary,
  age,
  tenure,
  countAgainstList,
  sameQuantity,
  projectionAgainstTarget,
  planAsDone,
  vagueCount,
  unsourcedFigure,
  superlative,
  openCommitment,
  statistics,
];

/** Every check of documents against one another. */
export const CROSS_CHECKS: readonly CrossCheck[] = [quotation, raisedStrength];

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The gravest finding that a check of each certainty may make. */
const GRAVEST: Readonly<Record<Certainty, Severity>> = {
  proof: 'error',
  strong: 'warning',
  hint: 'note',
};

/** All findings on one document in text order, findings on one cause merged into one. Pure. */
export function runChecks(input: CheckInput): readonly Finding[] {
  const found = CHECKS.flatMap((check) => capped(check, check.run(input)));
  return mergeCauses(found)
    .map((one) => withSpeaker(input, one))
    .sort(inTextOrder);
}

/** All findings on documents against one another, those on one document beside each other in text order. Pure. */
export function runCrossChecks(input: CrossInput): readonly Finding[] {
  if (input.documents.length < 2) return [];
  const found = CROSS_CHECKS.flatMap((check) => capped(check, check.run(input)));
  const places = new Map(input.documents.map(({ document }, i) => [document.id, i]));
  const placeOf = (finding: Finding): number => places.get(finding.evidence[0].documentId) ?? 0;
  return [...mergeCauses(found)].sort((a, b) => placeOf(a) - placeOf(b) || inTextOrder(a, b));
}

/** A check's findings, none graver than its certainty allows. */
function capped(
  { certainty }: Pick<Check, 'certainty'>,
  findings: readonly Finding[],
): readonly Finding[] {
  const gravest = GRAVEST[certainty];
  return findings.map((finding) =>
    GRAVITY[finding.severity] < GRAVITY[gravest] ? { ...finding, severity: gravest } : finding,
  );
}

function inTextOrder(a: Finding, b: Finding): number {
  const start = (finding: Finding): number => finding.evidence[0].position.start;
  return start(a) - start(b) || GRAVITY[a.severity] - GRAVITY[b.severity];
}
