import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { violations } from './axe.ts';
import { BROWSER, useDesk, visit } from './desk.ts';

vi.setConfig({ testTimeout: 120_000 });

const ON = 'on=2026-11-25';
const ROWS = '.ledger-table [data-row]';
const CROSSINGS = 'open two further border crossings';
const LATER = JSON.stringify({
  id: 'later',
  title: 'New crossings',
  date: '2026-03-03',
  publisher: 'Gazette',
  text: 'Moscow, 3 March 2026. Russia has opened one of two further border crossings for freight. The other border crossings for freight in Russia stay closed.',
});
const INVENTORY = [
  'No;Commitment;Issuer;Deadline;Avg;China;India;Remark',
  '1;we will halve waste by 2025;G20;2025;0.5;1;0;x',
  '2;we will plant a billion trees;G20;soon;0.9;-1;1;y',
].join('\n');

describe.skipIf(BROWSER === undefined)('the ledger', { retry: 2 }, () => {
  const desk = useDesk(undefined, LATER);

  const open = async (query = '', ready = ROWS, scheme: 'light' | 'dark' = 'light') => {
    const { page } = await visit(desk.browser, `${desk.server.url}/commitments?${ON}${query}`, {
      scheme,
    });
    await page.waitForSelector(ready);
    return page;
  };
  const openOne = async (words = CROSSINGS): Promise<Page> => {
    const page = await open();
    await page.click(`${ROWS} a:has-text("${words}")`);
    await page.waitForSelector('.version-columns');
    return page;
  };
  // Rows out of view are not drawn: the table tells how many there are.
  const countOf = async (page: Page): Promise<number> =>
    Number(await page.getAttribute('.ledger-table', 'aria-rowcount')) - 1;
  const left = (page: Page, count: number): Promise<unknown> =>
    page.waitForSelector(`.ledger-table[aria-rowcount="${count + 1}"]`);
  const undo = async (page: Page): Promise<void> => {
    await page.keyboard.press('u');
    await page.waitForSelector('.toast:has-text("Undone")');
  };

  it('tells who, what, by when and the three statuses, each in a look of its own', async () => {
    const page = await open();
    const row = page.locator(ROWS, { hasText: CROSSINGS });
    const text = await row.innerText();
    expect(text).toContain('Russia');
    expect(text).toContain('by mid-2027');
    expect(text).toContain('2 versions, deadline moved later');
    for (const kind of ['schedule', 'official', 'evidence']) {
      expect(await row.locator(`.status-${kind} path`).count()).toBe(1);
    }
    const shapes = await row
      .locator('.status path')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('d')))]);
    expect(shapes).toHaveLength(3);
    await row.locator('.footnote').click();
    expect(await page.innerText('.words-panel')).toContain('by the end of 2026');
  });

  it('is filtered by status, words and days with counts, all in the address', async () => {
    const page = await open();
    const all = await countOf(page);
    const overdue = page.locator('.status-choice', { hasText: 'overdue' });
    const count = Number(/\d+$/.exec(await overdue.innerText())?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    await overdue.click();
    await left(page, count);
    expect(await overdue.getAttribute('aria-pressed')).toBe('true');
    expect(new URL(page.url()).searchParams.get('schedule')).toBe('overdue');
    await page.reload();
    await left(page, count);
    await page.click('button:has-text("Clear filters")');
    await left(page, all);
    await page.keyboard.press('f');
    await page.keyboard.type('border crossings');
    await left(page, 1);
    await page.goto(`${desk.server.url}/commitments?${ON}&due-to=2026-12-31`);
    await page.waitForSelector(ROWS);
    for (const row of await page.locator(ROWS).allInnerTexts()) expect(row).toMatch(/2026/);
    await page.goto(`${desk.server.url}/commitments?text=nothing-like-it`);
    await page.waitForSelector('text=No commitment matches.');
  });

  it('is gathered by who promises, and a group can be shut', async () => {
    const page = await open('&group=obligor');
    const head = page.locator('.ledger-group button').first();
    const before = await page.locator('.promise').count();
    expect(await head.innerText()).toMatch(/China, Russia\s+\d+/);
    await head.click();
    expect(await head.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.promise').count()).toBeLessThan(before);
    await page.selectOption('.table-options select >> nth=0', 'deadline');
    await page.waitForSelector('.ledger-group:has-text("Without a deadline")');
  });

  it('is walked by j and k; a accepts, r rejects, u takes back', async () => {
    const page = await open();
    const all = await countOf(page);
    await page.keyboard.press('j');
    const first = new URL(page.url()).searchParams.get('at');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(new URL(page.url()).searchParams.get('at')).toBe(first);
    await page.keyboard.press('a');
    await page.waitForSelector('.virtual-row.current .tag-good');
    await page.keyboard.press('r');
    await left(page, all - 1);
    expect(new URL(page.url()).searchParams.get('at')).not.toBe(first);
    await undo(page);
    await left(page, all);
    await undo(page);
    await page.waitForFunction(() => document.querySelector('.tag-good') === null);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.status-panels');
  });

  it('shows one commitment: versions side by side, words that changed, deadlines that moved', async () => {
    const page = await openOne();
    expect(await page.locator('.version').count()).toBeGreaterThanOrEqual(2);
    const changed = page.locator('.version', { hasText: 'mid-2027' });
    expect(await changed.locator('del').innerText()).toContain('the end of 2026');
    expect(await changed.locator('ins').innerText()).toContain('mid-2027');
    expect(await changed.locator('.moved').innerText()).toBe(
      'deadline moved later: by the end of 2026 → by mid-2027',
    );
    await changed.locator('.said').click();
    expect(await page.innerText('.words-panel')).toContain('mid-2027');
    await page.keyboard.press('Escape');
    const title = await page.innerText('h1');
    await page.keyboard.press('j');
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, title);
    await page.keyboard.press('k');
    await page.waitForSelector(`h1:has-text("${CROSSINGS}")`);
    await page.keyboard.press('b');
    await page.waitForSelector(`.virtual-row.current:has-text("${CROSSINGS}")`);
  });

  it('sets a status by keys with evidence and a note; what is typed outlives a reload', async () => {
    const page = await openOne();
    await page.keyboard.press('o');
    await page.waitForSelector('.status-form input:focus');
    await page.keyboard.press('ArrowDown');
    expect(await page.isChecked('.status-form input[value="in progress"]')).toBe(true);
    await page.fill('.status-form textarea', 'The ministry says so.');
    await page.reload();
    await page.waitForSelector('.version-columns');
    await page.keyboard.press('o');
    expect(await page.inputValue('.status-form textarea')).toBe('The ministry says so.');
    expect(await violations(page)).toEqual([]);
    await page.fill('.status-form input[type=text]', 'https://example.org/a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel-official .status-now .official-in-progress');
    const panel = await page.innerText('.panel-official');
    expect(panel).toContain('The ministry says so.');
    expect(panel).toContain('https://example.org/a');
    expect(await page.innerText('.panel-evidence')).toContain('none found');
    expect(await page.innerText('.history')).toContain('Official: in progress');
    await page.focus('h1');
    await undo(page);
    await page.waitForSelector('.panel-official .status-now .official-announced');
    expect(await page.innerText('.history')).toContain('Official: undone');
  });

  it('ranks sentences of later reports; y takes one as evidence, n sets one aside', async () => {
    const page = await openOne();
    expect(await page.innerText('.section:has(.suggestions)')).toContain(
      'searched up to 3 Mar 2026, 4 documents',
    );
    const items = page.locator('.suggestion');
    const before = await items.count();
    expect(before).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('y');
    await page.waitForSelector('.status-form .evidence-list .quote');
    await page.check('.status-form input[value=partial]');
    await page.click('.status-form button[type=submit]');
    await page.waitForSelector('.suggestion-taken');
    await page.focus('h1');
    await page.keyboard.press('n');
    await page.waitForSelector('text=Show 1 set aside');
    expect(await items.count()).toBe(before - 1);
    await undo(page);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.suggestion').length === count,
      before,
    );
    await page.keyboard.press('u');
    await page.waitForSelector('.panel-evidence .status-now .evidence-none-found');
  });

  it('scores members, with the working, and shows them in the grid walked by arrow keys', async () => {
    const page = await openOne();
    for (const [coder, score] of [
      ['Ana', '1'],
      ['Bo', '0'],
    ] as const) {
      await page.focus('h1');
      await page.keyboard.press('s');
      await page.fill('.score-dialog .field:has-text("Member") input', 'Russia');
      await page.fill('.score-dialog .field:has-text("Coder") input', coder);
      await page.check(`.score-dialog input[value="${score}"]`);
      await page.click('.score-dialog button[type=submit]');
      await page.waitForSelector(`.score-table th:has-text("${coder}")`);
    }
    const workings = await page.innerText('.workings');
    expect(workings).toContain('75.0 %');
    expect(workings).toContain('(0.5) / 1 = 0.50; 50 × (0.50 + 1) = 75.0 %');
    expect(workings).toContain('Coders differ on Russia.');
    await page.goto(`${desk.server.url}/commitments?${ON}&view=grid`);
    await page.waitForSelector('.grid-cell');
    expect(await page.innerText('.grid-cell >> nth=0')).toBe('+0.5≠');
    expect(await page.getAttribute('.grid-cell >> nth=0', 'aria-label')).toBe(
      'Russia, +0.5, coders differ',
    );
    expect(await violations(page)).toEqual([]);
    await page.focus('.grid-cell');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.innerText('.known-scores')).toContain('Bo');
    await page.keyboard.press('Escape');
    await page.focus('h1');
    await undo(page);
    await page.keyboard.press('u');
    await page.waitForSelector('text=No scores yet');
  });

  it('splits a version off, and links it again', async () => {
    const page = await openOne();
    const before = await page.locator('.version').count();
    await page.click('.version-apart >> nth=-1');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.version').length === count,
      before - 1,
    );
    await page.fill('.links input', 'border crossings');
    await page.click('.links li button:has-text("Same")');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.version').length === count,
      before,
    );
    expect(await page.innerText('.history')).toContain('link: same promise');
    await page.focus('h1');
    await undo(page);
    await undo(page);
  });

  it('draws the deadlines with the line of the day, and the same as a table', async () => {
    const page = await open('&view=timeline', '.timeline svg .mark');
    const marks = await page.locator('.timeline .mark').count();
    expect(await page.textContent('.today-label')).toBe('25 Nov 2026');
    await page.click('.twin summary');
    const cells = await page.locator('.twin td').allInnerTexts();
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(marks);
    await page.focus('.timeline .mark');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.status-panels');
    await page.goBack();
    await page.waitForSelector('.twin summary');
    await page.click('.twin summary');
    await page.click('.twin a >> nth=0');
    await page.waitForSelector(ROWS);
    expect(new URL(page.url()).searchParams.get('due-from')).toMatch(/^\d{4}-\d\d-01$/);
  });

  it('is exported as it is filtered', async () => {
    const page = await open('&schedule=overdue');
    await page.click('.menu summary');
    const links = page.locator('.menu-list a');
    expect(await links.count()).toBe(5);
    for (const href of await links.evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    )) {
      expect(new URL(href).searchParams.get('schedule')).toBe('overdue');
      const response = await fetch(href);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).toContain('customs checks');
      expect(text).not.toContain('railway bridge');
    }
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('.menu', 'open')).toBeNull();
  });

  it('takes an inventory: columns are named, rows are seen, then it is written and taken back', async () => {
    const page = await open();
    const all = await countOf(page);
    await page.click('button:has-text("Import an inventory")');
    await page.setInputFiles('.import-dialog input[type=file]', {
      name: 'g20.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(INVENTORY),
    });
    await page.waitForSelector('.import-preview:has-text("1 problem")');
    expect(await page.inputValue('.import-columns label:has-text("China") select')).toBe('member');
    expect(await page.innerText('.import-preview')).toContain('we will plant a billion trees');
    await page.selectOption('.import-columns label:has-text("Remark") select', 'sector');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll<HTMLSelectElement>('.import-columns select')].at(-1)
          ?.value === 'sector',
    );
    expect(await violations(page)).toEqual([]);
    await page.click('.import-dialog button:has-text("Import 2 commitments")');
    await left(page, all + 2);
    await page.keyboard.press('f');
    await page.keyboard.type('billion trees');
    await left(page, 1);
    await page.click(`${ROWS} a:has-text("plant a billion trees")`);
    await page.waitForSelector('.mismatch');
    expect(await page.innerText('.mismatch')).toContain('0.9');
    await undo(page);
    await page.waitForSelector('h1:has-text("not in the ledger")');
    await page.goto(`${desk.server.url}/commitments?${ON}`);
    await left(page, all);
  });

  it('says what became of a commitment that was rejected, and takes it back', async () => {
    const page = await openOne('nuclear energy');
    const address = page.url();
    await page.keyboard.press('r');
    await page.waitForFunction((old) => location.href !== old, address);
    await page.goto(address);
    await page.waitForSelector('h1:has-text("not in the ledger")');
    await page.click('button:has-text("Undo what was decided last")');
    await page.waitForSelector('h1:has-text("nuclear energy")');
  });

  it('has nothing for axe to find in the dark and on a telephone', async () => {
    const page = await open('&view=timeline', '.timeline svg', 'dark');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${desk.server.url}/commitments?${ON}&group=deadline`);
    await page.waitForSelector(ROWS);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
