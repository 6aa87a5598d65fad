import { table } from '../speed/statistics.mjs';
import { dataFiles, readLines } from './data.mjs';
import { rates, tally } from './pairs.mjs';
import { annotateText } from './program.mjs';
import {
  asQuantity,
  bareQuantity,
  hasUnit,
  hasValue,
  roleOf,
  SPANS,
} from './quantity/subjects.mjs';
import { overlap } from './specs/spans.mjs';

/** Hand-coded spans by type, and the kinds of ours that stand for them. */
const SPAN_SETS = [
  { file: 'meantime-en-values', type: 'MONEY', kinds: ['money'] },
  { file: 'meantime-en-values', type: 'PERCENT', kinds: ['percent'] },
  { file: 'nerel-ru-dev', type: 'MONEY', kinds: ['money'] },
  { file: 'nerel-ru-dev', type: 'PERCENT', kinds: ['percent'] },
  { file: 'nerel-ru-dev', type: 'NUMBER', kinds: ['count'] },
  { file: 'nerel-ru-dev', type: 'ORDINAL', kinds: ['ordinal'] },
  { file: 'nerel-ru-train', type: 'MONEY', kinds: ['money'] },
  { file: 'nerel-ru-train', type: 'PERCENT', kinds: ['percent'] },
  { file: 'nerel-ru-train', type: 'NUMBER', kinds: ['count'] },
  { file: 'nerel-ru-train', type: 'ORDINAL', kinds: ['ordinal'] },
];
const ROLES = ['Difference', 'Initial_value', 'Final_value'];
const FILES = [
  'meantime-en-values',
  'nerel-ru-dev',
  'nerel-ru-train',
  'quantulum3-en',
  'crudeoil-test',
];

/** Its gold with our annotation, for each document. */
function readSet(file) {
  return readLines(file).map((document, index) => {
    const { text, lang } = document;
    const place = index + 1;
    return { ...document, place, annotation: annotateText(text, lang, document.dct ?? undefined) };
  });
}

/** Ours where theirs have an age or a date are neither right nor wrong: those are other types with them. */
const OTHER_TYPES = new Set(['AGE', 'DATE', 'TIME']);

function spanRow({ file, type, kinds }, documents) {
  const counts = tally(SPANS);
  for (const document of documents) {
    const { quantities, annotation } = document;
    const gold = quantities.filter((item) => item.type === type);
    const others = quantities.filter((item) => OTHER_TYPES.has(item.type));
    const found = annotation.quantities
      .filter(({ quantity }) => kinds.includes(quantity.kind))
      .map((mention) => bareQuantity(mention, annotation.tokens))
      .filter((mention) => !others.some((item) => overlap(item, mention)));
    counts.add(document, gold, found);
  }
  return { name: `${file} ${type}`, ...counts.sums, alone: counts.alone };
}

/** Spans, values and units of the tests of quantulum3; a duration of ours stands for a quantity of theirs in time. */
function valueRow(name, documents) {
  const value = (a, { quantity }) => hasValue(a, quantity);
  const unit = (a, b) => value(a, b) && hasUnit(a.unit, b.quantity);
  const counts = tally({ ...SPANS, value, unit });
  for (const document of documents) {
    const { tokens, times } = document.annotation;
    const found = document.annotation.quantities
      .filter(({ quantity }) => quantity.kind !== 'ordinal')
      .map((mention) => bareQuantity(mention, tokens));
    const lasting = times.filter(({ time }) => time.type === 'DURATION' && time.duration);
    counts.add(document, document.quantities, [...found, ...lasting.map(asQuantity)]);
  }
  return { name, ...counts.sums, alone: counts.alone };
}

/** Which quantity is a difference, a level before, a level after; a span of two roles counts once a role. */
function roleRows(documents) {
  const rows = ROLES.map((role) => {
    const counts = tally(SPANS);
    for (const document of documents) {
      const { events, annotation } = document;
      const args = events.flatMap(({ args }) => args).filter((item) => item.role === role);
      const gold = [...new Map(args.map((item) => [`${item.start}-${item.end}`, item])).values()];
      const found = annotation.quantities.filter(({ quantity }) => roleOf(quantity) === role);
      counts.add(document, gold, found);
    }
    return { name: `crudeoil ${role}`, ...counts.sums, alone: counts.alone };
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const keys = ['gold', 'predicted', 'exact', 'overlap'];
  const all = Object.fromEntries(keys.map((key) => [key, sum(key)]));
  return [...rows, { name: 'crudeoil all roles', ...all }];
}

/** What a level or an amount of change is read from: every quantity of the sentences, whatever its role. */
function crudeSpans(documents) {
  const counts = tally(SPANS);
  for (const document of documents) {
    const gold = document.quantities.filter(({ type }) => type !== 'Date' && type !== 'Duration');
    const found = document.annotation.quantities;
    counts.add(
      document,
      gold,
      found.filter(({ quantity }) => quantity.kind !== 'ordinal'),
    );
  }
  return { name: 'crudeoil quantities', ...counts.sums, alone: counts.alone };
}

const MEASURES = ['exact', 'overlap', 'value', 'unit'];

function lineOf(row) {
  const cells = MEASURES.flatMap((measure) => {
    if (row[measure] === undefined) return ['', '', ''];
    const { p, r, f } = rates(row[measure], row.predicted, row.gold);
    return [p, r, f].map((rate) => rate.toFixed(1));
  });
  return [
    row.name,
    String(row.gold),
    String(row.predicted),
    ...cells.slice(0, 6),
    cells[8],
    cells[11],
  ];
}

const HEAD = ['', 'gold', 'found', 'exact P', 'R', 'F1', 'overlap P', 'R', 'F1', 'value', 'unit'];

function figuresOf(rows) {
  const entries = rows.flatMap((row) =>
    MEASURES.filter((measure) => row[measure] !== undefined).map((measure) => [
      `${row.name}: ${measure} F1`,
      rates(row[measure], row.predicted, row.gold).f,
    ]),
  );
  return Object.fromEntries(entries);
}

/** Those of documents on even lines, so that the odd half stays unread, unless all are asked for. */
function showMisses(rows, { miss = '0', all = false, only = '' }) {
  if (Number(miss) === 0) return;
  for (const { name, alone } of rows.filter((row) => row.alone && row.name.includes(only))) {
    const shown = alone.filter(({ place }) => all || place % 2 === 0).slice(0, Number(miss));
    for (const { kind, place, words } of shown) {
      process.stdout.write(`${name} ${place} ${kind} ${words}\n`);
    }
  }
}

/** Quantities against hand-coded spans, values, units, and the parts they play in a change. */
export function evaluateQuantity(options) {
  const paths = dataFiles(FILES.map((file) => `time/quantity/${file}.jsonl`));
  if (paths === undefined) return undefined;
  const sets = Object.fromEntries(FILES.map((file, index) => [file, readSet(paths[index])]));
  const tests = sets['quantulum3-en'];
  const rows = [
    ...SPAN_SETS.map((set) => spanRow(set, sets[set.file])),
    valueRow(
      'quantulum3 news',
      tests.filter(({ news }) => news),
    ),
    valueRow('quantulum3 all', tests),
    crudeSpans(sets['crudeoil-test']),
    ...roleRows(sets['crudeoil-test']),
  ];
  showMisses(rows, options);
  process.stdout.write(table([HEAD, ...rows.map(lineOf)]));
  return figuresOf(rows);
}
