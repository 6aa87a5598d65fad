import type { ArithmeticRows } from '../../checks/arithmetic.ts';
import { type WordsOf, words } from '../../checks/words.ts';

/** Chinese words for the checks of sums, rates, shares and bounds. */
export const ZH_ARITHMETIC_WORDS: WordsOf<ArithmeticRows> = {
  binding: [
    { role: 'from', phrases: words('由 | 从 | 自 | 较 | 上年为 | 上年的 | 去年的 | 上年同期的') },
    {
      role: 'to',
      phrases: words(
        '至 | 到 | 增至 | 增加到 | 增长到 | 提高到 | 上升到 | 下降到 | 减少到 | 降至 | 升至 | 扩大到 | 跌至 | 减至',
      ),
    },
    { role: 'and', phrases: words('和 | 及 | 以及 | 与') },
  ],
  metric: [
    {
      metric: 'trade',
      phrases: words(
        '贸易额 | 双边贸易 | 双边贸易额 | 贸易总额 | 贸易量 | 进出口 | 进出口总额 | 进出口额 | 贸易规模',
      ),
    },
    { metric: 'exports', phrases: words('出口 | 出口额 | 出口总额') },
    { metric: 'imports', phrases: words('进口 | 进口额 | 进口总额') },
    { metric: 'investment', phrases: words('投资 | 投资额 | 直接投资') },
    { metric: 'gdp', phrases: words('国内生产总值 | 生产总值 | gdp | 产值') },
    { metric: 'aid', phrases: words('援助 | 捐助') },
    { metric: 'debt', phrases: words('债务 | 贷款 | 外债') },
    { metric: 'cost', phrases: words('成本 | 造价 | 费用') },
    { metric: 'spending', phrases: words('支出 | 预算 | 开支') },
    { metric: 'revenue', phrases: words('收入 | 营收 | 利润 | 销售额 | 营业额') },
  ],
  parts: [
    { exhaustive: true, phrases: words('包括以下 | 由以下 | 分别为') },
    { exhaustive: false, phrases: words('其中 | 包括') },
  ],
  direction: [
    {
      direction: 'up',
      phrases: words(
        '增长 | 增长了 | 上升 | 上升了 | 增加 | 增加了 | 上涨 | 上涨了 | 提高 | 提高了 | 增幅 | 涨幅 | 同比增长 | 扩大',
      ),
    },
    {
      direction: 'down',
      phrases: words(
        '下降 | 下降了 | 减少 | 减少了 | 下跌 | 下跌了 | 降低 | 降低了 | 降幅 | 跌幅 | 同比下降 | 下滑 | 缩减',
      ),
    },
  ],
  otherBase: [
    {
      phrases: words(
        '实际增长 | 可比价格 | 不变价格 | 扣除价格因素 | 以人民币计 | 按人民币计 | 以美元计 | 人均 | 年均 | 平均 | 按可比价',
        '环比 | 按不变价 | 剔除 | 不含 | 累计 | 复合',
      ),
    },
  ],
  share: [{ phrases: words('占 | 占比 | 占到 | 占了 | 份额 | 比重') }],
  turn: [{ phrases: words('而 | 但 | 其中 | 较 | 分别') }],
  contrast: [{ phrases: words('而 | 但 | 但是 | 同时 | 此外 | 其中') }],
  balance: [{ phrases: words('顺差 | 逆差 | 贸易顺差 | 贸易逆差 | 差额 | 缺口 | 盈余 | 赤字') }],
  inAll: [{ place: 'before', phrases: words('共 | 共计 | 总共 | 合计 | 一共 | 总计') }],
};
