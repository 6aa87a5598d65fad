import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { ROOT } from './corpus.mjs';
import { median, spread, table, whole } from './statistics.mjs';

const CHILD = path.join(ROOT, 'bench/speed/time-child.mjs');
const GOLD = '../shared/data/time/gold';

/** What is measured; `passes` over the texts a round, so that a round of each takes about as long. */
const SUBJECTS = [
  { name: 'times and quantities', passes: 3, work: 'ours, packs of three languages loaded' },
  { name: 'with all tables', passes: 3, work: 'the same, scanned for names and claims too' },
  { name: 'annotate', passes: 2, work: 'the same, with all names found' },
  { name: 'chrono-node', passes: 6, work: 'dates', base: true },
  { name: 'wink-nlp', passes: 2, work: 'dates, money, per cent, numbers' },
  { name: 'compromise', passes: 1, work: 'numbers; its plugin for dates is not installed' },
];

/** Before a round counts, each reads other news and then the texts themselves so often. */
const WARM_PASSES = 20;
const LEAST_ROUNDS = 11;
const LENGTHS = [1, 2, 4, 8];

function textsOf(name) {
  const file = path.join(ROOT, GOLD, `${name}.jsonl`);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line).text);
}

const lengthOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0);

/** A reader in a process of its own, that does what it is asked to, one thing at a time. */
async function start(name) {
  const child = fork(CHILD, [name], { env: { ...process.env, TZ: 'UTC' } });
  const answer = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`${name}: ended with ${code}`)));
    });
  await answer();
  const ask = (message) => {
    child.removeAllListeners('exit');
    child.send(message);
    return answer();
  };
  return { ask, stop: () => child.kill() };
}

/** The readers take turns, so that a slow minute of the machine falls on all alike. */
async function takeTurns(readers, texts, rounds) {
  const runs = new Map(readers.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const { name, passes, reader } of readers) {
      const { seconds, found } = await reader.ask({ passes });
      runs.get(name).push({ found, rate: (passes * lengthOf(texts)) / seconds });
    }
  }
  return runs;
}

function rowsOf(readers, runs) {
  const rateOf = ({ name }) => median(runs.get(name).map(({ rate }) => rate));
  const base = runs.get(readers.find((reader) => reader.base)?.name);
  return readers.map((reader) => {
    const own = runs.get(reader.name);
    // Of the same round, so that a slow minute of the machine weighs on both.
    const ratios = base?.map(({ rate }, round) => own[round].rate / rate);
    const ratio = ratios ? median(ratios).toFixed(2) : '-';
    const figures = [whole(rateOf(reader)), ratio, spread(own.map(({ rate }) => rate))];
    return [reader.name, ...figures, whole(own[0].found), reader.work];
  });
}

/** Seconds of one text, so many times the length of the news in a row; the least of the rounds, as noise only adds. */
async function growth(reader, news, rounds) {
  const seconds = [];
  for (const times of LENGTHS) {
    const text = Array.from({ length: times }, () => news).join('\n\n');
    const runs = [];
    await reader.ask({ texts: [text] });
    for (let round = 0; round < rounds; round += 1)
      runs.push((await reader.ask({ passes: 1 })).seconds);
    seconds.push(Math.min(...runs));
  }
  return seconds;
}

async function showGrowth(readers, texts, rounds) {
  const news = texts.join('\n\n');
  const rows = [];
  for (const { name, reader } of readers) {
    const seconds = await growth(reader, news, rounds);
    const perLength = seconds.map((value, index) => value / LENGTHS[index] / seconds[0]);
    rows.push([name, ...seconds.map((value) => value.toFixed(3)), perLength.at(-1).toFixed(2)]);
  }
  const head = [
    'one text, seconds',
    ...LENGTHS.map((times) => `x ${times}`),
    'x 8 a character / x 1',
  ];
  process.stdout.write(`${table([head, ...rows])}linear is 1 in the last column\n`);
}

/** Characters a second that times and quantities are found in, beside other readers of dates, on TimeBank's texts. */
export async function measureTime({ rounds, limit, only }) {
  const [texts, ...others] = ['timebank', 'aquaint', 'meantime-en'].map(textsOf);
  if (texts === undefined) {
    process.stdout.write(`skipped: ${GOLD}/timebank.jsonl is absent\n`);
    return;
  }
  const chosen = texts.slice(0, limit);
  const subjects = SUBJECTS.filter(({ name }) => only === undefined || only.includes(name));
  const readers = [];
  try {
    for (const subject of subjects) readers.push({ ...subject, reader: await start(subject.name) });
    for (const { reader, passes } of readers) {
      await reader.ask({ texts: others.flatMap((list) => list ?? []), passes: 1 });
      await reader.ask({ texts: chosen, passes: passes > 1 ? WARM_PASSES : 1 });
    }
    const turns = Math.max(rounds, LEAST_ROUNDS);
    const runs = await takeTurns(readers, chosen, turns);
    process.stdout.write(
      `${chosen.length} texts of TimeBank, ${whole(lengthOf(chosen))} characters; median of ${turns} rounds, warm; ` +
        `Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}\n`,
    );
    const head = ['', 'characters/s', 'x chrono-node', 'spread', 'found', 'work'];
    process.stdout.write(table([head, ...rowsOf(readers, runs)]));
    const grown = readers.filter(
      ({ name }) => name === 'times and quantities' || name === 'chrono-node',
    );
    await showGrowth(grown, chosen, 3);
  } finally {
    for (const { reader } of readers) reader.stop();
  }
}
