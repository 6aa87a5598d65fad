import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/read/markdown.ts';
import { stripInline } from '../../src/read/markdown-inline.ts';
import { source, textOf } from './fixtures.ts';

describe('markdown', () => {
  test.each([
    ['**Trade** rose by *5 %*', 'Trade rose by 5 %'],
    ['see [the pact](https://a.example/b_(c)) and ![map](m.png)', 'see the pact and map'],
    ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
    ['\\*not bold\\* but `**code**`', '*not bold* but **code**'],
    ['said[^1] &amp; done&nbsp;so', 'said & done\u00a0so'],
    ['a < b and c > d', 'a < b and c > d'],
  ])('%s', (line, words) => {
    expect(stripInline(line)).toBe(words);
  });

  test('a line of the text has the number of its line in the file', async () => {
    const file =
      '---\ntitle: "Talks"\ndate: 2025-11-03\nlang: en\n---\n# Talks on **tea** #\n\n> They met.\n\n1. one\n   - two\n\n```\nx\n```\nend';
    const [document] = await markdown.read(source('a.md', file));
    expect(document).toMatchObject({ title: 'Talks', publishedAt: '2025-11-03', language: 'en' });
    const text = document?.text.split('\n') ?? [];
    expect(text.length).toBe(file.split('\n').length);
    expect(text.indexOf('Talks on tea')).toBe(5);
    expect(text.slice(7)).toEqual(['They met.', '', '- one', '- two', '', '', 'x', '', 'end']);
  });

  test('rows of a table follow its head', async () => {
    expect(await textOf(markdown, '| Year | Trade |\n|---|:-:|\n| 2024 | **12** |\n\nx | y')).toBe(
      '\nYear | Trade\n2024 | 12\n\nx | y',
    );
    expect(await textOf(markdown, 'a | b\n--- | ---\n1 | 2')).toBe('\na | b\n1 | 2');
  });
});
