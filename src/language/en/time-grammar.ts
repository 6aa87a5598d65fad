import type { TimeGrammar } from '../time-rules.ts';
import { isPluralNoun } from './plural.ts';
import { EN_TIME_RULES } from './time-rules.ts';

/** What English tells the finder of times beside its words. */
export const EN_TIME_GRAMMAR: TimeGrammar = {
  rules: EN_TIME_RULES,
  pastEndings: ['ed'],
  notPast: new Set(['united', 'need', 'speed', 'indeed', 'seed', 'feed', 'red', 'hundred', 'fed', 'proceed', 'succeed', 'exceed', 'armed', 'so-called', 'kindred', 'sacred', 'embed', 'bed', 'reed', 'weed', 'ahmed', 'mohammed', 'breed', 'agreed-upon', 'bleed', 'tweed', 'infrared']),
  timeLeads: new Set([
    'in', 'since', 'until', 'till', 'by', 'during', 'of', 'from', 'to', 'through', 'last', 'next', 'this', 'early', 'late', 'mid', 'for',
    'before', 'after', 'between', 'and', 'at', 'on', 'around', 'about', 'past', 'each', 'every', 'or', 'following', 'throughout', '-', '(', 'as', 'beginning', 'starting', 'ending',
  ]),
  yearLeads: new Set([
    'in', 'since', 'until', 'till', 'by', 'during', 'of', 'from', 'to', 'through', 'for', 'before', 'after', 'between', 'and', 'around', 'about',
    'throughout', 'early', 'late', 'mid', 'the', '(', ',', '-', 'or', 'than', 'over', 'a', 'an', 'with', 'post', 'pre', 'as', 'circa', 'on', 'into', 'beyond',
    'its', 'their', 'his', 'our', 'at', 'under', 'due', 'her', 'fiscal', 'that', 'this', 'back', 'summer', 'spring', 'autumn', 'winter', 'fall', 'vs', 'compared', '/', '[', ':', 'was',
  ]),
  articles: new Set(['the', 'its', 'their', 'his', 'her', 'our', 'this', 'that']),
  sureYearLeads: new Set(['since', 'until', 'till', 'during', 'in', 'early', 'late', 'mid', 'throughout']),
  strongYearLeads: new Set(['the', 'in', 'since', 'until', 'till', 'during', 'early', 'late', 'mid', 'throughout', 'its', 'their', 'his', 'our', 'this', 'by', 'fiscal', 'a', 'an', 'on', 'at', ',', 'between', 'under', 'for', 'of', 'from']),
  lengthLeads: new Set(['for', 'in', 'within', 'after', 'over']),
  infinitives: new Set(['be', 'not']),
  unitLeads: new Set(['for', 'in', 'during', 'of', 'throughout', 'through']),
  counted: new Set([
    'percent', 'per', 'million', 'billion', 'km', 'kg', 'meter', 'metre', 'mile', 'kilometer', 'kilometre', 'square', 'cubic', 'hour', 'mph', 'strong', 'odd', 'people',
    'troops', 'personnel', 'police', 'foot', 'pound', 'ton', 'tonne', 'barrel', 'hectare', 'acre', 'calorie', 'mm', 'x', 'mw', 'megawatt',
  ]),
  ageWords: new Set(['old', 'older']),
  conjunctions: new Set(['after', 'before', 'as']),
  plural: isPluralNoun,
  closers: new Set([
    'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'as', 'and', 'or', 'but', 'that', 'which', 'who', 'when', 'where', 'while', 'is', 'are', 'was',
    'were', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'should', 'must', 'if', 'because', 'than', 'after', 'before',
    'until', 'since', 'through', 'into', 'over', 'under', 'during', 'between', 'about', 'against', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'the', 'a', 'an', 'this', 'not',
    "'s", 'did', 'do', 'does', 'said', 'says', 'also', 'so', 'then', 'there',
  ]),
};
