import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { readCorpus, writeCorpus } from './corpus.mjs';
import { runChild } from './run-child.mjs';
import { median, spread, table, whole } from './statistics.mjs';
import { SUBJECTS } from './subjects.mjs';

/** The rounds take turns, so that a slow minute of the machine falls on all alike. */
function runRounds(subjects, corpus, rounds, scratch) {
  const expected = { file: path.join(scratch, 'out.jsonl'), lines: corpus.lines };
  const runs = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, args } of subjects) {
      process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
      runs.get(name).push(runChild(args(corpus.file, expected.file), scratch, expected));
    }
  }
  return runs;
}

function rowOf({ name, work }, runs, articles, characters, base) {
  const error = runs.find((run) => run.error !== undefined)?.error;
  if (error !== undefined) return [name, '-', '-', '-', '-', '-', `${work} - failed: ${error}`];
  const seconds = runs.map((run) => run.seconds);
  const middle = median(seconds);
  return [
    name,
    whole(articles / middle),
    whole(characters / middle),
    base === undefined ? '-' : (base / middle).toFixed(2),
    spread(seconds),
    whole(median(runs.map((run) => run.megabytes))),
    work,
  ];
}

/** Articles and characters per second of whole processes, start and end included, beside other libraries. */
export function measureSpeed({ rounds, limit, only }) {
  const documents = readCorpus()?.slice(0, limit);
  if (documents === undefined) return;
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const subjects = SUBJECTS.filter(({ name }) => only === undefined || only.includes(name));
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
  try {
    const file = path.join(scratch, 'corpus.jsonl');
    const lines = writeCorpus(documents, documents.length, file);
    const runs = runRounds(subjects, { file, lines }, rounds, scratch);
    const first = runs.get(subjects[0]?.name) ?? [];
    const failed = first.length === 0 || first.some((run) => run.error !== undefined);
    const base = failed ? undefined : median(first.map((run) => run.seconds));
    const times = `x ${subjects[0]?.name}`;
    const heading = ['', 'articles/s', 'characters/s', times, 'spread', 'peak MB', 'work'];
    const rows = subjects.map((subject) =>
      rowOf(subject, runs.get(subject.name), documents.length, characters, base),
    );
    process.stdout.write(
      `${whole(documents.length)} articles, ${whole(characters)} characters; median of ${rounds} rounds; ` +
        `Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}\n`,
    );
    process.stdout.write(table([heading, ...rows]));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
