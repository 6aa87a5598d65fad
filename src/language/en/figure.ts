/** Words of figures: what is measured, and how a number is said of it. (Status words: figure-status.ts.) */
import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import { EN_FIGURE_STATUS } from './figure-status.ts';
import { verb } from './inflect.ts';

/** Nouns that name what a figure measures. */
export const EN_METRICS: PhraseTable = {
  name: 'metric',
  rows: [
    {
      phrases: [
        'trade', 'trade turnover', 'turnover', 'trade volume', 'trade volumes', 'trade surplus',
        'trade deficit', 'exports', 'export', 'imports', 'import', 'shipments', 'deliveries',
        'supplies', 'sales', 'purchases', 'orders', 'commerce', 'trade balance', 'current account',
      ],
    },
    {
      phrases: [
        'investment', 'investments', 'fdi', 'stock of investment', 'funding', 'financing', 'finance',
        'loan', 'loans', 'credit', 'credits', 'credit line', 'grant', 'grants', 'aid', 'assistance',
        'contribution', 'contributions', 'donation', 'donations', 'package', 'relief', 'debt', 'debts',
        'debt ratio', 'debt-to-gdp ratio', 'deficit', 'surplus', 'budget', 'budgets', 'spending', 'expenditure',
        'expenditures', 'expenses', 'cost', 'costs', 'price', 'prices', 'bill', 'bail', 'bailout', 'rescue package',
        'damage', 'damages', 'losses', 'loss', 'revenue', 'revenues', 'receipts', 'profit', 'profits', 'income', 'earnings',
        'assets', 'liabilities', 'reserves', 'savings', 'compensation', 'fine', 'fines', 'penalty', 'penalties',
        'fee', 'fees', 'subsidies', 'subsidy', 'remittances', 'payment', 'payments', 'dividend', 'dividends', 'market value',
        'value', 'market capitalisation', 'market capitalization', 'market share', 'share', 'shares', 'stock', 'stocks',
        'stake', 'stakes', 'holding', 'wage', 'wages', 'salary', 'salaries', 'pension', 'pensions', 'taxes', 'tax', 'levy',
        'bond', 'bonds', 'coupon', 'reward', 'ransom', 'takeover', 'bid', 'offer', 'contract', 'contracts', 'margin', 'margins',
        'operating margins', 'credit facility', 'facility', 'fund', 'trust fund', 'money', 'cash', 'equity', 'support',
        'cap', 'ceiling', 'proceeds', 'allocation', 'appropriation', 'transfers', 'premium', 'premiums', 'rent', 'rents',
      ],
    },
    {
      phrases: [
        'gdp', 'gross domestic product', 'economy', 'economies', 'growth', 'economic growth', 'growth rate', 'inflation',
        'inflation rate', 'unemployment', 'unemployment rate', 'jobless rate', 'employment', 'interest rate',
        'interest rates', 'rate', 'rates', 'tariff', 'tariffs', 'duty', 'duties', 'productivity', 'output',
        'production', 'consumption', 'demand', 'supply', 'capacity', 'yield', 'yields', 'harvest', 'crop', 'volume',
        'volumes', 'amount', 'total', 'proportion', 'percentage', 'majority', 'turnout', 'vote', 'votes', 'approval',
        'approval rating', 'support rate', 'probability', 'chance', 'index', 'exchange rate', 'euro', 'dollar',
        'coverage', 'immunization rate', 'vaccination rate', 'participation', 'poverty', 'market', 'markets', 'ratio',
        'quota', 'quotas', 'decline', 'increase', 'rise', 'fall', 'reduction', 'gain', 'drop', 'population', 'workforce',
      ],
    },
    {
      phrases: [
        'emissions', 'emission', 'temperature', 'temperatures', 'warming', 'oil', 'gas', 'natural gas', 'crude', 'crude oil', 'coal',
        'grain', 'wheat', 'electricity', 'fuel', 'lng', 'uranium', 'steel', 'rice', 'enrichment', 'oil price',
        'oil prices', 'stockpile', 'energy', 'deforestation', 'carbon',
      ],
    },
    {
      phrases: [
        'deaths', 'casualties', 'death toll', 'toll', 'cases', 'jobs', 'flights', 'traffic', 'passengers', 'visitors',
        'membership', 'enrolment', 'enrollment', 'arrivals', 'applications', 'thefts', 'offences', 'crime', 'population growth',
      ],
    },
    {
      phrases: [
        'length', 'distance', 'area', 'height', 'width', 'depth', 'weight', 'range', 'pipeline', 'hardware', 'equipment',
        'goods', 'services', 'products', 'settlements', 'transactions', 'target', 'goal', 'size', 'speed', 'wind speed', 'winds',
        'rainfall', 'snow', 'magnitude', 'altitude', 'payload',
      ],
    },
  ],
};

