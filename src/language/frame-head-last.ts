/** What frames ask of a language whose clauses open with the subject and whose modifiers stand before their noun: Chinese. */
import type { FigureStatus } from '../model/claim.ts';
import type { PhraseRow } from '../text/phrases.ts';

/** Words that tell the subject of a clause and the head of a noun phrase. */
export interface HeadLastGrammar {
  /** Between a modifier and its noun: 的. */
  readonly linkers: ReadonlySet<string>;
  /** What no phrase between a subject and its predicate holds: 的, 了, a quotation mark. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Right before a frame: it is only the ground or the time of something else: 以. */
  readonly subordinators: ReadonlySet<string>;
  /** Places by one character, with the name that they stand for: 京, 华. */
  readonly shortPlaces: ReadonlyMap<string, string>;
  /** What a place where an occasion is held is closed with before its name: 举行的. */
  readonly heldAt: readonly string[];
  /** What is written and says something without its writer: 报道. */
  readonly writings: ReadonlySet<string>;
  /** Behind a verb: it is done: 了. */
  readonly past: ReadonlySet<string>;
  /** Before whom or what an effect is for: 为; and the last two characters of effects: 贡献. */
  readonly effectMarks: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
  /** Verbs of speech that are nouns as well: 建议. */
  readonly nounSpeech: ReadonlySet<string>;
  /** Before where something happens: 在. */
  readonly placeMarks: ReadonlySet<string>;
  /** Before whom something is done with: 同, 与. */
  readonly withMarks: ReadonlySet<string>;
  /** Words that end the phrase of an object: 时, 并, 后. */
  readonly closers: ReadonlySet<string>;
  /** Between two predicates of one subject: 并. */
  readonly andThen: ReadonlySet<string>;
  /** Before each of several who are met one by one: 分别. */
  readonly each: string;
  /** Before what is still to come: 将. */
  readonly future: ReadonlySet<string>;
  /** Words that are no frame right before a name: 将 takes hold of it, 应 is "at the invitation of". */
  readonly beforeNames: ReadonlySet<string>;
  /** The speaker's own word: 我; and characters behind it with which it is another word. */
  readonly me: string;
  readonly notMe: ReadonlySet<string>;
  /** First two characters of what is scheduled and not promised: 举行. */
  readonly schedules: ReadonlySet<string>;
  /** Last two characters of what is agreed with and not agreed to: 看法. */
  readonly views: ReadonlySet<string>;
  /** First two characters of nouns by which a state's name means its people or firms: 企业. */
  readonly privateNouns: ReadonlySet<string>;
  /** First two characters of targets that name nothing: 彼此. */
  readonly vagueTargets: ReadonlySet<string>;
  /** Title marks. */
  readonly titleMarks: readonly [string, string];
  /** Right before a frame: it is not so. */
  readonly nots: ReadonlySet<string>;
  /** Group words by which a speaker means the own side: 我们. */
  readonly self: ReadonlySet<string>;
  /** What closes an item of a list of documents: 、, 等. */
  readonly listEnds: ReadonlySet<string>;
  /** First two characters behind a document's noun with which it is no document: 仪式. */
  readonly documentTails: ReadonlySet<string>;
  /** Before a thing that something is done to, which may be a metric: 将, 把. */
  readonly takeMarks: ReadonlySet<string>;
  /** Words between a metric and its number or verb that are no part of it: 从, 至. */
  readonly metricOpens: ReadonlySet<string>;
  /** What a metric's noun phrase never holds. */
  readonly metricStops: ReadonlySet<string>;
  /** What ends the noun phrase behind a number. */
  readonly nounEnds: ReadonlySet<string>;
  /** Before the other side of a trade or an export: 对, 自. */
  readonly otherMarks: ReadonlySet<string>;
  /** Before the level that a change led to: 至. */
  readonly toLevel: ReadonlySet<string>;
  /** Before the level that it came from: 从. */
  readonly fromLevel: ReadonlySet<string>;
  /** Before the time that a change is counted against: 较. */
  readonly baseMarks: ReadonlySet<string>;
  /** Behind an ordinal, of which they are a part: 次. */
  readonly ordinalTails: ReadonlySet<string>;
  /** Units whose counts are no figures: 项, 份, 岁. */
  readonly notFigures: readonly string[];
  /** Units that name what they count: 人, 户. */
  readonly countNouns: ReadonlySet<string>;
  /** Groups that act under their own word where nobody can be told: 各方. */
  readonly groups: ReadonlySet<string>;
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
  /** Longer words in which a marker is none: 共同. */
  noMark: 'frame-no-mark',
  /** Behind a thing that 将 takes hold of: 作为, 提升为. */
  hold: 'frame-hold',
  /** Nouns that close the name of a place: 宾馆. */
  site: 'frame-site',
  /** Before a meeting that does not take place: 取消. */
  cancel: 'frame-cancel',
  /** How a speaker addresses the other side: 总理先生. */
  guest: 'frame-guest',
  /** Nouns for bodies that act for the state named before them: 立法大会. */
  body: 'frame-body',
  mode: 'frame-mode',
  /** Nouns that close the name of an occasion to attend: 峰会. */
  occasion: 'frame-occasion',
  /** Parts of an occasion that are attended without its name: 开幕式. */
  bareOccasion: 'frame-bare-occasion',
  measure: 'measure-verb',
  measureStatus: 'measure-status',
  /** Words by which people came to harm: 死亡. */
  harm: 'measure-harm',
  /** Nouns by which a number is no figure: 岁, 项. */
  notMetric: 'measure-not',
} as const;
