/**
 * What the readers of clauses take from a language beside its phrase tables: short sets of words, in folded forms. A
 * language whose clauses are built as the readers expect (prepositions before, the verb after its subject) fills them.
 */

/** Words of every clause and of who speaks in it. */
export interface ClauseWords {
  /** Words that open "according to". */
  readonly sources: ReadonlySet<string>;
  /** Verbs that open a second clause after "and". */
  readonly secondVerbs: ReadonlySet<string>;
  /** Pronouns that stand as subjects. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Auxiliaries that make no clause of their own: "be", "having". */
  readonly nonFinite: ReadonlySet<string>;
  /** Verbs of being that may stand within a verb group: "stands ready". */
  readonly linkingVerbs: ReadonlySet<string>;
  /** Words by which a text speaks of its own issuers. */
  readonly self: ReadonlySet<string>;
  /** Words before "by" or "of" at the head of a text, then those who issue it. */
  readonly issuing: ReadonlySet<string>;
}

/** What verbs promise and which words name actions. */
export interface VerbWords {
  /** Whether a word is the base form of a verb of doing, as promises use them. */
  isAction(form: string): boolean;
  /** Whether a word is the -ing form of a verb of doing, or any word that looks like one. */
  isGerund(form: string): boolean;
  /** Whether a word is the participle of a verb of doing: "established", "built". */
  isParticiple(form: string): boolean;
  /** Whether a word names an action that "of" continues. */
  isActionNoun(form: string): boolean;
  /** Whether a verb of doing may be a noun. */
  isAlsoNoun(form: string): boolean;
}

/** Words around meetings. */
export interface MeetingWords {
  /** Articles after a participle whose object is a thing. */
  readonly articles: ReadonlySet<string>;
  /** Words after the name that a verb of speaking to governs, which make it another verb. */
  readonly afterObject: ReadonlySet<string>;
  /** Words after a verb of meeting that are no named side. */
  readonly audience: ReadonlySet<string>;
  /** Verbs that ask for a meeting or refuse one. */
  readonly asking: ReadonlySet<string>;
  /** Words before the name of a series that make it a venue of something else. */
  readonly venueLinks: ReadonlySet<string>;
  /** Words before a time that is of another event. */
  readonly otherEvents: ReadonlySet<string>;
  /** Heads of the names of gatherings. */
  readonly gatherings: ReadonlySet<string>;
  /** Common nouns of towns, before "of" or a name. */
  readonly towns: ReadonlySet<string>;
  /** Words before a place that is spoken of, not met in. */
  readonly topicWords: ReadonlySet<string>;
  /** Words that tie a meeting to the occasion it was held at. */
  readonly occasionLinks: ReadonlySet<string>;
  /** Words of sport, after which opponents meet. */
  readonly contests: ReadonlySet<string>;
  /** Participles of being host, before "by". */
  readonly hosted: ReadonlySet<string>;
  /** Base forms of the verbs of visiting and hosting. */
  readonly bareVisits: ReadonlySet<string>;
  /** Nouns for the other side: "his counterpart". */
  readonly counterparts: ReadonlySet<string>;
  /** Verbs after "to" whose object a meeting is about. */
  readonly toDiscuss: ReadonlySet<string>;
  /** Participles whose object a meeting is about. */
  readonly discussing: ReadonlySet<string>;
  /** Participles that are adjectives and open no clause. */
  readonly adjectiveParticiples: ReadonlySet<string>;
  /** Titles whose holders' states stand after them; group 1 is the title, group 2 what is headed. */
  readonly pluralTitles: RegExp;
}

