import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/read/formats.ts';
import {
  brief,
  lines,
  makeDocx,
  makePdf,
  makeZip,
  paragraph,
  results,
  stream,
} from './fixtures.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('files', () => {
  test('one bad input never stops the others', async () => {
    const big = file('big.txt', 'x');
    truncateSync(big, 50_000_000);
    const inputs = [
      file('good.txt', 'They met.\r\n'),
      at('none.txt'),
      file('empty.txt', ''),
      file('blank.md', ' \n'),
      file('picture.txt', Buffer.from('89504e470d0a1a0a', 'hex')),
      file('archive.bin', makeZip({ 'a.txt': 'a' })),
      big,
      file('cut.pdf', makePdf([lines(['They met.'])]).subarray(0, 400)),
      file('fake.docx', 'no archive'),
      file('latin.txt', Buffer.from('caf\xe9 and more', 'latin1')),
      file('last.md', '**They** parted.'),
    ];
    expect(await brief(inputs)).toEqual([
      'They met.\r\n',
      'file-missing',
      'file-empty',
      'file-empty',
      'file-binary',
      'file-binary',
      'file-too-large',
      'pdf-damaged',
      'docx-damaged',
      'encoding-unknown',
      'They parted.',
    ]);
  });

  test('an error holds the value and its input', async () => {
    const [result] = await results([at('none.txt')]);
    expect(result).toMatchObject({
      kind: 'error',
      input: at('none.txt'),
      error: { code: 'file-missing', value: at('none.txt') },
    });
  });

  test('bytes that tell their format win over the name; without a name the look decides', async () => {
    const inputs = [
      file('paper.txt', makePdf([lines(['They met.'])])),
      file('word.dat', makeDocx(paragraph('They met.'))),
      file('page', '<!DOCTYPE html><p>They met.</p>'),
      file('lines', '{"id":"a","text":"They met."}\n{"id":"b","text":"They met."}'),
      file('words', 'They met.'),
    ];
    expect(await brief(inputs)).toEqual(Array(6).fill('They met.'));
  });

  test('a document is named by its path, or by its own id in JSONL', async () => {
    const [text, line] = await results([
      file('n.txt', 'They met.'),
      file('n.jsonl', '{"id":"own","text":"x"}'),
    ]);
    expect(text).toMatchObject({ document: { name: at('n.txt') } });
    expect(line).toMatchObject({ document: { name: 'own' } });
  });

  test.skipIf(process.platform === 'win32')('pipes are refused, not waited for', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(await brief([at('pipe'), '/dev/null'])).toEqual(['file-unreadable', 'file-unreadable']);
  });
});

describe('folders', () => {
  test('are walked in the order of names; hidden files and unknown endings are passed over', async () => {
    mkdirSync(at('tree/b'), { recursive: true });
    mkdirSync(at('tree/.hidden'));
    mkdirSync(at('tree/bare'));
    file('tree/c.txt', 'third');
    file('tree/b/a.txt', 'second');
    file('tree/a.md', 'first');
    file('tree/.secret.txt', 'no');
    file('tree/.hidden/a.txt', 'no');
    file('tree/d.png', 'no');
    file('tree/e.txt', '');
    symlinkSync(at('tree'), at('tree/loop'));
    expect(await brief([at('tree')])).toEqual(['first', 'second', 'third', 'file-empty']);
    expect(await brief([at('tree/bare')])).toEqual(['folder-without-documents']);
  });
});

describe('standard input', () => {
  const read = (...pieces: (string | Uint8Array)[]) =>
    brief(['-'], { stdin: stream(...pieces), maxBytes: 10_000 });
  const line = (id: string): string =>
    `{"id":"${id}","text":"They met in the port town and parted."}\n`;

  test('its format is found by its look', async () => {
    expect(await read('They ', 'met.')).toEqual(['They met.']);
    expect(await read('<html><p>They met.')).toEqual(['They met.']);
    expect(await read(makePdf([lines(['They met.'])]))).toEqual(['They met.']);
    expect((await read(...Array.from({ length: 500 }, (_, i) => line(`${i}`)))).length).toBe(500);
    expect(await read('{"id":"a",', '"text":"x"}')).toEqual(['x']);
  });

  test('nothing, or too much, is an error', async () => {
    expect(await read()).toEqual(['file-empty']);
    expect(await read('x'.repeat(6000), 'x'.repeat(6000))).toEqual(['file-too-large']);
  });

  test('it is named stdin', async () => {
    const [result] = await results(['-'], { stdin: stream('They met.') });
    expect(result).toMatchObject({ document: { name: 'stdin' } });
  });
});

describe('whatever the bytes', () => {
  const heads = ['', '%PDF-1.4\n', 'PK\x03\x04', '<html>', '{"id":', '---\n', '\ufeff', '# '];
  const bytes = fc
    .tuple(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', '%%EOF', 'word/document.xml'),
    )
    .map(([head, body, tail]) => Buffer.concat([Buffer.from(head), body, Buffer.from(tail)]));

  test.each(FORMATS)('$name gives documents or errors, never a bug', async (format) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const path = file(`any.${format.extensions[0]}`, content);
        for (const result of await results([path])) {
          if (result.kind === 'document') expect(result.document.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});

const TEXTS = new URL('../../../shared/data/texts/', import.meta.url);

test.skipIf(!existsSync(TEXTS))(
  'real texts stream through (skipped without ../shared/data)',
  async () => {
    const count = async (name: string): Promise<number> => {
      const all = await results([new URL(name, TEXTS).pathname]);
      return all.filter((result) => result.kind === 'document').length;
    };
    expect(await count('wikinews_en.jsonl')).toBe(164);
    expect(await count('kremlin_ru.jsonl')).toBe(110);
  },
);
