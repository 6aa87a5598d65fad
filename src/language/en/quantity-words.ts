import type { PhraseTable } from '../../text/phrases.ts';
import type { BendWord, BlockWord, ChangeWord, MultipleWord, VagueWord } from '../quantity-rules.ts';

/** Words that bend a number. */
export const EN_BENDS: PhraseTable<BendWord> = {
  name: 'quantity.bend',
  rows: [
    {
      bend: 'over',
      phrases: [
        'more than', 'over', 'surpassing', 'surpasses', 'surpassed', 'surpass', 'exceeding', 'exceeds', 'exceeded', 'exceed', 'above', 'topping', 'topped', 'tops', 'in excess of',
        'well over', 'just over', 'upwards of', 'upward of', 'greater than', 'higher than', 'beyond', 'slightly more than', 'far more than', 'well above', 'just above', 'crossed', 'crossing',
        'larger than', 'a little over', 'slightly over', 'much more than', '>',
      ],
    },
    { bend: 'at-least', phrases: ['at least', 'no less than', 'no fewer than', 'not less than', 'a minimum of', 'minimum of', '≥'] },
    { bend: 'at-least', after: true, phrases: ['+', 'or more', 'and above', 'or above', 'or higher', 'and up'] },
    { bend: 'under', phrases: ['less than', 'fewer than', 'under', 'below', 'lower than', 'just under', 'well under', 'well below', 'just below', '<', 'smaller than'] },
    { bend: 'at-most', phrases: ['up to', 'as much as', 'as many as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of', '≤', 'capped at'] },
    { bend: 'at-most', after: true, phrases: ['or less', 'or fewer', 'or below', 'or lower'] },
    { bend: 'nearly', phrases: ['nearly', 'almost', 'close to', 'approaching', 'just short of', 'nearing', 'not quite', 'a little under'] },
    { bend: 'around', phrases: ['about', 'around', 'approximately', 'roughly', 'some', 'an estimated', 'estimated', 'circa', '~', '≈', 'approx.', 'approx', 'in the region of', 'in the order of'] },
    { bend: 'around', after: true, phrases: ['or so', 'or thereabouts'] },
  ],
};

/** Vague numbers with the bounds that are read into them: a dozen to a hundred, "several" three to nine. */
export const EN_VAGUE: PhraseTable<VagueWord> = {
  name: 'quantity.vague',
  rows: [
    { phrases: ['tens of'], lower: '10', upper: '100', upperInclusive: false },
    { phrases: ['dozens of', 'dozens', 'scores of'], lower: '24', upper: '99', upperInclusive: true },
    { phrases: ['hundreds of', 'hundreds'], lower: '100', upper: '1000', upperInclusive: false },
    { phrases: ['thousands of', 'thousands'], lower: '1000', upper: '10000', upperInclusive: false },
    { phrases: ['tens of thousands of', 'tens of thousands'], lower: '10000', upper: '100000', upperInclusive: false },
    { phrases: ['hundreds of thousands of', 'hundreds of thousands'], lower: '100000', upper: '1000000', upperInclusive: false },
    { phrases: ['millions of', 'millions'], lower: '1000000', upper: '1000000000', upperInclusive: false },
    { phrases: ['tens of millions of', 'tens of millions'], lower: '10000000', upper: '100000000', upperInclusive: false },
    { phrases: ['hundreds of millions of', 'hundreds of millions'], lower: '100000000', upper: '1000000000', upperInclusive: false },
    { phrases: ['billions of', 'billions'], lower: '1000000000', upper: '1000000000000', upperInclusive: false },
    { phrases: ['tens of billions of', 'tens of billions'], lower: '10000000000', upper: '100000000000', upperInclusive: false },
    { phrases: ['hundreds of billions of', 'hundreds of billions'], lower: '100000000000', upper: '1000000000000', upperInclusive: false },
    { phrases: ['trillions of', 'trillions'], lower: '1000000000000', upperInclusive: false },
    { phrases: ['several', 'a number of'], lower: '3', upper: '9', upperInclusive: true },
    { phrases: ['several dozen'], lower: '36', upper: '99', upperInclusive: true },
    { phrases: ['several hundred', 'a few hundred'], lower: '300', upper: '900', upperInclusive: true },
    { phrases: ['several thousand', 'a few thousand'], lower: '3000', upper: '9000', upperInclusive: true },
    { phrases: ['several million', 'a few million'], lower: '3000000', upper: '9000000', upperInclusive: true },
    { phrases: ['several billion', 'a few billion'], lower: '3000000000', upper: '9000000000', upperInclusive: true },
    { phrases: ['a dozen'], lower: '12', upper: '12', upperInclusive: true },
    { phrases: ['half a dozen'], lower: '6', upper: '6', upperInclusive: true },
    { phrases: ['half a million', 'half-a-million'], lower: '500000', upper: '500000', upperInclusive: true },
    { phrases: ['half a billion'], lower: '500000000', upper: '500000000', upperInclusive: true },
    { phrases: ['half a trillion'], lower: '500000000000', upper: '500000000000', upperInclusive: true },
  ],
};

const UP_BEFORE = [
  'rose', 'rise', 'rises', 'risen', 'rising', 'grew', 'grow', 'grows', 'grown', 'growing', 'growth', 'increased', 'increase', 'increases', 'increasing', 'up', 'climbed', 'climb', 'climbing', 'jumped', 'jump',
  'soared', 'surged', 'gained', 'gain', 'gains', 'expanded', 'expand', 'expansion', 'advanced', 'added', 'boosted', 'raised', 'raise', 'gaining', 'surging', 'soaring', 'hike', 'surge', 'uptick',
];
const DOWN_BEFORE = [
  'fell', 'fall', 'falls', 'fallen', 'falling', 'declined', 'decline', 'declines', 'declining', 'decreased', 'decrease', 'decreases', 'down', 'dropped', 'drop', 'drops', 'dropping', 'shrank', 'shrunk', 'contracted',
  'slid', 'slipped', 'lost', 'plunged', 'plummeted', 'tumbled', 'reduced', 'reduce', 'reduction', 'cut', 'cuts', 'lowered', 'contraction', 'sank', 'loss', 'eased', 'dipped', 'slumped',
];

