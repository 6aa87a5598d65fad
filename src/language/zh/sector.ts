import type { PhraseTable } from '../../text/phrases.ts';
import type { SectorRow } from '../clause-rows.ts';
import { SECTORS } from '../tables.ts';
import { wordList } from '../word-list.ts';

const row = (sector: SectorRow['sector'], words: string): SectorRow => ({
  sector,
  phrases: wordList(words),
});

/** Fields of cooperation in Chinese. */
export const ZH_SECTORS: PhraseTable<SectorRow> = {
  name: SECTORS.name,
  rows: [
    row(
      'trade',
      '贸易, 经贸, 关税, 出口, 进口, 海关, 自贸, 投资, 市场准入, 供应链, 产业链, 商务, 电商',
    ),
    row('energy', '能源, 石油, 天然气, 油气, 电力, 核能, 核电, 氢能, 煤炭, 光伏, 风电'),
    row('AI', '人工智能'),
    row('technology', '科技, 科学技术, 技术, 数字, 半导体, 芯片, 创新, 网络安全, 电信, 通信'),
    row(
      'security',
      '安全合作, 安全保障, 国家安全, 执法, 反恐, 恐怖主义, 警务, 引渡, 司法, 停火, 禁毒, 制裁',
    ),
    row('defence', '国防, 防务, 军事, 武器, 导弹, 弹药, 防空, 联合演习, 军队'),
    row('agriculture', '农业, 粮食, 化肥, 渔业, 农产品, 农村'),
    row('transport', '交通, 铁路, 航空, 航班, 港口, 公路, 物流, 互联互通, 航运, 海运'),
    row('culture', '文化, 人文, 旅游, 体育, 文物, 博物馆, 电影, 媒体'),
    row('education', '教育, 大学, 留学, 奖学金, 职业培训, 高校'),
    row('health', '卫生, 医疗, 疫苗, 疫情, 医药'),
    row('climate', '气候, 减排, 低碳, 碳排放, 碳中和, 环保, 生态, 生物多样性, 环境保护'),
    row('space', '航天, 卫星, 太空, 月球, 空间站'),
    row('finance', '金融, 财政, 税收, 税务, 债务, 贷款, 货币, 银行, 预算'),
    row('migration', '移民, 难民, 签证, 免签'),
  ],
};
