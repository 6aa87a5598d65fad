import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { violations } from './axe.ts';
import { BROWSER, useDesk, type Visit, visit } from './desk.ts';

vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(BROWSER === undefined)('the shell', { retry: 2 }, () => {
  const desk = useDesk();

  const open = async (path = '/meetings', how: Visit = {}): Promise<Page> => {
    const { page } = await visit(desk.browser, desk.server.url + path, how);
    await page.waitForSelector('h1');
    return page;
  };
  const title = (page: Page): Promise<string> => page.innerText('h1');

  it('opens the inbox at the root and says so in the title of the window', async () => {
    const page = await open('/');
    await page.waitForSelector('.document-table [data-row]');
    expect(await title(page)).toBe('Inbox');
    expect(await page.title()).toBe('Inbox – Rapporteur');
    expect(await page.getAttribute('nav [aria-current=page]', 'href')).toBe('/inbox');
  });

  it('goes to every screen by its link, moves the focus to its title, and back', async () => {
    const page = await open('/inbox');
    for (const name of ['Meetings', 'Reader', 'Checks', 'Commitments', 'Explore', 'Inbox']) {
      await page.click(`nav >> text="${name}"`);
      await page.waitForSelector(`h1:has-text("${name}")`);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    }
    await page.goBack();
    await page.waitForSelector('h1:has-text("Explore")');
    expect(new URL(page.url()).pathname).toBe('/explore');
  });

  it('goes to screens by g and a letter, but not while one types', async () => {
    const page = await open('/inbox');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForSelector('h1:has-text("Meetings")');
    await page.fill('.filter-words', '');
    await page.focus('.filter-words');
    await page.keyboard.type('gi');
    expect(await title(page)).toBe('Meetings');
    expect(await page.inputValue('.filter-words')).toBe('gi');
  });

  it('finds a meeting in the palette and opens it by keys alone', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.palette [role=option]');
    await page.keyboard.type('30th regular');
    await page.waitForSelector('.palette [role=option]:has-text("30th regular meeting")');
    expect(await violations(page)).toEqual([]);
    while (
      !(await page.innerText('.palette [aria-selected=true]')).startsWith('30th regular meeting')
    ) {
      await page.keyboard.press('ArrowDown');
    }
    const active = await page.getAttribute('.palette input', 'aria-activedescendant');
    expect(await page.getAttribute('.palette [aria-selected=true]', 'id')).toBe(active);
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("30th regular meeting")');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('searches everywhere from the palette, and closes it with Escape', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.waitForSelector('.palette input');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.palette', { state: 'detached' });
    await page.keyboard.press('/');
    await page.waitForSelector('.palette input');
    await page.keyboard.type('zzyzx');
    await page.waitForSelector('.palette [role=option]:has-text("Search everywhere for “zzyzx”")');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/explore?q=zzyzx');
  });

  it('runs actions from the palette: the language, and with it quotation marks and dates', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.palette [role=option]');
    await page.keyboard.type('Русский');
    await page.waitForSelector('.palette [aria-selected=true]:has-text("Русский")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Встречи")');
    expect(await page.getAttribute('html', 'lang')).toBe('ru');
    expect(await page.innerText('.meeting-table')).toContain('нояб. 2025 г.');
    await page.reload();
    await page.waitForSelector('h1:has-text("Встречи")');
    await page.selectOption('.rail select', 'zh');
    await page.waitForSelector('h1:has-text("会晤")');
    expect(await page.innerText('.meeting-table')).toContain('2025年11月3日');
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ['ru-RU', 'Входящие'],
    ['zh-CN', '收件箱'],
    ['fr-FR', 'Inbox'],
  ])('speaks the language of the browser: %s', async (language, wanted) => {
    const page = await open('/inbox', { language });
    await page.waitForSelector(`h1:has-text("${wanted}")`);
  });

  it('has a sheet of keys that names those of the screen, and can turn single keys off', async () => {
    const page = await open();
    await page.keyboard.press('?');
    await page.waitForSelector('.key-sheet');
    const sheet = await page.innerText('.key-sheet');
    for (const words of ['Next in the list', 'Go to Commitments', 'To the filter', 'Undo']) {
      expect(sheet).toContain(words);
    }
    expect(await violations(page)).toEqual([]);
    await page.uncheck('.key-sheet input');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.key-sheet', { state: 'detached' });
    await page.keyboard.press('?');
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await title(page)).toBe('Meetings');
  });

  it('keeps the theme that was chosen, from before the first paint', async () => {
    const page = await open('/inbox', { scheme: 'light' });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.click('button[aria-label="Theme: As the system"]');
    await page.click('button[aria-label="Theme: Light"]');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(await ground()).toBe(dark);
  });

  it('prints the record without the rail', async () => {
    const page = await open('/inbox', { scheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rail').isVisible()).toBe(false);
    expect(await page.locator('.document-table').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  it('says that there is nothing at an address that means nothing', async () => {
    const page = await open('/inbox');
    await page.evaluate(() => {
      history.pushState(null, '', '/nowhere');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.waitForSelector('h1:has-text("Nothing at this address")');
    await page.goto(`${desk.server.url}/meetings/m-none`);
    await page.waitForSelector('h1:has-text("This meeting is not in the record")');
    expect(await violations(page)).toEqual([]);
  });

  it('loads nothing from elsewhere and breaks no rule of its policy', async () => {
    const { page, context } = await visit(desk.browser, 'about:blank');
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.server.url)) wrong.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
    });
    await page.goto(`${desk.server.url}/meetings`);
    await page.waitForSelector('.meeting-table [data-row]');
    await page.click('.meeting-table [data-row] a');
    await page.waitForSelector('.matrix, .fields');
    await page.click('.said');
    await page.waitForSelector('.words-panel mark');
    expect(wrong).toEqual([]);
    await context.close();
  });
});
