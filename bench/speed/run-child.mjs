import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PRELOAD = pathToFileURL(path.join(import.meta.dirname, 'measure.mjs')).href;

/** Lines of a file; 0 where there is none. */
function countLines(file) {
  if (!existsSync(file)) return 0;
  let lines = 0;
  for (const byte of readFileSync(file)) if (byte === 10) lines += 1;
  return lines;
}

/** Why a run gives no figure; undefined for one that did all its work. */
function failureOf(result, expected) {
  if (result.status !== 0) {
    const said = result.stderr.trim().split('\n');
    return said.find((line) => /error/i.test(line)) ?? said.at(-1) ?? `exit ${result.status}`;
  }
  if (expected === undefined) return undefined;
  const lines = countLines(expected.file);
  return lines === expected.lines ? undefined : `wrote ${lines} of ${expected.lines} lines`;
}

/**
 * Runs a Node program in a process of its own, from its start to its end. Only a run that ends with 0 and has written
 * the `expected` {file, lines} counts: a program that fails at once would else look fast.
 * @returns {{seconds: number, cpu: number, megabytes: number, error?: string}} wall-clock time, time of all its threads
 *   on a core, and peak resident memory
 */
export function runChild(args, scratch, expected) {
  const file = path.join(scratch, 'usage.json');
  rmSync(file, { force: true });
  if (expected !== undefined) rmSync(expected.file, { force: true });
  const env = { ...process.env, TZ: 'UTC', RAPPORTEUR_BENCH_USAGE: file };
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const error = failureOf(result, expected);
  if (error !== undefined) return { seconds, cpu: 0, megabytes: 0, error };
  const { maxRss, cpu } = JSON.parse(readFileSync(file, 'utf8'));
  return { seconds, cpu, megabytes: maxRss / 1024 };
}
