import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, readCorpus } from './corpus.mjs';
import { median, table, whole } from './statistics.mjs';

const CHILD = path.join(ROOT, 'bench/speed/engine-child.mjs');

/** What is timed: each goes over the same articles in a process of its own, warmed up on others. */
const SUBJECTS = [
  { name: 'wink-nlp', work: 'tokens, sentences, parts of speech', base: true },
  { name: 'tags', work: 'the same, with finer tags' },
  { name: 'tagger alone', work: 'tags of tokens that are cut already' },
  { name: 'tags and arcs', work: 'tokens, sentences, tags, every sentence parsed' },
  {
    name: 'load en',
    work: 'the weights of English from disk to the first tag and arc',
    load: true,
  },
  { name: 'load ru', work: 'the same for Russian', load: true },
  { name: 'load zh', work: 'the same for Chinese, with its words', load: true },
];

function run(name, limit) {
  const args = [CHILD, name, ...(limit === undefined ? [] : [String(limit)])];
  const result = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  if (result.status !== 0) return { error: result.stderr.trim().split('\n').at(-1) };
  return JSON.parse(result.stdout);
}

/** Tokens per second of the language engine on English news beside wink-nlp, and what loading costs. */
export function measureEngine({ rounds, limit, only }) {
  if (readCorpus() === undefined) return;
  const subjects = SUBJECTS.filter(({ name }) => only === undefined || only.includes(name));
  const runs = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name } of subjects) {
      process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
      runs.get(name).push(run(name, limit));
    }
  }
  const rateOf = ({ name }, of = (one) => one) =>
    median(runs.get(name).map((one) => of(one).tokens / of(one).seconds));
  const again = (one) => one.again;
  const base = subjects.find((subject) => subject.base);
  const rows = subjects.map((subject) => {
    const failed = runs.get(subject.name).find(({ error }) => error);
    if (failed) return [subject.name, '-', '-', '-', '-', '-', `failed: ${failed.error}`];
    if (subject.load) {
      const seconds = median(runs.get(subject.name).map((one) => one.seconds));
      const load = `${Math.round(seconds * 1000)} ms`;
      return [subject.name, '-', '-', '-', '-', load, subject.work];
    }
    const share = (of) => (base ? (rateOf(subject, of) / rateOf(base, of)).toFixed(2) : '-');
    const rates = [whole(rateOf(subject)), share(), whole(rateOf(subject, again)), share(again)];
    return [subject.name, ...rates, '-', subject.work];
  });
  const head = ['', 'tokens/s', 'x wink-nlp', 'seen texts', 'x wink-nlp', 'load', 'work'];
  process.stdout.write(table([head, ...rows]));
  const folder = path.join(ROOT, 'models');
  const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
  const sizes = files.map((file) => [file, statSync(path.join(folder, file)).size / 1e6]);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  process.stdout.write(
    `weights on disk: ${sizes.map(([file, size]) => `${file} ${size.toFixed(2)} MB`).join(', ')}, ` +
      `together ${sum.toFixed(2)} MB\n`,
  );
}
