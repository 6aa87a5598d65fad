import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUserError } from '../../src/model/user-error.ts';
import type { DossierStore } from '../../src/store/port.ts';
import { loadSqlite } from '../../src/store/sqlite/driver.ts';
import { openDossier } from '../../src/store/sqlite/open.ts';
import { readingOf } from './readings.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
  path = join(folder, 'talks.rapporteur');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FIRST = readingOf('The ministers met in Porto on Monday.');
const SECOND = readingOf('The presidents spoke by telephone.', { name: 'b.txt', title: 'A call' });

async function withDossier<T>(use: (dossier: DossierStore) => T, file = path): Promise<T> {
  const dossier = await openDossier(file, { create: true });
  try {
    return use(dossier);
  } finally {
    dossier.close();
  }
}

/** All rows of all tables as text. */
async function dump(): Promise<string> {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(path);
  const tables = ['document', 'claim', 'finding', 'judgement'];
  const rows = tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all());
  database.close();
  return JSON.stringify(rows);
}

async function codeOf(action: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return isUserError(error) ? error.code : `bug: ${error}`;
  }
}

describe('a dossier', () => {
  it('gives back what was put in, in the order of adding', async () => {
    await withDossier((dossier) => {
      expect(dossier.addDocument(SECOND)).toBe('added');
      expect(dossier.addDocument(FIRST)).toBe('added');
    });
    await withDossier((dossier) => {
      expect(dossier.documents()).toEqual([SECOND.document, FIRST.document]);
      expect(dossier.claims()).toEqual([...SECOND.claims, ...FIRST.claims]);
      expect(dossier.findings()).toEqual([...SECOND.findings, ...FIRST.findings]);
      expect(dossier.size()).toEqual({ documents: 2, claims: 2, findings: 2, judgements: 0 });
    });
  });

  it('is not changed by reading the same document twice', async () => {
    await withDossier((dossier) => dossier.addDocument(FIRST));
    const before = await dump();
    const again = await withDossier((dossier) => [
      dossier.addDocument(FIRST),
      dossier.addDocument(readingOf(FIRST.document.text, { name: 'copy.txt' })),
    ]);
    expect(again).toEqual(['unchanged', 'unchanged']);
    expect(await dump()).toBe(before);
  });

  it('takes a reading with a date over one without, and never the other way', async () => {
    const dated = readingOf(FIRST.document.text, {
      publishedAt: '2025-03-04',
      publishedBasis: 'option',
    });
    await withDossier((dossier) => {
      dossier.addDocument(FIRST);
      expect(dossier.addDocument(dated)).toBe('updated');
      expect(dossier.addDocument(FIRST)).toBe('unchanged');
      expect(dossier.documents()[0]?.publishedAt).toBe('2025-03-04');
      expect(dossier.size().claims).toBe(1);
    });
  });

  it('follows newer rules: claims and findings are replaced', async () => {
    await withDossier((dossier) => {
      dossier.addDocument(FIRST);
      const newer = readingOf(FIRST.document.text, {}, 'error');
      expect(dossier.addDocument(newer)).toBe('updated');
      expect(dossier.findings()).toEqual(newer.findings);
    });
  });

  it('finds by the first characters of an id, taken literally', async () => {
    await withDossier((dossier) => {
      dossier.addDocument(FIRST);
      const id = FIRST.claims[0]?.id as string;
      expect(dossier.find(id.slice(0, 6)).map((entry) => entry.id)).toEqual([id]);
      expect(dossier.find('f-').map((entry) => entry.kind)).toEqual(['finding']);
      expect(dossier.find('%')).toEqual([]);
      expect(dossier.find(FIRST.document.id)[0]?.kind).toBe('document');
    });
  });

  it('keeps the journal append-only and the text frozen', async () => {
    await withDossier((dossier) => {
      dossier.addDocument(FIRST);
      const judgement = {
        subject: 'f-1',
        verdict: 'reject',
        by: 'an editor',
        at: '2025-03-04T10:00:00Z',
      } as const;
      dossier.judge(judgement);
      dossier.judge({ ...judgement, verdict: 'undo', note: 'seen again' });
      expect(dossier.judgements()).toEqual([
        judgement,
        { ...judgement, verdict: 'undo', note: 'seen again' },
      ]);
    });
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(path);
    expect(() => database.exec('DELETE FROM judgement')).toThrow('append-only');
    expect(() => database.exec("UPDATE judgement SET by = 'x'")).toThrow('append-only');
    expect(() => database.exec("UPDATE document SET text = 'x'")).toThrow('never changes');
    database.close();
  });
});

describe('opening a dossier', () => {
  it('says where there is none', async () => {
    expect(await codeOf(() => openDossier(path, { create: false }))).toBe('dossier-missing');
  });

  it('refuses a text, a folder and the database of another program, and leaves them alone', async () => {
    writeFileSync(path, 'This is a text and no database at all.');
    expect(await codeOf(() => openDossier(path, { create: true }))).toBe('dossier-invalid');
    expect(await codeOf(() => openDossier(folder, { create: true }))).toBe('dossier-invalid');
    const foreign = join(folder, 'foreign.db');
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(foreign);
    database.exec('CREATE TABLE bookmark (id INTEGER)');
    database.close();
    const bytes = readFileSync(foreign);
    expect(await codeOf(() => openDossier(foreign, { create: true }))).toBe('dossier-invalid');
    expect(readFileSync(foreign).equals(bytes)).toBe(true);
  });

  it('refuses a newer version', async () => {
    await withDossier(() => {});
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await codeOf(() => openDossier(path, { create: true }))).toBe('dossier-invalid');
  });

  it('refuses a damaged file', async () => {
    await withDossier((dossier) => dossier.addDocument(FIRST));
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(4000, 7)]));
    expect(await codeOf(() => openDossier(path, { create: true }))).toBe('dossier-invalid');
  });

  it('says that another process is writing', async () => {
    const dossier = await openDossier(path, { create: true, busyTimeout: 10 });
    const { DatabaseSync } = await loadSqlite();
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    expect(await codeOf(async () => dossier.addDocument(FIRST))).toBe('dossier-locked');
    other.exec('ROLLBACK');
    expect(dossier.addDocument(FIRST)).toBe('added');
    dossier.close();
    other.close();
  });

  it('leaves one file, with nothing beside it', async () => {
    await withDossier((dossier) => dossier.addDocument(FIRST));
    expect(readdirSync(folder)).toEqual(['talks.rapporteur']);
  });

  it('says that a folder is missing', async () => {
    const lost = join(folder, 'none', 'talks.rapporteur');
    expect(await codeOf(() => openDossier(lost, { create: true }))).toBe('out-unwritable');
  });
});
