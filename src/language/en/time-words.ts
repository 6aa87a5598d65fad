import type { PhraseTable } from '../../text/phrases.ts';
import type { TimeWord } from '../time-rules.ts';
import { EN_TIME_COUNTS } from './time-words-count.ts';
import { EN_FEASTS } from './time-words-feast.ts';
import { EN_ZONES } from './time-zones.ts';

/** Rows of one class from [value, phrases...] lines. */
function words(
  is: string,
  rows: readonly (readonly [number | string, ...string[]])[],
  doubtful = false,
): TimeWord[] {
  return rows.map(([value, ...phrases]) =>
    doubtful ? { is, value, phrases, doubtful } : { is, value, phrases },
  );
}

const MONTHS = [
  ...words('MONTH', [
    [1, 'january', 'jan', 'jan.'],
    [2, 'february', 'feb', 'feb.'],
    [3, 'mar.'],
    [4, 'april', 'apr', 'apr.'],
    [6, 'june', 'jun', 'jun.'],
    [7, 'july', 'jul', 'jul.'],
    [8, 'august', 'aug', 'aug.'],
    [9, 'september', 'sept', 'sept.', 'sep', 'sep.'],
    [10, 'october', 'oct', 'oct.'],
    [11, 'november', 'nov', 'nov.'],
    [12, 'december', 'dec', 'dec.'],
  ]),
  ...words(
    'MONTH',
    [
      [3, 'march'],
      [5, 'may'],
    ],
    true,
  ),
];

const WEEKDAYS = [
  ...words('WEEKDAY', [
    [1, 'monday'],
    [2, 'tuesday', 'tue.', 'tues.', 'tues'],
    [3, 'wednesday'],
    [4, 'thursday', 'thu.', 'thur.', 'thurs.', 'thurs'],
    [5, 'friday'],
    [6, 'saturday'],
    [7, 'sunday'],
  ]),
  ...words(
    'WEEKDAY',
    [
      [1, 'mon'],
      [2, 'tue'],
      [3, 'wed'],
      [4, 'thu'],
      [5, 'fri'],
      [6, 'sat'],
      [7, 'sun'],
    ],
    true,
  ),
  ...words('WEEKDAYS', [
    [1, 'mondays'],
    [2, 'tuesdays'],
    [3, 'wednesdays'],
    [4, 'thursdays'],
    [5, 'fridays'],
    [6, 'saturdays'],
    [7, 'sundays'],
  ]),
];

const UNITS = [
  ...words('UNIT', [
    ['day', 'day'],
    ['week', 'week'],
    ['month', 'month'],
    ['quarter', 'quarter'],
    ['year', 'year'],
    ['decade', 'decade'],
    ['century', 'century'],
    ['hour', 'hour', 'hr'],
    ['minute', 'minute', 'min'],
  ]),
  ...words('UNITS', [
    ['day', 'days'],
    ['week', 'weeks'],
    ['month', 'months'],
    ['quarter', 'quarters'],
    ['year', 'years', 'yrs'],
    ['decade', 'decades'],
    ['century', 'centuries'],
    ['hour', 'hours', 'hrs'],
    ['minute', 'minutes', 'mins'],
    ['second', 'seconds'],
  ]),
  ...words('WEEKEND', [['weekend', 'weekend']]),
  ...words('PERIOD', [['period', 'period']]),
  ...words('HALF', [['half', 'half']]),
  ...words('FISCAL', [['fiscal', 'fiscal', 'fiscal year', 'financial year', 'fy']]),
];

const SEASONS = [
  ...words('SEASON', [
    ['SU', 'summer'],
    ['FA', 'autumn'],
    ['WI', 'winter'],
  ]),
  ...words(
    'SEASON',
    [
      ['SP', 'spring'],
      ['FA', 'fall'],
    ],
    true,
  ),
];

