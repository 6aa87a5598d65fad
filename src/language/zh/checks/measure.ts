import type { MeasureRows } from '../../checks/measure.ts';
import { type WordsOf, words } from '../../checks/words.ts';

/** Chinese words for the checks of rates a unit, conversions, averages, scales and bounds. */
export const ZH_MEASURE_WORDS: WordsOf<MeasureRows> = {
  each: [
    {
      phrases: words(
        '每批 | 每个 | 每人 | 每名 | 每户 | 每家 | 每所 | 每次 | 每期 | 每笔 | 每座 | 每艘 | 每架 | 每辆 | 每项 | 每国 | 每村 | 每套',
        '每台 | 每列 | 每船 | 每车 | 每支 | 每组 | 每校 | 每县 | 每位 | 各 | 每批次 | 每间 | 每条',
      ),
    },
  ],
  per: [{ phrases: words('每') }],
  person: [
    {
      phrases: words(
        '人 | 名 | 人口 | 居民 | 难民 | 民众 | 灾民 | 学生 | 儿童 | 农民 | 工人 | 教师 | 移民 | 公民 | 受益者 | 老人 | 村民 | 市民 | 职工',
        '医生 | 士兵 | 游客 | 旅客 | 代表 | 位 | 妇女',
      ),
    },
  ],
  timed: [
    { unit: 'year', phrases: words('每年 | 一年 | 年均') },
    { unit: 'month', phrases: words('每月 | 每个月') },
    { unit: 'week', phrases: words('每周 | 每星期') },
    { unit: 'day', phrases: words('每天 | 每日') },
    { unit: 'quarter', phrases: words('每季度') },
  ],
  amounts: [
    {
      phrases: words(
        '总额 | 总价 | 总价值 | 总值 | 价值 | 合计 | 共计 | 总计 | 共 | 总共 | 一共 | 总金额 | 合同金额 | 合同总额 | 总费用 | 总投资',
        '即 | 相当于 | 人均 | 收入 | 金额 | 金额为 | 总收入 | 耗资 | 花费 | 支付 | 获得 | 收益 | 销售额 | 总量 | 总规模 | 也就是 | 平均',
        '得 | 赚取 | 创收 | 累计 | 总成本 | 货款 | 以每 | 按每 | 价格',
      ),
    },
  ],
  divided: [{ phrases: words('分 | 分为 | 分成 | 分作 | 通过 | 由 | 在 | 为期 | 以') }],
  same: [
    {
      phrases: words(
        '约合 | 合 | 折合 | 折合约 | 约折合 | 相当于 | 约相当于 | 约为 | 约 | 即 | 即约 | 或 | 或约 | 大约 | 等于 | 大约相当于',
      ),
    },
  ],
  exchange: [
    {
      phrases: words('兑 | 兑换 | 对 | 合 | 折合 | 等于 | = | 可兑换 | 约兑 | 约合 | 兑约 | 折'),
    },
  ],
  average: [
    {
      phrases: words(
        '平均 | 平均为 | 均值 | 平均值 | 平均每 | 均价 | 平均数 | 年均 | 月均 | 平均工资 | 平均价格 | 平均年龄',
      ),
    },
  ],
  ranging: [
    {
      phrases: words(
        '之间 | 介于 | 在 | 从 | 不等 | 范围 | 区间 | 幅度 | 波动 | 浮动 | 最低 | 最高',
      ),
    },
  ],
  apart: [
    {
      phrases: words(
        '另 | 另外 | 其他 | 其余 | 额外 | 其中 | 而 | 首 | 首批 | 首期 | 首付 | 此前 | 之前 | 去年 | 上年 | 同期 | 相比 | 除 | 除了 | 仅',
        '只 | 一半 | 三分之一 | 部分 | 折扣 | 优惠 | 税 | 最低 | 最高 | 如果 | 若 | 但 | 不 | 未 | 净 | 利润 | 亏损 | 定金 | 预付 | 剩余 | 新增',
        '还 | 再 | 又 | 第一批 | 第二批 | 随后 | 后来 | 不含 | 扣除',
      ),
    },
  ],
  mark: [
    {
      phrases: words(
        '目标 | 大关 | 门槛 | 水平 | 关口 | 上限 | 下限 | 预期 | 预测 | 计划 | 指标 | 记录 | 纪录 | 标准 | 红线 | 配额',
      ),
    },
  ],
  comparison: [
    {
      side: 'above',
      phrases: words(
        '超过 | 超出 | 高于 | 突破 | 多于 | 大于 | 高出 | 超 | 逾 | 已超过 | 远超 | 远高于 | 略高于 | 首次突破 | 超越',
      ),
    },
    {
      side: 'below',
      phrases: words(
        '低于 | 不足 | 不到 | 少于 | 小于 | 未达到 | 未达 | 未能达到 | 略低于 | 远低于 | 没有达到',
      ),
    },
  ],
  comparing: [
    {
      phrases: words(
        '而 | 并 | 已 | 也 | 均 | 远 | 大大 | 首次 | 成功 | 略 | 这 | 且 | 的 | 了 | 大幅 | 一举 | 已经 | 明显',
      ),
    },
  ],
  whole: [{ phrases: words('共 | 总共 | 一共 | 共计 | 总计 | 合计 | 全部 | 总数 | 总数为') }],
  figure: [{ phrases: words('这一数字 | 这一金额 | 该金额 | 这笔款项 | 这笔资金') }],
  definite: [{ phrases: words('这 | 这笔 | 这项 | 该笔 | 全部 | 上述 | 该') }],
  narrowing: [],
  fund: [
    {
      phrases: words(
        '贷款 | 基金 | 援助 | 项目 | 合同 | 协议 | 投资 | 计划 | 赠款 | 债券 | 预算 | 铁路 | 港口 | 公路 | 大坝 | 工厂 | 订单 | 捐款 | 方案 | 管道',
      ),
    },
  ],
};
