/** What the parser should do: projective gold trees, and the cost of each transition (Goldberg and Nivre 2013). */

/**
 * The gold heads of a sentence as the parser can make them, words from 1, 0 for the root: the dependent of the shortest
 * arc that crosses others is lifted to its head's head until none crosses (Nivre and Nilsson 2005).
 */
export function projectiveHeads(heads) {
  const out = Int32Array.from([0, ...Array.from(heads, (head) => head + 1)]);
  for (let left = heads.length * 4; left > 0; left--) {
    const word = shortestCrossing(out);
    if (word === 0 || out[out[word]] === 0) break;
    out[word] = out[out[word]];
  }
  return out;
}

function shortestCrossing(heads) {
  let best = 0;
  let shortest = heads.length;
  for (let word = 1; word < heads.length; word++) {
    const head = heads[word];
    const gap = Math.abs(head - word);
    if (head === 0 || gap >= shortest) continue;
    for (let within = Math.min(head, word) + 1; within < Math.max(head, word); within++) {
      if (below(heads, within, head)) continue;
      best = word;
      shortest = gap;
      break;
    }
  }
  return best;
}

function below(heads, word, head) {
  let at = word;
  for (let left = heads.length; at !== 0 && left > 0; left--) {
    if (at === head) return true;
    at = heads[at];
  }
  return false;
}

/** Writes to `costs` how many gold arcs SHIFT, LEFT and RIGHT would each lose for good; there is a next word. */
export function transitionCosts(state, gold, costs) {
  const { stack, depth, next, length } = state;
  const top = stack[depth - 1];
  const second = depth > 1 ? stack[depth - 2] : 0;
  // The root is thought of as standing after the last word.
  const head = gold[top] === 0 ? length + 1 : gold[top];
  let lost = 0;
  for (let word = next; word <= length; word++) if (gold[word] === top) lost++;
  costs[1] = lost + (head > next || (second > 0 && head === second) ? 1 : 0);
  costs[2] = lost + (head >= next ? 1 : 0);
  let kept = 0;
  for (let i = 0; i < depth; i++) {
    if (gold[stack[i]] === next) kept++;
    if (i < depth - 1 && gold[next] === stack[i]) kept++;
  }
  costs[0] = kept;
}
