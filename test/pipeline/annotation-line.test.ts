import { expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { annotationLine } from '../../src/pipeline/annotation-line.ts';
import { annotate } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { documentOf } from './sources.ts';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

it('has sentences, tokens, times, quantities and names with the words they stand on', () => {
  const document = documentOf(
    'China will invest $3 billion in Brazil by 2027. It said so on Monday.',
  );
  const line = annotationLine(document, annotate(document, loadReference()));
  expect(line['id']).toBe(document.name);
  expect(line['documentId']).toBe(document.id);
  expect((line['sentences'] as Row[]).length).toBe(2);
  for (const list of ['tokens', 'times', 'quantities', 'entities']) {
    const rows = line[list] as Row[];
    expect(rows.length, list).toBeGreaterThan(0);
    for (const row of rows) expect(document.text.slice(row.start, row.end)).toBe(row.text);
  }
  expect((line['tokens'] as Record<string, unknown>[])[0]).toEqual({
    start: 0,
    end: 5,
    text: 'China',
    lemma: null,
    upos: null,
    head: null,
    deprel: null,
    sentence: 0,
  });
});

it('is empty, not guessed, in a language that cannot be read', () => {
  const document = makeDocument({ name: 'b', text: 'Президент прибыл.', language: 'ru' });
  const line = annotationLine(document, annotate(document, loadReference()));
  expect(line).toEqual({
    id: 'b',
    documentId: document.id,
    language: 'ru',
    publishedAt: null,
    sentences: [],
    tokens: [],
    times: [],
    quantities: [],
    entities: [],
  });
});
