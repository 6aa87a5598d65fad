/** Promises in a language of cases: who promises or is asked, how strongly, what and by when. */
import type { CommitmentFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit, Sentence } from '../../../model/annotation.ts';
import { type CommitmentClaim, type CommitmentFields, makeClaim } from '../../../model/claim.ts';
import { inferred, said } from '../../../model/stated.ts';
import { deedOf } from '../../statement/deed.ts';
import { sectorOf } from '../../statement/sector.ts';
import { within } from '../../statement/within.ts';
import type { Filler } from '../fill.ts';
import { frameHits } from '../frame-text.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { sourceOf } from './attribution.ts';
import { clauseEnd, isDenied, isSupposed, type Span, saidEnd } from './clause.ts';
import { impliedParties, partiesByCase } from './parties.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type CaseText, formAt } from './text.ts';

/** Finds the promises that frames tell of, in text order. */
export function findCommitmentsByCase(text: CaseText): readonly CommitmentClaim[] {
  const claims: CommitmentClaim[] = [];
  let busyUntil = 0;
  for (const { hit, sentence } of frameHits<CommitmentFrame>(text.annotation, 'commitment-frame')) {
    if (hit.from < busyUntil) continue;
    const found = readCommitment(text, sentence, hit);
    if (!found) continue;
    claims.push(found.claim);
    busyUntil = found.end;
  }
  return claims;
}

function readCommitment(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<CommitmentFrame>,
): { readonly claim: CommitmentClaim; readonly end: number } | undefined {
  const { annotation } = text;
  const { row } = hit;
  if (isSupposed(text, sentence, hit)) return undefined;
  const denied = row.denied === true || isDenied(text, hit.from, sentence.from);
  if (denied && row.strength !== 'pledge') return undefined;
  const roles: Roles = rolesOf(text, sentence, hit) ?? new Map();
  const obligor = obligorOf(row, roles);
  const parties = obligor ? obligorsOf(text, hit, roles, obligor) : impliedParties(text, hit);
  if (!parties) return undefined;
  const action = actionOf(text, sentence, hit, roles);
  if (!action) return undefined;
  const limits = limitsIn(text, action);
  const own = obligor && !obligor.inherited ? obligor : hit;
  const first = Math.min(own.from, hit.from);
  const actor = roles.get('subject') ?? roles.get('asker');
  const selves = row.strength === 'call' ? [] : parties.value;
  const source = sourceOf(text, sentence, hit.from, actor, selves);
  const claim = makeClaim<CommitmentClaim>({
    kind: 'commitment',
    fields: {
      obligor: parties,
      action: wordsSaid(annotation, action.from, action.to),
      ...limits,
      ...deedOf(annotation, action.from, action.to, limits),
      ...fieldOf(text, action),
      strength: said(row.strength, spanOf(annotation, hit.from, hit.to)),
      status: inferred('open', 'nothing in the document says that it was done'),
    },
    evidence: [spanOf(annotation, first, Math.max(action.to, hit.to, own.to))],
    rule: `commitment.frame.${row.id}`,
    polarity: denied ? 'denied' : 'said',
    ...(source ? { attribution: source } : {}),
  });
  return { claim, end: action.to };
}

/** Who promises; of a call, who is asked. */
function obligorOf(row: CommitmentFrame, roles: Roles): Filler | undefined {
  return roles.get(row.strength === 'call' ? 'object' : 'subject');
}

function obligorsOf(
  text: CaseText,
  { row, to }: PhraseHit<CommitmentFrame>,
  roles: Roles,
  obligor: Filler,
): NonNullable<CommitmentFields['obligor']> | undefined {
  if (row.strength !== 'agree') {
    const parties = partiesByCase(text, [obligor]);
    return row.addressed && parties?.basis === 'inferred' ? undefined : parties;
  }
  const other = roles.get('counterpart');
  // "договорились с работодателями": with somebody who is no known actor.
  const marks = row.roles.find((rule) => rule.role === 'counterpart')?.marks;
  if (!other && marks?.includes(formAt(text, to))) return undefined;
  const parties = partiesByCase(text, other ? [obligor, other] : [obligor], true);
  return parties && parties.value.length > 1 ? parties : undefined;
}

