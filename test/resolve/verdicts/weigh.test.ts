import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/model/quantity.ts';
import type { Time } from '../../../src/model/time.ts';
import type { Said } from '../../../src/resolve/verdicts/said.ts';
import { weigh, weighAll } from '../../../src/resolve/verdicts/weigh.ts';

function amount(written: string, more: Partial<Quantity> = {}): Quantity {
  return {
    kind: 'money',
    unit: 'USD',
    written,
    writtenDigits: 3,
    lower: written,
    upper: written,
    lowerInclusive: true,
    upperInclusive: true,
    precision: '1000000000',
    soft: false,
    ...more,
  } as Quantity;
}

function said(quantity: Quantity, more: Partial<Said> = {}): Said {
  return { quantity, standing: 'actual', ...more };
}

function count(written: string, more: Partial<Said> = {}): Said {
  return said(amount(written, { kind: 'count', unit: 'document', precision: '1' }), more);
}

function day(earliest: string, latest = earliest, more: Partial<Time> = {}): Time {
  return {
    type: 'DATE',
    earliest,
    latest,
    granularity: 'day',
    soft: false,
    anchor: 'absolute',
    timex: earliest,
    ...more,
  };
}

describe('two values of one thing', () => {
  it('agree at the precision in which they are written', () => {
    expect(
      weigh(said(amount('245000000000')), said(amount('244800000000', { precision: '100000000' })))
        .verdict,
    ).toBe('agreed');
  });

  it('differ where they have no common value', () => {
    const { verdict, why } = weigh(said(amount('250000000000')), said(amount('240000000000')));
    expect(verdict).toBe('differing');
    expect(why).toContain('250 billion USD');
  });

  it('are of different scopes, not in contradiction', () => {
    const { verdict, why } = weigh(
      count('8', { scope: 'in the presence of' }),
      count('15', { scope: 'in all' }),
    );
    expect(verdict).toBe('complementary');
    expect(why).toContain('in the presence of');
  });

  it('contradict each other without a scope', () => {
    expect(weigh(count('8'), count('15')).verdict).toBe('differing');
  });

  it('are one in two currencies', () => {
    expect(
      weigh(said(amount('228000000000')), said(amount('1630000000000', { unit: 'CNY' }))).verdict,
    ).toBe('complementary');
  });

  it('are a plan and its outcome', () => {
    const plan = count('20', { standing: 'planned', day: '2025-08-29' });
    expect(weigh(plan, count('24', { day: '2025-09-01' })).verdict).toBe('updated');
    expect(weigh(plan, count('24')).verdict).toBe('complementary');
  });

  it('are of two times', () => {
    const target = (year: string): Said =>
      said(amount(year === '2024' ? '200000000000' : '300000000000'), {
        standing: 'target',
        period: day(`${year}-01-01`, `${year}-12-31`),
      });
    expect(weigh(target('2024'), target('2030')).verdict).toBe('complementary');
  });

  it('come from two offices of statistics', () => {
    const [a, b] = [
      said(amount('190000000000'), { source: 'Chinese customs' }),
      said(amount('185000000000'), { source: 'Putin' }),
    ];
    expect(weigh(a, b).verdict).toBe('complementary');
    expect(weigh({ ...a, source: 'x' }, { ...b, source: 'x' }).verdict).toBe('differing');
  });

  it('are days that overlap or do not', () => {
    const time = (value: Time): Said => ({ time: value, standing: 'actual' });
    expect(weigh(time(day('2025-05-07', '2025-05-10')), time(day('2025-05-08'))).verdict).toBe(
      'complementary',
    );
    expect(weigh(time(day('2025-05-07')), time(day('2025-05-16'))).verdict).toBe('differing');
    expect(
      weigh(time(day('2025-10-30', '2025-10-30', { statedWeekday: 3 })), time(day('2025-10-30')))
        .verdict,
    ).toBe('differing');
  });

  it('are lengths in other units', () => {
    const length = (written: string, unit: string): Said =>
      said(amount(written, { kind: 'measure', unit, precision: '1' }));
    expect(weigh(length('100', 'minute'), length('2', 'hour')).verdict).toBe('agreed');
    expect(weigh(length('100', 'minute'), length('4', 'hour')).verdict).toBe('differing');
  });
});

it('tells the gravest verdict of all pairs', () => {
  expect(
    weighAll([count('8', { scope: 'a' }), count('15', { scope: 'b' }), count('15', { scope: 'b' })])
      .verdict,
  ).toBe('complementary');
  expect(weighAll([count('8'), count('8'), count('9')]).verdict).toBe('differing');
  expect(weighAll([count('8')]).verdict).toBe('agreed');
});