/** Words around figures. */
export interface FigureWords {
  /** Words that make a noun another's: "its", "'s". */
  readonly owners: ReadonlySet<string>;
  /** Adjectives of comparison: "more", "additional". */
  readonly more: ReadonlySet<string>;
  /** Words between a change and a level that it did not lead to. */
  readonly changeJoins: ReadonlySet<string>;
  /** Words between a level and a change that is of something else. */
  readonly contrasts: ReadonlySet<string>;
  /** Determiners before a number that make it a noun phrase. */
  readonly articles: ReadonlySet<string>;
  /** Words after a comma that open another clause. */
  readonly clauseJoins: ReadonlySet<string>;
  /** Small words between a link and the period it opens. */
  readonly periodLinks: ReadonlySet<string>;
  /** Words between a figure and the unit of its rate. */
  readonly perUnit: ReadonlySet<string>;
  /** Words and marks before a number that only labels. */
  readonly labels: ReadonlySet<string>;
  /** Words after "100 %" that mean no share. */
  readonly certainty: ReadonlySet<string>;
  /** Words before an age. */
  readonly ages: ReadonlySet<string>;
  /** Words between "to" and the level that a change led to. */
  readonly beforeLevel: ReadonlySet<string>;
  /** Modal verbs that make a figure no fact. */
  readonly modals: ReadonlySet<string>;
  /** Pronouns of persons before a modal. */
  readonly persons: ReadonlySet<string>;
  /** Pronouns that name no subject. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that are no part of a metric. */
  readonly noPart: ReadonlySet<string>;
  /** Possessives and quantifiers that open a noun phrase. */
  readonly possessives: ReadonlySet<string>;
  /** Prepositions between a sum and what it is for. */
  readonly purposeLinks: ReadonlySet<string>;
  /** Words after a share that compare. */
  readonly comparatives: ReadonlySet<string>;
  /** Nouns that frame a metric: "the number of". */
  readonly frames: ReadonlySet<string>;
  /** Counted nouns of which a number is no figure. */
  readonly notNouns: ReadonlySet<string>;
  /** Words of deaths and damage. */
  readonly harm: ReadonlySet<string>;
  /** Words that may stand between a verb and its number. */
  readonly between: ReadonlySet<string>;
  /** Words that say where a noun is moved. */
  readonly moves: ReadonlySet<string>;
  /** Verbs of sums. */
  readonly moneyVerbs: ReadonlySet<string>;
  /** Verbs of counts. */
  readonly countVerbs: ReadonlySet<string>;
  /** Words before the period a change is measured from. */
  readonly baseLinks: ReadonlySet<string>;
  /** Last words of a metric that is a change. */
  readonly changeNouns: RegExp;
  /** Words that make a number a bound. */
  readonly bounds: RegExp;
  /** Words of a metric between two. */
  readonly mutual: RegExp;
}

/** Words around documents between parties. */
export interface AgreementWords {
  /** Determiners that mean no document in particular. */
  readonly indefinite: ReadonlySet<string>;
  /** Adjectives of documents that are not between parties. */
  readonly notBetween: ReadonlySet<string>;
  /** Determiners of a document spoken of before. */
  readonly definite: ReadonlySet<string>;
  /** Adjectives of documents between states. */
  readonly qualifiers: ReadonlySet<string>;
  /** Adjectives of counted documents between states. */
  readonly ofState: ReadonlySet<string>;
  /** Words of a sentence whose counted documents were not concluded now. */
  readonly notNew: ReadonlySet<string>;
  /** Determiners after "without" that point back. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that say a meeting is over. */
  readonly closing: ReadonlySet<string>;
  /** Modal verbs of the future. */
  readonly future: ReadonlySet<string>;
  /** Forms of the auxiliary of the passive. */
  readonly be: ReadonlySet<string>;
  /** Words before an infinitive that say it is to come. */
  readonly coming: ReadonlySet<string>;
  /** Participles before an infinitive that say it is to come. */
  readonly scheduled: ReadonlySet<string>;
  /** Words before a gerund that tells no event. */
  readonly beforeGerund: ReadonlySet<string>;
  /** Words that make signing a condition or a hope. */
  readonly conditions: ReadonlySet<string>;
  /** Words before an infinitive that say it did not come about. */
  readonly failing: ReadonlySet<string>;
  /** Words before a noun of signing that say it is awaited. */
  readonly awaiting: ReadonlySet<string>;
  /** Words after a participle that tell a new event. */
  readonly occasions: ReadonlySet<string>;
  /** Nouns before "of" that stand for the document itself. */
  readonly holders: ReadonlySet<string>;
  /** Words between a document and what it is on. */
  readonly topicLinks: ReadonlySet<string>;
  /** Words that are no part of a noun phrase. */
  readonly notInTitle: ReadonlySet<string>;
  /** Possessives before a document. */
  readonly possessives: ReadonlySet<string>;
  /** Words of an inexact number of documents. */
  readonly counting: ReadonlySet<string>;
  /** Nouns of number before "of". */
  readonly collections: ReadonlySet<string>;
  /** Words that may stand between a verb of signing and its object. */
  readonly adverbs: ReadonlySet<string>;
  /** Participles that tell an event before their noun. */
  readonly attributive: ReadonlySet<string>;
  /** Adverbs that make such a participle news. */
  readonly newly: ReadonlySet<string>;
  /** Small words within a title. */
  readonly titleLinks: ReadonlySet<string>;
}

