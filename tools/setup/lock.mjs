import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether the process that took the lock is still there. */
function isAlive(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Takes the lock, or says that another process has it. */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Runs the work while no other setup of this checkout does; the lock of a process that died is taken over. */
export async function withLock(root, work) {
  const file = path.join(root, '.cache', 'setup.lock');
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) {
    await sleep(250);
    if (!isAlive(file)) rmSync(file, { force: true });
  }
  process.once('exit', () => rmSync(file, { force: true }));
  try {
    work();
  } finally {
    rmSync(file, { force: true });
  }
}
