import type { YearsRow } from '../language/checks/time.ts';
import type { Annotation, PhraseHit, QuantityMention, TimeMention } from '../model/annotation.ts';
import { type Day, dayParts } from '../model/day.ts';
import type { DerivationInput, Finding, Severity } from '../model/finding.ts';
import type { EraFact, InstalmentFact } from '../reference/facts.ts';
import type { Check, CheckInput } from './check.ts';
import { clauseAround } from './clause.ts';
import { factInput, finding, type Span, tokenSpan, words, wordsInput } from './derivation.ts';
import { lengthsOfRanges } from './duration/length-of-range.ts';
import {
  anyMark,
  firstAfter,
  inside,
  lastBefore,
  nameHits,
  sentenceOf,
  type TokenRange,
  wordHits,
} from './scope.ts';
import { dayText, nth } from './wording.ts';

/** Tokens between "year of" and what the years are counted from. */
const REACH = 6;
/** Tokens of the longest number of years before "years of". */
const WINDOW = 8;

/** Years counted wrongly from a known beginning. */
export const duration: Check = {
  name: 'duration',
  needs: ['calendar', 'series'],
  certainty: 'proof',
  summary: 'A number of years or an anniversary that the known beginning does not give.',
  run: (input) => [
    ...eraCounts(input),
    ...seriesCounts(input),
    ...lengthsOfRanges(input.annotation),
  ],
};

interface Counted extends Span {
  readonly n: number;
  readonly from: number;
}

/** "the fourth year of the war", "the 80th anniversary of the founding", "30 years since the end". */
function eraCounts(input: CheckInput): readonly Finding[] {
  const { annotation, reference } = input;
  return wordHits(annotation, 'years').flatMap((hit) => {
    const counted = numberBefore(input, hit.from, hit.to);
    const era = eraCounted(input, counted, hit);
    const fact = era && reference.era(era.row.id);
    if (!era || !fact || !counted || (era.from >= hit.to && !isSameClause(input, hit.to, era.from)))
      return [];
    const sentence = sentenceOf(annotation, hit.from);
    const day = dayMeant(input, sentence.from, sentence.to);
    if (day === undefined || day < fact.start) return [];
    const { allowed, operation } = countsFrom(fact.start, day, hit.row.counts);
    if (allowed.includes(counted.n)) return [];
    const span = tokenSpan(annotation, era.from, era.to);
    return [eraReport(input, fact, { counted, span, day, allowed, operation })];
  });
}

/** What is counted from: named behind the count, or, in languages that put it there, right before it. */
function eraCounted(
  { annotation }: CheckInput,
  counted: Counted | undefined,
  { to, row }: PhraseHit<YearsRow>,
): PhraseHit<{ readonly id: string }> | undefined {
  const eras = nameHits(annotation, 'era');
  if (row.behind) {
    const before = counted && lastBefore(eras, counted.from);
    return before?.to === counted?.from && before && isThisYears(annotation, before)
      ? before
      : undefined;
  }
  const after = firstAfter(eras, to);
  return after && after.from - to <= REACH ? after : undefined;
}

/** "this year is the 75th anniversary": a number before a meeting or a goal is of another year. */
function isThisYears(annotation: Annotation, { from }: TokenRange): boolean {
  const clause = clauseAround(annotation, { from, to: from + 1 });
  return inside(annotation.times, clause.from, from).some(
    ({ time }) => time.anchor === 'document' && time.granularity === 'year',
  );
}

function isSameClause({ annotation }: CheckInput, from: number, to: number): boolean {
  return !anyMark(annotation, from, to, '.,;:()');
}

