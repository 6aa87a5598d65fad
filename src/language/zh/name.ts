/** Words around Chinese names: tenure, bodies, group phrases, heads of organisations. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { NamedRow, UnspacedBodyRow, UnspacedGroupRow } from '../unspaced-names.ts';
import { wordList } from '../word-list.ts';
import { ZH_PLACE_HEADS, ZH_PLACE_LEADS, ZH_PLACES } from './place.ts';
import { ZH_STATE_SHORTS } from './state-short.ts';
import { ZH_MINISTRIES, ZH_TITLE_CORES, ZH_TITLES } from './title.ts';

/** Words of tenure before a title. */
export const ZH_TENURE: PhraseTable<{
  readonly phrases: readonly string[];
  readonly tenure: 'former' | 'acting' | 'elect';
}> = {
  name: 'tenure',
  rows: [
    { tenure: 'former', phrases: wordList('前, 时任, 原, 已故, 前任, 卸任, 离任') },
    { tenure: 'acting', phrases: wordList('代理, 代, 看守, 临时, 过渡') },
    { tenure: 'elect', phrases: wordList('候任, 新当选, 新任, 当选') },
  ],
};

/** Bodies of states. */
export const ZH_BODIES: PhraseTable<UnspacedBodyRow> = {
  name: 'body',
  rows: [
    { organisation: false, phrases: wordList('政府, 方面, 当局, 官方, 领导层, 一方') },
    {
      organisation: true,
      phrases: [
        ...ZH_MINISTRIES,
        ...wordList(`
          议会, 国会, 众议院, 参议院, 国民议会, 联邦议院, 国家杜马, 联邦委员会, 最高法院, 宪法法院, 最高检察院, 军方, 军队,
          武装部队, 武装部队总参谋部, 总参谋部, 空军, 海军, 陆军, 国防军, 央行, 中央银行, 媒, 官媒, 伊斯兰议会, 大使馆, 驻华使馆, 驻华大使馆,
          总领事馆, 代表团, 总统府, 总统办公室, 总理府, 总理办公室, 首相府, 首相官邸, 海关总署, 外交学院, 安全局,
          联邦安全局, 情报局, 中央情报局, 安全委员会, 国家安全委员会, 最高国家安全委员会, 革命卫队, 伊斯兰革命卫队,
          中央司令部, 统计局, 驻联合国代表团, 防空部队, 警方, 军, 白宫, 内阁, 安全会议
        `),
      ],
    },
    {
      organisation: true,
      of: 'CHN',
      phrases: [
        ...ZH_MINISTRIES,
        ...wordList(`
        国务院, 中共中央, 党中央, 中央军委, 全国人大, 全国人大常委会, 全国政协, 中共中央政治局, 中央政治局,
        中央政治局常委会, 中央纪委, 国家发展改革委, 国家发改委, 国家监委, 最高人民法院, 最高人民检察院, 国台办,
        国务院台办, 国务院新闻办公室, 国新办, 海关总署, 国家统计局, 中国人民银行, 中央广播电视总台, 新华社, 人民日报社,
        国家卫生健康委, 国家市场监督管理总局, 国家能源局, 国家移民管理局, 中央宣传部, 中央组织部, 中央统战部, 中央外办,
        中央外事工作委员会, 中央外事工作委员会办公室, 国家国际发展合作署, 全国妇联, 共青团中央, 国务院国资委, 国家航天局,
        中共中央对外联络部, 国家税务总局, 国家外汇管理局, 中国气象局, 中央气象台, 国家邮政局, 中央政法委, 中央网信办, 国家林草局, 国家新闻出版署
      `),
      ],
    },
  ],
};

/** Group phrases and pronouns. */
export const ZH_GROUPS: PhraseTable<UnspacedGroupRow> = {
  name: 'group',
  rows: [
    { count: 2, of: 'any', phrases: wordList('双方, 彼此双方') },
    { count: 2, of: 'state', phrases: wordList('两国, 两国政府, 我们两国') },
    {
      count: 2,
      of: 'person',
      phrases: wordList(`
        两国元首, 两国领导人, 两国总理, 两国外长, 两位领导人, 两位元首, 两国总统, 两位总理, 两国防长, 两位总统
      `),
    },
    {
      count: 0,
      of: 'any',
      phrases: wordList('三方, 各方, 各国, 三国, 与会各方, 有关各方, 三国领导人, 各国领导人'),
    },
    { count: 0, of: 'self', phrases: ['我们'] },
    { count: 0, of: 'any', phrases: ['他们'] },
    { count: 1, of: 'person', phrases: wordList('他, 她') },
  ],
};

