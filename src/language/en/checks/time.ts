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
      phrases: words('had | was | were | would | if | did'),
    },
  ],
  unreal: [
    {
      phrases: words(
        'had | would | if | could | might | should | planned | scheduled | due | expected | postponed | unless | whether',
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
  promised: [
    {
      phrases: words(
        'promised | pledged | committed | agreed | vowed | undertook | pledge | promise | agree | commit',
      ),
    },
  ],
  by: [{ phrases: words('by | before | until | no later than | not later than') }],
  lasting: [
    {
      phrases: words(
        'lasted | lasting | lasts | last | for | in force | ran | runs | running | took | talked | stayed | served',
      ),
    },
  ],
  nextDay: [
    {
      phrases: words(
        'the next day | the following day | next day | following day | a day later | one day later',
      ),
    },
  ],
  thatIs: [{ phrases: words('that is | i.e. | namely') }],
  order: [
    {
      order: 'after',
      phrases: words(
        'followed | came after | comes after | took place after | succeeded | follows | is a follow-up to',
      ),
    },
    {
      order: 'before',
      phrases: words('preceded | came before | comes before | took place before | precedes'),
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
  began: [
    {
      phrases: words(
        'established | founded | signed | created | set up | began | started | opened | launched | concluded',
        'founding | establishment | signing | creation | beginning | independence | adopted | adoption | formed',
        'joined | accession | formation | normalised | normalized | normalisation | normalization | proclaimed',
      ),
    },
  ],
  jubilee: [{ phrases: words('anniversary | jubilee | birthday') }],
  born: [{ phrases: words('born | born on | born in | birth') }],
  died: [{ phrases: words('died | passed away | death | late | killed | dies | deceased') }],
  aged: [
    {
      phrases: words(
        'aged | at the age of | at age | years old | years of age | is | was | turns | turned | - year - old | -year-old',
      ),
    },
  ],
  ageUnit: [{ phrases: words('years | year') }],
  office: [
    {
      phrases: words(
        'in office | held the post | held the office | holds the post | in the post | in power | took office',
        'has led | led | has governed | governed | has ruled | ruled | has served | served | has headed | headed',
        'has been president | has been prime minister | has been chancellor | has been minister | at the helm',
        'has held the post | has held the office | left office | stepped down | resigned',
      ),
    },
  ],
};
