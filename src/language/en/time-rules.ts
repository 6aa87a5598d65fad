import type { TimeRule } from '../time-rules.ts';

const DAY = 'DAY|DAYORD';
const YEAR = 'YEAR|SPOKENYEAR|Y2';
const TO = '-|to|through|until|till|thru';
const REL = 'REL|PAST|CURRENT|LATEST|RECENT';
const LENGTH = 'UNIT|UNITS';

/** Days, months, years and their groups: level 1. */
const CALENDAR: readonly TimeRule[] = [
  { id: 'time.month-day-year', level: 1, pattern: `MONTH ${DAY} ,? ${YEAR}`, make: 'calendar', hit: 'on November 3, 2025' },
  { id: 'time.day-month-year', level: 1, pattern: `the? ${DAY} of? MONTH ,? ${YEAR}`, make: 'calendar', hit: 'on 3 November 2025' },
  { id: 'time.month-day', level: 1, pattern: `MONTH the? ${DAY}`, make: 'calendar', hit: 'on Nov. 3', miss: 'May 20,000 people come' },
  { id: 'time.day-month', level: 1, pattern: 'DAY MONTH', make: 'calendar', hit: 'on 16 May' },
  { id: 'time.day-of-month', level: 1, pattern: `the? ${DAY} of MONTH`, make: 'calendar', hit: 'the 9th of May' },
  { id: 'time.ordinal-month', level: 1, pattern: 'the? DAYORD MONTH', make: 'calendar', hit: '9th May' },
  { id: 'time.month-year', level: 1, pattern: `MONTH ,? of? ${YEAR}`, make: 'calendar', hit: 'in January 2024' },
  { id: 'time.month', level: 1, pattern: 'MONTH', make: 'calendar', hit: 'in October', miss: 'they may go' },
  { id: 'time.year', level: 1, pattern: 'YEAR|SPOKENYEAR|Y2', make: 'calendar', hit: 'in 2024', miss: 'some 2025 people' },
  { id: 'time.the-year', level: 1, pattern: `the? year ${YEAR}`, make: 'calendar', hit: 'the year 2000' },
  { id: 'time.iso', level: 1, pattern: 'YEAR - NN - NN', make: 'ordered-numeric', hit: 'on 2025-11-03' },
  { id: 'time.slashed-ymd', level: 1, pattern: 'YEAR / NN / NN', make: 'ordered-numeric', hit: 'on 2025/11/03' },
  { id: 'time.figures', level: 1, pattern: 'NN /|- NN /|- YEAR|NN', make: 'numeric', hit: 'on 11/23/2025' },
  { id: 'time.dotted', level: 1, pattern: 'DOTTED', make: 'numeric', hit: 'on 23.11.2025' },
  { id: 'time.weekday', level: 1, pattern: 'WEEKDAY', make: 'calendar', hit: 'on Tuesday', miss: 'the sun rose' },
  { id: 'time.relative-weekday', level: 1, pattern: 'REL|PAST WEEKDAY', make: 'calendar', hit: 'last Friday' },
  { id: 'time.this-past-weekday', level: 1, pattern: 'this PAST WEEKDAY|MONTH|SEASON', make: 'calendar', hit: 'this past Friday' },
  { id: 'time.relative-month', level: 1, pattern: 'REL MONTH', make: 'calendar', hit: 'last November' },
  { id: 'time.relative-season', level: 1, pattern: 'REL|PAST SEASON', make: 'calendar', hit: 'this summer' },
  { id: 'time.season-year', level: 1, pattern: `the? SEASON ,? of? ${YEAR}`, make: 'calendar', hit: 'in spring 2026' },
  { id: 'time.season', level: 1, pattern: 'the? SEASON', make: 'calendar', hit: 'in the autumn', miss: 'they fall back' },
  { id: 'time.quarter', level: 1, pattern: 'the? ORD -? UNIT_QUARTER', make: 'calendar', hit: 'in the third quarter' },
  { id: 'time.fiscal-quarter', level: 1, pattern: 'the? FISCAL ORD -? UNIT_QUARTER', make: 'calendar', hit: 'the fiscal first quarter' },
  { id: 'time.ordinal-fiscal-quarter', level: 1, pattern: 'the? ORD FISCAL UNIT_QUARTER', make: 'calendar', hit: 'the first fiscal quarter' },
  { id: 'time.quarter-year', level: 1, pattern: `the? ORD -? UNIT_QUARTER of? ${YEAR}`, make: 'calendar', hit: 'third quarter 2025' },
  { id: 'time.quarter-name', level: 1, pattern: `QUARTERNAME of? ${YEAR}`, make: 'calendar', hit: 'Q3 2025' },
  { id: 'time.year-quarter-name', level: 1, pattern: 'YEAR -? QUARTERNAME', make: 'calendar', hit: '2025 Q3' },
  { id: 'time.quarter-name-bare', level: 1, pattern: 'QUARTERNAME', make: 'calendar', hit: 'in Q3' },
  { id: 'time.half', level: 1, pattern: 'the? ORD -? HALF', make: 'calendar', hit: 'in the first half of 2025' },
  { id: 'time.half-name', level: 1, pattern: `HALFNAME of? ${YEAR}`, make: 'calendar', hit: 'H1 2025' },
  { id: 'time.fiscal-year', level: 1, pattern: `the? FISCAL ${YEAR}|NN`, make: 'calendar', hit: 'in fiscal 2025' },
  { id: 'time.decade', level: 1, pattern: 'the? DECADE', make: 'calendar', hit: 'in the 1990s', miss: 'in his 60s' },
  { id: 'time.decade-word', level: 1, pattern: 'the DECADEWORD', make: 'calendar', hit: 'in the nineties', miss: 'in his twenties' },
  { id: 'time.century', level: 1, pattern: 'the? ORD -? UNIT_CENTURY', make: 'calendar', hit: 'the 21st century' },
  { id: 'time.holiday', level: 1, pattern: 'HOLIDAY', make: 'calendar', hit: 'on Christmas Day' },
  { id: 'time.holiday-year', level: 1, pattern: `HOLIDAY ,? ${YEAR}`, make: 'calendar', hit: 'Christmas 2025' },
];

