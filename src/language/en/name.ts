/** Words around names: titles, bodies that act for a state, group phrases, and words that close an organisation's name. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { GroupRow, TenureRow } from '../name-rows.ts';
import { BODIES, ENVOYS, GROUPS, TENURE } from '../tables.ts';
import { wordList } from '../word-list.ts';
import { EN_KNOWN_NAMES } from './known-names.ts';
import { EN_TITLES } from './title.ts';

/** Words of tenure before a title. */
export const EN_TENURE: PhraseTable<TenureRow> = {
  name: TENURE.name,
  rows: [
    {
      tenure: 'former',
      phrases: wordList(`
        former, ex, then, late, ousted, previous, deposed, one-time, erstwhile, outgoing, retired,
        predecessor
      `),
    },
    {
      tenure: 'acting',
      phrases: ['acting', 'interim', 'caretaker', 'de facto', 'self-proclaimed', 'transitional'],
    },
    {
      tenure: 'elect',
      phrases: ['elect', 'designate', 'incoming', 'newly elected', 'future', 'nominee', 'would-be'],
    },
  ],
};

/** A body through which a state acts. */
export const EN_BODIES: PhraseTable = {
  name: BODIES.name,
  rows: [
    {
      phrases: wordList(`
        government, side, authorities, delegation, administration, cabinet, parliament, foreign
        ministry, defence ministry, defense ministry, ministry of foreign affairs, ministry of
        defence, ministry of defense, embassy, officials, negotiators, military, armed forces,
        army, state media, presidency, finance ministry, commerce ministry, ministry of commerce,
        central bank, customs, customs office, leadership, diplomats, leaders, regime, trade
        ministry, foreign office, state council, national security council, supreme court, people,
        mfa, authority, embassy, mission, state department, treasury
      `),
    },
  ],
};

/** People sent or speaking for a state, before "from" or "of". */
export const EN_ENVOYS: PhraseTable = {
  name: ENVOYS.name,
  rows: [
    {
      phrases: wordList(`
        delegations, delegation, representatives, officials, senior officials, leaders, ministers,
        foreign ministers, negotiators, diplomats, delegates, heads of state, heads of government,
        governments, senior representatives, high-level delegation, a delegation, a senior
        delegation, envoys
      `),
    },
  ],
};

/** Group phrases and pronouns. */
export const EN_GROUPS: PhraseTable<GroupRow> = {
  name: GROUPS.name,
  rows: [
    {
      count: 2,
      of: 'any',
      phrases: wordList(`
        the two sides, both sides, the two parties, both parties, two sides, the sides, the duo,
        the pair, the two
      `),
    },
    {
      count: 2,
      of: 'state',
      phrases: wordList(`
        the two countries, both countries, the two nations, both nations, the two states, both
        states, the two governments, both governments, the two neighbours, the two neighbors, the
        two powers, our two countries
      `),
    },
    {
      count: 2,
      of: 'person',
      phrases: wordList(`
        the two leaders, both leaders, the two presidents, both presidents, the two ministers,
        both ministers, the two men, the two prime ministers, the two premiers, the two heads of
        state, the heads of state, the two foreign ministers, the two heads of government, both
        prime ministers, both foreign ministers, both premiers, the two chancellors, both heads of
        state, the two foreign secretaries
      `),
    },
    {
      count: 0,
      of: 'any',
      phrases: wordList(`
        the parties, they, all parties, all sides, the participants, the leaders, the ministers,
        leaders, ministers, the foreign ministers, participants, the member states, member states,
        the members, the three sides, the three countries, the three leaders, the prime ministers,
        the presidents
      `),
    },
    { count: 0, of: 'self', phrases: ['we'] },
    { count: 1, of: 'person', phrases: ['he', 'she'] },
  ],
};

/** Tables that the automaton needs. */
export const EN_NAME_TABLES: readonly PhraseTable[] = [
  EN_TITLES,
  EN_TENURE,
  EN_BODIES,
  EN_ENVOYS,
  EN_GROUPS,
  EN_KNOWN_NAMES,
];
