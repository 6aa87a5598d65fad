/** Words around Chinese frames: light ones, verbs of speech, words of wish, longer words that are no frames, nouns of sites. */
import type { PhraseTable } from '../../text/phrases.ts';
import { HEAD_LAST_TABLES, type ModeRow } from '../frame-head-last.ts';
import { wordList } from '../word-list.ts';

const table = (name: string, words: string): PhraseTable => ({
  name,
  rows: [{ phrases: wordList(words) }],
});

/** Adverbs and openers that may stand before a subject or between it and its predicate. */
export const ZH_FRAME_LIGHT: PhraseTable = table(
  HEAD_LAST_TABLES.light,
  `
    也, 还, 都, 均, 则, 又, 再, 已, 已经, 曾, 正, 正在, 并, 并且, 且, 而, 但, 但是, 不过, 同时, 与此同时, 此外, 另外, 其中, 因此,
    为此, 对此, 就此, 首先, 随后, 此前, 之后, 日前, 近日, 当天, 当日, 当晚, 当地时间, 今天, 昨天, 昨日, 明天, 今日, 上午, 下午,
    晚, 晚间, 晚上, 凌晨, 中午, 早些时候, 一贯, 一直, 始终, 历来, 坚定, 坚决, 坚定不移, 明确, 强烈, 完全, 充分, 共同, 一道,
    携手, 一致, 一起, 联合, 积极, 全力, 继续, 再次, 多次, 进一步, 主动, 真诚, 诚挚, 热烈, 热忱, 高度, 深入, 率团, 应邀, 先后,
    分别, 专门, 亲自, 已同, 一如既往, 随时, 尽快, 尽早, 即, 即将, 或, 首次, 最终, 成功, 正式, 初步, 集体, 特别, 尤其, 今后, 未来,
    下一步, 新形势下, 各自, 相互, 彼此, 方面, 毫不动摇, 旗帜鲜明, 义无反顾, 永远, 郑重, 必将, 仍, 依然, 仍然, 更, 更加, 尽管如此,
    当前, 目前, 现在, 现场, 会谈后, 会见后, 会后, 会谈前, 会晤后, 会上, 访问期间, 乘专机, 乘包机, 乘坐专机, 乘坐包机, 乘飞机, 乘车, 一行, 等, 等人, 方, 阁下, 夫妇, 新一届政府
  `,
);

/** Before phrases that may part a subject from its predicate. */
export const ZH_FRAME_PHRASES: PhraseTable = table(
  HEAD_LAST_TABLES.phrase,
  `
    同, 与, 和, 跟, 在, 对, 就, 向, 为, 给, 从, 以, 于, 按照, 根据, 围绕, 本着, 依据, 依托, 基于, 作为, 通过, 针对, 关于, 经, 由,
    随着, 沿着, 着眼, 面向, 面对, 赴, 前往, 代表, 率, 把
  `,
);

/** How a meeting was held. */
export const ZH_FRAME_MODES: PhraseTable<ModeRow> = {
  name: HEAD_LAST_TABLES.mode,
  rows: [
    { format: 'video', phrases: wordList('视频方式, 视频形式, 视频连线, 视频, 线上') },
    { format: 'call', phrases: wordList('电话') },
  ],
};

/** Nouns that close the name of an occasion to attend. */
export const ZH_FRAME_OCCASIONS: PhraseTable = table(
  HEAD_LAST_TABLES.occasion,
  `
    峰会, 领导人会议, 领导人会晤, 首脑会议, 首脑会晤, 领导人峰会, 外长会议, 外长会, 部长级会议, 部长会议, 财长会议, 防长会议, 元首理事会会议,
    元首理事会, 总理会议, 理事会会议, 高层会议, 高级别会议, 领导人非正式会议, 缔约方大会, 领导人会议第二阶段会议, 论坛, 论坛年会, 年会, 大会,
    东亚合作领导人系列会议, 对话会, 特别峰会, 视频峰会, 一般性辩论, 委员会会议, 理事会, 会晤, 联大
  `,
);

