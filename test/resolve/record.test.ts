import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/extract/annotate.ts';
import { extractClaims } from '../../src/extract/index.ts';
import type { Document } from '../../src/model/document.ts';
import { resolveRecord } from '../../src/resolve/index.ts';
import { english, reader, reference } from '../english.ts';

function record(documents: readonly Document[]) {
  const claims = documents.flatMap((d) => extractClaims(annotateDocument(d, reader, reference)));
  return resolveRecord(documents, claims, reference);
}

const example = (name: string, date: string) =>
  english(
    readFileSync(new URL(`../../examples/hangzhou/${name}.txt`, import.meta.url), 'utf8'),
    date,
    name,
  );

describe('the three reports of Hangzhou', () => {
  const view = record([
    example('blog', '2025-11-05'),
    example('readout', '2025-11-03'),
    example('wire', '2025-11-04'),
  ]);

  it('are one meeting of the series', () => {
    const found = view.meetings.filter(
      (m) => m.series === 'china-russia-heads-of-government' && m.ordinal === 30,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      origins: 3,
      fields: { place: { verdict: 'agreed' }, time: { verdict: 'agreed' } },
    });
  });

  it('keep the talks of the next day apart', () => {
    const talks = view.meetings.filter(
      (m) => m.fields.place?.values.some((v) => v.value === 'Beijing') && m.documents.length > 1,
    );
    expect(talks).toHaveLength(1);
  });
});

describe('fields side by side', () => {
  it('shows where reports differ and how many texts say each', () => {
    const view = record([
      english('President Milei met President Boric in Santiago on 2 May 2024.', '2024-05-03', 'a'),
      english(
        'President Milei held talks with President Boric in Valparaíso on 2 May 2024.',
        '2024-05-03',
        'b',
      ),
    ]);
    expect(view.meetings).toHaveLength(1);
    expect(view.meetings[0]?.fields.place?.verdict).toBe('differing');
  });

  it('keeps two persons of one side apart, on the same day', () => {
    const view = record([
      english(
        'President Tokayev met President Erdogan in Astana on 2 May 2024.',
        '2024-05-03',
        'a',
      ),
      english(
        'Foreign Minister Murat Nurtleu of Kazakhstan met President Erdogan in Astana on 2 May 2024.',
        '2024-05-03',
        'b',
      ),
    ]);
    expect(view.meetings).toHaveLength(2);
  });

  it('does not take a day for a meeting told of a whole year', () => {
    const view = record([
      english('President Milei met President Boric in Santiago on 2 May 2024.', '2024-05-03', 'a'),
      english('President Milei held talks with President Boric in 2024.', '2024-12-03', 'b'),
    ]);
    expect(view.meetings).toHaveLength(2);
  });

  it('counts a copy with its original', () => {
    const text =
      'Prime Minister Kristersson met Prime Minister Orpo in Helsinki on 2 May 2024. They spoke of defence, of trade, and of the railway between the two countries, officials said in the evening.';
    const view = record([
      english(text, '2024-05-03', 'a'),
      english(`${text} (Reprinted.)`, '2024-05-03', 'b'),
    ]);
    expect(view.meetings[0]).toMatchObject({ origins: 1 });
    expect(view.meetings[0]?.documents).toHaveLength(2);
  });
});
