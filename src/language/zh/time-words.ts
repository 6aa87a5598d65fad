import type { PhraseTable } from '../../text/phrases.ts';
import type { TimeWord } from '../time-rules.ts';
import { ZH_FEAST_WORDS } from './time-words-feast.ts';
import { ZH_REFERENCE_WORDS } from './time-words-reference.ts';
import { words } from './words-of-class.ts';

const DAYS = ['一', '二', '三', '四', '五', '六', '日'];
const WEEKS: readonly (readonly [number, readonly string[]])[] = [
  [-2, ['上上周', '上上个星期', '上上星期', '上上個週']],
  [-1, ['上周', '上星期', '上个星期', '上礼拜', '上个礼拜', '上週', '上個星期']],
  [0, ['本周', '这周', '本星期', '这个星期', '这星期', '这个礼拜', '本週', '這週']],
  [1, ['下周', '下星期', '下个星期', '下礼拜', '下个礼拜', '下週', '下個星期']],
  [2, ['下下周', '下下个星期', '下下星期', '下下個週']],
];

/** "周五" and, counted in days from this week's Monday, "上周五". */
const WEEKDAYS = DAYS.flatMap((day, i): TimeWord[] => {
  const names = day === '日' ? ['日', '天'] : [day];
  return [
    {
      is: 'WEEKDAY',
      value: i + 1,
      phrases: names
        .flatMap((n) => [`周${n}`, `星期${n}`, `礼拜${n}`, `週${n}`, `禮拜${n}`])
        .filter((n) => n !== '周天' && n !== '週天'),
    },
    ...WEEKS.map(
      ([week, starts]): TimeWord => ({
        is: 'WEEKWD',
        value: week * 7 + i + 1,
        phrases: starts.flatMap((start) => names.map((n) => start + n)),
      }),
    ),
  ];
});

const MORNING = ['上午', '早上', '早晨', '清晨', '凌晨'] as const;
const NOON = ['中午', '正午'] as const;
const AFTERNOON = ['下午', '午后', '傍晚'] as const;
const EVENING = ['晚上', '晚间'] as const;
const NIGHT = ['深夜', '夜间', '夜里', '午夜'] as const;

const POINTERS = [
  ...words('DEICTIC', [
    [0, '今天', '今日', '即日'],
    [-1, '昨天', '昨日'],
    [1, '明天', '明日'],
    [-2, '前天', '前日'],
    [2, '后天'],
    [-3, '大前天'],
    [3, '大后天'],
  ]),
  ...words('TODAY', [[0, '今']]),
  ...words('DAYANDPART', [
    ['0 TEV', '今晚', '今夜'],
    ['0 TMO', '今晨', '今早'],
    ['-1 TEV', '昨晚'],
    ['-1 TNI', '昨夜'],
    ['-2 TEV', '前晚'],
    ['1 TMO', '明早', '明晨'],
    ['1 TEV', '明晚'],
  ]),
  ...words('DAYPART', [
    ['TMO', '早', '早间', ...MORNING],
    ['TMI', ...NOON],
    ['TAF', ...AFTERNOON],
    ['TEV', '晚', ...EVENING],
    ['TNI', ...NIGHT],
  ]),
  ...words('PARTOFDAY', [
    ['TMO', ...MORNING],
    ['TMI', ...NOON],
    ['TAF', ...AFTERNOON],
    ['TEV', '当晚', '当天晚上', '当日晚间', ...EVENING],
    ['TNI', '当夜', ...NIGHT],
  ]),
  ...words('DYEAR', [
    [0, '今年', '本年', '本年度'],
    [-1, '去年', '去年度'],
    [1, '明年', '明年度', '下年度', '来年'],
    [-2, '前年'],
    [2, '后年'],
  ]),
  ...words('DMONTH', [
    [0, '本月', '这个月', '本月份'],
    [-1, '上月', '上个月', '上月份'],
    [1, '下月', '下个月'],
  ]),
  ...WEEKS.map(([value, phrases]): TimeWord => ({ is: 'DWEEK', value, phrases })),
  ...words('DWEEKEND', [
    [-1, '上周末', '上个周末'],
    [0, '本周末', '这个周末', '周末'],
    [1, '下周末'],
  ]),
  ...words('DQUARTER', [
    [0, '本季度', '这个季度'],
    [-1, '上季度', '上个季度', '上一季度', '上一个季度'],
    [1, '下季度', '下个季度', '下一季度'],
  ]),
  ...words('DCENTURY', [
    [0, '本世纪'],
    [-1, '上世纪', '上个世纪'],
    [1, '下世纪', '下个世纪'],
  ]),
  ...words('CDAY', [
    [0, '当天', '当日', '同日', '同一天', '这一天', '那天'],
    [1, '次日', '翌日', '第二天', '隔天', '隔日'],
    [-1, '前一日', '前一天', '此前一天', '此前一日'],
  ]),
  ...words('CYEAR', [
    [-1, '上年', '上一年', '上年度', '上一年度'],
    [0, '当年', '同年', '这一年', '那一年'],
    [1, '次年', '翌年', '下一年'],
  ]),
  ...words('YEARPAIR', [
    ['0 1', '今明两年', '今明年'],
    ['0 2', '今明后三年'],
    ['-1 0', '去今两年'],
    ['1 2', '明后两年'],
  ]),
  ...words('DAYPAIR', [['0 1', '今明两天', '今明两日']]),
  ...words('SAMEYEAR', [
    ['-1 now', '去年同期', '去年同一时期', '去年同月'],
    ['-1', '上年同期', '上一年同期', '上年度同期', '上年同月'],
    ['-2 now', '前年同期'],
  ]),
  ...words('SAMEMONTH', [['-1', '上月同期', '上个月同期']]),
  ...words('SAMEPERIOD', [['0', '同期']]),
  ...words('CMONTH', [[0, '当月', '同月']]),
  ...words('CREL', [[-1, '前一']]),
  ...words('COUPLE', [[2, '两']]),
  ...words('FIRSTN', [[1, '前', '头', '首']]),
  ...words('PASTN', [[-1, '过去', '过去的', '最近', '最近的', '近', '这', '刚刚过去的']]),
  ...words('FUTUREN', [[1, '未来', '未来的', '今后', '接下来', '接下来的', '往后']]),
  ...words('EVERY', [
    [1, '每', '每隔'],
    [2, '每两'],
  ]),
];

