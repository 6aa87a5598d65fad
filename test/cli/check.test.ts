import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder: string;
let wrong: string;
let right: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-check-'));
  wrong = join(folder, 'wrong.txt');
  right = join(folder, 'right.txt');
  writeFileSync(wrong, 'The ministers of France and Italy will meet in Rome on 31 April 2026.\n');
  writeFileSync(right, 'The ministers of France and Italy will meet in Rome on 30 April 2026.\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  it('ends with 0 on a clean draft and 1 on a wrong one', async () => {
    const clean = await run(['check', right, '--date', '2026-03-01']);
    expect(clean.status).toBe(0);
    expect(clean.out).toContain('No findings.');
    const faulty = await run(['check', wrong, '--date', '2026-03-01']);
    expect(faulty.status).toBe(1);
    expect(faulty.out).toContain('error[impossible-date]');
    expect(faulty.err).toContain('1 error');
  });

  it('fails from --fail-on on', async () => {
    const status = async (severity: string): Promise<number> =>
      (await run(['check', wrong, '--date', '2026-03-01', '--fail-on', severity])).status;
    expect(await status('note')).toBe(1);
    expect(await status('warning')).toBe(1);
    expect(await status('never')).toBe(0);
  });

  it('writes JSON, SARIF and the commands of GitHub', async () => {
    const out = async (format: string): Promise<string> =>
      (await run(['check', wrong, '--date', '2026-03-01', '--format', format])).out;
    expect((JSON.parse(await out('json')) as { findings: unknown[] }).findings.length).toBe(1);
    expect((JSON.parse(await out('sarif')) as { version: string }).version).toBe('2.1.0');
    expect(await out('github')).toMatch(/^::error /);
  });

  it('ends with 2 where an input is bad, findings or not', async () => {
    expect((await run(['check', wrong, 'none.txt', '--date', '2026-03-01'])).status).toBe(2);
  });
});

describe('annotate', () => {
  it('writes a line of JSON for each document', async () => {
    const { out, status } = await run(['annotate', wrong, right, '--date', '2026-03-01']);
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([wrong, right]);
  });
});

describe('reference', () => {
  it('lists, shows and verifies', async () => {
    expect((await run(['reference', 'list'])).out).toMatch(/^states +\d+/m);
    expect((await run(['reference', 'list', 'states'])).out).toMatch(/^CHN +China/m);
    expect((await run(['reference', 'show', 'states', 'CHN'])).out).toMatch(/^source +\S/m);
    const verified = await run(['reference', 'verify']);
    expect([verified.status, verified.err]).toEqual([0, '']);
    expect(verified.out).toMatch(/^\d+ facts in \d+ tables: all in order\n$/);
  });
});
