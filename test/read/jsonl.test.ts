import { expect, test } from 'vitest';
import { isUserError } from '../../src/model/user-error.ts';
import { jsonl } from '../../src/read/jsonl.ts';
import { stream } from './fixtures.ts';

async function read(pieces: readonly (string | Uint8Array)[], maxBytes = 1000): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const part of jsonl.stream({ name: 'a.jsonl', chunks: stream(...pieces), maxBytes })) {
    all.push(isUserError(part) ? `${part.code} ${part.value}` : part);
  }
  return all;
}

test('each line is a document, its text unchanged, its other keys read or passed over', async () => {
  const text = ' \ufeffA\r\n\u00a0b\u0000 ';
  const line = {
    id: 'x',
    text,
    title: 'T',
    date: '2025-11-03T08:00:00Z',
    language: 'en-US',
    publisher: null,
    more: 1,
  };
  expect(await read([`\ufeff${JSON.stringify(line)}\r\n\n{"id":7,"text":"b"}`])).toEqual([
    { name: 'x', text, title: 'T', publishedAt: '2025-11-03', language: 'en' },
    { name: '7', text: 'b' },
  ]);
});

test('pieces may be cut anywhere', async () => {
  const bytes = Buffer.from('{"id":"а","text":"Встреча"}\n{"id":"б","text":"中国"}\n');
  const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
  expect(await read(single)).toEqual(await read([bytes]));
});

test('a bad line is an error with its number, and the others are read', async () => {
  const lines = [
    '{"id":"a","text":"x"}',
    '{oops',
    '[1]',
    '{"id":"b"}',
    '{"id":"c","text":" "}',
    '{"id":"d","text":"x","date":"soon"}',
    `{"id":"e","text":"${'x'.repeat(2000)}"}`,
    '{"id":"f","text":"x"}',
  ];
  const all = await read([lines.join('\n')]);
  expect(
    all.map((part) =>
      typeof part === 'string' ? part.split(' ').slice(0, 2).join(' ') : 'document',
    ),
  ).toEqual([
    'document',
    'jsonl-line-invalid a.jsonl:2',
    'jsonl-line-invalid a.jsonl:3',
    'jsonl-line-invalid a.jsonl:4',
    'file-empty a.jsonl:5',
    'jsonl-line-invalid a.jsonl:6',
    'file-too-large a.jsonl:7',
    'document',
  ]);
  expect(all[3]).toContain('"text"');
});

test('bytes that are no UTF-8, a binary and an empty stream', async () => {
  expect(await read([Buffer.from('{"id":"a","text":"\xe9t\xe9"}', 'latin1')])).toEqual([
    'encoding-unknown a.jsonl:1: not utf-8 at byte 18 (0xe9)',
  ]);
  expect(await read([Buffer.from('89504e470d0a1a0a00', 'hex')])).toEqual([
    'file-binary a.jsonl (a PNG picture)',
  ]);
  expect(await read(['\n\n'])).toEqual(['file-empty a.jsonl']);
});

test('ten thousand documents are given one by one, before the stream ends', async () => {
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; ; sent++) yield Buffer.from(`{"id":"${sent}","text":"They met."}\n`);
  }
  let count = 0;
  for await (const part of jsonl.stream({ name: 'a', chunks: endless(), maxBytes: 1000 })) {
    expect(isUserError(part)).toBe(false);
    if (++count === 10_000) break;
  }
  expect(sent).toBeLessThan(10_002);
});
