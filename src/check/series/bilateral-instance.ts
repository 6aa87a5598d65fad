import type { MeetingClaim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { CheckInput } from '../check.ts';
import type { Span } from '../derivation.ts';
import { sentenceOf } from '../scope.ts';
import {
  asPlace,
  asTime,
  type Instance,
  type InstancePlace,
  isDated,
  isPlace,
} from './instance.ts';

/** A meeting of two leaders whose states have a series of their own. */
export function bilateralInstance(input: CheckInput, claim: MeetingClaim): Instance | undefined {
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
