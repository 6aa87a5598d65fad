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

describe('a baseline', () => {
  const check = (file: string, ...more: string[]) =>
    run(['check', file, '--date', '2026-03-01', ...more]);

  it('knows the findings of an earlier run, also after edits elsewhere; only new ones fail', async () => {
    const known = join(folder, 'known.json');
    const draft = join(folder, 'draft.txt');
    writeFileSync(draft, 'The ministers of France and Italy will meet in Rome on 31 April 2026.\n');
    expect((await check(draft, '--update-baseline', known)).status).toBe(0);
    writeFileSync(
      draft,
      'A line before. The ministers of France and  Italy will meet on 31 April 2026 in Rome.\n',
    );
    const again = await check(draft, '--baseline', known);
    expect(again.status).toBe(0);
    expect(again.out).toContain('Not counted: 1 finding known from the baseline.');
    writeFileSync(
      draft,
      'They will meet on 31 April 2026.\n\nThey will meet again on 31 April 2026 and on 31 June 2026.\n',
    );
    const more = await check(draft, '--baseline', known, '--format', 'json');
    expect(more.status).toBe(1);
    const reading = JSON.parse(more.out) as { findings: unknown[]; setAside: unknown[] };
    expect(reading.findings.length).toBe(2);
    expect(reading.setAside.length).toBe(1);
    const sarif = JSON.parse((await check(draft, '--baseline', known, '--format', 'sarif')).out);
    const states = sarif.runs[0].results.map((one: { baselineState: string }) => one.baselineState);
    expect(states.sort()).toEqual(['new', 'new', 'unchanged']);
  });

  it('is told apart from a missing and a damaged one', async () => {
    const missing = await check(right, '--baseline', join(folder, 'none.json'));
    expect([missing.status, missing.err]).toEqual([2, expect.stringContaining('baseline-missing')]);
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, '{"findings": 3}');
    const refused = await check(right, '--baseline', damaged);
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('baseline-invalid')]);
  });
});

describe('a judgement', () => {
  it('dismisses a finding of a draft and of the dossier, is told by SARIF, and can be undone', async () => {
    const dossier = join(folder, 'd.rapporteur');
    const dated = ['--date', '2026-03-01'];
    await run(['read', wrong, ...dated, '--dossier', dossier]);
    const checked = (...more: string[]) =>
      run(['check', wrong, ...dated, '--dossier', dossier, ...more]);
    const before = await checked('--format', 'json');
    expect(before.status).toBe(1);
    const { id } = JSON.parse(before.out).findings[0];
    const judged = ['--dossier', dossier, '--note', 'a joke', '--by', 'Ada'];
    expect((await run(['judge', id.slice(0, 8), 'reject', ...judged])).status).toBe(0);
    const after = await checked();
    expect(after.status).toBe(0);
    expect(after.out).toContain('Not counted: 1 finding dismissed by a person.');
    const [result] = JSON.parse((await checked('--format', 'sarif')).out).runs[0].results;
    expect(result.suppressions[0].justification).toContain('a joke (Ada, ');
    expect((await run(['read', '--dossier', dossier])).out).toContain('dismissed by a person');
    expect((await run(['judge', id, 'undo', '--dossier', dossier])).status).toBe(0);
    expect((await checked()).status).toBe(1);
    const twice = await run(['judge', id, 'undo', '--dossier', dossier]);
    expect([twice.status, twice.err]).toEqual([2, expect.stringContaining('id-unknown')]);
  });

  it('takes a whole id of a draft, no other unknown id and no other verdict', async () => {
    const dossier = join(folder, 'e.rapporteur');
    await run(['read', right, '--date', '2026-03-01', '--dossier', dossier]);
    const judge = (...words: string[]) => run(['judge', ...words, '--dossier', dossier]);
    expect((await judge('f-0123456789ab', 'reject')).status).toBe(0);
    expect((await judge('f-9', 'reject')).err).toContain('id-unknown');
    expect((await judge('f-0123456789ab', 'perhaps')).err).toContain('option-invalid');
  });
});
