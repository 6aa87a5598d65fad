import type { PhraseTable } from '../../text/phrases.ts';
import type { TimeWord } from '../time-rules.ts';

/** Rows of one class from [value, phrases...] lines. */
function words(is: string, rows: readonly (readonly [number | string, ...string[]])[]): TimeWord[] {
  return rows.map(([value, ...phrases]) => ({ is, value, phrases }));
}

const DAYS = ['一', '二', '三', '四', '五', '六', '日'];
const WEEKS: readonly (readonly [number, readonly string[]])[] = [
  [-1, ['上周', '上星期', '上个星期', '上礼拜']],
  [0, ['本周', '这周', '本星期', '这个星期', '这星期']],
  [1, ['下周', '下星期', '下个星期', '下礼拜']],
];

/** "周五" and, counted in days from this week's Monday, "上周五". */
const WEEKDAYS = DAYS.flatMap((day, i): TimeWord[] => {
  const names = day === '日' ? ['日', '天'] : [day];
  return [
    {
      is: 'WEEKDAY',
      value: i + 1,
      phrases: names.flatMap((n) => [`周${n}`, `星期${n}`, `礼拜${n}`]).filter((n) => n !== '周天'),
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

const POINTERS = [
  ...words('DEICTIC', [
    [0, '今天', '今日'],
    [-1, '昨天', '昨日'],
    [1, '明天', '明日'],
    [-2, '前天'],
    [2, '后天'],
    [-3, '大前天'],
    [3, '大后天'],
  ]),
  ...words('TONIGHT', [['TEV', '今晚', '今夜']]),
  ...words('DAYPART', [
    ['TMO', '上午', '早上', '早晨', '清晨', '凌晨', '今晨'],
    ['TAF', '下午', '午后', '傍晚'],
    ['TEV', '晚上', '晚间', '晚', '当晚'],
    ['TNI', '深夜', '夜间', '夜里', '午夜'],
  ]),
  ...words('DYEAR', [
    [0, '今年', '本年', '本年度', '这一年'],
    [-1, '去年', '上年', '上一年', '上年度', '上一年度'],
    [1, '明年', '下一年', '下年度', '来年'],
    [-2, '前年'],
    [2, '后年'],
  ]),
  ...words('DMONTH', [
    [0, '本月', '这个月', '本月份'],
    [-1, '上月', '上个月', '上月份'],
    [1, '下月', '下个月'],
  ]),
  ...WEEKS.map(([value, phrases]): TimeWord => ({ is: 'DWEEK', value, phrases })),
  ...words('DWEEK', [
    [-2, '上上周', '上上个星期'],
    [2, '下下周', '下下个星期'],
  ]),
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
    [0, '当天', '当日', '同日', '同一天'],
    [1, '次日', '翌日', '第二天'],
  ]),
  ...words('CYEAR', [
    [0, '当年', '同年'],
    [1, '次年', '翌年'],
  ]),
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
    ['week', '周', '个星期', '星期', '个礼拜'],
    ['day', '天', '昼夜', '个昼夜'],
    ['quarter', '季度', '个季度'],
    ['hour', '小时', '个小时', '个钟头'],
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
    ['hour', '个多小时'],
    ['century', '个多世纪'],
  ]),
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
    [1, '上半年'],
    [2, '下半年'],
  ]),
  ...words('SEASON', [
    ['SP', '春季', '春天'],
    ['SU', '夏季', '夏天'],
    ['FA', '秋季', '秋天'],
    ['WI', '冬季', '冬天'],
  ]),
  ...words('REF', [
    ['PRESENT_REF', '目前', '现在', '当前', '如今', '当今', '现阶段', '眼下', '时下', '现如今'],
    [
      'PAST_REF',
      '近日',
      '日前',
      '近来',
      '近年',
      '近些年',
      '近几年',
      '近两年',
      '近期',
      '最近',
      '这些年',
      '连日',
      '近段时间',
      '此前不久',
      '不久前',
    ],
    ['FUTURE_REF', '未来', '今后', '不久的将来', '将来', '不久后'],
  ]),
  ...words('HOLIDAY', [
    ['01-01', '元旦'],
    ['05-01', '五一国际劳动节', '国际劳动节'],
    ['06-01', '国际儿童节', '六一儿童节'],
    ['07-01', '建党节'],
    ['08-01', '建军节'],
    ['09-10', '教师节'],
    ['10-01', '国庆节'],
    ['12-25', '圣诞节'],
  ]),
  ...words('SETWORD', [
    ['P1Y', '一年一度', '一年一次', '每年一度', '每年一次'],
    ['P2Y', '两年一度', '两年一次', '每两年一次', '每两年一度'],
    ['P1W', '每周一次', '一周一次'],
    ['P1M', '每月一次', '一月一次'],
    ['P1D', '每天', '每日'],
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
    ...words('QUOTE', [['"', '“', '”', '"']]),
  ],
};
