/**
 * Whether a time of ours is the one that a row of the specifications wants. Their rows give one or two candidates (an
 * undirected date may lie before or after the reference date): either is right.
 */

const DAY_MS = 86_400_000;
const SECONDS = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400, BD: 86_400 };
const CLOCK_SECONDS = { H: 3600, M: 60, S: 1 };

const dayAfter = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Seconds of an ISO duration; undefined where the string is none or has an unknown amount. */
function secondsOf(timex) {
  const parts = /^P((?:[\d.]+(?:BD|[YMWD]))*)(?:T((?:[\d.]+[HMS])+))?$/.exec(timex ?? '');
  if (!parts || (!parts[1] && !parts[2])) return undefined;
  const add = (words, units) =>
    [...(words ?? '').matchAll(/([\d.]+)(BD|[A-Z])/g)].reduce(
      (sum, [, amount, unit]) => sum + Number(amount) * units[unit],
      0,
    );
  return add(parts[1], SECONDS) + add(parts[2], CLOCK_SECONDS);
}

/** The time of day of "T08", "2016-11-07T08:00" or "08:05:00" as "08:05:00"; parts of the day (MO) as they are. */
function clockOf(words) {
  const [, part] = /T(MO|MI|AF|EV|NI|DT|MEL|MED|MEB)$/.exec(words) ?? [];
  if (part) return part;
  const clock = words.includes('T') ? words.slice(words.indexOf('T') + 1) : words.split(' ').at(-1);
  const [, h, m = '00', s = '00'] = /^(\d\d?)(?::(\d\d))?(?::(\d\d))?/.exec(clock) ?? [];
  return h === undefined || /^\d{4}-/.test(clock) ? undefined : `${h.padStart(2, '0')}:${m}:${s}`;
}

/** {day, clock} of a TIMEX3 or of "2016-11-07 08:00:00". */
function momentOf(words) {
  const [day, clock] = words.includes('T') ? words.split('T') : words.split(' ');
  return { day, clock: clock === undefined ? undefined : clockOf(`T${clock}`) };
}

const CLASSES = {
  date: 'day',
  daterange: 'days',
  datetime: 'moment',
  datetimerange: 'moments',
  time: 'clock',
  timerange: 'clocks',
  duration: 'duration',
  set: 'set',
};

/** The candidates of a row of a parser: what lies ahead and what lies behind, in the words of the models' rows. */
function parserCandidates(type, { Timex, timex = Timex, Mod, FutureResolution, PastResolution }) {
  return [FutureResolution, PastResolution].map((to) => ({
    type,
    timex,
    Mod,
    value: to.date ?? to.dateTime ?? to.time ?? to.duration,
    start: to.startDate ?? to.startDateTime ?? to.startTime,
    end: to.endDate ?? to.endDateTime ?? to.endTime,
  }));
}

/** The candidates that an expected item gives; undefined where the row asks for the span only. */
export function candidatesOf({ type, value, resolution }) {
  const values = resolution?.values ?? value?.values;
  if (values) return values;
  if (value?.FutureResolution) return parserCandidates(type.replace('datetimeV2.', ''), value);
  return undefined;
}

/** First day of one end of a range of ours ("2018", "2018-05", "2018-Q1"). */
function firstDayOf(part) {
  if (/^\d{4}$/.test(part)) return `${part}-01-01`;
  const [, year, unit, index] = /^(\d{4})-([QH])(\d)$/.exec(part) ?? [];
  if (unit) {
    const month = (Number(index) - 1) * (unit === 'Q' ? 3 : 6) + 1;
    return `${year}-${String(month).padStart(2, '0')}-01`;
  }
  return /^\d{4}-\d\d$/.test(part) ? `${part}-01` : part.slice(0, 10);
}

/**
 * Their ends are exclusive for a unit (May ends on 1 June), the last day as written for a range of days, and the first
 * day of the last unit for a range of units ("2014-2018" ends on 2018-01-01); ours are inclusive throughout.
 */
function isLast(time, end) {
  if (time.latest === undefined) return false;
  const [, second] = time.timex.split('/');
  if (second !== undefined && firstDayOf(second) === end) return true;
  return time.latest === end || time.latest === dayAfter(end, -1);
}

/** "After 8 November" starts on 8 November with them and on the 9th with us. */
const isFirst = (time, start) => time.earliest === start || time.earliest === dayAfter(start, 1);

const TURNS = {
  before: /BEFORE/,
  until: /BEFORE/,
  after: /AFTER/,
  since: /AFTER/,
  less: /LESS/,
  more: /MORE/,
  approx: /APPROX/,
  start: /START/,
  mid: /MID/,
  end: /END/,
};

/** Same notation, where theirs may leave a year to the candidate's bounds. */
function sameNotation(time, { timex, start, end }) {
  if (timex === undefined) return false;
  const year = (start ?? end ?? 'XXXX').slice(0, 4);
  const form = (words) => words.replace(/(T\d\d):00(?::00)?$/, '$1').replace(/-00$/, '');
  return [timex, timex.replace(/^XXXX/, year)].some((one) => form(time.timex) === form(one));
}

