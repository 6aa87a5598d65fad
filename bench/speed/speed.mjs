import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { readCorpus, writeCorpus } from './corpus.mjs';
import { runChild } from './run-child.mjs';
import { median, spread, table, whole } from './statistics.mjs';
import { SUBJECTS } from './subjects.mjs';

/** The rounds take turns, so that a slow minute of the machine falls on all alike. */
function runRounds(subjects, documents, rounds, scratch) {
  const out = path.join(scratch, 'out.jsonl');
  const runs = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, args, copies } of subjects) {
      process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
      const file = path.join(scratch, `corpus-${copies}.jsonl`);
      const lines = copies * documents.length;
      if (!existsSync(file)) writeCorpus(documents, lines, file);
      runs.get(name).push(runChild(args(file, out), scratch, { file: out, lines }));
    }
  }
  return runs;
}

/** The medians of a subject's rounds; undefined where one of them failed. */
function figuresOf({ copies }, runs, characters) {
  if (runs.length === 0 || runs.some((run) => run.error !== undefined)) return undefined;
  const [seconds, cpu, megabytes] = ['seconds', 'cpu', 'megabytes'].map((key) =>
    median(runs.map((run) => run[key])),
  );
  return { seconds, cpu, megabytes, rate: (copies * characters) / seconds };
}

function rowOf({ name, copies, work }, runs, articles, characters, base) {
  const figures = figuresOf({ copies }, runs, characters);
  const count = whole(articles * copies);
  if (figures === undefined) {
    const { error } = runs.find((run) => run.error !== undefined);
    return [name, count, '-', '-', '-', '-', '-', '-', `${work} - failed: ${error}`];
  }
  return [
    name,
    count,
    whole((articles * copies) / figures.seconds),
    whole(figures.rate),
    base === undefined ? '-' : (figures.rate / base.rate).toFixed(2),
    figures.cpu.toFixed(1),
    spread(runs.map((run) => run.seconds)),
    whole(figures.megabytes),
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
    const runs = runRounds(subjects, documents, rounds, scratch);
    const first = subjects.find(({ base }) => base) ?? subjects[0];
    const base = first && figuresOf(first, runs.get(first.name), characters);
    const rates = ['articles', 'articles/s', 'characters/s', `x ${first?.name}`];
    const rows = subjects.map((subject) =>
      rowOf(subject, runs.get(subject.name), documents.length, characters, base),
    );
    process.stdout.write(
      `${whole(documents.length)} articles, ${whole(characters)} characters; median of ${rounds} rounds; ` +
        `Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}\n`,
    );
    process.stdout.write(table([['', ...rates, 'CPU s', 'spread', 'peak MB', 'work'], ...rows]));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
