/** Words F1 of a segmenter on the raw text of a treebank: a word counts when both its ends are right. */

/** Precision, recall and F1 in per cent; `tokenise(text)` gives the tokens' starts and ends. */
export function scoreSegmenter(sentences, tokenise, segment) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, starts, ends } of sentences) {
    if (!starts) continue;
    const gold = new Set(Array.from(starts, (start, i) => `${start}-${ends[i]}`));
    const tokens = tokenise(text);
    const first = segment(text, tokens.starts, tokens.ends, 0, tokens.length);
    first.forEach((token, i) => {
      const last = (i + 1 < first.length ? first[i + 1] : tokens.length) - 1;
      if (gold.has(`${tokens.starts[token]}-${tokens.ends[last]}`)) right++;
    });
    found += first.length;
    wanted += starts.length;
  }
  const precision = (100 * right) / found;
  const recall = (100 * right) / wanted;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