/** Parts of an occasion that are attended without its name. */
export const ZH_FRAME_BARE_OCCASIONS: PhraseTable = table(
  HEAD_LAST_TABLES.bareOccasion,
  '开幕式, 开幕会, 闭幕式, 会议, 峰会, 论坛, 年会, 大会, 会议开幕式, 论坛开幕式',
);

/** Verbs of speech. */
export const ZH_FRAME_SPEECH: PhraseTable = table(
  HEAD_LAST_TABLES.speech,
  `
    表示, 指出, 强调, 说, 称, 重申, 认为, 声明, 宣称, 透露, 回应说, 回应称, 回答说, 补充说, 介绍说, 介绍, 告诉记者, 谈到, 提到, 声明说,
    声明称, 发文说, 发文称, 坦言, 警告, 警告说, 警告称, 写道, 宣布, 说道, 致辞, 证实, 建议, 提出, 讲话说, 讲话时说, 相信, 通报说
  `,
);

/** Words that make what follows a wish, an offer, a question or a condition. */
export const ZH_FRAME_GUARD: PhraseTable = table(
  HEAD_LAST_TABLES.guard,
  `
    愿, 愿意, 希望, 期待, 期盼, 邀请, 欢迎, 如果, 若, 一旦, 可能, 或许, 是否, 能否, 呼吁, 敦促, 要求, 建议, 提议, 准备, 打算, 寻求,
    争取, 推动, 拒绝, 讨论, 商讨, 探讨, 谈判, 考虑, 力争, 应当, 应该, 必须, 同意, 旨在, 为了, 努力, 尽快, 早日, 有望, 祝愿, 祝贺,
    感谢, 赞赏, 之前, 反对, 支持, 除非, 直到, 无法, 未能, 试图, 有意, 计划, 拟议
  `,
);

/** Longer words and turns in which the words of a frame are nothing. */
export const ZH_FRAME_MISS: PhraseTable = table(
  HEAD_LAST_TABLES.miss,
  `
    支持者, 支持率, 支持力度, 支持下, 反对党, 反对派, 反对者, 反对票, 支持票, 主张者, 签署国, 签署方, 签署仪式, 交换仪式, 会见厅, 会见室,
    会谈成果, 会谈纪要, 会晤成果, 访问学者, 访问团, 访问量, 访问期间, 重要, 主要, 需要, 只要, 想要, 必要, 首要, 就要, 要么, 要素, 要点,
    要地, 要员, 要闻, 摘要, 纪要, 概要, 扼要, 快要, 不要, 将军, 将士, 将领, 将近, 或将, 可能将, 即将, 也许将, 大将, 上将, 中将, 少将,
    意愿, 心愿, 祝愿, 愿望, 愿景, 志愿, 宁愿, 自愿, 夙愿, 应对, 应急, 应邀, 应约, 应用, 应变, 应战, 应有, 应运, 应该说, 反应, 响应, 回应, 相应,
    供应, 适应, 效应, 对应, 呼应, 感应, 答应, 计划生育, 计划单列, 五年计划, 行动计划,             不愿, 不愿意, 不同意, 不承诺, 不保证, 不计划, 不打算, 不主张, 无意, 拒绝签署, 不应有, 拟人, 应约, 将有助于, 将迎来, 将成为, 将达到, 将达, 将面临, 将进入, 将大有可为, 将有利于, 将有力, 将有效, 将会有,
    将会是, 将是, 将有, 将更加, 将更, 将极大, 将为世界, 将导致, 将造成, 将使, 将意味着, 将随着, 将失去, 将受到, 将取决于, 将超过, 将占, 将增至, 将降至, 将增长,
    将下降, 将升至, 将很快迎来, 将是世界, 将遭遇, 将遭到, 将让, 将给, 将损害, 将加剧, 将影响, 将产生, 将带来, 将其, 将被,     将不可避免, 将陆续, 将首次包括, 将首次, 将如何, 应体现, 应是, 应成为, 应被, 决定性, 占比, 下达, 到达, 表达, 发达, 传达, 转达, 送达, 成为, 称为, 分为, 因为, 将酿成, 必将, 将拥有, 将取得, 愿再次祝贺, 愿对, 愿借此, 愿祝, 意见交换, 交换意见, 模拟, 虚拟, 草拟, 拟议, 新任, 不力争
  `,
);

