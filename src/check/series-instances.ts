/** Where a text names an instalment of a known series, and what it says of it: ordinal, time, place. */
import type { Mention, PhraseHit, Sentence, TimeMention } from '../model/annotation.ts';
import type { Claim, MeetingClaim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { Time } from '../model/time.ts';
import type { CheckInput } from './check.ts';
import { type Span, tokenSpan } from './derivation.ts';
import {
  anyMark,
  firstAfter,
  form,
  inside,
  isMarked,
  lastBefore,
  nameHits,
  sentenceOf,
  wordHits,
} from './scope.ts';

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

/** Tokens between the series' name and a time or place after it. */
const REACH = 9;

/** All instances, in text order; those named outright come before those known by their participants. */
export function findInstances(input: CheckInput): readonly Instance[] {
  const named = nameHits(input.annotation, 'series').flatMap((hit) => {
    const instance = namedInstance(input, hit);
    return instance ? [instance] : [];
  });
  const met = input.claims.flatMap((claim) => {
    const instance = claim.kind === 'meeting' ? bilateralInstance(input, claim) : undefined;
    return instance && !named.some((n) => sameTime(n, instance)) ? [instance] : [];
  });
  return [...named, ...met].sort((a, b) => a.phrase.start - b.phrase.start);
}

function sameTime(a: Instance, b: Instance): boolean {
  return a.series === b.series && a.time?.start === b.time?.start;
}

/** An instance named by a phrase of the series: "the 16th BRICS summit in Kazan on 22-24 October 2024". */
function namedInstance(
  input: CheckInput,
  hit: PhraseHit<{ readonly id: string }>,
): Instance | undefined {
  const { annotation } = input;
  const sentence = sentenceOf(annotation, hit.from);
  if (isOfOtherKind(input, hit.to) || isAway(input, sentence, hit)) return undefined;
  const ordinal = lastBefore(annotation.quantities, hit.from);
  const isOrdinal =
    ordinal?.quantity.kind === 'ordinal' &&
    ordinal.from >= sentence.from &&
    hit.from - ordinal.to <= 2;
  const time = timeOf(input, sentence, hit);
  const place = placeOf(input, sentence, hit, time);
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
    ...(time ? { time: asTime(input, sentence, time) } : {}),
    ...(place ? { place } : {}),
  };
}

/** "BRICS summit declaration", "SCO summit preparations": another thing named after the series. */
function isOfOtherKind({ annotation }: CheckInput, at: number): boolean {
  return isMarked(annotation, 'derived', at);
}

/** "ahead of the SCO summit", "after the G20 summit", "last year's": what stands before is not its date. */
function isAway({ annotation }: CheckInput, sentence: Sentence, hit: { from: number }): boolean {
  const relation = lastBefore(
    inside(wordHits(annotation, 'relation'), sentence.from, hit.from),
    hit.from,
  );
  return relation?.row.relation === 'away' && hit.from - relation.to <= 4;
}

/** The time said of it: right before the name, right after it, or before "during" and the name. */
function timeOf(
  { annotation }: CheckInput,
  sentence: Sentence,
  hit: { from: number; to: number },
): TimeMention | undefined {
  const times = inside(annotation.times, sentence.from, sentence.to).filter((t) => isDated(t.time));
  const before = lastBefore(times, hit.from);
  if (before && hit.from - before.to <= 2 && !anyMark(annotation, before.to, hit.from, ',;:()-'))
    return before;
  const relation = lastBefore(
    inside(wordHits(annotation, 'relation'), sentence.from, hit.from),
    hit.from,
  );
  const after = firstAfter(times, hit.to);
  const limit = firstAfter(nameHits(annotation, 'series'), hit.to)?.from ?? sentence.to;
  if (
    after &&
    after.to <= limit &&
    after.from - hit.to <= REACH &&
    isLinked({ annotation }, hit.to, after.from)
  )
    return after;
  if (relation?.row.relation !== 'with' || hit.from - relation.to > 3 || !before) return undefined;
  return before.to <= relation.from &&
    relation.from - before.to <= 12 &&
    before.time.granularity === 'day'
    ? before
    : undefined;
}

/** Only places, names and words of holding stand between the name and what follows it. */
function isLinked(
  { annotation }: Pick<CheckInput, 'annotation'>,
  from: number,
  to: number,
): boolean {
  let free = 0;
  for (let i = from; i < to; i++) {
    if (
      annotation.mentions.some(
        (m) => (m.kind === 'place' || m.kind === 'state') && i >= m.from && i < m.to,
      )
    )
      continue;
    const text = form(annotation, i);
    if (isMarked(annotation, 'link', i) || text === ',' || text === '(') continue;
    if (/^[.;:]$/.test(text)) return false;
    free++;
  }
  return free === 0;
}

