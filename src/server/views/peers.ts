/** The likes of a claim: those held to be the same, and others that might be. */
import type { Claim } from '../../model/claim.ts';
import type { PeersAnswer, PeerView } from '../../view/api-peers.ts';
import type { DossierView } from '../dossier-view.ts';
import { headlineOf } from './claims.ts';
import { labelOf, wordsOf } from './words.ts';

/** Others that are told at most. */
const MOST = 40;

/** The likes of a claim; undefined where there is no such claim. */
export function peersAnswer(view: DossierView, id: string, q: string): PeersAnswer | undefined {
  const claim = view.claim(id);
  if (!claim) return undefined;
  const same = new Set(
    [view.meetingOf(id), view.entryOf(id), view.commitmentOf(id)].flatMap(
      (one) => one?.claims ?? [],
    ),
  );
  const all = view.judgedClaims.filter((one) => one.kind === claim.kind && one.id !== id);
  const wanted = wordsIn(q);
  const own = new Set(wordsIn(headlineOf(claim)));
  const apart = all
    .filter((one) => !same.has(one.id))
    .map((one) => ({ one, has: searched(view, one) }))
    .filter(({ has }) => wanted.every((word) => has.includes(word)))
    .map(({ one }) => ({ one, shared: sharedWith(own, one) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST);
  return {
    revision: view.revision,
    together: all.filter((one) => same.has(one.id)).flatMap((one) => peerOf(view, one)),
    apart: apart.flatMap(({ one }) => peerOf(view, one)),
  };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedWith(own: ReadonlySet<string>, claim: Claim): number {
  return [...new Set(wordsIn(headlineOf(claim)))].filter((word) => own.has(word)).length;
}

/** What the words of a search are looked for in. */
function searched(view: DossierView, claim: Claim): string {
  const document = view.document(claim.documentId);
  const { exact } = claim.evidence[0].quote;
  return `${headlineOf(claim)} ${exact} ${document?.title ?? ''} ${document?.name ?? ''}`.toLowerCase();
}

function peerOf(view: DossierView, claim: Claim): readonly PeerView[] {
  const document = view.document(claim.documentId);
  if (!document) return [];
  return [
    {
      claim: claim.id,
      kind: claim.kind,
      headline: headlineOf(claim),
      words: wordsOf(claim.evidence[0]),
      document: labelOf(document),
    },
  ];
}
