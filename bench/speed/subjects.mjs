import path from 'node:path';
import { ROOT } from './corpus.mjs';

const PROGRAM = path.join(ROOT, 'dist/cli/main.js');

function rapporteur(jobs) {
  const options = ['--format', 'jsonl', '--jobs', String(jobs)];
  return (file, out) => [PROGRAM, 'read', file, ...options, '--out', out];
}

function peer(name) {
  return (file, out) => [path.join(ROOT, 'bench/peers', `${name}.mjs`), file, out];
}

/** How often the corpus is read in the long runs, in which start-up and warming up weigh little. */
const LONG = 8;

/**
 * What is measured: each reads the same articles, `copies` times over, and writes a line of JSON for each. The others do
 * a part of the work only; `work` says which, so that the figures are read with that in mind. compromise is so slow
 * that it is warm after one copy. The rest are compared with `base`.
 */
export const SUBJECTS = [
  { name: 'rapporteur-1', copies: 1, work: 'the whole reading, one core', args: rapporteur(1) },
  { name: 'rapporteur-2', copies: 1, work: 'the same, two cores', args: rapporteur(2) },
  { name: 'long-1', base: true, copies: LONG, work: 'a long run, one core', args: rapporteur(1) },
  { name: 'long-2', copies: LONG, work: 'a long run, two cores', args: rapporteur(2) },
  { name: 'chrono-node', copies: LONG, work: 'dates only', args: peer('chrono-node') },
  { name: 'compromise', copies: 1, work: 'tags, names, numbers', args: peer('compromise') },
];
