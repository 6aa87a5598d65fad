import type { TimeRule } from '../time-rules.ts';

/** A set of single characters. */
function set(characters: string): ReadonlySet<string> {
  return new Set(characters);
}

/** Feasts, days of the Chinese calendar, and dated events: level 1. */
export const ZH_FEAST_RULES: readonly TimeRule[] = [
  {
    id: 'time.holiday',
    level: 1,
    pattern: 'HOLIDAY',
    make: 'calendar',
    hit: '春节',
    miss: '清明上河图',
    notBefore: set('上联档'),
  },
  {
    id: 'time.holiday-of-year',
    level: 1,
    pattern: 'YEAR 年 HOLIDAY',
    make: 'calendar',
    hit: '2025年中秋节',
  },
  {
    id: 'time.holiday-quoted',
    level: 1,
    pattern: '(QUOTE) HOLIDAYNUMBER (QUOTE)',
    make: 'holiday-number',
    hit: '“五一”假期',
  },
  {
    id: 'time.holiday-figures',
    level: 1,
    pattern: 'HOLIDAYNUMBER (假|小|黄|长) (期|长|金|假)',
    make: 'holiday-number',
    hit: '五一假期',
    miss: '五一二',
  },
  {
    id: 'time.feast',
    level: 1,
    pattern: 'FEAST',
    make: 'feast',
    hit: '复活节',
    miss: '春节档',
    notBefore: set('上联档岛'),
  },
  {
    id: 'time.feast-of-year',
    level: 1,
    pattern: 'YEAR 年 FEAST',
    make: 'feast',
    hit: '2025年复活节',
  },
  {
    id: 'time.feast-in-year',
    level: 1,
    pattern: 'DYEAR 的? FEAST',
    make: 'feast-in-year',
    hit: '去年复活节',
  },
  {
    id: 'time.zh-lunar',
    level: 1,
    pattern: 'LUNAR? LUNARMONTH LUNARDAY|DAY 日?',
    make: 'lunar-day',
    hit: '正月十五',
  },
  {
    id: 'time.zh-lunar-numbered',
    level: 1,
    pattern: 'LUNAR MM 月 LUNARDAY|DAY 日?',
    make: 'lunar-day',
    hit: '农历八月十五',
  },
  {
    id: 'time.zh-lunar-of-year',
    level: 1,
    pattern: 'LUNAR YEAR 年 LUNARMONTH LUNARDAY|DAY 日?',
    make: 'lunar-day',
    hit: '农历2015年正月初一',
  },
  {
    id: 'time.zh-lunar-numbered-of-year',
    level: 1,
    pattern: 'LUNAR YEAR 年 MM 月 LUNARDAY|DAY 日?',
    make: 'lunar-day',
    hit: '农历2015年十月初一',
  },
  {
    id: 'time.zh-year-lunar',
    level: 1,
    pattern: 'YEAR 年 LUNAR? LUNARMONTH LUNARDAY|DAY 日?',
    make: 'lunar-day',
    hit: '2015年农历正月初一',
  },
  {
    id: 'time.zh-year-lunar-numbered',
    level: 1,
    pattern: 'YEAR 年 LUNAR MM 月 LUNARDAY|DAY 日?',
    make: 'lunar-day',
    hit: '2015年农历十月初一',
  },
  {
    id: 'time.zh-event-limit',
    level: 1,
    pattern: 'ERA (以|之) (来|后|前)',
    make: 'event',
    hit: '新中国成立以来',
    miss: '新中国成立仪式',
  },
  {
    id: 'time.zh-event-after',
    level: 1,
    pattern: 'ERA (前|后|至) (，|,|今|的)',
    make: 'event',
    hit: '新中国成立后，',
  },
  {
    id: 'time.zh-event-during',
    level: 1,
    pattern: 'ERA (期) (间)',
    make: 'event',
    hit: '新冠疫情期间',
  },
];
