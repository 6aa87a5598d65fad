import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const REPORT = `Ministers meet in Porto

PORTO, March 4, 2025 - President Vladimir Putin met Prime Minister Narendra Modi in New Delhi on December 5, 2024.
The two sides signed four agreements. India will invest $3 billion by 2027.
`;

let folder: string;
let report: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
  report = join(folder, 'report.txt');
  writeFileSync(report, REPORT);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Json {
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly {
    readonly id: string;
    readonly kind: string;
    readonly evidence: readonly { readonly start: number; readonly end: number; exact: string }[];
  }[];
  readonly record: { readonly meetings: readonly { readonly id: string }[] };
  readonly findings: readonly unknown[];
}

async function readJson(...words: readonly string[]): Promise<Json> {
  const { out } = await run(['read', '--format', 'json', ...words]);
  return JSON.parse(out) as Json;
}

describe('read', () => {
  it('writes the result to stdout and the summary to stderr', async () => {
    const { out, err, status } = await run(['read', report]);
    expect(status).toBe(0);
    expect(out).toContain('Ministers meet in Porto');
    expect(out).not.toContain('\x1b');
    expect(err).toMatch(/^1 document, \d+ claims?, .+, 0\.0 s\n$/);
  });

  it('pins every claim to its words, the same in two runs', async () => {
    const reading = await readJson(report);
    expect(reading.claims.length).toBeGreaterThan(0);
    for (const { evidence } of reading.claims) {
      for (const { start, end, exact } of evidence) expect(REPORT.slice(start, end)).toBe(exact);
    }
    expect(await readJson(report)).toEqual(reading);
  });

  it('reads the other inputs where one is bad, and ends with 2', async () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    const { out, err, status } = await run([
      'read',
      'none.txt',
      report,
      empty,
      '--format',
      'jsonl',
    ]);
    expect(status).toBe(2);
    expect(out.split('\n').filter(Boolean).length).toBe(1);
    const complaints = err.split('\n').filter((line) => line.startsWith('rapporteur: '));
    expect(complaints.map((line) => line.split(': ')[1])).toEqual(['file-missing', 'file-empty']);
  });

  it('writes nothing and makes no file where no input can be read', async () => {
    const out = join(folder, 'out.json');
    const result = await run(['read', 'none.txt', '--format', 'json', '--out', out]);
    expect([result.out, result.status]).toEqual(['', 2]);
    expect(readdirSync(folder)).toEqual(['report.txt']);
  });

  it('takes standard input and the date from the caller', async () => {
    const { out } = await run(['read', '-', '--date', '2025-03-05', '--format', 'json'], {
      stdin: 'The leaders of India and Nepal met in Delhi yesterday.',
    });
    const [document] = (JSON.parse(out) as { documents: { publishedAt: string }[] }).documents;
    expect(document?.publishedAt).toBe('2025-03-05');
  });

  it('remarks that a document has no date', async () => {
    const { out } = await run(['read', '-'], { stdin: 'The leaders of India and Nepal met.' });
    expect(out.replace(/\s+/g, ' ')).toContain('no date: times that need one stay open');
  });

  it('writes --out whole, with nothing beside it', async () => {
    const out = join(folder, 'page.html');
    const { status } = await run(['read', report, '--format', 'html', '--out', out]);
    expect(status).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/<\/html>\s*$/);
    expect(readdirSync(folder).sort()).toEqual(['page.html', 'report.txt']);
  });

  it('says that --out cannot be written', async () => {
    const { err, status } = await run(['read', report, '--out', join(folder, 'none', 'a.txt')]);
    expect(status).toBe(2);
    expect(err).toMatch(/^rapporteur: out-unwritable: /);
  });

  it('colours on a terminal only, as NO_COLOR, FORCE_COLOR and the options say', async () => {
    const coloured = async (words: string[], more: Parameters<typeof run>[1]): Promise<boolean> =>
      (await run(['read', report, ...words], more)).out.includes('\x1b[');
    expect(await coloured([], { isTTY: true })).toBe(true);
    expect(await coloured([], {})).toBe(false);
    expect(await coloured([], { isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured([], { env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured(['--no-colour'], { isTTY: true })).toBe(false);
    expect(await coloured(['--colour'], {})).toBe(true);
  });

  it('keeps control characters of names out of messages', async () => {
    const { err } = await run(['read', '\x1b[31mnone\n.txt']);
    expect(err).not.toContain('\x1b');
    expect(err.split('\n')[0]).toMatch(/^rapporteur: file-missing: .*\.$/);
  });
});

describe('read --dossier', () => {
  it('reads a folder into a dossier; again changes nothing; the record is over all of it', async () => {
    const dossier = join(folder, 'talks.rapporteur');
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'a.txt'), REPORT);
    const first = await readJson(join(folder, 'in'), '--dossier', dossier);
    const second = await readJson(join(folder, 'in'), '--dossier', dossier);
    expect(second).toEqual(first);
    writeFileSync(join(folder, 'b.txt'), REPORT.replace('four', 'five'));
    const both = await readJson(join(folder, 'b.txt'), '--dossier', dossier);
    expect(both.documents.length).toBe(2);
    expect((await readJson('--dossier', dossier)).documents).toEqual(both.documents);
    expect((await run(['dossier', 'info', dossier])).out).toContain('2 documents, ');
  });

  it('leads from every id back to the words', async () => {
    const dossier = join(folder, 'talks.rapporteur');
    const { documents, claims, record } = await readJson(report, '--dossier', dossier);
    const trace = async (id: string): Promise<string> => {
      const { out, err, status } = await run(['trace', id, '--dossier', dossier]);
      expect(err).toBe('');
      expect(status).toBe(0);
      return out;
    };
    const document = documents[0]?.id as string;
    expect(await trace(document.slice(0, 8))).toContain(`document ${document}`);
    for (const { id, kind, evidence } of claims) {
      const text = await trace(id);
      expect(text).toContain(`${kind} ${id}`);
      expect(text).toContain(`characters ${evidence[0]?.start}-${evidence[0]?.end}`);
      expect(text).toContain('^^^');
    }
    for (const { id } of record.meetings) expect(await trace(id)).toContain(`meeting ${id}`);
  });

  it('says where an id is unknown or not unique', async () => {
    const dossier = join(folder, 'talks.rapporteur');
    await readJson(report, '--dossier', dossier);
    expect((await run(['trace', 'zzz', '--dossier', dossier])).err).toContain('id-unknown: zzz: ');
    expect((await run(['trace', '', '--dossier', dossier])).status).toBe(2);
  });
});