/** Words in which a marker is none. */
export const ZH_FRAME_NO_MARKS: PhraseTable = table(
  HEAD_LAST_TABLES.noMark,
  `
    参与, 与会, 给与, 与其, 与否, 与众不同, 与时俱进, 与此同时, 与日俱增, 和平, 和谐, 和谈, 和解, 和约, 和睦, 温和, 缓和, 共和国, 共和, 饱和, 总和, 不同, 共同, 合同, 同意,
    同时, 同比, 同样, 同志, 同盟, 同胞, 同事, 同日, 同年, 同期, 相同, 认同, 赞同, 协同, 如同, 陪同, 一同, 同步, 现在, 存在, 实在, 正在, 在线, 在此, 在内,
    在场, 在座, 旨在, 潜在, 内在, 在任, 在野, 同为, 同属, 同一, 胡同, 同行, 同等, 同仁, 同机, 等同
  `,
);

/** How a speaker addresses the other side. */
export const ZH_FRAME_GUESTS: PhraseTable = table(
  HEAD_LAST_TABLES.guest,
  '总统先生, 总理先生, 首相先生, 主席先生, 总统女士, 总理女士, 国王陛下, 总统阁下, 总理阁下, 首相阁下, 你, 您',
);

/** Nouns for bodies that act for the state named before them. */
export const ZH_FRAME_BODIES: PhraseTable = table(
  HEAD_LAST_TABLES.body,
  `
    立法大会, 联邦议会, 联邦议院, 国民议会, 国民大会, 国民会议, 参议院, 众议院, 议会, 国会, 国会参议院, 国会众议院, 上院, 下院, 一院, 议会一院, 政府,
    外交部, 军方, 执政党, 人民党
  `,
);

/** What calls a meeting off. */
export const ZH_FRAME_CANCELS: PhraseTable = table(
  HEAD_LAST_TABLES.cancel,
  '取消, 取消了, 推迟, 推迟了, 中止, 搁置',
);

/** What a thing that 将 takes hold of is made or taken for. */
export const ZH_FRAME_HOLDS: PhraseTable = table(
  HEAD_LAST_TABLES.hold,
  '作为, 视为, 提升为, 提升至, 提升到, 定位为, 列为, 转化为, 贯穿于, 纳入, 置于, 放在, 摆在, 变成, 变为, 打造成, 建设成, 看作, 当作, 升级为',
);

/** Nouns that close the name of a building or town. */
export const ZH_FRAME_SITES: PhraseTable = table(
  HEAD_LAST_TABLES.site,
  `
    人民大会堂, 大会堂, 国宾馆, 宾馆, 饭店, 酒店, 中南海, 总统府, 总理府, 首相府, 官邸, 白宫, 克里姆林宫, 宫, 王宫, 皇宫, 爱丽舍宫, 庄园, 大厦, 大楼,
    会议中心, 国际会议中心, 会展中心, 议会大厦, 总部, 京, 机场, 国际机场, 紫光阁, 礼堂, 基地, 军营, 使馆, 大使馆, 市, 州, 省, 市政厅, 大厅
  `,
);

/** Tables that the automaton needs. */
export const ZH_FRAME_WORD_TABLES: readonly PhraseTable[] = [
  ZH_FRAME_LIGHT,
  ZH_FRAME_PHRASES,
  ZH_FRAME_MODES,
  ZH_FRAME_OCCASIONS,
  ZH_FRAME_BARE_OCCASIONS,
  ZH_FRAME_SPEECH,
  ZH_FRAME_GUARD,
  ZH_FRAME_MISS,
  ZH_FRAME_NO_MARKS,
  ZH_FRAME_SITES,
  ZH_FRAME_HOLDS,
  ZH_FRAME_CANCELS,
  ZH_FRAME_GUESTS,
  ZH_FRAME_BODIES,
];
