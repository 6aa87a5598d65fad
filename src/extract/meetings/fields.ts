/** From a candidate to a claim: time, place, series, ordinal, subject and follow-up are read around its words. */
import type { Participant } from '../../model/actor.ts';
import { anchor, type Evidence } from '../../model/anchor.ts';
import type { Annotation, Mention, TimeMention } from '../../model/annotation.ts';
import { type MeetingClaim, type MeetingFields, makeClaim } from '../../model/claim.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import { attributionOf } from '../attribution.ts';
import { clauseEnd, formAt, roleOf } from '../clause.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { followUps } from './follow-ups.ts';
import { hasAnaphor, participantOf, participantsOf } from './participants.ts';
import { seriesWithin } from './series.ts';

/** Tokens of the sentence that belong to a candidate: from the one before it to the one after it. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Makes the claim of a candidate; undefined where a noun names parties but no occasion. */
export function toClaim(
  annotation: Annotation,
  given: MeetingCandidate,
  all: readonly MeetingCandidate[],
): MeetingClaim | undefined {
  const c = withExtent(annotation, given);
  const segment = segmentOf(
    c,
    all.filter((o) => o !== given).map((o) => withExtent(annotation, o)),
  );
  const time = timeOf(annotation, c, segment);
  const place = placeOf(annotation, c, segment);
  const series =
    c.series ??
    seriesWithin(annotation, Math.max(segment.from, c.from - 8), Math.min(segment.to, c.to + 12));
  const nearSeries = series && isOwnSeries(annotation, c, series) ? series : undefined;
  const ordinal = ordinalOf(annotation, c);
  const subject = subjectMatter(annotation, c, segment);
  const follows = followUps(annotation, c);
  const noun = c.rule.startsWith('meeting.noun') && c.format !== 'visit';
  if (noun && !time && !place && !ordinal && !subject) return undefined;
  const participants = participantField(annotation, c);
  const fields: MeetingFields = {
    participants,
    ...(time ? { time: timeField(annotation, c, time) } : {}),
    ...(place ? { place } : {}),
    ...(nearSeries
      ? {
          series: said(
            { id: nearSeries.id, name: wordsOf(annotation, nearSeries) },
            spanAnchor(annotation, nearSeries.from, nearSeries.to),
          ),
        }
      : {}),
    ...(ordinal ? { ordinal } : {}),
    format: c.noun
      ? said(c.format, spanAnchor(annotation, c.noun.from, c.noun.to))
      : inferred(c.format, 'from the verb', spanAnchor(annotation, c.from, c.to)),
    status: inferred(statusOf(annotation, c, time), 'from the tense and the date'),
    ...(subject ? { subject } : {}),
    ...(follows ? { follows } : {}),
    ...(c.noun
      ? {
          title: said(
            wordsOf(annotation, titleSpan(annotation, c)),
            spanAnchor(annotation, titleSpan(annotation, c).from, titleSpan(annotation, c).to),
          ),
        }
      : {}),
  };
  const attribution = attributionOf(annotation, c.sentence);
  return makeClaim<MeetingClaim>({
    kind: 'meeting',
    fields,
    evidence: evidenceOf(annotation, c, fields),
    rule: c.rule,
    polarity: c.mode === 'denied' ? 'denied' : 'said',
    ...(attribution ? { attribution } : {}),
  });
}

/** The candidate stretched over its parties in the same sentence. */
function withExtent(annotation: Annotation, c: MeetingCandidate): MeetingCandidate {
  let { from, to } = c;
  const series = c.noun
    ? (annotation.hits.get('series') ?? []).find(
        (h) => h.from < (c.noun?.to ?? 0) && h.to > (c.noun?.from ?? 0),
      )
    : undefined;
  if (series && series.to <= c.sentence.to) to = Math.max(to, series.to);
  if (c.noun) to = Math.max(to, c.noun.to);
  for (const i of [...c.parties, ...c.places]) {
    const m = mentionAt(annotation, i);
    if (m.from < c.sentence.from || m.to > c.sentence.to || c.by) continue;
    from = Math.min(from, m.from);
    to = Math.max(to, m.to);
  }
  return { ...c, from, to };
}

