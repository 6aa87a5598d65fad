import type { PhraseTable } from '../../text/phrases.ts';
import type { ChangeWord } from '../quantity-rules.ts';

/** The forms of a regular verb: "climb", "climbs", "climbed", "climbing". */
function regular(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, /(?:sh|ch|s|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** The forms of a verb that doubles its last letter: "slip", "slipped". */
function doubled(verb: string): string[] {
  const last = verb.slice(-1);
  return [verb, `${verb}s`, `${verb}${last}ed`, `${verb}${last}ing`];
}

const UP_VERBS: readonly string[] = [
  ...['climb', 'jump', 'soar', 'surge', 'gain', 'expand', 'advance', 'boost', 'raise', 'increase'],
  ...['rebound', 'rally', 'spike', 'strengthen', 'accelerate', 'skyrocket', 'firm', 'inch up'],
  ...['rocket', 'swell', 'balloon', 'appreciate', 'widen', 'edge up', 'edge higher'],
].flatMap(regular);

const DOWN_VERBS: readonly string[] = [
  ...['decline', 'decrease', 'contract', 'plunge', 'tumble', 'reduce', 'lower', 'ease', 'slump'],
  ...['crash', 'slash', 'shave', 'retreat', 'weaken', 'slide', 'plummet', 'depreciate', 'halve'],
  ...[
    'collapse',
    'soften',
    'narrow',
    'slow',
    'diminish',
    'curtail',
    'curb',
    'edge down',
    'edge lower',
  ],
].flatMap(regular);

const UP_BEFORE: readonly string[] = [
  ...UP_VERBS,
  ...['rose', 'rise', 'rises', 'risen', 'rising', 'grew', 'grow', 'grows', 'grown', 'growing'],
  ...['up', 'added', 'rallied', 'rallies', 'edged up', 'edged higher', 'inched up', 'edging up'],
  ...['growth', 'expansion', 'hike', 'hikes', 'hiked', 'hiking', 'uptick', 'upped', 'swollen'],
  ...[
    'grow by',
    'topped up',
    'build',
    'stepped up',
    'improved',
    'improvement',
    'upswing',
    'rebound',
  ],
];

const DOWN_BEFORE: readonly string[] = [
  ...DOWN_VERBS.filter((word) => !/^(?:slideed|halve|edge)/.test(word)),
  ...doubled('slip'),
  ...doubled('drop'),
  ...doubled('trim'),
  ...doubled('dip'),
  ...[
    'fell',
    'fall',
    'falls',
    'fallen',
    'falling',
    'down',
    'shrink',
    'shrinks',
    'shrank',
    'shrunk',
  ],
  ...[
    'shrinking',
    'slid',
    'lost',
    'lose',
    'loses',
    'losing',
    'loss',
    'losses',
    'cut',
    'cuts',
    'cutting',
  ],
  ...['reduction', 'reductions', 'contraction', 'sank', 'sunk', 'sink', 'sinks', 'sinking', 'shed'],
  ...[
    'sheds',
    'shedding',
    'edged down',
    'edged lower',
    'edging down',
    'downturn',
    'cutback',
    'cutbacks',
  ],
];

/** Nouns that also stand behind their amount: "a 5 % increase". */
const UP_BOTH: readonly string[] = [
  ...[
    'increase',
    'increases',
    'rise',
    'growth',
    'gain',
    'gains',
    'jump',
    'surge',
    'expansion',
    'hike',
  ],
  ...['raise', 'uptick', 'rebound', 'boost', 'spike', 'build', 'rally', 'improvement', 'climb'],
];
const DOWN_BOTH: readonly string[] = [
  ...['decrease', 'decline', 'declines', 'fall', 'drop', 'reduction', 'reductions', 'cut', 'cuts'],
  ...['contraction', 'loss', 'losses', 'cutback', 'collapse', 'downturn', 'shortfall'],
];

/** The first four go up. */
const METRICS: readonly string[] = [
  ...['growth', 'expansion', 'improvement', 'build'],
  ...['loss', 'losses', 'contraction', 'downturn', 'shortfall'],
];

const NO_CHANGE: readonly string[] = [
  ...['make up', 'makes up', 'made up', 'making up', 'set up', 'sets up', 'setting up', 'take up'],
  ...['signed up', 'sign up', 'opened up', 'drew up', 'drawn up', 'rounded up', 'up to', 'cut off'],
  ...['fall within', 'falls within', 'down payment', 'cut short'],
];

function without(words: readonly string[], others: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !others.includes(word));
}

/** Words of change before and after the amount. */
export const EN_CHANGES: PhraseTable<ChangeWord> = {
  name: 'quantity.change',
  rows: [
    { direction: 'up', place: 'both', phrases: without(UP_BOTH, METRICS) },
    { direction: 'down', place: 'both', phrases: without(DOWN_BOTH, METRICS) },
    { direction: 'up', place: 'both', metric: true, phrases: METRICS.slice(0, 4) },
    { direction: 'down', place: 'both', metric: true, phrases: METRICS.slice(4) },
    { direction: 'up', place: 'before', phrases: without(UP_BEFORE, UP_BOTH) },
    { direction: 'down', place: 'before', phrases: without(DOWN_BEFORE, DOWN_BOTH) },
    { direction: 'up', place: 'after', phrases: ['higher', 'upswing'] },
    // "made up a third of": a part, no change.
    { direction: 'up', place: 'before', none: true, phrases: NO_CHANGE },
    { direction: 'down', place: 'after', phrases: ['lower', 'slump', 'plunge', 'dip', 'slide'] },
  ],
};
