import type { PhraseTable } from '../../text/phrases.ts';
import type { InstrumentRow } from '../commitment-rows.ts';
import { DEFINITE_ACTS, INSTRUMENTS } from '../tables.ts';
import { wordList } from '../word-list.ts';
import { verb } from './inflect.ts';

const row = (instrument: InstrumentRow['instrument'], words: string): InstrumentRow => ({
  instrument,
  phrases: wordList(words).flatMap((word) => [word, plural(word)]),
});

function plural(noun: string): string {
  return noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Things by which promises are carried out. */
export const EN_INSTRUMENTS: PhraseTable<InstrumentRow> = {
  name: INSTRUMENTS.name,
  rows: [
    row(
      'law',
      'law, legislation, act, bill, regulation, directive, constitutional amendment, ordinance, decree',
    ),
    row('fund', 'fund, facility, grant, loan, credit line, subsidy, bond, scholarship, endowment'),
    row(
      'body',
      `commission, committee, council, working group, task force, secretariat, agency, authority,
      institute, university, centre, center, court, tribunal, board, consulate, embassy, office,
      ministry, joint venture, laboratory, hotline`,
    ),
    row('report', 'report, review, study, assessment, white paper, survey, inventory'),
    row(
      'programme',
      'programme, program, scheme, project, campaign, mission, action plan, roadmap, strategy, pilot, initiative',
    ),
    row(
      'infrastructure',
      `pipeline, railway, bridge, port, airport, highway, corridor, power plant, reactor, terminal,
      dam, grid, hospital, school, cable, tunnel`,
    ),
    row(
      'document',
      'agreement, treaty, convention, protocol, memorandum, pact, charter, declaration',
    ),
    row('personnel', 'envoy, ambassador, troops, peacekeeper, observer, inspector, contingent'),
  ],
};

/** Verbs whose deed one can see done: to found, to open, to legislate, to change by a measure. */
const DEFINITE = wordList(`
  launch, establish, found, introduce, appoint, initiate, increase, reduce, raise, double, triple,
  halve, amend, enact, repeal, abolish, create, open, reopen, close, ratify, publish, submit, build,
  construct, install, ban, lift, lower, cut, deploy, withdraw, release, disburse, allocate, donate,
  designate, nominate, draft, merge, dissolve, resettle, vaccinate, recruit, buy, purchase, sell,
  waive, legalise, legalize, reinstate, extradite, demolish
`);

/** The forms of those verbs that promises have, and "set up" and the like. */
export const EN_DEFINITE_ACTS: PhraseTable = {
  name: DEFINITE_ACTS.name,
  rows: [
    {
      phrases: [
        ...DEFINITE.flatMap((lemma) => {
          const { base, ing, participle } = verb(lemma);
          return [base, ing, participle];
        }),
        ...['set up', 'setting up', 'put in place', 'putting in place', 'phase out', 'phased out'],
        ...['roll out', 'rolled out', 'be presented', 'be set', 'bring into force'],
      ],
    },
  ],
};
