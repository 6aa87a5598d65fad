import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentAnswer } from '../../src/view/api.ts';
import type { PeersAnswer } from '../../src/view/api-peers.ts';
import { addExamples, type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
let meeting: string;

beforeAll(async () => {
  app = await openApp();
  const [blog] = addExamples(app);
  const { claims } = await app.get<DocumentAnswer>(`/documents/${blog}`, 'DocumentAnswer');
  meeting = claims.find(({ kind }) => kind === 'meeting')?.id ?? '';
});
afterAll(() => app.close());

const peers = (q = ''): Promise<PeersAnswer> =>
  app.get<PeersAnswer>(`/claims/${meeting}/peers?q=${encodeURIComponent(q)}`, 'PeersAnswer');

describe('the likes of a claim', () => {
  it('are those held to be the same, and others of its kind', async () => {
    const { together, apart } = await peers();
    expect(together.length).toBeGreaterThan(0);
    expect(apart.length).toBeGreaterThan(0);
    const all = [...together, ...apart];
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['meeting']));
    expect(new Set(all.map(({ claim }) => claim)).size).toBe(all.length);
    expect(all.some(({ claim }) => claim === meeting)).toBe(false);
  });

  it('are found by words', async () => {
    const { apart } = await peers('moscow');
    expect(apart.length).toBeGreaterThan(0);
    for (const { headline, words } of apart)
      expect(`${headline} ${words.exact}`.toLowerCase()).toContain('moscow');
    expect((await peers('nowhere at all')).apart).toEqual([]);
  });

  it('change places when a person splits them', async () => {
    const before = await peers();
    const other = before.together[0]?.claim ?? '';
    const judgements = [{ subject: `${meeting}~${other}`, verdict: 'different' }];
    await app.post('/judgements', { revision: before.revision, judgements }, 'JudgementsAnswer');
    const after = await peers();
    expect(after.together.map(({ claim }) => claim)).not.toContain(other);
    expect(after.apart.map(({ claim }) => claim)).toContain(other);
  });

  it('are not told of an unknown claim', async () => {
    expect((await app.ask('/api/claims/m-none/peers')).status).toBe(404);
  });
});
