/** The schema of the answer of api-peers.ts. */
import { z } from 'zod';
import type { PeersAnswer, PeerView } from './api-peers.ts';
import { documentLabel, words } from './schemas.ts';

const peer: z.ZodType<PeerView> = z.strictObject({
  claim: z.string(),
  kind: z.enum(['meeting', 'agreement', 'commitment', 'figure', 'stance', 'event']),
  headline: z.string(),
  words,
  document: documentLabel,
});

export const peersAnswer: z.ZodType<PeersAnswer> = z.strictObject({
  revision: z.string(),
  together: z.array(peer),
  apart: z.array(peer),
});
