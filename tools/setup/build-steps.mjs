import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.mjs';

/** Output of the compiler whose source has been removed or renamed must not be found by an import any more. */
function removeOrphans(root) {
  const dist = path.join(root, 'dist');
  for (const file of listFiles(dist)) {
    if (!file.endsWith('.js')) continue;
    const relative = path.relative(dist, file);
    if (relative.startsWith(`web${path.sep}`)) continue;
    const source = path.join(root, 'src', relative.replace(/\.js$/, '.ts'));
    if (!existsSync(source) && !existsSync(`${source}x`)) rmSync(file);
  }
}

/**
 * What is built, in order. A step: `sources` (files or folders; any change in them makes it stale), `result` (a file
 * that must exist afterwards), `stamp` (where the hash of the sources is kept), `command` (run without a shell),
 * `remedy` (what to do when it fails), `finish` (after success). A further build, such as a web page made by vite,
 * is one more row that writes into its own folder of dist/.
 */
export const buildSteps = [
  {
    name: 'the program',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    result: 'dist/cli/main.js',
    stamp: 'dist/.program',
    command: [process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    remedy: 'The program could not be built: the compiler names the lines to mend above.',
    finish: removeOrphans,
  },
  {
    name: 'the facts',
    sources: ['data', 'src/reference', 'tools/facts'],
    result: 'dist/facts/states.json',
    stamp: 'dist/.facts',
    command: [process.execPath, 'tools/facts/compile.mjs'],
    remedy: 'A table of data/ cannot be read: the line is named above.',
  },
  {
    name: 'the web app',
    sources: ['web', 'src/view', 'tsconfig.json', 'package-lock.json'],
    result: 'dist/web/index.html',
    stamp: 'dist/.web',
    command: [process.execPath, 'node_modules/vite/bin/vite.js', 'build', 'web'],
    remedy: 'The web app could not be built: vite names the file to mend above.',
  },
];
