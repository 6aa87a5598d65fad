import type { ActorKind } from './actor.ts';
import type { Document } from './document.ts';
import type { Quantity } from './quantity.ts';
import type { Syntax } from './syntax.ts';
import type { Time } from './time.ts';

/** A stretch of the text with one role in its layout. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'row';
  readonly start: number;
  readonly end: number;
  /** Index of the block whose last words introduce this bullet ("The parties will:"), or -1. */
  readonly stem: number;
  /** For a table row, the cells' spans. */
  readonly cells?: readonly { readonly start: number; readonly end: number }[];
  /** For a table row, index of the header row's block, or -1. */
  readonly header?: number;
}

/** A sentence: a span of the text and of the tokens (`to` exclusive). */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Index of its block. */
  readonly block: number;
}

/** Tokens as columns; token i spans text[starts[i], ends[i]). `forms` holds the folded form used for look-up. */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Lower case, curly quotes and dashes folded ("’" to "'", "–" to "-"). */
  readonly forms: readonly string[];
  /** Bit set of TOKEN_* flags. */
  readonly flags: Uint8Array;
  /** Index of the sentence of each token. */
  readonly sentences: Int32Array;
}

export const TOKEN_WORD = 1;
export const TOKEN_NUMBER = 2;
export const TOKEN_PUNCTUATION = 4;
/** First letter is upper case. */
export const TOKEN_CAPITAL = 8;
/** Two letters or more, all upper case. */
export const TOKEN_ALL_CAPITALS = 16;
/** No white space before it. */
export const TOKEN_GLUED = 32;
/** Stands within quotation marks. */
export const TOKEN_QUOTED = 64;

/** A phrase of a rule table found in the text: tokens [from, to), and the row that matched. */
export interface PhraseHit<Row = unknown> {
  readonly from: number;
  readonly to: number;
  readonly row: Row;
}

/** A time found in the text: characters [start, end) and tokens [from, to). */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly time: Time;
  /** For a range of two dates written out, the spans of both ends. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
  readonly rule: string;
}

/** A quantity found in the text. The span holds number, scale, currency or unit, and the words that bend it. */
export interface QuantityMention {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  /** For a count, the tokens of the counted noun. */
  readonly noun?: { readonly from: number; readonly to: number };
  readonly rule: string;
}

/** What a mention names: an actor, a place, or a titled agreement. */
export type MentionKind = ActorKind | 'place' | 'agreement';

/** Grammatical case of a name as written, in languages that have it. */
export type GrammaticalCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';

/** A name found in the text, with what is known about it. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Full name of what is named: the reference's, else the fullest in the document. */
  readonly name: string;
  readonly id?: string;
  /** For a person: the name alone, without title and state (characters). */
  readonly core?: { readonly start: number; readonly end: number };
  /** For a person: the office's words beside the name, and its id. */
  readonly office?: {
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly id?: string;
  };
  /** State (ISO 3166 alpha-3) or organisation that a person or an office stands for. */
  readonly represents?: string;
  /** A demonym or adjective: "Russian", "Chinese". */
  readonly adjective?: boolean;
  /** A word that stands for a state: "Beijing", "the Kremlin" where it acts. A place by default, `id` is the state. */
  readonly metonym?: boolean;
  /** "former", "acting", "-elect" beside the office. */
  readonly tenure?: 'former' | 'acting' | 'elect';
  /** The words are a pronoun or a definite description ("the two sides"); `members` are those meant. */
  readonly anaphor?: boolean;
  readonly members?: readonly number[];
  /** The cases that the form can stand for, narrowed by the words beside it; absent where it tells nothing. */
  readonly cases?: readonly GrammaticalCase[];
  readonly rule: string;
}

/** All that was found in one document before anything is claimed; in text order, no overlaps within one list. */
export interface Annotation {
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly mentions: readonly Mention[];
  /** The numbers that no time, quantity or name holds, read when asked for; nothing is claimed from them. */
  readonly numbers?: () => readonly QuantityMention[];
  /** Phrase hits by table name, in text order. */
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
  /** Tags, lemmas and arcs; absent where the language has no trained weights. */
  readonly syntax?: Syntax;
}
