import type { PhraseTable } from '../../text/phrases.ts';
import type { BendWord } from '../quantity-rules.ts';

/** Words that end or begin like a word that bends a number and are none. */
const NONE: readonly string[] = [
  '附近',
  '最近',
  '临近',
  '靠近',
  '邻近',
  '将近期',
  '条约',
  '签约',
  '公约',
  '节约',
  '合约',
  '契约',
  '北约',
  '纽约',
  '违约',
  '大约翰',
  '以上海',
  '以下列',
  '以下称',
  '反超',
  '赶超',
  '中超',
  '英超',
];

/** Words that bend a number; 以上 and 以下 hold the number itself. */
export const ZH_BENDS: PhraseTable<BendWord> = {
  name: 'quantity.bend',
  rows: [
    {
      bend: 'over',
      phrases: [
        '超过',
        '超过了',
        '突破了',
        '超',
        '远超',
        '远超过',
        '已超',
        '均超',
        '超出',
        '逾',
        '突破',
        '高于',
        '多于',
        '大于',
        '不止',
        '多过',
        '>',
      ],
    },
    {
      bend: 'at-least',
      phrases: ['至少', '最少', '不少于', '不低于', '不小于', '起码', '不下', '≥'],
    },
    { bend: 'at-least', after: true, phrases: ['以上', '及以上', '或以上'] },
    {
      bend: 'under',
      phrases: ['不到', '不足', '低于', '少于', '小于', '未达', '不及', '<'],
    },
    {
      bend: 'at-most',
      phrases: [
        '不超过',
        '不超',
        '不多于',
        '不高于',
        '不大于',
        '至多',
        '最多',
        '最高',
        '控制在',
        '≤',
      ],
    },
    { bend: 'at-most', after: true, phrases: ['以下', '及以下', '以内', '之内'] },
    {
      bend: 'nearly',
      phrases: ['近', '将近', '接近', '逼近', '几近', '几乎', '差不多'],
    },
    {
      bend: 'around',
      phrases: ['约', '大约', '大概', '大致', '估计', '~', '≈'],
    },
    { bend: 'around', after: true, phrases: ['左右', '上下', '许'] },
    ...NONE.map((word): BendWord => ({ bend: 'around', none: true, phrases: [word] })),
  ],
};
