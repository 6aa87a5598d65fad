import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { evidenceFor, ledgerOfDossier, ledgerViewOf } from '../../src/pipeline/ledger.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { linkSubject } from '../../src/resolve/judged-links.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { DossierStore } from '../../src/store/port.ts';
import { loadSqlite } from '../../src/store/sqlite/driver.ts';
import { openDossier } from '../../src/store/sqlite/open.ts';

const reference = loadReference();
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-ledger-'));
  path = join(folder, 'talks.rapporteur');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(name: string, publishedAt: string, text: string) {
  const dated = { publishedAt, publishedBasis: 'option' } as const;
  return readDocument(makeDocument({ name, text, language: 'en', ...dated }), reference);
}

const FIRST = report(
  'a.txt',
  '2025-03-01',
  'Norway will open two consulates in Chile by the end of 2026.',
);
const SECOND = report(
  'b.txt',
  '2025-09-01',
  'Norway will open two consulates in Chile by mid-2027.',
);
const OTHER = report(
  'c.txt',
  '2025-10-01',
  'Work on the two consulates of Norway in Chile has begun in Arica.',
);

const decided = (subject: string, verdict: Judgement['verdict'], value?: unknown): Judgement => ({
  subject,
  verdict,
  by: 'anna',
  at: '2026-01-02T03:04:05Z',
  ...(value === undefined ? {} : { value }),
});

async function withDossier<T>(use: (dossier: DossierStore) => T | Promise<T>): Promise<T> {
  const dossier = await openDossier(path, { create: true });
  try {
    return await use(dossier);
  } finally {
    dossier.close();
  }
}

describe('the ledger of a dossier', () => {
  it('links versions, and stays as it is until what it stands on changes', async () => {
    await withDossier((dossier) => {
      dossier.addDocument(FIRST);
      dossier.addDocument(SECOND);
      const [only, ...more] = ledgerOfDossier(dossier, reference);
      expect(more).toEqual([]);
      expect(only?.versions.map(({ relation }) => relation)).toEqual(['made', 'changed']);
      expect(only?.versions[1]?.deadlineMove).toMatchObject({ direction: 'later' });
    });
    await withDossier((dossier) => {
      const state = dossier.ledgerState();
      const [only] = ledgerOfDossier(dossier, reference);
      const id = only?.id ?? '';
      dossier.judge(decided(`${id}/official`, 'set', { status: 'in progress' }));
      expect(dossier.ledgerState()).toBe(state);
      const [a = '', b = ''] = only?.claims ?? [];
      const links = linkSubject(a, b);
      dossier.judge(decided(links, 'different'));
      expect(dossier.ledgerState()).not.toBe(state);
      expect(ledgerOfDossier(dossier, reference)).toHaveLength(2);
      dossier.judge(decided(links, 'undo'));
      expect(ledgerOfDossier(dossier, reference)).toHaveLength(1);
    });
  });

  it('is given for the state that it was kept for, and for no other', async () => {
    await withDossier((dossier) => {
      dossier.addDocument(FIRST);
      const made = ledgerOfDossier(dossier, reference);
      dossier.keepLedger('now', made);
      expect(dossier.keptLedger('now')).toEqual(made);
      expect(dossier.keptLedger('then')).toBeUndefined();
      dossier.keepLedger('later', []);
      expect(dossier.keptLedger('later')).toEqual([]);
      expect(dossier.keptLedger('now')).toBeUndefined();
    });
  });

  it('that another process kept is read anew', async () => {
    await withDossier(async (dossier) => {
      dossier.addDocument(FIRST);
      const made = ledgerOfDossier(dossier, reference);
      dossier.keepLedger('now', made);
      expect(dossier.keptLedger('now')).toHaveLength(1);
      await withDossier((other) => other.keepLedger('later', []));
      expect(dossier.keptLedger('now')).toBeUndefined();
      expect(dossier.keptLedger('later')).toEqual([]);
    });
  });

  it('tells how far was searched, and suggests sentences of later documents', async () => {
    await withDossier((dossier) => {
      for (const one of [FIRST, SECOND, OTHER]) dossier.addDocument(one);
      const view = ledgerViewOf(dossier, reference, { on: '2027-01-15' });
      expect(view).toMatchObject({ documents: 3, searchedTo: '2025-10-01', total: 1 });
      const [row] = view.rows;
      const found = row ? evidenceFor(dossier, row.commitment, 5) : [];
      expect(found.map(({ anchor }) => anchor.documentId)).toEqual([OTHER.document.id]);
      expect(dossier.documentNames().get(OTHER.document.id)).toBe('c.txt');
      expect(dossier.newest()).toBe('2025-10-01');
    });
  });

  it('keeps the value of a decision', async () => {
    const value = { score: -1, evidence: ['c-1', 'день'], note: undefined };
    await withDossier((dossier) =>
      dossier.judge(decided('c-1/score/final/NOR/anna', 'set', value)),
    );
    await withDossier((dossier) =>
      expect(dossier.judgements()).toEqual([
        decided('c-1/score/final/NOR/anna', 'set', { score: -1, evidence: ['c-1', 'день'] }),
      ]),
    );
  });
});

describe('a dossier of the version before the ledger', () => {
  it('keeps its journal in order, append-only as before', async () => {
    const { DatabaseSync } = await loadSqlite();
    const old = new DatabaseSync(path);
    for (const { version, sql } of MIGRATIONS.filter(({ version: n }) => n < 4)) {
      old.exec(sql);
      old.exec(`PRAGMA user_version = ${version}`);
    }
    const [application] = await applicationId();
    old.exec(`PRAGMA application_id = ${application}`);
    const insert =
      "INSERT INTO judgement (subject, verdict, by, at, note) VALUES ('f-1', ?, 'anna', '2026-01-01T00:00:00Z', ?)";
    for (const [verdict, note] of [
      ['reject', 'meant so'],
      ['undo', null],
    ] as const)
      old.prepare(insert).run(verdict, note);
    old.close();
    await withDossier((dossier) => {
      expect(dossier.judgements().map(({ verdict, note }) => [verdict, note])).toEqual([
        ['reject', 'meant so'],
        ['undo', undefined],
      ]);
      dossier.judge(decided('f-1', 'redo'));
      expect(dossier.judgements()).toHaveLength(3);
    });
    const now = new DatabaseSync(path);
    expect(() => now.exec('DELETE FROM judgement')).toThrow(/append-only/);
    expect(() => now.exec("UPDATE judgement SET by = 'x'")).toThrow(/append-only/);
    now.close();
  });
});

/** The mark by which SQLite files of this program are known. */
async function applicationId(): Promise<readonly unknown[]> {
  const other = join(folder, 'new.rapporteur');
  (await openDossier(other, { create: true })).close();
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(other);
  const rows = database.prepare('PRAGMA application_id').all() as readonly Record<
    string,
    unknown
  >[];
  database.close();
  return Object.values(rows[0] ?? {});
}
