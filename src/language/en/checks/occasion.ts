import type { OccasionRows } from '../../checks/occasion.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of series, commemorations and dated events. */
export const EN_OCCASION_WORDS: WordsOf<OccasionRows> = {
  relation: [
    {
      relation: 'with',
      phrases: words(
        'coinciding with | coincided with | coincides with | coincide with | during',
        'on the occasion of | on the margins of | on the sidelines of | on the margin of',
        'on the sideline of | at the sidelines of | in the margins of | to attend',
        'attended | attending | to take part in | to participate in | marking | to mark',
        'marked | celebrating | to celebrate | in honour of | in honor of',
      ),
    },
    {
      relation: 'away',
      phrases: words(
        'ahead of | before | prior to | in the run-up to | on the eve of | in advance of',
        'in preparation for | preparing for | to prepare for | preparations for | towards',
        'toward | after | following | since | days after | in the wake of | the day after',
        'between | until | next | last | previous | upcoming | late for | missed',
        'instead of | not',
      ),
    },
  ],
  link: [
    {
      phrases: words(
        'in | on | at | from | of | by | this | for | the city of | the | which | to',
        'will be | was | is | be | held | hosted | took place | takes place | take place',
        'scheduled | opened | opens | will be held | was held | to be held',
        'will take place | is scheduled | is scheduled for | convened | kicked off',
        'began',
      ),
    },
  ],
  derived: [
    {
      phrases: words(
        'declaration | communique | communiqué | statement | agenda | commitment',
        'commitments | pledge | pledges | process | format | series | outcomes',
        'decisions | preparation | preparations | host | hosts | chair | chairman',
        'presidency | sherpa | sherpas | guest | preparatory | foreign | finance',
        'ministerial | side event',
      ),
    },
  ],
  special: [
    {
      phrases: words(
        'extraordinary | emergency | special | informal | virtual | online | mini | pre',
        "alternative | counter | people's | parallel | first-ever | youth | business",
        'ministerial',
      ),
    },
  ],
  within: [{ phrases: words('in | at | held in | hosted in') }],
  yearly: [{ phrases: words('annual | annually | yearly | every year | each year | regular') }],
  held: [
    {
      phrases: words(
        'held | was held | took place | met | gathered | convened | opened | hosted | attended | chaired | closed',
        'hosts | hosted by | travelled to | traveled to | assembled | brought together',
      ),
    },
  ],
  host: [
    {
      phrases: words(
        'hosted | hosted by | hosts | host of | was the host | was host to | chaired by | chair of',
      ),
    },
  ],
  format: [
    {
      format: 'in person',
      phrases: words('in person | face to face | travelled to | traveled to | flew to'),
    },
    {
      format: 'remote',
      phrases: words(
        'by video | by video link | by video conference | via video link | via video conference | online | virtually',
        'by videoconference | via videoconference | virtual | by telephone',
      ),
    },
  ],
  level: [
    { level: 'heads-of-state', phrases: words('presidents | heads of state') },
    {
      level: 'heads-of-government',
      phrases: words('prime ministers | premiers | heads of government'),
    },
    {
      level: 'ministers',
      phrases: words('foreign ministers | defence ministers | finance ministers'),
    },
    {
      level: 'any',
      phrases: words('leaders | officials | delegations | representatives | ministers'),
    },
  ],
  kept: [
    {
      phrases: words(
        'celebrate | celebrated | celebrates | celebrating | marked | marks | mark | parade | observed | observes | fell on',
        'falls on | kept',
      ),
    },
  ],
  happened: [
    {
      phrases: words(
        'signed | was signed | were signed | concluded | held | met | took place | convened | began | founded | was founded',
        'adopted | fell on | issued | opened | entered into force | established | broke out | ended | won',
      ),
    },
  ],
  around: [
    {
      phrases: words(
        'reception | concert | exhibition | eve | ahead of | before | after | week | days',
      ),
    },
  ],
};
