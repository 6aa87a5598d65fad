/** What frames ask of a language whose clauses open with the subject and whose modifiers stand before their noun: Chinese. */
import type { FigureStatus } from '../model/claim.ts';
import type { PhraseRow } from '../text/phrases.ts';

/** Words that tell the subject of a clause and the head of a noun phrase. */
export interface HeadLastGrammar {
  /** Between a modifier and its noun: 的. */
  readonly linkers: ReadonlySet<string>;
  /** Before where something happens: 在. */
  readonly placeMarks: ReadonlySet<string>;
  /** Before whom something is done with: 同, 与. */
  readonly withMarks: ReadonlySet<string>;
  /** Words that end the phrase of an object: 时, 并, 后. */
  readonly closers: ReadonlySet<string>;
  /** Before each of several who are met one by one: 分别. */
  readonly each: string;
  /** Before what is still to come: 将. */
  readonly future: ReadonlySet<string>;
  /** Words that are no frame right before a name: 将 takes hold of it, 应 is "at the invitation of". */
  readonly beforeNames: ReadonlySet<string>;
  /** The speaker's own word: 我; and characters behind it with which it is another word. */
  readonly me: string;
  readonly notMe: ReadonlySet<string>;
  /** Title marks. */
  readonly titleMarks: readonly [string, string];
  /** Right before a frame: it is not so. */
  readonly nots: ReadonlySet<string>;
  /** Group words by which a speaker means the own side: 我们. */
  readonly self: ReadonlySet<string>;
  /** Before the other side of a trade or an export: 对, 自. */
  readonly otherMarks: ReadonlySet<string>;
  /** Before the level that a change led to: 至. */
  readonly toLevel: ReadonlySet<string>;
  /** Before the level that it came from: 从. */
  readonly fromLevel: ReadonlySet<string>;
  /** Units whose counts are no figures: 项, 份, 岁. */
  readonly notFigures: readonly string[];
  /** Units that name what they count: 人, 户. */
  readonly countNouns: ReadonlySet<string>;
  /** Words of a title that make its document one between parties: 联合, 共同. */
  readonly joint: readonly string[];
}

/** How a meeting was held, told by words between its subject and the words of meeting. */
export interface ModeRow extends PhraseRow {
  readonly format: 'call' | 'video';
}

/** A verb that says a number of its subject: it came to a level, it moved, it is a part. */
export interface MeasureRow extends PhraseRow {
  readonly role: 'level' | 'change' | 'share';
  readonly direction?: 'up' | 'down';
  readonly status?: FigureStatus;
}

/** Words that make a number no fact. */
export interface MeasureStatusRow extends PhraseRow {
  readonly status: FigureStatus;
}

/** Tables of words around frames. */
export const HEAD_LAST_TABLES = {
  /** Words that say nothing of who acts: adverbs, openers of clauses. */
  light: 'frame-light',
  /** Before phrases that may part a subject from its predicate: 同, 在, 对. */
  phrase: 'frame-phrase',
  /** Verbs of speech: their subject is the speaker. */
  speech: 'frame-speech',
  /** Words that make what follows a wish, an offer or a question. */
  guard: 'frame-guard',
  /** Longer words in which a frame's words are nothing: 支持者. */
  miss: 'frame-miss',
  /** Behind a thing that 将 takes hold of: 作为, 提升为. */
  hold: 'frame-hold',
  /** Nouns that close the name of a place: 宾馆. */
  site: 'frame-site',
  mode: 'frame-mode',
  /** Nouns that close the name of an occasion to attend: 峰会. */
  occasion: 'frame-occasion',
  measure: 'measure-verb',
  measureStatus: 'measure-status',
  /** Words by which people came to harm: 死亡. */
  harm: 'measure-harm',
  /** Nouns by which a number is no figure: 岁, 项. */
  notMetric: 'measure-not',
} as const;