/** Words before "of" that only frame a number or a measured thing: "a total of", "the number of", "an average of". */
export const EN_FRAMES: ReadonlySet<string> = new Set([
  'total', 'average', 'mean', 'median', 'maximum', 'minimum', 'sum', 'record', 'combined', 'estimate', 'number', 'amount', 'level',
  'value', 'volume', 'share', 'rate', 'proportion', 'percentage', 'figure', 'estimated', 'tune', 'excess', 'order', 'region', 'upward', 'upwards', 'majority', 'cost', 'size', 'half', 'target', 'kind', 'sort', 'type',
]);

/** A verb that says a number of its subject. */
export interface FigureVerbRow extends PhraseRow {
  readonly role: 'level' | 'change' | 'share' | 'copula';
  readonly direction?: 'up' | 'down';
}

const forms = (lemma: string): readonly string[] => Object.values(verb(lemma));

/** Verbs of level, share and change; a copula says a number only of a known metric. */
export const EN_FIGURE_VERBS: PhraseTable<FigureVerbRow> = {
  name: 'figure-verb',
  rows: [
    {
      role: 'level',
      phrases: [
        ...['reach', 'surpass', 'top', 'exceed', 'average', 'amount to'].flatMap(forms),
        'hit', 'hits', 'hitting', 'stood at', 'stands at', 'standing at', 'totalled', 'totaled', 'total', 'totals',
        'totalling', 'totaling', 'came to', 'comes to', 'valued at', 'worth', 'set at', 'remained at', 'remains at',
        'remained', 'remains', 'estimated at', 'put at', 'passed', 'stayed at', 'kept at', 'held at', 'capped at', 'trading at', 'fixed at',
        'closed at', 'ended at', 'costing', 'cost', 'costs', 'ran at', 'running at', 'peaked at', 'priced at', 'levied at',
      ],
    },
    {
      role: 'share',
      phrases: [
        ...['account for', 'represent', 'comprise', 'constitute', 'source', 'cover'].flatMap(forms),
        'made up', 'makes up', 'make up', 'making up',
      ],
    },
    {
      role: 'change', direction: 'up',
      phrases: [
        ...['increase', 'climb', 'surge', 'jump', 'soar', 'expand', 'gain', 'raise', 'double', 'triple', 'accelerate', 'boost', 'advance'].flatMap(forms),
        'rose', 'rise', 'rises', 'rising', 'risen', 'grew', 'grow', 'grows', 'growing', 'grown', 'went up', 'gone up', 'goes up',
      ],
    },
    {
      role: 'change', direction: 'down',
      phrases: [
        ...['decline', 'decrease', 'contract', 'slump', 'plunge', 'plummet', 'reduce', 'lower', 'slow', 'halve', 'ease', 'tumble'].flatMap(forms),
        'fell', 'fall', 'falls', 'falling', 'fallen', 'dropped', 'drop', 'drops', 'dropping', 'shrank', 'shrink', 'shrunk',
        'slid', 'slipped', 'dipped', 'cut', 'cuts', 'cutting', 'lost', 'losing', 'went down', 'gone down',
      ],
    },
    { role: 'copula', phrases: ['is', 'are', 'was', 'were', 'been', 'be', 'being', 'has', 'have', 'had', 'became'] },
  ],
};

/** Words after a noun that move it by the number behind them: "shares down 1.2 %". */
export const EN_MOVES: ReadonlySet<string> = new Set(['up', 'down', 'higher', 'lower', 'by']);