/** Words around promises. */
export interface CommitmentWords {
  /** Verbs before a call that is none. */
  readonly continuing: ReadonlySet<string>;
  /** Verbs of coming and meeting, which are asked of guests. */
  readonly journeys: ReadonlySet<string>;
  /** Possessives before a noun of asking. */
  readonly possessives: ReadonlySet<string>;
  /** Verbs of being before "ready to", "committed to". */
  readonly linkingVerbs: ReadonlySet<string>;
  /** Modal verbs that leave a promise open. */
  readonly hypothetical: ReadonlySet<string>;
  /** Adverbs of what is foreseen, not promised. */
  readonly foreseen: ReadonlySet<string>;
  /** Words before a clause whose future is a belief or a condition. */
  readonly notPromised: ReadonlySet<string>;
  /** Verbs that set a noun of promise equal to what is promised. */
  readonly equals: ReadonlySet<string>;
  /** Verbs that list what a noun of promise holds. */
  readonly holds: ReadonlySet<string>;
  /** Nouns of aim, which persons have of their own. */
  readonly aims: ReadonlySet<string>;
  /** What a transcript writes before the words of one who asks: "QUESTION:". */
  readonly askers: ReadonlySet<string>;
  /** Words before a noun of promise that deny it. */
  readonly denials: ReadonlySet<string>;
  /** Possessives before a coordinated noun of promise. */
  readonly own: ReadonlySet<string>;
  /** Modal verbs of a promised clause. */
  readonly future: ReadonlySet<string>;
  /** Pronouns that take up the speaker. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that make the future a condition. */
  readonly conditions: ReadonlySet<string>;
  /** Verbs of giving, in the forms that promises have. */
  readonly donating: ReadonlySet<string>;
  /** Verbs whose object gains by them: "help". */
  readonly helping: ReadonlySet<string>;
  /** Nouns before "of" and a name, which stand for the named: "the people of". */
  readonly recipients: ReadonlySet<string>;
  /** Those who are told something: "told reporters that". */
  readonly hearers: ReadonlySet<string>;
  /** Nouns of what is given with a sum. */
  readonly giving: ReadonlySet<string>;
  /** Verbs that end like adverbs. */
  readonly lyVerbs: ReadonlySet<string>;
  /** Adverbs between a governing phrase and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Nouns of meeting, whose holding is no promise. */
  readonly meetings: ReadonlySet<string>;
  /** Verbs of holding a meeting. */
  readonly holding: ReadonlySet<string>;
  /** Participles that may tell the purpose of a thing. */
  readonly meantFor: ReadonlySet<string>;
  /** Governing verbs that may be nouns. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Nouns of what one does, that stand for the doer behind "our". */
  readonly deeds: ReadonlySet<string>;
  /** Nouns of work in hand and of plans, that one can stand behind. */
  readonly undertakings: ReadonlySet<string>;
  /** Nouns of measures, with "to" and what they are for. */
  readonly measures: ReadonlySet<string>;
  /** Participles of what is felt, thought or suffered, which nobody does on purpose. */
  readonly undergone: ReadonlySet<string>;
  /** Verbs in the imperative that speak to a reader. */
  readonly notItems: ReadonlySet<string>;
  /** The -ing forms of verbs that promise nothing. */
  readonly idleGerunds: ReadonlySet<string>;
}

/** Words around support and opposition. */
export interface StanceWords {
  /** Nouns of people who are helped, not supported in a cause. */
  readonly helped: ReadonlySet<string>;
  /** Pronouns that are no target. */
  readonly pronouns: ReadonlySet<string>;
  /** Base forms of verbs of stance. */
  readonly bare: ReadonlySet<string>;
  /** Forms of the auxiliary of the passive. */
  readonly be: ReadonlySet<string>;
  /** Auxiliaries before a base form. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Nouns that are voiced in place of the stance. */
  readonly otherNouns: ReadonlySet<string>;
  /** Verbs of standing "in support of". */
  readonly standing: ReadonlySet<string>;
  /** Names of those who judge and hold no stance. */
  readonly judging: RegExp;
}

/** The words of clauses, by what they are for. */
export interface ClauseGrammar {
  readonly clause: ClauseWords;
  readonly verbs: VerbWords;
  readonly meetings: MeetingWords;
  readonly figures: FigureWords;
  readonly agreements: AgreementWords;
  readonly commitments: CommitmentWords;
  readonly stances: StanceWords;
}
