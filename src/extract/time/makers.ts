/** What each rule makes of the words it found. A maker returns undefined where the words cannot mean a time. */
import type { TimeMaker } from '../../language/time-rules.ts';
import type { Draft } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import {
  makeCalendar,
  makeDayRange,
  makeDecadePair,
  makeMonthPair,
  makeYearRange,
} from './makers-calendar.ts';
import {
  makeBareDay,
  makeContextUnit,
  makeCountedClock,
  makeCountedDuration,
  makeDecade,
  makeDeicticUnit,
  makePartAfter,
  makePlan,
  makeUnitRange,
  makeWeekDay,
  makeWholeYear,
} from './makers-counted.ts';
import {
  makeBentDate,
  makeBentDuration,
  makePart,
  makeRange,
  makeTimedDate,
  makeWeekdayDate,
  makeWithin,
} from './makers-joined.ts';
import { makeClock, makeHalfDuration, makeLengthWord, makeSet } from './makers-length.ts';
import { makeDotted, makeNumeric, makeOrdered } from './makers-numeric.ts';
import {
  makeDeicticPart,
  makeDuration,
  makeFirstOf,
  makeOrdinalSpan,
  makePartNow,
  makeReference,
  makeRelativeUnit,
  makeSameAsContext,
  makeShift,
  makeSpan,
  makeUnitNow,
} from './makers-pointer.ts';

/** Makes a draft of a match. */
export type Maker = (match: RuleMatch) => Draft | undefined;

/** The makers by name. */
export const MAKERS: Readonly<Record<TimeMaker, Maker>> = {
  calendar: makeCalendar,
  numeric: (match) => (match.items[0]?.is === 'DOTTED' ? makeDotted(match) : makeNumeric(match)),
  'ordered-numeric': makeOrdered,
  'relative-unit': makeRelativeUnit,
  shift: makeShift,
  duration: makeDuration,
  'half-duration': makeHalfDuration,
  span: makeSpan,
  set: makeSet,
  reference: makeReference,
  range: makeRange,
  'day-range': makeDayRange,
  'year-range': makeYearRange,
  part: makePart,
  within: makeWithin,
  'ordinal-span': makeOrdinalSpan,
  clock: makeClock,
  'weekday-date': makeWeekdayDate,
  'timed-date': makeTimedDate,
  'bent-duration': makeBentDuration,
  'bent-date': makeBentDate,
  'deictic-part': makeDeicticPart,
  'same-as-context': makeSameAsContext,
  'part-now': makePartNow,
  'unit-now': makeUnitNow,
  'first-of': makeFirstOf,
  'deictic-unit': makeDeicticUnit,
  'context-unit': makeContextUnit,
  plan: makePlan,
  'bare-day': makeBareDay,
  decade: makeDecade,
  'counted-duration': makeCountedDuration,
  'counted-clock': makeCountedClock,
  'unit-range': makeUnitRange,
  'part-after': makePartAfter,
  'week-day': makeWeekDay,
  'whole-year': makeWholeYear,
  'month-pair': makeMonthPair,
  'decade-pair': makeDecadePair,
  'length-word': makeLengthWord,
};
