import type { PhraseTable } from '../../text/phrases.ts';
import type { ChangeWord } from '../quantity-rules.ts';

const UP: readonly string[] = [
  '增长',
  '增加',
  '上升',
  '提高',
  '提升',
  '上涨',
  '增',
  '升',
  '涨',
  '扩大',
  '上调',
  '激增',
  '猛增',
  '飙升',
  '攀升',
  '增幅',
  '涨幅',
  '升幅',
  '增速',
  '增长率',
  '加快',
  '上浮',
  '增多',
  '净增',
  '回升',
  '增長',
  '上漲',
  '擴大',
  '跃升',
  '拉升',
  '暴涨',
  '大增',
  '大涨',
  '反弹',
  '走高',
  '升温',
  '升高',
];
const DOWN: readonly string[] = [
  '下降',
  '减少',
  '下跌',
  '降低',
  '回落',
  '下滑',
  '跌',
  '降',
  '减',
  '萎缩',
  '缩减',
  '下调',
  '降幅',
  '跌幅',
  '锐减',
  '收窄',
  '缩小',
  '放缓',
  '骤降',
  '下浮',
  '贬值',
  '削减',
  '減少',
  '縮減',
  '暴跌',
  '大跌',
  '大降',
  '骤减',
  '压减',
  '压缩',
  '裁减',
  '走低',
  '下挫',
  '缩水',
  '降温',
];

/** What makes of a word of change the word of the level that is reached. */
const LEVEL_ENDS: readonly string[] = ['到', '至', '为', '到了', '至约', '到约'];

function levels(words: readonly string[]): string[] {
  return words
    .filter((word) => !/[幅率速]$/.test(word))
    .flatMap((word) => LEVEL_ENDS.map((end) => word + end));
}

/** Words of change before the amount, with the words of the level reached, and after it. */
export const ZH_CHANGES: PhraseTable<ChangeWord> = {
  name: 'quantity.change',
  rows: [
    { direction: 'up', place: 'before', phrases: UP },
    { direction: 'down', place: 'before', phrases: DOWN },
    { direction: 'up', place: 'before', level: true, phrases: levels(UP) },
    { direction: 'down', place: 'before', level: true, phrases: levels(DOWN) },
    {
      direction: 'up',
      place: 'after',
      phrases: ['的增长', '的增速', '的增幅', '的增长率', '的涨幅', '的同比增长'],
    },
    { direction: 'down', place: 'after', phrases: ['的降幅', '的跌幅', '的下降'] },
    // 增加 in 增加值, 加 in 参加: no change.
    {
      direction: 'up',
      place: 'before',
      none: true,
      phrases: [
        '增加值',
        '上升级',
        '提升级',
        '减排',
        '起降',
        '升降',
        '空降',
        '投降',
        '迫降',
        '沉降',
        '霜降',
      ],
    },
  ],
};
