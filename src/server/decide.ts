/** Writing decisions: checked against the dossier as it stands, all of them or none, never over somebody else's. */
import type { Judgement } from '../model/judgement.ts';
import { lastAct, lastSubjects } from '../model/last-act.ts';
import { UserError } from '../model/user-error.ts';
import { correctedValue } from '../resolve/corrected-value.ts';
import { correctionOf, spanOf } from '../resolve/judged-claims.ts';
import { linkSubject } from '../resolve/judged-links.ts';
import { EVIDENCE, OFFICIAL } from '../track/statuses.ts';
import type {
  JudgementInput,
  JudgementsAnswer,
  JudgementsBody,
  StaleError,
  UndoBody,
} from '../view/api.ts';
import type { ApiOptions } from './api-context.ts';
import type { Desk } from './desk.ts';
import { type DossierView, rootsOf } from './dossier-view.ts';
import { actOf, judgementOf } from './views/words.ts';

/** Appends decisions; a `StaleError` where somebody wrote about the same things since. Throws for what cannot be decided. */
export function decide(
  options: ApiOptions,
  { revision, judgements, by }: JudgementsBody,
): JudgementsAnswer | StaleError {
  const { desk, user } = options;
  const { view } = desk;
  const inputs = judgements.map((input) => checked(view, input));
  return append(options, revision, {
    subjects: () => inputs.map(({ subject }) => subject),
    make: (_journal, at) => inputs.map((input) => ({ ...input, by: by || user, at })),
  });
}

/** Takes the last act back, or does it again. */
export function undo(
  options: ApiOptions,
  verdict: 'undo' | 'redo',
  { subject = '', revision, by }: UndoBody,
): JudgementsAnswer | StaleError {
  return append(options, revision, {
    subjects: (journal) => lastSubjects(journal, verdict, subject),
    make: (journal, at) => {
      const subjects = lastSubjects(journal, verdict, subject);
      if (subjects.length === 0)
        throw new UserError('nothing-to-undo', verdict, 'Nothing was changed.');
      return subjects.map((one) => ({ subject: one, verdict, by: by || options.user, at }));
    },
  });
}

interface Act {
  /** What it is about. */
  readonly subjects: (journal: readonly Judgement[]) => readonly string[];
  readonly make: (journal: readonly Judgement[], at: string) => readonly Judgement[];
}

/** Thrown inside the transaction, so that nothing is written. */
class Stale extends Error {
  readonly since: number;
  readonly journal: readonly Judgement[];
  readonly indexes: readonly number[];

  constructor(since: number, journal: readonly Judgement[], indexes: readonly number[]) {
    super('stale');
    this.since = since;
    this.journal = journal;
    this.indexes = indexes;
  }
}

function append(
  options: ApiOptions,
  revision: string | undefined,
  { subjects, make }: Act,
): JudgementsAnswer | StaleError {
  const { desk, now } = options;
  const { view } = desk;
  const since = revision === undefined ? undefined : decisionsOf(revision);
  // The ledger may be written when it is first worked out: not inside the transaction.
  view.commitmentOf('');
  let first = 0;
  try {
    const made = desk.store.judgeTogether((journal) => {
      if (since !== undefined) refuseStale(view, journal, since, subjects(journal));
      first = journal.length + 1;
      return make(journal, momentAfter(journal.at(-1)?.at, now()));
    });
    desk.changed();
    return answerOf(desk, made, first);
  } catch (error) {
    if (error instanceof Stale) return staleError(desk, error);
    throw error;
  }
}

function answerOf(desk: Desk, made: readonly Judgement[], first: number): JudgementsAnswer {
  const journal = desk.store.judgements();
  const [back, again] = [lastAct(journal, 'undo', ''), lastAct(journal, 'redo', '')];
  return {
    revision: desk.revision,
    judgements: made.map((judgement, i) => judgementOf({ judgement, position: first + i })),
    ...(back ? { undo: actOf(back) } : {}),
    ...(again ? { redo: actOf(again) } : {}),
  };
}

/** The number of decisions that a revision knows; throws `option-invalid`. */
function decisionsOf(revision: string): number {
  const found = /^\d+-(\d+)-/.exec(revision);
  if (found) return Number(found[1]);
  throw new UserError('option-invalid', `revision ${revision}`, 'Send the revision of an answer.');
}

/** Refuses when somebody decided since about one of the same things: a claim with its fields, a commitment, a link. */
function refuseStale(
  view: DossierView,
  journal: readonly Judgement[],
  since: number,
  subjects: readonly string[],
): void {
  const roots = new Set(subjects.flatMap((subject) => relatedTo(view, subject)));
  const indexes = journal.flatMap(({ subject }, at) =>
    at >= since && relatedTo(view, subject).some((root) => roots.has(root)) ? [at] : [],
  );
  if (indexes.length > 0) throw new Stale(since, journal, indexes);
}

