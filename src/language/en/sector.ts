import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';

/** Words that tell which field a promise or a document is about. */
export interface SectorRow extends PhraseRow {
  readonly sector:
    | 'trade'
    | 'energy'
    | 'technology'
    | 'AI'
    | 'security'
    | 'defence'
    | 'agriculture'
    | 'transport'
    | 'culture'
    | 'education'
    | 'health'
    | 'climate'
    | 'space'
    | 'finance'
    | 'migration';
}

/** Fields of cooperation. */
export const EN_SECTORS: PhraseTable<SectorRow> = {
  name: 'sector',
  rows: [
    {
      sector: 'trade',
      phrases: [
        'trade',
        'tariff',
        'tariffs',
        'exports',
        'imports',
        'customs',
        'free trade',
        'market access',
        'investment',
        'investments',
        'commerce',
        'supply chains',
      ],
    },
    {
      sector: 'energy',
      phrases: [
        'energy',
        'gas',
        'oil',
        'pipeline',
        'pipelines',
        'electricity',
        'nuclear power',
        'nuclear energy',
        'lng',
        'hydrogen',
        'power plant',
        'coal',
      ],
    },
    { sector: 'AI', phrases: ['ai', 'artificial intelligence', 'machine learning'] },
    {
      sector: 'technology',
      phrases: [
        'technology',
        'technologies',
        'science and technology',
        'digital',
        'semiconductors',
        'data',
        '5g',
        'quantum',
        'innovation',
        'cyber',
        'cybersecurity',
        'cyber security',
        'e-commerce',
        'telecommunications',
      ],
    },
    {
      sector: 'security',
      phrases: [
        'security',
        'terrorism',
        'counterterrorism',
        'counter-terrorism',
        'police',
        'law enforcement',
        'crime',
        'extradition',
        'border security',
        'ceasefire',
        'peace',
        'nonproliferation',
        'sanctions',
      ],
    },
    {
      sector: 'defence',
      phrases: [
        'defence',
        'defense',
        'military',
        'weapons',
        'arms',
        'troops',
        'missiles',
        'air defence',
        'air defense',
        'joint exercises',
        'munitions',
      ],
    },
    {
      sector: 'agriculture',
      phrases: [
        'agriculture',
        'agricultural',
        'food',
        'grain',
        'fertiliser',
        'fertilizer',
        'fisheries',
        'fishing',
        'farming',
        'food security',
      ],
    },
    {
      sector: 'transport',
      phrases: [
        'transport',
        'transportation',
        'railway',
        'rail',
        'aviation',
        'shipping',
        'port',
        'ports',
        'highway',
        'corridor',
        'flights',
        'logistics',
        'air services',
      ],
    },
    {
      sector: 'culture',
      phrases: [
        'culture',
        'cultural',
        'tourism',
        'film',
        'museum',
        'museums',
        'heritage',
        'sport',
        'sports',
        'people-to-people',
      ],
    },
    {
      sector: 'education',
      phrases: [
        'education',
        'university',
        'universities',
        'students',
        'scholarships',
        'vocational training',
        'schools',
      ],
    },
    {
      sector: 'health',
      phrases: [
        'health',
        'vaccine',
        'vaccines',
        'pandemic',
        'medicine',
        'medical',
        'covid-19',
        'hospital',
        'hospitals',
      ],
    },
    {
      sector: 'climate',
      phrases: [
        'climate',
        'emissions',
        'greenhouse gas',
        'environment',
        'environmental',
        'biodiversity',
        'net zero',
        'net-zero',
        'carbon',
        'methane',
        'deforestation',
      ],
    },
    { sector: 'space', phrases: ['space', 'satellite', 'satellites', 'lunar', 'outer space'] },
    {
      sector: 'finance',
      phrases: [
        'finance',
        'financial',
        'tax',
        'taxation',
        'debt',
        'loan',
        'loans',
        'currency',
        'bank',
        'banks',
        'banking',
        'budget',
        'fiscal',
        'aid',
      ],
    },
    {
      sector: 'migration',
      phrases: [
        'migration',
        'migrants',
        'refugees',
        'asylum',
        'visa',
        'visas',
        'readmission',
        'resettlement',
      ],
    },
  ],
};