function segmentOf(c: MeetingCandidate, all: readonly MeetingCandidate[]): Segment {
  let from = c.sentence.from;
  let to = c.sentence.to;
  for (const other of all) {
    if (other.sentence !== c.sentence) continue;
    if (other.to <= c.from) from = Math.max(from, other.to);
    if (other.from >= c.to) to = Math.min(to, other.from);
  }
  return { from, to };
}

/** The series named beside a candidate is its own only where no word makes it the venue of it. */
function isOwnSeries(
  annotation: Annotation,
  c: MeetingCandidate,
  series: { from: number; to: number },
): boolean {
  if (c.series) return true;
  if (c.noun && series.from <= c.noun.from && series.to >= c.noun.to) return true;
  if (c.noun && series.to >= c.noun.from && series.from <= c.noun.to) return true;
  for (let at = series.from - 1; at >= c.sentence.from && at >= series.from - 4; at--) {
    if (
      /^(?:during|sidelines|margins|at|after|before|ahead|of|for|to|since|in)$/.test(
        formAt(annotation, at),
      )
    )
      return false;
  }
  return false;
}

/** The time that tells when: in the segment, a day before a month before a year, the nearer the better. */
function timeOf(
  annotation: Annotation,
  c: MeetingCandidate,
  segment: Segment,
): TimeMention | undefined {
  let best: TimeMention | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const t of annotation.times) {
    if (t.to <= c.sentence.from || t.from >= c.sentence.to) continue;
    if (
      t.time.type === 'DURATION' ||
      t.time.type === 'SET' ||
      t.time.deadline ||
      (!t.time.earliest && !/\d|XXXX/.test(t.time.timex)) ||
      t.time.granularity === 'century' ||
      t.time.granularity === 'decade'
    )
      continue;
    const inside = t.from >= segment.from && t.to <= segment.to;
    const leading = t.from - c.sentence.from <= 3;
    if (!inside && !leading) continue;
    if (!inside && segment.from > c.sentence.from && hasOwn(annotation, segment)) continue;
    const distance = t.from >= c.to ? t.from - c.to : Math.max(0, c.from - t.to) + 2;
    const coarse =
      t.time.granularity === 'day' || t.time.range || t.time.type === 'TIME'
        ? 0
        : t.time.granularity === 'month' || t.time.granularity === 'week'
          ? 6
          : 14;
    const total =
      distance +
      coarse +
      (crossesDash(annotation, c, t) ? 10 : 0) +
      (inside ? 0 : 8) +
      (startsSubordinate(annotation, c, t) ? 20 : 0);
    if (total < cost) {
      cost = total;
      best = t;
    }
  }
  return cost <= 45 ? best : undefined;
}

/** A dash, semicolon or bracket between a candidate and something before it. */
function crossesDash(
  annotation: Annotation,
  c: MeetingCandidate,
  x: { readonly from: number; readonly to: number },
): boolean {
  const [from, to] = x.from >= c.to ? [c.to, x.from] : [x.to, c.from];
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (form === ';' || form === '(' || form === ')' || (form === '-' && isDash(annotation, at)))
      return true;
  }
  return false;
}

/** A dash between clauses, not a hyphen inside a word. */
function isDash(annotation: Annotation, at: number): boolean {
  const mark = annotation.document.text[annotation.tokens.starts[at] as number];
  return (
    mark === '\u2014' ||
    (mark === '\u2013' &&
      annotation.document.text[(annotation.tokens.starts[at] as number) - 1] === ' ')
  );
}

function hasOwn(annotation: Annotation, segment: Segment): boolean {
  return annotation.times.some(
    (t) => t.from >= segment.from && t.to <= segment.to && t.time.type !== 'DURATION',
  );
}

