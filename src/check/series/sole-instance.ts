/**
 * An instalment told by a sentence as a whole: one series, one time, one town and one number at most, and a word that it
 * was held. For word orders in which what is said of it does not stand right beside its name.
 */
import type {
  Annotation,
  Mention,
  QuantityMention,
  Sentence,
  TimeMention,
} from '../../model/annotation.ts';
import { daysBetween } from '../../model/day.ts';
import type { CheckInput } from '../check.ts';
import { tokenSpan } from '../derivation.ts';
import { form, inside, isMarked, nameHits, type TokenRange, wordHits } from '../scope.ts';
import {
  asPlace,
  asTime,
  type Instance,
  type InstanceTime,
  isDated,
  isPlace,
  type NamedSeries,
} from './instance.ts';
import { splitNames } from './split-names.ts';

/** The series that a sentence names, where it names one only and nothing says that it is about another day or thing. */
export function soleSeries(input: CheckInput, sentence: Sentence): NamedSeries | undefined {
  const { annotation } = input;
  const hits = inside(nameHits(annotation, 'series'), sentence.from, sentence.to);
  const split = splitNames(input, sentence);
  const named: readonly NamedSeries[] = [
    ...split,
    ...hits
      .filter((hit) => !split.some((one) => one.from < hit.to && hit.from < one.to))
      .map(({ from, to, row }) => ({ from, to, id: row.id })),
  ];
  const [first] = named;
  if (!first || new Set(named.map(({ from }) => from)).size > 1) return undefined;
  const relations = inside(wordHits(annotation, 'relation'), sentence.from, sentence.to);
  if (relations.some(({ row }) => row.relation === 'away')) return undefined;
  if (isMarked(annotation, 'special', first.from - 1)) return undefined;
  return isMarked(annotation, 'derived', first.to) ? undefined : first;
}

/** The instance of a sentence that tells of one instalment as held. */
export function soleInstance(input: CheckInput, sentence: Sentence): Instance | undefined {
  const { annotation } = input;
  if (inside(wordHits(annotation, 'held'), sentence.from, sentence.to).length === 0)
    return undefined;
  const series = soleSeries(input, sentence);
  if (!series) return undefined;
  const times = inside(annotation.times, sentence.from, sentence.to);
  const time = oneTime(input, sentence, times);
  const [place, ...others] = townsIn(annotation, sentence, series);
  const ordinal = series.ordinal ?? ordinalBeside(annotation, series);
  const roman = ordinal ? undefined : romanBefore(annotation, series.from);
  if ((times.length > 0 && !time) || (!time && !ordinal && !roman)) return undefined;
  const number = ordinal
    ? { start: ordinal.start, end: ordinal.end, value: Number(ordinal.quantity.written) }
    : roman;
  return {
    series: series.id,
    phrase: tokenSpan(annotation, series.from, series.to),
    bySeriesName: true,
    claims: [],
    ...(number ? { ordinal: number } : {}),
    ...(time ? { time } : {}),
    ...(place && others.length === 0 ? { place: asPlace(place) } : {}),
  };
}

/** The only time of a sentence, or two days right beside each other: "31 August and 1 September 2025". */
function oneTime(
  input: CheckInput,
  sentence: Sentence,
  times: readonly TimeMention[],
): InstanceTime | undefined {
  const [first, second] = times;
  if (!first || times.length > 2 || !isDated(first.time)) return undefined;
  if (!second) return asTime(input, sentence, first);
  if (!isDated(second.time) || second.from - first.to > 2) return undefined;
  const [a, b] = [asTime(input, sentence, first), asTime(input, sentence, second)];
  const isRun = a.fine && b.fine && daysBetween(a.earliest, b.latest) === 1;
  return isRun ? { ...b, start: a.start, earliest: a.earliest } : undefined;
}

/** The towns of a sentence; one within the name of the series is part of it. */
function townsIn(
  { mentions }: Annotation,
  { from, to }: Sentence,
  series: TokenRange,
): readonly Mention[] {
  return inside(mentions, from, to).filter(
    (mention) =>
      isPlace(mention) &&
      mention.kind === 'place' &&
      !(mention.from < series.to && series.from < mention.to),
  );
}

function ordinalBeside(
  { quantities }: Annotation,
  { from, to }: TokenRange,
): QuantityMention | undefined {
  return quantities.find(
    (q) => q.quantity.kind === 'ordinal' && (q.to === from || q.to + 1 === from || q.from === to),
  );
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** "XVI саммит": a number in Roman figures right before the name. */
function romanBefore(annotation: Annotation, at: number): Instance['ordinal'] {
  if (at === 0) return undefined;
  const { document, tokens } = annotation;
  const [start, end] = [tokens.starts[at - 1] as number, tokens.ends[at - 1] as number];
  const text = document.text.slice(start, end);
  if (!/^[IVXL]+$/.test(text) || form(annotation, at - 1) === '') return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const [one, next] = [ROMAN[text[i] as string] ?? 0, ROMAN[text[i + 1] ?? ''] ?? 0];
    value += one < next ? -one : one;
  }
  return { start, end, value };
}
