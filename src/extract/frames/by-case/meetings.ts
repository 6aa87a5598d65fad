/** Meetings in a language of cases: verbs of meeting, and nouns with a verb of holding or of taking place. */
import type { SupportRow } from '../../../language/frame-case.ts';
import { CASE_TABLES } from '../../../language/frame-case.ts';
import type { MeetingFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit, Sentence } from '../../../model/annotation.ts';
import { type MeetingClaim, type MeetingFields, makeClaim } from '../../../model/claim.ts';
import { inferred, type Stated, said } from '../../../model/stated.ts';
import { joinRepeats } from '../../meetings/join-repeats.ts';
import { within } from '../../statement/within.ts';
import type { Filler } from '../fill.ts';
import { frameHits } from '../frame-text.ts';
import { spanOf } from '../parties.ts';
import { sourceOf } from './attribution.ts';
import { type Span, clauseAround, isDenied } from './clause.ts';
import { occasionOf, ordinalOf, pairBefore, placeOf, seriesOf } from './meeting-parts.ts';
import { meetingTime } from './meeting-time.ts';
import { partiesByCase } from './parties.ts';
import { type Roles, rolesOf } from './roles.ts';
import type { CaseText, Company } from './text.ts';

/** The meetings of a document, and who was together from which token on. */
export interface Meetings {
  readonly claims: readonly MeetingClaim[];
  readonly companies: readonly Company[];
}

/** Finds the meetings that frames tell of, in text order. */
export function findMeetingsByCase(text: CaseText): Meetings {
  const claims: MeetingClaim[] = [];
  const companies: Company[] = [];
  let last: MeetingReading | undefined;
  for (const { hit, sentence } of frameHits<MeetingFrame>(text.annotation, 'meeting-frame')) {
    if (last && hit.from === last.hit.from) continue;
    const reading = readMeeting({ ...text, companies }, sentence, hit);
    if (!reading) continue;
    last = reading;
    claims.push(reading.claim);
    const mentions = reading.fillers.flatMap((f) => f.mentions);
    if (reading.joint && mentions.length > 1) companies.push({ at: hit.to, mentions });
  }
  return { claims: joinRepeats(claims), companies };
}

interface MeetingReading {
  readonly hit: PhraseHit<MeetingFrame>;
  readonly fillers: readonly Filler[];
  /** Two sides or more came together: not a visit, not the attendance of one. */
  readonly joint: boolean;
  readonly claim: MeetingClaim;
}

