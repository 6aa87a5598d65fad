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
    lemma: 'China',
    upos: 'PROPN',
    xpos: 'NNP',
    head: 2,
    deprel: 'nsubj',
    sentence: 0,
  });
});

it('says how sharp a time or quantity is, what it was counted from and by which rule it was found', () => {
  const text = 'Trade will rise by more than 5 percent to $250 billion by mid-2027.';
  const document = makeDocument({ name: 'c', text, language: 'en', publishedAt: '2025-11-05' });
  const line = annotationLine(document, annotate(document, loadReference()));
  expect(line['times']).toMatchObject([
    {
      text: 'mid-2027',
      type: 'DATE',
      value: '2027',
      mod: 'ON_OR_BEFORE',
      latest: '2027-08-31',
      soft: true,
      anchor: 'absolute',
      deadline: true,
      rule: expect.stringMatching(/^time\./),
    },
  ]);
  expect(line['quantities']).toMatchObject([
    {
      text: 'more than 5 percent',
      kind: 'percent',
      lower: '5',
      upper: null,
      unit: '%',
      lowerInclusive: false,
      change: { kind: 'relative', direction: 'up' },
    },
    { text: '$250 billion', writtenDigits: 3, precision: '1000000000' },
  ]);
});

it('has what is free of language, and no grammar, in a language that cannot be read', () => {
  const text = 'Ministeren Emmanuel Macron rejste den 23.11.2025 med €1,5 og €1.500 til NATO.';
  const document = makeDocument({ name: 'b', text, language: 'und' });
  const line = annotationLine(document, annotate(document, loadReference()));
  expect(line).toMatchObject({
    id: 'b',
    language: 'und',
    sentences: [{ start: 0, end: text.length }],
    times: [{ text: '23.11.2025', value: '2025-11-23' }],
    quantities: [{ text: '€1,5', lower: '1.5', unit: 'EUR' }],
    entities: [
      { text: 'Emmanuel Macron', kind: 'person' },
      { text: 'NATO', kind: 'organisation' },
    ],
  });
  const tokens = line['tokens'] as Record<string, unknown>[];
  expect(tokens[0]).toEqual({
    start: 0,
    end: 10,
    text: 'Ministeren',
    lemma: null,
    upos: null,
    xpos: null,
    head: null,
    deprel: null,
    sentence: 0,
  });
});

it('points heads at rows of the same sentence, whatever the languages of the paragraphs', () => {
  const text = [
    'The ministers met in Vienna and agreed to open the ferry.',
    '两国部长在维也纳举行会谈。',
    'Министры встретились в Вене и договорились о пароме.',
    'The ferry will open in spring.',
  ].join('\n\n');
  const document = makeDocument({ name: 'mixed', text, language: 'en' });
  const line = annotationLine(document, annotate(document, loadReference()));
  const tokens = line['tokens'] as (Row & {
    head: number | null;
    sentence: number;
    upos: string;
  })[];
  const sentences = line['sentences'] as Row[];
  expect(sentences.map(({ start }) => text.slice(start, start + 3))).toEqual([
    'The',
    '两国部',
    'Мин',
    'The',
  ]);
  let last = 0;
  for (const row of tokens) {
    expect(row.start).toBeGreaterThanOrEqual(last);
    last = row.end;
    expect(text.slice(row.start, row.end)).toBe(row.text);
    if (row.head !== null && row.head >= 0) expect(tokens[row.head]?.sentence).toBe(row.sentence);
  }
  expect(
    tokens.filter(({ text: word }) => ['部长', 'ministers', 'Министры'].includes(word)),
  ).toMatchObject([{ upos: 'NOUN' }, { upos: 'NOUN' }, { upos: 'NOUN' }]);
});
