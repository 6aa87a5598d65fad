import type { TimeRows } from '../../checks/time.ts';
import { type WordsOf, words } from '../../checks/words.ts';

/** Chinese words for the checks of days, order and lengths. */
export const ZH_TIME_WORDS: WordsOf<TimeRows> = {
  begins: [{ phrases: words('自 | 从 | 始于 | 开始于') }],
  ends: [{ phrases: words('至 | 到 | 止于 | 直到') }],
  told: [{ phrases: words('曾 | 曾经 | 原定 | 原计划 | 如果 | 若 | 此前 | 本应 | 当时') }],
  unreal: [{ phrases: words('曾 | 原定 | 原计划 | 如果 | 若 | 本应 | 原本') }],
  future: [
    {
      phrases: words(
        '将 | 将于 | 将在 | 将会 | 即将 | 即将于 | 拟 | 拟于 | 计划 | 计划于 | 计划在 | 定于 | 承诺 | 承诺在 | 预计 | 预计于',
      ),
    },
  ],
  promised: [{ phrases: words('承诺 | 同意 | 商定') }],
  by: [{ phrases: words('到 | 至 | 不晚于 | 前 | 之前 | 以前') }],
  lasting: [{ phrases: words('持续 | 持续了 | 历时 | 为期 | 长达 | 延续 | 有效期 | 进行了') }],
  nextDay: [{ phrases: words('次日 | 翌日 | 第二天 | 一天后') }],
  thatIs: [{ phrases: words('即 | 也就是 | 也即') }],
  order: [
    { order: 'after', phrases: words('晚于 | 在后于') },
    { order: 'before', phrases: words('早于 | 先于') },
  ],
  years: [{ counts: 'anniversary', behind: true, phrases: words('周年') }],
  began: [
    {
      phrases: words(
        '建交 | 成立 | 签署 | 签署于 | 成立于 | 建立 | 创立 | 创建 | 始建 | 实现 | 邦交正常化 | 独立 | 启动 | 发表 | 创办 | 举办首届',
      ),
    },
  ],
  jubilee: [{ phrases: words('周年 | 周年之际 | 周年纪念') }],
  born: [{ phrases: words('出生 | 生于 | 出生于 | 年生 | 诞生于') }],
  died: [{ phrases: words('去世 | 逝世 | 辞世 | 病逝 | 遇害 | 遇难 | 享年') }],
  aged: [{ phrases: words('享年 | 岁 | 现年 | 终年 | 时年 | 年仅') }],
  ageUnit: [{ phrases: words('岁') }],
  office: [
    {
      phrases: words(
        '就任 | 卸任 | 执政 | 任职 | 上台 | 掌权 | 担任 | 在任 | 上任 | 连任 | 主政 | 领导该国',
      ),
    },
  ],
  doneMark: [{ phrases: words('已于 | 已在 | 已经于 | 已经在 | 业已于') }],
};
