import type { QuantityGrammar } from '../quantity-rules.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** Characters that cannot stand between a classifier and what it counts. */
const STOPS =
  '在和与及被将是有为于对把向从到等了着过就都也但而或这那其并以由给让使去来说称要会能可应已还又再只很更最且因若如则';

/** What Chinese tells the finder of quantities beside its words. */
export const ZH_QUANTITY_GRAMMAR: QuantityGrammar = {
  decimalPoint: '.',
  system: 'myriad',
  bareLeads: new Set(['近', '超', '逾', '约', '达', '破']),
  addsTimes: true,
  rangeJoins: new Set(['-', '至', '到', '~', '～']),
  between: NO_WORDS,
  and: NO_WORDS,
  from: new Set(['从', '由']),
  changeLinks: new Set(['了', '达', '为']),
  countLeads: new Set([...'了过行开办共有席']),
  sharedWords: new Set(['分别']),
  sharedJoins: new Set(['和', '与', '、', '及', ',', '，']),
  levelLeads: new Set(['的', '约', '近', '了']),
  minusLeads: new Set([...'为是达约到至在于(（:：,，、']),
  sideJoins: new Set([...'且并而但又和，、,']),
  namingEnds: new Set([...'届大代级边道派片号次共直同再并向旦定般样起']),
  rangeEnds: new Set(['之间', '区间']),
  rangeAnds: new Set(['和', '与', '到', '至', '-']),
  comparisons: NO_WORDS,
  functionWords: new Set(STOPS),
  of: new Set(['的']),
  ratioLinks: NO_WORDS,
  singular: (noun) => noun,
  isPlural: () => false,
};
