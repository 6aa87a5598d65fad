/** What the server answers about the likes of a claim: types, as in api.ts. */
import type { ClaimKind } from '../model/claim.ts';
import type { DocumentLabel, Revised, Words } from './api.ts';

/** Another claim of the same kind. */
export interface PeerView {
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly headline: string;
  readonly words: Words;
  readonly document: DocumentLabel;
}

/** GET /api/claims/:id/peers?q= */
export interface PeersAnswer extends Revised {
  /** Claims that are held to tell of the same meeting, entry or commitment. */
  readonly together: readonly PeerView[];
  /** Others of its kind, the likeliest first; only those with the words of `q` where it is given. */
  readonly apart: readonly PeerView[];
}
