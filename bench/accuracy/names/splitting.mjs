const ABBREVIATION =
  /(?:^|[\s(«"“'])(?:Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen|Col|Lt|No|vs|Jr|Sr|Inc|Ltd|Co|Corp|\p{Lu}|(?:\p{L}\.)+\p{L}|г|гг|в|вв|т|тыс|руб|им|ул|стр|см|ред|проч|др|пр)$/u;

/** Sentences of a text as the draw counts them, [start, end) each: a splitter of its own, apart from the program's. */
export function splitSentences(text, language) {
  const spans = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const ends = language === 'zh' ? chineseEnds(line) : spacedEnds(line);
    let from = 0;
    for (const end of [...ends, line.length]) {
      const words = line.slice(from, end);
      const start = from + (words.length - words.trimStart().length);
      const stop = from + words.trimEnd().length;
      if (stop > start) spans.push([index + start, index + stop]);
      from = end;
    }
  }
  return spans;
}

function chineseEnds(line) {
  return [...line.matchAll(/[。！？]+[”’」』）]*/g)].map((m) => m.index + m[0].length);
}

function spacedEnds(line) {
  return [...line.matchAll(/[.!?…]+["”’»)\]]*(?=\s+["“‘«(]?[\p{Lu}\d–—])/gu)]
    .filter((m) => m[0] !== '.' || !ABBREVIATION.test(line.slice(0, m.index)))
    .map((m) => m.index + m[0].length);
}
