/** A field of cooperation, and the words (stems, lower case) that tell that a sentence is about it. */
export interface Aspect {
  readonly id: string;
  readonly title: string;
  /** Stems; Latin and Cyrillic ones match at the start of a word, Han ones anywhere. */
  readonly words: readonly string[];
}

/** The aspects of the matrix, in its order. The first that matches is a claim's main one. */
export const ASPECTS: readonly Aspect[] = [
  {
    id: 'energy',
    title: 'Energy',
    words: ['energy', 'gas', 'oil', 'pipeline', 'nuclear', 'hydrogen', 'geothermal', 'electric', 'coal', 'lng', 'solar', 'wind power', 'энерг', 'газ', 'нефт', 'атом', '能源', '天然气', '石油', '核电'],
  },
  {
    id: 'technology',
    title: 'Technology and AI',
    words: ['technolog', 'tech', 'artificial intelligence', 'ai', 'digital', 'cyber', 'chip', 'semiconductor', '5g', 'data', 'space', 'satellite', 'research', 'laborator', 'scien', 'sci-tech', 'innovation', 'техн', 'цифров', 'искусственн', 'косм', 'наук', '科技', '人工智能', '数字', '航天', '科研'],
  },
  {
    id: 'trade',
    title: 'Trade and economy',
    words: ['trade', 'econom', 'invest', 'tariff', 'export', 'import', 'market', 'commerc', 'financ', 'bank', 'currenc', 'business', 'industr', 'торг', 'эконом', 'инвест', 'экспорт', 'импорт', '贸易', '经济', '投资', '出口', '进口', '金融'],
  },
  {
    id: 'transport',
    title: 'Transport and infrastructure',
    words: ['transport', 'infrastructure', 'rail', 'port', 'road', 'bridge', 'logistic', 'aviation', 'aircraft', 'shipping', 'route', 'corridor', 'транспорт', 'железн', 'логист', 'авиа', '交通', '基础设施', '铁路', '航空', '物流'],
  },
  {
    id: 'agriculture',
    title: 'Agriculture and fisheries',
    words: ['agricultur', 'food', 'grain', 'farm', 'fish', 'soy', 'beef', 'сельск', 'зерн', 'рыб', '农业', '粮食', '渔业'],
  },
  {
    id: 'security',
    title: 'Security and defence',
    words: ['security', 'defence', 'defense', 'militar', 'army', 'war', 'weapon', 'arms', 'missile', 'terror', 'ceasefire', 'drill', 'безопасн', 'оборон', 'воен', '安全', '国防', '军事', '反恐'],
  },
  {
    id: 'climate',
    title: 'Climate and environment',
    words: ['climate', 'environment', 'emission', 'carbon', 'biodivers', 'ocean', 'forest', 'климат', 'эколог', '气候', '环境', '碳'],
  },
  {
    id: 'people',
    title: 'People and culture',
    words: ['cultur', 'student', 'education', 'universit', 'touris', 'visa', 'health', 'youth', 'sport', 'media', 'people-to-people', 'культур', 'образован', 'студент', 'туризм', '文化', '教育', '留学', '旅游', '人文', '卫生'],
  },
  {
    id: 'multilateral',
    title: 'Multilateral bodies',
    words: ['multilateral', 'united nations', 'un', 'wto', 'g20', 'g7', 'brics', 'sco', 'asean', 'apec', 'african union', 'european union', 'global south', 'imf', 'iaea', 'sanction', 'международн', 'оон', 'шос', 'брикс', 'вто', 'санкц', '联合国', '多边', '上合', '金砖', '世贸', '制裁'],
  },
];

/** What does not fall under a named aspect. */
export const OTHER: Aspect = { id: 'other', title: 'Other', words: [] };

const SHORT = 4;
const MATCHERS: readonly (readonly [Aspect, RegExp])[] = ASPECTS.map((aspect) => [
  aspect,
  new RegExp(aspect.words.map(patternOf).join('|'), 'iu'),
]);

/** The aspects that a text is about, in the order of the table; at most `limit`. */
export function aspectsOf(text: string, limit = 2): readonly Aspect[] {
  return MATCHERS.filter(([, matcher]) => matcher.test(text))
    .map(([aspect]) => aspect)
    .slice(0, limit);
}

/** A stem matches at the start of a word; a short one ("ai", "gas") only as the whole word or its plural. */
function patternOf(word: string): string {
  if (/\p{Script=Han}/u.test(word)) return word;
  const end = word.length <= SHORT && /^[a-z0-9]/.test(word) ? 's?(?![\\p{L}\\p{N}])' : '';
  return `(?<![\\p{L}\\p{N}])${word}${end}`;
}
