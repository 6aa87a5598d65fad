import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples/hangzhou');
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-dossier-'));
  file = join(folder, 'talks.rapporteur');
  await run(['read', join(EXAMPLES, 'readout.txt'), join(EXAMPLES, 'wire.txt'), '--dossier', file]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...args: readonly string[]): Promise<ReturnType<typeof JSON.parse>> {
  return JSON.parse((await run([...args, '--json'])).out);
}

describe('dossier', () => {
  it('counts and lists what it holds', async () => {
    const info = await json('dossier', 'info', file);
    expect(info).toMatchObject({ documents: 2, origins: 2, schema: 5 });
    const { out } = await run(['dossier', 'documents', file]);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(await json('dossier', 'documents', file)).toHaveLength(2);
  });

  it('finds documents by words and phrases', async () => {
    const { out } = await run(['dossier', 'search', file, '"digital economy"']);
    expect(out).toContain('wire.txt');
    expect(out).toContain('[digital economy]');
    expect(await json('dossier', 'search', file, 'plant quarantine')).toHaveLength(1);
    expect((await run(['dossier', 'search', file, 'unicorn'])).out).toContain('Nothing');
    expect((await run(['dossier', 'search', file, '...'])).err).toContain('query-invalid');
    expect((await run(['dossier', 'search', file, 'a', '--limit', '0'])).err).toContain(
      'option-invalid',
    );
  });

  it('tells what changed and what loses support', async () => {
    const before = new Date().toISOString();
    await run(['read', join(EXAMPLES, 'blog.txt'), '--dossier', file]);
    const diff = await json('dossier', 'diff', file, '--since', before);
    expect(diff.documents).toHaveLength(1);
    expect(diff.added.length).toBeGreaterThan(0);
    expect(diff.stronger.map(({ origins }: { origins: number[] }) => origins)).toContainEqual([
      2, 3,
    ]);
    const removed = await json('dossier', 'remove', file, 'blog.txt');
    expect(removed.claims).toBeGreaterThan(10);
    expect(removed.withdrawn.length).toBeGreaterThan(0);
    expect(removed.weaker.map(({ origins }: { origins: number[] }) => origins)).toContainEqual([
      3, 2,
    ]);
    expect((await run(['dossier', 'remove', file, 'blog.txt'])).err).toContain('id-unknown');
    expect((await run(['dossier', 'diff', file, '--since', 'soon'])).err).toContain('date-invalid');
  });

  it('parts and joins meetings by what a person decides, and takes it back', async () => {
    const meetings = async (): Promise<{ id: string; ordinal?: number; claims: string[] }[]> =>
      JSON.parse((await run(['read', '--dossier', file, '--format', 'json'])).out).record.meetings;
    const before = await meetings();
    const meeting = before.find(({ ordinal }) => ordinal === 30);
    const [a = '', b = ''] = meeting?.claims ?? [];
    const judge = (verdict: string) => run(['judge', `${a}~${b}`, verdict, '--dossier', file]);
    expect((await judge('reject')).err).toContain('option-invalid');
    expect((await judge('different')).status).toBe(0);
    expect(await meetings()).toHaveLength(before.length + 1);
    expect((await judge('undo')).status).toBe(0);
    expect(await meetings()).toEqual(before);
  });

  it('writes pages', async () => {
    const { out } = await run(['dossier', 'pages', file, '--out', join(folder, 'pages')]);
    expect(out).toMatch(/\d+ pages/);
  });

  it('is copied into a new file only', async () => {
    const target = join(folder, 'copy.rapporteur');
    expect((await run(['dossier', 'copy', file, target])).status).toBe(0);
    expect(await json('dossier', 'info', target)).toMatchObject({ documents: 2 });
    expect((await run(['dossier', 'copy', file, target])).err).toContain('out-unwritable');
  });
});
