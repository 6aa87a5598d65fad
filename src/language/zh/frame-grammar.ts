import type { FrameGrammar } from '../frame-rows.ts';

const characters = (text: string): ReadonlySet<string> => new Set(text.replace(/\s/g, ''));

/** Chinese words around claims: markers, joiners, breaks; subjects open their clause, heads come last. */
export const ZH_FRAME_GRAMMAR: FrameGrammar = {
  markers: characters('同与和跟在对就向为给由被把应据从以于'),
  joiners: characters('和与及、以'),
  hardBreaks: characters('；;。！？'),
  softBreaks: characters('，,：:'),
  openers: characters('但而若这此'),
  negations: characters('未没无'),
  headLast: {
    linkers: characters('的'),
    placeMarks: characters('在于'),
    withMarks: characters('同与跟'),
    closers: characters('时并后期'),
    each: '分别',
    future: characters('将拟'),
    nots: characters('不未没无'),
    self: new Set(['我们']),
    joint: ['联合', '共同', '中华人民共和国和'],
  },
};
