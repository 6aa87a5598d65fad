import type { PhraseTable } from '../../text/phrases.ts';
import type { RoleRule, StanceFrame } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';

const HOLDER: RoleRule = { role: 'subject', side: 'before', required: true, inherit: true };

/** Chinese words of support and opposition. */
export const ZH_STANCE_FRAMES: PhraseTable<StanceFrame> = {
  name: 'stance-frame',
  rows: [
    {
      id: 'supports',
      phrases: wordList('支持, 坚定支持, 坚决支持, 全力支持, 完全支持, 明确支持, 赞成, 拥护'),
      position: 'support',
      predicate: true,
      roles: [HOLDER],
      reason: 'The holder stands right before it, the target behind.',
      hit: '中方坚定支持匈牙利走符合本国国情的发展道路。',
      miss: '支持者聚集在广场上。',
    },
    {
      id: 'advocates',
      phrases: wordList('主张, 一贯主张, 始终主张'),
      position: 'support',
      predicate: true,
      roles: [HOLDER],
      reason: 'What somebody stands up for.',
      hit: '中方始终主张通过对话解决争端。',
      miss: '双方交流了各自的主张。',
    },
    {
      id: 'opposes',
      phrases: wordList(
        '反对, 坚决反对, 强烈反对, 坚定反对, 抵制, 不支持, 不赞成, 不承认, 不接受, 拒绝接受',
      ),
      position: 'oppose',
      predicate: true,
      roles: [HOLDER],
      reason: 'The holder stands right before it, the target behind.',
      hit: '中方坚决反对任何形式的单边制裁。',
      miss: '反对党领袖赢得选举。',
    },
    {
      id: 'condemns',
      phrases: wordList('谴责, 强烈谴责, 严厉谴责, 坚决谴责, 痛斥'),
      position: 'oppose',
      predicate: true,
      roles: [HOLDER],
      reason: 'To condemn is to oppose.',
      hit: '埃及外交部强烈谴责这次袭击。',
      miss: '袭击遭到各方谴责。',
    },
  ],
};
