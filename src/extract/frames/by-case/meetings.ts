/** Meetings in a language of cases: verbs of meeting, and nouns with a verb of holding or of taking place. */
import type { SupportRow } from '../../../language/frame-case.ts';
import type { MeetingFrame } from '../../../language/frame-rows.ts';
import { type PhraseHit, type Sentence, TOKEN_CAPITAL } from '../../../model/annotation.ts';
import { type MeetingClaim, type MeetingFields, makeClaim } from '../../../model/claim.ts';
import { inferred } from '../../../model/stated.ts';
import { joinRepeats } from '../../meetings/join-repeats.ts';
import type { Filler } from '../fill.ts';
import { frameHits } from '../frame-text.ts';
import { spanOf } from '../parties.ts';
import { sourceOf } from './attribution.ts';
import { clauseAround, type Span } from './clause.ts';
import { withoutMentions } from './meeting-mentions.ts';
import {
  isJourney,
  type MeetingParts,
  occasionOf,
  ordinalOf,
  pairBefore,
  placeOf,
  seriesOf,
} from './meeting-parts.ts';
import { isNotHeld, meetingStatus, supportOf } from './meeting-support.ts';
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
  return { claims: withoutMentions(joinRepeats(claims)), companies };
}

/** A meeting that was read. */
interface MeetingReading {
  readonly hit: PhraseHit<MeetingFrame>;
  readonly fillers: readonly Filler[];
  /** Two sides or more came together, as the text tells in full: whom "стороны" means from there on. */
  readonly joint: boolean;
  readonly claim: MeetingClaim;
}

/** The words of meeting with who met and the verb that makes a noun a meeting. */
interface Encounter {
  readonly hit: PhraseHit<MeetingFrame>;
  readonly roles: Roles;
  readonly clause: Span;
  readonly support: PhraseHit<SupportRow> | undefined;
  readonly fillers: readonly Filler[];
  readonly participants: NonNullable<MeetingFields['participants']>;
}

function readMeeting(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingFrame>,
): MeetingReading | undefined {
  const encounter = encounterAt(text, sentence, hit);
  if (!encounter) return undefined;
  const parts = partsOf(text, sentence, encounter);
  if (!parts) return undefined;
  const claim = toClaim(text, sentence, encounter, parts);
  const joint = isJoint(hit.row) || isToday(text, hit.row, claim);
  return { hit, fillers: encounter.fillers, joint, claim };
}

function encounterAt(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingFrame>,
): Encounter | undefined {
  const { format, needs } = hit.row;
  const roles = rolesOf(text, sentence, hit);
  if (!roles || (format === 'visit' && !isJourney(text.annotation, roles))) return undefined;
  const clause = clauseAround(text, sentence, hit);
  const verbal = needs === 'holder' || needs === 'event';
  const support = verbal ? supportOf(text, clause, hit, needs) : undefined;
  if (verbal && !support) return undefined;
  const fillers = fillersOf(text, hit, roles);
  const participants = partiesByCase(text, fillers, true);
  if (!participants || (format !== 'attendance' && participants.value.length < 2)) return undefined;
  return { hit, roles, clause, support, fillers, participants };
}

/** Tokens between the words of meeting and its time or place; for a meeting named in passing. */
const PART_REACH = 30;
const OCCASION_REACH = 10;

