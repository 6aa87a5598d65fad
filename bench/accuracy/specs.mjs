import { table } from '../speed/statistics.mjs';
import { dataFiles, readLines } from './data.mjs';
import { annotateText } from './program.mjs';
import { isNumberOfTime, QUANTITY_MODELS } from './specs/quantity-values.mjs';
import { overlap, sameBarePlace, samePlace } from './specs/spans.mjs';
import { isExpectedTime, isRangeOfTwo } from './specs/time-values.mjs';

/** What is measured; the parsers and extractors are what the models are made of: for information. */
const MODELS = [
  ['en', 'datetime', ['DateTimeModel']],
  ['zh', 'datetime', ['DateTimeModel']],
  ['en', 'unit', ['CurrencyModel', 'DimensionModel']],
  ['zh', 'unit', ['CurrencyModel', 'DimensionModel']],
  ['en', 'number', ['NumberModel', 'PercentModel', 'OrdinalModel', 'NumberRangeModel']],
  ['zh', 'number', ['NumberModel', 'PercentModel', 'OrdinalModel', 'NumberRangeModel']],
];
const PARSERS = ['Date', 'DatePeriod', 'DateTime', 'DateTimePeriod', 'Duration', 'Holiday']
  .concat(['Merged', 'Set', 'Time', 'TimePeriod'])
  .map((name) => `${name}Parser`);
const PARTS = ['DateExtractor', 'DatePeriodExtractor', ...PARSERS];
const FILES = [...MODELS, ['en', 'datetime', PARTS], ['zh', 'datetime', PARTS]].flatMap(
  ([language, group, names]) => names.map((model) => ({ language, group, model })),
);

/** The times of ours that a row's items are held against, and when one is right. */
const TIMES = {
  found: ({ times }) => times,
  ours: () => true,
  place: () => sameBarePlace,
  right: isExpectedTime,
  together: isRangeOfTwo,
};

const inside = (found, item) => found.start <= item.start && item.end <= found.end;

function subjectOf(model) {
  const own = QUANTITY_MODELS[model];
  if (own === undefined) return TIMES;
  return {
    // What `annotate` prints: bare numbers too.
    found: ({ quantities, numbers }) => [...quantities, ...(numbers?.() ?? [])],
    ours: ({ quantity }) => own.ours(quantity),
    theirs: own.theirs,
    place: () => (own.within ? (...all) => inside(...all) || sameBarePlace(...all) : sameBarePlace),
    right: ({ quantity }, { resolution }) => own.right(quantity, resolution),
    together: own.together,
    elsewhere: own.inTimes
      ? ({ times }, item) =>
          times.some((time) => inside(time, item) && isNumberOfTime(time, item.resolution))
      : undefined,
  };
}

/** The found item that stands for an expected one: at its place where there is one, else one that touches it. */
function counterpart(found, item, place, text, language) {
  const touching = found.filter((mention) => overlap(mention, item));
  return (
    touching.find((mention) => samePlace(mention, item)) ??
    touching.find((mention) => place(mention, item, text, language)) ??
    touching[0]
  );
}

/**
 * How a row came out. `exact`: all items found at their place with their value, and no other; `letter`: so, with spans the
 * same to the letter; `lenient`: all items touched and their values right, whatever else was found.
 */
