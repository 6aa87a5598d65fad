import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/reference/load.ts';
import { startServer } from '../../src/server/start-server.ts';
import type { DocumentAnswer, JobAnswer, JobView } from '../../src/view/api.ts';
import type { QueryAnswer } from '../../src/view/api-record.ts';
import { type OpenApp, openApp } from './open-app.ts';

const BIDI = '\u202e\u2066';
const EVIL = `<script>alert(1)</script> [press](javascript:alert(1)) ${BIDI} President Vladimir Putin met Prime Minister Narendra Modi in New Delhi on 4 December 2025. India will pay $5 billion by 2027.`;

describe('a built client', () => {
  let folder: string;
  let app: OpenApp;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-client-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>desk</title>');
    writeFileSync(join(folder, 'assets', 'main-DfGh1234.js'), 'export {};');
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    app = await openApp({ client: folder });
  });
  afterAll(() => {
    app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is served at every screen, under a strict policy', async () => {
    for (const path of [
      '/',
      '/inbox',
      '/meetings',
      '/meetings/m-1',
      '/reader/x',
      '/checks',
      '/explore',
      '/commitments/c-1',
    ]) {
      const response = await app.ask(path);
      expect(await response.text(), path).toContain('<title>desk</title>');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is kept for long where its names change with its content', async () => {
    const script = await app.ask('/assets/main-DfGh1234.js');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const icon = await app.ask('/favicon.svg');
    expect(icon.headers.get('cache-control')).toBe('no-store');
  });

  it('leads nowhere else', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%00.js',
      '/assets/none.js',
    ]) {
      const response = await app.ask(path);
      expect(response.status, path).toBe(404);
    }
  });
});

