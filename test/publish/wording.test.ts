import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Time } from '../../src/model/time.ts';
import { aspectsOf } from '../../src/publish/aspects.ts';
import { IMPACT_EXAMPLES, speaksOfImpact } from '../../src/publish/impact.ts';
import { EXPORTS } from '../../src/publish/index.ts';
import { roundTicks, timeTicks } from '../../src/publish/overview/scale.ts';
import { STYLE } from '../../src/publish/overview/style.ts';
import { quantityText, scaled } from '../../src/publish/wording/quantity.ts';
import { timeText } from '../../src/publish/wording/time.ts';
import { ordinalText } from '../../src/publish/wording/value.ts';
import { workingText } from '../../src/publish/wording/working.ts';
import { SAMPLE } from './sample-reading.ts';

function time(bounds: string, timex: string, rest: Partial<Time> = {}): Time {
  const [earliest, latest] = bounds.split('/');
  return {
    type: 'DATE',
    ...(earliest ? { earliest } : {}),
    ...(latest ? { latest } : {}),
    granularity: 'day',
    soft: false,
    anchor: 'absolute',
    timex,
    ...rest,
  };
}

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('times in words', () => {
  test.each<[string, Time]>([
    ['3 Nov 2025', time('2025-11-03/2025-11-03', '2025-11-03')],
    ['16–17 May 2025', time('2025-05-16/2025-05-17', '2025-05-16', { range: true })],
    ['30 Apr–2 May 2025', time('2025-04-30/2025-05-02', '2025-04-30', { range: true })],
    ['May 2025', time('2025-05-01/2025-05-31', '2025-05', { granularity: 'month' })],
    ['Q2 2025', time('2025-04-01/2025-06-30', '2025-Q2', { granularity: 'quarter' })],
    ['first half of 2025', time('2025-01-01/2025-06-30', '2025-H1', { granularity: 'half' })],
    ['2026–2030', time('2026-01-01/2030-12-31', '2026', { granularity: 'year', range: true })],
    ['mid-2026', time('2026-05-01/2026-08-31', '2026', { mod: 'MID', soft: true })],
    [
      'by mid-2026',
      time('/2026-08-31', '2026', { mod: 'MID', deadline: true, granularity: 'year' }),
    ],
    ['by 2026', time('/2026-12-31', '2026', { deadline: true, granularity: 'year' })],
    ['before 2026', time('/2025-12-31', '2026', { mod: 'BEFORE', deadline: true })],
    ['by 2026', time('2025-11-05/2026-12-31', '2026', { deadline: true, granularity: 'year' })],
    ['after 2025', time('2026-01-01/', '2025', { mod: 'AFTER', granularity: 'year' })],
    ['from 2023', time('2023-01-01/', '2023', { granularity: 'year' })],
    ['2023–2025', time('2023-01-01/2025-12-31', '2023', { granularity: 'year' })],
    ['by 1 Jun 2026', time('/2026-06-01', '2026-06-01', { deadline: true })],
    ['after 2 Sep 2025', time('2025-09-02/', '2025-09-02', { mod: 'AFTER' })],
    ['3 years', time('', 'P3Y', { type: 'DURATION', duration: { amount: 3, unit: 'year' } })],
  ])('%s', (words, value) => {
    expect(plain(timeText(value))).toBe(words);
  });

  test('what has no place in the calendar has no words', () => {
    expect(timeText(time('', 'FUTURE_REF'))).toBeUndefined();
    expect(timeText(time('', '2025-06-31', { impossible: true }))).toBeUndefined();
  });
});

