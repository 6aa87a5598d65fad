import type { PhraseTable } from '../../text/phrases.ts';
import type { CommitmentFrame, RoleRule } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', required: true, inherit: true };
const NAMED: RoleRule = { role: 'subject', side: 'before', required: true, inherit: 'topic' };
const OWN: RoleRule = { role: 'subject', side: 'before', required: true };
const ASKED: RoleRule = { role: 'object', side: 'after', take: 'nearest', required: true };
const ASKER: RoleRule = { role: 'asker', side: 'before', inherit: true };

/** Chinese words of promise, plan, readiness and call. */
export const ZH_COMMITMENT_FRAMES: PhraseTable<CommitmentFrame> = {
  name: 'commitment-frame',
  rows: [
    {
      id: 'willing',
      phrases: wordList('愿, 愿意, 随时准备, 准备好'),
      strength: 'willingness',
      predicate: true,
      roles: [SUBJECT],
      reason: '愿 opens what a side is ready to do; all verbs up to the next subject hang on it.',
      hit: '中方愿同越方加强发展战略对接，深化人文交流。',
      miss: '这符合两国人民的共同愿望。',
    },
    {
      id: 'will',
      phrases: wordList(`
        将, 将会, 将不断, 会继续, 一定会, 会持续, 会一直
      `),
      strength: 'pledge',
      predicate: true,
      roles: [SUBJECT],
      reason: 'An actor as subject and 将 right behind it: what it will do.',
      hit: '中方将继续向古巴提供力所能及的帮助。',
      miss: '大桥将提升通行能力。',
    },
    {
      id: 'pledges',
      phrases: wordList('承诺, 承诺将, 保证, 保证将, 宣布将, 表示将, 决心, 誓言, 许诺'),
      strength: 'pledge',
      predicate: true,
      roles: [SUBJECT],
      reason: 'The verb says that it is a promise.',
      hit: '日本政府承诺向菲律宾提供两艘巡逻船。',
      miss: '双方回顾了此前作出的承诺。',
    },
    {
      id: 'decides',
      phrases: wordList('决定, 决定将, 共同决定将'),
      strength: 'pledge',
      predicate: true,
      roles: [OWN],
      reason: 'A decision to act, of a subject that stands right before it.',
      hit: '荷兰政府决定向乌克兰提供两套防空系统。',
      miss: '这将决定人类的前途。',
    },
    {
      id: 'will-not',
      phrases: wordList(
        '不会, 绝不会, 决不会, 绝不, 决不, 永不, 不再, 将不, 将不再, 将不会, 不允许, 决不允许, 绝不允许, 永远不会',
      ),
      strength: 'pledge',
      predicate: true,
      acts: true,
      roles: [NAMED],
      reason:
        'What an actor says it will never do is a promise too, and the "never" is part of it.',
      hit: '越方绝不允许任何势力利用越南领土从事反对中国的活动。',
      miss: '这一大趋势不会改变。',
    },
    {
      id: 'agreed',
      phrases: wordList(`
        同意, 一致同意, 商定, 达成一致, 一致商定, 原则同意, 约定, 同意将, 一致决定, 共同决定, 一致认为要, 一致认为应,
        一致认为将
      `),
      strength: 'agree',
      predicate: true,
      roles: [SUBJECT, { role: 'counterpart', side: 'before', marks: ['同', '与', '和'] }],
      reason: 'Two or more who agree to do something.',
      hit: '中国和西班牙一致同意加强经贸投资和科技创新合作。',
      miss: '总统完全同意这一看法。',
    },
    {
      id: 'plans',
      phrases: wordList('计划, 打算, 拟, 力争, 正计划, 准备, 有意'),
      strength: 'plan',
      predicate: true,
      roles: [SUBJECT],
      reason: 'An actor as subject and a verb of plan right behind it.',
      hit: '德国政府计划到2030年新建五座风电场。',
      miss: '双方讨论了合作计划。',
    },
    {
      id: 'should',
      phrases: wordList(`
        要, 应, 应该, 应当, 必须, 需要, 有必要, 理应, 需, 须, 有责任
      `),
      strength: 'call',
      predicate: true,
      roles: [NAMED],
      reason: 'The subject, named and right before it, is who is asked to act.',
      hit: '中国和智利要坚持友好协商，妥善处理分歧。',
      miss: '要落实好各项政策。',
    },
    {
      id: 'hopes-of',
      phrases: wordList(`
        希望, 敦促, 呼吁, 要求, 再次呼吁, 再次敦促, 强烈敦促, 期望, 促请, 强烈要求, 督促, 正告, 奉劝, 欢迎并呼吁
      `),
      strength: 'call',
      predicate: true,
      roles: [ASKED, ASKER],
      reason: 'Who is asked follows at once, then what it is asked to do.',
      hit: '希望西班牙为促进中欧合作发挥积极作用。',
      miss: '希望会谈取得成果。',
    },
  ],
};