/** When, where and of which series; undefined where the frame needs one of them that is not there. */
function partsOf(
  text: CaseText,
  sentence: Sentence,
  { hit, roles, clause, fillers }: Encounter,
): MeetingParts | undefined {
  const { format, needs } = hit.row;
  const passing = needs === 'occasion';
  const series = seriesOf(text.annotation, clause);
  if (format === 'attendance' && !series && !occasionOf(text, hit)) return undefined;
  const near = passing ? OCCASION_REACH : PART_REACH;
  const core = coreOf(sentence, hit, fillers);
  const remote = format === 'call' || format === 'video';
  const place = remote ? undefined : placeOf(text, clause, roles, format === 'visit', core, near);
  // Of a meeting "in whose course" something is told, that is the main one of the text.
  const told = passing && isInCourse(text, hit) && isFull(roles);
  const time = meetingTime(
    text,
    sentence,
    clause,
    core,
    told ? PART_REACH : near,
    passing && !told,
  );
  const ordinal = ordinalOf(text.annotation, hit, series);
  const named = roles.has('subject') || roles.has('counterpart');
  if (passing && !told && !time && !ordinal && !(named && place)) return undefined;
  if (passing && !named && isTitle(text, fillers)) return undefined;
  return { series, place, time, ordinal };
}

/** How far before the words of meeting "в ходе" may stand, in tokens: adjectives between. */
const COURSE_REACH = 4;

/** "В ходе продолжительного телефонного разговора X с Y". */
function isInCourse({ annotation, grammar }: CaseText, hit: Span): boolean {
  const { forms } = annotation.tokens;
  for (let at = hit.from - 1; at >= hit.from - COURSE_REACH && at >= 0; at--) {
    if (grammar.during.has(forms[at] as string)) return true;
    if (!grammar.isModifier(forms[at] as string)) return false;
  }
  return false;
}

/** Both sides are named here, not carried over. */
function isFull(roles: Roles): boolean {
  return (['subject', 'counterpart'] as const).every(
    (role) => roles.get(role)?.inherited === false,
  );
}

/** "Российско-китайские переговоры 8 мая": with a capital it is a headline or a link. */
function isTitle({ annotation }: CaseText, fillers: readonly Filler[]): boolean {
  const first = annotation.mentions[fillers[0]?.mentions[0] ?? -1];
  return first !== undefined && ((annotation.tokens.flags[first.from] ?? 0) & TOKEN_CAPITAL) !== 0;
}

/** The words of meeting with those who met. */
function coreOf(sentence: Sentence, hit: Span, fillers: readonly Filler[]): Span {
  const inside = fillers.filter(
    (f) => !f.inherited && f.from >= sentence.from && f.to <= sentence.to,
  );
  return {
    from: Math.min(hit.from, ...inside.map((f) => f.from)),
    to: Math.max(hit.to, ...inside.map((f) => f.to)),
  };
}

function toClaim(
  text: CaseText,
  sentence: Sentence,
  { hit, support, fillers, participants }: Encounter,
  { time, place, series, ordinal }: MeetingParts,
): MeetingClaim {
  const denied = isNotHeld(text, sentence, hit, support);
  const source = sourceOf(text, sentence, hit.from, fillers[0]);
  const words = spanOf(text.annotation, hit.from, hit.to);
  const spans = [hit, support, ...fillers.filter((f) => !f.inherited), place, time, series];
  return makeClaim<MeetingClaim>({
    kind: 'meeting',
    fields: {
      participants,
      ...(time ? { time: time.field } : {}),
      ...(place ? { place: place.field } : {}),
      ...(series ? { series: series.field } : {}),
      ...(ordinal ? { ordinal } : {}),
      format: inferred(hit.row.format, 'from the words of meeting', words),
      status: meetingStatus(text, hit, support, time?.field, denied),
    },
    evidence: [evidenceOf(text, sentence, hit, spans)],
    rule: `meeting.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
    ...(source ? { attribution: source } : {}),
  });
}

/** A meeting named in passing on the day of the text is the one that it tells of. */
function isToday({ annotation }: CaseText, { format }: MeetingFrame, claim: MeetingClaim): boolean {
  const day = claim.fields.time?.value.earliest;
  return format !== 'visit' && day !== undefined && day === annotation.document.publishedAt;
}

function isJoint({ format, needs }: MeetingFrame): boolean {
  return format !== 'visit' && format !== 'attendance' && needs !== 'occasion';
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
