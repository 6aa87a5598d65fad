import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import type { DocumentResult, SourceItem } from '../../src/pipeline/read-documents.ts';
import { readDocuments } from '../../src/pipeline/read-documents.ts';
import { documentOf, item, sourceOf } from './sources.ts';

const fragile = new URL('./fixtures/fragile-worker.mjs', import.meta.url);
const built = new URL('../../dist/pipeline/worker.js', import.meta.url);

async function all(source: AsyncIterable<DocumentResult>): Promise<readonly DocumentResult[]> {
  const results: DocumentResult[] = [];
  for await (const result of source) results.push(result);
  return results;
}

const refused: SourceItem = {
  kind: 'error',
  input: 'b.txt',
  error: new UserError('file-empty', 'b.txt', 'Give a file with text.'),
};

const REPORTS = [
  'President Ana Costa met Prime Minister Jan Novak in Porto on 3 March 2025.',
  'Trade rose 5 percent to $250 billion in 2024 from $240 billion in 2023.',
  'The two sides will finish the railway by 2027. They signed four agreements.',
];

function manyReports(count: number): readonly SourceItem[] {
  return Array.from({ length: count }, (_, i) =>
    i % 7 === 3 ? refused : item(documentOf(`${REPORTS[i % 3]} Note ${i}.`, `r${i}.txt`)),
  );
}

describe('readDocuments', () => {
  it('gives documents and errors in their order', async () => {
    const results = await all(readDocuments(sourceOf(manyReports(9)), { jobs: 1 }));
    expect(results.map((result) => result.kind)).toEqual([
      'done',
      'done',
      'done',
      'error',
      'done',
      'done',
      'done',
      'done',
      'done',
    ]);
  });

  it.skipIf(!existsSync(built))('gives the same, whatever the number of threads', async () => {
    const items = manyReports(60);
    const run = (jobs: number) =>
      all(readDocuments(sourceOf(items), { jobs, threshold: 5, warmUpMs: 0, worker: built }));
    const [one, two, three] = [await run(1), await run(2), await run(3)];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(JSON.stringify(three)).toBe(JSON.stringify(one));
  });

  it('goes on after a document that a thread dies of', async () => {
    const texts = ['a', 'b', 'die', 'throw', 'c'];
    const source = sourceOf(texts.map((text) => item(documentOf(text, text))));
    const options = { jobs: 2, threshold: 0, warmUpMs: 0, worker: fragile };
    const results = await all(readDocuments(source, options));
    expect(results.map((result) => result.kind)).toEqual([
      'done',
      'done',
      'crash',
      'crash',
      'done',
    ]);
  });

  it('takes no more from the source than is under way', async () => {
    const source = sourceOf(
      Array.from({ length: 1000 }, (_, i) => item(documentOf(`text ${i}`, `${i}`))),
    );
    const options = { jobs: 2, threshold: 0, warmUpMs: 0, worker: fragile };
    for await (const result of readDocuments(source, options)) {
      expect(result.kind).toBe('done');
      break;
    }
    expect(source.taken).toBeLessThanOrEqual(16 * 2 * 2);
    expect(source.ended).toBe(true);
  });
});