function readMeeting(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingFrame>,
): MeetingReading | undefined {
  const { annotation } = text;
  const { format, needs } = hit.row;
  const roles = rolesOf(text, sentence, hit);
  if (!roles) return undefined;
  const clause = clauseAround(text, sentence, hit);
  const support =
    needs === 'holder' || needs === 'event' ? supportOf(text, clause, hit, needs) : undefined;
  if (support === undefined && (needs === 'holder' || needs === 'event')) return undefined;
  const fillers = fillersOf(text, hit, roles);
  const participants = partiesByCase(text, fillers, true);
  const alone = format !== 'attendance' && (participants?.value.length ?? 0) < 2;
  if (!participants || alone) return undefined;
  const series = seriesOf(annotation, clause);
  if (format === 'attendance' && !series && !occasionOf(text, hit)) return undefined;
  const place = placeOf(text, clause, roles, format === 'visit', hit);
  const time = meetingTime(text, sentence, clause, hit, needs === 'occasion');
  const ordinal = ordinalOf(annotation, hit, series);
  if (needs === 'occasion' && !time && !place && !ordinal) return undefined;
  const verb = support ?? hit;
  const denied =
    support?.row.status === 'not held' ||
    isDenied(text, verb.from, sentence.from) ||
    (support !== undefined && isDenied(text, hit.from, sentence.from));
  const fields: MeetingFields = {
    participants,
    ...(time ? { time: time.field } : {}),
    ...(place ? { place: place.field } : {}),
    ...(series ? { series: series.field } : {}),
    ...(ordinal ? { ordinal } : {}),
    format: inferred(format, 'from the words of meeting', spanOf(annotation, hit.from, hit.to)),
    status: statusOf(text, hit, support, time?.field, denied),
  };
  const spans = [hit, support, ...fillers.filter((f) => !f.inherited), place, time, series];
  const source = sourceOf(text, sentence, hit.from, fillers[0]);
  const claim = makeClaim<MeetingClaim>({
    kind: 'meeting',
    fields,
    evidence: [evidenceOf(text, sentence, hit, spans)],
    rule: `meeting.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
    ...(source ? { attribution: source } : {}),
  });
  return { hit, fillers, joint: format !== 'visit' && format !== 'attendance', claim };
}

/** Who met, in text order; for a visit also the state that was visited; for "российско-китайские переговоры" the pair. */
function fillersOf(text: CaseText, hit: PhraseHit<MeetingFrame>, roles: Roles): readonly Filler[] {
  const fillers = (['subject', 'counterpart', 'object'] as const).flatMap(
    (role) => roles.get(role) ?? [],
  );
  if (hit.row.format === 'visit') {
    const place = roles.get('place');
    return place ? [...fillers, place] : fillers;
  }
  const pair = hit.row.needs && !roles.has('counterpart') ? pairBefore(text.annotation, hit) : [];
  return pair.length > 0 && fillers.length < 2
    ? [{ mentions: pair, from: hit.from - 1, to: hit.to, inherited: false }]
    : fillers;
}

/** The verb of the noun's clause that makes it a meeting; a noun of meeting nearer to the verb has it. */
function supportOf(
  text: CaseText,
  clause: Span,
  hit: Span,
  takes: SupportRow['takes'],
): PhraseHit<SupportRow> | undefined {
  const { hits } = text.annotation;
  const verbs = within(
    (hits.get(CASE_TABLES.support) ?? []) as readonly PhraseHit<SupportRow>[],
    clause.from,
    clause.to,
  ).filter((verb) => verb.row.takes === takes);
  const nouns = within((hits.get('meeting-frame') ?? []) as readonly PhraseHit[], clause.from, clause.to);
  const free = verbs.filter(
    (verb) =>
      !nouns.some((noun) =>
        verb.from < hit.from
          ? noun.from >= verb.to && noun.to <= hit.from
          : noun.from >= hit.to && noun.to <= verb.from,
      ),
  );
  const gap = (verb: Span): number => (verb.from < hit.from ? hit.from - verb.to : verb.from - hit.to);
  return free.sort((a, b) => gap(a) - gap(b))[0];
}

function statusOf(
  { annotation }: CaseText,
  hit: PhraseHit<MeetingFrame>,
  support: PhraseHit<SupportRow> | undefined,
  time: MeetingFields['time'],
  denied: boolean,
): Stated<string> {
  const verb = support ?? hit;
  const words = spanOf(annotation, verb.from, verb.to);
  if (denied) return said('not held', words);
  const today = annotation.document.publishedAt;
  if (today && time?.value.earliest && time.value.earliest > today)
    return inferred('scheduled', 'its day lies after the date of the text');
  const status = support?.row.status ?? hit.row.status;
  if (status === 'scheduled' && today && time?.value.latest && time.value.latest < today)
    return inferred('held', 'its day lies before the date of the text');
  return said(status, words);
}

/** How far from the words of meeting a part may stand and still be quoted with them, in tokens. */
const EVIDENCE_REACH = 40;

function evidenceOf(
  text: CaseText,
  sentence: Sentence,
  hit: Span,
  spans: readonly (Span | undefined)[],
): ReturnType<typeof spanOf> {
  let { from, to } = hit;
  for (const span of spans) {
    if (!span || span.from < sentence.from || span.to > sentence.to) continue;
    if (hit.from - span.to > EVIDENCE_REACH || span.from - hit.to > EVIDENCE_REACH) continue;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return spanOf(text.annotation, from, to);
}
