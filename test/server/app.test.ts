import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/reference/load.ts';
import type { AppOptions } from '../../src/server/app.ts';
import { buildApp, MAX_BODY_BYTES } from '../../src/server/app.ts';
import type { DossierStore } from '../../src/store/port.ts';
import { openDossier } from '../../src/store/sqlite/open.ts';

const TEXT =
  'President Vladimir Putin met Prime Minister Narendra Modi in New Delhi on 4 December 2025.';
const HOST = '127.0.0.1:4477';

function app(more: Partial<AppOptions> = {}): ReturnType<typeof buildApp> {
  const options = { reference: loadReference(), port: () => 4477, version: '0.0.0', ...more };
  return buildApp(options);
}

function ask(path: string, init: RequestInit = {}, server = app()): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('host')) headers.set('host', HOST);
  return Promise.resolve(server.request(path, { ...init, headers }));
}

function post(path: string, value: unknown, headers: Record<string, string> = {}) {
  return ask(path, {
    method: 'POST',
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

function form(fields: Record<string, string | File>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { method: 'POST', body };
}

describe('the page', () => {
  it('has a form that works without its script', async () => {
    const page = await (await ask('/')).text();
    expect(page).toContain('<form method="post" action="/read" enctype="multipart/form-data"');
    for (const name of ['text', 'file', 'url', 'date', 'language']) {
      expect(page).toMatch(new RegExp(`<label for="${name}">`));
      expect(page).toMatch(new RegExp(`name="${name}"`));
    }
    expect(page).not.toMatch(/https?:\/\/(?!")/);
  });

  it('gives the overview of a pasted text', async () => {
    const response = await ask('/read', form({ text: TEXT, title: '', date: '2025-12-05' }));
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('Narendra Modi');
    expect(page).toContain('<a href="/">');
  });

  it('reads files, the bad ones told beside the good ones', async () => {
    const body = new FormData();
    body.append('file', new File([TEXT], 'talks.txt'));
    body.append('file', new File([''], 'empty.txt'));
    const response = await ask('/read', { method: 'POST', body });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('talks.txt');
    expect(page).toContain('empty.txt');
  });

  it('comes again with a message where nothing can be read', async () => {
    for (const [fields, words] of [
      [{ text: '' }, 'the form'],
      [{ text: TEXT, date: '2025-02-30' }, '2025-02-30'],
      [{ url: 'http://127.0.0.1:1/' }, 'private network'],
      [{ url: 'file:///etc/passwd' }, 'address'],
      [{ url: '/etc/passwd' }, 'address'],
    ] as const) {
      const response = await ask('/read', form(fields));
      expect(response.status).toBe(400);
      const page = await response.text();
      expect(page).toContain('role="alert"');
      expect(page).toContain(words);
      expect(page).not.toContain('root:');
    }
  });

  it('shows what a text holds as text', async () => {
    const page = await (
      await ask('/read', form({ text: `<script>alert(1)</script> ${TEXT}` }))
    ).text();
    expect(page).not.toContain('<script>alert(1)');
  });
});

describe('the API', () => {
  it('gives the same JSON as read', async () => {
    const response = await post('/api/read', { text: TEXT, title: 'Talks', date: '2025-12-05' });
    expect(response.headers.get('content-type')).toContain('application/json');
    const reading = (await response.json()) as {
      documents: { title: string; publishedAt: string }[];
      claims: { evidence: { start: number; end: number; exact: string }[] }[];
    };
    expect(reading.documents[0]).toMatchObject({ title: 'Talks', publishedAt: '2025-12-05' });
    expect(reading.claims.length).toBeGreaterThan(0);
    for (const { start, end, exact } of reading.claims.flatMap((claim) => claim.evidence)) {
      expect(TEXT.slice(start, end)).toBe(exact);
    }
  });

  it('takes a file as multipart', async () => {
    const response = await ask('/api/read', form({ file: new File([TEXT], 'talks.txt') }));
    expect(((await response.json()) as { documents: { name: string }[] }).documents[0]?.name).toBe(
      'talks.txt',
    );
  });

  it('tells mistakes as code, value and remedy', async () => {
    const cases = [
      [{ words: TEXT }, 'option-invalid'],
      [{ text: '' }, 'file-empty'],
      [{ text: TEXT, date: 'yesterday' }, 'date-invalid'],
      [{ text: TEXT, language: 'fr' }, 'language-unknown'],
    ] as const;
    for (const [body, code] of cases) {
      const response = await post('/api/read', body);
      expect(response.status).toBe(400);
      const error = (await response.json()) as Record<string, string>;
      expect(Object.keys(error)).toEqual(['code', 'value', 'remedy']);
      expect(error['code']).toBe(code);
    }
    expect((await ask('/nowhere')).status).toBe(404);
  });

  it('refuses what is too large', async () => {
    const response = await ask('/api/read', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': String(MAX_BODY_BYTES + 1) },
    });
    expect(response.status).toBe(413);
  });
});

describe('protections', () => {
  it('answers this machine only, under its own names', async () => {
    for (const host of ['127.0.0.1:4477', 'localhost:4477', '[::1]:4477']) {
      expect((await ask('/', { headers: { host } })).status).toBe(200);
    }
    for (const host of ['evil.example:4477', '127.0.0.1:80', 'localhost.evil.example:4477']) {
      expect((await ask('/', { headers: { host } })).status).toBe(403);
    }
  });

  it('takes forms from its own page only', async () => {
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await post('/api/read', { text: TEXT }, headers)).status;
    expect(await status({ origin: 'http://127.0.0.1:4477' })).toBe(200);
    expect(await status({ origin: 'http://localhost:4477' })).toBe(200);
    expect(await status({})).toBe(200);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('allows nothing but its own script and style, and keeps nothing', async () => {
    for (const path of ['/', '/nowhere']) {
      const { headers } = await ask(path, {}, app({ nonce: () => 'once' }));
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-once'",
      );
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect(await (await ask('/', {}, app({ nonce: () => 'once' }))).text()).toContain(
      '<script nonce="once">',
    );
  });
});

describe('with a dossier', () => {
  let folder: string;
  let dossier: DossierStore;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-server-'));
    dossier = await openDossier(join(folder, 'talks.rapporteur'), { create: true });
  });

  afterAll(() => {
    dossier.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps what is read and shows it', async () => {
    const server = app({ dossier });
    expect(await (await ask('/', {}, server)).text()).toContain('It is empty');
    await ask('/read', form({ file: new File([TEXT], 'talks.txt'), date: '2025-12-05' }), server);
    const [document] = dossier.documents();
    const page = await (await ask('/', {}, server)).text();
    expect(page).toContain('talks.txt');
    expect(page).toContain(`/documents/${document?.id}`);
    for (const path of ['/dossier', `/documents/${document?.id}`]) {
      const response = await ask(path, {}, server);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('Narendra Modi');
    }
    expect((await ask('/documents/none', {}, server)).status).toBe(404);
  });
});
