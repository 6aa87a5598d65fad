import type { Strength } from '../../model/claim.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import type { ExampleRow } from '../example-row.ts';
import { EN_IDLE_VERBS } from './commitment-idle.ts';
import { EN_COMMITMENT_NOUNS, EN_VOICING } from './commitment-noun.ts';
import { everyForm, finite, finiteWith } from './inflect.ts';

/**
 * What follows a phrase that governs a promise. `modal`: a verb, the promiser right before; `duty`: the same, said to
 * another; `infinitive`: a verb ("to" is part of the phrase); `commit`: a verb or its -ing form; `reported`: "would"
 * after words of speech; `clause`: a clause with its own subject and modal; `call`: who is asked, then "to" and a verb;
 * `sum`: money; `outlook`: a thing with its deadline; `list`: only a list.
 */
export type GovernorForm =
  | 'modal'
  | 'duty'
  | 'infinitive'
  | 'commit'
  | 'reported'
  | 'clause'
  | 'call'
  | 'sum'
  | 'outlook'
  | 'list';

/** A phrase that makes what follows a promise, a plan, a readiness or a call. */
export interface GovernorRow extends ExampleRow {
  readonly strength: Strength;
  readonly form: GovernorForm;
  /** Only after a form of "be", "stand" or "remain". */
  readonly linked?: boolean;
}