/** A subordinator or relative between trigger and time gives the time to another event. */
function startsSubordinate(annotation: Annotation, c: MeetingCandidate, t: TimeMention): boolean {
  const from = t.from >= c.to ? c.to : t.to;
  const to = t.from >= c.to ? t.from : c.from;
  for (let at = from; at < to; at++) {
    const role = roleOf(annotation, at);
    if (
      role === 'subordinator' ||
      role === 'relative' ||
      formAt(annotation, at) === ';' ||
      /^(?:since|announced|signed|launched|established|adopted|invaded|elected)$/.test(
        formAt(annotation, at),
      )
    )
      return true;
  }
  return false;
}

function timeField(
  annotation: Annotation,
  c: MeetingCandidate,
  t: TimeMention,
): NonNullable<MeetingFields['time']> {
  const words = anchor(annotation.document, t.start, t.end);
  const inside = t.from >= c.sentence.from;
  return inside ? said(t.time, words) : inferred(t.time, 'from the sentence before', words);
}

/** The place: a visit's countries, else the nearest name after "in" or "at", or right before the noun. */
function placeOf(
  annotation: Annotation,
  c: MeetingCandidate,
  segment: Segment,
): Stated<string> | undefined {
  if (c.places.length > 0) {
    const first = mentionAt(annotation, c.places[0] as number);
    const last = mentionAt(annotation, c.places.at(-1) as number);
    return said(
      c.places.map((i) => surface(annotation, mentionAt(annotation, i))).join(', '),
      anchor(annotation.document, first.start, last.end),
    );
  }
  let best: Mention | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const m of annotation.mentions) {
    if (c.noun && m.from < c.noun.to && m.to > c.noun.from) continue;
    if (
      m.from < segment.from ||
      m.to > segment.to ||
      (m.kind !== 'place' && m.kind !== 'state') ||
      m.adjective ||
      m.anaphor
    )
      continue;
    const before = formAt(annotation, m.from - 1);
    const premodifier =
      c.noun !== undefined && m.kind === 'place' && m.to >= c.noun.from - 2 && m.to <= c.noun.from;
    const located = before === 'in' || (before === 'at' && m.kind === 'place');
    if (!located && !premodifier) continue;
    if (startsSubordinateBefore(annotation, c, m)) continue;
    const distance = m.from >= c.to ? m.from - c.to : c.from - m.to + 3;
    if (m.kind === 'state' && !premodifier && !isPlainPath(annotation, c, m)) continue;
    const total = premodifier
      ? 0
      : distance + (crossesDash(annotation, c, m) ? 10 : 0) + (m.kind === 'state' ? 4 : 0);
    if (total < cost) {
      cost = total;
      best = m;
    }
  }
  return best && cost <= 30
    ? said(surface(annotation, best), anchor(annotation.document, best.start, best.end))
    : undefined;
}

/** A country after "in" is the place only when nothing but times, places and function words lie between. */
function isPlainPath(annotation: Annotation, c: MeetingCandidate, m: Mention): boolean {
  const [from, to] = m.from >= c.to ? [c.to, m.from] : [m.to, c.from];
  for (let at = from; at < to; at++) {
    if (roleOf(annotation, at) !== 'none' || /^[,-]$/.test(formAt(annotation, at))) continue;
    if (annotation.times.some((t) => at >= t.from && at < t.to)) continue;
    if (annotation.mentions.some((o) => o.kind === 'place' && at >= o.from && at < o.to)) continue;
    return false;
  }
  return true;
}

function startsSubordinateBefore(annotation: Annotation, c: MeetingCandidate, m: Mention): boolean {
  const from = m.from >= c.to ? c.to : m.to;
  const to = m.from >= c.to ? m.from - 1 : c.from;
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (
      /^(?:to|about|on|discuss|discussed|situation|war|conflict|developments|crisis|events|elections|invested|operations|troops|peace|stability|security)$/.test(
        form,
      ) &&
      form !== 'on'
    )
      return true;
    if (roleOf(annotation, at) === 'relative') return true;
  }
  return false;
}

function surface(annotation: Annotation, m: Mention): string {
  return annotation.document.text
    .slice(m.start, m.end)
    .replace(m.kind === 'state' ? /^the\s+/i : /^\b$/, '')
    .replace(/\s+/g, ' ');
}

