/** The indexes that resolution asks for its neighbours: in memory for one run, in the database for a dossier. */
import type { MeetingClaim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';

/** The signature of a text for finding its copies. */
export interface TextSignature {
  readonly documentId: string;
  /** MinHash values of the text's shingles, one a hash function; empty for texts too short to tell. */
  readonly minhash: readonly number[];
  /** Hashes of the bands of the values: texts that share one are candidates. */
  readonly bands: readonly number[];
}

/** Finds documents that may share passages. */
export interface OriginIndex {
  /** Ids of documents that share a band with the signature, without its own. */
  candidates(signature: TextSignature): readonly string[];
  add(signature: TextSignature): void;
  remove(documentId: string): void;
}

/** A meeting as far as linking needs it: its claims, oldest first. */
export interface MeetingGroup {
  /** Id of the meeting: made from its first claim. */
  readonly id: string;
  readonly claims: readonly MeetingClaim[];
}

/** What a claim is looked up by: its sides (states, organisations, names), and its days where it has any. */
export interface MeetingKeys {
  readonly sides: readonly string[];
  readonly series?: string;
  readonly earliest?: Day;
  readonly latest?: Day;
}

/** Finds meetings that a claim may be a report of. */
export interface MeetingIndex {
  /** Meetings that share a side or the series and whose days are not far off (or unknown), in order of adding. */
  near(keys: MeetingKeys): readonly MeetingGroup[];
  /** Makes a meeting of one claim; its id is the answer. */
  open(claim: MeetingClaim, keys: MeetingKeys): string;
  /** Puts a claim to a meeting. */
  join(meeting: string, claim: MeetingClaim, keys: MeetingKeys): void;
  /** Takes the claims of a document out; the answer is the meetings that lost one, those left empty are gone. */
  removeDocument(documentId: string): readonly string[];
}
