import type { PhraseTable } from '../../text/phrases.ts';
import type { InstrumentRow } from '../commitment-rows.ts';
import { DEFINITE_ACTS, INSTRUMENTS } from '../tables.ts';
import { wordList } from '../word-list.ts';

const row = (instrument: InstrumentRow['instrument'], words: string): InstrumentRow => ({
  instrument,
  phrases: wordList(words),
});

/** Things by which promises are carried out. */
export const ZH_INSTRUMENTS: PhraseTable<InstrumentRow> = {
  name: INSTRUMENTS.name,
  rows: [
    row('law', '法律, 法案, 立法, 条例, 法规'),
    row('fund', '基金, 贷款, 赠款, 信贷额度, 奖学金, 专项资金'),
    row('body', '委员会, 工作组, 秘书处, 研究院, 联合实验室, 领事馆, 总领馆, 大使馆, 中心'),
    row('report', '报告, 白皮书, 可行性研究'),
    row('programme', '项目, 计划, 方案, 路线图, 行动计划, 工程'),
    row('infrastructure', '管道, 铁路, 大桥, 港口, 机场, 公路, 电站, 口岸'),
    row('document', '协定, 协议, 条约, 议定书, 备忘录, 公约'),
    row('personnel', '维和人员, 观察员, 特使'),
  ],
};

/** Verbs of founding, opening, building, signing, changing by a measure. */
export const ZH_DEFINITE_ACTS: PhraseTable = {
  name: DEFINITE_ACTS.name,
  rows: [
    {
      phrases: wordList(
        '建立, 设立, 成立, 启动, 签署, 建成, 开通, 开设, 增加, 减少, 降低, 提高到, 取消, 废除, 批准, 发布, 派遣, 提供, 修建, 建设, 免除, 释放, 购买, 举办',
      ),
    },
  ],
};