/** Days and units counted from now or from the time spoken of: level 1. */
const POINTERS: readonly TimeRule[] = [
  { id: 'time.deictic', level: 1, pattern: 'DEICTIC', make: 'shift', hit: 'he said today' },
  { id: 'time.deictic-part', level: 1, pattern: 'DEICTIC DAYPART', make: 'deictic-part', hit: 'yesterday morning' },
  { id: 'time.weekday-part', level: 1, pattern: 'WEEKDAY DAYPART', make: 'calendar', hit: 'Friday night' },
  { id: 'time.relative-weekday-part', level: 1, pattern: 'REL WEEKDAY DAYPART', make: 'calendar', hit: 'last Friday night' },
  { id: 'time.relative-part', level: 1, pattern: 'REL DAYPART', make: 'deictic-part', hit: 'this morning' },
  { id: 'time.tonight', level: 1, pattern: 'TONIGHT', make: 'part-now', hit: 'tonight' },
  { id: 'time.overnight', level: 1, pattern: 'OVERNIGHT', make: 'part-now', hit: 'shelled overnight' },
  { id: 'time.relative-unit', level: 1, pattern: 'the? REL|PAST|CURRENT UNIT|WEEKEND', make: 'relative-unit', hit: 'last year', miss: 'the last day of the talks' },
  { id: 'time.relative-fiscal', level: 1, pattern: 'the? REL|CURRENT FISCAL', make: 'relative-unit', note: 'year', hit: 'the current fiscal year' },
  { id: 'time.latest-unit', level: 1, pattern: 'the LATEST UNIT_QUARTER|UNIT_WEEK|UNIT_MONTH|UNIT_YEAR', make: 'relative-unit', note: 'latest', hit: 'the latest quarter' },
  { id: 'time.context-unit', level: 1, pattern: 'the? CREL UNIT', make: 'same-as-context', hit: 'the previous day' },
  { id: 'time.context-weekday', level: 1, pattern: 'the? CREL WEEKDAY', make: 'calendar', hit: 'the following Friday' },
  { id: 'time.ago', level: 1, pattern: `N -? ${LENGTH} AGO`, make: 'shift', hit: 'three years ago' },
  { id: 'time.a-unit-ago', level: 1, pattern: 'a|an UNIT AGO', make: 'shift', hit: 'a year ago' },
  { id: 'time.few-units-ago', level: 1, pattern: 'a? FEW UNITS AGO', make: 'shift', hit: 'several years ago' },
  { id: 'time.couple-ago', level: 1, pattern: 'a? COUPLE of? UNITS AGO', make: 'shift', hit: 'a couple of weeks ago' },
  { id: 'time.units-ago', level: 1, pattern: 'UNITS AGO', make: 'shift', hit: 'years ago' },
  { id: 'time.earlier', level: 1, pattern: `N ${LENGTH} COMPARE`, make: 'shift', note: 'context', hit: 'two days later' },
  { id: 'time.a-unit-earlier', level: 1, pattern: 'a|an UNIT COMPARE', make: 'shift', note: 'context', hit: 'a year earlier' },
  { id: 'time.few-units-earlier', level: 1, pattern: 'a? FEW UNITS COMPARE', make: 'shift', note: 'context', hit: 'a few days later' },
  { id: 'time.year-ago', level: 1, pattern: 'the? UNIT - AGO|COMPARE UNIT|PERIOD', make: 'shift', note: 'context', hit: 'the year-ago quarter' },
  { id: 'time.year-ago-bare', level: 1, pattern: 'the? UNIT - AGO|COMPARE', make: 'shift', note: 'context', hit: 'from year-earlier levels' },
  { id: 'time.reference', level: 1, pattern: 'REF', make: 'reference', hit: 'he is now in office' },
  { id: 'time.future', level: 1, pattern: 'the? FUTURE', make: 'reference', hit: 'in the near future', miss: 'future generations' },
  { id: 'time.past', level: 1, pattern: 'the PAST', make: 'reference', hit: 'a thing of the past', miss: 'the past secretary' },
  { id: 'time.current', level: 1, pattern: 'CURRENT|RECENT', make: 'reference', hit: 'recent events' },
];

