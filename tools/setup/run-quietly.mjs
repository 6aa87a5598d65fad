import { spawnSync } from 'node:child_process';

/**
 * Runs a command and shows nothing of it when it succeeds. When it fails, all it said goes to stderr, with the remedy
 * after it, and the process ends with exit code 1 (130 where the user stopped it).
 */
export function runQuietly([command, ...args], { root, remedy }) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  if (result.status === 0) return;
  if (result.signal === 'SIGINT') process.exit(130);
  process.stderr.write(
    `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}\n${remedy}\n`,
  );
  process.exit(1);
}
