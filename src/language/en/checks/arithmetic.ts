import type { ArithmeticRows } from '../../checks/arithmetic.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of sums, rates, shares and bounds. */
export const EN_ARITHMETIC_WORDS: WordsOf<ArithmeticRows> = {
  binding: [
    {
      role: 'from',
      phrases: words('from | up from | down from | compared with | compared to | against | versus'),
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
  metric: [
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
  parts: [
    {
      exhaustive: true,
      phrases: words(
        'of which | of whom | of them | comprising | comprises | comprise | consisting of | consists of | made up of | namely',
      ),
    },
    { exhaustive: false, phrases: words('including | among them') },
  ],
  direction: [
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
  otherBase: [
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
  share: [
    {
      phrases: words(
        'accounted for | accounts for | accounting for | account for | made up | makes up',
        'make up | share of | shares of | of the total | of the vote | of votes | went to',
        'goes to',
      ),
    },
  ],
  turn: [
    {
      phrases: words(
        'of | while | whereas | but | in | from | among | compared | against',
        'respectively',
      ),
    },
  ],
  contrast: [
    { phrases: words('while | whereas | but | although | though | as | when | meanwhile') },
  ],
  byAmount: [{ phrases: words('by') }],
  balance: [
    {
      phrases: words(
        'deficit | surplus | trade deficit | trade surplus | shortfall | difference | gap | balance of',
      ),
    },
  ],
  inAll: [
    { place: 'behind', phrases: words('in all | altogether | in total | all told') },
    { place: 'before', phrases: words('a total of | in all | altogether | for a total of') },
  ],
};
