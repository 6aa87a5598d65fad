import type { TimeRule } from '../time-rules.ts';
import { LENGTH, YEAR } from './time-steps.ts';

/** Words after which an event stands for its days. */
const LEADS: ReadonlySet<string> = new Set([
  'since',
  'before',
  'after',
  'until',
  'till',
  'during',
  'following',
  'throughout',
]);

/** Words after which its beginning or end does. */
const EDGE_LEADS: ReadonlySet<string> = new Set([...LEADS, 'by', 'from', 'at', 'to']);

/** Words after which a feast stands for its day: as a subject it is a topic. */
const FEAST_LEADS: ReadonlySet<string> = new Set([
  'on',
  'since',
  'before',
  'after',
  'until',
  'till',
  'by',
  'during',
  'around',
  'at',
  'over',
  'of',
  'from',
  'to',
  'through',
  'throughout',
  'between',
  'and',
]);

/** Words after which a plan stands for its years. */
const PLAN_LEADS: ReadonlySet<string> = new Set(['during', 'over', 'throughout']);

/** Capitalised words after which a feast is part of another name. */
const NAMES: ReadonlySet<string> = new Set(['island', 'islands', 'carol', 'agreement', 'accord']);

/** Feasts, events and plans of the reference: level 1. */
export const EN_EVENT_RULES: readonly TimeRule[] = [
  {
    id: 'time.holiday',
    level: 1,
    pattern: 'HOLIDAY',
    make: 'calendar',
    hit: 'on Christmas Day',
    miss: 'on Christmas Island',
    notBefore: NAMES,
  },
  {
    id: 'time.holiday-year',
    level: 1,
    pattern: `HOLIDAY ,? of? ${YEAR}`,
    make: 'calendar',
    hit: 'Christmas 2025',
  },
  {
    id: 'time.relative-holiday',
    level: 1,
    pattern: 'REL HOLIDAY',
    make: 'calendar',
    hit: 'last Christmas',
  },
  {
    id: 'time.feast',
    level: 1,
    pattern: 'FEAST',
    make: 'feast',
    after: FEAST_LEADS,
    hit: 'on Easter Sunday',
    miss: 'on Easter Island',
    notBefore: NAMES,
  },
  {
    id: 'time.feast-year',
    level: 1,
    pattern: `FEAST ,? of? ${YEAR}`,
    make: 'feast',
    hit: 'Thanksgiving 2024',
  },
  {
    id: 'time.relative-feast',
    level: 1,
    pattern: 'REL FEAST',
    make: 'feast',
    hit: 'next Ramadan',
  },
  {
    id: 'time.event',
    level: 1,
    pattern: 'the? ERA',
    make: 'event',
    after: LEADS,
    hit: 'since the annexation of Crimea',
    miss: 'they condemned the annexation of Crimea',
  },
  {
    id: 'time.event-edge',
    level: 1,
    pattern: 'the? EARLY|OUTBREAK of the? ERA',
    make: 'event',
    after: EDGE_LEADS,
    hit: 'since the outbreak of the Korean War',
    miss: 'they mourned the outbreak of the Korean War',
  },
  {
    id: 'time.nth-of-event',
    level: 1,
    pattern: 'the? ORD UNIT of the? ERA',
    make: 'event-nth',
    hit: 'in the fourth year of the war in Gaza',
  },
  {
    id: 'time.anniversary-of-event',
    level: 1,
    pattern: 'the? ORD ANNIVERSARY of the? ERA',
    make: 'event-nth',
    hit: 'on the 30th anniversary of the fall of the Berlin Wall',
  },
  {
    id: 'time.after-event',
    level: 1,
    pattern: `N|a|an ${LENGTH} BEFOREAFTER the? ERA`,
    make: 'event-shift',
    hit: 'three years after the annexation of Crimea',
  },
  {
    id: 'time.plan-period',
    level: 1,
    pattern: 'the? PLANNAME period',
    make: 'plan',
    hit: 'in the 14th Five-Year Plan period',
  },
  {
    id: 'time.plan',
    level: 1,
    pattern: 'the? PLANNAME',
    make: 'plan',
    after: PLAN_LEADS,
    hit: 'during the 14th Five-Year Plan',
  },
  {
    id: 'time.named-day',
    level: 1,
    pattern: 'NAMEDDAY',
    make: 'named-day',
    hit: 'on Black Wednesday',
  },
];
