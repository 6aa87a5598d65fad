import { describe, expect, it } from 'vitest';
import type { JudgementsAnswer } from '../../src/view/api.ts';
import type { InventoryAnswer } from '../../src/view/api-inventory.ts';
import type {
  CommitmentAnswer,
  CommitmentRow,
  CommitmentsAnswer,
  GridAnswer,
} from '../../src/view/api-record.ts';
import { addExamples, type OpenApp, openApp } from './open-app.ts';

const ON = 'on=2026-11-25';
const CSV = [
  'No;Commitment;Issuer;Deadline;Average;China;India',
  '1;we will halve waste by 2025;G20;2025;0.5;1;0',
  '2;we will plant trees;G20;soon;0.9;-1;1',
].join('\n');

async function withExamples(test: (app: OpenApp) => Promise<void>): Promise<void> {
  const app = await openApp();
  try {
    addExamples(app);
    await test(app);
  } finally {
    app.close();
  }
}

async function rowOf(app: OpenApp, words: string): Promise<CommitmentRow> {
  const path = `/commitments?${ON}&text=${encodeURIComponent(words)}`;
  const { rows } = await app.get<CommitmentsAnswer>(path, 'CommitmentsAnswer');
  expect(rows).toHaveLength(1);
  return rows[0] as CommitmentRow;
}

async function judge(app: OpenApp, subject: string, value: unknown, status = 200): Promise<void> {
  const { revision } = await app.get<CommitmentsAnswer>('/commitments', 'CommitmentsAnswer');
  const body = { revision, judgements: [{ subject, verdict: 'set', value }] };
  const schema = status === 200 ? 'JudgementsAnswer' : 'ApiError';
  await app.post<JudgementsAnswer>('/judgements', body, schema, status);
}

function countsOf({ facets }: CommitmentsAnswer, name: string): Record<string, number> {
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  return Object.fromEntries(values.map(({ label, count }) => [label, count]));
}

describe('the counts beside the filters', () => {
  it('tell what each value would leave, the other filters as they stand', () =>
    withExamples(async (app) => {
      const all = await app.get<CommitmentsAnswer>(`/commitments?${ON}`, 'CommitmentsAnswer');
      const overdue = await app.get<CommitmentsAnswer>(
        `/commitments?${ON}&schedule=overdue`,
        'CommitmentsAnswer',
      );
      expect(overdue.matched).toBe(countsOf(all, 'schedule')['overdue']);
      expect(countsOf(overdue, 'schedule')).toEqual(countsOf(all, 'schedule'));
      expect(countsOf(overdue, 'official')).toEqual({ announced: overdue.matched });
      expect(Object.keys(countsOf(all, 'actor'))).toEqual(
        expect.arrayContaining(['China', 'Russia']),
      );
    }));
});

describe('one commitment', () => {
  it('has its claims, how far was searched, and deadlines that moved with both ends', () =>
    withExamples(async (app) => {
      const { id } = await rowOf(app, 'border crossings');
      const one = await app.get<CommitmentAnswer>(`/commitments/${id}`, 'CommitmentAnswer');
      expect(one.commitment.claims).toHaveLength(2);
      expect(one.commitment.standing).toBe('open');
      expect(one.searched).toEqual({ documents: 3, to: '2025-11-05' });
      expect(one.commitment.deadlineMoved).toBe('later');
      const { deadlineMove } = one.versions[1] ?? {};
      expect(deadlineMove?.direction).toBe('later');
      expect(deadlineMove?.from?.text).toBe('by the end of 2026');
      expect(deadlineMove?.to?.text).toBe('by mid-2027');
    }));

  it('is accepted with its claims, and says so', () =>
    withExamples(async (app) => {
      const row = await rowOf(app, 'border crossings');
      const { revision } = await app.get<CommitmentsAnswer>('/commitments', 'CommitmentsAnswer');
      const judgements = row.claims.map((subject) => ({ subject, verdict: 'accept' }));
      await app.post('/judgements', { revision, judgements }, 'JudgementsAnswer');
      expect((await rowOf(app, 'border crossings')).standing).toBe('accepted');
    }));

  it('keeps suggested evidence that was set aside or taken', () =>
    withExamples(async (app) => {
      app.add(
        'later.txt',
        'Moscow, 3 March 2026. Russia has opened two further border crossings for freight.\n',
        '2026-03-03',
      );
      const { id } = await rowOf(app, 'border crossings');
      const suggested = async () => {
        const path = `/commitments/${id}`;
        return (await app.get<CommitmentAnswer>(path, 'CommitmentAnswer')).suggestions;
      };
      const [first] = await suggested();
      expect(first?.standing).toBe('open');
      const { document = '', start = 0, end = 0 } = first?.words ?? {};
      const reference = `${document}@${start}-${end}`;
      await judge(app, `${id}/suggestion/${reference}`, { standing: 'set aside' });
      expect((await suggested())[0]?.standing).toBe('set aside');
      await app.post('/undo', {}, 'JudgementsAnswer');
      await judge(app, `${id}/evidence`, { status: 'fulfilled', evidence: [reference] });
      expect((await suggested())[0]?.standing).toBe('taken');
      await judge(app, `${id}/suggestion/${reference}`, { standing: 'liked' }, 400);
      await judge(app, `${id}/suggestion/nowhere`, { standing: 'set aside' }, 400);
    }));
});

