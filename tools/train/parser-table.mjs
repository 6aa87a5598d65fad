/** Weights of an averaged perceptron: each sums up its updates by their time, so that the average is made once. */

/** A table of so many weights. */
export function createTable(size) {
  return { weights: new Int32Array(size), sums: new Float64Array(size), time: 1 };
}

/** Adds to a weight. */
export function update(table, slot, value) {
  table.weights[slot] += value;
  table.sums[slot] += value * table.time;
}

/** The average of a weight over the time so far. */
export function averageOf({ weights, sums, time }, slot) {
  return weights[slot] - sums[slot] / time;
}
