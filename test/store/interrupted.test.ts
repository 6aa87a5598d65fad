import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDossier } from '../../src/store/sqlite/open.ts';

const built = new URL('../../dist/store/sqlite/open.js', import.meta.url);

/** Adds documents of 20 claims each without end and says so after each. */
const CHILD = `
  const { openDossier } = await import(process.argv[1]);
  const dossier = await openDossier(process.argv[2], { create: true });
  for (let n = dossier.size().documents; ; n++) {
    const id = 'd' + n;
    const document = { id, name: id, text: 'text '.repeat(2000) + n, language: 'en', genre: 'unknown' };
    const at = { documentId: id, position: { start: 0, end: 4 }, quote: { exact: 'text', prefix: '', suffix: '' } };
    const claims = Array.from({ length: 20 }, (_, i) => ({ id: 'm-' + n + '-' + i, kind: 'meeting', documentId: id, fields: {}, evidence: [at], rule: 'r', polarity: 'said' }));
    dossier.addDocument({ document, claims, findings: [] });
    process.stdout.write('.');
  }
`;

/** Runs the child until it has added `count` documents, then kills it at once. */
function addAndKill(path: string, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '--eval', CHILD, built.href, path],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let added = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      added += chunk.length;
      if (added >= count) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
}

it.skipIf(!existsSync(built))(
  'a process killed while adding leaves complete documents only',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
    const path = join(folder, 'talks.rapporteur');
    try {
      let before = 0;
      for (const count of [1, 7, 20]) {
        await addAndKill(path, count);
        const dossier = await openDossier(path, { create: false });
        const { documents, claims } = dossier.size();
        expect(documents).toBeGreaterThanOrEqual(before + count);
        expect(claims).toBe(documents * 20);
        for (const document of dossier.documents()) {
          expect(document.text.length).toBeGreaterThan(10_000);
        }
        dossier.close();
        before = documents;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  30_000,
);