/** Words of change before and after the amount. */
export const EN_CHANGES: PhraseTable<ChangeWord> = {
  name: 'quantity.change',
  rows: [
    { direction: 'up', place: 'both', phrases: ['increase', 'rise', 'growth', 'gain', 'jump', 'surge', 'expansion', 'hike', 'raise', 'uptick', 'increases', 'gains'] },
    { direction: 'down', place: 'both', phrases: ['decrease', 'decline', 'fall', 'drop', 'reduction', 'cut', 'contraction', 'loss', 'cuts', 'declines'] },
    { direction: 'up', place: 'before', phrases: UP_BEFORE.filter((w) => !['increase', 'rise', 'growth', 'gain', 'jump', 'surge', 'expansion', 'hike', 'raise', 'uptick', 'increases', 'gains'].includes(w)) },
    { direction: 'down', place: 'before', phrases: DOWN_BEFORE.filter((w) => !['decrease', 'decline', 'fall', 'drop', 'reduction', 'cut', 'contraction', 'loss', 'cuts', 'declines'].includes(w)) },
    { direction: 'up', place: 'after', phrases: ['higher'] },
    { direction: 'down', place: 'after', phrases: ['lower', 'slump', 'plunge', 'dip', 'slide'] },
  ],
};

/** A part of a whole: phrases that need "of" after them, and those that do not. */
function parts(value: string, beforeOf: readonly string[], alone: readonly string[]): MultipleWord[] {
  return [
    ...(beforeOf.length > 0 ? [{ value, phrases: beforeOf, part: true, beforeOf: true }] : []),
    ...(alone.length > 0 ? [{ value, phrases: alone, part: true }] : []),
  ];
}

/** Multiples and parts of a whole in words. */
export const EN_MULTIPLES: PhraseTable<MultipleWord> = {
  name: 'quantity.multiple',
  rows: [
    { value: '2', direction: 'up', phrases: ['doubled', 'doubling', 'doubles', 'twofold'] },
    { value: '3', direction: 'up', phrases: ['tripled', 'tripling', 'trebled', 'threefold', 'triples'] },
    { value: '4', direction: 'up', phrases: ['quadrupled', 'fourfold', 'quadrupling'] },
    { value: '5', direction: 'up', phrases: ['fivefold', 'quintupled'] },
    { value: '6', direction: 'up', phrases: ['sixfold'] },
    { value: '7', direction: 'up', phrases: ['sevenfold'] },
    { value: '8', direction: 'up', phrases: ['eightfold'] },
    { value: '10', direction: 'up', phrases: ['tenfold'] },
    { value: '0.5', direction: 'down', phrases: ['halved', 'halving'] },
    { value: '2', phrases: ['twice as', 'twice the'] },
    ...parts('0.5', ['half', 'one half', 'one-half'], []),
    ...parts('0.3333333333', ['a third'], ['one-third', 'one third']),
    ...parts('0.6666666667', [], ['two-thirds', 'two thirds']),
    ...parts('0.25', ['a quarter', 'one quarter'], ['one-quarter', 'one-fourth']),
    ...parts('0.75', ['three quarters'], ['three-quarters', 'three-fourths']),
    ...parts('0.2', ['a fifth'], ['one-fifth', 'one fifth']),
    ...parts('0.4', [], ['two-fifths', 'two fifths']),
    ...parts('0.6', [], ['three-fifths', 'three fifths']),
    ...parts('0.8', [], ['four-fifths', 'four fifths']),
    ...parts('0.1', ['a tenth'], ['one-tenth', 'one tenth']),
    ...parts('0.9', [], ['nine-tenths', 'nine tenths']),
  ],
};

/** Words before a number that name a thing by it. */
export const EN_BLOCKS: PhraseTable<BlockWord> = {
  name: 'quantity.block',
  rows: [{
    blocks: true,
    phrases: [
      'article', 'articles', 'e.o.', 'executive order', 'executive orders', 'channel', 'proclamation', 'public law', 'psalm', 'verse', 'art.', 'resolution', 'resolutions', 'no.', 'nos.', 'number', 'numbers', 'section', 'sections', 'chapter', 'page', 'pages', 'p.', 'pp.', 'paragraph', 'paragraphs',
      'annex', 'appendix', 'protocol', 'room', 'gate', 'flight', 'route', 'highway', 'boeing', 'airbus', 'version', 'phase', 'type', 'mark', 'model', 'level', 'grade', 'class',
      'figure', 'table', 'vol.', 'volume', 'issue', 'item', 'rule', 'schedule', 'title', 'part', 'track', 'apollo', 'area', 'zone', 'unit', 'block', 'lot', 'order', 'act', 'bill', 'decree', 'law',
      'directive', 'regulation', 'convention', 'tel', 'tel.', 'telephone', 'fax', 'phone', 'call', 'iphone', 'windows', 'covid', 'aged', 'age', 'ages', 'step', 'line', 'pillar', 'group', 'world war', 'season', 'episode',
      'su', 'mig', 'formula', 'division', 'tier', 'category', 'stage', 'round', 'week', 'day', 'year', 'super bowl', 'http', 'isbn', 'issn', 'po box', 'box', 'suite', 'floor', 'point', 'clause', 'goal', 'sdg', 'l.', 'a/res', 'rev.', 'add.',
    ],
  }],
};
