import type { PhraseTable } from '../../text/phrases.ts';
import type { NumberWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

const DIGITS: readonly (readonly [number, ...string[]])[] = [
  [0, '零', '〇', '○', '０'],
  [1, '一'],
  [2, '二', '俩', '倆'],
  [3, '三', '仨'],
  [4, '四'],
  [5, '五'],
  [6, '六'],
  [7, '七'],
  [8, '八'],
  [9, '九'],
];

/** As written on cheques; some of them are other words when alone. */
const FORMAL: readonly (readonly [number, string, boolean?])[] = [
  [1, '壹'],
  [2, '贰貳'],
  [3, '叁'],
  [3, '參', true],
  [4, '肆', true],
  [5, '伍', true],
  [6, '陆陸', true],
  [7, '柒'],
  [8, '捌'],
  [9, '玖'],
];

const POWERS: readonly (readonly [number, ...string[]])[] = [
  [1, '十', '拾'],
  [2, '百', '佰'],
  [3, '千', '仟'],
  [4, '万', '萬'],
  [8, '亿', '億'],
  [12, '兆'],
];

/** "首" is the first one before these. */
const FIRSTS = wordList(
  '首次, 首届, 首轮, 首个, 首批, 首场, 首座, 首艘, 首架, 首条, 首列, 首例, 首家, 首位, 首名, 首颗, 首枚, 首部, 首份, 首笔, 首台, 首套, 首项, 首屆, 首輪',
);

/** Words that begin or end with a number and are none: names, adverbs, units with a power of ten in them. */
const NONE = wordList(`
  百分点, 千瓦, 千米, 千克, 千伏, 千卡, 千赫, 千帕, 百帕, 进一步, 一步, 统一, 同一, 唯一, 专一, 单一, 之一, 逐一, 一带一路, 一国两制, 一系列, 一揽子,
  一些, 一致, 一定, 一直, 一起, 一般, 一贯, 一切, 一旦, 一体, 一样, 一如, 一度, 一方面, 十足, 百姓, 百货, 千方百计, 千千万万, 千家万户, 万水千山,
  四川, 九江, 三亚, 三峡, 三明, 六安, 十堰, 九寨, 三农, 三江, 三星, 五星, 两岸, 两会, 两院, 二氧化, 二手, 数字, 数据, 数量, 数额, 数值,
  数学, 数控, 数码, 数目, 人数, 总数, 指数, 系数, 多数, 少数, 参数, 分数, 票数, 次数, 位数, 函数, 基数, 岁数, 无数, 几内亚, 几乎, 几何, 几率,
  陆地, 陆军, 陆续, 大陆, 登陆, 内陆, 着陆, 水陆, 海陆, 欧陆, 陆上, 陆域, 陆海, 陆路, 陆港, 陆基, 陆战, 陆空, 陆运, 陆委, 大陸, 登陸, 陸軍, 陸地,
  陸續, 陸上, 队伍, 入伍, 退伍, 落伍, 收拾, 拾起, 拾取, 拾遗, 拾金, 放肆, 肆虐, 肆意, 肆无, 參加, 參與, 參觀, 參考, 參議, 參謀, 兆瓦, 兆赫,
  兆比特, 兆字节, 兆帕, 兆焦, 兆欧, 兆头, 预兆, 吉兆, 征兆, 前兆, 京兆, 千兆, 担负, 肩负, 背负, 辜负, 欺负, 抱负, 胜负, 负责, 负担, 正负, 自负,
  负债, 负于, 负伤, 负荷, 负面, 负重, 负极, 负有, 负载, 负离子, 负增长, 擔負, 負責, 負擔, 負債, 負面, 半导体, 半島, 半岛, 半年, 半月, 半球, 半数,
  半径, 半决赛, 半程, 半夜, 半途, 半壁, 半场, 半天, 半小时, 半个, 半價, 半价, 半成, 半百, 半官方, 半截, 半生, 半空, 半路, 半点, 半点钟, 半世纪,
  几经, 几度, 几近, 几多, 几时, 几曾, 几许, 茶几, 数智, 数字化, 数位, 数轴, 数珠, 数理, 数论, 数列, 悉数, 如数, 实数, 整数, 偶数, 奇数, 变数,
  算数, 充数, 代数, 计数, 读数, 招数, 寿数, 约数, 全数, 对数, 倒数, 小数, 来自, 来到, 来华, 来访, 来源, 来说, 来讲, 来看, 来临, 来信, 来电,
  来往, 来年, 来宾, 来日, 以来, 未来, 从来, 原来, 近来, 历来, 本来, 到来, 带来, 迎来, 归来, 起来, 将来, 往来, 前来, 后来, 出来, 过来,
`);

/** The words of Chinese numbers, in both scripts and in the forms written on cheques. */
export const ZH_NUMBERS: PhraseTable<NumberWord> = {
  name: 'number',
  rows: [
    ...DIGITS.map(([value, ...phrases]): NumberWord => ({ part: 'unit', value, phrases })),
    { part: 'unit', value: 2, leads: true, phrases: ['两', '兩'] },
    ...FORMAL.map(
      ([value, digits, formal = false]): NumberWord => ({
        part: 'unit',
        value,
        ...(formal ? { formal } : {}),
        phrases: [...digits],
      }),
    ),
    { part: 'scale', value: 3, phrases: ['k', 'ｋ'], glued: true },
    ...POWERS.map(([value, ...phrases]): NumberWord => ({ part: 'scale', value, phrases })),
    { part: 'some', value: 0, phrases: ['几', '数', '好几', '幾', '數', '好幾'] },
    { part: 'more', value: 0, phrases: ['多', '余', '餘'] },
    {
      part: 'more',
      value: 2,
      phrases: ['上百', '过百', '超过百', '成百上千', '数以百计', '數以百計'],
    },
    {
      part: 'more',
      value: 3,
      phrases: ['上千', '过千', '超过千', '成千上万', '成千上萬', '数以千计', '數以千計'],
    },
    { part: 'more', value: 4, phrases: ['上万', '过万', '超过万', '上萬', '数以万计', '數以萬計'] },
    { part: 'more', value: 8, phrases: ['上亿', '过亿', '超过亿', '上億', '数以亿计', '數以億計'] },
    { part: 'about', value: 0, phrases: ['来', '來'] },
    { part: 'half', value: 0, phrases: ['半'] },
    { part: 'minus', value: 0, phrases: ['负', '負', '零下'] },
    { part: 'point', value: 0, phrases: ['点', '點'] },
    { part: 'and', value: 0, phrases: ['又'] },
    { part: 'percent', value: 2, phrases: ['百分之'] },
    { part: 'percent', value: 3, phrases: ['千分之'] },
    { part: 'percent', value: 4, phrases: ['万分之', '萬分之'] },
    { part: 'per', value: 0, phrases: ['分之'] },
    { part: 'nth', value: 0, phrases: ['第'] },
    { part: 'first', value: 1, phrases: FIRSTS },
    { part: 'none', value: 0, phrases: NONE },
  ],
};
