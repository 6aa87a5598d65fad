import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/document.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { annotationLine } from '../../../src/pipeline/annotation-line.ts';
import { annotate, readDocument } from '../../../src/pipeline/steps.ts';
import { reference } from '../../english.ts';
import { caseRows } from '../case-rows.ts';

const LANGUAGES: readonly Language[] = ['en', 'ru', 'zh'];

describe.each(LANGUAGES)('bare numbers of test/cases/number-%s', (language) => {
  it.each(caseRows(`number-${language}`))('$text', ({ text, found }) => {
    const document = makeDocument({ name: 'n', text, language, publishedAt: '2025-11-05' });
    const numbers = annotate(document, reference).flatMap((part) => part.numbers?.() ?? []);
    const written = numbers.map(({ start, end, quantity: q }) => {
      const bounds = `${q.lowerInclusive ? '[' : '('}${q.lower ?? ''} ${q.upper ?? ''}${q.upperInclusive ? ']' : ')'}`;
      return `${text.slice(start, end)} | ${bounds}`;
    });
    expect(written).toEqual(found);
  });
});

describe('bare numbers', () => {
  const text = 'Trade rose by 5 percent. The answer was three. It paid $72 a barrel.';
  const document = makeDocument({ name: 'n', text, language: 'en', publishedAt: '2025-11-05' });

  it('are counts without a unit among the quantities of annotate, in text order', () => {
    const line = annotationLine(document, annotate(document, reference));
    const rows = line['quantities'] as readonly Record<string, unknown>[];
    expect(rows.map((row) => [row['text'], row['kind'], row['unit'], row['per']])).toEqual([
      ['5 percent', 'percent', '%', undefined],
      ['three', 'count', undefined, undefined],
      ['$72', 'money', 'USD', 'barrel'],
    ]);
  });

  it('are no quantities of the annotation, and nothing is claimed from them', () => {
    const [annotation] = annotate(document, reference);
    expect(annotation?.quantities.map(({ start, end }) => text.slice(start, end))).toEqual([
      '5 percent',
      '$72',
    ]);
    const { claims, findings } = readDocument(document, reference);
    expect(JSON.stringify([claims, findings])).not.toContain('quantity.number');
  });
});
