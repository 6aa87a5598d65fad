/**
 * Gets a fresh checkout ready: installs the packages of package-lock.json and, with --build, builds dist/. It does only
 * what is missing, so every npm script may run it first; it says nothing when there is nothing to do. It needs nothing
 * but Node and npm.
 *
 *     node tools/setup.mjs            install when node_modules is missing or differs from the lock file
 *     node tools/setup.mjs --build    and build what is older than its sources
 *     node tools/setup.mjs --browser  and find a browser for the tests of the web app, or install Debian's where it may
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { buildSteps } from './setup/build-steps.mjs';
import { listFiles } from './setup/list-files.mjs';
import { withLock } from './setup/lock.mjs';
import { runQuietly } from './setup/run-quietly.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');
const installStamp = path.join(modules, '.cache', 'rapporteur-install');

/** The text of a file, or undefined where there is none. */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function stampOf(...parts) {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

function writeStamp(file, stamp) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/** What node_modules must be made from; times say nothing after a clone, so contents are compared. */
function wantedInstall() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  return stampOf(lock, process.platform, process.arch);
}

/**
 * Whether npm itself left a complete tree of exactly these packages (somebody ran npm by hand). npm writes its own
 * record as the last step of an install, so an interrupted one never looks complete.
 */
function installedByHand() {
  const record = read(path.join(modules, '.package-lock.json'));
  if (record === undefined) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(record).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = present[place];
    if (found === undefined) return entry.optional === true;
    const same = found.version === entry.version && found.integrity === entry.integrity;
    return same && existsSync(path.join(root, place, 'package.json'));
  });
}

function isInstalled() {
  return read(installStamp) === wantedInstall();
}

function reasonToInstall() {
  if (!existsSync(modules)) return 'first run';
  if (!existsSync(path.join(modules, '.package-lock.json')))
    return 'the last install did not finish';
  return 'the lock file has changed';
}

/** npm as the one that runs this script, so that no other version on the PATH gets in between. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js') && existsSync(running)) return [process.execPath, running];
  return ['npm'];
}

/**
 * Scripts of packages are not run: the one package with native code brings its binaries along, and nothing is to be
 * compiled. The log level is given here because .npmrc silences npm, and a failure must be seen.
 */
function install() {
  const stamp = wantedInstall();
  if (installedByHand()) return writeStamp(installStamp, stamp);
  process.stderr.write(`Installing packages (${reasonToInstall()})...\n`);
  rmSync(installStamp, { force: true });
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--loglevel=notice',
  ];
  const remedy =
    'The packages could not be installed. Check the network and the registry (npm ping), then run the command again.';
  runQuietly([...npmCommand(), 'ci', ...flags], { root, remedy });
  writeStamp(installStamp, stamp);
}

/** A hash over the paths and contents of everything a step is built from. */
function sourcesOf(step) {
  const hash = createHash('sha256');
  for (const source of step.sources) {
    for (const file of listFiles(path.join(root, source))) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function isBuilt(step) {
  const stamp = read(path.join(root, step.stamp));
  return (
    stamp !== undefined && stamp === sourcesOf(step) && existsSync(path.join(root, step.result))
  );
}

/** The stamp goes first and comes back last: an interrupted build is done again. */
function build(step) {
  const stamp = sourcesOf(step);
  process.stderr.write(`Building ${step.name}...\n`);
  rmSync(path.join(root, step.stamp), { force: true });
  runQuietly(step.command, { root, remedy: step.remedy });
  step.finish?.(root);
  writeStamp(path.join(root, step.stamp), stamp);
}

async function setUp(withBuild) {
  if (!isInstalled()) {
    await withLock(root, () => {
      if (!isInstalled()) install();
    });
  }
  if (!withBuild) return;
  for (const step of buildSteps) {
    if (isBuilt(step)) continue;
    await withLock(root, () => {
      if (!isBuilt(step)) build(step);
    });
  }
}

await setUp(process.argv.includes('--build'));
if (process.argv.includes('--browser')) ensureBrowser();
