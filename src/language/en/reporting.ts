import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import { finite } from './inflect.ts';

/** Words by which another's words are given; the speaker stands before or after the verb, or after "according to". */
export interface ReportingRow extends PhraseRow {
  readonly speaker: 'subject' | 'after';
}

/** Verbs and phrases of reported speech. */
export const EN_REPORTING: PhraseTable<ReportingRow> = {
  name: 'reporting',
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
