import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let folder: string;
let many: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-main-'));
  many = join(folder, 'many.jsonl');
  const lines = Array.from({ length: 400 }, (_, i) =>
    JSON.stringify({
      id: `d${i}`,
      text: `India and Nepal signed ${i + 2} agreements on 3 March 2025.`,
    }),
  );
  writeFileSync(many, `${lines.join('\n')}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built program as a process of its own; `npm test` builds it first. */
describe.skipIf(!existsSync(main))('dist/cli/main.js', () => {
  const run = (words: readonly string[], input = '') =>
    spawnSync(process.execPath, [main, ...words], { input, encoding: 'utf8' });

  it('prints help', () => {
    const { stdout, stderr, status } = run(['--help']);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('Usage: rapporteur');
  });

  it('reads standard input', () => {
    const { stdout, status } = run(
      ['read', '-', '--format', 'jsonl'],
      'India and Nepal met today.',
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { documents: { name: string }[] }).documents[0]?.name).toBe(
      'stdin',
    );
  });

  it('ends quietly when the pipe is closed', async () => {
    const child = spawn(process.execPath, [main, 'read', many, '--format', 'jsonl']);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect(status).toBe(0);
    expect(err).not.toContain('EPIPE');
    expect(err).not.toContain('internal-error');
  });

  it('leaves no half file when it is interrupted', async () => {
    const out = join(folder, 'out.jsonl');
    const child = spawn(process.execPath, [main, 'read', '-', '--format', 'jsonl', '--out', out]);
    child.stderr.resume();
    child.stdin.write('{"id":"a","text":"India and Nepal met on 3 March 2025."}\n');
    while (!readdirSync(folder).some((name) => name.endsWith('.part'))) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect(status).toBe(130);
    expect(readdirSync(folder)).toEqual(['many.jsonl']);
  });

  it('serves until it is interrupted', async () => {
    const child = spawn(process.execPath, [main, 'serve', '--port', '0']);
    child.stderr.resume();
    const line = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] as string;
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });
});
