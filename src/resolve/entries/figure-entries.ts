/** Figures that speak of one thing: metric, states, period and role. */
import type { FigureClaim } from '../../model/claim.ts';
import type { Said } from '../verdicts/said.ts';

/** Words of a metric as one key over languages: "товарооборот", "贸易额" and "bilateral trade" are "trade". */
export type MetricKey = (words: string) => string | undefined;

/** What a figure is of; undefined where the text leaves metric, states or period open. */
export function figureKey(
  { fields, polarity, documentId }: FigureClaim,
  metricKey: MetricKey,
  pairs: ReadonlyMap<string, readonly [string, string]>,
): string | undefined {
  const { metric, subject, counterpart, period, quantity, role } = fields;
  if (!metric || !period || !quantity || polarity === 'denied') return undefined;
  if ((role?.value ?? 'level') !== 'level' || !period.value.earliest || period.value.timex === '')
    return undefined;
  const key = metricKey(metric.value);
  const sides = sidesOf(key, subject?.value.id, counterpart?.value.id, pairs.get(documentId));
  if (key === undefined || sides === undefined) return undefined;
  return `figure|${key}|${sides}|${period.value.timex}|${quantity.value.kind === 'percent' ? '%' : 'amount'}`;
}

/** Trade has two sides in any order; exports and imports have a direction; other metrics are of one state. */
function sidesOf(
  metric: string | undefined,
  subject: string | undefined,
  counterpart: string | undefined,
  pair: readonly [string, string] | undefined,
): string | undefined {
  const other = (state: string): string | undefined => pair?.find((one) => one !== state);
  const isOfPair = (state: string): boolean => pair?.includes(state) ?? false;
  switch (metric) {
    case 'trade': {
      const named = [subject, counterpart].filter((state) => state !== undefined);
      const both = named.length === 2 ? named : named.length === 0 ? pair : undefined;
      return both ? [...both].sort().join('+') : undefined;
    }
    case 'exports':
    case 'imports': {
      const from =
        subject ?? (counterpart && isOfPair(counterpart) ? other(counterpart) : undefined);
      const to = counterpart ?? (subject && isOfPair(subject) ? other(subject) : undefined);
      return from && to ? `${from}>${to}` : undefined;
    }
    default:
      return subject === undefined
        ? undefined
        : `${subject}${counterpart ? `+${counterpart}` : ''}`;
  }
}

/** A figure as it is weighed against others. */
export function saidByFigure({ fields, attribution }: FigureClaim, day: string | undefined): Said {
  const { quantity, status } = fields;
  return {
    ...(quantity ? { quantity: quantity.value } : {}),
    standing: status?.value ?? 'actual',
    ...(attribution ? { source: attribution.value } : {}),
    ...(day === undefined ? {} : { day }),
  };
}
