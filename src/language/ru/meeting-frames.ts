/** Russian frames of meeting, and the verbs that make a noun a meeting. */
import type { PhraseTable } from '../../text/phrases.ts';
import { CASE_TABLES, type SupportRow } from '../frame-case.ts';
import type { MeetingFrame } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';
import { RU_MEETING_NOUNS } from './meeting-nouns.ts';
import { RU_MEETING_VERBS } from './meeting-verbs.ts';
import { shortForms, verbForms } from './verb-forms.ts';
import { RU_VISITS } from './visit-frames.ts';

/** Frames of meeting. */
export const RU_MEETINGS: PhraseTable<MeetingFrame> = {
  name: 'meeting-frame',
  rows: [...RU_MEETING_VERBS, ...RU_VISITS, ...RU_MEETING_NOUNS],
};

/** Verbs that make a noun of meeting a meeting. */
export const RU_SUPPORT: PhraseTable<SupportRow> = {
  name: CASE_TABLES.support,
  rows: [
    {
      takes: 'holder',
      status: 'held',
      phrases: verbForms('*провёл, *имел, *завершил, *продолжил, *вёл'),
    },
    {
      takes: 'holder',
      status: 'under way',
      phrases: verbForms('проводит/проводят, начал/начали, ведёт/ведут'),
    },
    {
      takes: 'holder',
      status: 'scheduled',
      phrases: [
        ...verbForms('проведёт/проведут, начнёт/начнут, планирует/планируют'),
        ...shortForms('намерен провести'),
      ],
    },
    {
      takes: 'event',
      status: 'held',
      phrases: [
        ...verbForms('*состоялся, *прошёл, *завершился, *закончился, *произошёл'),
        ...shortForms('проведен'),
        'прошла',
        'прошло',
        'прошли',
        'имела место',
      ],
    },
    {
      takes: 'event',
      status: 'under way',
      phrases: verbForms('*начался, проходит/проходят, идёт/идут, *открылся, *стартовал'),
    },
    {
      takes: 'event',
      status: 'scheduled',
      phrases: [
        ...verbForms(
          'состоится/состоятся, пройдёт/пройдут, начнётся/начнутся, планируется/планируются, ожидается/ожидаются, предстоит/предстоят, намечается, готовится/готовятся, предусмотрена/предусмотрены',
        ),
        ...shortForms('запланирован, намечен, предусмотрен'),
        ...wordList('назначена на, назначены на, назначено на, назначен на'),
      ],
    },
    {
      takes: 'event',
      status: 'not held',
      phrases: [
        ...shortForms('отменен, отложен, перенесен, сорван'),
        ...verbForms('*сорвался, не состоится/не состоятся'),
      ],
    },
  ],
};
