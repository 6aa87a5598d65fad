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

it('remarks on a document without a date, on one that cannot be read and on foreign paragraphs', () => {
  const undated = makeDocument({ name: 'a.txt', text: TEXT, language: 'en' });
  const danish = makeDocument({
    name: 'b.txt',
    text: 'Ministeren rejste den 23.11.2025 med €1.250.000 til NATO.',
    language: 'und',
    languageCode: 'da',
  });
  const mixed = makeDocument({
    name: 'c.txt',
    text: `${TEXT}\n\n两国部长在维也纳举行会谈，讨论贸易。`,
    language: 'en',
    publishedAt: '2025-12-05',
  });
  const parts = [undated, danish, mixed].map((document) => readDocument(document, reference));
  const reading = collectReading(parts, reference);
  expect(reading.remarks).toHaveLength(3);
  expect(reading.remarks[0]).toBe('a.txt: no date: times that need one stay open (give --date)');
  expect(reading.remarks[1]).toMatch(/^b\.txt: the language \(da\) is not one that can be read: /);
  expect(reading.remarks[2]).toBe('c.txt: 1 paragraph is in Chinese and read as such');
  expect(reading.claims.some((claim) => claim.documentId === danish.id)).toBe(false);
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

it('does not ask for sources in a language whose words of saying it does not know', () => {
  const document = makeDocument({
    name: 'de.txt',
    text: 'Der Handel wuchs 2023 um 30 % auf $240 billion.',
    language: 'und',
    publishedAt: '2024-02-01',
  });
  expect(readDocument(document, reference).findings).toEqual([]);
});
