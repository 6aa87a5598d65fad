/** Steps that many patterns of time share. */

/** A day of the month in figures or as an ordinal. */
export const DAY: string = 'DAY|DAYORD';
/** A year in figures, in words, or cut to two figures. */
export const YEAR: string = 'YEAR|SPOKENYEAR|Y2';
/** Words between the ends of a range. */
export const TO: string = '-|to|through|until|till|thru';
/** Words that point from now: last, this, next. */
export const REL: string = 'REL|PAST|CURRENT|LATEST|RECENT';
/** A unit of time in either number. */
export const LENGTH: string = 'UNIT|UNITS';
