import type { PhraseTable } from '../../text/phrases.ts';
import type { ReportingRow } from '../clause-rows.ts';
import { REPORTING } from '../tables.ts';
import { finite } from './inflect.ts';

/** Verbs and phrases of reported speech. */
export const EN_REPORTING: PhraseTable<ReportingRow> = {
  name: REPORTING.name,
  rows: [
    { speaker: 'after', phrases: ['according to'] },
    {
      speaker: 'subject',
      phrases: [
        'said',
        'says',
        'saying',
        'stated',
        'stating',
        'noted',
        'noting',
        'claimed',
        'reported',
        'adding',
        'announcing',
        'stressing',
        ...[
          'tell',
          'add',
          'announce',
          'declare',
          'stress',
          'emphasize',
          'emphasise',
          'underscore',
          'underline',
          'insist',
          'warn',
          'explain',
          'confirm',
          'reiterate',
          'reaffirm',
          'affirm',
          'assure',
          'indicate',
          'tweet',
          'suggest',
          'reveal',
          'recall',
          'argue',
        ].flatMap(finite),
      ],
    },
  ],
};
