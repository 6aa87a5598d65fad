import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { violations } from './axe.ts';
import { BROWSER, useDesk, visit } from './desk.ts';
import { REPORTS, REPORTS_JSONL } from './reports.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROWS = '.meeting-table [data-row]';
const STUBB = 'Alexander Stubb, Kristrun Frostadottir';

describe.skipIf(BROWSER === undefined)('the meetings', { retry: 2 }, () => {
  const desk = useDesk(undefined, REPORTS_JSONL);

  const open = async (path = '/meetings'): Promise<Page> => {
    const { page } = await visit(desk.browser, desk.server.url + path);
    await page.waitForSelector(ROWS);
    return page;
  };
  const openMeeting = async (title: string): Promise<Page> => {
    const page = await open();
    await page.click(`${ROWS} a:has-text("${title}")`);
    await page.waitForSelector(`h1:has-text("${title}")`);
    await page.waitForSelector('.fields');
    return page;
  };

  it('stand by time, with their reports, origins and contradictions', async () => {
    const page = await open();
    const rows = await page.locator(ROWS).allInnerTexts();
    const stubb = rows.find((row) => row.includes(STUBB)) ?? '';
    expect(stubb).toContain('11 Jun 2025');
    expect(stubb).toContain('3 reports, 2 origins');
    expect(stubb).toMatch(/\d contradictions?/);
    expect(rows.findIndex((row) => row.includes('29th regular'))).toBeLessThan(
      rows.findIndex((row) => row.includes('30th regular')),
    );
    expect(await page.getAttribute('[role=table]', 'aria-rowcount')).toBe(String(rows.length + 1));
    expect(await page.getAttribute(`${ROWS} >> nth=0`, 'aria-rowindex')).toBe('2');
  });

  it('are filtered by words, participant, series, days and contradictions, all in the address', async () => {
    const page = await open();
    const all = await page.locator(ROWS).count();
    const left = (count: number): Promise<unknown> =>
      page.waitForFunction(
        ([rows, wanted]) => document.querySelectorAll(String(rows)).length === wanted,
        [ROWS, count] as const,
      );
    await page.keyboard.press('f');
    await page.keyboard.type('Frostadottir');
    await left(1);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Frostadottir');
    await page.click('button:has-text("Clear filters")');
    await left(all);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.check('.filters input[type=checkbox]');
    await left(1);
    await page.uncheck('.filters input[type=checkbox]');
    await page.selectOption('.filters select[aria-label=Series]', { index: 1 });
    await left(2);
    await page.reload();
    await left(2);
    await page.selectOption('.filters select[aria-label=Series]', '');
    await page.selectOption('.filters select[aria-label=Participant]', { index: 1 });
    await page.waitForURL('**/meetings?actor=*');
    await page.selectOption('.filters select[aria-label=Participant]', '');
    await page.fill('.date-filter >> nth=0 >> input', '2025-08-01');
    await page.fill('.date-filter >> nth=1 >> input', '2025-09-15');
    await page.waitForURL('**/meetings?from=2025-08-01&to=2025-09-15');
    await page.waitForSelector(`${ROWS}:has-text("Merz")`);
    await expect.poll(() => page.locator(ROWS, { hasText: STUBB }).count()).toBe(0);
    await page.fill('.filter-words', 'no such thing');
    await page.waitForSelector('text=No meeting matches.');
  });

  it('are walked by j, k, Home and End, opened by Enter and left by b', async () => {
    const page = await open();
    const count = await page.locator(ROWS).count();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() =>
        document.activeElement?.closest('[data-row]')?.getAttribute('aria-rowindex'),
      );
    await page.keyboard.press('j');
    expect(await focused()).toBe('2');
    await page.keyboard.press('j');
    expect(await focused()).toBe('3');
    await page.keyboard.press('k');
    expect(await focused()).toBe('2');
    await page.keyboard.press('End');
    expect(await focused()).toBe(String(count + 1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe('2');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.meeting');
    await page.keyboard.press('b');
    await page.waitForSelector(ROWS);
  });

  it('put contradictions first, side by side, each with its words and independent origins', async () => {
    const page = await openMeeting(STUBB);
    expect(await page.innerText('.meeting-facts')).toContain('3 reports, 2 origins');
    expect(await page.locator('.participant-office').allInnerTexts()).toEqual(
      expect.arrayContaining(['President, Finland', 'Prime Minister, Iceland']),
    );
    const first = page.locator('.meeting-parts > section').first();
    expect(await first.getAttribute('id')).toBe('contradictions');
    const place = first.locator('.differences', { hasText: 'Place' });
    await place.locator('mark').first().waitFor();
    const sides = await place.locator('.side').allInnerTexts();
    expect(sides).toHaveLength(2);
    expect(sides.find((side) => side.startsWith('Reykjavik'))).toMatch(/1 origin, 2 reports/);
    expect(sides.find((side) => side.startsWith('Akureyri'))).toMatch(/1 origin, 1 report\b/);
    expect(await first.locator('.differences', { hasText: 'count' }).innerText()).toMatch(
      /12 agreements[\s\S]*8 agreements/,
    );
  });

  it('show for each value the words that say it, in their sentence, by mouse and by keys', async () => {
    const page = await openMeeting(STUBB);
    await page.focus('.field-row:has(dt:text-is("place")) .said');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.words-panel mark');
    expect(await violations(page)).toEqual([]);
    expect(await page.innerText('.words-panel mark >> nth=0')).toBe('Reykjavik');
    expect(await page.innerText('.words-panel blockquote >> nth=0')).toContain(
      'met Prime Minister Kristrun Frostadottir in Reykjavik on 11 June 2025',
    );
    expect(await page.innerText('.words-foot >> nth=0')).toContain('Gazette');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.words-panel', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('said');
    await page.click('.line-commitment .footnote');
    const link = await page.getAttribute('.words-foot a', 'href');
    const [, id = '', at = ''] = /^\/reader\/([^?]+)\?at=(.+)$/.exec(link ?? '') ?? [];
    const [start, end] = at.split('-').map(Number);
    const { document } = await (await fetch(`${desk.server.url}/api/documents/${id}`)).json();
    expect(REPORTS.map(({ text }) => text)).toContain(document.text);
    expect(await page.innerText('.words-panel mark')).toBe(document.text.slice(start, end));
    await page.click('h1');
    await page.waitForSelector('.words-panel', { state: 'detached' });
  });

  it('gather copies as one origin', async () => {
    const page = await openMeeting(STUBB);
    const origins = await page.locator('.origin').allInnerTexts();
    expect(origins).toHaveLength(2);
    const copied = origins.find((origin) => origin.includes('Gazette')) ?? '';
    expect(copied).toContain('Mirror');
    expect(copied).toContain('one text');
  });

  it('lead to the previous and next of their series, by link and key', async () => {
    const page = await openMeeting('30th regular meeting');
    expect(await page.innerText('.kicker')).toMatch(
      /regular meeting of heads of government · 30th/,
    );
    await page.keyboard.press('[');
    await page.waitForSelector('h1:has-text("29th regular meeting")');
    await page.keyboard.press(']');
    await page.waitForSelector('h1:has-text("30th regular meeting")');
    await page.click('.neighbour:has-text("Previous")');
    await page.waitForSelector('h1:has-text("29th regular meeting")');
    await page.goBack();
    await page.waitForSelector('h1:has-text("30th regular meeting")');
  });

  it('have aspects, agreements, commitments and stances, reached from the list of contents', async () => {
    const page = await openMeeting('30th regular meeting');
    for (const name of ['By aspect', 'Agreements', 'Commitments', 'Stances', 'Reports']) {
      await page.locator('.contents a', { hasText: new RegExp(`^${name}`) }).click();
      const id = new URL(page.url()).hash;
      expect(await page.innerText(`${id} h2`)).toBe(name);
      await page.waitForFunction((part) => {
        const top = document.querySelector(part)?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < innerHeight;
      }, id);
    }
    expect(await page.innerText('.matrix')).toContain('Energy');
    expect(await page.locator('.matrix tbody [role=rowheader]').count()).toBeGreaterThan(3);
    expect(await page.locator('#agreements .footnote').count()).toBeGreaterThan(0);
    expect(await page.locator('#stances .footnote').count()).toBeGreaterThan(0);
    expect(await page.innerText('#stances')).toMatch(/sanctions/);
  });

  it('show what the checks found, which is accepted, undone and done again', async () => {
    const page = await openMeeting('Emmanuel Macron');
    const finding = page.locator('.finding').first();
    expect(await finding.innerText()).toContain('Friday');
    await finding.locator('button:has-text("Accept")').click();
    await page.waitForSelector('.finding .tag:text-is("accepted")');
    await page.click('.toast:has-text("Accepted.") .toast-action');
    await page.waitForSelector('.toast:has-text("Undone.")');
    await page.waitForSelector('.finding .tag:text-is("accepted")', { state: 'detached' });
    await page.keyboard.press('Shift+U');
    await page.waitForSelector('.finding .tag:text-is("accepted")');
    await page.keyboard.press('u');
    await page.waitForSelector('.finding button:has-text("Dismiss")');
  });

  it('tell the second of two writers that the other was first', async () => {
    const page = await openMeeting('Emmanuel Macron');
    await page.route('**/api/judgements', async (route) => {
      const { revision, judgements } = route.request().postDataJSON();
      const headers = { 'content-type': 'application/json' };
      const [{ subject }] = judgements;
      const body = JSON.stringify({ revision, judgements: [{ subject, verdict: 'reject' }] });
      await fetch(`${desk.server.url}/api/judgements`, { method: 'POST', headers, body });
      await route.continue();
    });
    await page.click('.finding button:has-text("Accept")');
    await page.waitForSelector('.toast-error:has-text("Somebody else has changed this meanwhile")');
    await page.waitForSelector('.finding .tag:text-is("dismissed")');
    expect(await page.locator('.finding .tag:text-is("accepted")').count()).toBe(0);
  });
});