const POINTERS = [
  ...words('DEICTIC', [
    [0, 'today'],
    [-1, 'yesterday'],
    [1, 'tomorrow'],
    [-2, 'the day before yesterday'],
    [2, 'the day after tomorrow'],
  ]),
  ...words('TONIGHT', [['TNI', 'tonight']]),
  ...words('DAYPART', [
    ['TMO', 'morning'],
    ['TAF', 'afternoon'],
    ['TEV', 'evening'],
    ['TNI', 'night'],
  ]),
  ...words('OVERNIGHT', [['TNI', 'overnight']]),
  ...words('CLOCKWORD', [
    ['12:00', 'noon', 'midday'],
    ['24:00', 'midnight'],
  ]),
  ...words('AMPM', [
    ['am', 'a.m.', 'am', 'a.m'],
    ['pm', 'p.m.', 'pm', 'p.m'],
  ]),
  ...EN_ZONES,
  ...words('REL', [
    [-1, 'last'],
    [0, 'this'],
    [1, 'next'],
    [1, 'coming'],
    [1, 'upcoming'],
  ]),
  ...words('PAST', [[-1, 'past']]),
  ...words('CREL', [
    [-1, 'previous', 'preceding', 'prior'],
    [1, 'following', 'subsequent'],
    [0, 'same'],
    [0, 'that'],
  ]),
  ...words('CURRENT', [[0, 'current']]),
  ...words('LATEST', [[0, 'latest']]),
  ...words('RECENT', [[-1, 'recent']]),
  ...words('AGO', [
    [-1, 'ago'],
    [1, 'from now', 'hence'],
  ]),
  ...words('COMPARE', [
    [-1, 'earlier'],
    [1, 'later'],
  ]),
  ...words('BEFOREAFTER', [
    [-1, 'before', 'previously'],
    [1, 'after', 'afterwards', 'afterward'],
  ]),
  ...words('EARLY', [
    ['START', 'early', 'beginning', 'start'],
    ['MID', 'mid', 'middle'],
    ['END', 'late', 'end'],
  ]),
  ...words('EVERY', [
    [1, 'every', 'each'],
    [2, 'every other', 'every second'],
  ]),
  ...words('FEW', [['X', 'few', 'several', 'many', 'numerous', 'countless']]),
  ...words('COUPLE', [[2, 'couple of', 'couple']]),
  ...words('BEND', [
    ['APPROX', 'about', 'around', 'approximately', 'roughly', 'some'],
    ['LESS_THAN', 'nearly', 'almost', 'less than', 'under', 'close to', 'just under', 'fewer than'],
    ['MORE_THAN', 'more than', 'over', 'well over', 'longer than', 'just over'],
    ['EQUAL_OR_LESS', 'up to', 'at most', 'no more than'],
    ['EQUAL_OR_MORE', 'at least', 'no less than'],
  ]),
  ...words('BETWEEN', [['between', 'between']]),
  ...words('FROM', [['from', 'from']]),
];

/** Words that are a time by themselves. */
const WHOLE = [
  ...words('REF', [
    [
      'PRESENT_REF',
      'now',
      'currently',
      'at present',
      'presently',
      'nowadays',
      'these days',
      'right now',
      'at the moment',
    ],
    ['PAST_REF', 'recently', 'lately', 'more recently', 'most recently'],
    ['FUTURE_REF', 'soon', 'shortly'],
  ]),
  ...words('FUTURE', [
    ['FUTURE_REF', 'future', 'near future', 'foreseeable future', 'not too distant future'],
  ]),
  ...words('SETWORD', [
    ['P1D', 'daily'],
    ['P1W', 'weekly'],
    ['P1M', 'monthly'],
    ['P3M', 'quarterly'],
    ['P1Y', 'annually', 'annual', 'yearly', 'per annum'],
    ['P2Y', 'biennial', 'biennially'],
    ['P6M', 'semi-annual', 'semiannual'],
  ]),
  ...words('QUARTERNAME', [
    [1, 'q1'],
    [2, 'q2'],
    [3, 'q3'],
    [4, 'q4'],
  ]),
  ...words('HALFNAME', [
    [1, 'h1'],
    [2, 'h2'],
  ]),
  ...words('DECADEWORD', [
    [20, 'twenties'],
    [30, 'thirties'],
    [40, 'forties'],
    [50, 'fifties'],
    [60, 'sixties'],
    [70, 'seventies'],
    [80, 'eighties'],
    [90, 'nineties'],
  ]),
];

/** Every word that takes part in a time. */
export const EN_TIME_WORDS: PhraseTable<TimeWord> = {
  name: 'time.word',
  rows: [
    ...MONTHS,
    ...WEEKDAYS,
    ...UNITS,
    ...SEASONS,
    ...POINTERS,
    ...WHOLE,
    ...EN_FEASTS,
    ...EN_TIME_COUNTS,
  ],
};
