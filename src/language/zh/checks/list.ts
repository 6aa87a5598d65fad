import type { ListRows } from '../../checks/list.ts';
import { type WordsOf, words } from '../../checks/words.ts';

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Chinese words for the checks of counts and lists. */
export const ZH_LIST_WORDS: WordsOf<ListRows> = {
  party: [
    {
      phrases: words(
        '国 | 国家 | 个国家 | 成员国 | 个成员国 | 方 | 国领导人 | 国元首 | 国外长 | 国总统 | 国首脑 | 国总理 | 国防长 | 国财长 | 国政府',
        '领导人 | 元首 | 外长 | 总统 | 首脑 | 总理 | 位领导人 | 位元首 | 位总统 | 城市 | 个城市 | 个缔约方 | 国代表 | 国部长',
      ),
    },
  ],
  pair: [{ phrases: words('双方 | 两国 | 两国领导人 | 两国元首 | 两国外长 | 两方') }],
  both: [],
  article: [],
  partial: [
    {
      phrases: words(
        '其他 | 另外 | 另 | 其余 | 至少 | 包括 | 其中 | 多 | 余 | 例如 | 比如 | 如 | 特别是 | 尤其是 | 首批 | 前 | 后 | 最后 | 第一批',
        '等 | 之一 | 除 | 再 | 又 | 新增',
      ),
    },
  ],
  joining: [{ phrases: words('和 | 及 | 以及 | 与') }],
  opening: [{ phrases: words('即 | 分别是 | 分别为 | 包括 | 为 | 是 | 有') }],
  openEnd: [{ phrases: words('等 | 等等') }],
  sided: [],
  tour: [{ phrases: words('访问 | 出访 | 之行 | 之旅 | 巡访 | 国事访问') }],
  travel: [{ phrases: words('访问 | 出访 | 前往 | 到访 | 对') }],
  point: [
    {
      phrases: words(
        '建议 | 点建议 | 主张 | 点主张 | 点意见 | 意见 | 原则 | 项原则 | 点倡议 | 倡议 | 举措 | 项举措 | 措施 | 点希望 | 点要求 | 要求 | 方面 | 个方面',
        '任务 | 点看法 | 看法 | 共识 | 点共识 | 点 | 条 | 条建议',
      ),
    },
  ],
  enumerator: DIGITS.flatMap((digit, i) => [
    { set: 'is', nth: i + 1, complete: true, phrases: [`${digit} 是`] },
    {
      set: 'nth',
      nth: i + 1,
      complete: true,
      phrases: [`第 ${digit} ，`, `第 ${digit} 、`, `第 ${digit} ,`],
    },
    { set: 'want', nth: i + 1, phrases: [`${digit} 要`] },
  ]),
  lead: [],
  setPhrase: [],
  clausal: [{ phrases: words('但 | 而 | 并 | 将') }],
};
