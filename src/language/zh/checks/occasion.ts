import type { OccasionRows } from '../../checks/occasion.ts';
import { type WordsOf, words } from '../../checks/words.ts';

/** Chinese words for the checks of series, commemorations and dated events. */
export const ZH_OCCASION_WORDS: WordsOf<OccasionRows> = {
  relation: [
    { relation: 'with', phrases: words('期间 | 之际 | 恰逢 | 正值 | 适逢') },
    {
      relation: 'away',
      phrases: words(
        '前夕 | 之前 | 之后 | 前后 | 后 | 下一届 | 下一次 | 上一届 | 上次 | 筹备 | 即将 | 以来 | 以后 | 去年 | 成果 | 精神 | 上届',
      ),
    },
  ],
  link: [],
  derived: [{ phrases: words('宣言 | 声明 | 公报 | 议程 | 成果 | 筹备 | 精神 | 外长 | 协调人') }],
  special: [{ phrases: words('特别 | 非正式 | 紧急 | 青年 | 工商') }],
  within: [{ phrases: words('在 | 于') }],
  yearly: [{ phrases: words('每年 | 年度 | 定期') }],
  held: [
    {
      phrases: words(
        '举行 | 召开 | 出席 | 主持 | 共同主持 | 主办 | 开幕 | 闭幕 | 举办 | 承办 | 聚首',
      ),
    },
  ],
  host: [{ phrases: words('主办 | 承办 | 担任主席国 | 东道国 | 东道主 | 由') }],
  format: [
    { format: 'in person', phrases: words('线下 | 以线下方式 | 面对面 | 现场') },
    {
      format: 'remote',
      phrases: words('视频 | 以视频方式 | 视频方式 | 线上 | 以线上方式 | 通过视频 | 视频会议'),
    },
  ],
  level: [
    { level: 'heads-of-state', phrases: words('元首 | 两国元首 | 总统') },
    { level: 'heads-of-government', phrases: words('总理 | 政府首脑') },
    { level: 'ministers', phrases: words('外长 | 防长 | 财长') },
    { level: 'any', phrases: words('领导人 | 代表团 | 代表') },
  ],
  counter: [{ phrases: words('次 | 届 | 轮') }],
  kept: [{ phrases: words('庆祝 | 举行国庆 | 阅兵 | 举行 | 纪念') }],
  happened: [
    { phrases: words('签署 | 签订 | 召开 | 举行 | 发表 | 成立 | 通过 | 生效 | 建交 | 爆发') },
  ],
  around: [{ phrases: words('招待会 | 前夕 | 音乐会 | 展览 | 期间 | 假期') }],
};
