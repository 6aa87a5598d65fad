import type { TimeRows } from '../../checks/time.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of days, order and lengths. */
export const EN_TIME_WORDS: WordsOf<TimeRows> = {
  begins: [
    {
      phrases: words(
        'from | began | began on | begins | begins on | begin on | started | started on',
        'starts on | starts | opened on | opens on | running from | runs from | beginning on',
        'starting on | starting | launched on | effective from',
      ),
    },
  ],
  ends: [
    {
      phrases: words(
        'to | until | till | through | ended | ended on | ends on | ends | end on | closed on',
        'closes on | concluded on | concludes on | expires on | expired on | finished on',
        'ending on | ending',
      ),
    },
  ],
  told: [
    {
      phrases: words(
        'had | was | were | would | if | did | promised | pledged | committed | agreed',
      ),
    },
  ],
  future: [
    {
      phrases: words(
        "will | shall | is to | are to | 'll | pledges to | plans to | plan to",
        'intends to | is due to | are due to | is scheduled to',
      ),
    },
  ],
  years: [
    { counts: 'years-of', phrases: words('years of') },
    { counts: 'year-of', phrases: words('year of | year in | year into') },
    { counts: 'anniversary', phrases: words('anniversary of | anniversary since') },
    {
      counts: 'years-since',
      phrases: words('years after | years since | years on from | years ago'),
    },
  ],
};
