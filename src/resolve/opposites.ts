/** Verbs of opposite deeds: "raise tariffs" and "reduce tariffs" are two promises, however many words they share. */

/** Pairs of opposite deeds; each side is a pattern over the first word of an action. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:increas|rais|expand|doubl|tripl|grow|boost|step|scale|увелич|повы|расшир|наращ|增加|提高|扩大|提升)/u,
    /^(?:reduc|lower|cut|decreas|halv|slash|curb|shrink|limit|сокра|сни|уменьш|огранич|减少|降低|缩减|限制)/u,
  ],
  [/^(?:re)?open|^откры|^开放|^开通/u, /^clos|^shut|^закры|^关闭/u],
  [
    /^(?:introduc|impos|adopt|enact|введ|вводи|ввест|принят|实施|施加)/u,
    /^(?:abolish|lift|repeal|remov|scrap|eliminat|отмен|снять|取消|废除|解除)/u,
  ],
  [
    /^(?:join|accede|enter|присоедин|вступ|加入)/u,
    /^(?:leave|withdraw|quit|exit|выйти|выход|退出)/u,
  ],
  [
    /^(?:start|begin|launch|resum|continu|начать|возобнов|продолж|启动|恢复|继续)/u,
    /^(?:stop|end|halt|suspend|ceas|paus|freez|прекра|приостан|停止|中止|暂停)/u,
  ],
  [
    /^(?:deploy|send|station|направ|разме|部署|派遣)/u,
    /^(?:withdraw|pull|recall|вывест|вывод|撤)/u,
  ],
];

/** The deeds of a first word: the pair and its side, 1 or -1 times the number of the pair from 1. */
export function deedsOf(head: string): readonly number[] {
  return PAIRS.flatMap(([one, other], at) => [
    ...(one.test(head) ? [at + 1] : []),
    ...(other.test(head) ? [-at - 1] : []),
  ]);
}

/** Whether two first words, by their deeds, are opposite. */
export function areOpposed(a: readonly number[], b: readonly number[]): boolean {
  return a.some((deed) => b.includes(-deed));
}
