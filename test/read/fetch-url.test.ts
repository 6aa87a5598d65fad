import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPrivateAddress, parseAddress } from '../../src/read/address.ts';
import { brief, errorOf, results } from './fixtures.ts';

const TEXT = 'They met in the port town.';
let last: IncomingMessage | undefined;
let base = '';

type Handler = (response: ServerResponse) => void;
const plain = { 'content-type': 'text/plain; charset=utf-8' };
const send =
  (body: string | Uint8Array, headers: Record<string, string> = plain): Handler =>
  (r) =>
    r.writeHead(200, headers).end(body);
const redirect =
  (to: string): Handler =>
  (r) =>
    r.writeHead(302, { location: to }).end();

const ROUTES: Readonly<Record<string, Handler>> = {
  '/plain': send(TEXT),
  '/page': send(`<p>${TEXT}</p>`, { 'content-type': 'text/html' }),
  '/unnamed': send(`<!doctype html><p>${TEXT}</p>`, { 'content-type': 'application/octet-stream' }),
  '/lines': send(`{"id":"a","text":"${TEXT}"}\n{bad`, { 'content-type': 'application/x-ndjson' }),
  '/cp1251': send(Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), {
    'content-type': 'text/plain; charset=windows-1251',
  }),
  '/gzip': send(gzipSync(TEXT), { ...plain, 'content-encoding': 'gzip' }),
  '/br': send(brotliCompressSync(TEXT), { ...plain, 'content-encoding': 'br' }),
  '/deflate': send(deflateSync(TEXT), { ...plain, 'content-encoding': 'deflate' }),
  '/bomb': send(gzipSync('x'.repeat(5_000_000)), { ...plain, 'content-encoding': 'gzip' }),
  '/broken': send('no gzip', { ...plain, 'content-encoding': 'gzip' }),
  '/strange': send('x', { ...plain, 'content-encoding': 'zstd' }),
  '/large': send('x'.repeat(200_000)),
  '/empty': send(''),
  '/missing': (r) => r.writeHead(404).end('gone'),
  '/error': (r) => r.writeHead(503).end(),
  '/once': redirect('/plain#part'),
  '/forever': redirect('/forever'),
  '/to-file': redirect('file:///etc/hostname'),
  '/to-secret': redirect('http://name:word@example.org/'),
  '/silent': () => undefined,
  '/trickle': (r) => void r.writeHead(200, plain).write('They'),
  '/cut': (r) => {
    r.writeHead(200, { ...plain, 'content-length': '100' }).write('They');
    setImmediate(() => r.destroy());
  },
};

const server = createServer((request, response) => {
  last = request;
  const route = ROUTES[request.url ?? ''];
  if (route) route(response);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = { allowPrivate: true, maxBytes: 100_000 };
/** Addresses that never finish, for which there is no use in waiting long. */
const ENDLESS = ['/silent', '/trickle'];

describe('addresses', () => {
  test.each([
    ['/plain', [TEXT]],
    ['/page', [TEXT]],
    ['/unnamed', [TEXT]],
    ['/lines', [TEXT, 'jsonl-line-invalid']],
    ['/cp1251', ['Привет']],
    ['/gzip', [TEXT]],
    ['/br', [TEXT]],
    ['/deflate', [TEXT]],
    ['/once', [TEXT]],
    ['/bomb', ['url-too-large']],
    ['/large', ['url-too-large']],
    ['/broken', ['url-unreachable']],
    ['/strange', ['url-unreachable']],
    ['/empty', ['file-empty']],
    ['/missing', ['url-status']],
    ['/error', ['url-status']],
    ['/forever', ['url-redirects']],
    ['/to-file', ['url-redirects']],
    ['/to-secret', ['url-redirects']],
    ['/silent', ['url-unreachable']],
    ['/trickle', ['url-unreachable']],
    ['/cut', ['url-unreachable']],
  ])('%s', async (path, expected) => {
    const limits = ENDLESS.includes(path) ? { ...options, totalMs: 300 } : options;
    expect(await brief([base + path], limits)).toEqual(expected);
  });

  test('the document keeps the address given, the address reached and the time', async () => {
    const [result] = await results([`${base}/once`], options);
    expect(result).toMatchObject({
      document: {
        name: `${base}/once`,
        uri: `${base}/plain`,
        retrievedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    });
    expect(last?.headers['user-agent']).toMatch(/^rapporteur\/\d/);
  });

  test('nobody there', async () => {
    expect(await brief(['http://127.0.0.1:9/'], options)).toEqual(['url-unreachable']);
  });
});

describe('private addresses', () => {
  test('are refused before anything is sent, by number and by name', async () => {
    last = undefined;
    const { port } = server.address() as AddressInfo;
    const hosts = [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ];
    for (const host of hosts) {
      expect(await brief([`http://${host}:${port}/plain`])).toEqual(['url-refused']);
    }
    expect(last).toBeUndefined();
  });

  test.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'nonsense',
  ])('%s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});

test.each([
  'ftp://example.org/a',
  'file:///etc/passwd',
  'http://',
  'https://name:word@example.org/',
])('%s is invalid', async (address) => {
  expect(await brief([address])).toEqual(['url-invalid']);
  const error = await errorOf(() => parseAddress(address));
  expect(error.value).not.toContain('word@');
});
