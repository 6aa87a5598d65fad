/** What frames ask of a language whose names show by their case what they are to the verb: Russian. */
import type { FigureStatus } from '../model/claim.ts';
import type { PhraseRow } from '../text/phrases.ts';

/** Words and endings that tell the clause and the roles in it. */
export interface CaseGrammar {
  /** Words behind a comma that speak of the name before it: "который"; and those of a clause put in: "как". */
  readonly relatives: ReadonlySet<string>;
  /** Words that make a clause a condition or a wish: "если", "бы". */
  readonly conditions: ReadonlySet<string>;
  /** Words behind a comma that begin what is said, promised or agreed: "что", "чтобы". */
  readonly complementisers: ReadonlySet<string>;
  /** Whether a form is an infinitive. */
  readonly isInfinitive: (form: string) => boolean;
  /** Whether a form is a verb of the first person plural, whose subject is "мы" also unsaid. */
  readonly isSelfVerb: (form: string) => boolean;
  /** Prepositions before a noun for what one is ready to do: "к". */
  readonly deedLinks: ReadonlySet<string>;
  /** Whether a form may be an adjective that stands before its noun. */
  readonly isModifier: (form: string) => boolean;
  /** Words that may stand between two nouns of a list or before a noun with its number: "а", "также", "№". */
  readonly listWords: ReadonlySet<string>;
  /** Prepositions with which the title of a document goes on: "о", "между", "по". */
  readonly titleLinks: ReadonlySet<string>;
  /** Verbs that promise nothing: "быть", "говорить", "участвовать" (a meeting), "зависеть". */
  readonly idle: ReadonlySet<string>;
  /** What is kept up or upheld without a stance: "контакты", "друг". */
  readonly idleTargets: ReadonlySet<string>;
  /** Whether a name is a form of address: "Иван Иванович". */
  readonly isAddress: (name: string) => boolean;
  /** Words that say who speaks, before the name: "по словам"; each as its words. */
  readonly sources: readonly (readonly string[])[];
  /** Prepositions before what is agreed on: "о". */
  readonly topicLinks: ReadonlySet<string>;
  /** Prepositions before the date that a document bears: "от". */
  readonly ownDates: ReadonlySet<string>;
  /** Prepositions before a place where something happens. */
  readonly placeMarks: ReadonlySet<string>;
  /** Words before or behind a number that make it no figure: "статья", "лет". */
  readonly notFigures: ReadonlySet<string>;
  /** Words before the level that a change led to: "до". */
  readonly toLevel: ReadonlySet<string>;
  /** The preposition before the amount of a change: "на". */
  readonly byAmount: ReadonlySet<string>;
  /** Words between a noun and its number: "в", "на", "сумму", "размере", "более". */
  readonly numberLeads: ReadonlySet<string>;
  /** Words that may end the subject before its verb: "уже", "также". */
  readonly adverbs: ReadonlySet<string>;
  /** Words before a noun of meeting in whose course or by whose end something was done: "ходе", "итогам". */
  readonly during: ReadonlySet<string>;
  /** The preposition before two who share something: "между". */
  readonly between: string;
}

/** A verb that makes a noun of meeting a meeting: its holders ("провёл") or the meeting itself ("состоялась") are the subject. */
export interface SupportRow extends PhraseRow {
  readonly takes: 'holder' | 'event';
  readonly status: 'held' | 'scheduled' | 'under way' | 'not held';
}

/** A verb of speech; its subject is who says what follows or stands before. */
export interface SpeechRow extends PhraseRow {
  readonly id: string;
}

/** A noun that a number measures, by the cases of its forms. */
export interface MetricNounRow extends PhraseRow {
  /** "доля", "рост": the number says a part, a change. */
  readonly role?: 'share' | 'change' | 'fall';
  /** The form can be the subject of a verb. */
  readonly subject: boolean;
}

/** A verb that says a number of its subject. */
export interface MetricVerbRow extends PhraseRow {
  readonly role: 'level' | 'change';
  readonly direction?: 'up' | 'down';
  readonly status?: FigureStatus;
}

/** Tables of words around frames in a language of cases. */
export const CASE_TABLES = {
  support: 'meeting-support',
  speech: 'frame-speech',
  documentList: 'document-list',
  metricNoun: 'metric-noun',
  metricVerb: 'metric-verb',
  metricStatus: 'metric-status',
} as const;
