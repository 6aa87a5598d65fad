import { createHash } from 'node:crypto';
import type { Actor, Participant } from './actor.ts';
import type { Evidence } from './anchor.ts';
import type { Quantity } from './quantity.ts';
import type { Stated } from './stated.ts';
import type { Time } from './time.ts';

/** The kinds of claim; what counts as each is told in docs/guides/what-counts-as-a-claim.md. */
export type ClaimKind = 'meeting' | 'agreement' | 'commitment' | 'figure' | 'stance' | 'event';

/** Something the reference may know by id: a series of meetings, a plan. */
export interface Named {
  readonly name: string;
  readonly id?: string;
}

export interface MeetingFields {
  readonly participants?: Stated<readonly Participant[]>;
  readonly time?: Stated<Time>;
  readonly place?: Stated<string>;
  readonly series?: Stated<Named>;
  readonly ordinal?: Stated<number>;
  readonly host?: Stated<Actor>;
  /** 'in person' | 'call' | 'video' | 'visit' | 'attendance'. */
  readonly format?: Stated<string>;
  /** 'held' | 'scheduled' | 'under way'. */
  readonly status?: Stated<string>;
  /** What was talked of. */
  readonly subject?: Stated<string>;
  /** Earlier meetings this one is said to build on, as the text names them. */
  readonly follows?: Stated<readonly string[]>;
  /** What the text calls it: "regular meeting of the prime ministers". */
  readonly title?: Stated<string>;
}

export interface AgreementFields {
  readonly title?: Stated<string>;
  /** 'treaty' | 'agreement' | 'memorandum' | 'joint statement' | 'protocol' | 'roadmap' | 'contract' | 'documents' ... */
  readonly type?: Stated<string>;
  readonly parties?: Stated<readonly Participant[]>;
  readonly count?: Stated<Quantity>;
  readonly sector?: Stated<string>;
  readonly scope?: Stated<string>;
  /** 'signed' | 'issued' | 'reached' | 'to be signed' | 'denied'. */
  readonly status?: Stated<string>;
  readonly time?: Stated<Time>;
  readonly place?: Stated<string>;
}

/** How strongly it is promised; the ladder of docs/guides/what-counts-as-a-claim.md. */
export type Strength = 'pledge' | 'agree' | 'plan' | 'willingness' | 'call';

export interface CommitmentFields {
  readonly obligor?: Stated<readonly Participant[]>;
  readonly beneficiary?: Stated<readonly Participant[]>;
  /** The verb and its objects, as the text has them. */
  readonly action?: Stated<string>;
  readonly object?: Stated<string>;
  /** By what it is to be done: 'law' | 'fund' | 'body' | 'report' | 'programme' | 'infrastructure' | 'document' | 'personnel'. */
  readonly instrument?: Stated<string>;
  /** Whether a day, a quantity, an instrument or a definite act makes it possible to tell that it was done; `by` says which. */
  readonly specific?: Stated<boolean>;
  readonly deadline?: Stated<Time>;
  readonly target?: Stated<Quantity>;
  readonly strength?: Stated<Strength>;
  readonly sector?: Stated<string>;
  /** 'open' until the dossier's history says otherwise. */
  readonly status?: Stated<string>;
}

export type FigureStatus = 'actual' | 'estimate' | 'projection' | 'target';

export interface FigureFields {
  readonly metric?: Stated<string>;
  readonly subject?: Stated<Actor>;
  readonly counterpart?: Stated<Actor>;
  readonly quantity?: Stated<Quantity>;
  readonly period?: Stated<Time>;
  readonly status?: Stated<FigureStatus>;
  /** A change said together with this level: "up 5 % year on year". */
  readonly change?: Stated<FigureChange>;
  /** 'level' | 'change' | 'share' | 'threshold'. */
  readonly role?: Stated<string>;
  readonly sector?: Stated<string>;
}

/** A change against a base: how much, which way, over which base. */
export interface FigureChange {
  readonly quantity: Quantity;
  readonly direction: 'up' | 'down';
  readonly base?: string;
}

export interface StanceFields {
  readonly holder?: Stated<readonly Participant[]>;
  readonly target?: Stated<string>;
  /** 'support' | 'oppose'. */
  readonly position?: Stated<'support' | 'oppose'>;
  readonly strength?: Stated<string>;
}

export interface EventFields {
  readonly source?: Stated<readonly Participant[]>;
  /** PLOVER root in capitals: "CONSULT". */
  readonly type?: Stated<string>;
  readonly target?: Stated<readonly Participant[]>;
  readonly time?: Stated<Time>;
  readonly place?: Stated<string>;
}

interface ClaimBase<K extends ClaimKind, F> {
  readonly id: string;
  readonly kind: K;
  readonly documentId: string;
  readonly fields: F;
  readonly evidence: Evidence;
  /** The rule or reader that made it: "meeting.verb.met". */
  readonly rule: string;
  /** Who says so where it is not the document itself. */
  readonly attribution?: Stated<string>;
  /** 'denied' where the text says that it is not so: "No AI-specific pact". */
  readonly polarity: 'said' | 'denied';
}

export type MeetingClaim = ClaimBase<'meeting', MeetingFields>;
export type AgreementClaim = ClaimBase<'agreement', AgreementFields>;
export type CommitmentClaim = ClaimBase<'commitment', CommitmentFields>;
export type FigureClaim = ClaimBase<'figure', FigureFields>;
export type StanceClaim = ClaimBase<'stance', StanceFields>;
export type EventClaim = ClaimBase<'event', EventFields>;

/** What ONE document says; never merged away. */
export type Claim =
  | MeetingClaim
  | AgreementClaim
  | CommitmentClaim
  | FigureClaim
  | StanceClaim
  | EventClaim;

/** A claim before it has an id. */
export type ClaimDraft<C extends Claim = Claim> = C extends Claim
  ? Omit<C, 'id' | 'documentId'>
  : never;

/** Fields that only class the words of others: they came later and do not change an id. */
const CLASSES: ReadonlySet<string> = new Set(['instrument', 'specific']);

/** Makes a claim; its id is a hash of document, kind, rule, first evidence and fields' words, so that it survives re-reading. */
export function makeClaim<C extends Claim>(draft: ClaimDraft<C>): C {
  const first = draft.evidence[0];
  const key = [first.documentId, draft.kind, draft.rule, first.position.start, first.position.end];
  for (const [name, field] of Object.entries(draft.fields) as [string, Stated<unknown>][]) {
    if (CLASSES.has(name)) continue;
    key.push(name, field.anchor?.position.start ?? -1, field.anchor?.position.end ?? -1);
  }
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 12);
  return { ...draft, id: `${draft.kind[0]}-${hash}`, documentId: first.documentId } as unknown as C;
}
