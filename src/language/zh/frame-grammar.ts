import type { FrameGrammar } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';

const characters = (text: string): ReadonlySet<string> => new Set(text.replace(/\s/g, ''));

/** Chinese words around claims: markers, joiners, breaks; subjects open their clause, heads come last. */
export const ZH_FRAME_GRAMMAR: FrameGrammar = {
  markers: characters('同与和跟在对就向为给由被把应据从以于'),
  joiners: characters('和与及、以'),
  hardBreaks: characters('；;。！？'),
  softBreaks: characters('，,：:'),
  openers: characters('但而若这此'),
  negations: characters('未没无'),
  headLast: {
    linkers: characters('的'),
    phraseEnds: characters('的了"'),
    subordinators: characters('以为自因随'),
    shortPlaces: new Map([
      ['京', '北京'],
      ['沪', '上海'],
      ['华', '中国'],
    ]),
    heldAt: wordList('举行的, 召开的, 举办的'),
    writings: new Set(wordList('报道, 分析, 文章, 消息, 评论, 报告')),
    past: characters('了'),
    effectMarks: characters('为给'),
    effects: new Set(wordList('作用, 贡献, 动力, 动能, 活力, 力量, 机遇, 条件, 基础')),
    nounSpeech: new Set(wordList('建议, 介绍, 声明, 警告')),
    placeMarks: characters('在于'),
    withMarks: characters('同与跟'),
    closers: characters('时并后期'),
    andThen: characters('并'),
    each: '分别',
    future: characters('将拟'),
    beforeNames: characters('将应'),
    me: '我',
    notMe: characters('国们方军省市州区党校院馆部省台'),
    schedules: new Set(wordList('举行, 举办, 出席, 参加, 访问, 抵达, 会见')),
    views: new Set(wordList('看法, 观点, 说法, 意见, 主张, 立场, 分析, 判断, 评价')),
    privateNouns: new Set(
      wordList(
        '企业, 公民, 民众, 游客, 学生, 青年, 人员, 朋友, 人民, 同胞, 经济, 关系, 市场, 民间, 媒体, 专家, 网友, 居民, 学者, 社会, 相关, 国内',
      ),
    ),
    vagueTargets: new Set(['彼此', '对方', '这一', '这种', '上述', '他们', '这样', '和参', '与合']),
    titleMarks: ['《', '》'],
    nots: characters('不未没无'),
    self: new Set(['我们']),
    listEnds: characters('、等》（(。'),
    documentTails: new Set(wordList('仪式, 草案, 谈判, 文本, 框架, 精神, 内容, 条款')),
    takeMarks: characters('将把使让'),
    metricOpens: characters('从由的至到在以可已近'),
    metricStops: characters('、"《》了年月日'),
    nounEnds: characters('。；，（(左以将被是'),
    otherMarks: characters('对向自从同与'),
    toLevel: characters('至到为'),
    fromLevel: characters('从由'),
    baseMarks: characters('较比'),
    ordinalTails: characters('次届轮'),
    notFigures: wordList(`
      项, 份, 届, 点, 条, 篇, 句, 位, 场, 部, 章, 号, 期, 岁, 周年, 页, 集, 个国家, 国家, 国家和地区, 国, 周岁, 年, 天, 小时, 分钟, 任务, 协议,
      文件, 成果, 轮, 级, 楼, 层, 名领导人, 代表团, 个省份, 部门, 方面, 措施
    `),
    countNouns: characters('人户'),
    groups: new Set(wordList('双方, 两国, 各方, 各国, 三方, 三国, 两国政府, 有关各方, 与会各方')),
    joint: ['联合', '共同', '中华人民共和国和'],
  },
};
