import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { violations } from './axe.ts';
import { BROWSER, EXAMPLES, launch, run, type Server, serve, visit } from './desk.ts';
import { REPORTS } from './reports.ts';

vi.setConfig({ testTimeout: 120_000 });

const REPORT = REPORTS[0]?.['text'] ?? '';
const ROWS = '.document-table [data-row]';
const DONE = '.job h2:has-text("read")';

describe.skipIf(BROWSER === undefined)('the inbox', { retry: 2 }, () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await server?.close();
  });

  const open = async (inputs: readonly string[] = []): Promise<Page> => {
    server = await serve(inputs);
    const { page } = await visit(browser, `${server.url}/inbox`);
    await page.waitForSelector(inputs.length > 0 ? ROWS : '.state-title');
    return page;
  };
  const typed = '#hand-in-text';

  it('says what to do where there is nothing yet', async () => {
    const page = await open();
    expect(await page.innerText('main')).toContain('No reports yet');
    expect(await page.locator('button:has-text("Read the text")').isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('reads a pasted report, with its title and date, and lists it', async () => {
    const page = await open();
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('hand-in-text');
    await page.fill(typed, REPORT);
    await page.click('summary');
    await page.fill('#hand-in-title', 'Reykjavik talks open');
    await page.fill('#hand-in-date', '2025-06-12');
    await page.focus(typed);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(DONE);
    await page.waitForSelector(`${ROWS}:has-text("Reykjavik talks open")`);
    expect(await page.innerText(ROWS)).toContain('12 Jun 2025');
    expect(await page.inputValue(typed)).toBe('');
    expect(await page.innerText('.job')).toMatch(/1 document read[\s\S]*claims?[\s\S]*new/);
    expect(await violations(page)).toEqual([]);
    await page.click('.job button[aria-label=Close]');
    await page.waitForSelector('.job', { state: 'detached' });
    await page.fill(typed, REPORT);
    await page.click('button:has-text("Read the text")');
    await page.waitForSelector(
      '.job .tag:has-text("known already"), .job .tag:has-text("read anew")',
    );
    expect(await page.locator(ROWS).count()).toBe(1);
  });

  it('reads chosen files and tells of the bad ones what is wrong and what to do', async () => {
    const page = await open();
    await page.setInputFiles('.file-button input', [
      { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    await page.waitForSelector(DONE);
    const error = await page.innerText('.job li.job-error');
    expect(error).toContain('empty.txt');
    expect(error).toContain('file-empty');
    await page.waitForSelector(`${ROWS}:has-text("good.txt")`);
    expect(await page.locator(ROWS).count()).toBe(1);
  });

  it('reads files dropped on the page', async () => {
    const page = await open();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
      return transfer;
    }, REPORT);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.waitForSelector('.drop-zone');
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.waitForSelector('.drop-zone', { state: 'detached' });
    await page.waitForSelector(`${ROWS}:has-text("dropped.txt")`);
  });

  it('reads the folder whose path is typed', async () => {
    const page = await open();
    await page.fill(typed, EXAMPLES);
    await page.click('button:has-text("Read the files")');
    await page.waitForSelector('.job h2:has-text("3 documents read")');
    await page.waitForSelector(`${ROWS} >> nth=2`);
    expect(await page.locator(ROWS).count()).toBe(3);
  });

  it('fetches an address, and says why one cannot be fetched', async () => {
    const page = await open();
    await page.fill(typed, 'http://127.0.0.1:9/report.html');
    await page.click('button:has-text("Fetch the address")');
    await page.waitForSelector('.job-error:has-text("url-refused")');
    expect(await page.locator(ROWS).count()).toBe(0);
  });

  it('shows what others write at once, and what changed since a day ago', async () => {
    const page = await open([path.join(EXAMPLES, 'readout.txt')]);
    expect(await page.locator(ROWS).count()).toBe(1);
    run('read', path.join(EXAMPLES, 'wire.txt'), '--dossier', server.dossier);
    await page.waitForSelector(`${ROWS} >> nth=1`);
    await page.selectOption('.since', 'day');
    await page.waitForURL('**/inbox?since=day');
    await page.waitForSelector('.change-group h3:has-text("document")');
    const changes = await page.innerText('.changes');
    expect(changes).toContain('wire.txt');
    expect(changes).toMatch(/facts? added/);
    expect(await violations(page)).toEqual([]);
  });

  it('filters the documents by words that stand in the address', async () => {
    const page = await open([EXAMPLES]);
    await page.fill('.list-filter', 'tea leaves');
    await page.waitForFunction((rows) => document.querySelectorAll(rows).length === 1, ROWS);
    expect(new URL(page.url()).searchParams.get('filter')).toBe('tea leaves');
    await page.reload();
    await page.waitForSelector(ROWS);
    expect(await page.locator(ROWS).count()).toBe(1);
    await page.fill('.list-filter', 'nothing has this');
    await page.waitForSelector('text=No document matches.');
  });

  it('walks the documents by j and k and opens one by Enter', async () => {
    const page = await open([EXAMPLES]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    const second = await page.getAttribute(`${ROWS} >> nth=1 >> a`, 'href');
    expect(focused).toBe(second);
    await page.keyboard.press('End');
    const last = await page.getAttribute(`${ROWS} >> nth=2 >> a`, 'href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(last);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${last}`);
  });

  it('removes a document when asked twice', async () => {
    const page = await open([EXAMPLES]);
    await page.click(
      'button[aria-label^="Remove: Reading the Tea"], button[aria-label^="Remove Reading the Tea"]',
    );
    await page.waitForSelector('dialog.ask');
    expect(await violations(page)).toEqual([]);
    await page.click('dialog >> text=Cancel');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.locator(ROWS).count()).toBe(3);
    await page.click('button[aria-label^="Remove Reading the Tea"]');
    await page.click('dialog >> button:has-text("Remove")');
    await page.waitForSelector('.toast:has-text("Removed: Reading the Tea")');
    await page.waitForFunction((rows) => document.querySelectorAll(rows).length === 2, ROWS);
  });

  it('keeps what is typed while the server is away, says so, and goes on when it is back', async () => {
    const page = await open([path.join(EXAMPLES, 'readout.txt')]);
    await page.fill(typed, REPORT);
    await server.stop();
    await page.waitForSelector('.banner:has-text("The server has stopped")');
    await page.click('button:has-text("Read the text")');
    await page.waitForSelector('.toast-error:has-text("The server gives no answer")');
    expect(await page.inputValue(typed)).toBe(REPORT);
    expect(await violations(page)).toEqual([]);
    await server.start();
    await page.waitForSelector('.banner', { state: 'detached' });
    await page.waitForSelector('.toast:has-text("The server is back")');
    await page.reload();
    await page.waitForSelector(ROWS);
    expect(await page.inputValue(typed)).toBe(REPORT);
    await page.click('button:has-text("Read the text")');
    await page.waitForSelector(DONE);
    await page.waitForSelector(`${ROWS} >> nth=1`);
  });
});
