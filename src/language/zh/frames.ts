import type { PhraseTable } from '../../text/phrases.ts';
import { ZH_AGREEMENT_FRAMES, ZH_DOCUMENT_NOUNS } from './agreement-frames.ts';
import { ZH_COMMITMENT_FRAMES } from './commitment-frames.ts';
import { ZH_FIGURE_TABLES } from './figure-frames.ts';
import { ZH_FRAME_WORD_TABLES } from './frame-words.ts';
import { ZH_DEFINITE_ACTS, ZH_INSTRUMENTS } from './instrument.ts';
import { ZH_MEETING_FRAMES } from './meeting-frames.ts';
import { ZH_SECTORS } from './sector.ts';
import { ZH_STANCE_FRAMES } from './stance-frames.ts';

/** Chinese tables for reading claims. */
export const ZH_FRAME_TABLES: readonly PhraseTable[] = [
  ZH_MEETING_FRAMES,
  ZH_AGREEMENT_FRAMES,
  ZH_DOCUMENT_NOUNS,
  ZH_COMMITMENT_FRAMES,
  ZH_STANCE_FRAMES,
  ZH_SECTORS,
  ZH_INSTRUMENTS,
  ZH_DEFINITE_ACTS,
  ...ZH_FIGURE_TABLES,
  ...ZH_FRAME_WORD_TABLES,
];