describe('an inventory', () => {
  const body = { file: 'g20.csv', text: CSV };

  it('is seen before it is taken in, whole and once, and can be taken back', () =>
    withExamples(async (app) => {
      const before = await app.get<CommitmentsAnswer>('/commitments', 'CommitmentsAnswer');
      const seen = await app.post<InventoryAnswer>('/inventory', body, 'InventoryAnswer');
      expect(seen).toMatchObject({ written: false, rows: 2 });
      expect(seen.taken).toMatchObject({ Commitment: 'text', China: 'member:China' });
      expect(seen.problems).toEqual([
        { line: 3, column: 'Deadline', value: 'soon', reason: expect.any(String) },
      ]);
      expect(seen.revision).toBe(before.revision);
      const write = { ...body, write: true };
      const done = await app.post<InventoryAnswer>('/inventory', write, 'InventoryAnswer');
      expect(done.written).toBe(true);
      const again = await app.post<InventoryAnswer>('/inventory', write, 'InventoryAnswer');
      expect(again.written).toBe(false);
      expect(again.knownSince).toBeDefined();
      const grid = await app.get<GridAnswer>(`/commitments/grid?${ON}`, 'GridAnswer');
      expect(grid.members).toEqual(['China', 'India']);
      expect(grid.rows.map(({ average, percentage }) => [average, percentage])).toEqual([
        ['0.50', '75.0'],
        ['0.00', '50.0'],
      ]);
      await app.post('/undo', { subject: done.subject }, 'JudgementsAnswer');
      const after = await app.get<CommitmentsAnswer>('/commitments', 'CommitmentsAnswer');
      expect(after.total).toBe(before.total);
    }));

  it('takes columns by other names, and refuses names of fields that are none', () =>
    withExamples(async (app) => {
      const text = 'A,B\nwe will act,2027\n';
      const refused = await app.ask('/api/inventory', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ file: 'a.csv', text }),
      });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ code: 'import-invalid' });
      const columns = { text: 'A', deadline: 'B' };
      const seen = await app.post<InventoryAnswer>(
        '/inventory',
        { file: 'a.csv', text, columns, fixed: { series: 'G7' } },
        'InventoryAnswer',
      );
      expect(seen.sample[0]).toMatchObject({ deadline: '2027-12-31', series: 'G7' });
      const wrong = { file: 'a.csv', text, columns: { verb: 'A' } };
      await app.post('/inventory', wrong, 'ApiError', 400);
    }));

  it('is not written where the server only reads', async () => {
    const app = await openApp({ readOnly: true });
    await app.post('/inventory', { ...body, write: true }, 'ApiError', 403);
    await app.post('/inventory', body, 'InventoryAnswer');
    app.close();
  });
});

describe('the ledger as files', () => {
  it.each([
    ['json', 'application/json', '"commitments"'],
    ['md', 'text/markdown', '# Commitments on 25\u00a0Nov\u00a02026'],
    ['html', 'text/html', '<!doctype html>'],
  ])('is a file of %s with what is filtered', (format, type, words) =>
    withExamples(async (app) => {
      const response = await app.ask(`/api/commitments.${format}?${ON}&text=border+crossings`);
      expect(response.headers.get('content-type')).toContain(type);
      expect(response.headers.get('content-disposition')).toContain(`commitments.${format}`);
      const text = await response.text();
      expect(text).toContain(words);
      expect(text).toContain('border crossings');
      expect(text).not.toContain('nuclear energy');
    }),
  );
});
