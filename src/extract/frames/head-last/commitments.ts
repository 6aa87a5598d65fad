/** Promises: who promises (or is asked), how strongly, what and by when. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { CommitmentFrame } from '../../../language/frame-rows.ts';
import { type CommitmentClaim, type CommitmentFields, makeClaim } from '../../../model/claim.ts';
import { inferred, said } from '../../../model/stated.ts';
import { deedOf } from '../../statement/deed.ts';
import { sectorOf } from '../../statement/sector.ts';
import { within } from '../../statement/within.ts';
import type { Filler } from '../fill.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import type { Clause } from './clauses.ts';
import { type FrameAt, framesOf } from './frames-of.ts';
import { groupAsWritten, partiesIn, sourceOf } from './parties.ts';
import { chainEnd, companyBefore, type HeadLastText, isDenied } from './text.ts';

/** Finds the promises that frames tell of, in text order; one inside the words of another is part of it. */
export function commitmentsHeadLast(text: HeadLastText): readonly CommitmentClaim[] {
  const claims: CommitmentClaim[] = [];
  let busyUntil = 0;
  for (const frame of framesOf<CommitmentFrame>(text, 'commitment-frame')) {
    if (frame.hit.from < busyUntil) continue;
    const made = toClaim(text, frame);
    if (!made) continue;
    claims.push(made.claim);
    busyUntil = made.end;
  }
  return claims;
}

/** Fewer characters are no action. */
const SHORTEST = 3;

function toClaim(
  text: HeadLastText,
  frame: FrameAt<CommitmentFrame>,
): { readonly claim: CommitmentClaim; readonly end: number } | undefined {
  const { annotation } = text;
  const { hit, roles, clause } = frame;
  const asked = roles.get('object');
  const obligor = asked ?? roles.get('subject');
  if (!obligor || isDenied(text, hit.from)) return undefined;
  const behind = asked ? asked.to : hit.to;
  // "一致同意，继续": what is agreed may stand behind a comma.
  const from = text.frames.softBreaks.has(annotation.tokens.forms[behind] ?? '')
    ? behind + 1
    : behind;
  const end = chainEnd(text, from);
  if (end - from < SHORTEST || isNoPromise(text, frame, from)) return undefined;
  if (hit.row.strength === 'call' && callsOnSelf(text, obligor, clause)) return undefined;
  const other = hit.row.strength === 'agree' ? roles.get('counterpart') : undefined;
  const call = hit.row.strength === 'call';
  const parties =
    partiesIn(text, clause, other ? [obligor, other] : [obligor], call) ??
    groupAsWritten(text, obligor);
  if (!parties) return undefined;
  const group = annotation.mentions[obligor.mentions[0] ?? -1]?.anaphor === true;
  const alone = hit.row.strength === 'agree' && parties.value.length < 2 && !group;
  const first = obligor.inherited ? hit.from : Math.min(obligor.from, hit.from);
  const limits = limitsWithin(text, from, end);
  const claim = makeClaim<CommitmentClaim>({
    kind: 'commitment',
    fields: {
      obligor: parties,
      // A promise of never doing it is told with its "never".
      action: wordsSaid(annotation, hit.row.acts ? hit.from : from, end),
      ...limits,
      ...deedOf(annotation, from, end, limits),
      ...fieldWithin(text, from, end),
      strength: said(alone ? 'pledge' : hit.row.strength, spanOf(annotation, hit.from, hit.to)),
      status: inferred('open', 'nothing in the document says that it was done'),
    },
    evidence: [spanOf(annotation, first, end)],
    rule: `commitment.frame.${hit.row.id}`,
    polarity: 'said',
    ...sourceOf(text, clause, asked ? undefined : obligor),
  });
  return { claim, end };
}

/** A meeting to come is no promise, nor is what "we" must do where no two talk. */
function isNoPromise(
  text: HeadLastText,
  { hit, roles }: FrameAt<CommitmentFrame>,
  from: number,
): boolean {
  const { annotation, look } = text;
  const { forms } = annotation.tokens;
  const to = text.clauses.at(from)?.to ?? from;
  const subject = roles.get('subject');
  if (hit.row.strength === 'call' && subject) {
    const we = look.words.self.has(forms.slice(subject.from, subject.to).join(''));
    return we && companyBefore(text, subject.from) === undefined;
  }
  const raised = look.hits('agreement-frame', hit.from, hit.from + 1).length > 0;
  if (hit.row.strength === 'agree') return raised || isView(text, to);
  if (hit.row.strength !== 'pledge' && hit.row.strength !== 'plan') return false;
  if (look.words.schedules.has(`${forms[from] ?? ''}${forms[from + 1] ?? ''}`)) return true;
  if (describes(text, from, to) || (isPersonBefore(text, subject) && isEffect(text, from, to)))
    return true;
  if (signs(look, from, to) || isOfMeeting(text, subject, hit.from)) return true;
  if (look.words.future.has(annotation.tokens.forms[hit.to - 1] as string) && holds(look, from, to))
    return true;
  return look.hits('meeting-frame', from, to).some((h) => !look.isLinker(h.to));
}

