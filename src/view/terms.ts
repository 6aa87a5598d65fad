import { LEDGER_TERMS } from './ledger-terms.ts';

const RECORD_TERMS = {
  report: { one: '{count} report', other: '{count} reports' },
  origin: { one: '{count} origin', other: '{count} origins' },
  field: 'Field',
  values: 'Values',
  aspect: 'Aspect',
  earlier: 'Earlier meetings',
  outcomes: 'Outcomes',
  impact: 'Impact, as the text puts it',
  matrix: 'The record by aspect',
  more: { one: '{count} more', other: '{count} more' },
  'more-below': {
    one: 'and {count} more in the lists below',
    other: 'and {count} more in the lists below',
  },
  'side-by-side': 'The values of {field}, side by side',
  'verdict-agreed': 'agreed',
  'verdict-complementary': 'complementary',
  'verdict-updated': 'updated',
  'verdict-differing': 'differing',
  'field-participants': 'participants',
  'field-time': 'time',
  'field-place': 'place',
  'field-ordinal': 'ordinal',
  'field-series': 'series',
  'field-host': 'host',
  'field-format': 'format',
  'field-status': 'status',
  'field-title': 'title',
  'field-type': 'type',
  'field-parties': 'parties',
  'field-count': 'count',
  'field-sector': 'sector',
  'field-scope': 'scope',
  'field-metric': 'metric',
  'field-subject': 'subject',
  'field-counterpart': 'counterpart',
  'field-quantity': 'quantity',
  'field-period': 'period',
  'field-change': 'change',
  'field-role': 'role',
  'field-follows': 'follows',
  'field-obligor': 'who promises',
  'field-beneficiary': 'to whom',
  'field-action': 'action',
  'field-object': 'object',
  'field-deadline': 'deadline',
  'field-target': 'target',
  'field-strength': 'strength',
  'field-holder': 'who holds it',
  'field-position': 'position',
  'field-instrument': 'instrument',
  'field-specific': 'specific',
  'field-source': 'source',
  'aspect-energy': 'Energy',
  'aspect-technology': 'Technology and AI',
  'aspect-trade': 'Trade and economy',
  'aspect-transport': 'Transport and infrastructure',
  'aspect-agriculture': 'Agriculture and fisheries',
  'aspect-security': 'Security and defence',
  'aspect-climate': 'Climate and environment',
  'aspect-people': 'People and culture',
  'aspect-multilateral': 'Multilateral bodies',
  'aspect-other': 'Other',
} as const;

/** The words of the components that draw the record, in English. Other languages have the same keys. */
export const TERMS: typeof RECORD_TERMS & typeof LEDGER_TERMS = {
  ...RECORD_TERMS,
  ...LEDGER_TERMS,
};

/** The key of a term. */
export type Term = keyof typeof TERMS;

/** Whether there is a term of this key, such as "field-place". */
export function isTerm(key: string): key is Term {
  return key in TERMS;
}
