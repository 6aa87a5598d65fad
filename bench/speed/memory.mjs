import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCorpus, writeCorpus } from './corpus.mjs';
import { runChild } from './run-child.mjs';
import { table, whole } from './statistics.mjs';
import { SUBJECTS } from './subjects.mjs';

const COUNTS = [1000, 10_000];

/**
 * Peak memory of one process that reads 1,000 and one that reads 10,000 documents: it should not grow with them. The
 * long run also tells the speed that a large set is read at: start-up and warming up weigh little in it.
 */
export function measureMemory({ only }) {
  const documents = readCorpus();
  if (documents === undefined) return;
  const chosen = only ?? ['rapporteur-1', 'rapporteur-2'];
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
  const rows = [['', 'documents', 'peak MB', 'seconds', 'documents/s', 'remark']];
  try {
    for (const { name, args } of SUBJECTS.filter((subject) => chosen.includes(subject.name))) {
      for (const count of COUNTS) {
        const file = path.join(scratch, `${count}.jsonl`);
        const lines = writeCorpus(documents, count, file);
        const expected = { file: path.join(scratch, 'out.jsonl'), lines };
        process.stderr.write(`${name}: ${count} documents\n`);
        const run = runChild(args(file, expected.file), scratch, expected);
        const figures =
          run.error === undefined
            ? [whole(run.megabytes), run.seconds.toFixed(1), whole(count / run.seconds), '']
            : ['-', '-', '-', `failed: ${run.error}`];
        rows.push([name, whole(count), ...figures]);
      }
    }
    process.stdout.write(table(rows));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
