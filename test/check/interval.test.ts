import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amount, growth, intervalOf, overlaps, plain, sum } from '../../src/check/interval.ts';
import type { Quantity } from '../../src/model/quantity.ts';

function quantity(written: string, rest: Partial<Quantity> = {}): Quantity {
  return {
    kind: 'money',
    unit: 'USD',
    lower: written,
    upper: written,
    lowerInclusive: true,
    upperInclusive: true,
    written,
    soft: false,
    precision: '1',
    writtenDigits: written.length,
    ...rest,
  };
}

function bounds(q: Quantity): readonly (string | undefined)[] {
  const { lower, upper } = intervalOf(q);
  return [lower?.toFixed(), upper?.toFixed()];
}

describe('intervalOf', () => {
  it('gives a plain number half a unit of its last digit', () => {
    expect(bounds(quantity('244800', { precision: '100' }))).toEqual(['244750', '244850']);
  });

  it('takes a bound to the letter', () => {
    const { upper: _, ...rest } = quantity('240', { lowerInclusive: false, approximate: 'above' });
    expect(bounds(rest)).toEqual(['240', undefined]);
  });

  it('lets "about" stray by a twentieth', () => {
    expect(bounds(quantity('1000', { approximate: 'around' }))).toEqual(['950', '1050']);
  });
});

describe('growth', () => {
  it('holds the growth of any values within the intervals', () => {
    const values = fc.tuple(fc.integer({ min: 10, max: 5000 }), fc.integer({ min: 10, max: 5000 }));
    const shift = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(values, shift, shift, ([a, b], da, db) => {
        const rate = growth(intervalOf(quantity(`${a}`)), intervalOf(quantity(`${b}`)));
        const real = ((b + db) / (a + da) - 1) * 100;
        expect(Number(rate?.lower)).toBeLessThanOrEqual(real + 1e-9);
        expect(Number(rate?.upper)).toBeGreaterThanOrEqual(real - 1e-9);
      }),
    );
  });

  it('is not known from a base that can be nought', () => {
    expect(growth(intervalOf(quantity('0')), intervalOf(quantity('5')))).toBeUndefined();
  });
});

test('sum adds both ends, and stays open where a part is', () => {
  const parts = [quantity('3'), quantity('4')].map(intervalOf);
  const total = sum(parts);
  expect([total.lower?.toFixed(), total.upper?.toFixed()]).toEqual(['6', '8']);
  expect(sum([...parts, { lower: new Big(1) }]).upper).toBeUndefined();
});

test('overlaps is symmetric and knows open ends', () => {
  expect(overlaps({ lower: new Big(3) }, { upper: new Big(2) })).toBe(false);
  expect(overlaps({ upper: new Big(2) }, { lower: new Big(3) })).toBe(false);
  expect(overlaps({ upper: new Big(3) }, { lower: new Big(3) })).toBe(true);
});

test.each([
  ['250000000000', '250 billion'],
  ['1500000', '1.5 million'],
  ['12', '12'],
])('amount %s is %s', (value, text) => {
  expect(amount(value)).toBe(text);
});

test('plain rounds and writes a true minus', () => {
  expect(plain(new Big('-6.863'))).toBe('−6.9');
  expect(plain(new Big('30.0'))).toBe('30');
});