/** "30th", "third" within the noun phrase of the meeting. */
function ordinalOf(annotation: Annotation, c: MeetingCandidate): Stated<number> | undefined {
  if (!c.noun) return undefined;
  for (const q of annotation.quantities) {
    if (q.quantity.kind !== 'ordinal' || q.to > c.noun.to || q.from < c.noun.from - 6) continue;
    let clean = true;
    for (let at = q.to; at < c.noun.from; at++)
      if (/^[,;:.()]$/.test(formAt(annotation, at)) || roleOf(annotation, at) === 'preposition')
        clean = false;
    const value = Number(q.quantity.written);
    if (clean && Number.isInteger(value) && value > 0)
      return said(value, anchor(annotation.document, q.start, q.end));
  }
  return undefined;
}

/** "on trade", "to discuss energy", "about the war": what was talked of. */
function subjectMatter(
  annotation: Annotation,
  c: MeetingCandidate,
  segment: Segment,
): Stated<string> | undefined {
  const end = Math.min(segment.to, clauseEnd(annotation, c.sentence, c.to));
  for (let at = c.to; at < Math.min(end, c.to + 30); at++) {
    const form = formAt(annotation, at);
    const next = formAt(annotation, at + 1);
    const topic =
      (form === 'to' &&
        /^(?:discuss|review|advance|address|explore|coordinate|strengthen|talk|exchange|deepen|resolve|consider)$/.test(
          next,
        )) ||
      form === 'about' ||
      form === 'regarding' ||
      form === 'concerning' ||
      /^(?:discussing|focusing|focused|aimed)$/.test(form) ||
      (form === 'on' &&
        !annotation.times.some((t) => t.from >= at && t.from <= at + 1) &&
        !/^(?:the|a)$/.test(next) &&
        c.noun !== undefined &&
        at <= c.noun.to + 1);
    if (!topic || end - at < 2) continue;
    const stop = topicEnd(annotation, at + 1, Math.min(end, at + 40));
    const last = formAt(annotation, stop - 1) === ',' ? stop - 1 : stop;
    return last > at + 1
      ? said(wordsOf(annotation, { from: at + 1, to: last }), spanAnchor(annotation, at + 1, last))
      : undefined;
  }
  return undefined;
}

/** A topic ends before a time, a modal or ", and". */
function topicEnd(annotation: Annotation, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (roleOf(annotation, at) === 'modal') return at;
    if (
      formAt(annotation, at) === 'and' &&
      /(?:ed)$/.test(formAt(annotation, at + 1)) &&
      !/^(?:shared|united|advanced|related|based|needed|limited)$/.test(formAt(annotation, at + 1))
    )
      return at;
    const time = annotation.times.find((t) => t.from === at && t.time.granularity === 'day');
    if (time) return ['on', 'in', 'from'].includes(formAt(annotation, at - 1)) ? at - 1 : at;
  }
  return limit;
}

const PLURAL_TITLES =
  /\b(prime minister|president|premier|foreign minister|defen[cs]e minister|finance minister|trade minister|economy minister|energy minister|interior minister|minister|leader|head of state|head of government)s? of\b|\bheads? of (state|government)\b/i;

function participantField(
  annotation: Annotation,
  c: MeetingCandidate,
): Stated<readonly Participant[]> {
  const parties = participantsOf(annotation, c.parties);
  const visited = c.format === 'visit' ? visitedStates(annotation, c) : [];
  const list = withOffice(annotation, c, [
    ...parties,
    ...visited.filter((v) => !parties.some((p) => p.id !== undefined && p.id === v.id)),
  ]);
  const inside = c.parties
    .map((i) => mentionAt(annotation, i))
    .filter((m) => m.from >= c.sentence.from && m.to <= c.sentence.to);
  const first = inside.reduce((a, m) => Math.min(a, m.start), Number.POSITIVE_INFINITY);
  const last = inside.reduce((a, m) => Math.max(a, m.end), -1);
  const words =
    last > first ? anchor(annotation.document, first, last) : spanAnchor(annotation, c.from, c.to);
  if (c.by) return inferred(list, c.by, words);
  return hasAnaphor(annotation, c.parties)
    ? inferred(list, 'the phrase stands for actors named before', words)
    : said(list, words);
}

