/** Meetings: who met whom, where and when. */
import { HEAD_LAST_TABLES, type ModeRow } from '../../../language/frame-head-last.ts';
import type { MeetingFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit, TimeMention } from '../../../model/annotation.ts';
import { type MeetingClaim, type MeetingFields, makeClaim } from '../../../model/claim.ts';
import { inferred, type Stated, said } from '../../../model/stated.ts';
import { joinRepeats } from '../../meetings/join-repeats.ts';
import type { Filler } from '../fill.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { type FrameAt, framesOf } from './frames-of.ts';
import { isAhead, isGuarded } from './guard.ts';
import { type Occasion, occasionBefore, occasionsOf, ordinalIn, seriesIn } from './occasion.ts';
import { partiesIn, sourceOf } from './parties.ts';
import { type Company, type HeadLastText, isDenied } from './text.ts';
import { insidePlace, visitsInModifiers } from './visits.ts';
import { timeOf } from './when.ts';

/** Finds the meetings that frames tell of, in text order, and who was in company from where on. */
export function meetingsHeadLast(before: HeadLastText): {
  readonly claims: readonly MeetingClaim[];
  readonly companies: readonly Company[];
} {
  const claims: MeetingClaim[] = [];
  const companies: Company[] = [];
  // Later meetings of the document ask who met in the earlier ones.
  const text: HeadLastText = { ...before, companies };
  const frames = [...framesOf<MeetingFrame>(text, 'meeting-frame')].filter(
    (frame) => !isModifier(text, frame),
  );
  for (const frame of inOrder([...frames, ...visitsInModifiers(text)])) {
    if (isGuarded(text, frame) || isNoun(text, frame)) continue;
    for (const claim of oneByOne(text, frame).flatMap((one) => claimsOf(text, one))) {
      claims.push(claim);
      const members = claim.attribution ? undefined : pairOf(claim);
      if (members) companies.push({ at: frame.hit.to, members });
    }
  }
  return { claims: joinRepeats(claims), companies };
}

function inOrder(frames: FrameAt<MeetingFrame>[]): readonly FrameAt<MeetingFrame>[] {
  return frames.sort((a, b) => a.hit.from - b.hit.from);
}

/** The two who met each other, not a visitor and a country. */
function pairOf({ fields }: MeetingClaim): Company['members'] | undefined {
  const [a, b, third] = fields.participants?.value ?? [];
  const format = fields.format?.value;
  if (!a || !b || third || format === 'visit' || format === 'attendance') return undefined;
  return [a, b];
}

/** "同来华出席峰会的X总统会谈": a frame inside what describes somebody else tells of that one, not of the subject. */
function isModifier({ look }: HeadLastText, frame: FrameAt<MeetingFrame>): boolean {
  const { hit, roles, clause } = frame;
  if (roles.has('counterpart')) return false;
  const own = roles.get('subject');
  const from = Math.max(clause.from, own && !own.inherited ? Math.min(own.to, hit.from) : 0);
  for (let at = from; at < hit.from; at++) {
    if (look.isMark(at, (form) => look.words.withMarks.has(form))) return true;
    if (hit.row.format === 'visit' && look.mentionAt(at)?.kind === 'person') return true;
  }
  return look
    .hits('meeting-frame', from, hit.from)
    .some((other) => linkerBehind(look, hit.to, clause.to) && look.isPredicate(other.from));
}

