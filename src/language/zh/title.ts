/** Chinese titles and offices. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { UnspacedTitleRow } from '../unspaced-names.ts';
import { wordList } from '../word-list.ts';

/** Ministries: each has its minister and deputies. */
export const ZH_MINISTRIES: readonly string[] = wordList(`
  外交部, 国防部, 商务部, 财政部, 内政部, 司法部, 能源部, 教育部, 卫生部, 农业部, 农业农村部, 交通部, 交通运输部, 文化部,
  文化和旅游部, 旅游部, 科技部, 科学技术部, 工业部, 工业和信息化部, 公安部, 国家安全部, 自然资源部, 生态环境部, 环境部,
  水利部, 住房和城乡建设部, 劳工部, 劳动部, 经济部, 经济发展部, 贸易部, 工业和贸易部, 产业通商资源部, 信息部, 新闻部,
  紧急情况部, 国土安全部, 国务院, 石油部, 应急管理部, 民政部, 退役军人事务部, 人力资源和社会保障部, 中联部, 中宣部, 中组部, 中央宣传部, 中央组织部, 中央统战部, 统战部, 宣传部,
  组织部, 财务部, 外务部, 外务省, 统一部, 外贸部, 投资部, 数字发展部, 战争部, 通信部, 体育部, 移民部, 内务部
`);

const MINISTERS = ZH_MINISTRIES.filter((m) => m.endsWith('部')).flatMap((m) => [
  `${m}长`,
  `${m}副部长`,
  `${m}第一副部长`,
  `${m}部长助理`,
  `${m}部长`,
]);

/** Titles; the longest match wins, so that offices stand beside their last words. */
export const ZH_TITLES: PhraseTable<UnspacedTitleRow> = {
  name: 'title',
  rows: [
    {
      role: 'head-of-state',
      phrases: wordList(`
        国家主席, 最高元首, 元首, 总统, 国王, 女王, 天皇, 教皇, 埃米尔, 大公, 最高领袖, 国家元首, 苏丹, 联邦总统, 代总统, 国务委员会主席,
        过渡总统, 亲王, 王储
      `),
    },
    {
      role: 'head-of-government',
      phrases: wordList(`
        国务院总理, 总理, 首相, 政府总理, 内阁总理大臣, 联邦总理, 政府首脑, 代总理, 看守政府总理, 临时政府总理
      `),
    },
    {
      role: 'foreign-minister',
      phrases: wordList(`
        外交部长, 外长, 国务卿, 外交大臣, 外相, 外务大臣, 外交国务秘书, 外务部长官
      `),
    },
    {
      role: 'minister',
      phrases: [
        ...MINISTERS,
        ...wordList(`
          部长, 防长, 财长, 国防大臣, 防卫大臣, 财政大臣, 国务委员, 大臣, 内阁官房长官, 官房长官, 商务部国际贸易谈判代表,
          贸易代表, 国家安全顾问, 国家安全事务助理, 总检察长, 检察总长, 国防部长, 公安部部长, 委员, 财政部长,
          经济产业大臣, 内政大臣, 司法大臣, 外贸部长
        `),
      ],
      tail: true,
    },
    {
      role: 'deputy',
      phrases: wordList(`
        国家副主席, 副总统, 副总理, 国务院副总理, 常务副总理, 国务院常务副总理, 第一副总理, 副首相, 副外长, 副部长,
        常务副部长, 第一副部长, 副国务卿, 常务副国务卿, 助理国务卿, 部长助理, 副大臣, 外务次官, 外交次官, 副秘书长,
        副议长, 副主席, 副主任, 副会长, 副委员长, 副防长, 副发言人, 副省长, 副市长, 副局长, 副司长, 副行长, 副总裁, 次官,
        政治局常委, 副检察长, 副代表, 副书记, 副总编辑, 副理事长
      `),
      tail: true,
    },
    {
      role: 'head-of-organisation',
      phrases: wordList(`
        秘书长, 总干事, 主席, 轮值主席, 委员会主席, 总裁, 行长, 理事长, 会长, 董事长,
        总经理, 首席执行官, 主任, 执行主任, 局长, 署长, 院长, 校长, 总书记, 中共中央总书记, 中央军委主席, 党主席, 高级代表,
        外交与安全政策高级代表, 司长, 台长, 社长, 总编辑, 理事会主席, 创始人, 执行董事, 执行秘书, 负责人, 主席团主席,
        处长, 关长, 总监, 国家领导人
      `),
      tail: true,
    },
    {
      role: 'envoy',
      phrases: wordList(`
        大使, 驻华大使, 特使, 中东问题特使, 总统特使, 特别代表, 总统特别代表, 总统助理, 常驻联合国代表, 常驻代表,
        代表, 总领事, 公使, 临时代办, 发言人, 新闻发言人, 新闻秘书, 总统新闻秘书, 白宫新闻秘书, 外交部发言人, 协调员,
        协调人, 首席谈判代表, 首席代表, 谈判代表, 顾问, 总统顾问, 高级顾问, 联络员, 外交顾问, 首席经济学家
      `),
      tail: true,
    },
    {
      role: 'legislator',
      phrases: wordList(`
        议长, 众议长, 参议长, 众议院议长, 参议院议长, 委员长, 全国人大常委会委员长, 全国政协主席, 联邦委员会主席,
        国家杜马主席, 国会主席, 参议员, 众议员, 议员, 市长, 州长, 省长, 书记, 省委书记, 市委书记, 自治区主席, 国会议长,
        人民院议长, 国民议会议长, 伊斯兰议会议长, 全国委员会主席, 行政长官, 中央书记处书记, 首席大法官, 大法官, 法官, 县长, 区长
      `),
      tail: true,
    },
    {
      role: 'military',
      phrases: wordList(`
        司令, 总司令, 武装部队总司令, 参谋长, 总参谋长, 上将, 中将, 少将, 上校, 将军, 元帅, 指挥官, 参谋长联席会议主席,
        司令员, 政委
      `),
      tail: true,
    },
    { role: 'honorific', phrases: wordList('先生, 女士, 博士, 教授, 阁下, 殿下, 陛下, 同志') },
    {
      role: 'other',
      phrases: wordList(`
        领导人, 前领导人, 反对派领导人, 学者, 专家, 分析师, 教练, 记者, 律师, 研究员, 候选人, 总统候选人, 创办人,
        航天员, 作家, 导演, 院士, 总设计师, 总工程师, 工程师
      `),
      tail: true,
    },
  ],
};

const CORES: Readonly<Partial<Record<UnspacedTitleRow['role'], string>>> = {
  'head-of-state': '总统, 国王, 女王',
  'head-of-government': '总理, 首相',
  'foreign-minister': '外长, 国务卿',
  minister: '部长, 大臣, 防长, 财长',
  deputy: '副总统, 副总理, 副部长',
  'head-of-organisation': '主席, 秘书长, 总书记, 行长, 总裁, 主任, 局长, 会长, 院长',
  envoy: '发言人, 大使, 特使, 特别代表, 新闻秘书',
  legislator: '议长, 委员长, 市长, 州长, 省长, 书记, 议员',
  military: '司令, 参谋长',
};

/** Short titles again, for where a longer one began before them and ends with them. */
export const ZH_TITLE_CORES: PhraseTable<UnspacedTitleRow> = {
  name: 'title-core',
  rows: (Object.keys(CORES) as UnspacedTitleRow['role'][]).map((role) => ({
    role,
    phrases: wordList(CORES[role] ?? ''),
    tail: true,
  })),
};
