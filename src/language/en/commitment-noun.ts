import type { Strength } from '../../model/claim.ts';
import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import type { ExampleRow } from '../example-row.ts';
import { everyForm } from './inflect.ts';

/** A noun that names a promise: "commitment to", "readiness to", "a key pledge was". */
export interface CommitmentNounRow extends ExampleRow {
  readonly strength: Strength;
  /** The noun may also be set equal to what is promised: "the pledge was", "commitments included". */
  readonly equation: boolean;
}

/** Nouns of promising. */
export const EN_COMMITMENT_NOUNS: PhraseTable<CommitmentNounRow> = {
  name: 'commitment.noun',
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
  name: 'voicing',
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
      ]
        .flatMap(everyForm)
        .concat('share', 'shares'),
    },
  ],
};
