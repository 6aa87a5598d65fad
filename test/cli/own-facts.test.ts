import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const HEADER = 'id\tnames_en\tstates\tmonth\tday\ttolerance\tsource\tchecked\tcertainty';
const DAY = "NOR/pilots-day\tNorway's Pilots Day\tNOR\t3\t2\t0\tthe gazette\t2026-01-05\tsingle";

let folder: string;
let facts: string;
let draft: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-own-'));
  facts = join(folder, 'facts');
  draft = join(folder, 'draft.txt');
  mkdirSync(facts);
  writeFileSync(join(facts, 'commemorations.tsv'), `${HEADER}\n${DAY}\n`);
  const day = '9 January 2024';
  writeFileSync(
    draft,
    `The minister flew to Oslo on ${day} on the occasion of Norway's Pilots Day.\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('facts of one’s own', () => {
  it('are used by check, with the reserve that their certainty asks for', async () => {
    const without = await run(['check', draft]);
    expect(without.out).not.toContain('commemoration');
    const found = await run(['check', draft, '--reference', facts]);
    expect(found.out).toContain('warning[commemoration]');
    expect(found.out.replace(/\s+/g, ' ')).toContain('2 March, as far as the reference knows.');
    expect(found.out).toContain('the gazette');
  });

  it('are carried by a dossier once they were added', async () => {
    const dossier = join(folder, 'talks.rapporteur');
    expect((await run(['reference', 'add', facts, '--dossier', dossier])).status).toBe(0);
    const read = await run(['read', draft, '--dossier', dossier]);
    expect(read.out).toContain('warning[commemoration]');
  });

  it('are refused as a whole where a row is bad, each row with its line', async () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    const rows = [DAY, DAY, DAY.replace('NOR\t3', 'XQX\t13').replace('NOR/', 'NOR/a-')];
    writeFileSync(join(bad, 'commemorations.tsv'), `${HEADER}\n${rows.join('\n')}\n`);
    const { err, status } = await run(['reference', 'verify', '--reference', bad]);
    expect(status).toBe(2);
    expect(err).toContain('commemorations.tsv:3: NOR/pilots-day stands twice');
    expect((await run(['check', draft, '--reference', bad])).err).toContain('reference-invalid');
  });

  it('come from statistics, which are shown before they are kept', async () => {
    const csv = join(folder, 'trade.csv');
    const into = join(folder, 'statistics');
    writeFileSync(csv, 'subject,metric,period,value,unit\nCHL,copper,2020,5,tonne\n');
    const words = ['reference', 'import', csv, '--source', 'the office', '--checked', '2026-01-05'];
    expect((await run(words)).out).toContain('Nothing was written');
    expect((await run([...words, '--into', into])).out).toContain('copper/CHL/2020  5 tonne');
    const shown = await run([
      'reference',
      'show',
      'indicators',
      'copper/CHL/2020',
      '--reference',
      into,
    ]);
    expect(shown.out).toContain('the office');
  });
});
