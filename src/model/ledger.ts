/** The ledger of commitments: one promise over all texts and over time, and what persons decided about it. */
import type { Participant } from './actor.ts';
import type { Anchor } from './anchor.ts';
import type { Strength } from './claim.ts';
import type { Day } from './day.ts';
import type { Quantity } from './quantity.ts';
import type { Time } from './time.ts';

/** A run of words of a later version, held against the version before it; `text` keeps its blanks. */
export interface WordChange {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** A deadline that a later version sets anew: `from` is that of the version before; absent means none was named. */
export interface DeadlineMove {
  readonly from?: Time;
  readonly to?: Time;
  /** The words of each ("mid-2027"), where a text has them. */
  readonly fromWords?: string;
  readonly toWords?: string;
  readonly direction: 'later' | 'earlier' | 'set' | 'dropped' | 'other';
}

/** The promise as one document has it. */
export interface CommitmentVersion {
  readonly claim: string;
  readonly documentId: string;
  /** Day of the document. */
  readonly date?: Day;
  /** The meeting of the record at which it was made or repeated. */
  readonly meeting?: string;
  /** The words; absent for a row of an inventory. */
  readonly anchor?: Anchor;
  readonly action: string;
  readonly deadline?: Time;
  /** The words of the deadline, without "by". */
  readonly deadlineWords?: string;
  readonly strength?: Strength;
  /** 'repeated' says the same; 'changed' says it in other words, with another deadline or another strength. */
  readonly relation: 'made' | 'repeated' | 'changed';
  /** The words against those of the version before; empty for the first and for a repeat. */
  readonly changes: readonly WordChange[];
  readonly deadlineMove?: DeadlineMove;
  readonly strengthChange?: { readonly from?: Strength; readonly to?: Strength };
}

/** Later instalments of a series whose documents do not speak of the promise any more. */
export interface Silence {
  /** Day of the last document that has it. */
  readonly lastSaid?: Day;
  /** The meetings of the record after that, in order. */
  readonly meetings: readonly string[];
}

/** Where a commitment of an imported inventory comes from. */
export interface InventoryRow {
  /** Name of the file as the user gave it. */
  readonly file: string;
  /** Line of the record in the file, from 1; the header is line 1. */
  readonly line: number;
  /** The inventory's own id for it. */
  readonly id?: string;
  /** The average that the inventory states, as written. */
  readonly recordedAverage?: string;
}

/** A row of an inventory as it was imported. */
export interface ImportedRow {
  readonly line: number;
  readonly id?: string;
  readonly text: string;
  readonly obligors: readonly string[];
  readonly sector?: string;
  /** The series or summit that it was made at, as the inventory names it. */
  readonly series?: string;
  readonly made?: Day;
  readonly deadline?: Day;
  readonly scores: readonly {
    readonly member: string;
    readonly phase: ScorePhase;
    readonly score: Score;
  }[];
  readonly recordedAverage?: string;
}

/** An inventory made elsewhere: the value of the journal's entry `import/HASH`. */
export interface ImportedInventory {
  readonly file: string;
  readonly rows: readonly ImportedRow[];
}

/** One promise with all its versions; the first never disappears. */
export interface LedgerCommitment {
  /** Id of the claim that made it first; what is decided about any of `claims` belongs to it. */
  readonly id: string;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  /** Independent witnesses. */
  readonly origins: number;
  readonly obligors: readonly Participant[];
  readonly beneficiaries: readonly Participant[];
  /** Action of the first version, as the text has it. */
  readonly action: string;
  readonly object?: string;
  /** What it is to be done by: 'law' | 'fund' | 'body' | 'report' | 'infrastructure' | 'document' ... */
  readonly instrument?: string;
  /** Whether one could tell that it was done; absent for a row of an inventory. */
  readonly specific?: boolean;
  readonly target?: Quantity;
  /** Of the newest version that names one. */
  readonly deadline?: Time;
  readonly deadlineWords?: string;
  readonly strength?: Strength;
  readonly sector?: string;
  /** Day of the first version. */
  readonly made?: Day;
  /** The instalment that made it. */
  readonly meeting?: string;
  readonly series?: string;
  readonly ordinal?: number;
  readonly versions: readonly [CommitmentVersion, ...CommitmentVersion[]];
  readonly silence?: Silence;
  readonly inventory?: InventoryRow;
}

/** What the parties themselves say has become of it. */
export type OfficialStatus = 'announced' | 'in progress' | 'completed' | 'suspended' | 'withdrawn';

/** What the documents of the dossier show, by a person's judgement. */
export type EvidenceStatus = 'none found' | 'partial' | 'fulfilled' | 'contradicted';

/** Where a day stands against the deadline; says nothing about fulfilment. */
export type Schedule = 'no deadline' | 'not yet due' | 'due' | 'overdue';

/** -1: not complied; 0: partly or under way; 1: complied. */
export type Score = -1 | 0 | 1;
export type ScorePhase = 'interim' | 'final';

/** The compliance of one member as one coder scored it. */
export interface MemberScore {
  readonly member: string;
  readonly phase: ScorePhase;
  readonly score: Score;
  readonly coder: string;
  /** Moment in UTC. */
  readonly at: string;
  /** Claims, documents, addresses or words that it stands on. */
  readonly evidence: readonly string[];
  readonly note?: string;
}

/** A status that a person set, with what it stands on. */
export interface StatusSet<S extends string> {
  readonly status: S;
  readonly by: string;
  readonly at: string;
  readonly evidence: readonly string[];
  readonly note?: string;
}

/** Mean of scores and the percentage 50 x (S + 1), recomputed; exact decimals rounded half up to two and one places. */
export interface ComplianceAverage {
  readonly phase: ScorePhase;
  /** Members with a score. */
  readonly members: number;
  readonly average: string;
  readonly percentage: string;
  /** "(1 + 0 + 1) / 3 = 0.67; 50 x (0.67 + 1) = 83.3 %". */
  readonly working: string;
  /** Members whom two coders scored differently. */
  readonly disputed: readonly string[];
}

/** A stated average that does not follow from the scores. */
export interface AverageMismatch {
  readonly recorded: string;
  readonly computed: string;
  readonly working: string;
}

/** A commitment as it stands on a day. */
export interface LedgerRow {
  readonly commitment: LedgerCommitment;
  /** Absent: nobody has set it; the text only announces. */
  readonly official?: StatusSet<OfficialStatus>;
  readonly evidence?: StatusSet<EvidenceStatus>;
  readonly schedule: Schedule;
  readonly scores: readonly MemberScore[];
  /** By phase, final first. */
  readonly compliance: readonly ComplianceAverage[];
  readonly mismatch?: AverageMismatch;
}

/** All rows that were asked for, on a day, with how far was searched. */
export interface LedgerView {
  readonly on: Day;
  /** Documents of the dossier. */
  readonly documents: number;
  /** Day of the newest document. */
  readonly searchedTo?: Day;
  /** How many commitments the dossier has before filters. */
  readonly total: number;
  readonly rows: readonly LedgerRow[];
}

/** A sentence of a later document that speaks of the commitment's object and parties; a suggestion, not a decision. */
export interface SuggestedEvidence {
  readonly anchor: Anchor;
  readonly date?: Day;
  /** 0 to 1: how much of the object's words and of the parties the sentence has. */
  readonly weight: number;
  /** The words of the object that it has. */
  readonly shared: readonly string[];
  readonly parties: readonly string[];
}