function linkerBehind(look: HeadLastText['look'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (look.isLinker(at)) return true;
  return false;
}

/** "与X的会晤": a noun, which is told of only where it is called off. */
function isNoun(text: HeadLastText, frame: FrameAt<MeetingFrame>): boolean {
  return text.look.isLinker(frame.hit.from - 1) && !isCalledOff(text, frame);
}

function isCalledOff({ look }: HeadLastText, { hit, clause }: FrameAt<MeetingFrame>): boolean {
  return look.hits(HEAD_LAST_TABLES.cancel, clause.from, hit.from).length > 0;
}

/** "分别会见A和B" are two meetings. */
function oneByOne(
  { annotation, look }: HeadLastText,
  frame: FrameAt<MeetingFrame>,
): readonly FrameAt<MeetingFrame>[] {
  const role = frame.roles.has('object') ? 'object' : 'counterpart';
  const met = frame.roles.get(role);
  if (!met || met.mentions.length < 2) return [frame];
  const words = annotation.tokens.forms.slice(frame.clause.from, frame.hit.from).join('');
  if (!words.includes(look.words.each)) return [frame];
  return met.mentions.map((index) => {
    const mention = annotation.mentions[index];
    const one: Filler = {
      mentions: [index],
      from: mention?.from ?? met.from,
      to: mention?.to ?? met.to,
      inherited: false,
    };
    return { ...frame, roles: new Map([...frame.roles, [role, one]]) };
  });
}

/** One claim a frame; of several occasions that are attended one each. */
function claimsOf(text: HeadLastText, frame: FrameAt<MeetingFrame>): readonly MeetingClaim[] {
  if (frame.hit.row.format !== 'attendance') {
    const claim = toClaim(text, frame, undefined);
    return claim ? [claim] : [];
  }
  return attended(text, frame).flatMap((occasion) => toClaim(text, frame, occasion) ?? []);
}

function toClaim(
  text: HeadLastText,
  frame: FrameAt<MeetingFrame>,
  occasion: Occasion | undefined,
): MeetingClaim | undefined {
  const { annotation } = text;
  const { hit, roles, clause, sentence } = frame;
  const attends = hit.row.format === 'attendance';
  const fillers = (['subject', 'counterpart', 'object'] as const).flatMap(
    (r) => roles.get(r) ?? [],
  );
  const place = roles.get('place') ?? (hit.row.placeInside ? insidePlace(hit.to) : undefined);
  if (hit.row.needs && !namesBoth(text, frame)) return undefined;
  const participants = partiesIn(text, clause, fillers);
  const alone = attends || hit.row.format === 'visit';
  if (!participants || (!alone && participants.value.length < 2)) return undefined;
  // A visit told of a guest in passing has no time of its own.
  const visitor = roles.get('subject');
  const passing = hit.row.format === 'visit' && visitor !== undefined && visitor.from >= hit.to;
  const told = passing
    ? undefined
    : timeOf(text, clause, hit.from, sentence.from, (time) => isOfPartner(text, frame, time));
  // The year in the name of an occasion is no day of it.
  const time =
    occasion && told && told.from >= occasion.from && told.to <= occasion.to ? undefined : told;
  const denied = isDenied(text, hit.from) || isCalledOff(text, frame);
  const fields: MeetingFields = {
    participants,
    ...(time ? { time: said(time.time, spanOf(annotation, time.from, time.to)) } : {}),
    ...(place ? { place: placeSaid(text, place) } : {}),
    ...occasionFields(text, frame, occasion),
    format: inferred(
      formatOf(text, frame),
      'from the words of meeting',
      spanOf(annotation, hit.from, hit.to),
    ),
    status: inferred(statusOf(text, frame, time, denied), 'from the words of meeting and the date'),
  };
  return makeClaim<MeetingClaim>({
    kind: 'meeting',
    fields,
    evidence: [evidenceOf(text, frame, [...fillers, ...(place ? [place] : [])], [time, occasion])],
    rule: `meeting.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
    ...sourceOf(text, clause, roles.get('subject')),
  });
}

/** "同来华出席2025年峰会的X会谈": a time in what describes the other side. */
function isOfPartner(
  { look }: HeadLastText,
  { hit, roles }: FrameAt<MeetingFrame>,
  time: TimeMention,
): boolean {
  const partner = roles.get('counterpart') ?? roles.get('object');
  if (!partner || partner.inherited || time.to > partner.from) return false;
  let linked = false;
  for (let at = time.to; at < partner.from; at++) linked ||= look.isLinker(at);
  if (!linked) return false;
  if (time.from >= hit.to) return true;
  for (let at = roles.get('subject')?.to ?? time.from; at < time.from; at++)
    if (look.isMark(at, (form) => look.words.withMarks.has(form))) return true;
  return false;
}

/** The words of a place; where one character stands for a name ("在京"), that name. */
function placeSaid({ annotation, look }: HeadLastText, { from, to }: Filler): Stated<string> {
  const words = wordsSaid(annotation, from, to);
  const full = look.words.shortPlaces.get(words.value);
  return full === undefined
    ? words
    : inferred(full, 'the character stands for this place', spanOf(annotation, from, to));
}

/** Both sides are named, not meant by a word for two. */
function namesBoth({ annotation }: HeadLastText, { roles }: FrameAt<MeetingFrame>): boolean {
  if (roles.has('counterpart')) return true;
  const subject = roles.get('subject')?.mentions ?? [];
  return subject.length > 1 && subject.every((i) => !annotation.mentions[i]?.anaphor);
}

/** What is attended: named behind the words, or before a bare "the opening". */
function attended(
  text: HeadLastText,
  { hit, clause, sentence }: FrameAt<MeetingFrame>,
): readonly Occasion[] {
  const here = occasionsOf(text, hit.to, clause.to);
  if (here.length > 0) return here;
  const { sentences } = text.annotation;
  const earlier = sentences[sentence.index - 1];
  const from = earlier && earlier.block === sentence.block ? earlier.from : sentence.from;
  const before = occasionBefore(text, hit.to, from);
  return before ? [before] : [];
}

/** Series, instalment and title of what was attended, or of the talks themselves ("举行第二十次定期会晤"). */
function occasionFields(
  text: HeadLastText,
  { hit, clause, roles }: FrameAt<MeetingFrame>,
  occasion: Occasion | undefined,
): Pick<MeetingFields, 'series' | 'ordinal' | 'title'> {
  const { annotation } = text;
  const behind = roles.get('counterpart') ?? roles.get('subject');
  const from = occasion?.from ?? Math.max(clause.from, behind?.to ?? 0);
  const to = occasion?.to ?? hit.to;
  const named = occasion !== undefined || roles.has('counterpart');
  const series = named ? seriesIn(text, from, to) : undefined;
  const ordinal = occasion || series ? ordinalIn(text, from, to) : undefined;
  return {
    ...(series
      ? {
          series: said(
            { id: series.row.id, name: wordsSaid(annotation, series.from, series.to).value },
            spanOf(annotation, series.from, series.to),
          ),
        }
      : {}),
    ...(ordinal
      ? { ordinal: said(ordinal.value, spanOf(annotation, ordinal.from, ordinal.to)) }
      : {}),
    ...(occasion ? { title: wordsSaid(annotation, occasion.from, occasion.to) } : {}),
  };
}

function formatOf({ look }: HeadLastText, { hit, clause }: FrameAt<MeetingFrame>): string {
  if (hit.row.format !== 'in person') return hit.row.format;
  const mode = look.hits(HEAD_LAST_TABLES.mode, clause.from, hit.to)[0] as
    | PhraseHit<ModeRow>
    | undefined;
  return mode?.row.format ?? hit.row.format;
}

function statusOf(
  text: HeadLastText,
  frame: FrameAt<MeetingFrame>,
  time: TimeMention | undefined,
  denied: boolean,
): string {
  if (denied) return 'not held';
  const today = text.annotation.document.publishedAt;
  const { earliest, latest } = time?.time ?? {};
  if (today && earliest && earliest > today) return 'scheduled';
  if (!isAhead(text, frame)) return frame.hit.row.status;
  return today && latest && latest < today ? 'held' : 'scheduled';
}

function evidenceOf(
  { annotation }: HeadLastText,
  { hit, sentence, roles }: FrameAt<MeetingFrame>,
  fillers: readonly Filler[],
  others: readonly (Occasion | undefined)[],
): ReturnType<typeof spanOf> {
  let { from, to } = hit;
  const met = roles.get('counterpart');
  const went = hit.row.format === 'visit' ? roles.get('place') : undefined;
  for (const other of others) to = Math.max(to, other?.seenTo ?? 0);
  for (const span of [...fillers.filter((f) => !f.inherited), ...others]) {
    if (!span || span.from < sentence.from || span.to > sentence.to) continue;
    // The word before whom one meets, or where one goes, belongs to it.
    const marked = span === met || (span === went && span.to <= hit.from);
    from = Math.min(from, marked ? span.from - 1 : span.from);
    to = Math.max(to, span.to);
  }
  return spanOf(annotation, from, to);
}
