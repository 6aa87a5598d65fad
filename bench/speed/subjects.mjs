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

/**
 * What is measured: each reads the same JSONL file and writes a line of JSON for each document. The others do a part
 * of the work only; `work` says which, so that the figures are read with that in mind.
 */
export const SUBJECTS = [
  { name: 'rapporteur-1', work: 'the whole reading, one core', args: rapporteur(1) },
  { name: 'rapporteur-2', work: 'the whole reading, two cores', args: rapporteur(2) },
  { name: 'chrono-node', work: 'dates only', args: peer('chrono-node') },
  { name: 'compromise', work: 'tags, names, numbers', args: peer('compromise') },
];
