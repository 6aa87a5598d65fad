/** Trains the tagger: an averaged perceptron over the features of src/language/engine/tagger-features.ts. */
import {
  beforeFeatures,
  labelFeatures,
  MOST_FEATURES,
  placeFeatures,
  ROLES,
  typeFeatures,
} from '../../dist/language/engine/tagger-features.js';
import { wordColumns } from '../../dist/language/engine/word-columns.js';
import { AFTER, BEFORE } from '../../dist/language/engine/word-types.js';
import { randomFrom, shuffle } from './random.mjs';

/** Rows are numbered by hash; a feature met less often than `least` has none. */
class FeatureNumbers {
  constructor() {
    this.counts = new Map();
    this.numbers = new Map();
  }
  meet(hash) {
    this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }
  close(least) {
    for (const [hash, count] of this.counts)
      if (count >= least) this.numbers.set(hash, this.numbers.size);
    this.counts = undefined;
  }
}

/** The types of a sentence with two places before and after. */
function typesOf(types, forms) {
  const ids = new Int32Array(forms.length + 4);
  types.read(wordColumns(forms), 0, forms.length, ids.subarray(2));
  ids[0] = BEFORE;
  ids[1] = BEFORE;
  ids[forms.length + 2] = AFTER;
  ids[forms.length + 3] = AFTER;
  return ids;
}

const buffer = new Uint32Array(MOST_FEATURES);

class Trainer {
  constructor(sentences, types, labels, least) {
    Object.assign(this, { types, labels });
    this.sets = types.lexicon.sets;
    this.columnsOfSet = new Map();
    this.items = sentences.map(({ forms, gold }) => ({ ids: typesOf(types, forms), gold }));
    this.features = new FeatureNumbers();
    this.#number(least);
    const size = this.features.numbers.size * labels.width;
    this.weights = new Int32Array(size);
    this.sums = new Float64Array(size);
    this.total = new Float64Array(size);
    this.scores = new Float64Array(labels.width);
    this.rows = new Int32Array(512);
    this.steps = 1;
  }

