import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arithmeticSteps, grouped } from '../../web/src/screens/checks/arithmetic.ts';
import { piecesOf } from '../../web/src/screens/checks/marks.ts';
import { violations } from './axe.ts';
import { BROWSER, useDesk, visit } from './desk.ts';

describe('the arithmetic of a working', () => {
  it.each([
    ['250 / 244.8 − 1', ['250 / 244.8 − 1', '1.02124 − 1', '0.0212418']],
    ['9 + 11 + 6', ['9 + 11 + 6', '26']],
    ['2 + 3 × 4', ['2 + 3 × 4', '2 + 12', '14']],
    ['2022 − 1926', ['2022 − 1926', '96']],
    ['200000000 + 150000000', ['200,000,000 + 150,000,000', '350,000,000']],
    ['0.1 + 0.2', ['0.1 + 0.2', '0.3']],
    ['12 − 15', ['12 − 15', '−3']],
  ])('of %s is spelled out', (expression, steps) => {
    expect(arithmeticSteps(expression).map(({ text }) => text)).toEqual(steps);
  });

  it.each(['1 / 0', 'weekday of 3 November 2025', '294 billion − 231 billion', '12', '3 −'])(
    'is not made of %s',
    (expression) => {
      expect(arithmeticSteps(expression)).toEqual([]);
    },
  );

  it('says which numbers are rounded', () => {
    const rounded = arithmeticSteps('1 / 3 + 2').map((step) => step.rounded);
    expect(rounded).toEqual([false, true, true]);
  });

  it('groups long numbers, not years', () => {
    expect(grouped('350000000, stated 1.25 in 2025')).toBe('350,000,000, stated 1.25 in 2025');
  });
});

describe('the pieces of a passage', () => {
  const words = (start: number, end: number) => ({
    document: 'd',
    start,
    end,
    exact: 'x'.repeat(end - start),
  });
  const passage = {
    document: 'd',
    start: 10,
    end: 20,
    text: 'abcdefghij',
    cut: { before: false, after: false },
  };

  it('are cut where evidence begins and ends, and hold the whole text', () => {
    const pieces = piecesOf(passage, [words(12, 18), words(14, 16), words(30, 40)]);
    expect(pieces.map(({ text, lit, begins }) => [text, lit, begins])).toEqual([
      ['ab', [], []],
      ['cd', [0], [0]],
      ['ef', [1, 0], [1]],
      ['gh', [0], []],
      ['ij', [], []],
    ]);
  });

  it('of another document stay plain', () => {
    expect(piecesOf({ ...passage, document: 'e' }, [words(12, 18)])).toEqual([
      { text: 'abcdefghij', lit: [], begins: [] },
    ]);
  });
});

