import type { SourceRows } from '../../checks/source.ts';
import { type WordsOf, words } from '../../checks/words.ts';

/** Chinese words for the checks of sources, superlatives and quotations. */
export const ZH_SOURCE_WORDS: WordsOf<SourceRows> = {
  source: [
    {
      phrases: words(
        '据 | 根据 | 数据显示 | 统计显示 | 报告显示 | 调查显示 | 资料显示 | 表示 | 指出 | 介绍 | 称 | 说',
        '透露 | 宣布 | 公布 | 发布 | 通报 | 报道 | 援引 | 预测 | 预计 | 估计 | 认为 | 强调 | 海关总署 | 商务部',
        '国家统计局 | 统计局 | 财政部 | 央行 | 中国人民银行 | 世界银行 | 国际货币基金组织 | 发言人',
        '分析人士 | 专家 | 消息人士 | 新华社 | 路透社 | 法新社 | 塔斯社 | 海关统计 | 海关数据 | 官方数据',
        '白皮书 | 公报 | 报告 | 统计数据 | 最新数据 | 来源',
      ),
    },
  ],
  vague: [
    {
      phrases: words(
        '说法不一 | 报道不一 | 各方说法不一 | 数据不一 | 统计不一 | 口径不一 | 数字不一 | 众说纷纭 | 具体数字不详',
        '确切数字不详 | 具体数量不详 | 各家报道不同 | 报道有出入 | 数据有出入 | 各方统计不同',
      ),
    },
  ],
  ownVoice: [{ phrases: words('我们 | 我国 | 我方') }],
  superlative: [
    {
      phrases: words(
        '历史上首次 | 有史以来首次 | 有史以来 | 史上首次 | 史上最大 | 史上最高 | 史上最低 | 历史最高 | 历史新高 | 历史最低',
        '历史之最 | 创历史新高 | 创下历史新高 | 创纪录 | 刷新纪录 | 刷新历史纪录 | 打破纪录',
        '创历史纪录 | 创下纪录',
      ),
    },
  ],
  quotable: [
    {
      genre: 'communique',
      phrases: words(
        '公报 | 联合公报 | 联合声明 | 共同声明 | 声明 | 宣言 | 联合宣言 | 成果文件 | 备忘录 | 谅解备忘录 | 文件',
      ),
    },
    { genre: 'readout', phrases: words('通稿 | 新闻稿 | 新闻公报') },
    { genre: 'transcript', phrases: words('讲话 | 致辞 | 发言 | 演讲 | 实录') },
  ],
  slight: [
    {
      phrases: words(
        '的 | 了 | 和 | 与 | 及 | 在 | 地 | 得 | 之 | 将 | 就 | 也 | 并 | 对 | 为 | 是 | 其 | 等 | 以 | 于 | 而 | 着 | 这 | 该 | 双 | 方',
      ),
    },
  ],
};
