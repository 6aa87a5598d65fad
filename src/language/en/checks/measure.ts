import type { MeasureRows } from '../../checks/measure.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of rates a unit, conversions, averages, scales and bounds. */
export const EN_MEASURE_WORDS: WordsOf<MeasureRows> = {
  each: [{ phrases: words('each | apiece | respectively for each') }],
  per: [{ phrases: words('per | for every | for each') }],
  person: [
    {
      phrases: words(
        'people | population | persons | inhabitants | residents | citizens | refugees | migrants | workers | pupils',
        'students | families | farmers | children | women | men | victims | survivors | soldiers | troops',
        'teachers | nurses | doctors | recipients | beneficiaries | migrants | passengers | visitors | patients',
        'tourists | islanders | pensioners | members | delegates | participants | households | individuals',
        'returnees | employees | settlers | fishermen | veterans | evacuees | herders | miners | graduates',
      ),
    },
  ],
  timed: [
    {
      unit: 'year',
      phrases: words('a year | per year | annually | each year | every year | yearly'),
    },
    { unit: 'year', phrases: words('per annum | annual') },
    { unit: 'month', phrases: words('a month | per month | monthly | each month | every month') },
    { unit: 'week', phrases: words('a week | per week | weekly | each week | every week') },
    { unit: 'day', phrases: words('a day | per day | daily | each day | every day') },
    { unit: 'quarter', phrases: words('a quarter | per quarter | quarterly | each quarter') },
  ],
  amounts: [
    {
      phrases: words(
        'worth | totalling | totaling | in total | in all | altogether | a total of | total of | for a total',
        'total value | total price | total cost | total bill | total | totals | totalled | totaled | valued at',
        'earning | bringing in | bringing | fetching | fetched | yielding | raising | costing | costs | cost',
        'or | that is | i.e. | amounting to | amounts to | amounted to | equals | equivalent to | equal to',
        'works out at | works out to | working out at | working out to | comes to | came to | coming to',
        'adding up to | adds up to | making | makes | which means | meaning | bill of | bill came to',
        'which is | which was | paying | paid | earned | received | receipts of | revenue of | revenues of',
        'priced at | at a price of | at an average price of | for | contract value | deal worth | overall',
        'to come to | bill | sum of | brought in | an outlay of | outlay | spend | spent',
      ),
    },
  ],
  divided: [
    {
      phrases: words(
        'in | into | split into | divided into | made up of | comprising | consisting of | as | through',
        'via | over | across | spread over | by means of | parcelled into | broken into | shipped in | paid in',
      ),
    },
  ],
  same: [
    {
      phrases: words(
        'or | or about | or around | or roughly | or some | or nearly | or approximately | or just over',
        'that is | i.e. | equivalent to | equal to | the equivalent of | about | around | roughly | nearly',
        'approximately | which is | which is about | equivalent | worth | worth about | or just under | or almost',
        'some | almost | just over | just under | or a little over | or more than | or less than | ca. | c.',
      ),
    },
  ],
  exchange: [
    {
      phrases: words(
        'to the | per | to one | to a | for one | for a | for each | against the | to 1 | for 1 | a',
        'equals | is worth | = | at the rate of | at a rate of | exchange rate of',
      ),
    },
  ],
  average: [
    {
      phrases: words(
        'average | averages | averaged | averaging | on average | mean | an average of | average of',
      ),
    },
  ],
  ranging: [
    {
      phrases: words(
        'ranging | ranging from | ranged | ranged from | range | range from | ranges | ranges from',
        'varying | varying from | varied | varied from | varies | varies from | vary | vary from',
        'between | running from | fluctuated between | fluctuating between | fluctuated | swung between',
        'lowest | highest | anywhere from | anywhere between',
      ),
    },
  ],
  apart: [
    {
      phrases: words(
        'another | other | additional | further | of which | of whom | including | while | whereas | excluding',
        'first | initial | initially | previous | previously | last | earlier | compared | against | up from',
        'down from | besides | plus | on top of | separate | separately | remaining | rest | next',
        'later | subsequently | only | half | third | quarter | some of | part of | tax | discount | fee | fees',
        'subsidy | subsidised | subsidized | minimum | maximum | if | would | but | not | without | before',
        'premium | net | profit | loss | down payment | deposit | advance | upfront | meanwhile | elsewhere',
        'exclusive of | on top | extra | new | partly | partially',
      ),
    },
  ],
  mark: [
    {
      phrases: words(
        'target | targets | mark | threshold | level | milestone | goal | benchmark | barrier | forecast | limit',
        'ceiling | cap | quota | minimum | plan | projection | pledged | promised | planned | forecasted | expected',
        'estimate | figure | total | record',
      ),
    },
  ],
  comparison: [
    {
      side: 'above',
      phrases: words(
        'exceeding | exceeds | exceeded | surpassing | surpassed | surpasses | topping | topped | beating | above',
        'more than | greater than | higher than | over | well above | well over | well beyond | beyond | in excess of',
        'ahead of | overshooting | outstripping | larger than | bigger than | comfortably above | easily exceeding',
        'comfortably exceeding | just above | slightly above | slightly more than | crossing | passing | far above',
      ),
    },
    {
      side: 'below',
      phrases: words(
        'below | under | short of | less than | lower than | fewer than | well below | well under | well short of',
        'falling short of | just below | just under | just short of | smaller than | undershooting | missing',
        'slightly below | far below | far short of | shy of | just shy of',
      ),
    },
  ],
  comparing: [
    {
      phrases: words(
        'and | which | is | was | that | this | has | have | had | thus | already | well | far | comfortably | easily | its | their | it | slightly | just | also | much | considerably | significantly | narrowly | substantially | clearly | even',
      ),
    },
  ],
  whole: [
    {
      phrases: words(
        'in all | altogether | total | a total of | overall | in total | all | all of the | the',
      ),
    },
  ],
  figure: [{ phrases: words('figure | sum | amount | total | volume') }],
  definite: [{ phrases: words('the | all | all the | these | those') }],
  narrowing: [
    {
      phrases: words(
        'who | that | which | from | in | of | whose | with | killed | under | where | for | on | at | already | to',
      ),
    },
  ],
  fund: [
    {
      phrases: words(
        'package | loan | fund | grant | project | programme | program | deal | contract | facility | bond | credit',
        'aid | budget | investment | plan | scheme | bailout | pledge | line | dam | railway | plant | port | road',
        'pipeline | order | agreement | donation | initiative | mission | credit line | swap | tranche',
      ),
    },
  ],
};