/** Governing phrases, by strength. */
export const EN_GOVERNORS: PhraseTable<GovernorRow> = {
  name: 'commitment.governor',
  rows: [
    {
      strength: 'pledge',
      form: 'modal',
      phrases: ['will', 'shall', "'ll"],
      reason:
        'A future action of an actor named right before; forecasts have no actor, schedules are meetings.',
      hit: 'Japan will provide emergency loans to Kenya.',
      miss: 'Trade between Japan and Kenya will grow next year.',
    },
    {
      strength: 'pledge',
      form: 'modal',
      phrases: ['going to'],
      linked: true,
      reason: 'The spoken future.',
      hit: 'We are going to rebuild the bridge by June.',
      miss: 'Canada is going to the final.',
    },
    {
      strength: 'pledge',
      form: 'reported',
      phrases: ['would', "'d"],
      reason: 'The future as reported speech has it; without words of speech it is a condition.',
      hit: 'Norway said it would double its aid to Sudan.',
      miss: 'Norway would double its aid if it could.',
    },
    {
      strength: 'pledge',
      form: 'infinitive',
      phrases: [
        ...['pledge', 'vow', 'promise', 'undertake', 'swear', 'resolve', 'guarantee'].flatMap((v) =>
          finiteWith(v, 'to'),
        ),
        'pledging to',
        'vowing to',
        'promising to',
        'pledged themselves to',
        ...finiteWith('decide', 'to'),
      ],
      reason: 'Verbs of promising.',
      hit: 'Brazil pledged to halt illegal logging by 2030.',
      miss: 'Brazil was praised for its promise.',
    },
    {
      strength: 'pledge',
      form: 'commit',
      phrases: [
        ...finiteWith(
          'commit',
          'to',
          'itself to',
          'themselves to',
          'ourselves to',
          'themselves further to',
        ),
        'committing to',
        'commited to',
        'recommit to',
        'recommitted to',
        'agree to the goal of',
        'agreed to the goal of',
        'agreed to the target of',
      ],
      reason: '"Committed to" with a verb is a promise; with a noun it is a creed.',
      hit: 'Both sides committed to reducing tariffs on steel.',
      miss: 'Both sides are committed to democracy.',
    },
    {
      strength: 'pledge',
      form: 'infinitive',
      linked: true,
      phrases: ['determined to', 'resolved to'],
      reason: 'Resolve said outright, with a form of "be".',
      hit: 'We are determined to close the remaining camps.',
      miss: 'The court determined to whom the vessel belonged.',
    },
    {
      strength: 'pledge',
      form: 'sum',
      phrases: [
        ...['pledge', 'earmark', 'allocate', 'commit', 'announce', 'promise'].flatMap(finite),
        'announcing',
        'pledging',
        'set aside',
        'sets aside',
      ],
      reason: 'Money set apart, or a target announced.',
      hit: 'Germany pledged $200 million for flood relief.',
      miss: 'Germany announced the results on Monday.',
    },
    {
      strength: 'agree',
      form: 'infinitive',
      phrases: [
        ...finiteWith('agree', 'to', 'in principle to', 'further to'),
        'agreeing to',
        'reached an agreement to',
        'reached agreement to',
        'struck a deal to',
        'reached a deal to',
      ],
      reason: 'What two agreed to do; the importance of a thing is agreed on, not done.',
      hit: 'The two countries agreed to reopen the border crossing.',
      miss: 'The two countries agreed on the importance of dialogue.',
    },
    {
      strength: 'agree',
      form: 'clause',
      phrases: [...finiteWith('agree', 'that'), ...finiteWith('decide', 'that')],
      reason: 'An agreed clause with a modal of its own.',
      hit: 'The ministers agreed that experts should draft a list by May.',
      miss: 'The ministers agreed that the talks had been useful.',
    },
    {
      strength: 'pledge',
      form: 'clause',
      phrases: ['pledge', 'promise', 'vow', 'guarantee'].flatMap((v) => finiteWith(v, 'that')),
      reason: 'A promised clause with a modal of its own.',
      hit: 'Chile promised that inspectors would get access to the site.',
      miss: 'Chile doubted that inspectors would get access to the site.',
    },
    {
      strength: 'plan',
      form: 'infinitive',
      phrases: [
        ...['plan', 'aim', 'intend'].flatMap((v) => finiteWith(v, 'to')),
        'planning to',
        'has plans to',
        'have plans to',
        ...finiteWith('strive', 'to'),
      ],
      reason: 'Plans and aims; "seek to" tells of striving, not of a plan.',
      hit: 'Egypt plans to build two desalination plants.',
      miss: 'Egypt has no plans to build new plants.',
    },
    {
      strength: 'plan',
      form: 'infinitive',
      linked: true,
      phrases: ['scheduled to', 'set to', 'due to', 'slated to', 'planned to'],
      reason: 'A schedule of an actor; the schedule of a thing is no promise.',
      hit: 'Kazakhstan is due to open a consulate in Osaka next year.',
      miss: 'The pipeline is due to open next year.',
    },
    {
      strength: 'willingness',
      form: 'infinitive',
      phrases: [
        'stand ready to',
        'stands ready to',
        'stood ready to',
        'remain ready to',
        'remains ready to',
        'offered to',
        'offers to',
      ],
      reason: 'Readiness said outright.',
      hit: 'Switzerland stands ready to host a further round.',
      miss: 'Switzerland was not asked to host a further round.',
    },
    {
      strength: 'willingness',
      form: 'infinitive',
      linked: true,
      phrases: ['ready to', 'willing to', 'prepared to'],
      reason: 'The same with a form of "be"; "prepared to leave" alone tells a story.',
      hit: 'Turkey is ready to mediate between the parties.',
      miss: 'The crews prepared to leave the harbour.',
    },
    {
      strength: 'call',
      form: 'call',
      phrases: [
        ...finiteWith('call', 'on', 'upon', 'for'),
        'calling on',
        'calling upon',
        'calling for',
        ...everyForm('urge'),
        ...['ask', 'instruct', 'encourage', 'request', 'implore'].flatMap(everyForm),
        ...finiteWith('appeal', 'to'),
      ],
      reason: 'One asks another to act; without an addressee it is an exhortation.',
      hit: 'The council urged Eritrea to withdraw its troops.',
      miss: 'The council urged restraint.',
    },
    {
      strength: 'call',
      form: 'clause',
      phrases: ['demand', 'insist', 'propose'].flatMap((v) => finiteWith(v, 'that')),
      reason: 'A demand in a clause.',
      hit: 'Poland demanded that Belarus must free the journalists.',
      miss: 'Poland claimed that the journalists were free.',
    },
    {
      strength: 'call',
      form: 'duty',
      phrases: ['must', 'should', 'has to', 'have to', 'needs to', 'need to'],
      reason: 'A duty laid on a named addressee by another who speaks.',
      hit: 'Moldova must adopt the reform, Commissioner Olivia Brandt said.',
      miss: 'The weather must improve before the launch.',
    },
    {
      strength: 'plan',
      form: 'outlook',
      phrases: [
        'paving the way for',
        'paves the way for',
        'paved the way for',
        'pave the way for',
        'paving for',
        'laying the groundwork for',
        'lays the groundwork for',
        'laid the groundwork for',
        'laying the ground for',
      ],
      reason:
        'What is prepared with a day to it is a plan, whoever has it; without a day it is a figure of speech.',
      hit: 'The visit paved the way for two joint laboratories by mid-2031.',
      miss: 'The visit paved the way for friendship.',
    },
    {
      strength: 'pledge',
      form: 'list',
      phrases: [
        'committed to the following',
        'commit to the following',
        'committed to the following steps',
      ],
      reason: 'Words that introduce a list of promises.',
      hit: 'The two governments committed to the following:\n- Open two consulates in the north.',
      miss: 'The two governments recalled the following:\n- Two consulates in the north.',
    },
    {
      strength: 'agree',
      form: 'list',
      phrases: [
        'agreed',
        'agree',
        'agreed on the following',
        'agreed the following',
        'agreed as follows',
        'decided',
      ],
      reason: 'The same for what was agreed; alone, "agreed" needs the colon.',
      hit: 'The two governments agreed on the following:\n- Open two consulates in the north.',
      miss: 'The two governments agreed.',
    },
  ],
};

/** Tables of commitments. */
export const EN_COMMITMENT_TABLES: readonly PhraseTable[] = [
  EN_GOVERNORS,
  EN_IDLE_VERBS,
  EN_COMMITMENT_NOUNS,
  EN_VOICING,
];
