import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../../tools/setup/browser.mjs';
import { addressOf, VISITED } from '../../tools/web/visited.mjs';
import { ROOT } from './corpus.mjs';
import { table } from './statistics.mjs';

const MAIN = path.join(ROOT, 'dist/cli/main.js');
const CLIENT = path.join(ROOT, 'dist/web');
/** The limit for the scripts that are loaded before the first screen shows, in bytes after gzip. */
const FIRST_LOAD = 60_000;
const LEADERS = [
  ['President Alexander Stubb', 'Finland'],
  ['Prime Minister Narendra Modi', 'India'],
  ['President Emmanuel Macron', 'France'],
  ['Chancellor Friedrich Merz', 'Germany'],
  ['Prime Minister Anwar Ibrahim', 'Malaysia'],
  ['President Claudia Sheinbaum', 'Mexico'],
  ['President Luiz Inacio Lula da Silva', 'Brazil'],
  ['Prime Minister Anthony Albanese', 'Australia'],
];
const CITIES = ['Helsinki', 'New Delhi', 'Paris', 'Berlin', 'Kuala Lumpur', 'Mexico City'];
const THINGS = ['border posts', 'railway bridges', 'power plants', 'clinics', 'ports', 'schools'];
const VERBS = ['open', 'build', 'restore', 'extend', 'finance', 'equip'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];

/** A report of one meeting with eighteen promises and a figure; every fifth has a sum that is wrong. */
function report(n) {
  const [first, one] = LEADERS[n % LEADERS.length];
  const [second, other] = LEADERS[(n + 1 + (Math.floor(n / 8) % 6)) % LEADERS.length];
  const day = 1 + (n % 27);
  const year = 2005 + (Math.floor(n / 27) % 20);
  const lines = [
    `${first} met ${second} in ${CITIES[n % CITIES.length]} on ${day} ${MONTHS[n % MONTHS.length]} ${year}.`,
    ...(n % 5 === 0 ? ['Exports rose from $100 billion to $150 billion, up 20%.'] : []),
    `Trade between ${one} and ${other} reached $${10 + (n % 80)}.${n % 10} billion in ${year - 1}.`,
    ...Array.from({ length: 18 }, (_, i) => {
      const at = n * 18 + i;
      const who = i % 2 === 0 ? one : other;
      return `${who} will ${VERBS[at % 6]} ${3 + (at % 40)} ${THINGS[Math.floor(at / 3) % 6]} by ${year + 1 + (i % 9)}.`;
    }),
  ];
  const text = lines.join('\n\n');
  return JSON.stringify({ id: `report-${n}`, title: `Report ${n}`, date: `${year}-12-01`, text });
}

/** Size of the scripts and styles that the page names itself, after gzip. */
function firstLoad() {
  const page = readFileSync(path.join(CLIENT, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const sizeOf = (file) => gzipSync(readFileSync(path.join(CLIENT, file))).length;
  return files.map((file) => ({ file, size: sizeOf(file) }));
}

function showSizes() {
  const files = firstLoad();
  const scripts = files.filter(({ file }) => file.endsWith('.js'));
  const total = scripts.reduce((sum, { size }) => sum + size, 0);
  const named = new Set(files.map(({ file }) => path.basename(file)));
  const later = readdirSync(path.join(CLIENT, 'assets'))
    .filter((file) => file.endsWith('.js') && !named.has(file))
    .map((file) => [file, gzipSync(readFileSync(path.join(CLIENT, 'assets', file))).length]);
  const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  process.stdout.write(
    `first-load script ${kb(total)} of ${kb(FIRST_LOAD)} after gzip${total > FIRST_LOAD ? ': TOO LARGE' : ''}\n`,
  );
  const rows = [...files.map(({ file, size }) => [path.basename(file), size]), ...later];
  process.stdout.write(
    `${table([['file', 'gzip'], ...rows.map(([file, size]) => [file, kb(size)])])}\n`,
  );
}

async function serve(dossier) {
  const args = [MAIN, 'serve', '--dossier', dossier, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url !== undefined) return { child, url };
  }
  throw new Error('the server ended without an address');
}

/** Milliseconds from asking for the page until one can work in it, and the longest task while scrolling to its end. */
async function measureScreen(browser, address, ready) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(ready);
  const interactive = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  for (let i = 0; i < 60; i += 1) {
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 900);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
  }
  const tasks = await page.evaluate(() => window.longTasks);
  const drawn = await page.locator('[data-row]').count();
  await context.close();
  return { interactive, longest: Math.max(0, ...tasks), count: tasks.length, drawn };
}

function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function measureScreens(url, executablePath, rounds, only) {
  const { chromium } = await import('playwright-core');
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const browser = await chromium.launch({ executablePath, args });
  const rows = [['screen', 'interactive', 'long tasks in 60 wheel turns', 'longest', 'rows drawn']];
  for (const screen of VISITED) {
    if (only && !only.includes(screen.name)) continue;
    const address = await addressOf(screen.path, url);
    const runs = [];
    for (let i = 0; i < rounds; i += 1) {
      runs.push(await measureScreen(browser, address, screen.ready));
    }
    rows.push([
      screen.name,
      `${Math.round(middle(runs.map(({ interactive }) => interactive)))} ms`,
      String(middle(runs.map(({ count }) => count))),
      `${Math.round(middle(runs.map(({ longest }) => longest)))} ms`,
      String(runs[0].drawn),
    ]);
  }
  await browser.close();
  process.stdout.write(`${table(rows)}\n`);
}

/** Size of the first load; then, on a dossier of `limit` documents of some thirty claims, the speed of each screen. */
export async function measureWeb({ rounds, limit = 340, only }) {
  showSizes();
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    process.stdout.write('There is no browser: the screens are not measured.\n');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-web-'));
  const reports = path.join(folder, 'reports.jsonl');
  const dossier = path.join(folder, 'bench.rapporteur');
  writeFileSync(reports, Array.from({ length: limit }, (_, n) => report(n)).join('\n'));
  const read = ['read', reports, '--dossier', dossier, '--out', path.join(folder, 'out.txt')];
  const made = spawnSync(process.execPath, [MAIN, ...read], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  process.stdout.write(`${made.stderr.trim().split('\n').at(-1)}\n`);
  const { child, url } = await serve(dossier);
  try {
    const start = performance.now();
    await (await fetch(`${url}/api/meetings?limit=1`)).json();
    process.stdout.write(`first answer after start ${Math.round(performance.now() - start)} ms\n`);
    await measureScreens(url, executablePath, rounds, only);
  } finally {
    child.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}