/** The number that stands right before "years of" or "anniversary of". */
function numberBefore({ annotation }: CheckInput, from: number, to: number): Counted | undefined {
  const near = ({ from: a, to: b }: { from: number; to: number }): boolean =>
    b <= from ? from - b <= 1 : a <= from && b <= to;
  const quantity = inside(annotation.quantities, from - WINDOW, to).find(
    (q) =>
      near(q) &&
      (q.quantity.kind === 'ordinal' ||
        q.quantity.kind === 'count' ||
        q.quantity.kind === 'measure'),
  );
  if (quantity && isPlain(quantity))
    return {
      n: Number(quantity.quantity.written),
      start: quantity.start,
      end: quantity.end,
      from: quantity.from,
    };
  const time = inside(annotation.times, from - WINDOW, to).find((t) => near(t) && isYears(t));
  if (time?.time.duration)
    return { n: time.time.duration.amount, start: time.start, end: time.end, from: time.from };
  return countInTime(annotation, from, to);
}

/** "the fourth year of the war in Gaza" is one time, which holds its count. */
function countInTime(
  { times, tokens }: CheckInput['annotation'],
  from: number,
  to: number,
): Counted | undefined {
  const time = times.find((t) => t.from < from && to <= t.to && isFromEvent(t));
  const amount = time?.time.duration?.amount;
  if (amount === undefined) return undefined;
  const at = from - 1;
  // "twenty years after": the words are the number and its unit.
  const last = time?.rule.endsWith('after-event') ? from : at;
  return {
    n: amount,
    start: tokens.starts[at] as number,
    end: tokens.ends[last] as number,
    from: at,
  };
}

function isFromEvent({ time }: TimeMention): boolean {
  if (time.anchor !== 'event' || time.type !== 'DATE' || time.mod) return false;
  return time.duration?.unit === 'year';
}

function isPlain({ quantity }: QuantityMention): boolean {
  return (
    !quantity.approximate &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    Number.isInteger(Number(quantity.written))
  );
}

function isYears({ time }: TimeMention): boolean {
  return (
    time.type === 'DURATION' &&
    time.duration?.unit === 'year' &&
    !time.mod &&
    Number.isInteger(time.duration.amount)
  );
}

/** The event that is counted from is no day to count to. */
function isEvent({ time, rule }: TimeMention): boolean {
  return time.anchor === 'event' && rule.includes('event');
}

/** The day from which the text looks back: the one day or year said in the sentence, else the document's date. */
function dayMeant({ annotation }: CheckInput, from: number, to: number): Day | undefined {
  const said = inside(annotation.times, from, to).filter(
    (t) => t.time.type === 'DATE' && !isEvent(t),
  );
  if (said.length === 0) return annotation.document.publishedAt;
  const [only] = said;
  if (said.length > 1 || !only?.time.latest || only.time.granularity !== 'day' || only.time.range)
    return undefined;
  return only.time.latest;
}

/** The counts that inclusive and exclusive counting allow. */
function countsFrom(
  start: Day,
  day: Day,
  counts: 'years-of' | 'year-of' | 'anniversary' | 'years-since',
): { allowed: readonly number[]; operation: string } {
  const difference = dayParts(day).year - dayParts(start).year;
  const full = day.slice(5) >= start.slice(5) ? difference : difference - 1;
  const span = `${dayText(start)} to ${dayText(day)}`;
  const among = (...list: number[]): readonly number[] => [...new Set(list)].sort((a, b) => a - b);
  if (counts === 'year-of')
    return {
      allowed: among(full, full + 1, difference, difference + 1),
      operation: `running year, ${span}`,
    };
  if (counts === 'anniversary')
    return {
      allowed: among(full, difference, full + 1, difference + 1),
      operation: `anniversary, ${span}`,
    };
  return {
    allowed: among(full, full + 1, difference, difference + 1),
    operation: `years, ${span}`,
  };
}

interface EraCount {
  readonly counted: Counted;
  readonly span: Span;
  readonly day: Day;
  readonly allowed: readonly number[];
  readonly operation: string;
}