function judge(row, model) {
  const { text, lang: language } = row;
  const subject = subjectOf(model);
  const items = row.expected.filter(subject.theirs ?? (() => true));
  if (row.expected.length > 0 && items.length === 0) return undefined;
  const annotation = annotateText(text, language, row.dct ?? undefined);
  const found = subject.found(annotation);
  const place = subject.place();
  const used = new Set();
  const verdicts = items.map((item) => {
    if (subject.elsewhere?.(annotation, item)) return { value: true, place: true, letter: true };
    const within = found.filter((mention) => inside(item, mention));
    const parts = within.map(({ time, quantity }) => time ?? quantity);
    if (subject.together?.(parts, item)) {
      for (const mention of within) used.add(mention);
      return { value: true, place: true, letter: false };
    }
    const mention = counterpart(found, item, place, text, language);
    if (mention === undefined) return { value: false, place: false, letter: false };
    used.add(mention);
    return {
      value: subject.right(mention, item),
      place: place(mention, item, text, language),
      letter: samePlace(mention, item),
    };
  });
  const extra = found.filter((mention) => !used.has(mention) && subject.ours(mention));
  const values = verdicts.every(({ value }) => value);
  const all = (key) => extra.length === 0 && values && verdicts.every((verdict) => verdict[key]);
  return { row, found, lenient: values, exact: all('place'), letter: all('letter') };
}

function showMiss({ row: { id, text, expected }, found }) {
  const words = ({ start, end }) => JSON.stringify(text.slice(start, end));
  const readingOf = ({ time, quantity }) => {
    if (time) return `${time.timex} ${time.earliest ?? ''}..${time.latest ?? ''} ${time.mod ?? ''}`;
    const { kind, written, writtenUpper, lower, upper, unit } = quantity;
    return `${kind} ${written} ${writtenUpper ?? ''} [${lower ?? ''},${upper ?? ''}] ${unit ?? ''}`;
  };
  process.stdout.write(`${id} ${JSON.stringify(text)}\n`);
  for (const item of expected) {
    const value = item.resolution?.values ?? item.resolution ?? item.value ?? 'any';
    process.stdout.write(`   wanted ${words(item)} ${JSON.stringify(value)}\n`);
  }
  for (const item of found) process.stdout.write(`   found  ${words(item)} ${readingOf(item)}\n`);
}

const share = (rows, key) =>
  rows.length === 0 ? undefined : (100 * rows.filter((row) => row[key]).length) / rows.length;

/**
 * The rows of the Recognizers' specifications that come out as they should, in per cent. News rows count; misses are shown
 * of rows on even lines, so that the odd half stays unread, unless all are asked for.
 */
export function evaluateSpecs({ miss = '0', all = false, only = '' }) {
  const wanted = FILES.map((file) => ({ ...file, name: fileName(file) })).filter(({ name }) =>
    name.includes(only),
  );
  const paths = dataFiles(wanted.map(({ name }) => `time/specs/${name}.jsonl`));
  if (paths === undefined) return undefined;
  const figures = {};
  const lines = [HEAD];
  for (const [index, { language, group, model, name }] of wanted.entries()) {
    const judged = readLines(paths[index])
      .map((row, line) => ({ ...judge(row, model), news: row.news, even: line % 2 === 1 }))
      .filter(({ row }) => row !== undefined);
    const news = judged.filter((row) => row.news);
    const wrong = news.filter((row) => !row.exact && (all || row.even));
    if (Number(miss) > 0) process.stdout.write(`-- ${name}\n`);
    for (const row of wrong.slice(0, Number(miss))) showMiss(row);
    lines.push(lineOf(name, news, judged));
    if (group === 'datetime' && model !== 'DateTimeModel') continue;
    figures[`${model} (${language}): exact of ${news.length}, %`] = share(news, 'exact');
  }
  process.stdout.write(table(lines));
  return figures;
}

const fileName = ({ language, group, model }) => `${language}.${group}.${model}`;

const HEAD = ['specification', 'news', 'exact', 'letter', 'lenient', 'even', 'odd', 'all', 'exact'];

function lineOf(name, news, judged) {
  const cell = (rows, key) => share(rows, key)?.toFixed(1) ?? '-';
  const even = news.filter((row) => row.even);
  const odd = news.filter((row) => !row.even);
  return [
    name,
    String(news.length),
    ...['exact', 'letter', 'lenient'].map((key) => cell(news, key)),
    cell(even, 'exact'),
    cell(odd, 'exact'),
    String(judged.length),
    cell(judged, 'exact'),
  ];
}
