import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobAnswer, JobView, MetaAnswer } from '../../src/view/api.ts';
import { type OpenApp, openApp } from './open-app.ts';

const TEXT =
  'President Vladimir Putin met Prime Minister Narendra Modi in New Delhi on 4 December 2025.';

let app: OpenApp;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.close());

interface Told {
  readonly event: string;
  readonly data: JobView;
}

/** All events of a job until it ends. */
async function eventsOf(job: string): Promise<readonly Told[]> {
  const response = await app.ask(`/api/jobs/${job}/events`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return [...(await response.text()).matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(
    ([, event = '', data = '']) => ({ event, data: JSON.parse(data) as JobView }),
  );
}

async function handIn(body: unknown): Promise<JobView> {
  const { job } = await app.post<JobAnswer>('/documents', body, 'JobAnswer', 202);
  const last = (await eventsOf(job)).at(-1);
  expect(last?.event).toBe('done');
  return app.get<JobView>(`/jobs/${job}`, 'JobView');
}

describe('a job', () => {
  it('reads a text and tells what was found', async () => {
    const job = await handIn({ text: TEXT, title: 'Talks', date: '2025-12-05' });
    expect(job).toMatchObject({ state: 'done', done: 1, total: 1, errors: [] });
    expect(job.documents).toMatchObject([{ title: 'Talks', addition: 'added' }]);
    expect(job.claims).toBeGreaterThan(0);
    const { revision, dossier } = await app.get<MetaAnswer>('/meta', 'MetaAnswer');
    expect(dossier.documents).toBe(1);
    expect(job.revision).toBe(revision);
    expect((await handIn({ text: TEXT, date: '2025-12-05' })).documents[0]?.addition).toBe(
      'unchanged',
    );
  });

  it('reads files of a form, and tells of the bad ones', async () => {
    const body = new FormData();
    body.append('file', new File([TEXT], 'talks.txt'));
    body.append('file', new File([''], 'empty.txt'));
    const response = await app.ask('/api/documents', { method: 'POST', body });
    expect(response.status).toBe(202);
    const { job } = (await response.json()) as JobAnswer;
    const { data } = (await eventsOf(job)).at(-1) as Told;
    expect(data.documents.map(({ name }) => name)).toEqual(['talks.txt']);
    expect(data.errors).toMatchObject([{ name: 'empty.txt', code: 'file-empty' }]);
  });

  it('reads a folder of this machine with its progress', async () => {
    const folder = join(app.folder, 'reports');
    mkdirSync(folder);
    const days = [1, 2, 3, 4];
    for (const day of days) writeFileSync(join(folder, `${day}.txt`), `${day}. ${TEXT}`);
    const { job } = await app.post<JobAnswer>('/documents', { path: folder }, 'JobAnswer', 202);
    const told = await eventsOf(job);
    expect(told.at(-1)?.data).toMatchObject({ done: 4, total: 4 });
    const counts = told.map(({ data }) => data.done);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(app.dossier.documents().length).toBe(4);
  });

  it('tells what cannot be read', async () => {
    for (const [body, code] of [
      [{ path: join(app.folder, 'none') }, 'file-missing'],
      [{ url: 'http://127.0.0.1:1/' }, 'url-refused'],
      [{ url: 'javascript:alert(1)' }, 'url-invalid'],
      [{ path: 'http://127.0.0.1:1/' }, 'file-missing'],
    ] as const) {
      const { errors } = await handIn(body);
      expect(errors.map((error) => error.code)).toEqual([code]);
    }
    await app.post('/documents', {}, 'ApiError', 400);
    await app.post('/documents', { text: TEXT, date: '2025-02-30' }, 'ApiError', 400);
    expect((await app.ask('/api/jobs/none/events')).status).toBe(400);
  });
});

describe('the events of the dossier', () => {
  it('tell of each new revision', async () => {
    const response = await app.ask('/api/events');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let text = '';
    const revisions = async (count: number): Promise<readonly string[]> => {
      for (;;) {
        const found = [...text.matchAll(/"revision":"([^"]+)"/g)].map(([, one = '']) => one);
        if (found.length >= count) return found;
        text += decoder.decode((await reader.read()).value);
      }
    };
    const [first] = await revisions(1);
    await handIn({ text: TEXT, date: '2025-12-05' });
    const [, second] = await revisions(2);
    expect(second).not.toBe(first);
    // Another process writes: it is seen at the next look.
    app.dossier.judge({ subject: 'f-x', verdict: 'accept', by: 'cli', at: '2026-02-01T00:00:00Z' });
    const [, , third] = await revisions(3);
    expect(third).not.toBe(second);
    await reader.cancel();
  });
});
