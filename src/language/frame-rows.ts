/**
 * Frames: what a language whose claims are read by formula brings. A frame is a word group that tells a meeting, a promise
 * or a position, with the roles around it: on which side the filler stands, after which word, in which case.
 */
import type { GrammaticalCase } from '../model/annotation.ts';
import type { Strength } from '../model/claim.ts';
import type { PhraseRow } from '../text/phrases.ts';

/** What a name around the words of a frame is to it. */
export type FrameRole = 'subject' | 'counterpart' | 'object' | 'place' | 'asker';

/** Where the filler of a role is looked for. */
export interface RoleRule {
  readonly role: FrameRole;
  readonly side: 'before' | 'after' | 'either';
  /** One of these words stands directly before the filler ("с", "同"); absent: none of the language's markers does. */
  readonly marks?: readonly string[];
  /** Cases that the filler can be in; a filler whose case is unknown passes. */
  readonly cases?: readonly GrammaticalCase[];
  /** Which of several fillers on that side: the nearest to the frame (default), or the one farthest within the clause. */
  readonly take?: 'nearest' | 'farthest';
  /** Without this role there is no claim. */
  readonly required?: boolean;
  /** Where the clause has none, the subject of the clause or sentence before is meant ("..., заявил он"; 并表示). */
  readonly inherit?: boolean;
}

/** What all frames have. */
export interface FrameRow extends PhraseRow {
  /** Last part of the claim's rule: "held-talks". */
  readonly id: string;
  readonly roles: readonly RoleRule[];
  /** Why the rule is as it is. */
  readonly reason: string;
  /** A sentence in which it makes a claim. */
  readonly hit: string;
  /** A sentence that holds its words, or nearly, and makes none. */
  readonly miss: string;
}

/** A frame of meeting. */
export interface MeetingFrame extends FrameRow {
  readonly format: 'in person' | 'call' | 'video' | 'visit' | 'attendance';
  readonly status: 'held' | 'scheduled';
}

/** A frame of promise: what is promised follows the words, to the end of the clause. */
export interface CommitmentFrame extends FrameRow {
  readonly strength: Strength;
  readonly denied?: boolean;
}

/** A frame of support or opposition: the target follows the words. */
export interface StanceFrame extends FrameRow {
  readonly position: 'support' | 'oppose';
}

/** A frame of signing, issuing, agreeing on a document. */
export interface AgreementFrame extends FrameRow {
  readonly status: 'signed' | 'issued' | 'reached' | 'to be signed' | 'denied';
}

/** A noun for a document in a language of frames: its type as claims name it ("memorandum"), and whether it is a bundle ("ряд документов"). */
export interface FrameDocumentRow extends PhraseRow {
  readonly type: string;
  readonly bundle?: boolean;
}

/** Words around claims that frames ask for; all in folded form. */
export interface FrameGrammar {
  /** Words before a name that give it a role: "с", "к"; 同, 与, 在, 对. */
  readonly markers: ReadonlySet<string>;
  /** Words between names that make them a list: "и", ","; 和, 、. */
  readonly joiners: ReadonlySet<string>;
  /** Marks that end a clause for good: ";", "；". */
  readonly hardBreaks: ReadonlySet<string>;
  /** Marks that may end a clause: ",", "，". */
  readonly softBreaks: ReadonlySet<string>;
  /** Words behind a soft break that open a new clause: "но", "что", "при этом"; 但, 并. */
  readonly openers: ReadonlySet<string>;
  /** Words that deny within reach before a frame: "не"; 不, 未, 没有. */
  readonly negations: ReadonlySet<string>;
}
