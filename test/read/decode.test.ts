import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, invalidUtf8 } from '../../src/read/decode.ts';
import { guessEncoding } from '../../src/read/encoding-guess.ts';
import { errorOf, source } from './fixtures.ts';

const RUSSIAN = 'Стороны договорились расширить сотрудничество в области энергетики';
/** The bytes of Russian text in windows-1251. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((c) => (c > '~' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
  );
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

describe('decodeText', () => {
  test('a byte order mark is dropped, every other character kept', () => {
    expect(decodeText(source('a', '\ufeffone\r\ntwo\u00a0\ufeff\n'))).toBe(
      'one\r\ntwo\u00a0\ufeff\n',
    );
    expect(decodeText(source('a', utf16('Встреча', true)))).toBe('Встреча');
  });

  test('UTF-8 wins over a wrong declaration, the user over both', () => {
    expect(decodeText(source('a', 'Встреча'), 'windows-1252')).toBe('Встреча');
    expect(decodeText(source('a', cp1251(RUSSIAN)), 'windows-1251')).toBe(RUSSIAN);
    expect(decodeText(source('a', cp1251(RUSSIAN), { encoding: 'cp1251' }), 'utf-8')).toBe(RUSSIAN);
    expect(decodeText(source('a', utf16('talks', false), { encoding: 'utf-16le' }))).toBe('talks');
  });

  test.each([
    ['file-empty', ' \r\n\t', undefined],
    ['file-empty', '\ufeff', undefined],
    ['file-binary', 'a\0b and so on', undefined],
    ['file-binary', Buffer.from('89504e470d0a1a0a', 'hex'), undefined],
    ['file-binary', Buffer.from('7f454c4602010100', 'hex'), undefined],
    ['file-binary', Uint8Array.from({ length: 500 }, (_, i) => i % 32), undefined],
    ['encoding-unknown', cp1251(RUSSIAN), undefined],
    ['encoding-unknown', cp1251(RUSSIAN), 'utf-8'],
    ['encoding-unknown', utf16('the talks were held', false), undefined],
    ['option-invalid', 'text', 'klingon'],
  ])('%s', async (code, bytes, encoding) => {
    const input = source('a', bytes, encoding === undefined ? {} : { encoding });
    expect((await errorOf(() => decodeText(input))).code).toBe(code);
  });

  test('the error names byte, offset and a likely encoding', async () => {
    const error = await errorOf(() => decodeText(source('a.txt', cp1251(`Talks: ${RUSSIAN}`))));
    expect(error.value).toBe('a.txt: not utf-8 at byte 7 (0xd1)');
    expect(error.remedy).toContain('--encoding windows-1251');
  });
});

test.each([
  ['windows-1251', cp1251(RUSSIAN)],
  ['gb18030', Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xbe, 0xad, 0xbc, 0xc3)],
  ['windows-1252', Buffer.from('\x93No deal\x94, he said at the caf\xe9', 'latin1')],
  ['utf-16be', Buffer.from('\0t\0a\0l\0k\0s\0.', 'latin1')],
  [undefined, Uint8Array.of(0xff, 0x80, 0x81, 0xff)],
])('guess of %s', (label, bytes) => {
  expect(guessEncoding(bytes)).toBe(label);
});

test('the offset of the first invalid byte is that of a plain scan', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.nat(600),
      fc.integer({ min: 0x80, max: 0xff }),
      (text, at, byte) => {
        const bytes = Buffer.from(text);
        if (bytes.length === 0) return;
        bytes[at % bytes.length] = byte;
        expect(invalidUtf8(bytes)).toBe(plainScan(bytes));
      },
    ),
  );
});

/** The reference: the longest prefix that decodes strictly, sequence by sequence. */
function plainScan(bytes: Uint8Array): number {
  const decodes = (part: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes)) return -1;
  let good = 0;
  for (let to = 1; to <= bytes.length; to++) if (decodes(bytes.subarray(0, to))) good = to;
  return good;
}
