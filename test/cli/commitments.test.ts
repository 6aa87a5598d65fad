import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples/hangzhou');
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-ledger-'));
  file = join(folder, 'talks.rapporteur');
  await run(['read', EXAMPLES, '--dossier', file]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on the ledger. */
function ledger(...args: readonly string[]): ReturnType<typeof run> {
  return run(['commitments', ...args, '--dossier', file]);
}

async function json(...args: readonly string[]): Promise<ReturnType<typeof JSON.parse>> {
  const { out, err, status } = await ledger(...args, '--json');
  expect([err, status]).toEqual(['', 0]);
  return JSON.parse(out);
}

/** The promise that two of the three reports tell, with another deadline. */
async function crossings(): Promise<ReturnType<typeof JSON.parse>> {
  const { commitments } = await json('list', '--text', 'border crossings', '--on', '2027-01-15');
  expect(commitments).toHaveLength(1);
  return commitments[0];
}

describe('the three reports as one ledger', () => {
  it('links versions, and shows that the deadline moved', async () => {
    const one = await crossings();
    expect(one.versions.map(({ relation }: { relation: string }) => relation)).toEqual([
      'made',
      'changed',
    ]);
    expect(one.versions[1].deadlineMove.direction).toBe('later');
    expect(one).toMatchObject({ origins: 2, ordinal: 30, status: { schedule: 'due' } });
    for (const { document, start, end, exact } of one.versions) {
      const { out } = await run(['dossier', 'documents', file, '--json']);
      const { name } = JSON.parse(out).find(({ id }: { id: string }) => id === document);
      expect(readFileSync(name, 'utf8').slice(start, end)).toBe(exact);
    }
  });

  it('filters by actor, sector, series, deadline and status', async () => {
    const count = async (...args: readonly string[]): Promise<number> =>
      (await json('list', '--on', '2027-01-15', ...args)).commitments.length;
    const all = await count();
    expect(all).toBeGreaterThan(8);
    expect(await count('--actor', 'CHN')).toBe(await count('--actor', '中国'));
    expect(await count('--actor', 'CHN')).toBeLessThan(all);
    expect(await count('--sector', 'transport')).toBeGreaterThan(0);
    expect(await count('--series', 'heads-of-government')).toBe(all);
    expect(await count('--series', 'brics')).toBe(0);
    expect(await count('--deadline', '2026-12-31')).toBe(await count('--due-to', '2026-12-31'));
    expect(await count('--status', 'overdue')).toBe(await count('--schedule', 'overdue'));
    expect(await count('--status', 'overdue')).toBeGreaterThan(0);
    expect(await count('--status', 'completed')).toBe(0);
    expect(await count('--specific')).toBeLessThan(all);
  });

  it('fits a terminal, and says how far was searched', async () => {
    const { out } = await ledger('list', '--on', '2027-01-15', '--width', '60');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(out.replace(/\s+/g, ' ')).toMatch(/searched up to .*, 3 documents/);
  });

  it('writes every format by the name of the file', async () => {
    const of = async (name: string): Promise<string> => {
      const out = join(folder, name);
      const { err } = await ledger('list', '--on', '2027-01-15', '--out', out);
      expect(err).toBe('');
      return readFileSync(out, 'utf8');
    };
    expect(await of('l.csv')).toMatch(/^id,made,obligor.*\r\n/);
    expect(await of('l.ics')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT/);
    expect(await of('l.md')).toContain('# Commitments on 15');
    expect(await of('l.html')).toContain('<!doctype html>');
    expect(JSON.parse(await of('l.json')).documents).toBe(3);
    expect(await of('l.txt')).toContain('open two further border crossings');
  });

  it('lists what is due, the earliest first, and the next meetings', async () => {
    const { commitments } = await json('due', '--on', '2026-10-01');
    const days = commitments.map(
      ({ deadline }: { deadline: { latest: string } }) => deadline.latest,
    );
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(1);
    expect((await ledger('due', '--on', '2025-11-01')).out).toContain('Next meetings');
    expect((await json('due', '--on', '2025-11-06', '--within', '0')).commitments).toEqual([]);
  });
});

describe('what a person decides', () => {
  it('scores members, works averages out, and tells how coders agree', async () => {
    const { id } = await crossings();
    const short = id.slice(0, 7);
    await ledger('score', short, '--member', 'RUS', '--score', '-1', '--coder', 'ann');
    await ledger('score', short, '--member', 'CHN', '--score=1', '--coder', 'ann');
    const { out } = await ledger(
      'score',
      short,
      '--member',
      'RUS',
      '--score',
      '0',
      '--coder',
      'bo',
    );
    expect(out).toContain('final: (−0.5 + 1) / 2 = 0.25; 50 × (0.25 + 1) = 62.5 %');
    const { commitments, agreement } = await json('score');
    expect(commitments[0].compliance[0]).toMatchObject({ average: '0.25', disputed: ['RUS'] });
    expect(agreement).toHaveProperty('alpha');
    const shown = await ledger('show', short);
    expect(shown.out).toContain('RUS, final, bo');
    expect(shown.out).toContain('Suggested evidence');
  });

  it('sets statuses, undoes and redoes, and keeps all of it in the journal', async () => {
    const { id } = await crossings();
    const official = async (): Promise<string> => (await crossings()).status.official.status;
    await ledger(
      'status',
      id,
      '--official',
      'in-progress',
      '--because',
      'speech',
      '--note',
      'said so',
    );
    expect(await official()).toBe('in progress');
    await ledger('undo', id);
    expect(await official()).toBe('announced');
    await ledger('redo', id);
    expect(await official()).toBe('in progress');
    const { out } = await ledger('journal', '--format', 'jsonl');
    const verdicts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).verdict);
    expect(verdicts.slice(-3)).toEqual(['set', 'undo', 'redo']);
    expect((await ledger('journal', '--format', 'csv')).out).toMatch(/^at,by,subject/);
  });

  it('rejects a commitment and takes that back', async () => {
    const ids = async (): Promise<readonly string[]> =>
      (await json('list')).commitments.map(({ id }: { id: string }) => id);
    const before = await ids();
    await ledger('reject', before[0] as string);
    expect(await ids()).toEqual(before.slice(1));
    await ledger('undo', before[0] as string);
    expect(await ids()).toEqual(before);
  });

  it('tells two versions apart, and back', async () => {
    const { versions } = await crossings();
    const [a, b] = versions.map(({ claim }: { claim: string }) => claim);
    await ledger('link', a, b, 'different');
    expect((await json('list', '--text', 'border crossings')).commitments).toHaveLength(2);
    await ledger('undo', b);
    await crossings();
  });

  it('imports an inventory after a preview, once, and undoes it', async () => {
    const table = join(folder, 'g.csv');
    writeFileSync(
      table,
      'Sentence,avg,china,russia\nLower the duty on millet,0.5,1,1\nBuild a dam,1,1,1\n',
    );
    const args = ['import', table, '--map', 'text=Sentence', '--set', 'series=Talks'];
    const preview = await ledger(...args, '--preview');
    expect(preview.out).toContain('2 commitments, 2 members, 0 problems');
    expect(preview.out).toContain('Nothing was written');
    const rows = async (): Promise<number> =>
      (await json('list', '--series', 'Talks')).commitments.length;
    expect(await rows()).toBe(0);
    const first = await ledger(...args);
    expect(first.out).toContain('1 recorded averages do not follow');
    expect(await rows()).toBe(2);
    expect((await ledger(...args)).out).toContain('nothing was written');
    const subject = /import\/[0-9a-f]{12}/.exec(first.out)?.[0] as string;
    await ledger('undo', subject);
    expect(await rows()).toBe(0);
  });

  it('says what is wrong and what to do', async () => {
    const fails = async (...args: readonly string[]): Promise<string> => {
      const { err, status } = await ledger(...args);
      expect(status).toBe(2);
      return err;
    };
    expect(await fails('list', '--schedule', 'late')).toContain('due, overdue, not yet due');
    expect(await fails('list', '--status', 'late')).toContain('contradicted');
    expect(await fails('list', '--due-to', 'soon')).toContain('date-invalid');
    expect(await fails('list', '--format', 'xls')).toContain('text, json, csv');
    expect(await fails('show', 'c-nothing')).toContain('id-unknown');
    expect(await fails('show', 'c')).toContain('id-unknown');
    expect(await fails('score', 'c-0', '--member', 'RUS')).toContain('--score 1');
    const { id } = await crossings();
    expect(await fails('score', id, '--member', 'RUS', '--score', '2')).toContain(
      '-1 (not complied)',
    );
    expect(await fails('status', id, '--official', 'done')).toContain('completed');
    expect(await fails('undo', 'c-nothing')).toContain('nothing to undo');
    expect(await fails('import', join(folder, 'none.csv'))).toContain('file-missing');
    const other = await run(['commitments', 'list', '--dossier', join(folder, 'none')]);
    expect(other.err).toContain('dossier-missing');
  });
});
