import type { TimeRule } from '../time-rules.ts';

/** Events that are known by their month and are of another year. */
const KNOWN_EVENTS = new Set([
  'революция',
  'революции',
  'революцию',
  'революцией',
  'путч',
  'путча',
  'переворот',
  'переворота',
  'указ',
  'указы',
  'указов',
  'указам',
  'указах',
  'указами',
  'тезисы',
  'тезисов',
  'война',
  'войны',
  'войне',
  'войну',
]);

/** "завтрашний день", "день вчерашний": the time to come, the past. */
const DAY_NOUN = new Set(['день', 'дня', 'дню', 'днем', 'дне']);

/** After these the adjective has its noun elsewhere, or none: "не завтрашнего уже дня". */
const NO_NOUN = new Set([...DAY_NOUN, ',', '.', 'и', 'или', 'уже', 'же']);

/** Times told by adjectives: level 1. */
export const RU_ADJECTIVE_RULES: readonly TimeRule[] = [
  {
    id: 'time.month-adjective',
    level: 1,
    pattern: 'MONTHADJ',
    make: 'named-month',
    notBefore: KNOWN_EVENTS,
    hit: 'на июньских переговорах',
    miss: 'исполнение майских указов',
  },
  {
    id: 'time.day-adjective',
    level: 1,
    pattern: 'DAYADJ',
    make: 'deictic-unit',
    note: 'day',
    notBefore: NO_NOUN,
    notAfter: DAY_NOUN,
    hit: 'на вчерашней встрече',
    miss: 'уверенность в завтрашнем дне',
  },
  {
    id: 'time.today-adjective',
    level: 1,
    pattern: 'TODAYADJ (OCCASION)',
    make: 'deictic-unit',
    note: 'day',
    hit: 'на сегодняшних переговорах',
    miss: 'сегодняшняя жизнь',
  },
  {
    id: 'time.year-adjective',
    level: 1,
    pattern: 'YEARADJ',
    make: 'deictic-unit',
    note: 'year',
    hit: 'на прошлогоднем саммите',
  },
  {
    id: 'time.year-length',
    level: 1,
    pattern: 'YEARLENGTH (LASTING)',
    make: 'year-length',
    hit: 'подписали пятилетний контракт',
    miss: 'пятилетний мальчик',
  },
  {
    id: 'time.year-length-between',
    level: 1,
    pattern: 'YEARLENGTH (LASTINGADJ) (LASTING)',
    make: 'year-length',
    hit: 'подписали 10-летний торговый контракт',
  },
];
