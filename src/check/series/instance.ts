/** What a text says of one instalment of a series. */
import type { Mention, Sentence, TimeMention } from '../../model/annotation.ts';
import type { Day } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import type { CheckInput } from '../check.ts';
import type { Span } from '../derivation.ts';
import { inside } from '../scope.ts';

/** A time said of an instalment. */
export interface InstanceTime extends Span {
  readonly earliest: Day;
  readonly latest: Day;
  /** Said to the day. */
  readonly fine: boolean;
  /** The year is said, here or elsewhere in the paragraph. */
  readonly sure: boolean;
  readonly yearInferred: boolean;
}

/** A place said of an instalment; `whole` where it names a state, not a town. */
export interface InstancePlace extends Span {
  readonly name: string;
  readonly state?: string;
  readonly whole: boolean;
}

/** What one place of the text says of one instalment. */
export interface Instance {
  readonly series: string;
  readonly phrase: Span;
  /** The series is named in its own words rather than by who met. */
  readonly bySeriesName: boolean;
  readonly ordinal?: Span & { readonly value: number };
  readonly time?: InstanceTime;
  readonly place?: InstancePlace;
  readonly claims: readonly string[];
}

/** Whether a time can date an instalment: a day, month or year said plainly. */
export function isDated(time: Time): boolean {
  return (
    time.type === 'DATE' &&
    !time.mod &&
    !time.deadline &&
    !time.impossible &&
    !time.soft &&
    time.earliest !== undefined &&
    time.latest !== undefined &&
    (time.granularity === 'day' || time.granularity === 'month' || time.granularity === 'year')
  );
}

/** Whether a mention names a town or a state as a place. */
export function isPlace(mention: Mention): boolean {
  return mention.kind === 'place' || (mention.kind === 'state' && !mention.adjective);
}

/** The place that a mention names. */
export function asPlace(mention: Mention): InstancePlace {
  const whole = mention.kind === 'state';
  const state = whole ? mention.id : mention.id?.split('/')[0];
  return {
    start: mention.start,
    end: mention.end,
    name: mention.name,
    whole,
    ...(state ? { state } : {}),
  };
}

/** A time is sure where its year is in its words or, once and only once, elsewhere in the block before it. */
export function asTime(
  { annotation }: CheckInput,
  sentence: Sentence,
  mention: TimeMention,
): InstanceTime {
  const { time } = mention;
  const yearInferred = time.yearInferred === true || time.anchor !== 'absolute';
  const year = (time.earliest as Day).slice(0, 4);
  const near = inside(annotation.times, sentence.from, sentence.to).filter(
    (t) => t !== mention && !t.time.yearInferred && t.time.earliest,
  );
  const said = near.length > 0 && near.every((t) => t.time.earliest?.startsWith(year));
  return {
    start: mention.start,
    end: mention.end,
    earliest: time.earliest as Day,
    latest: time.latest as Day,
    fine: time.granularity === 'day',
    sure: !yearInferred || said,
    yearInferred,
  };
}
