/** What a text says of one instalment of a series. */
import type {
  Annotation,
  Mention,
  QuantityMention,
  Sentence,
  TimeMention,
} from '../../model/annotation.ts';
import { type Day, parseDay } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import type { CheckInput } from '../check.ts';
import type { Span } from '../derivation.ts';
import { inside, type TokenRange } from '../scope.ts';

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
  /** Id of the town in the reference. */
  readonly id?: string;
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

/** A series named in a sentence. */
export interface NamedSeries extends TokenRange {
  readonly id: string;
  /** The number within the name: "金砖国家领导人第十六次会晤". */
  readonly ordinal?: QuantityMention;
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
    ...(mention.id !== undefined && !whole ? { id: mention.id } : {}),
    ...(state ? { state } : {}),
  };
}

/**
 * The time of a mention. It is sure where its year is in its words, or where its sentence says one year and no other:
 * then days without a year are taken to lie in that year.
 */
export function asTime(
  { annotation }: CheckInput,
  sentence: Sentence,
  mention: TimeMention,
): InstanceTime {
  const { time } = mention;
  const yearInferred = time.yearInferred === true || time.anchor !== 'absolute';
  const year = yearInferred ? yearSaidIn(annotation, sentence, mention) : undefined;
  return {
    start: mention.start,
    end: mention.end,
    ...inYear(time.earliest as Day, time.latest as Day, year),
    fine: time.granularity === 'day',
    sure: !yearInferred || year !== undefined,
    yearInferred,
  };
}

/** The one year that the other times of the sentence say; undefined where they say none or several. */
function yearSaidIn(
  annotation: Annotation,
  { from, to }: Sentence,
  mention: TimeMention,
): string | undefined {
  const years = new Set<string>();
  for (const other of inside(annotation.times, from, to)) {
    const { yearInferred, earliest, latest } = other.time;
    if (other === mention || yearInferred || earliest === undefined) continue;
    years.add(earliest.slice(0, 4));
    if (latest !== undefined) years.add(latest.slice(0, 4));
  }
  return years.size === 1 ? [...years][0] : undefined;
}

/** The same days in another year, where they lie within one year and exist there. */
function inYear(
  earliest: Day,
  latest: Day,
  year: string | undefined,
): { readonly earliest: Day; readonly latest: Day } {
  const isOneYear = earliest.slice(0, 4) === latest.slice(0, 4);
  if (year === undefined || !isOneYear) return { earliest, latest };
  const moved = [earliest, latest].map((day) => parseDay(`${year}${day.slice(4)}`));
  const [first, last] = moved;
  return first !== undefined && last !== undefined
    ? { earliest: first, latest: last }
    : { earliest, latest };
}
