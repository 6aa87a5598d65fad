import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '../../tools/setup/browser.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(ROOT, 'dist/cli/main.js');

/** The browser of this machine; the tests that need one are skipped where there is none. */
export const BROWSER: string | undefined = findBrowser();

/** The reports that the example dossier is made from. */
export const EXAMPLES: string = path.join(ROOT, 'examples/hangzhou');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs the built program to its end; throws with what it said where it fails. */
export function run(...args: readonly string[]): string {
  const result = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', cwd: ROOT });
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

/** The program serving a dossier in a folder of its own. */
export interface Server {
  readonly url: string;
  readonly dossier: string;
  /** Ends the program; the dossier stays. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Ends it and removes the folder. */
  close(): Promise<void>;
}

/** Serves a new dossier that holds the given inputs; a text is written to a file `reports.jsonl` first. */
export async function serve(
  inputs: readonly string[] = [EXAMPLES],
  jsonl?: string,
): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-web-'));
  const dossier = path.join(folder, 'example.rapporteur');
  if (jsonl !== undefined) {
    const file = path.join(folder, 'reports.jsonl');
    writeFileSync(file, jsonl);
    return serveFolder(folder, dossier, [...inputs, file]);
  }
  return serveFolder(folder, dossier, inputs);
}

async function serveFolder(
  folder: string,
  dossier: string,
  inputs: readonly string[],
): Promise<Server> {
  if (inputs.length > 0) {
    run('read', ...inputs, '--dossier', dossier, '--out', path.join(folder, 'reading.txt'));
  }
  let child: ChildProcess | undefined;
  let port = 0;
  const start = async (): Promise<void> => {
    const args = [MAIN, 'serve', '--dossier', dossier, '--port', String(port)];
    child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    port = await portOf(child);
  };
  const stop = async (): Promise<void> => {
    const running = child;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGINT');
    await ended;
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    dossier,
    start,
    stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  if (!child.stdout) throw new Error('the server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('the server ended without an address');
}

/** Starts the browser of this machine with an empty profile. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: BROWSER ?? '', args: FLAGS });
}

/** What the tests of a suite stand on. */
export interface Desk {
  readonly server: Server;
  readonly browser: Browser;
}

/** A server over the given inputs and a browser, started before a suite and ended after it; visits end with their test. */
export function useDesk(inputs?: readonly string[], jsonl?: string): Desk {
  let server: Server | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(inputs, jsonl), launch()]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  return {
    get server() {
      return started(server);
    },
    get browser() {
      return started(browser);
    },
  };
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the desk is not open yet');
  return thing;
}

/** What a visit is like. */
export interface Visit {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly language?: string;
}

/** A visit in a profile of its own; whatever the page says went wrong is in `errors`. */
export async function visit(
  browser: Browser,
  url: string,
  { scheme = 'light', width = 1440, language = 'en-GB' }: Visit = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly errors: string[] }> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 900 },
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return { page, context, errors };
}
