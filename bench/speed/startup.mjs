import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './corpus.mjs';
import { runChild } from './run-child.mjs';
import { median, spread, table, whole } from './statistics.mjs';

const CASES = [
  { name: 'node alone', args: ['-e', '0'] },
  { name: 'rapporteur --help', args: [path.join(ROOT, 'dist/cli/main.js'), '--help'] },
];

/** How long `--help` takes from the start of the process to its end, beside Node doing nothing. */
export function measureStartup({ rounds }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
  const runs = CASES.map(() => []);
  for (let round = 0; round < rounds * 3; round += 1) {
    for (const [index, { args }] of CASES.entries()) runs[index].push(runChild(args, scratch));
  }
  rmSync(scratch, { recursive: true, force: true });
  const rows = CASES.map(({ name }, index) => {
    const error = runs[index].find((run) => run.error !== undefined)?.error;
    if (error !== undefined) return [name, '-', '-', '-', `failed: ${error}`];
    const milliseconds = runs[index].map((run) => run.seconds * 1000);
    const memory = whole(median(runs[index].map((run) => run.megabytes)));
    return [name, whole(median(milliseconds)), spread(milliseconds), memory, ''];
  });
  process.stdout.write(table([['', 'milliseconds', 'spread', 'peak MB', 'remark'], ...rows]));
}
