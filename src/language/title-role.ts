/** What the holder of a title is, as far as the title's words tell. */
export type TitleRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'minister'
  | 'deputy'
  | 'head-of-organisation'
  | 'envoy'
  | 'legislator'
  | 'military'
  | 'honorific'
  | 'other';

const WEIGHTS: Readonly<Record<TitleRole, number>> = {
  'head-of-state': 9,
  'head-of-government': 8,
  'foreign-minister': 7,
  'head-of-organisation': 6,
  minister: 5,
  deputy: 4,
  envoy: 3,
  legislator: 2,
  military: 2,
  other: 1,
  honorific: 0,
};

/** Which of several titles of one person tells most: the greater. */
export function titleWeight(role: TitleRole): number {
  return WEIGHTS[role];
}