const UNITS = [
  ...words('UNITS', [
    ['year', '年', '周年', '年度'],
    ['month', '个月'],
    ['week', '周', '个星期', '星期', '个礼拜', '週'],
    ['day', '天', '昼夜', '个昼夜'],
    ['quarter', '季度', '个季度'],
    ['hour', '小时', '个小时', '个钟头', '钟头'],
    ['minute', '分钟'],
    ['second', '秒', '秒钟'],
    ['century', '个世纪'],
    ['decade', '个十年'],
  ]),
  ...words('UNIT', [['year', '全年']]),
  ...words('PERUNIT', [
    ['month', '月'],
    ['day', '日'],
  ]),
  ...words('UNITSMORE', [
    ['month', '个多月', '个余月'],
    ['week', '个多星期'],
    ['hour', '个多小时', '多个小时', '余小时'],
    ['day', '余天', '余日'],
    ['century', '个多世纪'],
  ]),
  ...words('CLOCKWORD', [['00:00', '零时', '零点']]),
  ...words('UNITSHALF', [
    ['month', '个半月'],
    ['week', '个半星期'],
    ['hour', '个半小时', '个半钟头'],
    ['century', '个半世纪'],
  ]),
  ...words('ANNUM', [['year', '年']]),
  ...words('CENTURYNAME', [[21, '新世纪']]),
  ...words('HALF', [[0.5, '半']]),
  ...words('FEW', [['X', '多', '若干']]),
  ...words('FISCAL', [['fiscal', '财年', '财政年度']]),
];

/** Words that are a time by themselves. */
const WHOLE = [
  ...words('QUARTERNAME', [
    [1, '一季度', '第一季度', '1季度', '第1季度', '首季度', '首季'],
    [2, '二季度', '第二季度', '2季度', '第2季度'],
    [3, '三季度', '第三季度', '3季度', '第3季度'],
    [4, '四季度', '第四季度', '4季度', '第4季度'],
  ]),
  ...words('HALFNAME', [
    [1, '上半年', '头半年'],
    [2, '下半年', '后半年'],
  ]),
  ...words('SEASON', [
    ['SP', '春季', '春天'],
    ['SU', '夏季', '夏天'],
    ['FA', '秋季', '秋天'],
    ['WI', '冬季', '冬天'],
  ]),
  ...words('SETWORD', [
    ['P1Y', '一年一度', '一年一次', '一年一届', '每年一度', '每年一次', '每年一届'],
    ['P2Y', '两年一度', '两年一次', '两年一届', '每两年一次', '每两年一度', '每两年一届'],
    ['P1W', '每周一次', '一周一次'],
    ['P1M', '每月一次', '一月一次'],
    ['P1D', '每天', '每日', '天天'],
    ['P1Y', '年年'],
    ['P1M', '按月'],
    ['P3M', '按季度'],
    ['XXXX-XX-XXTEV', '每晚', '每天晚上', '夜夜'],
    ['XXXX-WXX-WE', '每周末', '每个周末'],
    ['P4Y', '四年一度', '四年一次', '四年一届', '每四年一次', '每四年一届'],
    ['P3Y', '三年一度', '三年一次', '三年一届', '每三年一次', '每三年一届'],
    ['P5Y', '五年一度', '五年一次', '五年一届', '每五年一次', '每五年一届'],
    ['P6M', '半年一次', '每半年一次'],
    ['P3M', '每季度一次', '一季度一次'],
  ]),
];

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].concat([
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
]);

/** The five-year plans by their ordinal; the reference has their years. */
const PLANS = ORDINALS.map(
  (ordinal, i): TimeWord => ({
    is: 'PLAN',
    value: `CHN/five-year-plan-${i + 1}`,
    phrases: [`${ordinal}五`],
  }),
);

/** Every word that takes part in a time. */
export const ZH_TIME_WORDS: PhraseTable<TimeWord> = {
  name: 'time.word',
  rows: [
    ...WEEKDAYS,
    ...POINTERS,
    ...UNITS,
    ...WHOLE,
    ...PLANS,
    ...ZH_REFERENCE_WORDS,
    ...ZH_FEAST_WORDS,
    ...words('QUOTE', [['"', '“', '”', '"', '‘', '’']]),
  ],
};
