/** Rows of the tables of agreements: nouns of documents and verbs of signing. */
import type { ExampleRow } from './example-row.ts';

/** A noun for what is signed. */
export interface DocumentNounRow extends ExampleRow {
  readonly type:
    | 'treaty'
    | 'agreement'
    | 'memorandum'
    | 'joint statement'
    | 'protocol'
    | 'roadmap'
    | 'contract'
    | 'documents'
    | 'convention'
    | 'declaration'
    | 'plan'
    | 'letter of intent'
    | 'framework'
    | 'ceasefire';
  /** Also an everyday word ("deal", "plan", "statement"): needs a state, a bond between two, or a title. */
  readonly weak: boolean;
}

/** What was done with a document. */
export interface DocumentVerbRow extends ExampleRow {
  readonly status: 'signed' | 'issued' | 'reached';
  /** Nouns of action too: "the signing of", "upon signature of". */
  readonly nominal: boolean;
}
