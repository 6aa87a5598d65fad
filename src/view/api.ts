/**
 * What the server answers and the client shows: plain types, known to both. The schemas that hold the answers to them stand
 * in schemas.ts, so that a browser need not load them. Offsets are UTF-16 code units into a document's text, end exclusive.
 */
import type { ClaimKind } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { Genre, Language } from '../model/document.ts';
import type { Severity } from '../model/finding.ts';
import type { Verdict as JudgementVerdict } from '../model/judgement.ts';

/** What plain JSON holds. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** An error that a user can do something about. */
export interface ApiError {
  readonly code: string;
  readonly value: string;
  readonly remedy: string;
}

/** Every answer about the dossier carries the word that changes whenever the dossier does. */
export interface Revised {
  readonly revision: string;
}

/** The refusal of a decision: somebody wrote since `revision` on the same things (409, code `revision-stale`). */
export interface StaleError extends ApiError, Revised {
  readonly changes: readonly JudgementView[];
}

/** Where words stand. */
export interface Words {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A document by its label: what a footnote or a list needs of it. */
export interface DocumentLabel {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly date?: Day;
  readonly publisher?: string;
  readonly language: Language;
}

/** An actor; a participant with its office and the state or body it stands for. */
export interface ActorView {
  readonly name: string;
  readonly id?: string;
  readonly kind: string;
  readonly office?: string;
  readonly represents?: string;
  readonly representsNames?: Readonly<Partial<Record<'en' | 'zh' | 'ru', string>>>;
}

/** A value as JSON and in English words; `text` is absent where only the document's own words can say it. */
export interface ValueView {
  readonly value: Json;
  readonly text?: string;
}

/** A field of a claim: said by the words, worked out (`by` says how), or corrected by a person (`original` is kept). */
export interface FieldView extends ValueView {
  readonly basis: 'said' | 'inferred' | 'corrected';
  readonly words?: Words;
  readonly by?: string;
  readonly original?: ValueView & { readonly words?: Words };
}

/** Another reading of the same words, or another value that documents give to the same thing. */
export interface AlternativeView {
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly rule: string;
  readonly words: Words;
  /** The field whose value differs; absent where it is another claim about the same words. */
  readonly field?: string;
  readonly text?: string;
}

/** One entry of the journal. */
export interface JudgementView {
  /** Its place in the journal, from 1. */
  readonly position: number;
  readonly subject: string;
  readonly verdict: JudgementVerdict;
  readonly by: string;
  readonly at: string;
  readonly note?: string;
  readonly value?: Json;
}

/** One claim with its words, its fields and why it was made. */
export interface ClaimView {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly document: string;
  readonly evidence: readonly Words[];
  readonly fields: Readonly<Record<string, FieldView>>;
  readonly attribution?: FieldView;
  readonly polarity: 'said' | 'denied';
  /** "China met Russia": one line for a card. */
  readonly headline: string;
  /** The rule, what it means, and the words that set it off, as far as they are known. */
  readonly rule: string;
  readonly reason?: string;
  readonly triggers: readonly Words[];
  readonly alternatives: readonly AlternativeView[];
  /** The decision that stands on the claim itself. */
  readonly judgement?: JudgementView;
  /** Where it went: a meeting or entry of the record, a commitment of the ledger. */
  readonly meeting?: string;
  readonly entry?: string;
  readonly commitment?: string;
}

export interface DerivationInputView {
  readonly name: string;
  readonly value: string;
  /** Index into the finding's evidence. */
  readonly evidence?: number;
  readonly fact?: string;
  readonly source?: string;
}

/** A finding with its working and what a person decided. */
export interface FindingView {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly document: string;
  readonly evidence: readonly Words[];
  readonly derivation: {
    readonly operation: string;
    readonly inputs: readonly DerivationInputView[];
    readonly result: string;
  };
  readonly saidBy?: string;
  readonly suggestion?: string;
  readonly claims: readonly string[];
  readonly standing: 'open' | 'accepted' | 'dismissed';
  readonly judgement?: JudgementView;
}

/** One value to filter by, and how many rows have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of one filter, the most frequent first. */
export interface Facet {
  readonly name: string;
  readonly values: readonly FacetValue[];
}

/** A part of a list: `matched` rows in all, those from `offset` on are here. */
export interface Page<T> extends Revised {
  readonly matched: number;
  readonly offset: number;
  readonly limit: number;
  readonly rows: readonly T[];
}

/** What can be taken back or done again: the last act. */
export interface ActView {
  readonly subjects: readonly string[];
  readonly verdict: JudgementVerdict;
  readonly by: string;
  readonly at: string;
}

/** GET /api/meta */
export interface MetaAnswer extends Revised {
  readonly version: string;
  /** The name under which decisions are written. */
  readonly user: string;
  readonly readOnly: boolean;
  readonly languages: readonly Language[];
  readonly today: Day;
  readonly dossier: {
    readonly name: string;
    readonly path: string;
    /** Kept only as long as the program runs. */
    readonly temporary: boolean;
    readonly documents: number;
    readonly claims: number;
    readonly findings: number;
    readonly judgements: number;
  };
  /** The moment of the last visit; absent on the first. */
  readonly since?: string;
  readonly undo?: ActView;
  readonly redo?: ActView;
}

/** A meeting, agreement or figure called as people call it. */
export interface NamedEntry {
  readonly id: string;
  readonly kind: 'meeting' | 'agreement' | 'figure';
  readonly text: string;
}

/** An entry that has more or fewer witnesses than before. */
export interface SupportChange extends NamedEntry {
  readonly documents: readonly [before: number, after: number];
  readonly origins: readonly [before: number, after: number];
}

export interface NewContradiction extends NamedEntry {
  readonly field: string;
  readonly why?: string;
}

export interface DocumentChange {
  readonly at: string;
  readonly kind: 'added' | 'updated' | 'removed';
  readonly document: string;
  readonly name: string;
}

/** GET /api/changes?since=MOMENT&on=DAY */
export interface ChangesAnswer extends Revised {
  /** Absent where there was no visit before: then all is new and the lists are empty. */
  readonly since?: string;
  readonly documents: readonly DocumentChange[];
  readonly added: readonly NamedEntry[];
  readonly changed: readonly SupportChange[];
  readonly withdrawn: readonly NamedEntry[];
  readonly contradictions: readonly NewContradiction[];
  /** Commitments whose deadline passed between the two moments. */
  readonly overdue: readonly {
    readonly id: string;
    readonly action: string;
    readonly obligor: string;
    readonly deadline: Day;
  }[];
  readonly judgements: readonly JudgementView[];
}

/** POST /api/visit: what changed is seen; the next visit counts from now. */
export interface VisitAnswer extends Revised {
  readonly since: string;
}

/** POST /api/documents, as JSON; files come as multipart with the fields `file`, `text`, `title`, `url`, `date`, `language`. */
export interface SubmissionBody {
  readonly text?: string;
  readonly name?: string;
  readonly title?: string;
  readonly url?: string;
  /** A file or folder of this machine. */
  readonly path?: string;
  readonly date?: string;
  readonly language?: string;
}

/** 202 of POST /api/documents */
export interface JobAnswer {
  readonly job: string;
}

/** How far a job is; the `data` of the events `progress` and `done` of GET /api/jobs/:id/events, and of GET /api/jobs/:id. */
export interface JobView {
  readonly job: string;
  readonly state: 'reading' | 'done';
  /** Documents done, and how many there are as far as that is known. */
  readonly done: number;
  readonly total: number;
  /** The document read last. */
  readonly name?: string;
  readonly claims: number;
  readonly findings: number;
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly title?: string;
    readonly claims: number;
    readonly findings: number;
    readonly addition: 'added' | 'unchanged' | 'updated';
  }[];
  readonly errors: readonly (ApiError & { readonly name: string })[];
  /** Of the dossier after it, once done. */
  readonly revision?: string;
}

