/**
 * Words at the edges of a span that one convention takes in and the other leaves out: prepositions, articles, and what
 * bends a number or a date. They are cut from both spans before these are compared.
 */
const FIRST = {
  en:
    'from|between|since|after|before|by|until|till|to|on|in|at|for|during|of|the|this|through|throughout|within|' +
    'starting|beginning|ending|about|around|approximately|roughly|nearly|almost|over|under|above|below|exceeding|' +
    'some|only|just|more than|less than|fewer than|greater than|larger than|later than|earlier than|no later than|' +
    'prior to|at least|at most|up to|as of|as much as|as many as|as late as|as early as|as soon as|an estimated|' +
    'estimated|another|than|is|are|equal to|not',
  zh:
    '从|自从|自|在|于|截至|截止到|截止|到|直到|至|早于|晚于|约|大约|大概|近|将近|接近|超过|超|逾|至少|最多|不到|不足|' +
    '多达|高达|少于|多于|大于|小于|高于|低于|共|这|的',
};
const LAST = {
  en: 'or later|or earlier|or more|or less|or so|onwards|onward|on|earlier',
  zh: '之前|以前|前|之后|以后|后|起|以来|之间|间|之内|以内|内|止|为止|或|及|和|开始|左右|以上|以下|上下|的',
};

/** The alternatives of a pattern, the longest first. */
const longestFirst = (words) =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
const CUTS = Object.fromEntries(
  Object.keys(FIRST).map((language) => {
    const edge = language === 'zh' ? '' : '\\b';
    return [
      language,
      {
        first: new RegExp(`^(?:(?:${longestFirst(FIRST[language])})${edge}\\s*)+`, 'i'),
        last: new RegExp(`(?:\\s*${edge}(?:${longestFirst(LAST[language])}))+$`, 'i'),
      },
    ];
  }),
);

/** The span without the words at its edges that only one convention takes in; never empty. */
export function barePlace({ start, end }, text, language) {
  const { first, last } = CUTS[language];
  const words = text.slice(start, end);
  const from = start + (first.exec(words)?.[0].length ?? 0);
  const to = end - (last.exec(words)?.[0].length ?? 0);
  return from < to ? { start: from, end: to } : { start, end };
}

/** Whether two spans hold the same words, but for those at the edges that only one convention takes in. */
export function sameBarePlace(a, b, text, language) {
  const one = barePlace(a, text, language);
  const other = barePlace(b, text, language);
  return one.start === other.start && one.end === other.end;
}

/** Whether two spans share a character. */
export const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Whether two spans are the same to the letter. */
export const samePlace = (a, b) => a.start === b.start && a.end === b.end;
