/** Meetings: who met whom, where and when. */
import { HEAD_LAST_TABLES, type ModeRow } from '../../../language/frame-head-last.ts';
import type { MeetingFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit, TimeMention } from '../../../model/annotation.ts';
import { type MeetingClaim, type MeetingFields, makeClaim } from '../../../model/claim.ts';
import { inferred, said } from '../../../model/stated.ts';
import { joinRepeats } from '../../meetings/join-repeats.ts';
import type { Filler } from '../fill.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { isAhead, isGuarded } from './guard.ts';
import { type Occasion, occasionOf, ordinalIn, seriesIn } from './occasion.ts';
import { partiesIn, sourceOf } from './parties.ts';
import { type Company, type FrameAt, framesOf, type HeadLastText, isDenied } from './text.ts';
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
  for (const frame of framesOf<MeetingFrame>(text, 'meeting-frame')) {
    if (isGuarded(text, frame) || isModifier(text, frame)) continue;
    for (const one of oneByOne(text, frame)) {
      const claim = toClaim(text, one);
      if (!claim) continue;
      claims.push(claim);
      const members = claim.attribution ? undefined : pairOf(claim);
      if (members) companies.push({ at: frame.hit.to, members });
    }
  }
  return { claims: joinRepeats(claims), companies };
}

/** The two who met each other, not a visitor and a country. */
function pairOf({ fields }: MeetingClaim): Company['members'] | undefined {
  const [a, b, third] = fields.participants?.value ?? [];
  const format = fields.format?.value;
  if (!a || !b || third || format === 'visit' || format === 'attendance') return undefined;
  return [a, b];
}

/** "同来华出席峰会的X总统会谈": a frame inside what describes somebody else tells of that one, not of the subject. */
function isModifier({ annotation, look }: HeadLastText, frame: FrameAt<MeetingFrame>): boolean {
  const { hit, roles, clause } = frame;
  if (roles.has('counterpart')) return false;
  const { forms } = annotation.tokens;
  const own = roles.get('subject');
  const from = Math.max(clause.from, own && !own.inherited ? Math.min(own.to, hit.from) : 0);
  for (let at = from; at < hit.from; at++) {
    if (look.isMissed(at) || look.mentionAt(at)) continue;
    if (look.words.withMarks.has(forms[at] as string)) return true;
  }
  return look
    .hits('meeting-frame', from, hit.from)
    .some((other) => linkerBehind(look, hit.to, clause.to) && look.isPredicate(other.from));
}

function linkerBehind(look: HeadLastText['look'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (look.isLinker(at)) return true;
  return false;
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

function toClaim(text: HeadLastText, frame: FrameAt<MeetingFrame>): MeetingClaim | undefined {
  const { annotation } = text;
  const { hit, roles, clause, sentence } = frame;
  const attends = hit.row.format === 'attendance';
  const occasion = attends ? occasionOf(text, hit.to, clause.to) : undefined;
  if (attends && !occasion) return undefined;
  const fillers = (['subject', 'counterpart', 'object'] as const).flatMap((r) => roles.get(r) ?? []);
  const place = roles.get('place');
  const visited = hit.row.format === 'visit' && place ? [place] : [];
  const participants = partiesIn(text, clause, [...fillers, ...visited]);
  if (!participants || (!attends && participants.value.length < 2)) return undefined;
  const time = timeOf(text, clause, hit.from, sentence.from);
  const denied = isDenied(text, hit.from);
  const fields: MeetingFields = {
    participants,
    ...(time ? { time: said(time.time, spanOf(annotation, time.from, time.to)) } : {}),
    ...(place ? { place: wordsSaid(annotation, place.from, place.to) } : {}),
    ...occasionFields(text, frame, occasion),
    format: inferred(formatOf(text, frame), 'from the words of meeting', spanOf(annotation, hit.from, hit.to)),
    status: inferred(
      statusOf(text, frame, time, denied),
      'from the words of meeting and the date',
    ),
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
  const series = seriesIn(text, from, to);
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
    ...(ordinal ? { ordinal: said(ordinal.value, spanOf(annotation, ordinal.from, ordinal.to)) } : {}),
    ...(occasion ? { title: wordsSaid(annotation, occasion.from, occasion.to) } : {}),
  };
}

function formatOf({ look }: HeadLastText, { hit, clause }: FrameAt<MeetingFrame>): string {
  if (hit.row.format !== 'in person') return hit.row.format;
  const mode = look.hits(HEAD_LAST_TABLES.mode, clause.from, hit.to)[0] as PhraseHit<ModeRow> | undefined;
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
  others: readonly ({ readonly from: number; readonly to: number } | undefined)[],
): ReturnType<typeof spanOf> {
  let { from, to } = hit;
  const met = roles.get('counterpart');
  for (const span of [...fillers.filter((f) => !f.inherited), ...others]) {
    if (!span || span.from < sentence.from || span.to > sentence.to) continue;
    from = Math.min(from, span === met ? span.from - 1 : span.from);
    to = Math.max(to, span.to);
  }
  return spanOf(annotation, from, to);
}
