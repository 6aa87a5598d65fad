/** What a pack adds to the names of the reference: their case forms. */

import type { GrammaticalCase } from '../model/annotation.ts';

/** Grammatical case of a name as written. */
export type NameCase = GrammaticalCase;

/** What is named; names of persons decline by other rules than those of things. */
export type NameKind = 'state' | 'place' | 'person' | 'organisation' | 'office' | 'thing';

/** A form of a name, and the cases that it can stand for. */
export interface NameForm {
  readonly text: string;
  readonly cases: readonly NameCase[];
}

/** What the reference tells about a name beside its words. */
export interface NameHint {
  /** Only the last part is declined: names of peoples who put the family first. */
  readonly familyFirst?: boolean;
}

/** Names by language rules. */
export interface NameSupplement {
  /** All case forms of a name given in its nominative, the nominative with them. */
  forms(name: string, kind: NameKind, hint?: NameHint): readonly NameForm[];
  /** All forms of an adjective given in its masculine; none for a noun. */
  adjectiveForms(masculine: string): readonly NameForm[];
  /** Forms that are ordinary words as well, folded: they count only with a capital inside a sentence. */
  readonly doubtful: ReadonlySet<string>;
}
