/** Tables by which claims are read in Russian. */
import type { PhraseTable } from '../../text/phrases.ts';
import { RU_AGREEMENTS, RU_DOCUMENT_LISTS, RU_DOCUMENTS } from './agreement-frames.ts';
import { RU_COMMITMENTS } from './commitment-frames.ts';
import { RU_METRIC_NOUNS, RU_METRIC_STATUS, RU_METRIC_VERBS, RU_SPEECH } from './figure-frames.ts';
import { RU_DEFINITE_ACTS, RU_INSTRUMENTS } from './instrument.ts';
import { RU_MEETINGS, RU_SUPPORT } from './meeting-frames.ts';
import { RU_SECTORS } from './sector.ts';
import { RU_STANCES } from './stance-frames.ts';

/** Frames, and the words around them. */
export const RU_FRAME_TABLES: readonly PhraseTable[] = [
  RU_MEETINGS,
  RU_SUPPORT,
  RU_AGREEMENTS,
  RU_DOCUMENTS,
  RU_DOCUMENT_LISTS,
  RU_COMMITMENTS,
  RU_STANCES,
  RU_SECTORS,
  RU_INSTRUMENTS,
  RU_DEFINITE_ACTS,
  RU_METRIC_NOUNS,
  RU_METRIC_VERBS,
  RU_METRIC_STATUS,
  RU_SPEECH,
];