function eraReport(
  { annotation }: CheckInput,
  fact: EraFact,
  { counted, span, day, allowed, operation }: EraCount,
): Finding {
  return finding(annotation, {
    check: 'duration',
    severity: 'warning',
    message: `Counted from ${dayText(fact.start)}, ${dayText(day)} gives ${allowed.join(' or ')} years of “${words(annotation, span)}”, not ${counted.n}.`,
    at: [counted, span],
    operation,
    inputs: [
      wordsInput('stated', words(annotation, counted), 0),
      wordsInput('counted from', words(annotation, span), 1),
      { name: 'day of counting', value: day },
      factInput('beginning', fact.start, `era:${fact.id}`, fact),
    ],
    result: allowed.join(' or '),
  });
}

/** "30 years of annual consultations" beside the 30th instalment of a yearly series: n instalments span n - 1 years. */
function seriesCounts(input: CheckInput): readonly Finding[] {
  const { annotation } = input;
  return wordHits(annotation, 'years').flatMap((hit) => {
    if (hit.row.counts !== 'years-of') return [];
    const counted = numberBefore(input, hit.from, hit.to);
    const yearly = firstAfter(wordHits(annotation, 'yearly'), hit.to);
    if (!counted || !yearly || yearly.from - hit.to > 2) return [];
    const first = seriesBefore(input, counted);
    const day = annotation.document.publishedAt;
    if (!first || day === undefined) return [];
    const found = seriesReport(input, counted, first, day);
    return found ? [found] : [];
  });
}

interface SeriesStart {
  readonly fact: InstalmentFact;
  readonly ordinal: QuantityMention;
  readonly span: Span;
}

/** The yearly series named with an ordinal in this sentence or the one before, where its first instalment is on record. */
function seriesBefore(
  { annotation, reference }: CheckInput,
  counted: Counted,
): SeriesStart | undefined {
  const sentence = sentenceOf(annotation, counted.from);
  const previous = annotation.sentences[sentence.index - 1] ?? sentence;
  const hit = lastBefore(
    inside(nameHits(annotation, 'series'), previous.from, sentence.to),
    sentence.to,
  );
  if (!hit || !reference.series(hit.row.id)?.annual) return undefined;
  const ordinal = lastBefore(annotation.quantities, hit.from);
  const fact = reference.instalmentsOf(hit.row.id).find((i) => i.ordinal === 1);
  if (!fact || ordinal?.quantity.kind !== 'ordinal' || hit.from - ordinal.to > 2) return undefined;
  return { fact, ordinal, span: tokenSpan(annotation, hit.from, hit.to) };
}

function seriesReport(
  { annotation, reference }: CheckInput,
  counted: Counted,
  { fact, ordinal, span }: SeriesStart,
  day: Day,
): Finding | undefined {
  const years = dayParts(day).year - dayParts(fact.start).year;
  if (counted.n === years || (counted.n === years - 1 && day.slice(5) < fact.start.slice(5)))
    return undefined;
  const severity: Severity = counted.n === years + 1 ? 'note' : 'warning';
  const name = reference.series(fact.series)?.names.en[0] ?? fact.series;
  const number = Number(ordinal.quantity.written);
  const inputs: readonly DerivationInput[] = [
    wordsInput('stated', words(annotation, counted), 0),
    wordsInput('instalment', words(annotation, ordinal), 1),
    factInput(`first ${name}`, fact.start, `instalment:${fact.series}/1`, fact),
    { name: 'day of counting', value: day },
  ];
  return finding(annotation, {
    check: 'duration',
    severity,
    facts: [fact],
    message: `The series began on ${dayText(fact.start)}: the ${nth(number)} instalment marks ${years} years, not ${counted.n}.`,
    at: [counted, ordinal, span],
    operation: `${dayParts(day).year} − ${dayParts(fact.start).year}`,
    inputs,
    result: `${years} years`,
    suggestion: `The ${nth(number)} meeting, or ${years} years.`,
  });
}