/** What is promised: from behind the words, what is asked and ", что", to the end of its clause. */
function actionOf(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<CommitmentFrame>,
  roles: Roles,
): Span | undefined {
  let from = hit.row.acts ? hit.from : hit.to;
  if (!hit.row.acts) from = behindPeople(from, roles);
  const deed = hit.row.next === 'deed' && text.grammar.deedLinks.has(formAt(text, from));
  if (hit.row.next && !deed && !infinitiveNear(text, sentence, from)) return undefined;
  const said = behindComplementiser(text, from, hit.row.strength === 'agree' ? 3 : 2);
  if (hit.row.strength === 'agree' && said === from && !isAgreed(text, from)) return undefined;
  if (!hit.row.next) from = said;
  const to = saidEnd(text, from, clauseEnd(text, sentence, Math.max(from, hit.to)));
  if (to <= from || (hit.row.acts && to <= hit.to)) return undefined;
  return isPromise(text, hit, { from, to }) ? { from, to } : undefined;
}

/** Nothing is promised by a mark, by being, talking or waiting, nor by one's own journey, which is a meeting. */
function isPromise(text: CaseText, hit: PhraseHit<CommitmentFrame>, { from, to }: Span): boolean {
  const first = formAt(text, from);
  if (!/^[\p{L}\p{N}"«]/u.test(first)) return false;
  if (hit.row.strength === 'call' || hit.row.strength === 'agree') return true;
  if (to - from < 2 || text.grammar.idle.has(first)) return false;
  for (let at = from; at < Math.min(to, from + INFINITIVE_REACH); at++)
    if (text.grammar.isInfinitive(formAt(text, at))) return !isIdle(text, at);
  return true;
}

function isIdle(text: CaseText, at: number): boolean {
  const verb = formAt(text, at);
  return text.grammar.idle.has(verb) || text.grammar.idle.has(`${verb} ${formAt(text, at + 1)}`);
}

/** "просит Россию выделить", "готов, по словам министра, ...": the one asked, or with whom, is no part of the action. */
function behindPeople(from: number, roles: Roles): number {
  for (const role of ['object', 'counterpart', 'subject'] as const) {
    const filler: Filler | undefined = roles.get(role);
    if (filler && !filler.inherited && filler.from - from >= 0 && filler.from - from <= 1)
      return filler.to;
  }
  return from;
}

/** ", что", "о том, чтобы". */
function behindComplementiser(
  { grammar, frames, annotation }: CaseText,
  from: number,
  reach: number,
): number {
  const { forms } = annotation.tokens;
  for (let at = from; at < from + reach; at++) {
    if (!frames.softBreaks.has(forms[at] ?? '')) continue;
    return grammar.complementisers.has(forms[at + 1] ?? '') ? at + 2 : from;
  }
  return from;
}

/** "договорились о поставках", "договорились построить": what is agreed is named, by its preposition or an infinitive. */
function isAgreed(text: CaseText, from: number): boolean {
  const { grammar } = text;
  if (grammar.topicLinks.has(formAt(text, from)) || grammar.topicLinks.has(formAt(text, from - 1)))
    return true;
  for (let at = from; at < from + INFINITIVE_REACH; at++)
    if (grammar.isInfinitive(formAt(text, at))) return true;
  return false;
}

/** How many words may part "будет" from its infinitive: "будут и впредь совместно развивать". */
const INFINITIVE_REACH = 4;

function infinitiveNear(text: CaseText, sentence: Sentence, from: number): boolean {
  // Without tags, what stands between could be the subject.
  const reach = text.annotation.syntax ? INFINITIVE_REACH : 1;
  const to = Math.min(sentence.to, from + reach);
  for (let at = from; at < to; at++) {
    const form = formAt(text, at);
    if (text.grammar.isInfinitive(form)) return true;
    if (text.frames.softBreaks.has(form) || text.frames.hardBreaks.has(form)) return false;
    // "будет возможность поговорить": the noun is what will be.
    if (/^NOUN\|.*Case=Nom|Variant=Short/.test(text.annotation.syntax?.fine(at) ?? ''))
      return false;
  }
  return false;
}

/** The field of policy that a promise is about. */
function fieldOf({ annotation }: CaseText, { from, to }: Span): Pick<CommitmentFields, 'sector'> {
  const sector = sectorOf(annotation, from, to);
  return sector ? { sector } : {};
}

/** Deadline and target inside the promise. */
function limitsIn(
  { annotation }: CaseText,
  { from, to }: Span,
): Pick<CommitmentFields, 'deadline' | 'target'> {
  const deadline = within(annotation.times, from, to).find((t) => t.to <= to && t.time.deadline);
  const target = within(annotation.quantities, from, to).find(
    (q) =>
      q.to <= to &&
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