/** The states visited; a town followed by its state ("Paris, France") counts once. */
function visitedStates(annotation: Annotation, c: MeetingCandidate): readonly Participant[] {
  return c.places.flatMap((i, n) => {
    const m = mentionAt(annotation, i);
    const next = c.places[n + 1];
    const state = next === undefined ? undefined : mentionAt(annotation, next);
    const own = m.represents ?? (m.kind === 'place' ? m.id?.split('/')[0] : m.id);
    if (m.kind === 'place' && state?.kind === 'state' && (own === undefined || own === state.id))
      return [];
    const participant = participantOf(m);
    return participant.represents !== undefined || participant.kind === 'state'
      ? [participant]
      : [];
  });
}

/** "the prime ministers of China and Russia": the states met through this office. */
function withOffice(
  annotation: Annotation,
  c: MeetingCandidate,
  list: readonly Participant[],
): readonly Participant[] {
  if (!list.every((p) => p.kind === 'state')) return list;
  const text = wordsOf(annotation, {
    from: Math.max(c.sentence.from, c.from - 4),
    to: Math.min(c.sentence.to, c.to + 10),
  });
  const match = PLURAL_TITLES.exec(text);
  if (!match) return list;
  const office = (match[1] ?? `head of ${match[2]}`)
    .replace(/\b\w/g, (l) => l.toUpperCase())
    .replace(' Of ', ' of ');
  return list.map((p) => ({ ...p, office }));
}

function statusOf(
  annotation: Annotation,
  c: MeetingCandidate,
  time: TimeMention | undefined,
): string {
  const today = annotation.document.publishedAt;
  if (time && today && time.time.earliest && time.time.earliest > today)
    return c.mode === 'denied' ? 'not held' : 'scheduled';
  if (c.mode === 'scheduled' && time && today && time.time.latest && time.time.latest < today)
    return 'held';
  return c.mode === 'scheduled' ? 'scheduled' : c.mode === 'denied' ? 'not held' : 'held';
}

function titleSpan(annotation: Annotation, c: MeetingCandidate): { from: number; to: number } {
  const noun = c.noun as { from: number; to: number };
  let { from } = noun;
  while (from > c.sentence.from && from > noun.from - 6) {
    const role = roleOf(annotation, from - 1);
    if (
      role !== 'none' ||
      /^[,;:()"']$|^'s$/.test(formAt(annotation, from - 1)) ||
      isDash(annotation, from - 1)
    )
      break;
    if (annotation.times.some((t) => from - 1 >= t.from && from - 1 < t.to)) break;
    from--;
    if (annotation.quantities.some((q) => q.quantity.kind === 'ordinal' && q.from === from)) break;
  }
  return { from, to: noun.to };
}

function evidenceOf(annotation: Annotation, c: MeetingCandidate, fields: MeetingFields): Evidence {
  let start = annotation.tokens.starts[c.from] as number;
  let end = annotation.tokens.ends[c.to - 1] as number;
  for (const field of [
    c.by ? undefined : fields.participants,
    fields.time,
    fields.place,
    fields.ordinal,
    fields.series,
  ]) {
    const position = field?.anchor?.position;
    if (!position || position.start < c.sentence.start || position.end > c.sentence.end) continue;
    start = Math.min(start, position.start);
    end = Math.max(end, position.end);
  }
  return [anchor(annotation.document, start, end)];
}

function wordsOf(annotation: Annotation, span: { from: number; to: number }): string {
  return annotation.document.text
    .slice(annotation.tokens.starts[span.from], annotation.tokens.ends[span.to - 1])
    .replace(/\s+/g, ' ');
}

function spanAnchor(annotation: Annotation, from: number, to: number): ReturnType<typeof anchor> {
  return anchor(
    annotation.document,
    annotation.tokens.starts[from] as number,
    annotation.tokens.ends[to - 1] as number,
  );
}
