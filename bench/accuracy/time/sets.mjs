import { annotateText } from '../program.mjs';

const ALL = ['strict', 'relaxed', 'type', 'value'];

/** The hand-coded sets, and which measures each allows. */
export const SETS = [
  { name: 'timebank', language: 'en', measures: ALL },
  { name: 'aquaint', language: 'en', measures: ALL },
  { name: 'meantime-en', language: 'en', measures: ALL },
  { name: 'gum-dates-dev', language: 'en', measures: ['strict', 'relaxed', 'value'], days: true },
  { name: 'tempeval2-zh-train', language: 'zh', measures: ALL },
  { name: 'nerel-ru-dev', language: 'ru', measures: ['relaxed', 'type'], plain: true },
  { name: 'nerel-ru-train', language: 'ru', measures: ['relaxed', 'type'], plain: true },
  { name: 'wikiwars-ua', language: 'und', measures: ALL },
];

/** What the reader of the table must know of a set. */
export const REMARKS = [
  'gum-dates-dev: values are intervals of days; ours with a bound are held against them, types are not.',
  'nerel-ru: spans hold the preposition, a range is one; lengths and sets are DATE, or TIME within a day.',
  'wikiwars-ua: Ukrainian; there is no Ukrainian pack, only what is read in any language is found.',
];

/** A range of two dates is two TIMEX3, as the hand-coded sets have it. */
function timexOf({ start, end, parts, time }) {
  const { type, timex } = time;
  const [first, second] = timex.split('/');
  if (parts?.length === 2 && second !== undefined) {
    return [
      { ...parts[0], type, value: first },
      { ...parts[1], type, value: second },
    ];
  }
  return [{ start, end, type, value: timex, ...(time.mod ? { mod: time.mod } : {}) }];
}

/** First and last day of a date of a TEI attribute ("2015", "1830-1-1"); undefined for no calendar date of our era. */
function daysOf(words) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(words) ?? [];
  if (year === undefined) return undefined;
  const two = (number) => String(number).padStart(2, '0');
  const lastDay = month && new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return {
    first: `${year}-${two(month ?? 1)}-${two(day ?? 1)}`,
    last: `${year}-${two(month ?? 12)}-${two(day ?? lastDay ?? 31)}`,
  };
}

/** "2015" or "1990/.." as bounds; undefined where an end is no date: such an item counts for its span only. */
function boundsOf(value) {
  const [from, to = from] = value.split('/');
  const [first, last] = [from, to].map((end) =>
    end === '..' ? { first: '', last: '' } : daysOf(end),
  );
  return first && last ? `${first.first}/${last.last}` : null;
}

/** The gold of a set with intervals, in the form of the others. */
export function goldOf(document, { days }) {
  if (!days) return document;
  const timex = document.timex.map((item) => ({ ...item, value: boundsOf(item.value) }));
  return { ...document, timex };
}

function daysFound({ start, end, time }) {
  const { earliest = '', latest = '', type } = time;
  return earliest || latest ? [{ start, end, type, value: `${earliest}/${latest}` }] : [];
}

const OF_THE_DAY = /^PT|T(?:\d|MO|MI|AF|EV|NI|DT)/;

/** A time of a set that knows dates and times of the day only; a range is one span. */
function plainTime({ start, end, time: { type, timex } }) {
  const plain =
    type === 'DATE' || type === 'TIME' ? type : OF_THE_DAY.test(timex) ? 'TIME' : 'DATE';
  return [{ start, end, type: plain, value: timex }];
}

/** Our times of a document of a set, in the form of its gold. */
export function predict({ id, dct, text }, { language, days, plain }) {
  const { times } = annotateText(text, language, dct);
  const timex = times.flatMap(days ? daysFound : plain ? plainTime : timexOf);
  return { id, dct, text, timex: timex.map((item) => withText(item, text)) };
}

/** An item with its words. */
export const withText = (item, text) => ({ ...item, text: text.slice(item.start, item.end) });
