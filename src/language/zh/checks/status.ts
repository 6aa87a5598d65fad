import type { DeedRow, StatusRows } from '../../checks/status.ts';
import { type WordsOf, words } from '../../checks/words.ts';

const DONE = ['已', '已经', '已正式', '正式', '成功'];
const COMING = words(
  '将 | 将于 | 即将 | 拟 | 有望 | 计划 | 预计 | 尚未 | 还未 | 仍未 | 未 | 待 | 尚待 | 力争 | 争取 | 将正式 | 提议 | 建议',
);

/** What is done and what is to come, from the bare verbs. */
function deeds(act: DeedRow['act'], verbs: string, coming: string): readonly DeedRow[] {
  const bare = words(verbs);
  return [
    {
      act,
      deed: 'done',
      phrases: bare.flatMap((verb) => [`${verb}了`, ...DONE.map((before) => before + verb)]),
    },
    {
      act,
      deed: 'coming',
      phrases: [...bare.flatMap((verb) => COMING.map((before) => before + verb)), ...words(coming)],
    },
  ];
}

/** Chinese words for the checks of plans, targets, projections and outcomes. */
export const ZH_STATUS_WORDS: WordsOf<StatusRows> = {
  status: [
    {
      status: 'projection',
      phrases: words(
        '预计 | 预测 | 预计将 | 预计达 | 预计达到 | 预期 | 预估 | 有望 | 有望达到 | 有望突破 | 料将 | 预测值 | 预计可达',
      ),
    },
    {
      status: 'target',
      phrases: words(
        '目标 | 目标为 | 目标是 | 既定目标 | 预定目标 | 指标 | 力争 | 力争达到 | 争取',
      ),
    },
  ],
  deed: [
    ...deeds(
      'pact',
      '签署 | 签订 | 达成 | 缔结 | 草签',
      '仍在谈判 | 尚在谈判 | 仍在磋商 | 尚在磋商 | 正在磋商 | 仍在商谈 | 正在谈判 | 仍是提议 | 仍处于提议阶段 | 有待签署',
    ),
    ...deeds(
      'opening',
      '开通 | 通车 | 启用 | 开放 | 投入使用 | 投入运营 | 开馆 | 投运',
      '有待开通',
    ),
    ...deeds('completion', '建成 | 完工 | 竣工 | 完成', '仍在建设 | 正在建设 | 尚在建设'),
    ...deeds('force', '生效 | 获批准 | 批准', '有待批准 | 有待生效 | 生效尚需'),
    ...deeds('start', '成立 | 设立 | 启动 | 建立', '仍在筹备 | 正在筹备 | 筹建'),
    ...deeds('adoption', '通过 | 获得通过', '有待通过 | 仍待审议'),
  ],
  otherDeed: [
    {
      phrases: words(
        '第一 | 第二 | 第三 | 首批 | 首个 | 首条 | 一期 | 二期 | 三期 | 期工程 | 段 | 部分 | 另 | 其他 | 其余 | 新的 | 又 | 再次',
        '曾 | 原定 | 原计划 | 此前 | 如果 | 若 | 一旦 | 后续 | 下一 | 升级版 | 如 | 可能 | 多项 | 一批 | 一系列 | 后',
      ),
    },
  ],
};
