import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import type { DossierStore } from '../../src/store/port.ts';
import { placesIn, readQuestion } from '../../src/store/search/question.ts';
import { searchTokens } from '../../src/store/search/tokens.ts';
import { loadSqlite } from '../../src/store/sqlite/driver.ts';
import { openDossier } from '../../src/store/sqlite/open.ts';

let folder: string;
let dossier: DossierStore;
let moment = 0;

const TEXTS = {
  en: 'The ministers signed agreements on customs. Trade talks go on in Porto.',
  ru: 'Министры подписали соглашения о таможенном сотрудничестве. Переговоры продолжатся.',
  zh: '两国外长签署海关合作文件。贸易会谈将继续。',
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-search-'));
  moment = 0;
  dossier = await openDossier(join(folder, 'talks.rapporteur'), {
    create: true,
    now: () => `2025-11-0${++moment}T00:00:00.000Z`,
  });
  for (const [language, text] of Object.entries(TEXTS)) {
    const document = makeDocument({ name: `${language}.txt`, text, language: language as 'en' });
    dossier.addDocument({ document, claims: [], findings: [] });
  }
});

afterEach(() => {
  dossier.close();
  rmSync(folder, { recursive: true, force: true });
});

function names(question: string): readonly string[] {
  return dossier.search(question).map(({ document }) => document.name);
}

describe('search in a dossier', () => {
  it('finds other forms of a word', () => {
    expect(names('agreement sign')).toEqual(['en.txt']);
    expect(names('соглашение')).toEqual(['ru.txt']);
    expect(names('переговоров')).toEqual(['ru.txt']);
  });

  it('takes Han characters that follow each other as a phrase', () => {
    expect(names('海关合作')).toEqual(['zh.txt']);
    expect(names('合作海关')).toEqual([]);
  });

  it('finds phrases in quotation marks and none over a full stop', () => {
    expect(names('"trade talks"')).toEqual(['en.txt']);
    expect(names('"customs trade"')).toEqual([]);
    expect(names('customs trade')).toEqual(['en.txt']);
  });

  it('tells the places of the words', () => {
    const [found] = dossier.search('customs');
    const [place] = found?.places ?? [];
    expect(TEXTS.en.slice(place?.start, place?.end)).toBe('customs');
  });

  it('refuses a question without a word', () => {
    expect(() => dossier.search('"..."')).toThrow('query-invalid');
  });

  it('takes words that mean something to the database literally', () => {
    expect(names('NEAR(customs) OR *')).toEqual([]);
    expect(placesIn('a b', readQuestion('b'))).toEqual([{ start: 2, end: 3 }]);
    expect(searchTokens('Ёлка, ёлки').map(({ token }) => token)).toEqual(['елк', 'xbrkx', 'елк']);
  });
});

describe('taking a document out', () => {
  it('withdraws its words and claims and keeps them in the journal', () => {
    const [first] = dossier.documents();
    expect(dossier.removeDocument(first?.id ?? '')).toBe(true);
    expect(names('customs')).toEqual([]);
    expect(dossier.documents()).toHaveLength(2);
    const last = dossier.changes().at(-1);
    expect(last).toMatchObject({ kind: 'removed', name: 'en.txt' });
    expect(last?.withdrawn?.document.text).toBe(TEXTS.en);
  });

  it('says no where it is not there', () => {
    expect(dossier.removeDocument('nobody')).toBe(false);
  });

  it('lists changes since a moment', () => {
    expect(dossier.changes('2025-11-03').map(({ name }) => name)).toEqual(['zh.txt']);
  });
});

describe('origins in a dossier', () => {
  const story = Array.from({ length: 120 }, (_, i) => `word${(i * 37) % 101} and`).join(' ');
  const add = (name: string, text: string, day: string): void => {
    const document = makeDocument({ name, text, publishedAt: day, publishedBasis: 'option' });
    dossier.addDocument({ document, claims: [], findings: [] });
  };
  const originOf = (name: string): readonly string[] | undefined => {
    const byId = new Map(dossier.documents().map((one) => [one.id, one.name]));
    const lists = dossier
      .origins()
      .map(({ documents }) => documents.map((id) => byId.get(id) ?? ''));
    return lists.find((list) => list.includes(name));
  };

  it('puts a copy to its source, and goes on without it', () => {
    add('first.txt', story, '2025-01-01');
    add('copy.txt', `Lead of its own. ${story}`, '2025-01-02');
    expect(originOf('copy.txt')).toEqual(['first.txt', 'copy.txt']);
    const source = dossier.documents().find(({ name }) => name === 'first.txt');
    dossier.removeDocument(source?.id ?? '');
    expect(originOf('copy.txt')).toEqual(['copy.txt']);
  });
});

describe('an older dossier', () => {
  it('gets its words when it is opened', async () => {
    const path = join(folder, 'old.rapporteur');
    (await openDossier(path, { create: true })).close();
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(path);
    database.exec(`
      DROP TABLE word; DROP TABLE band; DROP TABLE origin; DROP TABLE change;
      DROP TABLE commitment; DROP TABLE ledger; PRAGMA user_version = 2;
      INSERT INTO document (id, name, language, genre, text) VALUES ('d', 'old.txt', 'en', 'news', 'Old customs talks.');
    `);
    database.close();
    const opened = await openDossier(path, { create: false });
    expect(opened.version).toBe(5);
    expect(opened.search('custom').map(({ document }) => document.name)).toEqual(['old.txt']);
    opened.close();
  });

  it('is copied into one file', async () => {
    const path = join(folder, 'copy.rapporteur');
    dossier.copyTo(path);
    expect(() => dossier.copyTo(path)).toThrow('out-unwritable');
    const copy = await openDossier(path, { create: false });
    expect(copy.documents()).toEqual(dossier.documents());
    copy.close();
  });
});