/** One row of the list of documents. */
export interface DocumentRow extends DocumentLabel {
  readonly genre: Genre;
  readonly uri?: string;
  readonly characters: number;
  readonly claims: number;
  readonly findings: number;
  /** Id of its origin; documents with the same one go back to one text. */
  readonly origin?: string;
  /** The document that it repeats. */
  readonly copyOf?: string;
  /** Share of its words that stand there, 0 to 1. */
  readonly share?: number;
}

/** GET /api/documents?offset=&limit= */
export type DocumentsAnswer = Page<DocumentRow>;

/** A passage that stands word for word in an earlier document. */
export interface CopiedPassage {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** GET /api/documents/:id */
export interface DocumentAnswer extends Revised {
  readonly document: DocumentRow & { readonly text: string };
  readonly claims: readonly ClaimView[];
  readonly findings: readonly FindingView[];
  /** What was decided about its claims and findings and still stands. */
  readonly judgements: readonly JudgementView[];
  readonly passages: readonly CopiedPassage[];
  /** Documents that are named in it: sources of passages, those that repeat it, other evidence of findings. */
  readonly others: readonly DocumentLabel[];
  readonly repeatedBy: readonly string[];
  /** Its meetings, for the link back. */
  readonly meetings: readonly { readonly id: string; readonly title: string }[];
}

/** DELETE /api/documents/:id */
export interface RemovalAnswer extends Revised {
  readonly removed: string;
  readonly name: string;
  readonly withdrawn: readonly NamedEntry[];
  readonly weaker: readonly SupportChange[];
}

/** One row of the list of meetings, by time. */
export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly time?: ValueView;
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly place?: string;
  readonly status?: string;
  readonly participants: readonly ActorView[];
  readonly series?: { readonly id: string; readonly name: string };
  readonly ordinal?: number;
  readonly documents: number;
  readonly origins: number;
  /** Fields whose values cannot all hold, also those of its agreements and figures. */
  readonly contradictions: number;
}

/** GET /api/meetings?q=&actor=&series=&from=&to=&offset=&limit= */
export interface MeetingsAnswer extends Page<MeetingRow> {
  readonly facets: readonly Facet[];
}

/** One decision as it is sent: subjects are told in docs/reference/http-api.md. */
export interface JudgementInput {
  readonly subject: string;
  readonly verdict: Exclude<JudgementVerdict, 'undo' | 'redo'>;
  readonly note?: string;
  readonly value?: Json;
}

/** POST /api/judgements: all of them or none; they are one act for undo. */
export interface JudgementsBody extends Revised {
  readonly judgements: readonly JudgementInput[];
  readonly by?: string;
}

/** POST /api/undo and /api/redo; of one subject, or the last act of all. */
export interface UndoBody {
  readonly subject?: string;
  readonly by?: string;
  readonly revision?: string;
}

/** 200 of POST /api/judgements, /api/undo, /api/redo. */
export interface JudgementsAnswer extends Revised {
  readonly judgements: readonly JudgementView[];
  readonly undo?: ActView;
  readonly redo?: ActView;
}

/** GET /api/judgements: the whole journal, newest first. */
export type JournalAnswer = Page<JudgementView>;
