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
    const document = { id, name: id, text: Array.from({ length: 1500 }, (_, i) => 'w' + ((n * 7919 + i * 104729) % 99991)).join(' ') + '. n' + n, language: 'en', genre: 'unknown' };
    const at = { documentId: id, position: { start: 0, end: 4 }, quote: { exact: 'w', prefix: '', suffix: '' } };
    const claims = Array.from({ length: 20 }, (_, i) => ({ id: 'm-' + n + '-' + i, kind: 'meeting', documentId: id, fields: {}, evidence: [at], rule: 'r', polarity: 'said' }));
    dossier.addDocument({ document, claims, findings: [] });
    process.stdout.write('.');
  }
`;

/** Runs the child until it has added `count` documents, then kills it at once; how many it acknowledged. */
function addAndKill(path: string, count: number): Promise<number> {
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
    child.on('exit', () => resolve(added));
  });
}

/** How often a writing process is killed. */
const KILLS = 50;

it.skipIf(!existsSync(built))(
  'a process killed fifty times while adding loses nothing that it acknowledged and leaves nothing half read',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
    const path = join(folder, 'talks.rapporteur');
    try {
      let before = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const acknowledged = await addAndKill(path, 1 + (kill % 3));
        const dossier = await openDossier(path, { create: false });
        const { documents, claims } = dossier.size();
        expect(documents).toBeGreaterThanOrEqual(before + acknowledged);
        expect(claims).toBe(documents * 20);
        expect(dossier.changes()).toHaveLength(documents);
        expect(dossier.search(`n${documents - 1}`)).toHaveLength(1);
        dossier.close();
        before = documents;
      }
      const dossier = await openDossier(path, { create: false });
      expect(dossier.origins().flatMap(({ documents }) => documents)).toHaveLength(before);
      for (const { text } of dossier.documents()) expect(text.length).toBeGreaterThan(5_000);
      dossier.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
