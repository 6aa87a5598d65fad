/** Words of figures: what is measured, how a number is said of it, and whether it is fact, forecast or aim. */
import type { FigureStatus } from '../../model/claim.ts';
import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';

/** Nouns that name what a figure measures. */
export const EN_METRICS: PhraseTable = {
  name: 'metric',
  rows: [
    { phrases: ['trade', 'trade turnover', 'turnover', 'trade volume', 'trade surplus', 'trade deficit', 'exports', 'export', 'imports', 'import', 'shipments', 'deliveries', 'supplies', 'sales', 'purchases', 'orders', 'commerce', 'trade balance', 'current account', 'customs duties'] },
    { phrases: ['investment', 'investments', 'foreign direct investment', 'fdi', 'stock of investment', 'capital', 'funding', 'financing', 'finance', 'fund', 'funds', 'loan', 'loans', 'credit', 'credit line', 'grant', 'grants', 'aid', 'assistance', 'support', 'contribution', 'contributions', 'donation', 'donations', 'package', 'aid package', 'relief', 'debt', 'deficit', 'surplus', 'budget', 'spending', 'expenditure', 'cost', 'costs', 'price', 'prices', 'bill', 'deal', 'contract', 'contracts', 'project', 'projects', 'damage', 'losses', 'loss', 'revenue', 'revenues', 'profit', 'profits', 'income', 'earnings', 'assets', 'reserves', 'savings', 'compensation', 'fine', 'fees', 'subsidies', 'remittances', 'payment', 'payments', 'value', 'market', 'market share', 'share', 'stake', 'wages', 'salary', 'taxes', 'tax', 'levy', 'bond', 'bonds'] },
    { phrases: ['gdp', 'gross domestic product', 'economy', 'growth', 'economic growth', 'growth rate', 'inflation', 'inflation rate', 'unemployment', 'unemployment rate', 'interest rate', 'interest rates', 'rate', 'rates', 'tariff', 'tariffs', 'duty', 'duties', 'productivity', 'output', 'production', 'industrial production', 'consumption', 'demand', 'supply', 'capacity', 'reserves', 'stocks', 'yield', 'harvest', 'crop', 'volume', 'amount', 'level', 'total', 'sum', 'number', 'proportion', 'percentage', 'majority', 'turnout', 'vote', 'votes', 'support', 'approval', 'probability'] },
    { phrases: ['emissions', 'greenhouse gas emissions', 'temperature', 'oil', 'gas', 'natural gas', 'crude', 'crude oil', 'coal', 'grain', 'wheat', 'electricity', 'power', 'energy', 'fuel', 'lng', 'uranium', 'steel', 'rice', 'food'] },
    { phrases: ['population', 'people', 'residents', 'refugees', 'migrants', 'asylum seekers', 'troops', 'soldiers', 'personnel', 'forces', 'casualties', 'deaths', 'dead', 'killed', 'wounded', 'injured', 'victims', 'cases', 'doses', 'vaccines', 'vaccine doses', 'jobs', 'workers', 'employees', 'students', 'tourists', 'visitors', 'passengers', 'flights', 'companies', 'firms', 'households', 'children', 'women', 'citizens', 'nationals', 'respondents', 'votes', 'seats', 'vessels', 'ships', 'aircraft', 'vehicles', 'missiles', 'drones', 'tanks', 'warheads', 'tests', 'patients', 'scholarships', 'participants', 'delegates', 'families'] },
    { phrases: ['length', 'distance', 'area', 'height', 'width', 'depth', 'weight', 'range', 'pipeline', 'railway', 'highway', 'road', 'hardware', 'equipment', 'goods', 'services', 'products', 'settlements', 'transactions', 'payments in national currencies', 'share of trade', 'enrichment', 'target', 'goal', 'quota', 'stockpile'] },
  ],
};

/** A verb that says a number of its subject. */
export interface FigureVerbRow extends PhraseRow {
  readonly role: 'level' | 'change';
  readonly direction?: 'up' | 'down';
}

/** Verbs of level and change. */
export const EN_FIGURE_VERBS: PhraseTable<FigureVerbRow> = {
  name: 'figure-verb',
  rows: [
    { role: 'level', phrases: ['reached', 'reach', 'reaches', 'reaching', 'hit', 'hits', 'hitting', 'stood at', 'stands at', 'standing at', 'totalled', 'totaled', 'totals', 'totalling', 'totaling', 'amounted to', 'amounts to', 'amounting to', 'was', 'is', 'were', 'are', 'came to', 'comes to', 'exceeded', 'exceeds', 'exceed', 'surpassed', 'surpasses', 'surpass', 'topped', 'tops', 'passed', 'accounted for', 'accounts for', 'account for', 'made up', 'makes up', 'make up', 'accounting for', 'averaged', 'represents', 'represented', 'estimated at', 'valued at', 'worth', 'set at', 'remained at', 'has', 'have', 'had', 'costs', 'cost', 'sourcing', 'sources', 'sourced'] },
    { role: 'change', direction: 'up', phrases: ['rose', 'rise', 'rises', 'rising', 'risen', 'grew', 'grow', 'grows', 'growing', 'grown', 'increased', 'increase', 'increases', 'increasing', 'climbed', 'climb', 'surged', 'surge', 'surging', 'jumped', 'jump', 'soared', 'soar', 'expanded', 'expand', 'gained', 'gain', 'raised', 'raise', 'up', 'higher', 'doubled', 'tripled', 'accelerated', 'boosted', 'boost'] },
    { role: 'change', direction: 'down', phrases: ['fell', 'fall', 'falls', 'falling', 'fallen', 'dropped', 'drop', 'drops', 'dropping', 'declined', 'decline', 'declines', 'declining', 'decreased', 'decrease', 'decreases', 'shrank', 'shrink', 'shrunk', 'contracted', 'contract', 'slid', 'slumped', 'plunged', 'plummeted', 'reduced', 'reduce', 'cut', 'cuts', 'lowered', 'lower', 'down', 'lost', 'slowed', 'halved'] },
  ],
};

