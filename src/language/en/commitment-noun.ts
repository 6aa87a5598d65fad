import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import type { CommitmentNounRow } from '../commitment-rows.ts';
import { COMMITMENT_NOUNS, VOICING } from '../tables.ts';
import { everyForm } from './inflect.ts';

/** Nouns of promising. */
export const EN_COMMITMENT_NOUNS: PhraseTable<CommitmentNounRow> = {
  name: COMMITMENT_NOUNS.name,
  rows: [
    {
      strength: 'pledge',
      equation: true,
      phrases: [
        'commitment',
        'commitments',
        'pledge',
        'pledges',
        'promise',
        'promises',
        'undertaking',
        'undertakings',
        'vow',
        'determination',
        'resolve',
      ],
      reason: 'A promise named, with what is promised: after "to", or after "was" or "included".',
      hit: 'A central pledge was building a shared data centre by 2031.',
      miss: 'The commitment of the staff was praised.',
    },
    {
      strength: 'willingness',
      equation: false,
      phrases: ['readiness', 'willingness', 'preparedness'],
      reason: 'Readiness named, of one who voices it.',
      hit: 'Indonesia voiced its readiness to supply the vaccine.',
      miss: 'The readiness of the team surprised the coach.',
    },
    {
      strength: 'plan',
      equation: false,
      phrases: ['intention', 'intentions', 'intent', 'plan', 'plans', 'goal', 'target'],
      reason: 'A plan named, of one who announces it.',
      hit: 'Ghana announced plans to electrify the northern railway.',
      miss: 'Ghana has no intention to leave the bloc.',
    },
  ],
};

/** Verbs that voice a promise, a support or a plan; their subject is who holds it. */
export const EN_VOICING: PhraseTable<PhraseRow> = {
  name: VOICING.name,
  rows: [
    {
      phrases: [
        'reaffirm',
        'reiterate',
        'affirm',
        'express',
        'announce',
        'confirm',
        'declare',
        'voice',
        'signal',
        'make',
        'renew',
        'underscore',
        'underline',
        'stress',
        'emphasize',
        'emphasise',
        'repeat',
        'restate',
        'recommit',
        'unveil',
        'pledge',
        'offer',
        'indicate',
        'convey',
        'note',
        'restate',
        'highlight',
        'reassert',
        'outline',
        'extend',
      ]
        .flatMap(everyForm)
        .concat(
          'share',
          'shares',
          'steadfast in',
          'firm in',
          'resolute in',
          'united in',
          'unwavering in',
        ),
    },
  ],
};
