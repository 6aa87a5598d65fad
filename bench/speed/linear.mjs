import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './corpus.mjs';
import { runChild } from './run-child.mjs';
import { median, table } from './statistics.mjs';

const PROGRAM = path.join(ROOT, 'dist/cli/main.js');
const SENTENCE =
  'On May 3, 2024 President Joko Widodo, who had arrived from Vienna, met Chancellor Olaf Scholz in Jakarta and agreed to raise trade by 5 percent to $240 billion by 2030, ';

const CHECKED =
  'The 16th BRICS summit was held in Kazan on 22 October 2024. Exports rose from $4 billion to $5 billion, up 35 percent. Three agreements were signed: on trade, on customs and on fisheries. President Putin will meet Chancellor Scholz on 3 May 2024, two days later, on 9 May 2024. ';

/** Odd texts of any length in characters; the sizes are those at which a quadratic step would be felt. */
const SHAPES = [
  {
    name: 'one paragraph',
    size: 10_000_000,
    text: (n) => SENTENCE.repeat(Math.ceil(n / SENTENCE.length)),
  },
  { name: 'opening brackets', size: 1_000_000, text: (n) => '('.repeat(n) },
  { name: 'one word', size: 5_000_000, text: (n) => 'rapporteur'.repeat(n / 10) },
  { name: 'full stops', size: 1_000_000, text: (n) => '. '.repeat(n / 2) },
  {
    name: 'capitals',
    size: 1_000_000,
    text: (n) => 'Minister Ana Kovac of '.repeat(Math.ceil(n / 22)),
  },
  {
    name: 'Chinese without stops',
    size: 1_000_000,
    text: (n) => '国家主席在北京同总理举行会谈'.repeat(n / 14),
  },
  {
    name: 'all checks',
    size: 1_000_000,
    command: 'check',
    text: (n) => CHECKED.repeat(Math.ceil(n / CHECKED.length)),
  },
  { name: 'Russian commas', size: 1_000_000, text: (n) => 'Президент России, '.repeat(n / 18) },
];

/** Seconds of a whole `annotate` (or `check`) of a text, start and end included; the least of the rounds. */
function secondsOf(text, scratch, rounds, command = 'annotate') {
  const file = path.join(scratch, 'text.txt');
  const out = path.join(scratch, 'out.jsonl');
  writeFileSync(file, text);
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = runChild([PROGRAM, command, file, '--out', out], scratch, {
      file: out,
      lines: 1,
    });
    if (run.error !== undefined) return { error: run.error };
    runs.push(run.seconds);
  }
  return { seconds: median(runs) };
}

/** How the time of one document grows with its length: a quarter, a half and the whole of each odd text. */
export function measureLinear({ rounds }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
  const rows = [];
  try {
    const start = secondsOf('They met.', scratch, 3).seconds;
    for (const { name, size, text, command } of SHAPES) {
      process.stderr.write(`${name}\n`);
      const [quarter, half, whole] = [size / 4, size / 2, size].map((n) =>
        secondsOf(text(n), scratch, Math.min(rounds, 1), command),
      );
      const failed = [quarter, half, whole].find((run) => run.error);
      if (failed) {
        rows.push([name, String(size), '-', '-', '-', '-', `failed: ${failed.error}`]);
        continue;
      }
      const net = (run) => Math.max(run.seconds - start, 0.01);
      rows.push([
        name,
        String(size),
        ...[quarter, half, whole].map((run) => run.seconds.toFixed(2)),
        (net(whole) / net(half)).toFixed(2),
        'linear is about 2',
      ]);
    }
    process.stdout.write(
      `annotate (all checks: check) of one document, seconds; ${start.toFixed(2)} s of it is the start\n`,
    );
    const head = ['', 'characters', 'a quarter', 'a half', 'whole', 'whole/half', ''];
    process.stdout.write(table([head, ...rows]));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
