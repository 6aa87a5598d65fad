import type { PhraseTable } from '../../text/phrases.ts';
import type { ClassifierWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

const split = (list: string): readonly string[] => list.split(' ');
const words = (list: string): ClassifierWord[] =>
  split(list).map((word) => ({ unit: word, phrases: [word] }));
const weak = (list: string): ClassifierWord[] =>
  split(list).map((word) => ({ unit: word, weak: true, phrases: [word] }));
const alone = (list: string): ClassifierWord[] =>
  split(list).map((word) => ({ unit: word, alone: true, phrases: [word] }));

/** Words that begin like a classifier and are none; no word that may follow one: "10台|风机". */
const NONE = wordList(`
  个工作日, 个自然日, 个交易日, 人民, 人民币, 人均, 人类, 人大, 人工, 人权, 人道, 人士, 人文, 人心, 大洲, 大洋, 大会, 大使, 大选, 大国, 大学, 大战, 大党, 大类, 大型, 起来,
  起点, 起源, 起草, 期间, 期待, 本国, 本币, 本地, 对此, 双方, 双边, 双重, 双多边, 双向, 双赢, 双循环, 双双, 双碳, 双轨, 双减, 团结, 团队,
  团体, 团长, 行动, 行业, 行程, 行政, 行为, 行使, 行列, 行人, 行李, 行情, 行星, 行车, 行驶, 行长, 行走, 行贿, 行军, 行省, 行动组, 档案, 档期,
  档次, 版图, 版本, 版权, 集团, 集体, 集中, 集会, 集合, 集结, 首相, 首脑, 首都, 首席, 首次, 首先, 首批, 首府, 首轮, 首个, 首届, 首发, 首尔, 片面,
  片区, 根本, 根据, 根源, 班子, 班列, 班长, 节日, 节目, 节能, 节约, 节点, 包括, 包含, 包围, 包容, 包机, 包装, 箱子, 具有, 具体, 具备, 副主席,
  副总, 副部, 副外, 顶住, 顶级, 块钱, 对外, 对华, 对话, 家庭, 点半, 部分, 部门, 部队, 只有, 只要, 名义, 位于, 位列, 口岸, 处于, 处理, 间接,
  组织, 组成, 门槛, 张家, 道路, 条件, 条约, 种植, 批准, 所有, 件套, 分别, 场景, 台湾, 次全会, 次代表大会, 国家, 国际, 国务, 国有, 国企, 国王,
  国道, 国债, 国旗, 国庆, 国语, 国宝, 国宴, 人间, 人生, 人身, 人质, 人选, 人数, 人物, 人群, 人手, 人造, 人行, 人体, 人种, 户外, 户口, 户籍, 户型,
  票房, 票价, 票面, 席位, 席地, 场馆, 场地, 场所, 场合, 门户, 门市, 门诊, 门店, 件件, 份额, 份子, 位次, 位置, 位数, 台阶, 台词, 辆次, 支持, 支援,
  支付, 支出, 支撑, 支柱, 列入, 列车, 列出, 列国, 套餐, 幅员, 幅度, 间隔, 间谍, 间距, 对手, 对比, 对等, 对抗, 对策, 对待, 对象, 对接, 组建, 组团,
  张力, 本届, 本次, 本轮, 本月, 本周, 本年, 本人, 本土, 本身, 本质, 款项, 口径, 项目组, 类型, 类似, 类别, 层面, 层次, 股东, 股份, 股票, 股市,
  道德, 批评, 批示, 条例, 条款, 种类, 种子, 点燃, 点击, 点名, 点赞, 段落, 方面军, 只能, 只是, 起飞, 起步, 例如, 例外, 例行, 轮值, 轮流,
  轮船, 头条, 头号, 头盔, 部署, 部委, 部级, 部落, 部族, 部件, 处置, 处罚, 处分, 处境, 家园, 家乡, 家属, 名单, 名称, 名额, 名誉, 名字, 名胜, 名片,
  名牌, 座谈, 座舱, 所属, 所在, 个体, 个性, 项规定, 次日, 次于, 次要, 票据, 队伍, 队员
`);

/** Classifiers. Those that also stand in slogans and set phrases ("两个维护") count only with a known noun. */
export const ZH_CLASSIFIERS: PhraseTable<ClassifierWord> = {
  name: 'quantity.classifier',
  rows: [
    { unit: '', none: true, phrases: NONE },
    ...weak('个 個 项 項 种 種 条 條 点 类 方面 段 层 股 道 批'),
    { unit: '大', weak: true, most: 12, phrases: ['大'] },
    ...words('名 位 家 份 件 艘 架 辆 台 座 所 场 支 枚'),
    ...words('颗 套 幅 部 笔 列 只 头 棵 株 栋 间 处 门 宗'),
    ...words(
      '起 例 张 本 篇 册 封 款 轮 口 对 對 组 双 雙 块 塊 团 具 尊 盏 串 束 瓶 箱 包 袋 盒 顶 床 副 档 行 版 集 首 朵 粒 滴 片 根 扇 节 班',
    ),
    { unit: '队', phrases: ['队'] },
    ...alone('批次 台次 人份 剂 次 人次 趟 架次 辆次 艘次 剂次 票 席 班次 场次 车次 例次 册次'),
    // 两国 and 三方 point at those named; from three on a number of states is counted.
    { unit: '国', alone: true, least: 3, phrases: ['国', '國'] },
    ...alone('人 户'),
    // "举行三次会议" counts; in "十四届全国人大三次会议" it is the third one.
    { unit: '会议', alone: true, led: true, phrases: ['次会议', '次全体会议'] },
  ],
};