/** Words that close the name of an organisation. */
export const ZH_ORGANISATION_HEADS: PhraseTable = {
  name: 'organisation-head',
  rows: [
    {
      phrases: wordList(`
        委员会, 公司, 集团, 银行, 大学, 协会, 联盟, 研究所, 研究院, 科学院, 社会科学院, 法院, 检察院, 交易所, 通讯社, 电视台,
        广播公司, 基金会, 理事会, 秘书处, 办公室, 司令部, 总参谋部, 中心, 学院, 组织, 总局, 管理局, 总署, 署, 局, 委, 商会,
        联合会, 党, 民主党, 共和党, 人民党, 工党, 保守党, 议会, 国会, 联邦储备委员会, 航空公司, 部, 杂志社, 俱乐部, 智库,
        研究中心, 通信社, 海关, 战区, 舰队, 部队, 旅, 大使馆, 总领事馆, 使馆, 气象局, 警察局, 财政部, 卫生部, 代表团
      `),
    },
  ],
};

/** More names of states and bodies. */
export const ZH_MORE_NAMES: PhraseTable<NamedRow> = {
  name: 'name-more',
  rows: [
    { id: 'COG', phrases: ['刚果（布）', '刚果(布)'] },
    { id: 'COD', phrases: ['刚果（金）', '刚果(金)'] },
    { id: 'PSE', phrases: ['巴勒斯坦'] },
    { id: 'ETH', phrases: ['埃塞'] },
    { id: 'BGD', phrases: ['孟加拉'] },
    { id: 'SYR', phrases: ['叙利亚'] },
    { id: 'DOM', phrases: ['多米尼加'] },
    { id: 'LKA', phrases: ['斯里兰卡'] },
    { id: 'TUR', phrases: ['土耳其', '土耳其共和国'] },
    { id: 'KAZ', phrases: ['哈萨克斯坦共和国'] },
    { id: 'BIH', phrases: ['波黑'] },
    { id: 'CAF', phrases: ['中非共和国'] },
    { id: 'TWN', phrases: ['台湾', '中国台湾'] },
    { id: 'NATO', phrases: ['北约', '北大西洋公约组织'] },
    { id: 'EU', phrases: ['欧盟'] },
    { id: 'UN', phrases: ['联合国'] },
    { id: 'WTO', phrases: ['世贸组织'] },
    { id: 'WHO', phrases: ['世卫组织'] },
    { id: 'FED', phrases: ['美联储'] },
  ],
};

/** Organisations that the reference does not list. */
export const ZH_ORGANISATIONS: PhraseTable<NamedRow> = {
  name: 'organisation-more',
  rows: [
    {
      phrases: wordList(`
        中非合作论坛, 中阿合作论坛, 中葡论坛, 中拉论坛, 中国—中东欧国家合作, 博鳌亚洲论坛, 路透社, 法新社, 美联社, 塔斯社, 共同社,
        韩联社, 彭博社, 今日俄罗斯通讯社, 俄新社, 半岛电视台, 英国广播公司, 美国有线电视新闻网, 《纽约时报》, 《华盛顿邮报》,
        利库德集团, 胡塞武装, 也门胡塞武装, 塔利班, 伊斯兰国, 华为, 民主党, 共和党, 国际红十字会, 中国红十字会, 欧洲央行,
        国际奥委会, 世粮署, IMF, 亚行, 中石油, 中石化, 国家电网, 三峡集团, 世界贸易组织, 联合国人权理事会, 联合国粮食及农业组织, 国际能源机构, 欧洲联盟, 非洲联盟, 东盟秘书处
      `),
    },
  ],
};

/** Tables that the automaton needs. */
export const ZH_NAME_TABLES: readonly PhraseTable[] = [
  ZH_TITLES,
  ZH_TITLE_CORES,
  ZH_ORGANISATIONS,
  ZH_TENURE,
  ZH_BODIES,
  ZH_GROUPS,
  ZH_ORGANISATION_HEADS,
  ZH_MORE_NAMES,
  ZH_STATE_SHORTS,
  ZH_PLACES,
  ZH_PLACE_HEADS,
  ZH_PLACE_LEADS,
];