/** Words that make a figure something else than a fact. */
export interface FigureStatusRow extends PhraseRow {
  readonly status: FigureStatus;
}

/** Words of status; a target outweighs a projection, a projection an estimate. */
export const EN_FIGURE_STATUS: PhraseTable<FigureStatusRow> = {
  name: 'figure-status',
  rows: [
    { status: 'target', phrases: ['target', 'targets', 'targeted', 'targeting', 'goal', 'goals', 'aim', 'aims', 'aimed', 'aiming', 'objective', 'ambition', 'pledged', 'pledge', 'pledges', 'pledging', 'pledge of', 'committed', 'commit', 'commitment', 'will invest', 'will provide', 'to invest', 'to provide', 'will contribute', 'would provide', 'promised', 'plans to', 'plan to', 'intends to', 'agreed to', 'vowed to', 'vowed', 'seeks to', 'earmarked', 'to double', 'to increase', 'to raise', 'to boost', 'to expand', 'to cut', 'to reduce', 'to bring', 'will increase', 'will raise', 'will cut', 'will reduce', 'announced', 'will spend', 'to spend', 'planned', 'proposed', 'will donate', 'to donate', 'is providing', 'are providing', 'cap', 'ceiling', 'set to', 'want to', 'wants to', 'hopes to', 'hope to'] },
    { status: 'projection', phrases: ['projected', 'projects', 'projection', 'projections', 'forecast', 'forecasts', 'forecasting', 'expected', 'expects', 'expect', 'predicted', 'predicts', 'predict', 'is likely to', 'are likely to', 'on track to', 'on course to', 'will reach', 'will exceed', 'will grow', 'will rise', 'will fall', 'will hit', 'could reach', 'may reach', 'could', 'anticipated', 'anticipates', 'is set to reach', 'by the end of', 'would reach', 'will be', 'will total', 'would'] },
    { status: 'estimate', phrases: ['estimated', 'estimate', 'estimates', 'estimating', 'believed', 'thought to', 'reportedly', 'according to estimates', 'is said to', 'put at', 'likely'] },
  ],
};

/** Words before a base of a change: "year-on-year". */
export const EN_BASES: PhraseTable = {
  name: 'figure-base',
  rows: [
    { phrases: ['year-on-year', 'year-over-year', 'year on year', 'year over year', 'yoy', 'y/y', 'from a year earlier', 'from a year ago', 'compared with last year', 'compared to last year', 'compared with the previous year', 'from the previous year', 'on the year', 'annually', 'per year', 'a year', 'month-on-month', 'from the same period last year', 'compared with the same period last year', 'quarter-on-quarter', 'over the previous year', 'compared to the previous year'] },
  ],
};

/** Counted nouns that make no figure: durations, documents, meetings, articles, listed things. */
export const EN_NO_FIGURE_NOUNS: ReadonlySet<string> = new Set([
  'year', 'month', 'day', 'week', 'hour', 'minute', 'second', 'decade', 'century', 'agreement', 'document', 'memorandum', 'treaty', 'page', 'article', 'resolution', 'meeting', 'session', 'summit', 'anniversary', 'round', 'time', 'visit', 'call',
  'side', 'leader', 'minister', 'president', 'party', 'point', 'principle', 'chapter', 'paragraph', 'item', 'pillar', 'priority', 'area', 'part', 'step', 'phase', 'stage', 'edition', 'edition', 'o\'clock', 'way', 'thing', 'reason', 'question', 'issue', 'topic', 'protocol', 'mou', 'pact', 'deal', 'accord', 'statement', 'declaration', 'contract', 'goal', 'game', 'set', 'match', 'wicket', 'try', 'minute', 'season', 'film', 'album', 'song', 'award', 'oscar', 'medal', 'world', 'one', 'other', 'generation', 'hand', 'language',
]);

/** All figure tables. */
export const EN_FIGURE_TABLES: readonly PhraseTable[] = [EN_METRICS, EN_FIGURE_VERBS, EN_FIGURE_STATUS, EN_BASES];
