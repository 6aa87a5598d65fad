import { expect, it } from 'vitest';
import { WorkerPool } from '../../src/pipeline/worker-pool.ts';
import { documentOf } from './sources.ts';

const fragile = new URL('./fixtures/fragile-worker.mjs', import.meta.url);

const documents = (...texts: readonly string[]) => texts.map((text) => documentOf(text));

it('answers each batch in its order', async () => {
  const pool = new WorkerPool(fragile, 2, {});
  const batches = await Promise.all([
    pool.run(documents('a', 'bb')),
    pool.run(documents('ccc')),
    pool.run(documents('dddd', 'eeeee', 'f')),
  ]);
  await pool.close();
  const lengths = batches.map((batch) => batch.map((o) => o.kind === 'done' && o.result));
  expect(lengths).toEqual([[1, 2], [3], [4, 5, 1]]);
});

it('loses only the document that a thread dies of', async () => {
  const pool = new WorkerPool(fragile, 2, {});
  const outcomes = await pool.run(documents('a', 'die', 'throw', 'bb'));
  const others = await pool.run(documents('ccc'));
  await pool.close();
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(['done', 'crash', 'crash', 'done']);
  expect(others).toEqual([{ kind: 'done', result: 3 }]);
});
