/** Words before a time that make it a limit: they stay outside its span but open one of its bounds. */

import type { TimeFrame } from '../../language/time-rules.ts';
import { addDays, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { awayFrom } from './resolve-duration.ts';

/** What a frame needs to know of the time it bends. */
export interface FrameContext {
  readonly now: string | undefined;
  /** The time is a part of a unit: "the end of 2026". */
  readonly isPart: boolean;
  /** The clause speaks of the future: "will open by March". */
  readonly isPromised: boolean;
}

/** The time as its frame bends it. */
export function framed(time: Time, frame: TimeFrame['frame'], context: FrameContext): Time {
  const { now, isPart, isPromised } = context;
  const limited = limit(time, frame, now, isPart);
  const past = now !== undefined && limited.latest !== undefined && limited.latest < now;
  if (!limited.deadline || !past || isPromised) return limited;
  // "by 2020 trade had doubled" bounds a time but sets nobody a deadline.
  const { deadline: _past, ...rest } = limited;
  return rest;
}

function limit(
  time: Time,
  frame: TimeFrame['frame'],
  now: string | undefined,
  isPart: boolean,
): Time {
  if (time.type === 'SET' || time.impossible || time.timex.endsWith('_REF')) return time;
  if (time.type === 'DURATION') return frame === 'within' ? within(time, now) : time;
  const { earliest, latest, ...rest } = time;
  // An event that goes on is known by its beginning: "after the Ukraine war".
  const begun = time.anchor === 'event' && latest === undefined ? earliest : undefined;
  switch (frame) {
    case 'by':
    case 'within':
      return { ...rest, ...keep('latest', latest), mod: 'ON_OR_BEFORE', deadline: true };
    case 'until':
      return { ...rest, ...keep('latest', latest ?? begun), deadline: true };
    case 'before':
      // "before 2026" ends with 2025; "before the end of 2026" with the end itself.
      return {
        ...rest,
        ...keep('latest', isPart || earliest === undefined ? latest : previous(earliest)),
        mod: 'BEFORE',
        deadline: true,
      };
    case 'since':
      return { ...rest, ...keep('earliest', earliest), mod: 'ON_OR_AFTER' };
    case 'after':
      return {
        ...rest,
        ...keep('earliest', latest === undefined ? begun : following(latest)),
        mod: 'AFTER',
      };
    case 'none':
      return time;
    default:
      return frame satisfies never;
  }
}

function keep(key: 'earliest' | 'latest', value: string | undefined): Partial<Time> {
  return value === undefined ? {} : { [key]: value };
}

function previous(day: string): string | undefined {
  return dayParts(day).year > 1 ? addDays(day, -1) : undefined;
}

function following(day: string): string | undefined {
  return dayParts(day).year < 9998 ? addDays(day, 1) : undefined;
}

/** "within three years": from now to three years on. */
function within(time: Time, now: string | undefined): Time {
  const { duration } = time;
  const bent = { ...time, deadline: true, mod: 'EQUAL_OR_LESS' } as const;
  if (!duration || now === undefined) return bent;
  const latest = awayFrom(now, duration.amount, duration.unit);
  return latest === undefined ? bent : { ...bent, latest, anchor: 'document' };
}
