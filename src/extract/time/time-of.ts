/** Times made from spans. */
import type { Granularity, Time } from '../../model/time.ts';
import type { Span } from './calendar.ts';
import type { TimeUnit } from './draft.ts';

/** The granularity of a unit; clock units are instants. */
export function granularityOf(unit: TimeUnit): Granularity {
  switch (unit) {
    case 'hour':
    case 'minute':
    case 'second':
      return 'instant';
    case 'weekend':
      return 'day';
    default:
      return unit;
  }
}

/** A time from a span. */
export function timeOf(span: Span, anchor: Time['anchor'], more: Partial<Time> = {}): Time {
  const { earliest, latest, granularity, timex } = span;
  return {
    type: 'DATE',
    earliest,
    latest,
    granularity,
    soft: false,
    anchor,
    timex,
    ...more,
  };
}

/** With a clock time or part of the day added. */
export function withClock(
  time: Time,
  draft: { readonly clock?: string; readonly daypart?: string },
): Time {
  const tail = draft.clock === undefined ? draft.daypart : `T${draft.clock}`;
  return tail === undefined ? time : { ...time, type: 'TIME', timex: time.timex + tail };
}
