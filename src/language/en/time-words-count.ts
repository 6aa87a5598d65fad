import type { TimeWord } from '../time-rules.ts';

/** "FY19", "FY2019": short names of fiscal years from 1990 to 2059. */
const FISCAL_NAMES: readonly TimeWord[] = Array.from({ length: 70 }, (_, index) => {
  const year = 1990 + index;
  return { is: 'FISCALNAME', value: year, phrases: [`fy${year}`, `fy${String(year).slice(2)}`] };
});

/** "T14": the hour of an ISO 8601 moment, as it is cut from its minutes. */
const ISO_HOURS: readonly TimeWord[] = Array.from({ length: 24 }, (_, hour) => ({
  is: 'TCLOCK',
  value: hour,
  phrases: [`t${String(hour).padStart(2, '0')}`],
}));

/** Words that count times, name edges of units or stand beside events. */
export const EN_TIME_COUNTS: readonly TimeWord[] = [
  { is: 'TIMESWORD', value: 1, phrases: ['once', 'one time'] },
  { is: 'TIMESWORD', value: 2, phrases: ['twice'] },
  { is: 'TIMESWORD', value: 3, phrases: ['thrice'] },
  { is: 'TIMES', value: 1, phrases: ['times'] },
  { is: 'MORE', value: 1, phrases: ['another', 'additional', 'further', 'extra', 'more'] },
  { is: 'OUTBREAK', value: 'START', phrases: ['outbreak', 'onset', 'eruption'] },
  { is: 'OUTBREAK', value: 'END', phrases: ['conclusion', 'close'] },
  { is: 'ANNIVERSARY', value: 1, phrases: ['anniversary'] },
  { is: 'AHEAD', value: 1, phrases: ['ahead', 'to come'] },
  { is: 'MIDUNIT', value: 'year', phrases: ['midyear', 'mid-year'] },
  { is: 'MIDUNIT', value: 'month', phrases: ['midmonth', 'mid-month'] },
  { is: 'MIDUNIT', value: 'week', phrases: ['midweek', 'mid-week'] },
  { is: 'EARLYLATE', value: 'START', phrases: ['early'] },
  { is: 'EARLYLATE', value: 'MID', phrases: ['mid'] },
  { is: 'EARLYLATE', value: 'END', phrases: ['late'] },
  ...FISCAL_NAMES,
  ...ISO_HOURS,
  { is: 'OCLOCK', value: 1, phrases: ["o'clock"] },
  { is: 'THISTIME', value: 'PRESENT_REF', phrases: ['at this time', 'at this moment'] },
  { is: 'FORTNIGHT', value: 1, phrases: ['fortnight'] },
  { is: 'NAMEDDAY', value: '1929-10-24', phrases: ['black thursday'] },
  { is: 'NAMEDDAY', value: '1929-10-29', phrases: ['black tuesday'] },
  { is: 'NAMEDDAY', value: '1987-10-19', phrases: ['black monday'] },
  { is: 'NAMEDDAY', value: '1992-09-16', phrases: ['black wednesday'] },
];

/** Nouns whose names end in a year. */
export const EN_YEAR_NOUNS: ReadonlySet<string> = new Set([
  'agenda',
  'conference',
  'congress',
  'convention',
  'cup',
  'expo',
  'festival',
  'forum',
  'framework',
  'games',
  'olympics',
  'plan',
  'roadmap',
  'session',
  'strategy',
  'summit',
  'symposium',
  'vision',
  'workshop',
]);

/** Plurals before which a number like 1990 is the year they are of: "below 1990 levels". */
export const EN_YEAR_PLURALS: ReadonlySet<string> = new Set([
  ...['levels', 'prices', 'terms', 'values', 'olympics', 'paralympics', 'games', 'championships'],
]);

/** Words before a year and such a plural: "compared with 1990 levels". */
export const EN_YEAR_PLURAL_LEADS: ReadonlySet<string> = new Set([
  ...['above', 'against', 'at', 'below', 'beyond', 'exceeded', 'exceeding', 'from', 'in', 'and'],
  ...['reach', 'reached', 'than', 'the', 'to', 'under', 'versus', 'vs', 'with', 'their', 'its'],
]);

/** Singular verbs that follow a year as their subject: "2026 marks a turn". */
export const EN_YEAR_VERBS: ReadonlySet<string> = new Set([
  ...['is', 'was', 'has', 'marks', 'marked', 'saw', 'sees', 'brings', 'brought'],
]);
