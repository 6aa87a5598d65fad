import { describe, expect, test } from 'vitest';
import { html, markupText } from '../../src/read/html.ts';
import { errorOf, source, textOf } from './fixtures.ts';

const FILLER =
  'The ministers of trade of the two countries met in the port town on Monday, and agreed to lower some of their duties by the end of 2026, as a spokesman told the local paper.';
const page = (head: string, body: string, attributes = 'lang="en-GB"'): string =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;

describe('html', () => {
  test('tables, lists, headings and paragraphs keep their structure', async () => {
    const body = `<nav><a href="/">Home</a></nav><main><article><h1>Ministers meet</h1><p>${FILLER}</p>
      <h2>What was agreed</h2><ul><li>Duties fall by <b>10&nbsp;%</b></li><li>A <a href="x">group</a> meets<ol><li>in spring</li></ol></li></ul>
      <table><caption>Trade</caption><thead><tr><th></th><th>2023</th><th>2024</th></tr></thead><tbody><tr><td>Oil</td><td>30<br>(est.)</td><td>33</td></tr></tbody></table>
      <p>${FILLER}<sup>[2]</sup></p></article></main><footer>Copyright</footer>`;
    expect(await textOf(html, page('<title>Ministers meet | The Post</title>', body))).toBe(
      `Ministers meet\n\n${FILLER}\n\nWhat was agreed\n\n- Duties fall by 10\u00a0%\n- A group meets\n- in spring\n\nTrade\n\n | 2023 | 2024\nOil | 30 (est.) | 33\n\n${FILLER}`,
    );
  });

  test('a table that only places things is read through', () => {
    const body = `<table role="presentation"><tr><td><p>Left.</p></td><td><p>${FILLER}</p></td></tr></table>`;
    expect(markupText('a', body)).toBe(`Left.\n\n${FILLER}`);
  });

  test('a short page without an article gives its whole body', async () => {
    expect(await textOf(html, '<p>They met.<p>They parted.')).toBe('They met.\n\nThey parted.');
  });

  test.each([
    [
      'og and article',
      '<meta property="og:title" content="T"><meta property="og:site_name" content="P"><meta property="article:published_time" content="2025-11-03T23:30:00-05:00">',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"Report","headline":"T","datePublished":"2025-11-03","publisher":{"name":"P"}}]}</script>',
    ],
    [
      'citation',
      '<meta name="citation_title" content="T"><meta name="citation_publisher" content="P"><meta name="citation_date" content="2025/11/03">',
    ],
    [
      'names',
      '<title>T</title><meta name="dc.publisher" content="P"><meta name="date" content="3 November 2025">',
    ],
  ])('metadata by %s', async (_, head) => {
    const [document] = await html.read(source('a', page(head, `<p>${FILLER}</p>`)));
    expect(document).toMatchObject({
      title: 'T',
      publisher: 'P',
      publishedAt: '2025-11-03',
      language: 'en',
    });
  });

  test('the only <time> dates a page, one of several does not', async () => {
    const dated = async (times: string) =>
      (await html.read(source('a', page('', `<p>${FILLER}</p>${times}`))))[0]?.publishedAt;
    expect(await dated('<time datetime="2025-11-03T08:00">today</time>')).toBe('2025-11-03');
    expect(
      await dated('<time datetime="2025-11-03">a</time><time datetime="2025-11-01">b</time>'),
    ).toBeUndefined();
  });

  test('the declared charset is used', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      Buffer.from('</p></body></html>'),
    ]);
    expect(await textOf(html, bytes)).toBe('Привет');
  });

  test('a page of scripts, and one nested without end, hold no text', async () => {
    const scripts = page('', '<script>let a</script>');
    expect((await errorOf(() => html.read(source('a', scripts)))).code).toBe('html-without-text');
    const deep = '<div>'.repeat(30_000);
    expect((await errorOf(() => html.read(source('a', `<body>${deep}x`)))).code).toBe(
      'html-without-text',
    );
  });
});
