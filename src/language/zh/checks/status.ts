import type { StatusRows } from '../../checks/status.ts';
import { type WordsOf, words } from '../../checks/words.ts';

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
};
