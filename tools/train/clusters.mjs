/**
 * Word classes by exchange (Martin, Liermann, Ney 1998): each word moves to the class where the text's class bigrams
 * become likeliest, until few move. No randomness: words are taken by frequency, ties by spelling.
 */
const TABLE = 1 << 16;
const X_LOG_X = Float64Array.from({ length: TABLE }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));

function xLogX(x) {
  return x < TABLE ? X_LOG_X[x] : x * Math.log(x);
}

/** Numbers the words met at least `least` times, most frequent first. */
function vocabularyOf(paragraphs, least, most) {
  const counts = new Map();
  for (const words of paragraphs)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  kept.length = Math.min(kept.length, most);
  return { words: kept.map(([word]) => word), counts: kept.map(([, count]) => count) };
}

/** Neighbours of each word with counts, as packed lists; word `words.length` is the edge and all that is rare. */
function neighboursOf(paragraphs, words) {
  const ids = new Map(words.map((word, id) => [word, id]));
  const rare = words.length;
  const after = Array.from({ length: rare + 1 }, () => new Map());
  const before = Array.from({ length: rare + 1 }, () => new Map());
  for (const paragraph of paragraphs) {
    let last = rare;
    for (const word of [...paragraph, '']) {
      const id = ids.get(word) ?? rare;
      after[last].set(id, (after[last].get(id) ?? 0) + 1);
      before[id].set(last, (before[id].get(last) ?? 0) + 1);
      last = id;
    }
  }
  return { after, before };
}

class Classes {
  constructor(size, count) {
    this.size = size;
    this.of = new Int32Array(count + 1);
    this.total = new Float64Array(size);
    this.next = new Int32Array(size * size);
    this.previous = new Int32Array(size * size);
    this.right = new Int32Array(size);
    this.left = new Int32Array(size);
    this.gain = new Float64Array(size);
  }

  /** Sums the neighbours of a word by class. */
  gather({ after, before }, word) {
    this.right.fill(0);
    this.left.fill(0);
    this.self = 0;
    for (const [other, n] of after[word]) {
      if (other === word) this.self += n;
      else this.right[this.of[other]] += n;
    }
    for (const [other, n] of before[word]) if (other !== word) this.left[this.of[other]] += n;
  }

  /** Adds (sign 1) or takes away (-1) the gathered word to a class. */
  change(at, count, sign) {
    const { size, right, left, next, previous } = this;
    this.total[at] += sign * count;
    for (let c = 0; c < size; c++) {
      next[at * size + c] += sign * right[c];
      previous[c * size + at] += sign * right[c];
      next[c * size + at] += sign * left[c];
      previous[at * size + c] += sign * left[c];
    }
    next[at * size + at] += sign * this.self;
    previous[at * size + at] += sign * this.self;
  }

  /** The class where the gathered word, now in none, fits best. */
  best(count, own) {
    const { size, right, left, next, previous, gain, total } = this;
    for (let b = 0; b < size; b++) gain[b] = -2 * (xLogX(total[b] + count) - xLogX(total[b]));
    for (let c = 0; c < size; c++) {
      if (right[c] > 0) addGains(gain, previous, c * size, right[c]);
      if (left[c] > 0) addGains(gain, next, c * size, left[c]);
    }
    for (let b = 0; b < size; b++) {
      const inner = next[b * size + b];
      gain[b] += xLogX(inner + right[b] + left[b] + this.self) - xLogX(inner);
      gain[b] -= xLogX(inner + right[b]) - xLogX(inner) + xLogX(inner + left[b]) - xLogX(inner);
    }
    let best = own;
    for (let b = 0; b < size; b++) if (gain[b] > gain[best] + 1e-9) best = b;
    return best;
  }
}

function addGains(gain, counts, row, more) {
  for (let b = 0; b < gain.length; b++) {
    const n = counts[row + b];
    gain[b] += xLogX(n + more) - xLogX(n);
  }
}

/**
 * Sorts the words of a text into classes: a map from word to class, 1 to `size` - 1 (class 0 is the edge and rare words).
 */
export function wordClasses(paragraphs, { size, least = 4, most = 25_000, rounds = 6 }) {
  const { words, counts } = vocabularyOf(paragraphs, least, most);
  const neighbours = neighboursOf(paragraphs, words);
  const classes = new Classes(size, words.length);
  for (let w = 0; w < words.length; w++) classes.of[w] = 1 + (w < size - 1 ? w : w % (size - 1));
  for (let w = 0; w <= words.length; w++) {
    const own = classes.of[w];
    for (const [other, n] of neighbours.after[w]) {
      classes.next[own * size + classes.of[other]] += n;
      classes.previous[classes.of[other] * size + own] += n;
      classes.total[own] += n;
    }
  }
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let w = 0; w < words.length; w++) {
      const own = classes.of[w];
      classes.gather(neighbours, w);
      classes.change(own, counts[w], -1);
      let to = classes.best(counts[w], own);
      if (to === 0) to = own;
      classes.of[w] = to;
      classes.change(to, counts[w], 1);
      if (to !== own) moved++;
    }
    if (moved < words.length / 200) break;
  }
  return new Map(words.map((word, w) => [word, classes.of[w]]));
}
