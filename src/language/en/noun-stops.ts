/** Words that are no noun and open or close a noun phrase: a counted noun stops before them. */
export const EN_NOUN_STOPS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'as', 'and', 'or', 'but', 'nor', 'that', 'which', 'who', 'whom', 'whose', 'when', 'where',
  'while', 'why', 'how', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'may', 'might',
  'shall', 'should', 'must', 'if', 'because', 'although', 'though', 'than', 'then', 'after', 'before', 'until', 'since', 'through', 'throughout', 'into', 'onto', 'over',
  'under', 'during', 'between', 'among', 'about', 'against', 'per', 'via', 'within', 'without', 'above', 'below', 'across', 'along', 'around', 'behind', 'beyond', 'near',
  'off', 'out', 'up', 'down', 'upon', 'toward', 'towards', 'versus', 'vs', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'him', 'her', 'them', 'us', 'me', 'this', 'these', 'those',
  'his', 'its', 'their', 'our', 'my', 'your', "'s", "'", 'not', "n't", 'no', 'so', 'such', 'there', 'here', 'also', 'both', 'either', 'neither', 'each', 'every', 'all', 'any', 'some',
  'more', 'most', 'less', 'least', 'other', 'others', 'ago', 'now', 'still', 'already', 'yet', 'even', 'just', 'only', 'again', 'too', 'very', 'well', 'said', 'says', 'say', 'told', 'later',
  'earlier', 'today', 'yesterday', 'tomorrow', 'however', 'including', 'according', 'despite', 'due', 'like', 'unlike', 'worth', 'one', 'ones', 'another', 'percent', 'per', 'next', 'last',
  'came', 'went', 'took', 'made', 'got', 'left', 'met', 'held', 'led', 'won', 'lost', 'died', 'rose', 'fell', 'grew', 'became', 'began', 'remain', 'remains', 'include', 'includes', 'instead',
  'currently', 'recently', 'together', 'apart', 'away', 'back', 'once', 'twice', 'times', 'alone', 'overall', 'until', 'till', 'amid', 'plus', 'minus',
]);