describe.skipIf(BROWSER === undefined)('the screen Checks', { retry: 2 }, () => {
  const desk = useDesk();
  let page: Page;
  let context: BrowserContext;
  let errors: readonly string[];

  beforeEach(async () => {
    ({ page, context, errors } = await visit(desk.browser, `${desk.server.url}/checks`));
    await page.waitForSelector('.passage figcaption cite');
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await context.close();
  });

  const message = (): Promise<string> => page.innerText('#finding-message');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const shows = (selector: string, text: string): Promise<unknown> =>
    page.waitForSelector(`${selector}:has-text(${JSON.stringify(text)})`);
  const growth = async (): Promise<void> => {
    await page.click('.finding-row:has-text("250 against 244.8")');
    await shows('#finding-message', '250 against 244.8');
    await page.waitForSelector('.passage figcaption cite');
  };

  it('shows the gravest open finding first, its inputs lit in their sentence and numbered as in the working', async () => {
    expect(await message()).toContain('Monday');
    await growth();
    expect(new URL(page.url()).searchParams.get('finding')).toMatch(/^f-/);
    const lit = await page.$$eval('.lit', (marks) => marks.map((mark) => mark.textContent));
    expect(lit).toEqual(['$244.8 billion3', '$250 billion2', '4%1']);
    expect(await page.innerText('.passage blockquote')).toContain('Bilateral trade reached');
    expect(await page.$$eval('.input-value', (all) => all.map((one) => one.textContent))).toEqual(
      expect.arrayContaining(['4%', '$250 billion', '$244.8 billion']),
    );
    expect(await page.$$eval('.step', (all) => all.map((one) => one.textContent))).toEqual([
      '250 / 244.8 − 1',
      '≈1.02124 − 1',
      '≈0.0212418',
      '≈2.1 %',
    ]);
    expect(await page.innerText('.suggestion')).toContain('2.1 %');
  });

  it('lights an input in the text when its number is pointed at, and leads to its place in the reader', async () => {
    await growth();
    await page.focus('.input-number >> nth=1');
    expect(await page.innerText('.lit.pointed mark')).toBe('$250 billion');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('$250 billion2');
    const href = await page.getAttribute('.lit.pointed', 'href');
    expect(href).toMatch(/^\/reader\/\w+\?at=\d+-\d+$/);
    await press('Enter');
    await page.waitForURL(`**${href}`);
  });

  it('is worked through by keys alone: move, accept, dismiss with a reason, undo', async () => {
    const first = await message();
    await press('j');
    await page.waitForFunction(
      (old) => document.querySelector('#finding-message')?.textContent !== old,
      first,
    );
    await press('k');
    await shows('#finding-message', first);

    await press('a');
    await shows('.toast', 'Accepted.');
    await shows('#finding-message', '250 against 244.8');
    await shows('.checks-progress', '1 done');

    await press('r');
    await page.keyboard.type('ab initio');
    await press('Enter');
    await shows('.toast', 'Dismissed.');
    await shows('.checks-progress', '2 done');
    expect(await message()).not.toContain('250 against 244.8');

    await press('u');
    await shows('#finding-message', '250 against 244.8');
    await shows('.checks-progress', '1 done');
    await press('k');
    await shows('.decided', 'Accepted by');
    await press('u');
    await shows('.checks-progress', '0 done');
  });

  it('wants a reason for a dismissal, keeps it while it is typed, and offers it again', async () => {
    await growth();
    await page.click('.decision-form button[type=submit]');
    await page.waitForSelector('#reason-needed');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    await page.keyboard.type('The base is another one');
    await page.reload();
    await page.waitForSelector('.reason-field input');
    expect(await page.inputValue('.reason-field input')).toBe('The base is another one');
    await page.click('.decision-form button[type=submit]');
    await shows('.toast', 'Dismissed.');

    await press('r');
    await page.click('.reason:has-text("The base is another one")');
    expect(await page.inputValue('.reason-field input')).toBe('The base is another one');
    await press('Escape');
    await page.fill('.reason-field input', '');

    await page.click('.finding-row:has-text("250 against 244.8")');
    await shows('.decided', '“The base is another one”');
    await page.click('.decided button:has-text("Undo")');
    await page.waitForSelector('.decided', { state: 'detached' });
  });

  it('keeps filters in the address, each value with its count', async () => {
    const all = await page.$$eval('.finding-row', (rows) => rows.length);
    await page.click('.severity-warning');
    await page.waitForURL('**/checks?severity=warning');
    const count = Number(await page.innerText('.severity-warning .count'));
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.finding-row').length === wanted,
      count,
    );
    expect(count).toBeLessThan(all);
    await page.selectOption('select[aria-label="Check"]', 'count-against-list');
    await page.waitForURL('**/checks?severity=warning&check=count-against-list');
    await shows('#finding-message', 'the list holds 4');
    const csv = await page.getAttribute('a[download="findings.csv"]', 'href');
    const lines = (await (await fetch(desk.server.url + csv)).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('count-against-list');
    const sarif = await page.getAttribute('a[download="findings.sarif"]', 'href');
    expect(await (await fetch(desk.server.url + sarif)).text()).toContain('"version": "2.1.0"');

    await page.click('.standings button:has-text("Dismissed")');
    await shows('.none-match', 'No finding matches.');
    await page.click('.clear-filters');
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.finding-row').length === wanted,
      all,
    );
    expect(new URL(page.url()).search).toBe('');
  });

  it('goes on to the next where the list holds open ones only', async () => {
    await page.goto(`${desk.server.url}/checks?standing=open`);
    await page.waitForSelector('.passage figcaption cite');
    const before = await page.$$eval('.finding-row', (rows) => rows.length);
    const first = await message();
    await press('a');
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.finding-row').length === wanted,
      before - 1,
    );
    expect(await message()).not.toBe(first);
    expect(await page.innerText('.detail-nav [role=status]')).toBe(`1 of ${before - 1}`);
    await press('u');
    await shows('#finding-message', first);
  });

  it('tells when the check stays silent', async () => {
    await growth();
    await press('s');
    await shows('.check-page', 'the base is not in the text');
    await press('s');
    await page.waitForSelector('.check-page', { state: 'detached' });
  });

  it('copies a finding as text with its source', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await growth();
    await press('c');
    await shows('.toast', 'Copied, with its source.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Error \(Growth rate\): The text says 4 %, but 250 against 244\.8 is/);
    expect(text).toContain('“Bilateral trade reached $244.8 billion');
    expect(text).toMatch(/— Reading the Tea Leaves.*blog\.txt/);
    expect(text).toContain('Working: 250 / 244.8 − 1 → 2.1 %');
  });

  it('shows the list or the finding on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForSelector('.checks-detail', { state: 'hidden' });
    await page.click('.finding-row >> nth=2');
    await page.waitForSelector('.checks-list', { state: 'hidden' });
    await page.waitForSelector('.finding-detail', { state: 'visible' });
    await page.click('.detail-nav .back');
    await page.waitForSelector('.checks-list', { state: 'visible' });
    await page.goBack();
    await page.waitForSelector('.finding-detail', { state: 'visible' });
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find with all of it open and one decided, %s',
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await growth();
      await press('a');
      await shows('.checks-progress', '1 done');
      await page.click('.finding-row:has-text("The SCO summit of 2025")');
      await page.click('.input-from summary >> nth=0');
      await press('s');
      await page.waitForSelector('.check-page table');
      await press('r');
      await page.waitForSelector('.reasons', { state: 'visible' });
      expect(await violations(page)).toEqual([]);
      await page.click('.finding-row:has-text("250 against 244.8")');
      await shows('.decided', 'Accepted by');
      expect(await violations(page)).toEqual([]);
      await page.click('.decided button:has-text("Undo")');
      await page.waitForSelector('.decided', { state: 'detached' });
    },
  );

  it.each([
    ['zh-CN', '核查', '推算'],
    ['ru-RU', 'Проверки', 'Расчёт'],
  ])('speaks %s', async (language, title, working) => {
    const other = await visit(desk.browser, `${desk.server.url}/checks`, { language, width: 390 });
    await other.page.waitForSelector('.finding-list [data-row]');
    expect(await other.page.innerText('h1')).toBe(title);
    await other.page.click('.finding-row');
    await other.page.waitForSelector(`h3:has-text("${working}")`);
    const wide = await other.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await other.context.close();
  });

  it('says so where a finding is no more', async () => {
    await page.goto(`${desk.server.url}/checks?finding=f-000000000000`);
    await shows('.state', 'This finding is not in the dossier');
  });

  it('tells the second of two who decide, and writes nothing over the first', async () => {
    await page.route('**/api/events', (route) => route.abort());
    await page.reload();
    await growth();
    const id = new URL(page.url()).searchParams.get('finding');
    const { revision } = (await (await fetch(`${desk.server.url}/api/findings`)).json()) as {
      readonly revision: string;
    };
    const judgements = [{ subject: id, verdict: 'reject', note: 'seen elsewhere' }];
    await fetch(`${desk.server.url}/api/judgements`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ revision, judgements, by: 'Boris' }),
    });
    await press('a');
    await shows('.toast-error', 'Somebody else has changed this meanwhile.');
    await shows('.decided', 'Dismissed by Boris');
    await page.click('.decided button:has-text("Undo")');
    await page.waitForSelector('.decided', { state: 'detached' });
  });

  it('keeps a reason while the server is away, and writes it once it is back', async () => {
    await growth();
    await page.fill('.reason-field input', 'written later');
    await desk.server.stop();
    await press('Enter');
    await page.waitForSelector('.banner');
    expect(await page.inputValue('.reason-field input')).toBe('written later');
    await desk.server.start();
    await page.waitForSelector('.banner', { state: 'detached', timeout: 30_000 });
    await page.focus('.reason-field input');
    await press('Enter');
    await shows('.toast', 'Dismissed.');
  });
});
