import { describe, expect, it } from 'vitest';
import { RU_TIME_RULES } from '../../src/language/ru/time-rules.ts';
import { annotateRussian } from './ru-annotate.ts';

const DATE = '2025-11-05';

describe('rules of Russian times', () => {
  it.each(RU_TIME_RULES.map((rule) => [rule.id, rule.hit] as const))('%s: %s', (_id, hit) => {
    expect(annotateRussian(`Стороны встретились ${hit}.`, DATE).times.length).toBeGreaterThan(0);
  });

  it.each(RU_TIME_RULES.flatMap((rule) => (rule.miss ? [[rule.id, rule.miss] as const] : [])))(
    '%s is silent on: %s',
    (_id, miss) => {
      expect(annotateRussian(miss, DATE).times).toEqual([]);
    },
  );

  it('has one rule to an id', () => {
    const ids = RU_TIME_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
