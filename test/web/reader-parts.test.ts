import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/view/api.ts';
import { blockAt, blocksOf } from '../../web/src/screens/reader/blocks.ts';
import { typedOf, valueTyped } from '../../web/src/screens/reader/field-value.ts';
import { placeCards } from '../../web/src/screens/reader/place-cards.ts';
import { type Mark, marksByBlock, segmentsOf } from '../../web/src/screens/reader/segments.ts';
import { nextEdge } from '../../web/src/screens/reader/text-place.ts';

describe('blocks of a text', () => {
  const texts = {
    lines: 'One.\n\nTwo two.\r\n  Three.\n',
    'one long line': 'word and another. '.repeat(4000),
    'no blanks': '雪'.repeat(9000),
    surrogates: '😀'.repeat(5000),
    blank: ' \n\n ',
  };
  it.each(Object.entries(texts))('lose no word: %s', (_, text) => {
    const pieces = blocksOf(text).flatMap(({ paragraphs }) => paragraphs);
    const shown = pieces.map(({ start, end }) => text.slice(start, end)).join('');
    expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    for (const { start, end } of pieces) {
      expect(end - start).toBeLessThanOrEqual(2400);
      expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
    expect(pieces.map(({ start }) => start)).toEqual(
      pieces.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });

  it('are found by a place of the text', () => {
    const blocks = blocksOf(texts['one long line']);
    expect(blocks.length).toBeGreaterThan(20);
    for (const [i, { start, end }] of blocks.entries()) {
      expect(blockAt(blocks, start)).toBe(i);
      expect(blockAt(blocks, end - 1)).toBe(i);
    }
  });
});

const mark = (start: number, end: number, id: string): Mark => ({
  start,
  end,
  id,
  type: 'item',
  name: 'figure',
});

describe('segments', () => {
  const paragraph = { start: 10, end: 40 };

  it('cover a paragraph once, whatever lies over what', () => {
    const marks = [mark(0, 15, 'a'), mark(12, 30, 'b'), mark(20, 25, 'c'), mark(25, 99, 'd')];
    const segments = segmentsOf(paragraph, marks);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [10, 12],
      [12, 15],
      [15, 20],
      [20, 25],
      [25, 30],
      [30, 40],
    ]);
    expect(segments.map((one) => one.marks.map(({ id }) => id).join(''))).toEqual([
      'a',
      'ab',
      'b',
      'cb',
      'bd',
      'd',
    ]);
  });

  it('are one without marks', () => {
    expect(segmentsOf(paragraph, [mark(40, 50, 'a'), mark(5, 10, 'b')])).toEqual([
      { start: 10, end: 40, marks: [] },
    ]);
  });

  it('find their blocks', () => {
    const blocks = blocksOf('word and another. '.repeat(400));
    const [, second] = blocks;
    const map = marksByBlock(blocks, [
      mark((second?.start ?? 0) - 3, (second?.start ?? 0) + 3, 'a'),
    ]);
    expect([...map.keys()]).toEqual([0, 1]);
  });
});

describe('cards', () => {
  const cards = [
    { anchor: 0, height: 50 },
    { anchor: 10, height: 50 },
    { anchor: 20, height: 200 },
    { anchor: 400, height: 50 },
  ];

  it('stand beside their words at the reading line and never over each other', () => {
    for (const [i, { anchor }] of cards.entries()) {
      const tops = placeCards(cards, anchor);
      expect(tops[i]).toBe(anchor);
      for (let k = 1; k < tops.length; k += 1) {
        const before = (tops[k - 1] ?? 0) + (cards[k - 1]?.height ?? 0);
        expect(tops[k]).toBeGreaterThanOrEqual(before);
      }
    }
  });

  it('stand beside the same words in their order, but the chosen one first', () => {
    const same = [
      { anchor: 100, height: 50 },
      { anchor: 100, height: 300 },
      { anchor: 100, height: 50 },
    ];
    expect(placeCards(same, 100, 1)).toEqual([42, 100, 408]);
  });

  it('move without jumps', () => {
    let last = placeCards(cards, -20);
    for (let line = -20; line < 450; line += 0.25) {
      const tops = placeCards(cards, line);
      for (const [k, top] of tops.entries()) expect(Math.abs(top - (last[k] ?? 0))).toBeLessThan(6);
      last = tops;
    }
  });
});

describe('typed values', () => {
  const field = (value: FieldView['value']): FieldView => ({ value, basis: 'said' });

  it('start from what stands there', () => {
    expect(typedOf('actors', field([{ name: 'China' }, { name: 'Russia' }]))).toBe('China; Russia');
    expect(
      typedOf('time', field({ timex: 'X', earliest: '2025-05-16', latest: '2025-05-17' })),
    ).toBe('2025-05-16/2025-05-17');
    expect(typedOf('time', field({ timex: '2025-11', earliest: '2025-11-01' }))).toBe('2025-11');
    expect(typedOf('quantity', field({ lower: '95', unit: '%' }))).toBe('95\t\t%');
    expect(typedOf(['held', 'scheduled'], field('held'))).toBe('held');
    expect(typedOf('text', undefined)).toBe('');
  });

  it('are taken by the kind of the field', () => {
    expect(valueTyped('quantity', '8\t15\t')).toEqual({ lower: '8', upper: '15' });
    expect(valueTyped('quantity', 'many\t\t')).toBeUndefined();
    expect(valueTyped('number', '30')).toBe(30);
    expect(valueTyped('number', 'thirty')).toBeUndefined();
    expect(valueTyped('time', '2025-11/2025-12')).toBe('2025-11/2025-12');
    expect(valueTyped('time', 'soon')).toBeUndefined();
    expect(valueTyped('deadline', '2026/2027')).toBeUndefined();
    expect(valueTyped('flag', 'false')).toBe(false);
    expect(valueTyped(['held'], 'lost')).toBeUndefined();
    expect(valueTyped('text', '  ')).toBeUndefined();
  });
});

describe('the ends of a span', () => {
  const text = 'China met Russia, twice. 中国与俄罗斯会晤。';

  it('move word by word', () => {
    const way = { edge: 'end', step: 1, language: 'en' } as const;
    expect(nextEdge(text, 9, way)).toBe(16);
    expect(nextEdge(text, 16, way)).toBe(23);
    expect(nextEdge(text, 16, { ...way, step: -1 })).toBe(9);
    expect(nextEdge(text, 6, { ...way, edge: 'start', step: -1 })).toBe(0);
    expect(nextEdge(text, 0, { ...way, edge: 'start', step: -1 })).toBe(0);
    expect(nextEdge(text, 25, { ...way, language: 'zh' })).toBeGreaterThan(25);
  });
});
