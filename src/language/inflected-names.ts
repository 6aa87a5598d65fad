/** What a language with cases tells the finder of inflected names, beside its tables. */
import type { GrammaticalCase } from '../model/annotation.ts';
import type { PhraseRow } from '../text/phrases.ts';
import type { NameForm } from './name-forms.ts';
import type { TitleRole } from './title-role.ts';

/** A title in some of its case forms. */
export interface CaseTitleRow extends PhraseRow {
  readonly role: TitleRole;
  readonly nominative: string;
  readonly cases: readonly GrammaticalCase[];
  /** A prefix within the word ("экс-президент"). */
  readonly tenure?: 'former' | 'acting' | 'elect';
  readonly plural?: boolean;
}

/** A given name in some of its case forms. */
export interface GivenNameRow extends PhraseRow {
  readonly nominative: string;
  readonly female: boolean;
  readonly cases: readonly GrammaticalCase[];
}

/** A word through which a state or body acts ("сторона", "правительство"), in some of its case forms. */
export interface CaseBodyRow extends PhraseRow {
  readonly nominative?: string;
  readonly cases: readonly GrammaticalCase[];
  /** The word names a body of its own ("МИД"), not only a side. */
  readonly organisation: boolean;
}

/** A noun that begins or closes the name of an organisation, in some of its case forms. */
export interface CaseHeadRow extends PhraseRow {
  readonly nominative: string;
  readonly cases: readonly GrammaticalCase[];
}

/** A name that the reference does not list, in some of its case forms. */
export interface KnownNameRow extends PhraseRow {
  readonly kind: 'organisation' | 'state' | 'place';
  readonly nominative: string;
  readonly cases: readonly GrammaticalCase[];
  readonly capitals: boolean;
}

/** A phrase that stands for actors named before, in some of its case forms. */
export interface CaseGroupRow extends PhraseRow {
  readonly count: number;
  readonly of: 'any' | 'person' | 'state' | 'self';
  readonly cases?: readonly GrammaticalCase[];
}

/** Rules of a language that no table can hold; all forms are folded. */
export interface InflectedNameRules {
  isPatronymic(form: string): boolean;
  /** The nominative of a family or given name written in one of these cases. */
  nominativeOf(
    word: string,
    part: 'given' | 'family',
    female: boolean,
    cases: readonly GrammaticalCase[] | undefined,
  ): string;
  /** The nominative of an adjective before a noun that is given in its nominative; undefined where that is in doubt. */
  adjectiveBefore(form: string, noun: string): string | undefined;
  /** Case forms of a family name given in its nominative. */
  familyForms(family: string, female: boolean): readonly NameForm[];
  /** The state of a first part that is not made of the adjective ("англо"): '' where it names none. */
  pairPrefix(form: string): string | undefined;
  /** All forms of an adjective given in its masculine; none for a noun. */
  adjectiveForms(masculine: string): readonly string[];
  /** An adjective as the first part of a joined one: "российско". */
  joinedForm(masculine: string): string;
  /** Whether a word can continue an adjective of an organisation's name ("Федеральная", "экспортного"). */
  isAdjective(form: string): boolean;
  /** Whether a word looks like a genitive or a modifier within an organisation's or office's name. */
  isModifier(form: string): boolean;
  /** Latin letters of a family name, for comparison with the reference's. */
  latin(word: string): string;
  readonly particles: ReadonlySet<string>;
  /** Words that stay inside the name of an office or organisation: "и", "по". */
  readonly links: ReadonlySet<string>;
  /** Forms that are ordinary words too: only with a capital inside a sentence. */
  readonly doubtful: ReadonlySet<string>;
  /** Capitalised words that are no names. */
  readonly notNames: ReadonlySet<string>;
  /** Prepositions before a place where something happens. */
  readonly locatives: ReadonlySet<string>;
  /** Nouns that close a region's name after an adjective, in every form: "области", "края". */
  readonly regionHeads: ReadonlySet<string>;
  readonly and: string;
}
