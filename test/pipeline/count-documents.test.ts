import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countDocuments } from '../../src/pipeline/count-documents.ts';

it('counts lines of JSONL, files of folders, and one for all else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-count-'));
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'a.jsonl'), '{"id":"1"}\n{"id":"2"}\n{"id":"3"}');
  writeFileSync(join(folder, 'more', 'b.txt'), 'text');
  try {
    expect(await countDocuments([join(folder, 'a.jsonl')])).toBe(3);
    expect(await countDocuments([folder])).toBe(2);
    expect(await countDocuments(['https://example.org/', join(folder, 'none.txt')])).toBe(2);
    expect(await countDocuments(['-'])).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
