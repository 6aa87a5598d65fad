/** Steps that many patterns of Russian times share. */

/** A day of the month in figures or as an ordinal. */
export const DAY: string = 'DAY|DAYORD';
/** Words between the ends of a range. */
export const TO: string = '-|по|до';
/** A unit of time in either number. */
export const LENGTH: string = 'UNIT|UNITS';
/** Words that point to a stretch next to now: "последние", "ближайшие". */
export const NEAR: string = 'RELS|LATESTS';
/** A number of a quarter, a half or a century. */
export const NTH: string = 'ORD|ROMAN';
/** Prepositions before a time of day. */
export const AT: ReadonlySet<string> = new Set(['в', 'во', 'к', 'до', 'около', 'после', 'с']);
