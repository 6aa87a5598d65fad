import type { TimeWord } from '../time-rules.ts';

/** Everyday names of feasts that have a fixed day; those that move and those of one state are in the reference. */
const RULES: readonly (readonly [string, ...string[]])[] = [
  ['12-25', 'christmas', 'christmas day', 'xmas'],
  ['12-24', 'christmas eve'],
  ['12-26', 'boxing day'],
  ['01-01', "new year's day"],
  ['12-31', "new year's eve"],
  ['01-07', 'orthodox christmas'],
  ['01-06', 'epiphany'],
  ['10-31', 'halloween'],
  ['03-20', 'nowruz'],
  ['11-01', "all saints' day", 'all saints day'],
  ['02-14', "valentine's day", 'valentines day'],
  ['03-17', "st. patrick's day", "st patrick's day", "saint patrick's day"],
  ['04-01', "april fools' day", "april fool's day", 'april fools'],
];

/** Feasts and holidays. */
export const EN_FEASTS: readonly TimeWord[] = RULES.map(([value, ...phrases]) => ({
  is: 'HOLIDAY',
  value,
  phrases,
}));
