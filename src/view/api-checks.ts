/** What the server answers about one finding and about a check: types, as in api.ts. */
import type { ClaimKind } from '../model/claim.ts';
import type { DocumentLabel, FindingView, JudgementView, Revised, Words } from './api.ts';

/** A stretch of a document: the sentences that hold words of a finding. */
export interface PassageView {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It begins or ends within a sentence that is too long to be shown. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** A claim that a finding concerns. */
export interface ConcernedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly headline: string;
  readonly words: Words;
  /** The meeting of the record that it tells of. */
  readonly meeting?: string;
}

/** GET /api/findings/:id?document=ID */
export interface FindingAnswer extends Revised {
  readonly finding: FindingView;
  /** Every sentence that holds words of its evidence, once, in the order of the evidence. */
  readonly passages: readonly PassageView[];
  readonly documents: readonly DocumentLabel[];
  readonly claims: readonly ConcernedClaim[];
  /** The same finding in other documents that say the same: a decision holds for them too. */
  readonly copies: readonly Words[];
  /** All that was ever decided about it, the oldest first. */
  readonly history: readonly JudgementView[];
}

/** A part of the page of a check. */
export type CheckBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** GET /api/checks/:name: what a check finds, how it works that out, and when it stays silent. */
export interface CheckAnswer extends Revised {
  readonly name: string;
  /** "two values and a rate that do not go together" */
  readonly title: string;
  readonly summary: string;
  readonly certainty: 'proof' | 'strong' | 'hint';
  /** What it stands on: the text, the calendar, the series of meetings, … */
  readonly needs: readonly string[];
  readonly finds: readonly CheckBlock[];
  readonly working: readonly CheckBlock[];
  readonly silent: readonly CheckBlock[];
  readonly examples: readonly CheckBlock[];
  readonly severity: readonly CheckBlock[];
}