/** "将启动的举措顺应了": the words only describe a noun that something is said of. */
function describes({ annotation, look }: HeadLastText, from: number, to: number): boolean {
  const { forms } = annotation.tokens;
  let linked = false;
  for (let at = from; at < to; at++) {
    if (look.isLinker(at) && !look.mentionAt(at)) linked = true;
    else if (linked && look.words.past.has(forms[at] as string)) return true;
  }
  return false;
}

/** A person, named in a clause before: what follows may as well be of what that one said or did. */
function isPersonBefore({ annotation }: HeadLastText, subject: Filler | undefined): boolean {
  return (
    subject?.inherited === true && annotation.mentions[subject.mentions[0] ?? -1]?.kind === 'person'
  );
}

/** "将为和平作出贡献", of nobody who is named beside it: what a thing named before will do. */
function isEffect({ annotation, look }: HeadLastText, from: number, to: number): boolean {
  const { forms } = annotation.tokens;
  const last = forms.slice(to - 2, to).join('');
  return look.words.effectMarks.has(forms[from] ?? '') && look.words.effects.has(last);
}

/** A speaker who is carried over calls on somebody who is not named, not on the own person. */
function callsOnSelf({ annotation }: HeadLastText, asked: Filler, { speaker }: Clause): boolean {
  if (!asked.inherited || !speaker || asked.mentions.length > 1) return false;
  const name = (filler: Filler): string | undefined =>
    annotation.mentions[filler.mentions[0] ?? -1]?.name;
  return name(asked) !== undefined && name(asked) === name(speaker);
}

/** "X出席会晤，将推动合作": the attendance will, not who attends. */
function isOfMeeting(text: HeadLastText, subject: Filler | undefined, at: number): boolean {
  const clause = text.clauses.at(at);
  const before = clause && text.clauses.at(clause.from - 2);
  if (!subject?.inherited || !before || before === clause || !before.subject) return false;
  return text.look
    .hits('meeting-frame', before.subject.to, before.to)
    .some((frame) => text.look.isPredicate(frame.from) && !text.look.isLinker(frame.to));
}

/** "同意这一看法" promises nothing. */
function isView({ annotation, look }: HeadLastText, to: number): boolean {
  return look.words.views.has(annotation.tokens.forms.slice(to - 2, to).join(''));
}

/** What is to be signed is told as an agreement. */
function signs(look: HeadLastText['look'], from: number, to: number): boolean {
  return look
    .hits('agreement-frame', from, to)
    .some((hit) => look.isPredicate(hit.from) && look.hits('document-noun', hit.to, to).length > 0);
}

/** "将发展关系作为优先": a verb behind that says what the thing was made or taken for. */
function holds(look: HeadLastText['look'], from: number, to: number): boolean {
  return look.hits(HEAD_LAST_TABLES.hold, from, to).length > 0;
}

/** The field of policy that the promise is about. */
function fieldWithin(
  { annotation }: HeadLastText,
  from: number,
  end: number,
): Pick<CommitmentFields, 'sector'> {
  const sector = sectorOf(annotation, from, end);
  return sector ? { sector } : {};
}

/** Deadline and target inside the promise. */
function limitsWithin(
  { annotation }: HeadLastText,
  from: number,
  end: number,
): Pick<CommitmentFields, 'deadline' | 'target'> {
  const deadline = within(annotation.times, from, end).find((t) => t.to <= end && t.time.deadline);
  const target = within(annotation.quantities, from, end).find(
    (q) =>
      q.to <= end &&
      q.quantity.kind !== 'ordinal' &&
      !(q.quantity.kind === 'count' && Number(q.quantity.written) < 10),
  );
  return {
    ...(deadline
      ? { deadline: said(deadline.time, spanOf(annotation, deadline.from, deadline.to)) }
      : {}),
    ...(target
      ? { target: said(target.quantity, spanOf(annotation, target.from, target.to)) }
      : {}),
  };
}
