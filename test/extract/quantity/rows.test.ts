import { describe, expect, it } from 'vitest';
import type { QuantityMention } from '../../../src/model/annotation.ts';
import { annotate } from '../../english.ts';
import { annotateRussian } from '../../language/ru-annotate.ts';
import { caseRows } from '../case-rows.ts';

function written(text: string, { start, end, quantity: q }: QuantityMention): string {
  const bounds = `${q.lowerInclusive ? '[' : '('}${q.lower ?? ''} ${q.upper ?? ''}${q.upperInclusive ? ']' : ')'}`;
  const figures = q.writtenUpper === undefined ? q.written : `${q.written}..${q.writtenUpper}`;
  const marks = [
    q.approximate,
    q.soft && 'soft',
    q.change && `${q.change.kind} ${q.change.direction}`,
    q.per && `per ${q.per}`,
  ].filter(Boolean);
  const words = text.slice(start, end);
  return [words, q.kind, bounds, q.unit ?? '', figures, q.precision, marks.join(' ')].join(' | ');
}

/** The finder of each language with cases. */
const FINDERS = { en: annotate, ru: annotateRussian };

describe.each(Object.entries(FINDERS))('quantities of test/cases/quantity-%s', (language, find) => {
  it.each(caseRows(`quantity-${language}`))('$text', ({ text, found }) => {
    expect(find(text, '2025-11-05').quantities.map((q) => written(text, q))).toEqual(found);
  });
});
