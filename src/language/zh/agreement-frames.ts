import type { PhraseTable } from '../../text/phrases.ts';
import type { AgreementFrame, FrameDocumentRow, RoleRule } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', inherit: 'topic' };
const PARTNER: RoleRule = { role: 'counterpart', side: 'before', marks: ['同', '与', '和', '跟'] };

/** What is written and signed. */
const TEXTS: readonly string[] = wordList(`
  agreement, memorandum, joint statement, declaration, treaty, protocol, contract, roadmap, action plan, documents, arrangement
`);

/** Chinese verbs of signing, issuing and reaching. */
export const ZH_AGREEMENT_FRAMES: PhraseTable<AgreementFrame> = {
  name: 'agreement-frame',
  rows: [
    {
      id: 'signed',
      phrases: wordList(`
        签署, 签署了, 签订, 签订了, 签下, 见证签署, 见证签署了, 共同见证签署, 续签, 续签了, 草签, 草签了, 换签, 缔结, 缔结了, 新签署, 新签,
        签约
      `),
      status: 'signed',
      types: TEXTS,
      roles: [SUBJECT, PARTNER],
      reason: 'Whoever signs stands before it; the document behind it.',
      hit: '中国和马来西亚签署海关合作协定。',
      miss: '双方签署的协定已经生效。',
    },
    {
      id: 'exchanged',
      phrases: wordList('交换, 交换了, 见证交换, 共同见证交换, 互换了'),
      status: 'signed',
      types: ['documents', 'memorandum', 'agreement', 'treaty', 'contract', 'protocol'],
      roles: [SUBJECT, PARTNER],
      reason:
        'Texts are exchanged once they are signed; views are exchanged too, so a document must follow.',
      hit: '两国领导人共同见证交换多项双边合作文件。',
      miss: '两国领导人就乌克兰危机深入交换意见。',
    },
    {
      id: 'issued',
      phrases: wordList('发表, 发表了, 共同发表, 联合发表, 发布, 发布了, 共同发布, 联合发布, 出台'),
      status: 'issued',
      types: ['joint statement', 'declaration', 'action plan', 'roadmap', 'documents'],
      joint: true,
      roles: [SUBJECT, PARTNER],
      reason: 'A joint paper is issued.',
      hit: '双方发表联合声明。',
      miss: '总统发表重要讲话。',
    },
    {
      id: 'adopted',
      phrases: wordList(
        '通过了, 通过《, 审议通过, 一致通过, 会议通过, 表决通过, 通过并发表, 通过并发表了, 审议通过了, 一致通过了',
      ),
      status: 'issued',
      types: [
        'joint statement',
        'declaration',
        'action plan',
        'roadmap',
        'documents',
        'agreement',
        'treaty',
        'protocol',
      ],
      roles: [SUBJECT],
      reason: 'A meeting adopts a paper; 通过 alone is a preposition.',
      hit: '会议通过了《三亚宣言》。',
      miss: '双方要通过对话解决分歧。',
    },
    {
      id: 'reached',
      phrases: wordList('达成, 达成了, 就此达成, 正式达成, 最终达成'),
      status: 'reached',
      types: ['agreement', 'arrangement', 'treaty', 'memorandum'],
      roles: [SUBJECT, PARTNER],
      reason: 'An agreement or arrangement is reached.',
      hit: '以色列与黎巴嫩达成停火协议。',
      miss: '双方达成广泛共识。',
    },
    {
      id: 'raised',
      phrases: wordList(
        '提升为, 提升至, 提升到, 升级为, 升级至, 共同确定, 确定了, 宣布建立, 决定建立, 一致同意建立, 宣布构建',
      ),
      status: 'reached',
      types: ['partnership'],
      roles: [{ role: 'subject', side: 'before', inherit: true, required: true }, PARTNER],
      reason: 'Two states set their relations on a new footing and name it.',
      hit: '中国和匈牙利宣布，将两国关系提升为新时代全天候全面战略伙伴关系。',
      miss: '中匈关系提升到新水平。',
    },
  ],
};

/** Nouns for Chinese documents. */
export const ZH_DOCUMENT_NOUNS: PhraseTable<FrameDocumentRow> = {
  name: 'document-noun',
  rows: [
    {
      type: 'agreement',
      phrases: wordList(
        '协议, 协定, 框架协议, 停火协议, 和平协议, 贸易协定, 自由贸易协定, 合作协议, 换文, 协议书',
      ),
    },
    {
      type: 'memorandum',
      phrases: wordList('备忘录, 谅解备忘录, 合作备忘录, 合作谅解备忘录, 意向书'),
    },
    {
      type: 'joint statement',
      phrases: wordList(
        '联合声明, 共同声明, 成果声明, 联合成果声明, 联合公报, 联合新闻公报, 新闻公报, 公报, 联合新闻稿',
      ),
    },
    { type: 'declaration', phrases: wordList('宣言, 联合宣言, 共同宣言') },
    { type: 'treaty', phrases: wordList('条约, 公约, 和约') },
    { type: 'protocol', phrases: wordList('议定书') },
    { type: 'contract', phrases: wordList('合同, 订单') },
    { type: 'roadmap', phrases: wordList('路线图') },
    { type: 'action plan', phrases: wordList('行动计划, 行动纲领, 合作规划, 合作纲要, 实施方案') },
    {
      type: 'documents',
      bundle: true,
      phrases: wordList(`
        合作文件, 双边合作文件, 合作文本, 双边合作文本, 文件, 法律文件, 成果文件, 共同文件, 成果清单, 合作协议文本, 成果文件清单, 双边文件
      `),
    },
    {
      type: 'partnership',
      phrases: wordList(
        '伙伴关系, 合作伙伴关系, 战略伙伴关系, 战略合作伙伴关系, 命运共同体, 新定位',
      ),
    },
    { type: 'arrangement', phrases: wordList('停火安排, 重要安排, 临时安排, 谅解') },
  ],
};
