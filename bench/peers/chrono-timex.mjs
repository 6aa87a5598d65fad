import * as chrono from 'chrono-node';

/** Prepositions and stops that chrono-node takes in and a TIMEX3 leaves out. */
const FIRST = /^(?:(?:on|in|at|for|since|from|until|till|by|within|during|about|around)\s+)+/i;
const LAST = /[\s,.;]+$/;
const BETWEEN = /\s*(?:-|–|—|\bto\b|\bthrough\b|\buntil\b|\btill\b)\s*/;
const UNITS = [
  [/\bweeks?\b/i, 'week'],
  [/\b(?:month|mo)s?\b/i, 'month'],
  [/\bquarters?\b/i, 'quarter'],
  [/\b(?:year|yr)s?\b/i, 'year'],
];
const PARTS_OF_DAY = [
  [/\bmorning\b/i, 'MO'],
  [/\bafternoon\b/i, 'AF'],
  [/\bevening\b/i, 'EV'],
  [/\b(?:night|tonight)\b/i, 'NI'],
];

/** "Within two weeks", "the past two months" are lengths in TIMEX3, where chrono-node has their far end. */
const LENGTH =
  /^(?:the )?(?:(?:past|last|next|coming) )?(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year)s?$/i;
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

function lengthOf(words) {
  const [, amount, unit] = LENGTH.exec(words) ?? [];
  if (unit === undefined) return undefined;
  const named = WORDS.indexOf(amount.toLowerCase());
  const number = /^an?$/i.test(amount) ? 1 : named >= 0 ? named : amount;
  return { type: 'DURATION', value: `P${number}${unit[0].toUpperCase()}` };
}

const two = (number) => String(number).padStart(2, '0');

function weekOf(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  return `${date.getUTCFullYear()}-W${two(Math.ceil(((date.getTime() - first) / 86_400_000 + 1) / 7))}`;
}

/** The finest unit that the words name: by the unit's own word, else by what chrono-node holds for certain. */
function unitOf(words, components) {
  if (!components.isCertain('hour') && !components.isCertain('weekday')) {
    const named = UNITS.find(([pattern]) => pattern.test(words));
    if (named && !/\d{4}/.test(words)) return named[1];
  }
  if (components.isCertain('day') || components.isCertain('weekday')) return 'day';
  if (components.isCertain('month')) return 'month';
  return components.isCertain('year') && !components.isCertain('hour') ? 'year' : 'day';
}

function readingOf(words, components) {
  if (/^(?:right )?now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const length = lengthOf(words);
  if (length) return length;
  const [year, month, day] = ['year', 'month', 'day'].map((key) => components.get(key));
  const date = `${year}-${two(month)}-${two(day)}`;
  const part = PARTS_OF_DAY.find(([pattern]) => pattern.test(words));
  if (components.isCertain('hour')) {
    const clock = `T${two(components.get('hour'))}:${two(components.get('minute') ?? 0)}`;
    return { type: 'TIME', value: `${date}${clock}` };
  }
  if (part) return { type: 'TIME', value: `${date}T${part[1]}` };
  const values = {
    day: date,
    week: weekOf(year, month, day),
    month: `${year}-${two(month)}`,
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    year: String(year),
  };
  return { type: 'DATE', value: values[unitOf(words, components)] };
}

/** One TIMEX3; a range of two dates is two, as the hand-coded sets have it. */
function timexOf({ index, text, start, end }) {
  const from = FIRST.exec(text)?.[0].length ?? 0;
  const words = text.slice(from).replace(LAST, '');
  const place = { start: index + from, end: index + from + words.length };
  const join = end ? BETWEEN.exec(words) : null;
  if (!end || !join) return [{ ...place, ...readingOf(words, start) }];
  const middle = place.start + join.index;
  const [first, last] = [words.slice(0, join.index), words.slice(join.index + join[0].length)];
  return [
    { start: place.start, end: middle, ...readingOf(first, start) },
    { start: middle + join[0].length, end: place.end, ...readingOf(last, end) },
  ];
}

/** What chrono-node finds in a text, as TIMEX3: spans without prepositions, values as fine as their words. */
export function chronoTimex({ text, dct }) {
  const instant = new Date(`${(dct ?? '2000-01-01').slice(0, 10)}T12:00:00Z`);
  const found = chrono.parse(text, { instant, timezone: 0 });
  const timex = found.flatMap(timexOf).filter(({ start, end }) => start < end);
  return { timex };
}