describe('quantities in words', () => {
  const base: Quantity = {
    kind: 'money',
    lower: '1',
    upper: '1',
    lowerInclusive: true,
    upperInclusive: true,
    written: '1',
    soft: false,
    precision: '1',
    writtenDigits: 1,
    unit: 'USD',
  };
  const { upper: _, ...open } = base;
  test.each<[string, Quantity]>([
    ['$244.8 billion', { ...base, written: '244800000000' }],
    [
      '> $240 billion',
      { ...open, lower: '240000000000', written: '240000000000', lowerInclusive: false },
    ],
    ['≥ 70 %', { ...open, kind: 'percent', unit: '%', lower: '70', written: '70' }],
    [
      'about 20 ships',
      { ...base, kind: 'count', unit: 'ship', written: '20', approximate: 'around' },
    ],
    ['≤ CNY 5 million', { ...base, unit: 'CNY', written: '5000000', approximate: 'below' }],
    [
      '8–15 ministries',
      {
        ...base,
        kind: 'count',
        unit: 'ministry',
        lower: '8',
        upper: '15',
        written: '8',
        writtenUpper: '15',
      },
    ],
    [
      '$2–3 billion',
      {
        ...base,
        lower: '2000000000',
        upper: '3000000000',
        written: '2000000000',
        writtenUpper: '3000000000',
      },
    ],
    ['1 point', { ...base, kind: 'percent', unit: 'point' }],
    ['39 nautical miles', { ...base, kind: 'measure', unit: 'nautical-mile', written: '39' }],
    ['$80 per barrel', { ...base, written: '80', per: 'barrel' }],
  ])('%s', (words, value) => {
    expect(plain(quantityText(value))).toBe(words);
  });

  test('scaling is exact', () => {
    expect(plain(scaled('1234567.89'))).toBe('1,234,567.89');
    expect(plain(scaled('-1500000'))).toBe('-1.5 million');
    expect(scaled('12400.50')).toBe('12,400.50');
  });
});

describe('the working', () => {
  test.each([
    ['250 / 240 - 1', '4.2 %', '250 / 240 - 1 = 4.2 %'],
    ['$3 billion + $2 million', '$3.002 billion', '$3 billion + $2 million = $3.002 billion'],
    ['weekday of 2025-04-15', 'Tuesday', 'weekday of 2025-04-15 → Tuesday'],
    ['9 - 4 = 5', '5', '9 - 4 = 5'],
    ['', 'none', 'none'],
  ])('%s and %s', (operation, result, line) => {
    const [finding] = SAMPLE.findings;
    if (!finding) throw new Error('the sample has no finding');
    expect(workingText({ ...finding, derivation: { operation, inputs: [], result } })).toBe(line);
  });
});

describe('small tables', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [11, '11th'],
    [23, '23rd'],
    [30, '30th'],
    [112, '112th'],
  ])('%i: %s', (n, words) => {
    expect(ordinalText(n)).toBe(words);
  });

  test.each([
    ['a gas pipeline', ['energy']],
    ['vegas shows', []],
    ['AI chips', ['technology']],
    ['said', []],
    ['在能源和科技领域', ['energy', 'technology']],
    ['торговля и санкции', ['trade', 'multilateral']],
  ])('%s is about %j', (text, ids) => {
    expect(aspectsOf(text).map((a) => a.id)).toEqual(ids);
  });

  test('every cue of impact finds its example', () => {
    for (const example of IMPACT_EXAMPLES) expect(speaksOfImpact(example), example).toBe(true);
    expect(speaksOfImpact('The cases were counted by hand.')).toBe(false);
  });

  test('ticks are round and few', () => {
    expect(roundTicks(250, 5)).toEqual([0, 50, 100, 150, 200, 250]);
    expect(timeTicks(19800, 20200, 6).map((t) => t.label)).toEqual([
      'Apr 2024',
      'Jul 2024',
      'Oct 2024',
      'Jan 2025',
      'Apr 2025',
    ]);
  });
});

describe('the style', () => {
  /** Relative luminance by WCAG 2.2. */
  function luminance(hex: string): number {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  test.each([0, 1])('has AA contrast in scheme %i', (scheme) => {
    const block = STYLE.split(':root {')[scheme + 1] ?? '';
    const colours = new Map(
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1], m[2] ?? '']),
    );
    const grounds = [
      'paper',
      'raised',
      'mark',
      'target',
      'error-soft',
      'warning-soft',
      'note-soft',
    ];
    const pairs = [
      ...grounds.map((ground) => ['ink', ground]),
      ...['quiet', 'link', 'error', 'warning', 'note'].flatMap((c) => [
        [c, 'paper'],
        [c, 'raised'],
      ]),
      ...['error', 'warning', 'note'].map((c) => [c, `${c}-soft`]),
    ];
    for (const [a, b] of pairs) {
      const [x, y] = [luminance(colours.get(a) ?? ''), luminance(colours.get(b) ?? '')];
      const ratio = (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
      expect(ratio, `${a} on ${b}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the docs', () => {
  test('have a heading for every export', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/reference/exports.md'), 'utf8');
    for (const { name } of EXPORTS) expect(docs, name).toMatch(new RegExp(`^## \`${name}\``, 'm'));
  });
});
