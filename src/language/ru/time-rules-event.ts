import type { TimeRule } from '../time-rules.ts';
import { LENGTH } from './time-steps.ts';

/** Words before a dated event that make it a time. */
const LEADS = new Set(['до', 'после', 'перед', 'времен', 'годы', 'период', 'время']);

/** Datelines, feasts, dated events and plans of the reference: level 1. */
export const RU_EVENT_RULES: readonly TimeRule[] = [
  {
    id: 'time.dateline',
    level: 1,
    pattern: 'DAY MONTH',
    make: 'calendar',
    head: true,
    hit: 'ранее. МОСКВА, 16 мая. /ТАСС/',
  },
  { id: 'time.feast', level: 1, pattern: 'FEAST', make: 'feast', hit: 'на Пасху' },
  {
    id: 'time.feast-year',
    level: 1,
    pattern: 'FEAST YEAR YEARWORD?',
    make: 'feast',
    hit: 'в День России 2024 года',
  },
  {
    id: 'time.new-year',
    level: 1,
    pattern: 'NEWYEAR',
    make: 'holiday',
    capital: true,
    after: new Set(['на', 'под', 'до', 'после', 'к', 'перед', 'в', 'накануне']),
    hit: 'под Новый год',
    miss: 'наступил новый год',
  },
  {
    id: 'time.event',
    level: 1,
    pattern: 'ERA',
    make: 'event',
    after: LEADS,
    hit: 'после распада СССР',
    miss: 'они обсудили распад СССР',
  },
  {
    id: 'time.event-edge',
    level: 1,
    pattern: 'EARLY|OUTBREAK ERA',
    make: 'event',
    after: new Set(['до', 'после', 'с', 'со', 'к', 'в']),
    hit: 'с начала СВО',
  },
  {
    id: 'time.nth-of-event',
    level: 1,
    pattern: 'ORD UNIT ERA',
    make: 'event-nth',
    hit: 'на четвёртый год войны в Газе',
  },
  {
    id: 'time.anniversary-of-event',
    level: 1,
    pattern: 'ORD ANNIVERSARY ERA',
    make: 'event-nth',
    hit: 'в 30-ю годовщину распада СССР',
  },
  {
    id: 'time.jubilee-of-event',
    level: 1,
    pattern: 'JUBILEE со? дня? установления|начала? ERA',
    make: 'jubilee',
    hit: 'к 30-летию распада СССР',
    miss: 'к 30-летию завода',
  },
  {
    id: 'time.after-event',
    level: 1,
    pattern: `N ${LENGTH} BEFOREAFTER ERA`,
    make: 'event-shift',
    hit: 'через три года после распада СССР',
  },
  // Soviet plans have lower numbers; the later ones are China's.
  {
    id: 'time.numbered-plan',
    level: 1,
    pattern: 'ORD|ROMAN FIVEYEAR',
    make: 'numbered-plan',
    note: 'CHN/five-year-plan- 13',
    hit: 'в годы 15-й пятилетки',
    miss: 'в годы первой пятилетки',
  },
  {
    id: 'time.numbered-year-plan',
    level: 1,
    pattern: 'ORD|ROMAN YEARLENGTH PLANWORD',
    make: 'numbered-plan',
    note: 'CHN/five-year-plan- 13',
    hit: 'выполнили 14-й пятилетний план',
  },
];
