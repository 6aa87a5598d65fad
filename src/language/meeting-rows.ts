/** Rows of the tables of meetings: verbs, nouns, modes. */
import type { PhraseRow } from '../text/phrases.ts';

/** How a verb arranges its parties. */
export type MeetingPattern =
  /** "A met (with) B", "A and B met". */
  | 'meet'
  /** "A held talks with B": a light verb whose object is a meeting noun. */
  | 'hold'
  /** "A spoke with B by phone". */
  | 'speak'
  /** "A visited B", "A travelled to B". */
  | 'visit'
  /** "A received B", "A hosted B". */
  | 'receive'
  /** "A attended the summit". */
  | 'attend'
  /** "The summit was held in B". */
  | 'occur';

/** A verb of meeting. */
export interface MeetingVerbRow extends PhraseRow {
  readonly pattern: MeetingPattern;
  readonly format: 'in person' | 'call' | 'video' | 'visit' | 'attendance';
  readonly reason: string;
  readonly hit: string;
  readonly miss: string;
}

/** A noun of meeting. */
export interface MeetingNounRow extends PhraseRow {
  readonly format: 'in person' | 'call' | 'video' | 'visit';
  /** More than one occasion. */
  readonly plural: boolean;
  /** Names a meeting only with parties joined to it ("call", "session"). */
  readonly weak: boolean;
}

/** Words that put a meeting in the future, deny it or leave it open. */
export interface MeetingModeRow extends PhraseRow {
  readonly mode: 'scheduled' | 'denied' | 'hypothetical';
}