/** Lengths, recurring times and times of day: level 1. */
const LENGTHS: readonly TimeRule[] = [
  { id: 'time.duration', level: 1, pattern: `the? N -? ${LENGTH}`, make: 'duration', hit: 'for 30 years', miss: '30 yearlings' },
  { id: 'time.duration-and-half', level: 1, pattern: 'N and a HALF UNITS', make: 'half-duration', hit: 'two and a half years' },
  { id: 'time.unit-and-half', level: 1, pattern: 'a|an UNIT and a HALF', make: 'half-duration', hit: 'a year and a half' },
  { id: 'time.half-unit', level: 1, pattern: 'HALF a|an|- UNIT', make: 'half-duration', note: 'half', hit: 'half a century' },
  { id: 'time.a-unit', level: 1, pattern: 'a|an UNIT', make: 'duration', hit: 'for a year' },
  { id: 'time.few-units', level: 1, pattern: 'a? FEW UNITS', make: 'duration', hit: 'for several years' },
  { id: 'time.couple', level: 1, pattern: 'a? COUPLE of? UNITS', make: 'duration', hit: 'a couple of years' },
  { id: 'time.span', level: 1, pattern: `the? ${REL} N ${LENGTH}`, make: 'span', hit: 'over the past three years' },
  { id: 'time.span-few', level: 1, pattern: `the? ${REL} FEW UNITS`, make: 'span', hit: 'the next few weeks' },
  { id: 'time.span-couple', level: 1, pattern: `the? ${REL} COUPLE of? UNITS`, make: 'span', hit: 'the last couple of years' },
  { id: 'time.span-units', level: 1, pattern: `the? ${REL} UNITS`, make: 'span', hit: 'in recent months' },
  { id: 'time.first-units', level: 1, pattern: 'the? ORD N UNITS', make: 'ordinal-span', hit: 'the first nine months of 2025' },
  { id: 'time.every-unit', level: 1, pattern: 'EVERY UNIT|DAYPART', make: 'set', hit: 'every year' },
  { id: 'time.every-units', level: 1, pattern: 'EVERY N UNITS', make: 'set', hit: 'every two years' },
  { id: 'time.every-weekday', level: 1, pattern: 'EVERY WEEKDAY|MONTH|SEASON', make: 'set', hit: 'every Monday' },
  { id: 'time.weekdays', level: 1, pattern: 'on WEEKDAYS', make: 'set', hit: 'closed on Mondays' },
  { id: 'time.set-word', level: 1, pattern: 'SETWORD', make: 'set', hit: 'they meet annually' },
  { id: 'time.clock', level: 1, pattern: 'CLOCK|DOTCLOCK AMPM ZONE?', make: 'clock', hit: 'at 10:30 a.m.' },
  { id: 'time.clock-zone', level: 1, pattern: 'CLOCK|DOTCLOCK ZONE', make: 'clock', hit: 'at 18:00 GMT' },
  { id: 'time.clock-bare', level: 1, pattern: 'CLOCK', make: 'clock', hit: 'at 10:30', miss: 'Genesis 10:30' },
  { id: 'time.hour', level: 1, pattern: 'NN AMPM ZONE?', make: 'clock', hit: 'at 8 p.m.' },
  { id: 'time.clock-word', level: 1, pattern: 'CLOCKWORD', make: 'clock', hit: 'at noon' },
];

