/** What a language that writes names with capitals tells their finder, beside its tables; all words are folded. */
export interface CapitalisedNames {
  /** Last (or first) words of organisations' names. */
  readonly organisationHeads: ReadonlySet<string>;
  /** Capitalised words that are no names by themselves. */
  readonly notNames: ReadonlySet<string>;
  /** Family names that are ordinary words or too common to stand alone for the person in the reference. */
  readonly ordinaryFamilies: ReadonlySet<string>;
  /** Words of a minister's portfolio: "foreign", "affairs". */
  readonly portfolio: ReadonlySet<string>;
  /** Small words within persons' names: "de", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Titles that need a body to mean an office. */
  readonly vagueTitles: ReadonlySet<string>;
  /** Titles of no office that still name one person of a state: "leader", "counterpart". */
  readonly counterparts: ReadonlySet<string>;
  /** Verbs after a person: "said". */
  readonly speech: ReadonlySet<string>;
  /** Verbs of speech before a person: "said Smith". */
  readonly speechBefore: ReadonlySet<string>;
  /** Prepositions that make an unknown name a place. */
  readonly placeBefore: ReadonlySet<string>;
  /** Words before a capital that is a place, not its state. */
  readonly locatives: ReadonlySet<string>;
  /** Nouns before "of" and a name that is part of another: "gulf of". */
  readonly geography: ReadonlySet<string>;
  /** States whose name is a given name too. */
  readonly givenStates: ReadonlySet<string>;
  /** Nouns after a capital that is a place: "the Moscow summit". */
  readonly metonymNouns: ReadonlySet<string>;
  /** Given names of persons. */
  readonly givenNames: ReadonlySet<string>;
  /** Last words of companies' names, which nothing else has: "plc". */
  readonly companyEnds: ReadonlySet<string>;
  /** Last words of names of prizes, events and plans, which name no person, body or place: "award". */
  readonly thingEnds: ReadonlySet<string>;
  /** Last words of places' names: "river". */
  readonly placeHeads: ReadonlySet<string>;
  /** First words of places' names: "mount". */
  readonly placeLeads: ReadonlySet<string>;
  /** Words of direction that begin a longer name: "north". */
  readonly directions: ReadonlySet<string>;
  /** Words of rank before a title: "deputy". */
  readonly ranks: ReadonlySet<string>;
  /** Adjectives of party and creed, which name a body only with its head. */
  readonly creeds: ReadonlySet<string>;
  /** Heads of titled agreements: "treaty". */
  readonly agreementHeads: ReadonlySet<string>;
  /** Common nouns beside a name that tell its kind. */
  readonly beside: NameSurroundings;
  /** First halves of hyphenated pairs of states, with the state's id: "Sino-Russian". */
  readonly pairPrefixes: ReadonlyMap<string, string>;
}

/** Words beside an unknown name that tell what it names; all are folded. */
export interface NameSurroundings {
  /** Right before a person: "analyst". */
  readonly personBefore: ReadonlySet<string>;
  /** Right before a body: "carmaker". */
  readonly organisationBefore: ReadonlySet<string>;
  /** Before "of" and a body: "shares". */
  readonly organisationBeforeOf: ReadonlySet<string>;
  /** Right after a body, or after its possessive: "shares". */
  readonly organisationAfter: ReadonlySet<string>;
  /** Before "of" and a place: "city". */
  readonly placeBeforeOf: ReadonlySet<string>;
  /** Right after a place: "province". */
  readonly placeAfter: ReadonlySet<string>;
  /** Prepositions that stand before places and hardly before anything else that has a name. */
  readonly inside: ReadonlySet<string>;
}
