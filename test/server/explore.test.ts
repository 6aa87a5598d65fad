import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DaysAnswer } from '../../src/view/api-explore.ts';
import type { ActorMatrixAnswer, QueryAnswer } from '../../src/view/api-record.ts';
import { addExamples, type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
  addExamples(app);
});
afterAll(() => app.close());

describe('claims by day', () => {
  it('are all claims, each on one day or without', async () => {
    const { matched } = await app.get<QueryAnswer>('/query', 'QueryAnswer');
    const { rows, undated } = await app.get<DaysAnswer>('/explore/days', 'DaysAnswer');
    expect(rows.reduce((sum, { count }) => sum + count, undated)).toBe(matched);
    expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).toSorted());
  });

  it('take the filter', async () => {
    const kinds = async (filter: string): Promise<readonly string[]> => {
      const { rows } = await app.get<DaysAnswer>(`/explore/days?${filter}`, 'DaysAnswer');
      return [...new Set(rows.map(({ kind }) => kind))];
    };
    expect(await kinds('kind=figure')).toEqual(['figure']);
    expect(await kinds('to=1900-01-01')).toEqual([]);
  });
});

describe('aspects', () => {
  it('are a filter that finds what the matrix counts', async () => {
    const { rows } = await app.get<ActorMatrixAnswer>('/explore/matrix', 'ActorMatrixAnswer');
    expect(rows.length).toBeGreaterThan(3);
    for (const { actor, aspect, count } of rows.slice(0, 8)) {
      const path = `/query?actor=${encodeURIComponent(actor)}&aspect=${aspect}`;
      expect((await app.get<QueryAnswer>(path, 'QueryAnswer')).matched).toBe(count);
    }
  });

  it('are counted where they are asked for', async () => {
    const names = async (path: string): Promise<readonly string[]> =>
      (await app.get<QueryAnswer>(path, 'QueryAnswer')).facets.map(({ name }) => name);
    expect(await names('/query')).not.toContain('aspect');
    expect(await names('/query?with=aspect')).toContain('aspect');
    expect(await names('/query?aspect=trade')).toContain('aspect');
  });
});
