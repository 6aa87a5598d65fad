import type { RankRow, StatisticsRows } from '../../checks/statistics.ts';
import { type WordsOf, words } from '../../checks/words.ts';

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const ECONOMIES: readonly RankRow[] = DIGITS.map((digit, i) => ({
  indicator: 'GDP',
  rank: i + 1,
  phrases: [`世界第${digit}大经济体`, `全球第${digit}大经济体`],
}));

/** Chinese words for the checks of official statistics. */
export const ZH_STATISTICS_WORDS: WordsOf<StatisticsRows> = {
  indicator: [
    { indicator: 'population', phrases: words('人口 | 总人口') },
    { indicator: 'GDP', phrases: words('国内生产总值 | gdp') },
  ],
  rank: [
    ...ECONOMIES,
    {
      indicator: 'population',
      rank: 1,
      phrases: words(
        '世界第一人口大国 | 世界人口第一大国 | 世界上人口最多的国家 | 全球人口最多的国家',
      ),
    },
  ],
  otherIndicator: [
    {
      phrases: words(
        '人均 | 购买力平价 | 城镇 | 农村 | 劳动 | 就业 | 贫困 | 老年 | 流动 | 占 | 比重 | 增速 | 曾 | 非洲 | 欧洲 | 亚洲 | 地区 | 出生',
        '增长 | 下降 | 脱贫 | 常住 | 户籍 | 适龄',
      ),
    },
  ],
};
