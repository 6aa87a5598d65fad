/** Meetings told by frames: who met whom, where and when. */
import type { MeetingFrame } from '../../language/frame-rows.ts';
import type { Annotation, PhraseHit, Sentence, TimeMention } from '../../model/annotation.ts';
import { type MeetingClaim, type MeetingFields, makeClaim } from '../../model/claim.ts';
import { inferred, said } from '../../model/stated.ts';
import { joinRepeats } from '../meetings/join-repeats.ts';
import { within } from '../statement/within.ts';
import type { FilledFrame, Filler } from './fill.ts';
import { type FrameText, frameHits, isDenied } from './frame-text.ts';
import { partiesOf, spanOf, wordsSaid } from './parties.ts';

/** Finds the meetings that frames tell of, in text order. */
export function findFrameMeetings(text: FrameText): readonly MeetingClaim[] {
  const claims: MeetingClaim[] = [];
  for (const { hit, sentence } of frameHits<MeetingFrame>(text.annotation, 'meeting-frame')) {
    const frame = text.fill(sentence, hit);
    const claim = frame && toClaim(text, sentence, frame);
    if (claim) claims.push(claim);
  }
  return joinRepeats(claims);
}

function toClaim(
  text: FrameText,
  sentence: Sentence,
  { hit, roles }: FilledFrame<MeetingFrame>,
): MeetingClaim | undefined {
  const { annotation } = text;
  const fillers = (['subject', 'counterpart', 'object'] as const).flatMap(
    (role) => roles.get(role) ?? [],
  );
  const { format } = hit.row;
  const place = roles.get('place');
  const visited = format === 'visit' && place ? [place] : [];
  const participants = partiesOf(annotation, [...fillers, ...visited]);
  const alone = format !== 'attendance' && (participants?.value.length ?? 0) < 2;
  if (!participants || alone) return undefined;
  const time = timeOf(annotation, sentence, hit);
  const series = seriesOf(annotation, sentence);
  const denied = isDenied(text, hit.from, sentence.from);
  const fields: MeetingFields = {
    participants,
    ...(time ? { time: said(time.time, spanOf(annotation, time.from, time.to)) } : {}),
    ...(place ? { place: wordsSaid(annotation, place.from, place.to) } : {}),
    ...(series
      ? {
          series: said(
            { id: series.row.id, name: wordsSaid(annotation, series.from, series.to).value },
            spanOf(annotation, series.from, series.to),
          ),
        }
      : {}),
    ...ordinalOf(annotation, hit, series),
    format: inferred(format, 'from the words of meeting', spanOf(annotation, hit.from, hit.to)),
    status: inferred(
      statusOf(annotation, hit, time, denied),
      'from the words of meeting and the date',
    ),
  };
  return makeClaim<MeetingClaim>({
    kind: 'meeting',
    fields,
    evidence: [evidenceOf(annotation, sentence, hit, fillers, [place, time, series])],
    rule: `meeting.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The time of the frame: the nearest before it in its sentence, else the nearest behind. */
function timeOf(
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit,
): TimeMention | undefined {
  const times = within(annotation.times, sentence.from, sentence.to).filter(
    (t) => t.time.type !== 'DURATION' && t.time.type !== 'SET' && t.time.earliest !== undefined,
  );
  const before = times.filter((t) => t.to <= hit.from);
  return before[before.length - 1] ?? times.find((t) => t.from >= hit.to);
}

function seriesOf(
  annotation: Annotation,
  sentence: Sentence,
): (Span & { readonly row: { readonly id: string } }) | undefined {
  const hits = within(annotation.hits.get('series') ?? [], sentence.from, sentence.to);
  return hits[0] as (Span & { readonly row: { readonly id: string } }) | undefined;
}

/** The instalment: an ordinal directly before the words of meeting or of the series. */
function ordinalOf(
  annotation: Annotation,
  hit: Span,
  series: Span | undefined,
): Pick<MeetingFields, 'ordinal'> {
  const ordinal = within(annotation.quantities, (series ?? hit).from - 4, hit.to).find(
    (q) => q.quantity.kind === 'ordinal' && q.to <= hit.to && q.from >= (series ?? hit).from - 4,
  );
  const value = Number(ordinal?.quantity.lower);
  return ordinal && Number.isInteger(value)
    ? { ordinal: said(value, spanOf(annotation, ordinal.from, ordinal.to)) }
    : {};
}

function statusOf(
  annotation: Annotation,
  hit: PhraseHit<MeetingFrame>,
  time: TimeMention | undefined,
  denied: boolean,
): string {
  if (denied) return 'not held';
  const today = annotation.document.publishedAt;
  if (today && time?.time.earliest && time.time.earliest > today) return 'scheduled';
  if (hit.row.status === 'scheduled' && today && time?.time.latest && time.time.latest < today)
    return 'held';
  return hit.row.status;
}

function evidenceOf(
  annotation: Annotation,
  sentence: Sentence,
  hit: Span,
  fillers: readonly Filler[],
  others: readonly (Span | undefined)[],
): ReturnType<typeof spanOf> {
  let { from, to } = hit;
  for (const span of [...fillers, ...others]) {
    if (!span || span.from < sentence.from || span.to > sentence.to) continue;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return spanOf(annotation, from, to);
}