  /** Every feature of the gold tags is met once; those too rare get no number. */
  #number(least) {
    const { types, labels, features } = this;
    for (const { ids, gold } of this.items) {
      for (let i = 0; i < gold.length; i++) {
        if (this.sets[types.sets[ids[i + 2]]].length === 1) continue;
        for (let role = 0; role < ROLES; role++) {
          const n = typeFeatures(types, ids[i + 2 + [0, -1, 1, -2, 2][role]], role, buffer);
          for (let f = 0; f < n; f++) features.meet(buffer[f]);
        }
        const one = i > 0 ? gold[i - 1] : labels.length;
        const two = i > 1 ? gold[i - 2] : labels.length;
        const n = this.#place(ids, i + 2, one, two);
        for (let f = 0; f < n; f++) features.meet(buffer[f]);
      }
    }
    features.close(least);
    this.byType = new Array(types.count * ROLES);
  }

  /** Writes the features of a place that are not of one word alone; returns their number. */
  #place(ids, at, one, two) {
    const { types, labels } = this;
    const here = ids[at];
    let n = beforeFeatures(labels, one, buffer);
    n += labelFeatures(types, labels, here, one, buffer.subarray(n));
    const rest = buffer.subarray(n);
    const right2 = ids[at + 2];
    return n + placeFeatures(types, labels, ids[at - 1], here, ids[at + 1], right2, one, two, rest);
  }

  #typeRows(type, role) {
    const index = type * ROLES + role;
    const known = this.byType[index];
    if (known) return known;
    const n = typeFeatures(this.types, type, role, buffer);
    const rows = [];
    for (let f = 0; f < n; f++) {
      const row = this.features.numbers.get(buffer[f]);
      if (row !== undefined) rows.push(row);
    }
    this.byType[index] = Int32Array.from(rows);
    return this.byType[index];
  }

  /** Gathers the rows of a place; returns their number. */
  gather(ids, at, one, two) {
    const { rows } = this;
    let n = 0;
    for (let role = 0; role < ROLES; role++) {
      const own = this.#typeRows(ids[at + [0, -1, 1, -2, 2][role]], role);
      for (let i = 0; i < own.length; i++) rows[n++] = own[i];
    }
    const count = this.#place(ids, at, one, two);
    for (let f = 0; f < count; f++) {
      const row = this.features.numbers.get(buffer[f]);
      if (row !== undefined) rows[n++] = row;
    }
    return n;
  }

  /** The columns of the labels of a set, all where it is open. */
  #columnsOf(set) {
    const known = this.columnsOfSet.get(set);
    if (known) return known;
    const { columnStarts, columns, width } = this.labels;
    const own = new Set();
    for (const label of set)
      for (let c = columnStarts[label]; c < columnStarts[label + 1]; c++) own.add(columns[c]);
    const all = Int32Array.from({ length: width }, (_, c) => c);
    this.columnsOfSet.set(set, own.size > 0 ? Int32Array.from(own) : all);
    return this.columnsOfSet.get(set);
  }

  /** The best label; `this.lead` is how far it is ahead of the next, `this.second`. */
  predict(n, set) {
    const { labels, scores, weights, rows } = this;
    const { width, columnStarts, columns } = labels;
    scores.fill(0);
    const own = this.#columnsOf(set);
    const wide = own.length;
    for (let i = 0; i < n; i++) {
      const at = rows[i] * width;
      for (let k = 0; k < wide; k++) scores[own[k]] += weights[at + own[k]];
    }
    const count = set.length || labels.length;
    let best = -1;
    let second = -1;
    let top = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const label = set.length === 0 ? i : set[i];
      let score = 0;
      for (let c = columnStarts[label]; c < columnStarts[label + 1]; c++)
        score += scores[columns[c]];
      if (score > top) {
        next = top;
        second = best;
        top = score;
        best = label;
      } else if (score > next) {
        next = score;
        second = label;
      }
    }
    this.second = second;
    this.lead = top - next;
    return best;
  }

  #change(n, label, by) {
    const { labels, weights, sums, rows, steps } = this;
    const { width, columnStarts, columns } = labels;
    for (let c = columnStarts[label]; c < columnStarts[label + 1]; c++) {
      const column = columns[c];
      for (let i = 0; i < n; i++) {
        const at = rows[i] * width + column;
        weights[at] += by;
        sums[at] += by * steps;
      }
    }
  }

  learn({ ids, gold }) {
    const { labels, types, sets } = this;
    let one = labels.length;
    let two = labels.length;
    let wrong = 0;
    for (let i = 0; i < gold.length; i++) {
      const set = sets[types.sets[ids[i + 2]]];
      let label = set[0];
      if (set.length !== 1) {
        const n = this.gather(ids, i + 2, one, two);
        label = this.predict(n, set);
        const right = gold[i];
        if (label !== right) {
          wrong++;
          if (right < labels.length && (set.length === 0 || set.includes(right))) {
            this.#change(n, right, 1);
            this.#change(n, label, -1);
          }
        } else if (this.lead < this.margin) {
          this.#change(n, right, 1);
          this.#change(n, this.second, -1);
        }
        this.steps++;
      }
      two = one;
      one = label;
    }
    return wrong;
  }

  /** Adds the averaged weights of a run to the total, and begins anew. */
  closeRun() {
    const { weights, sums, steps, total } = this;
    for (let i = 0; i < total.length; i++) total[i] += weights[i] - sums[i] / steps;
    weights.fill(0);
    sums.fill(0);
    this.steps = 1;
  }

  /** The weights as rows for packing: times `scale`, rounded, those under `least` dropped. */
  packed(scale, least) {
    const { total, labels } = this;
    const { width } = labels;
    const out = [];
    for (const [hash, row] of this.features.numbers) {
      const columns = [];
      const values = [];
      for (let c = 0; c < width; c++) {
        const average = total[row * width + c];
        if (Math.abs(average) < least) continue;
        const value = Math.max(-127, Math.min(127, Math.round(average * scale)));
        if (value === 0) continue;
        columns.push(c);
        values.push(value);
      }
      if (columns.length > 0) out.push({ hash, columns, values });
    }
    return out;
  }
}

/**
 * Trains on sentences of {forms, gold (label numbers; too rare ones are `labels.length`)} and returns rows of weights:
 * the mean of as many runs as there are seeds, each with an order of its own.
 */
export function trainTagger(sentences, types, labels, options) {
  const { epochs, least = 2, scale = 2, prune = 1, margin = 80, seeds = [7], log } = options;
  const trainer = new Trainer(sentences, types, labels, least);
  trainer.margin = margin;
  for (const seed of seeds) {
    const random = randomFrom(seed);
    const order = trainer.items.slice();
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      let wrong = 0;
      for (const item of order) wrong += trainer.learn(item);
      log?.(`epoch ${epoch + 1}: ${wrong} wrong`);
    }
    trainer.closeRun();
  }
  return trainer.packed(scale / seeds.length, prune * seeds.length);
}
