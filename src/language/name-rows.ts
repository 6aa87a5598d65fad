/** Rows of the tables around names: titles, tenure, group phrases. */
import type { PhraseRow } from '../text/phrases.ts';
import type { TitleRole } from './title-role.ts';

/** What makes the holder of a title no holder now. */
export interface TenureRow extends PhraseRow {
  readonly tenure: 'former' | 'acting' | 'elect';
}

/** A phrase that stands for actors named before. */
export interface GroupRow extends PhraseRow {
  /** How many it stands for (0: any), and what kind. */
  readonly count: number;
  readonly of: 'any' | 'person' | 'state' | 'self';
}

/** A title that stands beside a name, with the office's role where it tells one. */
export interface TitleRow extends PhraseRow {
  readonly role: TitleRole;
}

/** A name that the reference does not hold; `capitals`: written in capitals throughout. */
export interface KnownNameRow extends PhraseRow {
  readonly of: 'place' | 'region' | 'organisation';
  readonly capitals: boolean;
}