/** The ids that a subject is about, with all claims of the same commitment. */
function relatedTo(view: DossierView, subject: string): readonly string[] {
  return rootsOf(subject).flatMap((root) =>
    root.startsWith('c-') ? [root, ...(view.commitmentOf(root)?.claims ?? [])] : [root],
  );
}

function staleError(desk: Desk, { journal, indexes }: Stale): StaleError {
  const changes = indexes.map((at) =>
    judgementOf({ judgement: journal[at] as Judgement, position: at + 1 }),
  );
  const last = changes.at(-1);
  return {
    code: 'revision-stale',
    value: `${last?.verdict ?? ''} ${last?.subject ?? ''} by ${last?.by ?? ''} at ${last?.at ?? ''}`,
    remedy: 'Look at what they decided, then decide again.',
    revision: desk.revision,
    changes,
  };
}

/** The moment of an act: later than any before, so that what is decided together can be told by it. */
export function momentAfter(last: string | undefined, now: string): string {
  if (last === undefined || now > last) return now;
  const next = Date.parse(last) + 1;
  return Number.isNaN(next) ? now : new Date(next).toISOString();
}

/** A decision with its subject in the form in which it is kept; throws `id-unknown` or `option-invalid`. */
function checked(view: DossierView, input: JudgementInput): JudgementInput {
  const { subject, verdict, value } = input;
  if (subject.includes('~')) {
    if (!['same', 'different', 'unsure'].includes(verdict)) throw unfit(input);
    const [a = '', b = '', ...more] = subject.split('~');
    if (more.length > 0 || a === b) throw unfit(input);
    for (const id of [a, b]) if (!isKnown(view, id)) throw unknown(id);
    return { ...input, subject: linkSubject(a, b) };
  }
  const id = subject.split('/')[0] as string;
  if (!isKnown(view, id)) throw unknown(id);
  const isWhole = id === subject;
  const fits = isWhole
    ? ['accept', 'reject', 'unsure'].includes(verdict)
    : verdict === 'set' && isSettable(view, subject, value);
  if (!fits) throw unfit(input);
  return input;
}

function isKnown(view: DossierView, id: string): boolean {
  return (
    view.claim(id) !== undefined ||
    view.finding(id) !== undefined ||
    view.meeting(id) !== undefined ||
    view.commitmentOf(id) !== undefined
  );
}

/** Whether a part of a subject takes a value: a field, a span, a status or a score. */
function isSettable(view: DossierView, subject: string, value: unknown): boolean {
  const correction = correctionOf(subject);
  if (correction) return isCorrection(view, correction, value);
  const [id = '', part, phase, member, coder, ...more] = subject.split('/');
  const known = view.commitmentOf(id) !== undefined && more.length === 0;
  const given = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly status?: unknown;
    readonly score?: unknown;
    readonly evidence?: unknown;
  };
  const evidence = given.evidence ?? [];
  if (!known || !Array.isArray(evidence) || evidence.some((one) => typeof one !== 'string'))
    return false;
  if (part === 'official') return OFFICIAL.some((word) => word === given.status);
  if (part === 'evidence') return EVIDENCE.some((word) => word === given.status);
  if (part === 'suggestion') return isSetAside(subject, value);
  const isPhase = phase === 'interim' || phase === 'final';
  return (
    part === 'score' &&
    isPhase &&
    Boolean(member && coder) &&
    [-1, 0, 1].some((score) => score === given.score)
  );
}

/** Suggested evidence that is set aside, `ID/suggestion/DOCUMENT@START-END`. */
function isSetAside(subject: string, value: unknown): boolean {
  const { standing } = (value ?? {}) as { readonly standing?: unknown };
  return /\/suggestion\/[^/@]+@\d+-\d+$/.test(subject) && standing === 'set aside';
}

function isCorrection(
  view: DossierView,
  { claim: id, field }: { readonly claim: string; readonly field?: string },
  value: unknown,
): boolean {
  const claim = view.claim(id);
  const document = claim && view.document(claim.documentId);
  if (!claim || !document) return false;
  if (field === undefined) return spanOf(value, document) !== undefined;
  if (value === null) return field in claim.fields;
  return correctedValue({ kind: claim.kind, name: field }, value) !== undefined;
}

function unknown(id: string): UserError {
  return new UserError('id-unknown', id, 'Take the id of a claim, finding, meeting or commitment.');
}

function unfit({ subject, verdict, value }: JudgementInput): UserError {
  const set = value === undefined ? '' : ` ${JSON.stringify(value).slice(0, 80)}`;
  return new UserError(
    'option-invalid',
    `${verdict} ${subject}${set}`,
    'See docs/reference/http-api.md for what can be decided.',
  );
}