/** Verbs whose object is a sum, and which name it where no noun does: "invested $5 million in". */
export const EN_MONEY_VERBS: ReadonlySet<string> = new Set(
  ['invest', 'spend', 'pay', 'pledge', 'commit', 'allocate', 'contribute', 'donate', 'provide', 'grant', 'raise', 'lend', 'offer', 'earn', 'save', 'cost', 'award', 'owe', 'borrow', 'disburse', 'deliver', 'earmark', 'approve', 'charge', 'give', 'fine', 'repay', 'mobilise', 'mobilize', 'receive', 'inject', 'seize', 'freeze'].flatMap((lemma) => [...forms(lemma)]).concat(['spent', 'paid', 'lent', 'froze', 'frozen']),
);

/** Verbs that count people or cases by a bare number: "killed at least 62", "35 were rescued". */
export const EN_COUNT_VERBS: ReadonlySet<string> = new Set(
  ['kill', 'injure', 'wound', 'infect', 'rescue', 'arrest', 'detain', 'hospitalise', 'hospitalize', 'discharge', 'record', 'report', 'displace', 'evacuate', 'vaccinate', 'confirm', 'recover', 'die', 'test', 'miss', 'employ', 'release', 'execute', 'affect', 'leave', 'register', 'recruit'].flatMap((lemma) => [...forms(lemma)]).concat(['dead', 'missing', 'died', 'left', 'dying', 'lost']),
);

/** Words of harm to people, under which small counts are figures too. */
export const EN_HARM: ReadonlySet<string> = new Set([
  'killed', 'killing', 'kills', 'dead', 'died', 'dies', 'die', 'injured', 'injuring', 'wounded', 'wounding', 'deaths', 'casualties',
  'fatalities', 'missing', 'hospitalized', 'hospitalised', 'displaced', 'infected', 'perished', 'drowned',
]);

/** Words before the base of a change: "year-on-year". */
export const EN_BASES: PhraseTable = {
  name: 'figure-base',
  rows: [
    {
      phrases: [
        'year-on-year', 'year-over-year', 'year on year', 'year over year', 'yoy', 'y/y', 'from a year earlier', 'from a year ago',
        'compared with last year', 'compared to last year', 'compared with the previous year', 'from the previous year',
        'on the year', 'annually', 'per year', 'a year', 'month-on-month', 'from the same period last year',
        'compared with the same period last year', 'quarter-on-quarter', 'over the previous year',
        'compared to the previous year', 'than in the previous year', 'than the previous year', 'than last year', 'than a year earlier',
        'on a year earlier', 'on the previous year', 'from the year before', 'than the year before', 'than in the year before',
        'from last year', 'over last year', 'on last year', 'in annual terms', 'on an annual basis',
      ],
    },
  ],
};

/** Words that make the time behind them a base of comparison, not the figure's period. */
export const EN_BASE_LINKS: ReadonlySet<string> = new Set(['than', 'compared', 'versus', 'against', 'from', 'over', 'since', 'vs', 'before']);

/** Counted nouns that make no figure: durations, documents, meetings, articles, listed things. */
export const EN_NO_FIGURE_NOUNS: ReadonlySet<string> = new Set([
  'year', 'month', 'day', 'week', 'hour', 'minute', 'second', 'decade', 'century', 'agreement', 'document', 'memorandum',
  'treaty', 'page', 'article', 'resolution', 'meeting', 'session', 'summit', 'anniversary', 'round', 'time', 'visit', 'call',
  'side', 'leader', 'minister', 'president', 'party', 'principle', 'chapter', 'paragraph', 'item', 'pillar', 'priority',
  'area', 'part', 'step', 'phase', 'stage', 'edition', "o'clock", 'way', 'thing', 'reason', 'question', 'issue', 'topic',
  'protocol', 'mou', 'pact', 'accord', 'statement', 'declaration', 'goal', 'game', 'set', 'match', 'wicket',
  'try', 'season', 'film', 'album', 'song', 'award', 'oscar', 'medal', 'world', 'one', 'other', 'generation', 'hand', 'language',
  'night', 'weekend', 'term', 'lap', 'floor', 'storey', 'story', 'run', 'birthday', 'member state', 'amendment', 'occasion', 'century challenge', 'point', 'yard', 'win', 'defeat', 'draw', 'test', 'cap', 'tie', 'race', 'start', 'period', 'quarter', 'am', 'pm', 'gmt', 'utc', 'bst', 'kickoff',
]);

/** All figure tables. */
export const EN_FIGURE_TABLES: readonly PhraseTable[] = [EN_METRICS, EN_FIGURE_VERBS, EN_FIGURE_STATUS, EN_BASES];
