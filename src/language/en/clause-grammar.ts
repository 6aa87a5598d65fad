/** The words of English clauses. */

import type { ClauseGrammar } from '../clause-grammar.ts';
import {
  isActionGerund,
  isActionNoun,
  isActionParticiple,
  isActionVerb,
  isAlsoNoun,
} from './action-verbs.ts';
import { EN_AGREEMENT_WORDS } from './agreement-words.ts';
import { EN_CLAUSE_WORDS } from './clause-words.ts';
import { EN_COMMITMENT_WORDS } from './commitment-words.ts';
import { EN_FIGURE_WORDS } from './figure-words.ts';
import { EN_MEETING_WORDS } from './meeting-words.ts';
import { EN_STANCE_WORDS } from './stance-words.ts';

/** What the readers of clauses take from English. */
export const EN_CLAUSES: ClauseGrammar = {
  clause: EN_CLAUSE_WORDS,
  verbs: {
    isAction: isActionVerb,
    isGerund: isActionGerund,
    isActionNoun,
    isParticiple: isActionParticiple,
    isAlsoNoun,
  },
  meetings: EN_MEETING_WORDS,
  figures: EN_FIGURE_WORDS,
  agreements: EN_AGREEMENT_WORDS,
  commitments: EN_COMMITMENT_WORDS,
  stances: EN_STANCE_WORDS,
};
