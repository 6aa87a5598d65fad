/**
 * Quantities on which real reports differ: each report's quote gives a value with what limits it, and the verdict on all of
 * them is held against the one that a person gave.
 */
import { makeDocument } from '../../../dist/model/document.js';
import { annotate } from '../../../dist/pipeline/steps.js';
import { loadReference } from '../../../dist/reference/load.js';
import { weighAll } from '../../../dist/resolve/verdicts/weigh.js';
import { dataFiles, readLines } from '../data.mjs';

const reference = loadReference();
/** Kinds of difference in which no report is wrong; any other kind is one in which one is. */
const HARMLESS = new Set([
  'scope',
  'planned-vs-actual',
  'projected-vs-actual',
  'projected-vs-target',
  'currency',
  'rounding',
  'compatible approximations',
  'vagueness',
  'state change',
  'two statistical offices',
]);

function languageOf(text) {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

function wordsOf(annotation, table) {
  return (annotation.hits.get(table) ?? []).map(({ from, to }) =>
    annotation.tokens.forms.slice(from, to).join(' '),
  );
}

function standingOf(annotation) {
  const status = (annotation.hits.get('check.status') ?? [])[0]?.row.status;
  if (status) return status;
  const deeds = (annotation.hits.get('check.deed') ?? []).map(({ row }) => row.deed);
  return deeds.includes('coming') ? 'planned' : 'actual';
}

/** What one report says: its first value of the kind that most reports give. */
function valuesOf({ quote, date, source }) {
  const language = languageOf(quote);
  const day = /^\d{4}-\d\d(-\d\d)?$/.test(date ?? '') ? `${date}-01`.slice(0, 10) : undefined;
  const document = makeDocument({
    name: source,
    text: quote,
    language,
    ...(day ? { publishedAt: day, publishedBasis: 'metadata' } : {}),
  });
  const [annotation] = annotate(document, reference);
  if (!annotation) return {};
  const scope = wordsOf(annotation, 'agreement.scope')[0];
  const metric = (annotation.hits.get('check.metric') ?? [])[0]?.row.metric;
  const period = annotation.times.find(
    ({ time: one }) => one.granularity !== 'day' && one.latest,
  )?.time;
  const type = (annotation.hits.get('agreement.noun') ?? [])[0]?.row.type;
  const rank = wordsOf(annotation, 'meeting-noun')[0] ?? wordsOf(annotation, 'meeting.noun')[0];
  const states = [
    ...new Set(
      annotation.mentions.filter(({ kind, id }) => kind === 'state' && id).map(({ id }) => id),
    ),
  ];
  const base = {
    standing: standingOf(annotation),
    ...(scope ? { scope } : {}),
    ...(metric ? { metric } : {}),
    ...(period ? { period } : {}),
    ...(day ? { day } : {}),
    source,
  };
  const level = annotation.quantities.find(
    ({ quantity }) =>
      quantity.kind !== 'percent' &&
      quantity.kind !== 'ordinal' &&
      !quantity.change?.kind?.includes('absolute'),
  );
  const length = annotation.times.find(({ time }) => time.type === 'DURATION' && time.duration);
  const time = annotation.times.find(
    ({ time: one }) => one.type === 'DATE' && one.earliest && one.granularity === 'day',
  );
  const place = annotation.mentions.find(({ kind, metonym }) => kind === 'place' || metonym);
  return {
    quantity: level && { ...base, quantity: level.quantity },
    duration: length && { ...base, quantity: lengthOf(length.time) },
    time: time && { ...base, time: time.time },
    type: type && { ...base, name: { key: type, text: type } },
    rank: rank && { ...base, name: { key: rank, text: rank } },
    states: states.length > 0 && {
      ...base,
      name: { key: states.join('+'), text: states.join(', ') },
    },
    place: place && { ...base, name: { key: place.id ?? place.name, text: place.name } },
  };
}

/** A length as a quantity, with the bound that its words give. */
function lengthOf({ duration, mod }) {
  const written = String(duration.amount);
  const open =
    mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS'
      ? 'lower'
      : mod === 'MORE_THAN'
        ? 'upper'
        : undefined;
  return {
    kind: 'measure',
    written,
    unit: duration.unit,
    precision: '1',
    soft: mod === 'APPROX',
    ...(open === 'lower' ? {} : { lower: written }),
    ...(open === 'upper' ? {} : { upper: written }),
  };
}

/** The metric that the quantity itself is of. */
function metricOf(words) {
  const document = makeDocument({ name: 'quantity', text: words, language: 'en' });
  const [annotation] = annotate(document, reference);
  return (annotation?.hits.get('check.metric') ?? [])[0]?.row.metric;
}

function commonKind(list) {
  const kinds = ['duration', 'quantity', 'time', 'type', 'rank', 'place', 'states'];
  const all = kinds.map((kind) => ({ kind, said: list.flatMap((one) => one[kind] || []) }));
  // Numbers and days are what reports are compared by; names where they give none.
  return (
    all.slice(0, 3).find(({ said }) => said.length >= 2) ??
    all.sort((a, b) => b.said.length - a.said.length)[0]
  );
}

/** Right verdicts where the quotes give two values at least, and harmless differences called a contradiction. */
export function measureDiscrepancies({ miss = 0 } = {}) {
  const files = dataFiles(['reports/discrepancies.jsonl']);
  if (files === undefined) return undefined;
  let judged = 0;
  let right = 0;
  let accused = 0;
  let harmless = 0;
  for (const { event_id: event, kinds, reports, quantity } of readLines(files[0])) {
    const isHarmless = kinds.some((kind) => HARMLESS.has(kind));
    harmless += isHarmless ? 1 : 0;
    const wanted = metricOf(quantity);
    const all = commonKind(reports.map(valuesOf));
    const kind = all.kind;
    const said = all.said.filter(({ metric }) => !metric || !wanted || metric === wanted);
    if (said.length < 2) {
      if (Number(miss) > 0) process.stdout.write(`not enough: ${event} (${kinds.join(', ')})\n`);
      continue;
    }
    judged += 1;
    const { verdict, why } = weighAll(said);
    const isRight = isHarmless ? verdict !== 'differing' : verdict === 'differing';
    right += isRight ? 1 : 0;
    accused += isHarmless && verdict === 'differing' ? 1 : 0;
    if (!isRight && Number(miss) > 0) {
      process.stdout.write(
        `wrong: ${event} (${kinds.join(', ')}): ${kind} ${verdict}, ${why ?? ''}\n`,
      );
    }
  }
  return {
    'discrepancies: quantities whose quotes give two values': judged,
    'discrepancies: right verdict, per cent': (100 * right) / judged,
    [`discrepancies: harmless ones called a contradiction (of ${harmless})`]: accused,
  };
}
