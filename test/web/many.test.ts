import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { addressOf, VISITED } from '../../tools/web/visited.mjs';
import { BROWSER, useDesk, visit } from './desk.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const DOCUMENTS = 500;
/** Rows that a list may draw at once, whatever it holds. */
const DRAWN = 120;

const LEADERS = [
  ['President Alexander Stubb', 'Finland'],
  ['Prime Minister Narendra Modi', 'India'],
  ['President Emmanuel Macron', 'France'],
  ['Prime Minister Anthony Albanese', 'Australia'],
] as const;
const CITIES = ['Helsinki', 'New Delhi', 'Paris', 'Canberra'];

/** A place for each number, so that no promise is that of another report again. */
function place(n: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'ta', 've', 'zo', 'ni', 'sha', 'be'];
  const word = [...String(n).padStart(3, '0')].map((digit) => syllables[Number(digit)]).join('');
  return word.replace(/^./, (letter) => letter.toUpperCase());
}

/** A report of a meeting, a promise with a deadline, and every fifth with a sum that is wrong. */
function report(n: number): string {
  const [who, state] = LEADERS[n % 4] ?? LEADERS[0];
  const [whom] = LEADERS[(n + 1 + (Math.floor(n / 4) % 3)) % 4] ?? LEADERS[0];
  const year = 2005 + (Math.floor(n / 25) % 20);
  const day = 1 + (n % 25);
  const wrong = n % 5 === 0 ? ` Trade rose from $100 billion to $150 billion, up 20%.` : '';
  const text = `${who} met ${whom} in ${CITIES[n % 4]} on ${day} March ${year}. ${state} will open ${3 + n} clinics in ${place(n)} by ${year + 2}.${wrong}`;
  return JSON.stringify({ id: `r${n}`, title: `Report ${n}`, date: `${year}-03-28`, text });
}

const LISTS = [
  { name: 'inbox', path: '/inbox', row: '.document-table [data-row]' },
  { name: 'meetings', path: '/meetings', row: '.meeting-table [data-row]' },
  { name: 'checks', path: '/checks', row: '.finding-list [data-row]' },
  { name: 'commitments', path: '/commitments', row: '.ledger-table [data-row]' },
  { name: 'explore', path: '/explore', row: '.results [data-row]' },
] as const;

/** The place in its list of the last row that is drawn. */
function lastRow(page: Page, row: string): Promise<number> {
  return page.$$eval(row, (rows) =>
    Math.max(
      ...rows.map((one) =>
        Number(one.getAttribute('aria-rowindex') ?? one.getAttribute('aria-posinset')),
      ),
    ),
  );
}

describe.skipIf(BROWSER === undefined)(`a dossier of ${DOCUMENTS} documents`, { retry: 2 }, () => {
  const reports = Array.from({ length: DOCUMENTS }, (_, n) => report(n)).join('\n');
  const desk = useDesk([], reports);

  it.each(LISTS)(
    '$name draws the rows near the window and reaches the last by End',
    async (one) => {
      const { page, context, errors } = await visit(desk.browser, `${desk.server.url}${one.path}`);
      await page.waitForSelector(one.row);
      expect((await page.$$(one.row)).length).toBeLessThanOrEqual(DRAWN);
      const before = await lastRow(page, one.row);
      await page.focus(`${one.row} :is(a, button)`);
      await page.keyboard.press('End');
      await expect.poll(() => lastRow(page, one.row), { timeout: 30_000 }).toBeGreaterThan(before);
      expect((await page.$$(one.row)).length).toBeLessThanOrEqual(DRAWN);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it.each(VISITED)('$name opens', async (screen) => {
    const { page, context, errors } = await visit(
      desk.browser,
      await addressOf(screen.path, desk.server.url),
    );
    await page.waitForSelector(screen.ready, { timeout: 60_000 });
    expect(errors).toEqual([]);
    await context.close();
  });

  it('finds one of them by its words', async () => {
    const { page, context } = await visit(desk.browser, `${desk.server.url}/explore?q=${3 + 321}`);
    await page.waitForSelector('.results [data-row]');
    expect(await page.textContent('.results')).toContain('324 clinics');
    await context.close();
  });
});
