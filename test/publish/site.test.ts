import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { collectReading } from '../../src/pipeline/collect.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { OVERVIEW } from '../../src/publish/overview/overview.ts';
import { recordRows } from '../../src/publish/record-rows.ts';
import { sitePages } from '../../src/publish/site/site.ts';
import { loadReference } from '../../src/reference/load.ts';

const reference = loadReference();
const FOLDER = path.join(import.meta.dirname, '../../examples/hangzhou');
const DAYS = { 'readout.txt': '2025-11-03', 'wire.txt': '2025-11-04', 'blog.txt': '2025-11-05' };

const reading = collectReading(
  Object.entries(DAYS).map(([name, day]) =>
    readDocument(
      makeDocument({
        name,
        text: readFileSync(path.join(FOLDER, name), 'utf8'),
        language: 'en',
        publishedAt: day,
        publishedBasis: 'dateline',
      }),
      reference,
    ),
  ),
  reference,
);

describe('three reports of one meeting', () => {
  it('are one meeting with the counts 8 and 15 as two scopes', () => {
    const documents = recordRows(reading).find(
      ({ kind, fields }) => kind === 'agreement' && fields.some(({ name }) => name === 'count'),
    );
    expect(documents?.documents).toHaveLength(3);
    const count = documents?.fields.find(({ name }) => name === 'count');
    expect(count).toMatchObject({ verdict: 'complementary' });
    expect(count?.why).toContain('in the presence of');
    const meeting = reading.record.meetings.find(({ ordinal }) => ordinal === 30);
    expect(meeting?.origins).toBe(3);
    expect(documents?.entry).toMatchObject({ meeting: meeting?.id });
  });

  it('are told side by side in the overview, and as one page a meeting, series and pair', () => {
    const overview = OVERVIEW.write(reading, {});
    expect(overview).toContain('id="side-by-side"');
    expect(overview).toContain('they count different things');
    const pages = sitePages(reading);
    const files = pages.map(({ file }) => file);
    expect(files[0]).toBe('index.html');
    expect(files).toContain('series-china-russia-heads-of-government.html');
    expect(files).toContain('pair-chn-rus.html');
    for (const { html } of pages) {
      expect(html).toContain('Content-Security-Policy');
      for (const [, target] of html.matchAll(/href="([^"#:]+\.html)"/g))
        expect(files).toContain(target);
    }
  });
});
