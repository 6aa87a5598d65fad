/** Rows of the tables of commitments: governing phrases, nouns of promise, verbs that promise nothing. */
import type { Strength } from '../model/claim.ts';
import type { PhraseRow } from '../text/phrases.ts';
import type { ExampleRow } from './example-row.ts';

/**
 * What follows a phrase that governs a promise. `modal`: a verb, the promiser right before; `duty`: the same, said to
 * another; `infinitive`: a verb ("to" is part of the phrase); `commit`: a verb or its -ing form; `reported`: "would"
 * after words of speech; `clause`: a clause with its own subject and modal; `call`: who is asked, then "to" and a verb;
 * `sum`: money; `backing`: an action that the issuers of the text stand behind; `outlook`: a thing with its deadline;
 * `list`: only a list.
 */
export type GovernorForm =
  | 'modal'
  | 'duty'
  | 'infinitive'
  | 'commit'
  | 'reported'
  | 'clause'
  | 'call'
  | 'sum'
  | 'backing'
  | 'outlook'
  | 'list';

/** A phrase that makes what follows a promise, a plan, a readiness or a call. */
export interface GovernorRow extends ExampleRow {
  readonly strength: Strength;
  readonly form: GovernorForm;
  /** Only after a form of "be", "stand" or "remain". */
  readonly linked?: boolean;
  /** Only of "we" who issue the text, outside quotations. */
  readonly own?: boolean;
}

/** A noun that names a promise: "commitment to", "readiness to", "a key pledge was". */
export interface CommitmentNounRow extends ExampleRow {
  readonly strength: Strength;
  /** The noun may also be set equal to what is promised: "the pledge was", "commitments included". */
  readonly equation: boolean;
}

/** A verb after "will" or "plans to" that promises nothing. */
export interface IdleVerbRow extends PhraseRow {
  /**
   * `schedule`: a meeting or a journey, claimed as such; `part`: taking part, a schedule of others but a promise of "we"
   * who issue the text; `state`: being, knowing, winning, what happens to one.
   */
  readonly idle: 'schedule' | 'part' | 'state';
}

/** Words for a thing by which a promise is carried out. */
export interface InstrumentRow extends PhraseRow {
  readonly instrument:
    | 'law'
    | 'fund'
    | 'body'
    | 'report'
    | 'programme'
    | 'infrastructure'
    | 'document'
    | 'personnel';
}
