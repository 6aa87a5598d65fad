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
    placeMarks: characters('在于'),
    withMarks: characters('同与跟'),
    closers: characters('时并后期'),
    each: '分别',
    future: characters('将拟'),
    beforeNames: characters('将应'),
    me: '我',
    notMe: characters('国们方军省市州区党校院馆部省台'),
    titleMarks: ['《', '》'],
    nots: characters('不未没无'),
    self: new Set(['我们']),
    otherMarks: characters('对向自从同与'),
    toLevel: characters('至到为'),
    fromLevel: characters('从由'),
    notFigures: wordList(`
      项, 份, 届, 次, 点, 条, 篇, 句, 位, 场, 部, 章, 号, 期, 岁, 周年, 页, 集, 个国家, 国家, 国家和地区, 国, 周岁, 年, 天, 小时, 分钟, 任务, 协议,
      文件, 成果, 轮, 级, 楼, 层, 名领导人, 代表团, 个省份, 部门, 方面, 措施
    `),
    countNouns: characters('人户'),
    joint: ['联合', '共同', '中华人民共和国和'],
  },
};
