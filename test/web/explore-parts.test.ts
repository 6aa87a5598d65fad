import { describe, expect, it } from 'vitest';
import { csvOf } from '../../web/src/screens/explore/csv.ts';
import { nearest } from '../../web/src/screens/explore/nearest.ts';
import { layOut, namesOf } from '../../web/src/screens/explore/network-layout.ts';
import { daysOf, periodsBetween, unitFor } from '../../web/src/screens/explore/periods.ts';

describe('a table as CSV', () => {
  it('is never computed by a spreadsheet', () => {
    const evil = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '|calc'];
    const lines = csvOf(
      ['a'],
      evil.map((cell) => [cell]),
    )
      .trimEnd()
      .split('\r\n')
      .slice(1);
    for (const line of lines) expect(line.replace(/^"/, '')).toMatch(/^'/);
    expect(csvOf(['=a'], [])).toBe("'=a\r\n");
  });

  it('keeps numbers, quotes what must be quoted, and leaves nothing for nothing', () => {
    const text = csvOf(
      ['n', 't'],
      [
        [-1.5, 'a "b", c'],
        [null, '-3.2'],
        [undefined, 'x\ny'],
      ],
    );
    expect(text).toBe('n,t\r\n-1.5,"a ""b"", c"\r\n,-3.2\r\n,"x\ny"\r\n');
  });
});

describe('arrow keys in a drawing', () => {
  const spots = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 12, y: 40 },
    { x: 0, y: 30 },
  ];
  it('lead to the nearest that way', () => {
    expect(nearest(spots, 0, 'ArrowRight')).toBe(1);
    expect(nearest(spots, 0, 'ArrowDown')).toBe(3);
    expect(nearest(spots, 2, 'ArrowUp')).toBe(1);
    expect(nearest(spots, 2, 'ArrowLeft')).toBe(3);
    expect(nearest(spots, 0, 'End')).toBe(3);
    expect(nearest(spots, 3, 'Home')).toBe(0);
  });
  it('lead nowhere where there is none', () => {
    expect(nearest(spots, 0, 'ArrowLeft')).toBeUndefined();
    expect(nearest(spots, 0, 'x')).toBeUndefined();
    expect(nearest([], 0, 'ArrowUp')).toBeUndefined();
  });
});

describe('periods', () => {
  it('are as long as the time asks for', () => {
    expect(unitFor('2025-01-01', '2025-02-20')).toBe('day');
    expect(unitFor('2024-01-01', '2025-02-20')).toBe('month');
    expect(unitFor('1949-01-01', '2025-02-20')).toBe('year');
  });
  it('follow one another without a gap', () => {
    expect(periodsBetween('2024-02-28', '2024-03-01', 'day')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(periodsBetween('2024-11-30', '2025-01-01', 'month')).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
    ]);
    expect(periodsBetween('2023-05-01', '2025-01-01', 'year')).toEqual(['2023', '2024', '2025']);
  });
  it('know their days', () => {
    expect(daysOf('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(daysOf('2025')).toEqual(['2025-01-01', '2025-12-31']);
    expect(daysOf('2025-11-03')).toEqual(['2025-11-03', '2025-11-03']);
  });
});

describe('the network', () => {
  const nodes = Array.from({ length: 40 }, (_, i) => ({
    id: `n${i}`,
    name: `Actor ${i}`,
    kind: 'state',
    meetings: (i % 7) + 1,
  }));
  const rows = nodes.slice(1).map(({ id }, i) => ({
    source: `n${i % 5}`,
    target: id,
    weight: (i % 3) + 1,
    meetings: [],
  }));

  it('is always laid out alike, within its drawing', () => {
    const placed = layOut({ nodes, rows }, 700, 480);
    expect(layOut({ nodes, rows }, 700, 480)).toEqual(placed);
    for (const { x, y } of placed) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(700);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(480);
    }
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it('writes no name over another, but for the three largest nodes', () => {
    const placed = layOut({ nodes, rows }, 700, 480);
    const names = namesOf(placed, placed, () => 60, 700).slice(3);
    expect(names.length).toBeGreaterThan(5);
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) {
        expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 12).toBe(true);
      }
    }
  });
});
