import type { PhraseTable } from '../../text/phrases.ts';
import type { TenseWord, TimeFrame } from '../time-rules.ts';

/** Words with a sign of tense in them that tell none. */
const NO_TENSE: readonly string[] = (
  '度过 通过 超过 过程 不过 经过 过境 过渡 越过 胜过 过年 过节 过剩 过度 过高 过低 过快 ' +
  '为了 了解 除了 明了 了望 说明 小说 传说 学说 说法 将军 将领 上将 中将 少将 名将 称为 名称 职称 号称 著称 对称 堪称 ' +
  '自己 已故 不得已 计划经济 计划生育'
).split(' ');

/** Words that tell whether a clause is about what was or what will be. */
export const ZH_TENSE: PhraseTable<TenseWord> = {
  name: 'time.tense',
  rows: [
    {
      tense: 'future',
      phrases: [
        '将',
        '将于',
        '将在',
        '即将',
        '拟于',
        '拟在',
        '计划',
        '预计',
        '定于',
        '有望',
        '力争',
        '争取',
        '目标',
        '预期',
        '应邀',
        '到时',
        '届时',
        '准备',
      ],
    },
    {
      tense: 'past',
      phrases: [
        '了',
        '曾',
        '已',
        '已经',
        '曾经',
        '过',
        '此前',
        '日前',
        '早在',
        '表示',
        '称',
        '说',
        '指出',
      ],
    },
    // Words with "过", "了", "说" or "将" in them that tell no tense.
    { tense: 'present', phrases: NO_TENSE },
  ],
};

/** Words that begin or end like a frame and are none. */
const NONE: readonly string[] = (
  '前往 前后 前来 前夕 前进 前景 前沿 前线 前任 前提 前身 前列 前期 前总 前首 前外 前所 前两 前几 前半 ' +
  '后续 后来 后者 后期 后方 后勤 后发 后备 后果 后代 后天 后半 后院 后盾 后一 ' +
  '内部 内容 内蒙 内外 内政 内阁 内塔 内罗 内地 内陆 内需 内在 内瓦 内战 内贾 ' +
  '起来 起草 起诉 起飞 起到 起程 起步 起降 起火 起义 起源 起点 ' +
  '达到 来到 得到 感到 看到 受到 回到 提到 见到 遇到 收到 接到 涉及到 来自 各自 独自 亲自 私自 擅自 甚至 乃至 截至 ' +
  '止损 止于 止血 到访 到来 到达'
).split(' ');

/** "增至2024年的5%": the goal of a change is its level; the year before it dates the level and sets no limit. */
const LEVEL_VERBS: readonly string[] = (
  '增 升 降 涨 跌 减 扩 增加 增长 提高 提升 上升 上涨 扩大 上调 攀升 回升 跃升 飙升 下降 减少 降低 下跌 下调 回落 ' +
  '下滑 缩小 缩减 压减 收窄'
)
  .split(' ')
  .flatMap((verb) => [`${verb}至`, `${verb}到`]);

/** Words before or after a time that make it a limit. */
export const ZH_TIME_FRAMES: PhraseTable<TimeFrame> = {
  name: 'time.frame',
  rows: [
    { frame: 'by', weak: true, phrases: ['到'] },
    { frame: 'by', phrases: ['最迟于', '最迟在', '最晚于', '不迟于', '不晚于'] },
    { frame: 'until', weak: true, phrases: ['至'] },
    { frame: 'until', phrases: ['直到', '直至', '持续到', '延长至', '延长到', '延续到', '延续至'] },
    { frame: 'since', weak: true, phrases: ['自', '从', '自从', '始于'] },
    {
      frame: 'before',
      follows: true,
      phrases: ['前', '之前', '以前', '到来前', '到来之前'],
    },
    {
      frame: 'since',
      follows: true,
      phrases: ['以来', '起', '之后至今', '至今', '开始至今', '以降', '开始以来'],
    },
    { frame: 'after', follows: true, phrases: ['后', '之后', '以后'] },
    { frame: 'within', follows: true, phrases: ['内', '之内', '以内'] },
    { frame: 'until', follows: true, phrases: ['为止', '止'] },
    { frame: 'by', follows: true, phrases: ['或之前', '或以前', '及之前', '及以前'] },
    { frame: 'since', follows: true, phrases: ['或之后', '或以后', '及之后', '及以后'] },
    { frame: 'none', phrases: [...NONE, ...LEVEL_VERBS] },
  ],
};
