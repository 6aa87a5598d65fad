import type { StatusRows } from '../../checks/status.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of plans, targets, projections and outcomes. */
export const EN_STATUS_WORDS: WordsOf<StatusRows> = {
  status: [
    {
      status: 'projection',
      phrases: words(
        'projected | projection | projections | forecast | forecasts | forecasted',
        'expected to reach | expected to hit | expected to exceed | predicted',
        'set to reach | on course to reach | on track to reach',
      ),
    },
    {
      status: 'target',
      phrases: words('target | targets | targeted | goal | goals | objective'),
    },
  ],
  deed: [
    {
      act: 'pact',
      deed: 'done',
      phrases: words(
        'signed | was signed | were signed | has signed | have signed | has been signed | have been signed',
        'concluded | was concluded | were concluded | has been concluded | have concluded | reached | was reached',
        'has been reached | sealed | agreed on | have agreed on | has agreed on | struck | initialled | inked',
      ),
    },
    {
      act: 'pact',
      deed: 'coming',
      phrases: words(
        'to be signed | will be signed | will sign | is to be signed | are to be signed | be signed | not yet been signed',
        'yet to be signed | has not been signed | have not been signed | not been signed | unsigned | ready to be signed',
        'ready for signature | plan to sign | plans to sign | hope to sign | hopes to sign | aim to sign | aims to sign',
        'intend to sign | intends to sign | expected to sign | under negotiation | still being negotiated',
        'still under discussion | under discussion | being negotiated | yet to be agreed | not yet agreed',
        'has not been agreed | have not been agreed | remains a proposal | is only a proposal | is still a proposal',
        'is a proposal | was only a proposal | merely a proposal | to be negotiated | will be negotiated',
        'to be concluded | will be concluded | not yet concluded | still a draft | remains a draft',
      ),
    },
    {
      act: 'opening',
      deed: 'done',
      phrases: words(
        'opened | was opened | were opened | has opened | have opened | has been opened | inaugurated',
        'was inaugurated | were inaugurated | has been inaugurated | went into operation | came into operation',
        'went into service | entered service | was commissioned | has been commissioned | is now open',
      ),
    },
    {
      act: 'opening',
      deed: 'coming',
      phrases: words(
        'to open | to be opened | will open | will be opened | is to open | due to open | set to open',
        'scheduled to open | expected to open | planned to open | to be inaugurated | will be inaugurated',
        'yet to open | not yet open | not yet opened | has not opened | to go into operation | will go into operation',
        'to enter service | will enter service | to be commissioned | will be commissioned | come into operation',
      ),
    },
    {
      act: 'completion',
      deed: 'done',
      phrases: words(
        'completed | was completed | were completed | has been completed | have been completed | finished | was finished',
        'has completed | have completed | has been built | was built | were built | has been finished',
      ),
    },
    {
      act: 'completion',
      deed: 'coming',
      phrases: words(
        'to be completed | will be completed | due to be completed | scheduled to be completed | be completed',
        'expected to be completed | yet to be completed | not yet completed | not been completed | to be built',
        'will be built | to be finished | will be finished | still under construction | under construction',
        'construction is to begin | construction will begin | construction is due to begin | being built',
        'has yet to begin | has not begun | not yet begun',
      ),
    },
    {
      act: 'force',
      deed: 'done',
      phrases: words(
        'entered into force | came into force | took effect | has entered into force | is in force | came into effect',
        'ratified | was ratified | were ratified | has been ratified | has ratified | have ratified | went into effect',
      ),
    },
    {
      act: 'force',
      deed: 'coming',
      phrases: words(
        'to enter into force | will enter into force | enter into force | come into force | take effect | to be ratified',
        'will be ratified | yet to be ratified | not yet been ratified | has not been ratified | not been ratified',
        'awaits ratification | awaiting ratification | will take effect | will come into force | to take effect',
      ),
    },
    {
      act: 'start',
      deed: 'done',
      phrases: words(
        'launched | was launched | were launched | has launched | has been launched | was established | were established',
        'established | has been established | have established | set up | was set up | has been set up | founded',
      ),
    },
    {
      act: 'start',
      deed: 'coming',
      phrases: words(
        'to be launched | will be launched | will launch | be launched | to be established | will be established',
        'be established | will establish | plan to establish | plans to establish | to be set up | will be set up',
        'will set up | plan to set up | plans to set up | plan to launch | plans to launch | yet to be established',
        'not yet been established | yet to be launched | proposed setting up | proposed to set up | proposed establishing',
      ),
    },
    {
      act: 'adoption',
      deed: 'done',
      phrases: words(
        'adopted | was adopted | were adopted | has adopted | has been adopted | approved | was approved | were approved',
        'has approved | has been approved | endorsed | was endorsed',
      ),
    },
    {
      act: 'adoption',
      deed: 'coming',
      phrases: words(
        'to be adopted | will be adopted | be adopted | will adopt | yet to be adopted | not yet been adopted | to be approved',
        'will be approved | be approved | yet to be approved | not yet been approved | has not been approved',
        'awaits approval | awaiting approval | plans to adopt | plan to adopt',
      ),
    },
  ],
  otherDeed: [
    {
      phrases: words(
        'second | third | first | fourth | phase | stage | section | part | parts | another | other | others | further',
        'new | additional | remaining | rest | similar | next | had been | had planned | was to be | were to be',
        'was to | were to | was due | were due | originally | initially | previously | earlier | last | previous | if',
        'once | until | would | could | should | might | may | after | before | when | again | renewed | extended',
        'not | no | never | half | some | most | several | upgraded | revised | more',
      ),
    },
  ],
};
