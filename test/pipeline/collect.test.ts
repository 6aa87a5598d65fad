import { expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { collectReading } from '../../src/pipeline/collect.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { documentOf } from './sources.ts';

const reference = loadReference();
const TEXT =
  'President Vladimir Putin met Prime Minister Narendra Modi in New Delhi on 4 December 2025.';

it('reads a text given twice once and says so', () => {
  const parts = ['a.txt', 'b.txt'].map((name) => readDocument(documentOf(TEXT, name), reference));
  const reading = collectReading(parts, reference);
  expect(reading.documents.map((document) => document.name)).toEqual(['a.txt']);
  expect(reading.claims).toEqual(parts[0]?.claims);
  expect(reading.remarks).toEqual(['b.txt: the same text as a.txt: read once']);
});

it('remarks on a document without a date and on a language that cannot be read', () => {
  const undated = makeDocument({ name: 'a.txt', text: TEXT, language: 'en' });
  const russian = makeDocument({ name: 'b.txt', text: 'Президент прибыл.', language: 'ru' });
  const parts = [undated, russian].map((document) => readDocument(document, reference));
  const reading = collectReading(parts, reference);
  expect(reading.remarks[0]).toBe('a.txt: no date: times that need one stay open (give --date)');
  expect(reading.remarks[1]).toMatch(/^b\.txt: Russian cannot be read yet: nothing is extracted/);
  expect(reading.claims.every((claim) => claim.documentId === undated.id)).toBe(true);
});

it('pins every claim and finding to words of its text', () => {
  const part = readDocument(documentOf(TEXT), reference);
  expect(part.claims.length).toBeGreaterThan(0);
  for (const { evidence } of [...part.claims, ...part.findings]) {
    for (const { position, quote } of evidence) {
      expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
    }
  }
});