/**
 * Bounds, or, where a word turns the date ("since 2016", "late May"), notation and the same turn: such a word may stand
 * outside a TIMEX3, and how far "late" reaches is a reading.
 */
function isDays(time, wanted) {
  const { start, end, Mod } = wanted;
  if (start === undefined && end === undefined) return sameNotation(time, wanted);
  const first = start === undefined ? time.earliest === undefined : isFirst(time, start);
  const last = end === undefined ? time.latest === undefined : isLast(time, end);
  if (first && last) return true;
  if (!(Mod in TURNS) || !sameNotation(time, wanted)) return false;
  const oneSided = start === undefined || end === undefined;
  return time.mod === undefined ? oneSided : TURNS[Mod].test(time.mod);
}

/** A day; one that no calendar has ("feb 30") is not resolved with them and impossible with us. */
const isDay = (time, { value }) =>
  value === 'not resolved'
    ? time.impossible === true
    : time.earliest === value && isLast(time, value);

function isClock(timex, value) {
  return value !== undefined && clockOf(timex) === clockOf(value);
}

function isMoment(timex, value) {
  const ours = momentOf(timex);
  const theirs = momentOf(value);
  return ours.day === theirs.day && (ours.clock ?? '00:00:00') === (theirs.clock ?? '00:00:00');
}

/** A range within a day, with or without its day; one side may be open, then the word that says so may stand outside. */
function isSpan(time, { start, end, timex }, same) {
  if (!timex?.startsWith('(') && !timex?.includes(',')) {
    if (start === undefined || end === undefined) return same(time.timex, start ?? end);
    const part = clockOf(timex ?? '');
    return part !== undefined && clockOf(time.timex) === part && same === isMoment
      ? momentOf(time.timex).day === start.slice(0, 10)
      : part !== undefined && clockOf(time.timex) === part;
  }
  const [first, second] = time.timex.split('/');
  if (second === undefined) return false;
  const day = momentOf(first).day;
  return same(first, start) && same(second.startsWith('T') ? `${day}${second}` : second, end);
}

/** The days ahead begin on the day of now with us and on the next with them: "the next five years". */
function isAhead(time, { start, end, timex }) {
  const length = /,(P[^)]+)\)$/.exec(timex ?? '')?.[1];
  if (time.type !== 'DURATION' || start === undefined || end === undefined) return false;
  if (length === undefined || secondsOf(time.timex) !== secondsOf(length)) return false;
  const isDays = /^\d{4}-\d\d-\d\d$/.test(start);
  return isDays && time.earliest === dayAfter(start, -1) && isLast(time, end);
}

/** Hours and minutes from now: with us now is a day, so only the day can be told. */
function isDayOfHours(time, { type, value }, text) {
  return (
    type === 'datetime' &&
    time.type === 'DATE' &&
    value !== undefined &&
    time.timex === value.slice(0, 10) &&
    /\b(?:hours?|hrs?|minutes?|mins?|seconds?)\b/i.test(text ?? '')
  );
}

function isOne(time, wanted) {
  const { type, timex, value } = wanted;
  if (timex?.endsWith('_REF')) return time.timex === timex;
  switch (CLASSES[type]) {
    case 'day':
      return isDay(time, wanted);
    case 'days':
      if (value === 'not resolved') return time.impossible === true || sameNotation(time, wanted);
      return value === undefined ? isDays(time, wanted) : isDay(time, wanted);
    case 'moment':
      return value !== undefined && isMoment(time.timex, value);
    case 'clock':
      return isClock(time.timex, value);
    case 'moments':
      return value === undefined ? isSpan(time, wanted, isMoment) : isMoment(time.timex, value);
    case 'clocks':
      return value === undefined ? isSpan(time, wanted, isClock) : isClock(time.timex, value);
    case 'duration':
      return time.type === 'DURATION' && secondsOf(time.timex) === secondsOf(timex);
    case 'set':
      return time.type === 'SET' && isSameSet(time.timex, timex);
    default:
      return false;
  }
}

function isSameSet(ours, theirs) {
  const seconds = secondsOf(ours);
  if (seconds !== undefined) return seconds === secondsOf(theirs);
  return sameNotation({ timex: ours }, { timex: theirs });
}

/** Whether a time of ours has the value of one of the candidates; where there are none, only the span is asked for. */
export function isExpectedTime({ time }, expected) {
  const candidates = candidatesOf(expected);
  return (
    candidates === undefined ||
    candidates.some(
      (wanted) =>
        isOne(time, wanted) || isAhead(time, wanted) || isDayOfHours(time, wanted, expected.text),
    )
  );
}

/** A range of two dates is one item with them; where ours is two, its first is held against the start, its last against the end. */
export function isRangeOfTwo(times, expected) {
  const [first, last, ...more] = times;
  if (first === undefined || last === undefined || more.length > 0) return false;
  const ends = { earliest: first.earliest, latest: last.latest };
  const time = { type: first.type, ...ends, timex: `${first.timex}/${last.timex}` };
  return candidatesOf(expected)?.some((wanted) => isOne(time, wanted)) === true;
}
