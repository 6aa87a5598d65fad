/** Chinese words of figures: verbs that say a number, words of plan and outlook, of harm, and what is no metric. */
import type { PhraseTable } from '../../text/phrases.ts';
import { HEAD_LAST_TABLES, type MeasureRow, type MeasureStatusRow } from '../frame-head-last.ts';
import { wordList } from '../word-list.ts';

/** Verbs that say a number of their subject. */
export const ZH_MEASURES: PhraseTable<MeasureRow> = {
  name: HEAD_LAST_TABLES.measure,
  rows: [
    {
      role: 'level',
      phrases: wordList(`
        达, 达到, 达到了, 为, 超过, 超, 超出, 突破, 突破了, 高达, 约为, 接近, 近, 逾, 不足, 共计, 总计, 累计, 合计, 升至, 降至, 增至, 上升至,
        上升到, 下降至, 增加到, 增长到, 减少到, 上调至, 下调至, 提高至, 提高到, 保持在, 维持在, 稳定在, 完成, 实现, 录得, 首次超过, 首次突破, 是,
        跌至, 回落至, 回升至
      `),
    },
    {
      role: 'level',
      status: 'target',
      phrases: wordList(
        '提升至, 提升到, 扩大到, 力争达到, 将达到, 将增至, 将升至, 将降至, 将超过, 目标为, 目标是',
      ),
    },
    {
      role: 'change',
      direction: 'up',
      phrases: wordList(`
        增长, 增长了, 上涨, 上涨了, 上升, 上升了, 增加, 增加了, 提高, 提高了, 同比增长, 环比增长, 同比上涨, 环比上涨, 同比增加, 扩大, 扩大了, 同比上升, 攀升
      `),
    },
    {
      role: 'change',
      direction: 'down',
      phrases: wordList(`
        下降, 下降了, 下跌, 下跌了, 减少, 减少了, 降低, 降低了, 同比下降, 环比下降, 同比减少, 下滑, 下滑了, 缩减, 同比下跌, 萎缩
      `),
    },
    { role: 'share', phrases: wordList('占, 占到, 占了, 占总额, 占全国, 占全球') },
  ],
};

/** Words that make a number no fact. */
export const ZH_MEASURE_STATUS: PhraseTable<MeasureStatusRow> = {
  name: HEAD_LAST_TABLES.measureStatus,
  rows: [
    {
      status: 'projection',
      phrases: wordList('预计, 预测, 有望, 料将, 或将, 预期, 或达, 可达, 预估'),
    },
    { status: 'estimate', phrases: wordList('估计, 估算, 据估') },
    {
      status: 'target',
      phrases: wordList(`
        目标为, 目标是, 力争, 计划, 争取, 拟, 承诺, 宣布将, 打算, 确保, 要达到, 到2030年, 到2035年, 旨在, 愿, 同意, 商定, 决定
      `),
    },
  ],
};

/** Words by which people came to harm. */
export const ZH_HARM: PhraseTable = {
  name: HEAD_LAST_TABLES.harm,
  rows: [
    {
      phrases: wordList(`
        死亡, 丧生, 遇难, 身亡, 受伤, 失踪, 被打死, 被捕, 被扣押, 流离失所, 伤亡, 遇害, 死伤, 被困, 确诊, 感染, 撤离, 获释, 被绑架, 被俘, 死者, 伤者
      `),
    },
  ],
};

/** What right behind a number makes it no figure. */
export const ZH_NOT_METRICS: PhraseTable = {
  name: HEAD_LAST_TABLES.notMetric,
  rows: [
    {
      phrases: wordList(
        '周年, 岁, 年, 小时, 分钟, 天, 个月, 届, 轮, 次会议, 号, 时, 公里外, 式, 型, 余岁, 多岁, 个部门, 个城市, 个国家, 个地区, 个省份, 个单位, 个方面, 个定居点, 个居民点, 个省',
      ),
    },
  ],
};

/** Tables that the automaton needs. */
export const ZH_FIGURE_TABLES: readonly PhraseTable[] = [
  ZH_MEASURES,
  ZH_MEASURE_STATUS,
  ZH_HARM,
  ZH_NOT_METRICS,
];
