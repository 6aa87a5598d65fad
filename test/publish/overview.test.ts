import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html, webAddress } from '../../src/publish/overview/html.ts';
import { OVERVIEW } from '../../src/publish/overview/overview.ts';
import { expectGolden } from './golden.ts';
import { EMPTY_READING, SAMPLE } from './sample-reading.ts';

const PAGE = OVERVIEW.write(SAMPLE, {});
const { document } = parseHTML(PAGE);

describe('the overview', () => {
  test('is the golden file', () => {
    expectGolden('overview/reading.html', PAGE);
    expectGolden('overview/empty.html', OVERVIEW.write(EMPTY_READING, {}));
  });

  test('has no script, no handler and asks for nothing', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object, base')).toHaveLength(0);
    expect(PAGE).not.toMatch(/<[^>]+\son\w+=/i);
    expect(PAGE).not.toMatch(/url\((?!#)|@import/);
    expect(PAGE).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;');
    expect(PAGE).toContain('Notes from &lt;the&gt; Harbour');
  });

  test('ids are unique and every link within the page leads somewhere', () => {
    const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
    expect(ids).toHaveLength(new Set(ids).size);
    const known = new Set(ids);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(known.has(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).toBe(true);
    }
  });

  test('the texts stand in it whole, labels and line numbers left out', () => {
    for (const [i, source] of SAMPLE.documents.entries()) {
      const text = document.querySelector(`#text-${i + 1} .text`)?.cloneNode(true) as Element;
      for (const extra of text.querySelectorAll('sup, .number')) extra.remove();
      const lines = [...text.querySelectorAll('.line')].map((line) => line.textContent);
      expect(lines).toEqual(source.text.split('\n').filter((line) => line !== ''));
    }
  });

  test('every table has headers with scope, every picture a name, every section a heading', () => {
    for (const th of document.querySelectorAll('th'))
      expect(th.getAttribute('scope')).toMatch(/^(?:row|col)$/);
    for (const svg of document.querySelectorAll('svg[role=img]')) {
      expect(svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby')).toBe(true);
    }
    for (const section of document.querySelectorAll('section')) {
      expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.tagName).toBe(
        'H2',
      );
    }
  });
});

describe('html', () => {
  test('escapes texts, keeps HTML, joins lists', () => {
    const name = `<b onclick="x">'&'</b>`;
    expect(html`<i title="${name}">${[name, html`<u>1</u>`, 2, undefined, false]}</i>`.html).toBe(
      `<i title="${escapeHtml(name)}">${escapeHtml(name)}<u>1</u>2</i>`,
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://x', undefined])(
    '%s is no address',
    (address) => {
      expect(webAddress(address)).toBeUndefined();
    },
  );
});
