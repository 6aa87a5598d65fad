import type { TimeWord } from '../time-rules.ts';
import { words } from './words-of-class.ts';

/** Feasts with a fixed day ("10-01"), and those of the Chinese calendar ("lunar 8 15"). */
const HOLIDAYS = words('HOLIDAY', [
  ['01-01', '元旦', '元旦节', '公历新年', '新年第一天'],
  ['02-14', '情人节'],
  ['03-08', '国际妇女节', '三八国际妇女节', '三八妇女节', '妇女节'],
  ['03-12', '植树节'],
  ['05-01', '五一国际劳动节', '国际劳动节', '五一劳动节', '劳动节'],
  ['05-04', '五四青年节', '青年节'],
  ['06-01', '国际儿童节', '六一国际儿童节', '六一儿童节', '儿童节'],
  ['07-01', '建党节'],
  ['08-01', '建军节', '八一建军节'],
  ['09-10', '教师节'],
  ['10-01', '国庆节', '国庆日', '国庆'],
  ['11-11', '双十一', '光棍节'],
  ['10-31', '万圣节'],
  ['12-13', '国家公祭日'],
  ['12-24', '平安夜'],
  ['12-25', '圣诞节', '圣诞'],
  ['lunar 1 1', '春节', '农历新年', '农历春节', '大年初一', '中国新年'],
  ['lunar 1 15', '元宵节', '元宵佳节'],
  ['lunar 5 5', '端午节', '端午', '端午佳节'],
  ['lunar 7 7', '七夕', '七夕节'],
  ['lunar 8 15', '中秋节', '中秋', '中秋佳节'],
  ['lunar 9 9', '重阳节', '重阳'],
  ['lunar 12 8', '腊八节', '腊八'],
  ['new-years-eve', '除夕', '除夕夜', '大年三十'],
  ['qingming', '清明节', '清明'],
]);

/** Feasts told by their figures, which are a feast only in quotation marks or before a word for a holiday. */
const FIGURES = words('HOLIDAYNUMBER', [
  ['03-08', '三八'],
  ['05-01', '五一'],
  ['05-04', '五四'],
  ['06-01', '六一'],
  ['07-01', '七一'],
  ['08-01', '八一'],
  ['10-01', '十一'],
]);

const ONE_TO_TEN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** Days and months that only the Chinese calendar names so. */
const LUNAR = [
  ...words('LUNAR', [['lunar', '农历', '阴历', '夏历', '旧历']]),
  ...words('LUNARMONTH', [
    [1, '正月'],
    [11, '冬月'],
    [12, '腊月'],
  ]),
  ...words(
    'LUNARDAY',
    ONE_TO_TEN.map((digit, i) => [i + 1, `初${digit}`] as const),
  ),
  ...words('LUNARDAY', [
    [20, '廿'],
    ...ONE_TO_TEN.slice(0, 9).map((digit, i) => [i + 21, `廿${digit}`] as const),
  ]),
];

/**
 * Reigns by the year before their first, from memory; `g` marks those whose months are the months of our calendar.
 */
const REIGNS = [
  ...words('REIGN', [
    ['626', '贞观'],
    ['712', '开元'],
    ['1367', '洪武'],
    ['1402', '永乐'],
    ['1572', '万历'],
    ['1627', '崇祯'],
    ['1643', '顺治'],
    ['1661', '康熙'],
    ['1722', '雍正'],
    ['1735', '乾隆'],
    ['1795', '嘉庆'],
    ['1820', '道光'],
    ['1850', '咸丰'],
    ['1861', '同治'],
    ['1874', '光绪'],
    ['1908', '宣统'],
    ['1911 g', '民国', '大正'],
    ['1867', '明治'],
    ['1925 g', '昭和'],
    ['1988 g', '平成'],
    ['2018 g', '令和'],
  ]),
  ...words('FIRSTYEAR', [[1, '元']]),
];

/** Words of feasts, of the Chinese calendar and of reigns. */
export const ZH_FEAST_WORDS: readonly TimeWord[] = [...HOLIDAYS, ...FIGURES, ...LUNAR, ...REIGNS];
