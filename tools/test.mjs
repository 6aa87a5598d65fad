/**
 * Runs everything that can fail: type check and build, lint, and the tests (unit, golden, architecture, docs, data).
 * Every stage runs even when an earlier one fails. The last line of the output is always
 * `N passed, N failed, N skipped`; the type check and the lint count as one test each.
 *
 *     npm test                    everything
 *     npm test -- test/read       only the tests whose path contains these words (and type check and lint)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-test-'));
const countsFile = path.join(scratch, 'counts.json');
const reporter = path.join(root, 'tools/reporter/count-reporter.mjs');
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a Node script in the repository with its output shown; true when it succeeds. */
function runNode(script, ...args) {
  const env = { ...process.env, TZ: 'UTC', RAPPORTEUR_TEST_COUNTS: countsFile };
  const options = { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] };
  return spawnSync(process.execPath, [script, ...args], options).status === 0;
}

function heading(title) {
  process.stdout.write(`\n== ${title}\n`);
}

/** A stage that counts as one test. */
function stage(title, ...commands) {
  heading(title);
  const passed = commands.every((command) => runNode(...command));
  total[passed ? 'passed' : 'failed'] += 1;
  process.stdout.write(passed ? 'passed\n' : 'FAILED\n');
}

function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
}

/** The tests count themselves; a run that ends without its counts, or fails without naming a failure, has failed. */
function tests() {
  heading('Tests');
  const reporters = ['--reporter=default', `--reporter=${reporter}`];
  const filters = process.argv.slice(2);
  const passed = runNode('node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters);
  let counts;
  try {
    counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  if (!passed && counts.failed === 0) counts.failed = 1;
  add(counts);
}

if (runNode('tools/setup.mjs', '--browser')) {
  stage(
    'Type check and build',
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
    ['node_modules/typescript/bin/tsc', '-p', 'web/tsconfig.json'],
    ['tools/setup.mjs', '--build'],
  );
  stage('Lint, format, floors', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '.',
  ]);
  tests();
} else {
  total.failed += 1;
}

rmSync(scratch, { recursive: true, force: true });
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
