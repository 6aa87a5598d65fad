import type { PhraseTable } from '../../text/phrases.ts';
import type { ClassifierWord } from '../quantity-rules.ts';

const words = (...phrases: string[]): ClassifierWord[] =>
  phrases.map((word) => ({ unit: word, phrases: [word] }));
const weak = (...phrases: string[]): ClassifierWord[] =>
  phrases.map((word) => ({ unit: word, weak: true, phrases: [word] }));
const alone = (...phrases: string[]): ClassifierWord[] =>
  phrases.map((word) => ({ unit: word, alone: true, phrases: [word] }));
const none = (...phrases: string[]): ClassifierWord => ({ unit: '', none: true, phrases });

/** Classifiers. Those that also stand in slogans and set phrases ("两个维护") count only with a known noun. */
export const ZH_CLASSIFIERS: PhraseTable<ClassifierWord> = {
  name: 'quantity.classifier',
  rows: [
    ...weak('个', '项', '种', '条', '点', '类', '方面', '段', '层', '股', '道', '批'),
    { unit: '大', weak: true, most: 12, phrases: ['大'] },
    ...words('名', '位', '家', '份', '件', '艘', '架', '辆', '台', '座', '所', '场', '支', '枚'),
    ...words(
      '颗',
      '套',
      '幅',
      '部',
      '笔',
      '列',
      '只',
      '头',
      '棵',
      '株',
      '栋',
      '间',
      '处',
      '门',
      '宗',
    ),
    ...words('起', '例', '张', '本', '篇', '册', '封', '款', '轮', '口', '对', '组'),
    { unit: '队', phrases: ['队'] },
    ...alone('次', '人次', '趟', '架次', '辆次', '艘次', '剂次', '票', '席'),
    ...alone('人', '户'),
    // The first character of another word.
    none('人民', '人民币', '人均', '人类', '人大', '人工', '人权', '人道', '人士', '人文', '人心'),
    none('大洲', '大洋', '大会', '大使', '大选', '大国', '大学', '大战', '大党', '大类', '大型'),
    none('起来', '起点', '起源', '起草', '起诉', '期间', '期待', '本国', '本币', '本地', '对此'),
    none('对外', '对华', '对话', '家庭', '点半', '部分', '部长', '部门', '部队', '只有', '只要'),
    none('名义', '位于', '位列', '口岸', '处于', '处理', '间接', '组织', '组成', '门槛', '张家'),
    none('道路', '条件', '条约', '种植', '批准', '所有', '件套', '分别', '场景', '台湾', '台风'),
    // "二次会议" is the second one.
    none('次会议', '次全体', '次全会', '次代表大会'),
    none('个体', '个性', '项规定'),
    none('次日', '次于', '次要', '票据', '队伍', '队员'),
  ],
};
