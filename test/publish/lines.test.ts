import { describe, expect, test } from 'vitest';
import { indexLines, lineSpan, positionAt } from '../../src/publish/lines.ts';
import { sentenceAround } from '../../src/publish/sentence.ts';

describe('lines', () => {
  test('count from 1, in UTF-16, over all kinds of line break', () => {
    const text = 'a\nbc\r\nd\re😀f';
    const index = indexLines(text);
    expect(index.starts).toEqual([0, 2, 6, 8]);
    expect(positionAt(index, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(index, 3)).toEqual({ line: 2, column: 2 });
    expect(positionAt(index, text.indexOf('f'))).toEqual({ line: 4, column: 4 });
    expect(text.slice(lineSpan(text, index, 2).start, lineSpan(text, index, 2).end)).toBe('bc');
  });
});

describe('sentences', () => {
  test.each([
    ['One came. Two went home. Three slept.', 'Two', 'Two went home.'],
    [
      'They met Mr. Bell of the U.S. State Department. He left.',
      'Bell',
      'They met Mr. Bell of the U.S. State Department.',
    ],
    ['It rose 4.2 % in May. It fell.', '4.2', 'It rose 4.2 % in May.'],
    ['“It works.” The host smiled.', 'host', 'The host smiled.'],
    ['双方签署协议。会谈结束。', '会谈', '会谈结束。'],
    ['Head\nA line without stop\nTail', 'line', 'A line without stop'],
  ])('%s', (text, words, sentence) => {
    const start = text.indexOf(words);
    const span = sentenceAround(text, start, start + words.length);
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });
});