describe('an evil document', () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  async function handIn(body: unknown): Promise<JobView> {
    const { job } = await app.post<JobAnswer>('/documents', body, 'JobAnswer', 202);
    await (await app.ask(`/api/jobs/${job}/events`)).text();
    return app.get<JobView>(`/jobs/${job}`, 'JobView');
  }

  it('is text in every answer, and text only', async () => {
    const { documents } = await handIn({ text: EVIL, title: '<img src=x onerror=alert(1)>' });
    const id = documents[0]?.id;
    const answer = await app.get<DocumentAnswer>(`/documents/${id}`, 'DocumentAnswer');
    expect(answer.document.text).toBe(EVIL);
    const json = await app.ask(`/api/documents/${id}`);
    expect(json.headers.get('content-type')).toContain('application/json');
    expect(json.headers.get('x-content-type-options')).toBe('nosniff');
    expect(json.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const path of ['/', '/dossier', `/documents/${id}`]) {
      const page = await (await app.ask(path)).text();
      expect(page, path).not.toContain('<script>alert');
      expect(page, path).not.toContain('<img src=x');
      expect(page, path).not.toMatch(/href="javascript:/i);
    }
  });

  it('computes nothing in a spreadsheet', async () => {
    await handIn({
      text: `=HYPERLINK("http://evil.example") President Vladimir Putin met Narendra Modi in New Delhi on 4 December 2025.`,
      name: '=cmd|calc',
      title: '@SUM(1)',
      date: '2025-12-05',
    });
    for (const path of ['/api/query.csv', '/api/query.csv?q=HYPERLINK', '/api/commitments.csv']) {
      const text = await (await app.ask(path)).text();
      const cells = text
        .split('\r\n')
        .flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
      expect(
        cells.filter((cell) => /^"?[=+@]/.test(cell)),
        path,
      ).toEqual([]);
    }
    expect(await (await app.ask('/api/query.csv')).text()).toContain("'=cmd|calc");
  });

  it('may be one line of 5 MB', { timeout: 120_000 }, async () => {
    const { errors, documents } = await handIn({ text: `${'word '.repeat(1_000_000)}${EVIL}` });
    expect(errors).toEqual([]);
    const id = documents[0]?.id;
    const { matched, rows } = await app.get<QueryAnswer>(
      `/query?q=modi&document=${id}`,
      'QueryAnswer',
    );
    expect(matched).toBeGreaterThan(0);
    for (const { sentence } of rows) expect(sentence.length).toBeLessThan(2000);
  });
});

describe('a token', () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp({ token: 'a secret', hosts: ['10.0.0.7'] });
  });
  afterAll(() => app.close());

  it('is asked of everybody, for everything', async () => {
    for (const path of [
      '/',
      '/api/meta',
      '/api/events',
      '/dossier',
      '/assets/x.js',
      '/meetings.json',
    ]) {
      expect((await app.ask(path)).status, path).toBe(401);
      expect((await app.ask(`${path}?token=a%20secreT`)).status, path).toBe(401);
    }
    const post = await app.ask('/api/undo?token=a%20secret', { method: 'POST' });
    expect(post.status).toBe(401);
  });

  it('is given once in the address, then kept where no script and no other site has it', async () => {
    const response = await app.ask('/meetings?q=x&token=a%20secret');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/meetings?q=x');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    const headers = { cookie: cookie.split(';')[0] as string };
    expect((await app.ask('/api/meta', { headers })).status).toBe(200);
    const bearer = { authorization: 'Bearer a secret' };
    expect((await app.ask('/api/meta', { headers: bearer })).status).toBe(200);
    const away = await app.ask('//evil.example/?token=a%20secret');
    expect(away.headers.get('location')).not.toMatch(/^\/\//);
  });

  it('goes with further names of the server, but not with others', async () => {
    const headers = (host: string) => ({ host, authorization: 'Bearer a secret' });
    expect((await app.ask('/api/meta', { headers: headers('10.0.0.7:4477') })).status).toBe(200);
    expect((await app.ask('/api/meta', { headers: headers('evil.example:4477') })).status).toBe(
      403,
    );
    const forged = { ...headers('10.0.0.7:4477'), origin: 'http://evil.example' };
    expect((await app.ask('/api/undo', { method: 'POST', headers: forged })).status).toBe(403);
  });

  it('does not open the files of this machine', async () => {
    const headers = { authorization: 'Bearer a secret', 'content-type': 'application/json' };
    const body = JSON.stringify({ path: app.folder });
    const refused = await app.ask('/api/documents', { method: 'POST', headers, body });
    expect([refused.status, (await refused.json()).code]).toEqual([403, 'path-refused']);
    const form = new FormData();
    form.set('path', app.folder);
    for (const path of ['/read', '/api/read']) {
      const answer = await app.ask(path, {
        method: 'POST',
        headers: { authorization: 'Bearer a secret' },
        body: form,
      });
      expect(answer.status, path).toBe(403);
      expect(await answer.text(), path).toMatch(/not read for others|path-refused/);
    }
  });

  it('is made where the server listens to others and none is named', async () => {
    const server = await startServer({
      port: 0,
      host: '0.0.0.0',
      version: '0.0.0',
      reference: loadReference(),
    });
    try {
      const token = /\?token=([0-9a-f]{48})$/.exec(server.url)?.[1];
      expect(token).toBeDefined();
      const local = `http://127.0.0.1:${server.port}/`;
      expect((await fetch(local)).status).toBe(401);
      expect((await fetch(local, { headers: { authorization: `Bearer ${token}` } })).status).toBe(
        200,
      );
    } finally {
      await server.close();
    }
  });
});

describe('requests of other sites', () => {
  it('change nothing', async () => {
    const app = await openApp();
    const send = async (path: string, headers: Record<string, string>, method = 'POST') =>
      (await app.ask(`/api${path}`, { method, headers, body: method === 'POST' ? '{}' : null }))
        .status;
    for (const path of ['/judgements', '/undo', '/redo', '/documents', '/sql', '/visit']) {
      expect(await send(path, { origin: 'https://evil.example' }), path).toBe(403);
      expect(await send(path, { origin: 'null' }), path).toBe(403);
      expect(await send(path, { 'sec-fetch-site': 'cross-site' }), path).toBe(403);
      expect(await send(path, { host: 'evil.example' }), path).toBe(403);
    }
    expect(await send('/documents/x', { origin: 'https://evil.example' }, 'DELETE')).toBe(403);
    app.close();
  });
});
