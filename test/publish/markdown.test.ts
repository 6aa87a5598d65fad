import { describe, expect, test } from 'vitest';
import { escapeMarkdown, inlineCode } from '../../src/publish/markdown/escape.ts';
import { MARKDOWN } from '../../src/publish/markdown/markdown.ts';
import { expectGolden } from './golden.ts';
import { EMPTY_READING, SAMPLE } from './sample-reading.ts';

describe('markdown', () => {
  test('is the golden file', () => {
    expectGolden('markdown/reading.md', MARKDOWN.write(SAMPLE, {}));
    expectGolden('markdown/empty.md', MARKDOWN.write(EMPTY_READING, {}));
  });

  test('every footnote that is called is given, and once', () => {
    const text = MARKDOWN.write(SAMPLE, {});
    const called = [...text.matchAll(/\[\^(\w+)\](?!:)/g)].map((m) => m[1]);
    const given = [...text.matchAll(/^\[\^(\w+)\]:/gm)].map((m) => m[1]);
    expect(new Set(given)).toEqual(new Set(called));
    expect(given).toHaveLength(new Set(given).size);
  });

  test.each([
    ['a | b', 'a \\| b'],
    ['<script>', '\\<script\\>'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['two\nlines', 'two lines'],
    ['see https://x.example', 'see https\\://x.example'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  test('code holds its backticks', () => {
    expect(inlineCode('a `b` c')).toBe('`` a `b` c ``');
  });
});
