import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const MAIN = path.resolve(import.meta.dirname, '../../dist/cli/main.js');
let folder = '';
let report = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-out-'));
  report = path.join(folder, 'report.txt');
  writeFileSync(report, 'China and Russia signed a treaty in Beijing on 31 June 2025.\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function place(name: string): string {
  return path.join(folder, name);
}

function check(out: string): readonly string[] {
  return ['check', report, '--date', '2025-07-01', '--format', 'json', '--out', out];
}

function findingsIn(text: string): readonly unknown[] {
  return (JSON.parse(text) as { findings: readonly unknown[] }).findings;
}

describe('--out to a file', () => {
  it('leaves nothing beside it', async () => {
    await run(check(place('plain.json')));
    expect(findingsIn(readFileSync(place('plain.json'), 'utf8'))).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('through a link keeps the link', async () => {
    writeFileSync(place('real.json'), 'before');
    symlinkSync('real.json', place('link.json'));
    await run(check(place('link.json')));
    expect(lstatSync(place('link.json')).isSymbolicLink()).toBe(true);
    expect(findingsIn(readFileSync(place('real.json'), 'utf8'))).toHaveLength(1);
  });
});

describe.skipIf(process.platform === 'win32')('--out to a named pipe', () => {
  it('writes to the pipe, which stays one', async () => {
    const pipe = place('pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
    let read = '';
    reader.stdout.setEncoding('utf8').on('data', (text: string) => {
      read += text;
    });
    const closed = new Promise((resolve) => reader.once('close', resolve));
    await run(check(pipe));
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    // A reader of what is no pipe any more would wait for ever.
    await closed;
    expect(findingsIn(read)).toHaveLength(1);
  });
});

// What /dev/stdout links to, by a link of our own: a fault here must not replace that of the machine.
describe.skipIf(process.platform !== 'linux')('--out to the standard output by name', () => {
  it.each(['pipe', 'file'])('writes to a %s after what stands there', (kind) => {
    const link = place(`out-${kind}`);
    symlinkSync('/proc/self/fd/1', link);
    const words = [process.execPath, MAIN, ...check(link)].map((word) => `'${word}'`).join(' ');
    const end = kind === 'pipe' ? '| cat' : `>> '${place('appended')}'`;
    if (kind === 'file') writeFileSync(place('appended'), '\n');
    const { stdout, status } = spawnSync('sh', ['-c', `${words} ${end}`], { encoding: 'utf8' });
    expect(status).toBe(kind === 'pipe' ? 0 : 1);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    const text = kind === 'pipe' ? stdout : readFileSync(place('appended'), 'utf8');
    expect(text.startsWith('\n')).toBe(kind === 'file');
    expect(findingsIn(text)).toHaveLength(1);
  });
});
