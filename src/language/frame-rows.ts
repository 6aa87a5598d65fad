/**
 * Frames: what a language whose claims are read by formula brings. A frame is a word group that tells a meeting, a promise
 * or a position, with the roles around it: on which side the filler stands, after which word, in which case.
 */
import type { GrammaticalCase, MentionKind } from '../model/annotation.ts';
import type { Strength } from '../model/claim.ts';
import type { PhraseRow } from '../text/phrases.ts';
import type { CaseGrammar } from './frame-case.ts';
import type { HeadLastGrammar } from './frame-head-last.ts';

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
  /** Which kinds of name can fill it; absent: whoever can act (for a place: places and states). */
  readonly kinds?: readonly MentionKind[];
  /** How many tokens may stand between the frame and the filler, other names with their markers not counted. */
  readonly near?: number;
  /** Nothing but its marker stands between the frame and the filler. */
  readonly touching?: boolean;
  /** The filler is the name that the frame's clause is put behind: "A, прибывший ...", "A, который прибыл ...". */
  readonly antecedent?: boolean;
  /** Without this role there is no claim. */
  readonly required?: boolean;
  /**
   * Where the clause has none, the subject of the clause or sentence before is meant ("..., заявил он"; 并表示); `topic`:
   * not one who only speaks.
   */
  readonly inherit?: boolean | 'topic';
}

/** What all frames have. */
export interface FrameRow extends PhraseRow {
  /** Last part of the claim's rule: "held-talks". */
  readonly id: string;
  /** In a language with the heads last: nothing but light words stands between the words and their subject. */
  readonly predicate?: boolean;
  /** A word of the future may stand there too. */
  readonly future?: boolean;
  readonly roles: readonly RoleRule[];
  /** The words name nobody ("подтверждён взаимный настрой на"): those who met before are meant. */
  readonly company?: boolean;
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
  /**
   * The words are a noun, which is a meeting only with more: a verb of holding one, a verb of taking place, or else a
   * time, a place or an instalment in its clause.
   */
  readonly needs?: 'holder' | 'event' | 'occasion';
  /** The last character of the words names the place: 访华. */
  readonly placeInside?: boolean;
}

/** A frame of promise: what is promised follows the words, to the end of the clause. */
export interface CommitmentFrame extends FrameRow {
  readonly strength: Strength;
  readonly denied?: boolean;
  /** What must follow the words: "будет" promises before an infinitive only; a deed is one, or a noun with its preposition. */
  readonly next?: 'infinitive' | 'deed';
  /** The words are the verb of what is promised, and part of the action: "выделит". */
  readonly acts?: boolean;
  /** Only who is named can be meant: "мы должны" is no call. */
  readonly addressed?: boolean;
}

/** A frame of support or opposition: the target follows the words. */
export interface StanceFrame extends FrameRow {
  readonly position: 'support' | 'oppose';
  /** The verb also means to keep something up ("поддерживать контакты"), which is no stance. */
  readonly keepsUp?: boolean;
}

/** A frame of signing, issuing, agreeing on a document. */
export interface AgreementFrame extends FrameRow {
  /** The types of document that it takes; absent: all. */
  readonly types?: readonly string[];
  /** One party alone issues such a document too: only one between parties counts. */
  readonly joint?: boolean;
  /** The document may stand before the words: "Соглашение подписано". */
  readonly behindDocument?: boolean;
  /** The cases that the noun for the document can be in. */
  readonly documentCases?: readonly GrammaticalCase[];
  readonly status: 'signed' | 'issued' | 'reached' | 'to be signed' | 'denied';
}

/** A noun for a document in a language of frames: its type as claims name it ("memorandum"), and whether it is a bundle ("ряд документов"). */
export interface FrameDocumentRow extends PhraseRow {
  readonly type: string;
  readonly bundle?: boolean;
  /** The noun is one only with a noun for a document behind it: "пакет совместных документов". */
  readonly headOf?: boolean;
  readonly cases?: readonly GrammaticalCase[];
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
  /** Set where modifiers, whole clauses too, stand before their noun and a clause opens with its subject: Chinese. */
  readonly headLast?: HeadLastGrammar;
  /** Set where names show their roles by case: Russian. */
  readonly byCase?: CaseGrammar;
}
