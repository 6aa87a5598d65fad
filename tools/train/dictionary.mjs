/** The tag dictionary: the labels that words had in the treebanks. */
import { hashText } from '../../dist/language/engine/hash.js';
import { dictionaryKey } from '../../dist/language/engine/lexicon.js';
import {
  CAPITAL,
  caseOf,
  INITIAL_CAPITAL,
  normalise,
} from '../../dist/language/engine/spelling.js';

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The keys of the words of a sentence in the tag dictionary. */
export function keysOf(forms) {
  let first = true;
  return forms.map((form) => {
    let how = caseOf(form, 0, form.length);
    if (first && how === CAPITAL) how = INITIAL_CAPITAL;
    if (HAS_LETTER.test(form)) first = false;
    return dictionaryKey(hashText(normalise(form)), how);
  });
}

/**
 * Rows of the dictionary [key, class of usual labels, set of possible labels] and the sets. `usualFrom` and `setFrom`
 * are the least numbers of occurrences for either; a label rarer than `share` of the word's is left out of its set.
 */
export function makeDictionary(sentences, { usualFrom = 5, setFrom = 30, share = 0.005 } = {}) {
  const counts = new Map();
  for (const { forms, gold } of sentences) {
    const keys = keysOf(forms);
    for (let i = 0; i < forms.length; i++) {
      const byLabel = counts.get(keys[i]) ?? new Map();
      counts.set(keys[i], byLabel);
      byLabel.set(gold[i], (byLabel.get(gold[i]) ?? 0) + 1);
    }
  }
  const usualNumbers = new Map([['', 0]]);
  const sets = [[]];
  const setNumbers = new Map();
  const rows = [];
  for (const [key, byLabel] of [...counts].sort((a, b) => a[0] - b[0])) {
    const total = [...byLabel.values()].reduce((sum, n) => sum + n, 0);
    if (total < usualFrom) continue;
    const labels = [...byLabel].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const usual = labels
      .filter(([, n]) => n >= total * 0.1)
      .slice(0, 3)
      .map(([label]) => label);
    const first = number(usualNumbers, usual.join(' '));
    let second = 0;
    if (total >= setFrom) {
      const set = labels.filter(([, n]) => n >= Math.max(1, total * share)).map(([l]) => l);
      set.sort((a, b) => a - b);
      second = setNumbers.get(set.join(' ')) ?? 0;
      if (second === 0) {
        second = sets.push(set) - 1;
        setNumbers.set(set.join(' '), second);
      }
    }
    rows.push([key, first, second]);
  }
  return { rows, sets };
}

function number(numbers, name) {
  if (!numbers.has(name)) numbers.set(name, numbers.size);
  return numbers.get(name);
}
