import type { PhraseTable } from '../../text/phrases.ts';
import type { BlockWord } from '../quantity-rules.ts';

/** Words around a number that make it a name. */
export const ZH_BLOCKS: PhraseTable<BlockWord> = {
  name: 'quantity.block',
  rows: [
    { blocks: true, phrases: ['决议', '电话', '传真', '编号', '波音', '空客'] },
    {
      blocks: true,
      after: 'any',
      phrases: [
        '国集团',
        '决赛',
        '半决赛',
        '号文件',
        '号决议',
        '号令',
        '号公告',
        '号线',
        '号楼',
        '号机',
        '号机组',
        '号公路',
        '号航站楼',
      ],
    },
    {
      blocks: true,
      after: 'ordinal',
      phrases: [
        '条',
        '款',
        '章',
        '页',
        '方',
        '国',
        '者',
        '线',
        '时间',
        '产业',
        '书记',
        '夫人',
        '副',
        '梯队',
        '世界',
        '一',
        '天',
        '手',
        '人称',
        '排',
        '桶',
        '号',
      ],
    },
  ],
};