/** Ranges whose ends share a part, and dates built from dates: levels 1 to 4. */
const JOINED: readonly TimeRule[] = [
  { id: 'time.month-days-year', level: 1, pattern: `MONTH ${DAY} ${TO}|and|& ${DAY} ,? ${YEAR}`, make: 'day-range', hit: 'May 16-17, 2026' },
  { id: 'time.month-days', level: 1, pattern: `MONTH ${DAY} ${TO}|and|& ${DAY}`, make: 'day-range', hit: 'May 16-17' },
  { id: 'time.days-month-year', level: 1, pattern: `the? ${DAY} ${TO}|and|& the? ${DAY} of? MONTH ,? ${YEAR}`, make: 'day-range', hit: '16-17 May 2026' },
  { id: 'time.days-month', level: 1, pattern: `the? ${DAY} ${TO}|and|& the? ${DAY} of? MONTH`, make: 'day-range', hit: '16 and 17 May' },
  { id: 'time.years', level: 1, pattern: 'YEAR -|/ YEAR|NN', make: 'year-range', hit: 'for 2026-2030' },
  { id: 'time.weekday-date', level: 2, pattern: 'WEEKDAYLIKE ,|the|. DAYLIKE|DAYRANGE', make: 'weekday-date', hit: 'Monday, November 3' },
  { id: 'time.weekday-date-plain', level: 2, pattern: 'WEEKDAYLIKE DAYLIKE|DAYRANGE', make: 'weekday-date', hit: 'Monday 3 November' },
  { id: 'time.weekday-date-brackets', level: 2, pattern: 'WEEKDAYLIKE ( DAYLIKE )', make: 'weekday-date', hit: 'Monday (November 3)' },
  { id: 'time.date-weekday-brackets', level: 2, pattern: 'DAYLIKE ( WEEKDAYLIKE )', make: 'weekday-date', hit: 'November 3 (Monday)' },
  { id: 'time.clock-date', level: 2, pattern: 'CLOCKLIKE on|,? the? DAYLIKE|WEEKDAYLIKE', make: 'timed-date', hit: '10 p.m. Wednesday' },
  { id: 'time.date-clock', level: 2, pattern: 'DAYLIKE|WEEKDAYLIKE at|,? CLOCKLIKE', make: 'timed-date', hit: 'Wednesday at 10 p.m.' },
  { id: 'time.part-of-year', level: 2, pattern: 'QUARTERLIKE|HALFLIKE|MONTHLIKE|SEASONLIKE|DAYLIKE|DAYRANGE ,? of|in? YEARLIKE', make: 'within', hit: 'the third quarter of last year' },
  { id: 'time.weekday-of-week', level: 2, pattern: 'WEEKDAYLIKE of? WEEKLIKE', make: 'within', hit: 'Friday of last week' },
  { id: 'time.year-s-part', level: 2, pattern: "YEARLIKE 's|' QUARTERLIKE|HALFLIKE|MONTHLIKE|SEASONLIKE", make: 'within', hit: "this year's third quarter" },
  { id: 'time.part', level: 3, pattern: 'the? EARLY of|in|-? the? DATE', make: 'part', hit: 'mid-2026' },
  { id: 'time.compare-part', level: 3, pattern: 'COMPARE in|on? DATE', make: 'part', hit: 'earlier this year' },
  { id: 'time.bent-duration', level: 3, pattern: 'BEND SPAN', make: 'bent-duration', hit: 'about 30 years' },
  { id: 'time.bent-date', level: 3, pattern: 'BEND SHIFTLIKE', make: 'bent-date', hit: 'more than two years ago' },
  { id: 'time.range-to', level: 4, pattern: `DATE ${TO} the? DATE`, make: 'range', hit: '31 August to 1 September' },
  { id: 'time.range-from', level: 4, pattern: `(FROM) the? DATE ${TO} the? DATE`, make: 'range', hit: 'from Monday to Thursday' },
  { id: 'time.range-between', level: 4, pattern: '(BETWEEN) the? DATE and the? DATE', make: 'range', hit: 'between 2020 and 2024' },
];

/** All rules of English times. */
export const EN_TIME_RULES: readonly TimeRule[] = [...CALENDAR, ...POINTERS, ...LENGTHS, ...JOINED];
