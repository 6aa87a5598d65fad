import type { PhraseTable } from '../../text/phrases.ts';
import { type CheckTables, checkTableName } from '../check-tables.ts';

/** Phrases written in lines, parted by bars. */
function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' | '));
}

/** English words that the checks look for. */
export const EN_CHECK_WORDS: CheckTables = {
  relation: {
    name: checkTableName('relation'),
    rows: [
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
  },
  binding: {
    name: checkTableName('binding'),
    rows: [
      {
        role: 'from',
        phrases: words(
          'from | up from | down from | compared with | compared to | against | versus',
        ),
      },
      { role: 'to', phrases: words('to | until | through | till') },
      { role: 'and', phrases: words('and | & | plus | as well as') },
      { role: 'of', phrases: words('of') },
      {
        role: 'at',
        phrases: words(
          'in | on | at | held in | held on | was held in | took place in | took place on',
        ),
      },
    ],
  },
  status: {
    name: checkTableName('status'),
    rows: [
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
  },
  metric: {
    name: checkTableName('metric'),
    rows: [
      {
        metric: 'trade',
        phrases: words(
          'trade | bilateral trade | mutual trade | trade turnover | trade volume',
          'two-way trade | commerce',
        ),
      },
      { metric: 'exports', phrases: words('exports | export | shipments') },
      { metric: 'imports', phrases: words('imports | import | purchases') },
      { metric: 'investment', phrases: words('investment | investments | fdi') },
      { metric: 'gdp', phrases: words('gdp | gross domestic product | output') },
      { metric: 'aid', phrases: words('aid | assistance | humanitarian aid | funding') },
      { metric: 'debt', phrases: words('debt | loan | loans | credit') },
      { metric: 'cost', phrases: words('cost | costs') },
      { metric: 'spending', phrases: words('spending | expenditure | budget') },
      {
        metric: 'revenue',
        phrases: words('revenue | revenues | sales | turnover | profit | profits'),
      },
    ],
  },
  parts: {
    name: checkTableName('parts'),
    rows: [
      {
        exhaustive: true,
        phrases: words(
          'of which | of whom | of them | comprising | comprises | comprise | consisting of | consists of | made up of | namely',
        ),
      },
      { exhaustive: false, phrases: words('including | among them') },
    ],
  },
  years: {
    name: checkTableName('years'),
    rows: [
      { counts: 'years-of', phrases: words('years of') },
      { counts: 'year-of', phrases: words('year of | year in | year into') },
      { counts: 'anniversary', phrases: words('anniversary of | anniversary since') },
      {
        counts: 'years-since',
        phrases: words('years after | years since | years on from | years ago'),
      },
    ],
  },
  direction: {
    name: checkTableName('direction'),
    rows: [
      {
        direction: 'up',
        phrases: words(
          'up | rose | rise | rises | risen | rising | increase | increased | increasing',
          'increases | grew | grow | grown | growing | growth | gain | gained | jump',
          'jumped | surge | surged | climbed | soared | expanded',
        ),
      },
      {
        direction: 'down',
        phrases: words(
          'down | fell | fall | fallen | falling | decrease | decreased | decline',
          'declined | declining | drop | dropped | shrank | shrunk | slid | slipped',
          'contracted | cut | reduction',
        ),
      },
    ],
  },
  vague: {
    name: checkTableName('vague'),
    rows: [
      {
        phrases: words(
          'reports vary | reports differ | accounts vary | accounts differ | sources vary',
          'sources differ | estimates vary | estimates differ | counts vary | counts differ',
          'figures vary | numbers vary | depending on the source | depending on the report',
          'depending on whom you ask | exact number unclear | the exact number is unclear',
          'unclear how many',
        ),
      },
    ],
  },
  source: {
    name: checkTableName('source'),
    rows: [
      {
        phrases: words(
          'according to | said | says | saying | told | tells | stated | reported | reports',
          'report | announced | added | noted | notes | statistics | survey | poll | study',
          'data from | data show | data shows | data showed | official data | customs data',
          'its data | figures from | figures show | figures showed | official figures',
          'estimates | estimated | showed | published | cited | citing | quoted | ministry',
          'customs | central bank | bureau | agency | communique | communiqué | world bank',
          'imf | source | sources | analysts | economists | spokesman | spokeswoman',
          'spokesperson | believes | believe | warned | predicted | predicts | claimed',
          'claims | confirmed | revealed | explained | argued | insisted | declared',
          'recalled | emphasized | pointed out | forecast by | projected by | expects',
        ),
      },
    ],
  },
  otherBase: {
    name: checkTableName('otherBase'),
    rows: [
      {
        phrases: words(
          'in real terms | real terms | constant prices | inflation-adjusted',
          'adjusted for inflation | seasonally adjusted | like-for-like | per capita',
          'in volume | by volume | in physical terms | in yuan | in yuan terms',
          'in rouble terms | in ruble terms | in dollar terms | in local currency',
          'in rupee terms | in euro terms | constant currency | annualised | annualized',
          'on average | a year on average | excluding | per year | each year',
        ),
      },
    ],
  },
  party: {
    name: checkTableName('party'),
    rows: [
      {
        phrases: words(
          'sides | leaders | countries | nations | states | parties | presidents',
          'prime ministers | premiers | ministers | foreign ministers | governments',
          'members | member states | powers | neighbours | neighbors | capitals | cities',
          'allies | nation | country | state | party | member | side',
        ),
      },
    ],
  },
  pair: {
    name: checkTableName('pair'),
    rows: [
      {
        phrases: words(
          'both leaders | both sides | both countries | both presidents | both ministers',
          'both parties | both nations | both states | both governments',
        ),
      },
    ],
  },
  article: {
    name: checkTableName('article'),
    rows: [{ phrases: words('the | a | an | another | some') }],
  },
  link: {
    name: checkTableName('link'),
    rows: [
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
  },
  derived: {
    name: checkTableName('derived'),
    rows: [
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
  },
  begins: {
    name: checkTableName('begins'),
    rows: [
      {
        phrases: words(
          'from | began | began on | begins | begins on | begin on | started | started on',
          'starts on | starts | opened on | opens on | running from | runs from | beginning on',
          'starting on | starting | launched on | effective from',
        ),
      },
    ],
  },
  ends: {
    name: checkTableName('ends'),
    rows: [
      {
        phrases: words(
          'to | until | till | through | ended | ended on | ends on | ends | end on | closed on',
          'closes on | concluded on | concludes on | expires on | expired on | finished on',
          'ending on | ending',
        ),
      },
    ],
  },
  contrast: {
    name: checkTableName('contrast'),
    rows: [{ phrases: words('while | whereas | but | although | though | as | when | meanwhile') }],
  },
  within: {
    name: checkTableName('within'),
    rows: [{ phrases: words('in | at | held in | hosted in') }],
  },
  special: {
    name: checkTableName('special'),
    rows: [
      {
        phrases: words(
          'extraordinary | emergency | special | informal | virtual | online | mini | pre',
          "alternative | counter | people's | parallel | first-ever | youth | business",
          'ministerial',
        ),
      },
    ],
  },
  partial: {
    name: checkTableName('partial'),
    rows: [
      {
        phrases: words(
          'other | another | further | additional | more | least | over | some | only',
          'first | last | remaining | including | such as | among | notably | namely among | e.g.',
        ),
      },
    ],
  },
  turn: {
    name: checkTableName('turn'),
    rows: [
      {
        phrases: words(
          'of | while | whereas | but | in | from | among | compared | against',
          'respectively',
        ),
      },
    ],
  },
  told: {
    name: checkTableName('told'),
    rows: [
      {
        phrases: words(
          'had | was | were | would | if | did | promised | pledged | committed | agreed',
        ),
      },
    ],
  },
  share: {
    name: checkTableName('share'),
    rows: [
      {
        phrases: words(
          'accounted for | accounts for | accounting for | account for | made up | makes up',
          'make up | share of | shares of | of the total | of the vote | of votes | went to',
          'goes to',
        ),
      },
    ],
  },
  future: {
    name: checkTableName('future'),
    rows: [
      {
        phrases: words(
          "will | shall | is to | are to | 'll | pledges to | plans to | plan to",
          'intends to | is due to | are due to | is scheduled to',
        ),
      },
    ],
  },
  yearly: {
    name: checkTableName('yearly'),
    rows: [{ phrases: words('annual | annually | yearly | every year | each year | regular') }],
  },
};

/** The same tables as a list, for the pack. */
export const EN_CHECK_TABLES: readonly PhraseTable[] = Object.values(
  EN_CHECK_WORDS,
) as readonly PhraseTable[];
