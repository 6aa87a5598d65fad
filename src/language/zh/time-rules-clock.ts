import type { TimeRule } from '../time-rules.ts';

/** A set of single characters. */
function set(characters: string): ReadonlySet<string> {
  return new Set(characters);
}

/** Words after which an hour is no count: days, parts of the day, prepositions. */
const BEFORE_HOUR = set('日号天晨晚午上夜间早于至到从在');

/** Times of day: level 1. */
export const ZH_CLOCK_RULES: readonly TimeRule[] = [
  {
    id: 'time.zh-clock-part-figures',
    level: 1,
    pattern: 'DAYPART CLOCK',
    make: 'counted-clock',
    hit: '下午5:00',
  },
  {
    id: 'time.zh-clock-part',
    level: 1,
    pattern: 'DAYPART HN 时|点 整?',
    make: 'counted-clock',
    hit: '上午9时',
  },
  {
    id: 'time.zh-clock-part-half',
    level: 1,
    pattern: 'DAYPART HN 时|点 半',
    make: 'counted-clock',
    hit: '下午3点半',
  },
  {
    id: 'time.zh-clock-part-minutes',
    level: 1,
    pattern: 'DAYPART HN 时|点 HN 分?',
    make: 'counted-clock',
    hit: '下午3点15分',
  },
  {
    id: 'time.zh-clock-minutes',
    level: 1,
    pattern: 'HN 时|点 HN 分',
    make: 'counted-clock',
    hit: '21时30分',
  },
  {
    id: 'time.zh-clock-seconds',
    level: 1,
    pattern: 'HN 时|点 HN 分 HN 秒',
    make: 'counted-clock',
    hit: '17时55分23秒',
  },
  {
    id: 'time.zh-clock-half',
    level: 1,
    pattern: 'HN 时|点 半',
    make: 'counted-clock',
    hit: '五点半',
  },
  {
    id: 'time.zh-clock-hour',
    level: 1,
    pattern: 'HN 时 (许|整)',
    make: 'counted-clock',
    hit: '8时许',
  },
  {
    id: 'time.zh-clock-figure-hour',
    level: 1,
    pattern: 'NN 时',
    make: 'counted-clock',
    hit: '21时',
    miss: '21时代',
    notBefore: set('代期速候段区间'),
  },
  {
    id: 'time.zh-clock-led-hour',
    level: 1,
    pattern: 'HN 时|点',
    make: 'counted-clock',
    after: BEFORE_HOUR,
    hit: '到五点',
    miss: '提出五点建议',
    notBefore: set('代期速候段区间意建要共原主倡希成认看以五六七八九一二三四'),
  },
  {
    id: 'time.zh-clock-word',
    level: 1,
    pattern: 'CLOCKWORD',
    make: 'clock',
    hit: '零时',
    notBefore: set('一二三四五六七八九零'),
  },
  {
    id: 'time.zh-clock',
    level: 1,
    pattern: 'CLOCK',
    make: 'clock',
    hit: '18:30',
  },
  {
    id: 'time.zh-wide-clock',
    level: 1,
    pattern: 'DAYPART? HN ： HN',
    make: 'counted-clock',
    after: BEFORE_HOUR,
    hit: '5日12：30',
    miss: '比分2：10',
  },
  {
    id: 'time.zh-part-wide-clock',
    level: 1,
    pattern: 'DAYPART HN ： HN',
    make: 'counted-clock',
    hit: '下午3：30',
  },
  {
    id: 'time.zh-hour-range',
    level: 1,
    pattern: 'DAYPART? HN 时|点 半? 至|到|-|－|~|～ HN 时|点 半?',
    make: 'hour-range',
    hit: '下午2时至4时',
    miss: '2至4时期',
    notBefore: set('期代'),
  },
  {
    id: 'time.zh-hour-range-minutes',
    level: 1,
    pattern: 'DAYPART? HN 时|点 HN 分 至|到|-|－|~|～ HN 时|点 HN? 分?',
    make: 'hour-range',
    hit: '上午9时30分至11时30分',
  },
  {
    id: 'time.zh-hour-range-figures',
    level: 1,
    pattern: 'DAYPART CLOCK 至|到|-|－|~|～ CLOCK',
    make: 'hour-range',
    hit: '下午5:00至6:00',
  },
  {
    id: 'time.zh-hour-range-led',
    level: 1,
    pattern: 'HN 至|到|-|－|~|～ HN 时',
    make: 'hour-range',
    after: BEFORE_HOUR,
    hit: '16日0—24时',
  },
  {
    id: 'time.zh-hour-range-shared',
    level: 1,
    pattern: 'DAYPART HN 至|到|-|－|~|～ HN 时|点',
    make: 'hour-range',
    hit: '早上五到六点',
  },
];
