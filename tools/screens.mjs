/**
 * Takes the pictures of the web app that stand in docs/images/web: each screen on the example dossier, light and dark, on
 * a desk (1440 px) and a telephone (390 px). Needs a browser (see tools/setup.mjs --browser).
 *
 *     node tools/screens.mjs                 all of them
 *     node tools/screens.mjs meeting inbox   these screens only
 *     node tools/screens.mjs --out FOLDER    elsewhere
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from './setup/browser.mjs';
import { addressOf, VISITED } from './web/visited.mjs';

const root = path.resolve(import.meta.dirname, '..');
const main = path.join(root, 'dist/cli/main.js');

/** The inbox is shown with what changed. */
const SHOWN = { inbox: '/inbox?since=day' };
const SCREENS = VISITED.map((screen) => ({ ...screen, path: SHOWN[screen.name] ?? screen.path }));
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: path.join(root, 'docs/images/web') } },
});

/** The program serving the dossier, and its address. */
async function serve(dossier) {
  const args = [main, 'serve', '--dossier', dossier, '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url !== undefined) return { child, url };
  }
  throw new Error('the server ended without an address');
}

async function picture(browser, url, screen, scheme, viewport) {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(await addressOf(screen.path, url));
  await page.waitForSelector(screen.ready);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  const file = path.join(values.out, `${screen.name}-${scheme}-${viewport.width}.png`);
  await page.screenshot({ path: file });
  process.stdout.write(`${path.relative(root, file)}\n`);
  await context.close();
}

const executablePath = findBrowser();
if (executablePath === undefined) {
  process.stderr.write('There is no browser: install Chromium, or name one in CHROME_PATH.\n');
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-screens-'));
const dossier = path.join(folder, 'hangzhou.rapporteur');
const made = spawnSync(
  process.execPath,
  [main, 'read', 'examples/hangzhou', '--dossier', dossier, '--out', path.join(folder, 'out.txt')],
  { cwd: root },
);
if (made.status !== 0) throw new Error(String(made.stderr));
mkdirSync(values.out, { recursive: true });
const { child, url } = await serve(dossier);
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  for (const screen of SCREENS) {
    if (positionals.length > 0 && !positionals.includes(screen.name)) continue;
    for (const scheme of ['light', 'dark']) {
      for (const viewport of WIDTHS) await picture(browser, url, screen, scheme, viewport);
    }
  }
} finally {
  await browser.close();
  child.kill('SIGINT');
  rmSync(folder, { recursive: true, force: true });
}