function isDated(time: Time): boolean {
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

/** The town said of it: "in X" right after the name, or a name right before it, or before "during" and the name. */
function placeOf(
  { annotation }: CheckInput,
  sentence: Sentence,
  hit: { from: number; to: number },
  time: TimeMention | undefined,
): InstancePlace | undefined {
  const places = inside(annotation.mentions, sentence.from, sentence.to).filter((m) => isPlace(m));
  const after = firstAfter(places, hit.to);
  if (
    after &&
    after.from - hit.to <= REACH &&
    isMarked(annotation, 'binding', after.from - 1) &&
    isLinkedTime({ annotation }, hit.to, after.from - 1)
  )
    return asPlace(after);
  const before = lastBefore(places, hit.from);
  if (before?.to === hit.from && before.kind === 'place') return asPlace(before);
  if (time && before && before.from >= time.to && before.from - time.to <= 2)
    return asPlace(before);
  return undefined;
}

function isLinkedTime(
  { annotation }: Pick<CheckInput, 'annotation'>,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    if (annotation.times.some((t) => i >= t.from && i < t.to)) continue;
    if (form(annotation, i) !== ',' && !isMarked(annotation, 'link', i)) return false;
  }
  return true;
}

function isPlace(mention: Mention): boolean {
  return mention.kind === 'place' || (mention.kind === 'state' && !mention.adjective);
}

function asPlace(mention: Mention): InstancePlace {
  const whole = mention.kind === 'state';
  const state = whole ? mention.id : mention.id?.split('/')[0];
  return {
    start: mention.start,
    end: mention.end,
    name: mention.name,
    whole,
    ...(state ? { state } : {}),
  };
}

/** A time is sure where its year is in its words or, once and only once, elsewhere in the block before it. */
function asTime(
  { annotation }: CheckInput,
  sentence: Sentence,
  mention: TimeMention,
): InstanceTime {
  const { time } = mention;
  const yearInferred = time.yearInferred === true || time.anchor !== 'absolute';
  const year = (time.earliest as Day).slice(0, 4);
  const near = inside(annotation.times, sentence.from, sentence.to).filter(
    (t) => t !== mention && !t.time.yearInferred && t.time.earliest,
  );
  const said = near.length > 0 && near.every((t) => t.time.earliest?.startsWith(year));
  return {
    start: mention.start,
    end: mention.end,
    earliest: time.earliest as Day,
    latest: time.latest as Day,
    fine: time.granularity === 'day',
    sure: !yearInferred || said,
    yearInferred,
  };
}

/** A meeting of two leaders whose states have a series of their own. */
function bilateralInstance(input: CheckInput, claim: MeetingClaim): Instance | undefined {
  const { participants, time, place } = claim.fields;
  const { anchor } = participants ?? {};
  const span = time?.anchor?.position;
  if (!participants || !anchor || !span || !time || !isDated(time.value)) return undefined;
  if (participants.value.length !== 2 || claim.polarity === 'denied') return undefined;
  const states = participants.value.map((p) => stateLed(input, p.id, time.value.earliest as Day));
  const series = input.reference.facts.series.find(
    (s) =>
      s.organisation === undefined &&
      s.level === 'heads-of-state' &&
      s.participants.length === 2 &&
      s.participants.every((id) => states.includes(id)),
  );
  const mention = input.annotation.times.find((t) => t.start < span.end && span.start < t.end);
  if (!series || !mention) return undefined;
  const town = placeMention(input, place?.anchor?.position);
  return {
    series: series.id,
    phrase: anchor.position,
    bySeriesName: false,
    time: asTime(input, sentenceOf(input.annotation, mention.from), mention),
    claims: [claim.id],
    ...(town ? { place: town } : {}),
  };
}

function placeMention(
  { annotation }: CheckInput,
  span: Span | undefined,
): InstancePlace | undefined {
  const mention =
    span && annotation.mentions.find((m) => m.start < span.end && span.start < m.end && isPlace(m));
  return mention && asPlace(mention);
}

/** The state of which a person was head on a day. */
function stateLed(
  { reference }: CheckInput,
  person: string | undefined,
  day: Day,
): string | undefined {
  if (person === undefined) return undefined;
  return reference
    .termsOfPerson(person)
    .filter((term) => term.from <= day && (term.to === undefined || day <= term.to))
    .map((term) => reference.office(term.office))
    .find(
      (office) =>
        office?.role === 'head-of-state' || office?.role === 'head-of-state-and-government',
    )?.of;
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
