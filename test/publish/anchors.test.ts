import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/model/anchor.ts';
import { type EventClaim, makeClaim } from '../../src/model/claim.ts';
import { findingsText } from '../../src/publish/brief/findings.ts';
import { graphemes, graphemeWidth } from '../../src/publish/brief/width.ts';
import { findingsInOrder } from '../../src/publish/counts.ts';
import { EXPORTS, exportNamed } from '../../src/publish/index.ts';
import { JSON_EXPORT } from '../../src/publish/json/json.ts';
import { MARKDOWN } from '../../src/publish/markdown/markdown.ts';
import { OVERVIEW } from '../../src/publish/overview/overview.ts';
import { BLOG, EMPTY_READING, SAMPLE } from './sample-reading.ts';

const textOf = (id: string): string => SAMPLE.documents.find((d) => d.id === id)?.text ?? '';
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The graphemes that stand above '^', by display column. */
function underlined(words: string, signs: string): string {
  let column = 0;
  let out = '';
  for (const grapheme of graphemes(words)) {
    if (signs[column] === '^') out += grapheme;
    column += graphemeWidth(grapheme);
  }
  return out;
}

describe('every quoted text is the document’s own', () => {
  test('json: evidence and fields', () => {
    const { claims, findings } = JSON.parse(JSON_EXPORT.write(SAMPLE, {}));
    for (const { evidence } of [...claims, ...findings]) {
      for (const a of evidence) expect(textOf(a.documentId).slice(a.start, a.end)).toBe(a.exact);
    }
    for (const claim of claims) {
      const original = SAMPLE.claims.find((c) => c.id === claim.id);
      const stated = original?.fields as Record<string, { anchor?: { quote: { exact: string } } }>;
      for (const [name, field] of Object.entries<{ start?: number; end?: number }>(claim.fields)) {
        if (field.start === undefined) continue;
        const words = textOf(claim.evidence[0].documentId).slice(field.start, field.end);
        expect(words).toBe(stated[name]?.anchor?.quote.exact);
      }
    }
  });

  test('markdown: footnotes', () => {
    const notes = [...MARKDOWN.write(SAMPLE, {}).matchAll(/^\[\^\w+\]: (.*)$/gm)].map(
      (m) => m[1] ?? '',
    );
    const quotes = notes.flatMap((note) => [
      ...note.matchAll(/`(.+?):(\d+):(\d+)` “(.*?)”(?:; `|$)/g),
    ]);
    expect(quotes.length).toBeGreaterThanOrEqual(notes.length);
    for (const [, name, line, column, quote] of quotes) {
      const document = SAMPLE.documents.find((d) => d.name === name);
      const words = document?.text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
      expect(words.startsWith((quote ?? '').replace(/\\(.)/g, '$1')), quote).toBe(true);
    }
  });

  test('html: titles of links and the marked words they lead to', () => {
    const { document } = parseHTML(OVERVIEW.write(SAMPLE, {}));
    let checked = 0;
    for (const element of document.querySelectorAll('.text [id]')) {
      const [, number = '1', start, end] = /^(?:d(\d+)-)?w-(\d+)-(\d+)$/.exec(element.id) ?? [];
      const words =
        SAMPLE.documents[Number(number) - 1]?.text.slice(Number(start), Number(end)) ?? '';
      const copy = element.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll('sup')) extra.remove();
      const shown = copy.textContent ?? '';
      expect(shown).not.toBe('');
      expect(words.startsWith(shown), element.id).toBe(true);
      for (const link of document.querySelectorAll(`a[href="#${element.id}"][title]`)) {
        expect(link.getAttribute('title')?.startsWith(`“${words}” (`)).toBe(true);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  test.each([40, 60, 80, 120])('brief at %i columns: what is underlined', (width) => {
    const blocks = findingsText(SAMPLE, { width }).split('\n\n');
    expect(blocks).toHaveLength(SAMPLE.findings.length);
    for (const [i, finding] of findingsInOrder(SAMPLE).entries()) {
      const lines = (blocks[i] ?? '').split('\n').map((line) => /^ *\d* \| (.*)$/.exec(line)?.[1]);
      const marked = lines.flatMap((line, n) => {
        const signs = lines[n + 1];
        return line && signs && /^[\s^-]*\^[\s^-]*$/.test(signs) ? [underlined(line, signs)] : [];
      });
      expect(squeezed(marked.join(' '))).toBe(finding.evidence[0].quote.exact);
    }
  });

  test('html: any spans, however they overlap, leave the text whole and the ids unique', () => {
    const offset = fc.integer({ min: 0, max: BLOG.text.length });
    const spans = fc.array(fc.tuple(offset, offset), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const claims = pairs
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
          .filter(([a, b]) => a < b && BLOG.text.slice(a, b).trim() !== '')
          .map(([a, b]) =>
            makeClaim<EventClaim>({
              kind: 'event',
              rule: 'event.any',
              polarity: 'said',
              evidence: [anchor(BLOG, a, b)],
              fields: {},
            }),
          );
        const page = OVERVIEW.write({ ...EMPTY_READING, documents: [BLOG], claims }, {});
        const text = page
          .slice(page.indexOf('<div class="text"'))
          .replace(/<sup>.*?<\/sup>|<span class="number".*?<\/span>/g, '');
        const { document } = parseHTML(`<main>${text}</main>`);
        const lines = [...document.querySelectorAll('.line')].map((line) => line.textContent);
        expect(lines).toEqual(BLOG.text.split('\n').filter((line) => line !== ''));
        const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('exports', () => {
  test('have names of their own and the same bytes twice', () => {
    expect(new Set(EXPORTS.map((e) => e.name)).size).toBe(EXPORTS.length);
    for (const entry of EXPORTS) {
      expect(exportNamed(entry.name)).toBe(entry);
      expect(entry.write(SAMPLE, {})).toBe(entry.write(structuredClone(SAMPLE), {}));
    }
    expect(exportNamed('none')).toBeUndefined();
  });
});
