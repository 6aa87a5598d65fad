import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActorMatrixAnswer, QueryAnswer } from '../../src/view/api-record.ts';
import { BROWSER, launch, serve, useDesk, visit } from './desk.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROWS = '.results [data-row]';

describe.skipIf(BROWSER === undefined)('Explore', { retry: 2 }, () => {
  const desk = useDesk();
  let errors: string[] = [];
  afterEach(async () => {
    expect(errors).toEqual([]);
    errors = [];
  });

  const open = async (path: string, ready: string, language = 'en-GB'): Promise<Page> => {
    const visited = await visit(desk.browser, `${desk.server.url}${path}`, { language });
    errors = visited.errors;
    await visited.page.waitForSelector(ready);
    return visited.page;
  };
  const get = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${desk.server.url}/api/${path}`)).json()) as T;
  const asked = (page: Page, name: string): string | null =>
    new URL(page.url()).searchParams.get(name);
  const matched = async (filter: string): Promise<number> =>
    (await get<QueryAnswer>(`query?${filter}`)).matched;
  const shows = (page: Page, count: number): Promise<unknown> =>
    page.waitForFunction(
      (text) => document.querySelector('.facts')?.textContent?.startsWith(text),
      `${count} answer`,
    );

  it('shows what answers in its words, each one press from its place', async () => {
    const page = await open('/explore', ROWS);
    await shows(page, await matched(''));
    await page.keyboard.press('f');
    await page.keyboard.type('yuan');
    await page.waitForFunction(() => location.search.includes('q=yuan'));
    await shows(page, await matched('q=yuan'));
    for (const text of await page.locator(`${ROWS} mark`).allInnerTexts())
      expect(text).not.toBe('');
    const [first] = (await get<QueryAnswer>('query?q=yuan')).rows;
    await page.click(`${ROWS} a >> nth=0`);
    await page.waitForURL(`**/reader/${first?.words.document}?at=*`);
    expect(asked(page, 'at')).toBe(`${first?.words.start}-${first?.words.end}`);
  });

  it('takes facets in and away again; the address is the state', async () => {
    const page = await open('/explore', ROWS);
    const all = await matched('');
    const figure = page.locator('.facet-value:has(.dot-figure)');
    const figures = await matched('kind=figure');
    expect(await figure.innerText()).toContain(String(figures));
    await figure.click();
    await shows(page, figures);
    expect(asked(page, 'kind')).toBe('figure');
    expect(await figure.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.facet-value:has(.dot-meeting)').click();
    await shows(page, await matched('kind=figure,meeting'));
    await page.goBack();
    await shows(page, figures);
    await page.reload();
    await shows(page, figures);
    await figure.click();
    await shows(page, all);
    await page.click('summary:has-text("Aspect")');
    await page.locator('.facet-value', { hasText: 'Trade and economy' }).click();
    await shows(page, await matched('aspect=trade'));
    await page.click('button:has-text("Ask for everything")');
    await shows(page, all);
    await page.goto(`${desk.server.url}/explore?q=nothingofthekind`);
    await page.waitForSelector('.state-title:has-text("Nothing answers")');
  });

  it('accepts, rejects and takes back by keys alone', async () => {
    const page = await open('/explore?kind=meeting', ROWS);
    const before = await matched('kind=meeting');
    await page.keyboard.press('j');
    await page.waitForFunction(() => location.search.includes('at='));
    await page.keyboard.press('a');
    await page.waitForSelector('.toast:has-text("Accepted")');
    await page.keyboard.press('r');
    await page.waitForSelector('.toast:has-text("Rejected")');
    await shows(page, before - 1);
    await page.keyboard.press('u');
    await shows(page, before);
  });

  it('hands the answers out as a table that computes nothing', async () => {
    const page = await open('/explore?kind=figure', ROWS);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("Download CSV")'),
    ]);
    expect(file.suggestedFilename()).toBe('claims.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.trimEnd().split('\r\n').length).toBe((await matched('kind=figure')) + 1);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('button:has-text("Copy as CSV")');
    await page.waitForSelector('.toast:has-text("The table is in the clipboard")');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r', '')).toBe(text.replace('\uFEFF', '').replaceAll('\r', ''));
    await page.click('button:has-text("Copy link")');
    await page.waitForSelector('.toast:has-text("The address is in the clipboard")');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('draws claims over time; a period is chosen by dragging and by keys', async () => {
    const page = await open('/explore?view=timeline', '.lanes .bar');
    const strip = page.locator('.strip-drawing');
    const box = await strip.boundingBox();
    if (!box) throw new Error('no strip');
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => /from=.*to=/.test(location.search));
    const [from, to] = [asked(page, 'from') ?? '', asked(page, 'to') ?? ''];
    expect(from < to).toBe(true);
    await page.focus('[role=slider] >> nth=0');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (old) => new URL(location.href).searchParams.get('from') !== old,
      from,
    );
    expect((asked(page, 'from') ?? '') > from).toBe(true);
    await page.click('button:has-text("Whole time")');
    await page.waitForFunction(() => !location.search.includes('from='));
    await page.focus('.lanes .target[tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(ROWS);
    await shows(page, Number(/(\d+)$/.exec(label ?? '')?.[1]));
  });

  it('has a table of each drawing with the same numbers', async () => {
    const page = await open('/explore?view=timeline', '.lanes .bar');
    const targets = await page
      .locator('.lanes .target')
      .evaluateAll((found) =>
        found.map((one) => Number(/(\d+)$/.exec(one.getAttribute('aria-label') ?? '')?.[1])),
      );
    await page.keyboard.press('t');
    await page.waitForSelector('.twin [data-row]');
    expect(asked(page, 'as')).toBe('table');
    const totals = await page.locator('.twin [data-row] [role=cell]:last-child').allInnerTexts();
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    expect(sum(totals.map(Number))).toBe(sum(targets));
    for (const view of ['matrix', 'network', 'map', 'figures']) {
      await page.goto(`${desk.server.url}/explore?view=${view}&as=table`);
      await page.waitForSelector('.twin [data-row]');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.click('button:has-text("Download CSV")'),
      ]);
      const lines = readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      const rows = await page.locator('.twin [role=table]').getAttribute('aria-rowcount');
      expect({ view, lines: lines.length }).toEqual({ view, lines: Number(rows) });
    }
  });

  it('draws who speaks of what; a field leads to its claims', async () => {
    const page = await open('/explore?view=matrix', '.matrix-cell');
    const { rows } = await get<ActorMatrixAnswer>('explore/matrix');
    expect(await page.locator('.matrix-cell').count()).toBe(rows.length);
    await page.focus('.target[tabindex="0"]');
    await page.keyboard.press('ArrowDown');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await page.innerText('.drawing-hint')).toBe(label);
    await page.keyboard.press('Enter');
    await page.waitForSelector(ROWS);
    expect(asked(page, 'actor')).not.toBeNull();
    expect(asked(page, 'aspect')).not.toBeNull();
    await shows(page, Number(/(\d+)$/.exec(label ?? '')?.[1]));
  });

  it('draws who met whom, always alike; a node shows its meetings', async () => {
    const page = await open('/explore?view=network', '.mark');
    const places = (): Promise<string[]> =>
      page.locator('.node').evaluateAll((found) => found.map((one) => one.innerHTML));
    const before = await places();
    await page.reload();
    await page.waitForSelector('.mark');
    expect(await places()).toEqual(before);
    await page.focus('.target[tabindex="0"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.node-panel a[href^="/meetings/"]');
    expect(asked(page, 'node')).not.toBeNull();
    await page.click('button:has-text("Persons")');
    await page.waitForSelector('.mark-person');
    expect(asked(page, 'by')).toBe('person');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("Download drawing")'),
    ]);
    const svg = readFileSync(await file.path(), 'utf8');
    expect(svg).toMatch(/^<\?xml[\s\S]*<title[\s\S]*fill="rgb/);
    expect(svg).not.toContain('var(');
  });

  it('draws where they met; a circle shows its meetings', async () => {
    const page = await open('/explore?view=map', '.land');
    await page.focus('[data-target=CHN]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.drawing-panel:has-text("Hangzhou")');
    expect(await page.innerText('.map-note')).toContain(
      'the middle of the largest part of a state',
    );
    expect(asked(page, 'state')).toBe('CHN');
    const wide = await page.locator('.place circle').first().getAttribute('cx');
    await page.click('button:has-text("Closer")');
    await page.waitForFunction(
      (old) => document.querySelector('.place circle')?.getAttribute('cx') !== old,
      wide,
    );
  });

  it('draws figures over time; a mark shows its words', async () => {
    const page = await open('/explore?view=figures', '.figure-mark');
    await page.focus('.series-drawn .target[tabindex="0"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.words-panel mark');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.words-panel', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('class'))).toBe('target');
    const title = await page.innerText('.series-drawn h2');
    await page.keyboard.press('j');
    await page.waitForFunction(
      (old) => document.querySelector('.series-drawn h2')?.textContent !== old,
      title,
    );
    expect(asked(page, 'series')).not.toBeNull();
  });

  it('answers SQL that reads, says what is wrong, and keeps what is typed', async () => {
    const page = await open('/explore?view=sql', '.sql-side [open] .facet-value');
    const names = await page.locator('.sql-side li > .quiet-button').allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      await page.click(`.sql-side li > .quiet-button:text-is("${name}")`);
      await page.keyboard.press('Control+Enter');
      await page.waitForSelector('.sql-editor button:text-is("Run")');
      await page.waitForSelector('.sql-result-head');
      expect(await page.locator('.sql-error').count()).toBe(0);
    }
    await page.fill('textarea', 'SELECT document, start, "end" FROM claim');
    await page.keyboard.press('Control+Enter');
    const { claims } = (await get<{ readonly dossier: { readonly claims: number } }>('meta'))
      .dossier;
    await page.waitForSelector(`.sql-result-head:has-text("${claims} rows")`);
    expect(await page.getAttribute('.sql-rows a >> nth=0', 'href')).toMatch(
      /^\/reader\/[0-9a-f]{16}\?at=\d+-\d+$/,
    );
    await page.fill('textarea', 'SELECT nowhere FROM claim');
    await page.click('button:text-is("Run")');
    await page.waitForSelector('.sql-error:has-text("nowhere")');
    await page.fill('textarea', 'DELETE FROM claim');
    await page.click('button:text-is("Run")');
    await page.waitForSelector('.sql-error:has-text("SELECT")');
    expect(await matched('')).toBeGreaterThan(0);
    await page.reload();
    await page.waitForSelector('textarea');
    expect(await page.inputValue('textarea')).toBe('DELETE FROM claim');
  });

  it('loads what draws only when it is opened', async () => {
    const page = await open('/inbox', '.document-table [data-row]');
    const loaded = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const parts = /\/(?:explore|timeline|matrix|network|map|figures|sql|frame)-/;
    expect((await loaded()).filter((name) => parts.test(name))).toEqual([]);
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.waitForSelector(ROWS);
    const drawn = /\/(?:timeline|matrix|network|map|figures|sql|frame)-/;
    expect((await loaded()).filter((name) => drawn.test(name))).toEqual([]);
    await page.keyboard.press('5');
    await page.waitForSelector('.land');
    expect((await loaded()).some((name) => /\/map-/.test(name))).toBe(true);
  });

  it.each([
    ['zh-CN', '时间轴', '矩阵'],
    ['ru-RU', 'Хронология', 'Матрица'],
  ])('speaks the language of the reader: %s', async (language, timeline, matrix) => {
    const page = await open('/explore?view=timeline', '.lanes .bar', language);
    const tabs = await page.locator('.view-tab').allInnerTexts();
    expect(tabs).toContain(timeline);
    expect(tabs).toContain(matrix);
    expect(await page.getAttribute('.view-tab[aria-current=page]', 'href')).toBe(
      '/explore?view=timeline',
    );
  });
});

describe.skipIf(BROWSER === undefined)('Explore without documents', { retry: 2 }, () => {
  it('says in every view that there is nothing', async () => {
    const [server, browser] = await Promise.all([serve([]), launch()]);
    try {
      const { page, errors } = await visit(browser, `${server.url}/explore`);
      await page.waitForSelector('.state-title:has-text("Nothing to explore yet")');
      for (const view of ['timeline', 'matrix', 'network', 'map', 'figures']) {
        await page.goto(`${server.url}/explore?view=${view}`);
        await page.waitForSelector('.explore-view .state-title');
      }
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
