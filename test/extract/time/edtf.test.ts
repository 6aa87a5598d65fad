import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import type { TimeMention } from '../../../src/model/annotation.ts';
import { annotate } from '../../english.ts';
import { annotateRussian } from '../../language/ru-annotate.ts';
import { caseRows } from '../case-rows.ts';

const DATE = '2025-11-05';

function timesOf(texts: readonly string[]): readonly TimeMention[] {
  return texts.flatMap((text) => annotate(text, DATE).times);
}

/** The day that a moment of the package is in; empty where an interval is open. */
function dayOf(moment: number | null): string {
  if (moment === null || !Number.isFinite(moment)) return '';
  return new Date(moment).toISOString().slice(0, 10);
}

/** What a reader of EDTF makes of the notation, beside our bounds: equal where all is right. */
function faultOf({ time }: TimeMention): string | undefined {
  const { earliest = '', latest = '' } = time;
  if (time.edtf === undefined || time.edtf.startsWith('XXXX')) return undefined;
  const { min, max } = edtf(time.edtf);
  const read = `${dayOf(min)}..${dayOf(max)}`;
  // A part of a unit is written as the whole, about.
  const isPart = time.soft && /^(?:START|MID|END)$/.test(time.mod ?? '');
  if (isPart && dayOf(min) <= earliest && latest <= dayOf(max)) return undefined;
  return read === `${earliest}..${latest}`
    ? undefined
    : `${time.edtf}: ${read}, ours ${earliest}..${latest}`;
}

/** Units, each early, middle and late, before and after words that open a bound. */
const UNITS = [
  '2026',
  'May 2026',
  'the 2020s',
  'the 21st century',
  'spring 2026',
  'winter 2025',
  'the third quarter of 2026',
  'the first half of 2026',
  'last year',
  'next month',
  'this week',
  'the weekend',
];
const PARTS = ['', 'early ', 'mid-', 'late '];
const FRAMES = ['in', 'by', 'before', 'after', 'since', 'until'];
const SENTENCES = UNITS.flatMap((unit) =>
  PARTS.flatMap((part) => FRAMES.map((frame) => `They will act ${frame} ${part}${unit}.`)),
);

describe('EDTF read by the package edtf', () => {
  it('is the same interval for every unit, part and limit', () => {
    const times = timesOf(SENTENCES);
    expect(times.filter(({ time }) => time.edtf !== undefined).length).toBeGreaterThan(200);
    expect(times.flatMap((time) => faultOf(time) ?? [])).toEqual([]);
  });

  it.each([
    ['en', annotate],
    ['ru', annotateRussian],
  ] as const)('is the same interval for every time of the case rows: %s', (language, find) => {
    const rows = caseRows(`time-${language}`);
    const times = rows.flatMap(({ text }) => find(text, DATE).times);
    expect(times.length).toBeGreaterThan(200);
    expect(times.flatMap((time) => faultOf(time) ?? [])).toEqual([]);
  });

  it.each([
    ['mid-2026', '2026~'],
    ['by the end of 2026', '../2026'],
    ['on 3 November 2025', '2025-11-03'],
    ['from 2026 to 2030', '2026/2030'],
    ['in the second quarter of 2026', '2026-34'],
    ['in the 1990s', '199X'],
    ['in the 21st century', '2001/2100'],
    ['two years ago', '2023~'],
    ['this week', '2025-11-03/2025-11-09'],
  ])('%s is written %s', (text, wanted) => {
    expect(timesOf([`It was held ${text}.`]).map(({ time }) => time.edtf)).toEqual([wanted]);
  });

  it.each(['for three years', 'every year', 'he is now in office', 'on 31 June 2026'])(
    'has none for %s',
    (text) => {
      expect(timesOf([`It runs ${text}.`]).map(({ time }) => time.edtf)).toEqual([undefined]);
    },
  );

  it('keeps the year open where nobody gives it', () => {
    const [mention] = annotate('They signed it on 16 May.').times;
    expect(mention?.time.edtf).toBe('XXXX-05-16');
    expect(() => edtf('XXXX-05-16')).not.toThrow();
  });
});
