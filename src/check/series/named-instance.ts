/** Where a text names an instalment of a known series, and what it says of it: ordinal, time, place. */
import type { Annotation, PhraseHit, Sentence, TimeMention } from '../../model/annotation.ts';
import type { Claim, MeetingClaim } from '../../model/claim.ts';
import type { CheckInput } from '../check.ts';
import { type Span, tokenSpan } from '../derivation.ts';
import {
  anyMark,
  covering,
  firstAfter,
  form,
  inside,
  isMarked,
  lastBefore,
  nameHits,
  sentenceOf,
  wordHits,
} from '../scope.ts';
import {
  asPlace,
  asTime,
  type Instance,
  type InstancePlace,
  type InstanceTime,
  isDated,
  isPlace,
} from './instance.ts';

/** Tokens between the series' name and a time or place after it. */
const REACH = 9;

/** An instance named by a phrase of the series: "the 16th BRICS summit in Kazan on 22-24 October 2024". */
export function namedInstance(
  input: CheckInput,
  hit: PhraseHit<{ readonly id: string }>,
): Instance | undefined {
  const { annotation } = input;
  const sentence = sentenceOf(annotation, hit.from);
  if (isOfOtherKind(input, hit.from, hit.to) || isAway(input, sentence, hit)) return undefined;
  const ordinal = lastBefore(annotation.quantities, hit.from);
  const isOrdinal =
    ordinal?.quantity.kind === 'ordinal' &&
    ordinal.from >= sentence.from &&
    hit.from - ordinal.to <= 2;
  const time = timeOf(input, sentence, hit);
  const place = placeOf(input, sentence, hit);
  return {
    series: hit.row.id,
    phrase: tokenSpan(annotation, hit.from, hit.to),
    bySeriesName: true,
    claims: claimsAt(input.claims, tokenSpan(annotation, hit.from, hit.to)),
    ...(isOrdinal
      ? {
          ordinal: {
            start: ordinal.start,
            end: ordinal.end,
            value: Number(ordinal.quantity.written),
          },
        }
      : {}),
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
  };
}

/** "BRICS summit declaration", "extraordinary NATO summit": another thing named after the series, or a meeting outside it. */
function isOfOtherKind({ annotation }: CheckInput, from: number, to: number): boolean {
  const isSpecial = [1, 2].some((back) => isMarked(annotation, 'special', from - back));
  return isSpecial || isMarked(annotation, 'derived', to);
}

/** "ahead of the SCO summit", "after the G20 summit", "last year's": what stands before is not its date. */
function isAway({ annotation }: CheckInput, sentence: Sentence, hit: { from: number }): boolean {
  const relation = lastBefore(
    inside(wordHits(annotation, 'relation'), sentence.from, hit.from),
    hit.from,
  );
  return relation?.row.relation === 'away' && hit.from - relation.to <= 4;
}

/** The time said of it: days before "during" and the name, or the time right before or right after the name. */
function timeOf(
  input: CheckInput,
  sentence: Sentence,
  hit: { from: number; to: number },
): InstanceTime | undefined {
  const { annotation } = input;
  const times = inside(annotation.times, sentence.from, sentence.to).filter((t) => isDated(t.time));
  const year = yearBefore(annotation, hit.from);
  const aside = daysAside(input, sentence, times, hit.from);
  if (aside) {
    const time = asTime(input, sentence, aside);
    return year ? { ...time, sure: time.earliest.startsWith(year.year) } : time;
  }
  const before = lastBefore(times, hit.from);
  if (before && hit.from - before.to <= 2 && !anyMark(annotation, before.to, hit.from, ',;:()-'))
    return asTime(input, sentence, before);
  const after = firstAfter(times, hit.to);
  const limit = firstAfter(nameHits(annotation, 'series'), hit.to)?.from ?? sentence.to;
  const isNear = after && after.to <= limit && after.from - hit.to <= REACH;
  if (isNear && isLinked(annotation, hit.to, after.from)) return asTime(input, sentence, after);
  return year && wholeYear(year);
}

/** "the 16-17 May talks (during the BRICS summit)": days of another event that is said to lie within it. */
function daysAside(
  { annotation }: CheckInput,
  sentence: Sentence,
  times: readonly TimeMention[],
  at: number,
): TimeMention | undefined {
  const relations = inside(wordHits(annotation, 'relation'), sentence.from, at);
  const relation = lastBefore(relations, at);
  if (relation?.row.relation !== 'with' || at - relation.to > 3) return undefined;
  const before = lastBefore(times, relation.from);
  const isNear = before && relation.from - before.to <= 12 && before.time.granularity === 'day';
  return isNear && inside(relations, before.to, relation.from).length === 0 ? before : undefined;
}

interface SaidYear extends Span {
  readonly year: string;
}

/** "the 2025 BRICS summit": the year right before the name. */
function yearBefore(annotation: Annotation, at: number): SaidYear | undefined {
  const year = form(annotation, at - 1);
  return /^(?:19|20)\d\d$/.test(year) ? { ...tokenSpan(annotation, at - 1, at), year } : undefined;
}

function wholeYear({ start, end, year }: SaidYear): InstanceTime {
  return {
    start,
    end,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    fine: false,
    sure: true,
    yearInferred: false,
  };
}

/** Only places, names and words of holding stand between the name and what follows it. */
function isLinked(annotation: Annotation, from: number, to: number): boolean {
  let free = 0;
  for (let i = from; i < to; i++) {
    if (isPlaceAt(annotation, i)) continue;
    const text = form(annotation, i);
    if (isMarked(annotation, 'link', i) || text === ',' || text === '(') continue;
    if (/^[.;:]$/.test(text)) return false;
    free++;
  }
  return free === 0;
}

/** The town said of it: "in X" right after the name, or a name right before it, or before "during" and the name. */
function placeOf(
  { annotation }: CheckInput,
  sentence: Sentence,
  hit: { from: number; to: number },
): InstancePlace | undefined {
  const places = inside(annotation.mentions, sentence.from, sentence.to).filter((m) => isPlace(m));
  const after = firstAfter(places, hit.to);
  if (
    after &&
    after.from - hit.to <= REACH &&
    isMarked(annotation, 'within', after.from - 1) &&
    isLinkedTime(annotation, hit.to, after.from - 1)
  )
    return asPlace(after);
  const before = lastBefore(places, hit.from);
  if (before?.to === hit.from && before.kind === 'place') return asPlace(before);
  return undefined;
}

function isLinkedTime(annotation: Annotation, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (covering(annotation.times, i)) continue;
    if (form(annotation, i) !== ',' && !isMarked(annotation, 'link', i)) return false;
  }
  return true;
}

function claimsAt(claims: readonly Claim[], { start, end }: Span): readonly string[] {
  return claims
    .filter((claim) => claim.kind === 'meeting' && claim.fields.series?.anchor)
    .filter((claim) => {
      const position = (claim as MeetingClaim).fields.series?.anchor?.position;
      return position !== undefined && position.start < end && start < position.end;
    })
    .map((claim) => claim.id);
}

function isPlaceAt(annotation: Annotation, token: number): boolean {
  const mention = covering(annotation.mentions, token);
  return mention?.kind === 'place' || mention?.kind === 'state';
}
