/** What a language written without blanks and capitals tells the finder of its names, beside its tables. */
import type { PhraseRow } from '../text/phrases.ts';
import type { TitleRole } from './title-role.ts';

/** A title; `tail` may close a longer office whose first words no table has ("新闻和通信部长"). */
export interface UnspacedTitleRow extends PhraseRow {
  readonly role: TitleRole;
  readonly tail?: boolean;
}

/** A state's one-character name, used in pairs ("中俄"), before titles and as a side ("俄方"). */
export interface StateShortRow extends PhraseRow {
  /** Ids of the states or bodies it can stand for, the commonest first. */
  readonly ids: readonly string[];
  /** The character is a common word too: only where the document names one of the states in full. */
  readonly doubtful?: boolean;
}

/** More names of a state, place or organisation; without an id where the reference has none. */
export interface NamedRow extends PhraseRow {
  readonly id?: string;
}

/** A word through which a state acts, after its name. */
export interface UnspacedBodyRow extends PhraseRow {
  /** The word names a body of its own ("外交部"), not only a side ("政府"). */
  readonly organisation: boolean;
  /** Alone it names a body of the state in whose language the text is written ("国务院"). */
  readonly of?: string;
}

/** A phrase that stands for actors named before. */
export interface UnspacedGroupRow extends PhraseRow {
  readonly count: number;
  readonly of: 'any' | 'person' | 'state' | 'self';
}

/** Rules that no table can hold. */
export interface UnspacedNameRules {
  /** Family names of one character. */
  readonly families: ReadonlySet<string>;
  /** Family names of two characters. */
  readonly doubleFamilies: ReadonlySet<string>;
  /** Characters that spell foreign names. */
  readonly sounds: ReadonlySet<string>;
  /** Those of them that hardly stand anywhere else. */
  readonly soundsOnly: ReadonlySet<string>;
  /** Words of one or two characters that follow a name: verbs of speech and meeting, prepositions, particles. */
  readonly followers: ReadonlySet<string>;
  /** Characters that never stand inside the name of an office or organisation. */
  readonly stops: ReadonlySet<string>;
  /** Words in which such a character stands inside a name: "社会". */
  readonly stopInside: ReadonlySet<string>;
  /** Verbs of speech: what stands before them is an actor. */
  readonly speech: ReadonlySet<string>;
  /** States whose persons have names of two to four characters that are no transliteration. */
  readonly characterNames: ReadonlySet<string>;
  /** Those of them whose family names are too many to list. */
  readonly freeNames: ReadonlySet<string>;
  /** Names of the reference that are ordinary words or other names too: only beside a title. */
  readonly doubtful: ReadonlySet<string>;
  /** Between the parts of a foreign name. */
  readonly separators: ReadonlySet<string>;
  /** What hides a name that begins one character later: "发展中|国家" is not 中国. Keys: the name. */
  readonly crossings: Readonly<Record<string, { before: string; after: string }>>;
  /** "共和国" after a state's short name. */
  readonly republic: string;
  /** A side of a conflict or talk after a state's short name: "方". */
  readonly side: string;
  /** The closing of a list of names: "等", "参加". */
  readonly listEnds: ReadonlySet<string>;
  /** Before a king's or pope's number, and its close: "世". */
  readonly regnal: { readonly numbers: ReadonlySet<string>; readonly close: string };
  /** Nouns that close the title of an agreement. */
  readonly agreementEnds: readonly string[];
  /** Words that close the title of a newspaper. */
  readonly mediaEnds: readonly string[];
  /** What may follow a pair of states' short names ("中俄关系"). */
  readonly pairNouns: ReadonlySet<string>;
  /** Words after a title that make another word of it: "总统|府". */
  readonly compounds: ReadonlySet<string>;
  /** Verbs and nouns that part a state from a body beside it. */
  readonly actions: ReadonlySet<string>;
  /** Words that end like an organisation and name none: "布局". */
  readonly ordinary: ReadonlySet<string>;
  /** Characters that make another word of a body's last character: "部|门". */
  readonly headParts: ReadonlySet<string>;
  /** Before a place where something happens. */
  readonly locatives: ReadonlySet<string>;
  /** Characters that make another word of a place's last character: "市|场". */
  readonly placeParts: ReadonlySet<string>;
  /** Characters that make another word of a side: "方|针". */
  readonly sideParts: ReadonlySet<string>;
  /** Characters that make a word with the first of a pair of states: "其|中". */
  readonly pairStarts: ReadonlySet<string>;
  /** Characters that make another word of a body of one character: "军|工". */
  readonly bodyParts: ReadonlySet<string>;
  /** Characters that end bodies, not names of persons. */
  readonly bodyEnds: ReadonlySet<string>;
  /** What persons do, after a name at the head of a clause. */
  readonly acts: ReadonlySet<string>;
  /** Characters that are in no given name. */
  readonly neverGiven: ReadonlySet<string>;
  /** Before the title of who is in office now: "现任". */
  readonly incumbent: string;
  /** Words right before a state by its one character in running text: "向|乌|提供". */
  readonly bareLeads: ReadonlySet<string>;
  /** Words that may follow a state by its one character there. */
  readonly bareTails: ReadonlySet<string>;
  /** Towns by one character, behind a word for where something happens: "在|京". */
  readonly shortTowns: Readonly<Record<string, string>>;
  /** Nouns that close the name of a firm or school right behind a name in sounds: "阿里巴巴|集团". */
  readonly firmEnds: ReadonlySet<string>;
  /** Of these the ones that need nothing between a town and them: "北京|大学". */
  readonly schools: ReadonlySet<string>;
  /** Characters behind them that make other words. */
  readonly schoolParts: ReadonlySet<string>;
  /** "驻": posted to a state. */
  readonly posted: string;
  /** Before a group phrase that is then another word: "第|三方". */
  readonly ordinal: string;
  /** Characters beside a pronoun of one character that make it another word: "其|他", "他|国". */
  readonly notPronoun: { readonly before: string; readonly after: string };
  /** Beginnings of offices that only the state has in whose language the text is: "国家主席". */
  readonly ownOffices: readonly string[];
  /** That state. */
  readonly ownState: string;
}
