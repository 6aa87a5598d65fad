import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Browsers with the protocol of Chromium, by the names of their programs. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const MINUTES = 5;

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser for the tests of the web app: CHROME_PATH, or the first that is installed; undefined where there is none. */
export function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) return isProgram(wanted) ? wanted : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const named = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...APPLICATIONS].find(isProgram);
}

/** Installs Debian's package where this process may; true when a browser is there afterwards. */
function installPackage() {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return false;
  process.stderr.write('Installing the package chromium for the tests of the web app...\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: 'ignore', env, timeout: MINUTES * 60_000 };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  if (spawnSync('apt-get', install, options).status !== 0) {
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', install, options);
  }
  return findBrowser() !== undefined;
}

/** Sees to it that there is a browser, or says in one line how to get one; the tests that need it are skipped. */
export function ensureBrowser() {
  if (findBrowser() !== undefined || installPackage()) return;
  const wanted = process.env.CHROME_PATH;
  const reason = wanted ? `CHROME_PATH names no program (${wanted})` : 'there is no browser';
  process.stderr.write(
    `The tests of the web app are skipped: ${reason}. Install Chromium (Debian: apt-get install chromium), or name a browser in CHROME_PATH.\n`,
  );
}
