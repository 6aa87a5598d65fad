/**
 * What `npm run data` does after the build: sorts the tables of data/, compiles them, and verifies that they go together.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACTS_FOLDER } from '../../dist/reference/load.js';
import { FACT_KINDS } from '../../dist/reference/rows.js';
import { sortedTable } from '../../dist/reference/sort-table.js';

const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: 'inherit',
  }).status ?? 1;

for (const kind of FACT_KINDS) {
  const file = new URL(`${kind}.tsv`, FACTS_FOLDER);
  const text = readFileSync(file, 'utf8');
  const sorted = sortedTable(kind, text);
  if (sorted === text) continue;
  writeFileSync(file, sorted);
  process.stdout.write(`data/${kind}.tsv: rows put in order\n`);
}
process.exitCode =
  run('tools/setup.mjs', '--build') || run('dist/cli/main.js', 'reference', 'verify');
