import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import type { DocumentAnswer, DocumentsAnswer, JournalAnswer } from '../../src/view/api.ts';
import { violations } from './axe.ts';
import { BROWSER, useDesk, visit } from './desk.ts';
import { REPORTS_JSONL } from './reports.ts';

vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(BROWSER === undefined)('the reader', { retry: 2 }, () => {
  const desk = useDesk(undefined, REPORTS_JSONL);

  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${desk.server.url}/api/${path}`)).json()) as T;
  const idOf = async (name: string): Promise<string> => {
    const { rows } = await ask<DocumentsAnswer>('documents');
    return rows.find((row) => `${row.name} ${row.title}`.includes(name))?.id ?? '';
  };
  const answerOf = async (name: string): Promise<DocumentAnswer> =>
    ask<DocumentAnswer>(`documents/${await idOf(name)}`);
  const open = async (name: string, query = '', width = 1440): Promise<Page> => {
    const { page } = await visit(
      desk.browser,
      `${desk.server.url}/reader/${await idOf(name)}${query}`,
      {
        width,
      },
    );
    await page.waitForSelector('.frozen p');
    return page;
  };
  const chosen = (page: Page) => page.locator('.card.chosen');
  const decisions = async (): Promise<number> => (await ask<JournalAnswer>('judgements')).matched;
  const decided = async (count: number): Promise<JournalAnswer['rows']> => {
    await expect.poll(decisions).toBe(count);
    return (await ask<JournalAnswer>('judgements')).rows;
  };

  it('shows the whole text with marks that lie over one another', async () => {
    const { document } = await answerOf('blog.txt');
    const page = await open('blog.txt');
    const shown = await page.locator('.frozen p').allTextContents();
    expect(shown.join('\n')).toBe(document.text.split('\n').filter(Boolean).join('\n'));
    expect(await page.locator('.frozen .m.f-error').count()).toBeGreaterThan(0);
    const kinds = ['meeting', 'agreement', 'commitment', 'figure', 'stance'];
    for (const kind of kinds)
      expect(await page.locator(`.frozen .m-${kind}`).count(), kind).toBeGreaterThan(0);
  });

  it('lights the card of pressed words, then the next one over them; and the words of a pressed card', async () => {
    const page = await open('blog.txt');
    await page.locator('.frozen .m.f-error').first().click();
    await expect.poll(() => chosen(page).count()).toBe(1);
    const first = await chosen(page).getAttribute('data-card');
    expect(page.url()).toContain(`claim=${first}`);
    await page.locator('.frozen .m.f-error').first().click();
    await expect.poll(() => chosen(page).getAttribute('data-card')).not.toBe(first);
    const card = page.locator('.card.card-agreement').first();
    await card.locator('.card-head').click();
    expect(await page.locator('.frozen .chosen').allTextContents()).toEqual([
      'no blockbuster treaty',
    ]);
  });

  it('keeps the chosen card beside its words, however many stand above', async () => {
    const page = await open('blog.txt');
    for (const kind of ['stance', 'commitment', 'agreement']) {
      const card = page.locator(`.card.card-${kind}`).first();
      const id = await card.getAttribute('data-card');
      await page.goto(`${page.url().split('?')[0]}?claim=${id}`);
      await chosen(page).waitFor();
      const gap = async (): Promise<number> => {
        const words = await page.locator('.frozen .chosen').first().boundingBox();
        const box = await chosen(page).boundingBox();
        return Math.abs((words?.y ?? 0) - (box?.y ?? 999));
      };
      await expect.poll(gap).toBeLessThan(32);
    }
  });

  it('hides kinds and what is decided, in the address', async () => {
    const page = await open('blog.txt');
    await page.click('.chip-figure');
    expect(page.url()).toContain('hide=figure');
    expect(await page.locator('.m-figure, .card-figure').count()).toBe(0);
    expect(await page.getAttribute('.chip-figure', 'aria-pressed')).toBe('false');
    await page.reload();
    await page.waitForSelector('.card');
    expect(await page.locator('.m-figure, .card-figure').count()).toBe(0);
    await page.selectOption('.reader-bar select', 'rejected');
    await page.waitForSelector('.no-cards');
    expect(page.url()).toContain('show=rejected');
  });

  it('is walked and decided by keys alone; undo and redo follow', async () => {
    const { claims, findings } = await answerOf('wire.txt');
    const before = await decisions();
    const page = await open('wire.txt');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const id = await chosen(page).getAttribute('data-card');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-head');
    await page.keyboard.press('a');
    await page.waitForSelector('.card.chosen.is-accepted');
    await page.keyboard.press('r');
    await page.waitForSelector('.card.chosen.is-rejected');
    await page.keyboard.press('u');
    await page.waitForSelector('.card.chosen.is-accepted');
    await page.keyboard.press('u');
    await page.waitForSelector('.card.chosen.is-open');
    await page.keyboard.press('U');
    await page.waitForSelector('.card.chosen.is-accepted');
    const rows = await decided(before + 5);
    expect(rows[0]).toMatchObject({ subject: id, verdict: 'redo' });
    await page.keyboard.press('k');
    const total = claims.length + findings.length;
    for (let i = 1; i < total; i += 1) await page.keyboard.press('j');
    expect(await page.textContent('.steps .place')).toBe(`${total} / ${total}`);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-head');
    await page.keyboard.press('x');
    await expect.poll(() => chosen(page).count()).toBe(0);
  });

  it('corrects a field by its kind, keeps the original, and takes it back', async () => {
    const page = await open('readout.txt');
    await page.locator('.card.card-meeting .card-head').first().click();
    const fields = chosen(page).locator('.card-fields');
    await fields.getByRole('button', { name: 'Correct: time' }).click();
    const input = fields.getByRole('textbox', { name: 'time' });
    await input.fill('soon');
    await input.press('Enter');
    expect(await page.locator('.hint.wrong').count()).toBe(1);
    await input.fill('2025-11-04');
    await input.press('Enter');
    await page.waitForSelector('.card.chosen .basis del');
    expect(await chosen(page).locator('.card-title').innerText()).toContain('4 Nov 2025');
    await fields.getByRole('button', { name: 'Undo: time' }).click();
    await expect.poll(() => chosen(page).locator('.basis del').count()).toBe(0);
    await chosen(page).locator('.add-field').selectOption('host');
    await fields.getByRole('textbox', { name: 'host' }).fill('China');
    await page.keyboard.press('Enter');
    await expect.poll(() => fields.innerText()).toContain('host');
    await expect.poll(() => fields.innerText()).toContain('China');
  });

  it('takes other words for a claim, by the arrow keys and from a selection', async () => {
    const page = await open('wire.txt');
    await page.locator('.card.card-commitment .card-head').first().click();
    const id = (await chosen(page).getAttribute('data-card')) ?? '';
    const wordsOf = async (): Promise<string> => {
      const { claims } = await answerOf('wire.txt');
      return claims.find((one) => one.id === id)?.evidence[0]?.exact ?? '';
    };
    const first = await wordsOf();
    await page.keyboard.press('w');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('slider');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(wordsOf).not.toBe(first);
    expect(first.startsWith(await wordsOf())).toBe(true);
    await page.waitForSelector('.card.chosen .take-back');
    await page.keyboard.press('w');
    await page.locator('.frozen p').nth(2).click({ clickCount: 3 });
    await page.waitForSelector('.span-editor');
    await page.click('text=Use these words');
    const { document: wire } = await answerOf('wire.txt');
    const whole = wire.text.split('\n').filter(Boolean)[2]?.trim();
    await expect.poll(wordsOf).toBe(whole);
  });

  it('splits what is held to be the same, and merges it again', async () => {
    const page = await open('blog.txt');
    await page.locator('.card.card-meeting .card-head').first().click();
    const before = await decisions();
    await page.keyboard.press('m');
    await page
      .locator('.links section')
      .first()
      .getByRole('button', { name: /^Split/ })
      .first()
      .click();
    const [split] = await decided(before + 1);
    expect(split?.verdict).toBe('different');
    await expect.poll(() => chosen(page).innerText()).toContain('not the same, says');
    await page
      .locator('.links section')
      .last()
      .getByRole('button', { name: /^Merge/ })
      .first()
      .click();
    const [merged] = await decided(before + 2);
    expect(merged?.verdict).toBe('same');
    await page.keyboard.press('Escape');
    expect(await page.locator('.links').count()).toBe(0);
  });

  it('says why: the rule, the words that set it off, other readings', async () => {
    const page = await open('blog.txt');
    await page.locator('.card.card-agreement .card-head').first().click();
    await page.keyboard.press('y');
    const why = page.locator('.why');
    expect(await why.innerText()).toContain('agreement.denied');
    expect(await why.innerText()).toContain('there was no document, or that it was not signed');
    expect(await why.innerText()).toContain('Alternatives');
    await why.locator('button.said').first().click();
    expect(await page.locator('.frozen .lit').count()).toBeGreaterThan(0);
  });

  it('decides about findings and leads to their check', async () => {
    const page = await open('blog.txt');
    await page.locator('.card.card-error .card-head').first().click();
    await page.keyboard.press('r');
    await page.waitForSelector('.card.chosen.is-rejected');
    expect(await chosen(page).locator('.whereto a').getAttribute('href')).toContain(
      '/checks?finding=',
    );
    await page.keyboard.press('u');
    await page.waitForSelector('.card.chosen.is-open');
  });

  it('shades copied passages and leads to their origin', async () => {
    const { passages } = await answerOf('Talks in Iceland');
    expect(passages.length).toBeGreaterThan(0);
    const page = await open('Talks in Iceland');
    expect(await page.locator('.frozen .passage').count()).toBeGreaterThan(0);
    await page.locator('.copied-link').first().click();
    await page.waitForSelector('h1:has-text("Reykjavik talks open")');
    const lit = (await page.locator('.frozen .at').allTextContents()).join('');
    expect(lit.length).toBeGreaterThan(100);
  });

  it('shows an evil text as text', async () => {
    const evil =
      '<script>document.title="evil"</script> <a href="javascript:alert(1)">China met Russia</a> \u202Ekcab\u202C <img src=x onerror=alert(2)>';
    const like = await answerOf('blog.txt');
    const [claim] = like.claims;
    const start = evil.indexOf('China');
    const answer = {
      ...like,
      document: { ...like.document, id: 'evil', title: evil, text: evil, copyOf: 'javascript:x' },
      claims: [
        {
          ...claim,
          headline: evil,
          document: 'evil',
          evidence: [{ document: 'evil', start, end: start + 16, exact: 'China met Russia' }],
        },
      ],
      findings: [],
      passages: [
        { start: 0, end: 20, source: 'javascript:alert(3)', sourceStart: 0, sourceEnd: 20 },
      ],
    };
    const { page, errors } = await visit(desk.browser, `${desk.server.url}/inbox`);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.route('**/api/documents/evil', (route) => route.fulfill({ json: answer }));
    await page.goto(`${desk.server.url}/reader/evil?claim=${claim?.id}`);
    await chosen(page).waitFor();
    const shown = await page.locator('.frozen p').textContent();
    expect(shown).toContain(evil.slice(0, 40));
    expect(shown).not.toMatch(/[\u202A-\u202E]/);
    expect(await page.locator('main :is(script, img, a[href^=javascript])').count()).toBe(0);
    expect([...dialogs, ...errors]).toEqual([]);
  });

  it('leads from the list of documents, and says when there is no such one', async () => {
    const { page } = await visit(desk.browser, `${desk.server.url}/reader`);
    await page.waitForSelector('.picker [data-row]');
    await page.getByRole('searchbox').fill('reykjavik');
    await expect.poll(() => page.locator('.picker [data-row]').count()).toBe(1);
    await page.click('.picker [data-row] a');
    await page.waitForSelector('.frozen');
    await page.goto(`${desk.server.url}/reader/nothing`);
    await page.waitForSelector('text=No such document');
  });

  it('has a sheet for the card on a telephone, nothing for axe to find', async () => {
    for (const [width, scheme] of [
      [390, 'light'],
      [1440, 'dark'],
    ] as const) {
      const url = `${desk.server.url}/reader/${await idOf('blog.txt')}`;
      const { page } = await visit(desk.browser, url, { width, scheme });
      await page.waitForSelector('.frozen .m-meeting');
      await page.locator('.frozen .m-meeting:not(.f-error)').first().click();
      await chosen(page).waitFor();
      await page.keyboard.press('y');
      await page.keyboard.press('m');
      await page.waitForSelector('.links li');
      await page.keyboard.press('Escape');
      await page.keyboard.press('w');
      await page.waitForSelector('.span-editor');
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      await page.waitForSelector('.field-editor');
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      const box = await chosen(page).boundingBox();
      if (width === 390) expect(box?.y).toBeGreaterThan(300);
    }
  });

  it('draws of a text of 5 MB with 2,000 claims only what is near the window', async () => {
    const long = longAnswer(await answerOf('blog.txt'));
    const { page } = await visit(desk.browser, `${desk.server.url}/inbox`);
    await page.route('**/api/documents/long', (route) => route.fulfill({ json: long }));
    await page.goto(`${desk.server.url}/reader/long`);
    await page.waitForSelector('.card');
    const drawn = (): Promise<number> => page.locator('.frozen .block').count();
    expect(await drawn()).toBeLessThan(40);
    await page.goto(`${desk.server.url}/reader/long?claim=${long.claims.at(-1)?.id}`);
    await chosen(page).waitFor();
    await expect.poll(() => page.locator('.frozen .chosen').count()).toBeGreaterThan(0);
    await expect
      .poll(async () => (await page.locator('.frozen .chosen').first().boundingBox())?.y ?? -1)
      .toBeGreaterThan(60);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await page.textContent('.steps .place')).toBe('1,998 / 2,000');
    expect(await drawn()).toBeLessThan(60);
    expect(await page.locator('.card').count()).toBeLessThan(200);
  });
});

/** A made-up long document: 2,000 claims in 5 million characters. */
function longAnswer(like: DocumentAnswer): DocumentAnswer {
  const [claim] = like.claims;
  if (!claim) throw new Error('no claim');
  const words = 'China met Russia';
  const around = 'The harbour lay quiet under a grey sky, and the boats moved a little. '.repeat(
    36,
  );
  const piece = `${words} again. ${around}\n\n`;
  const claims = Array.from({ length: 2000 }, (_, i) => {
    const start = i * piece.length;
    const evidence = [{ document: 'long', start, end: start + words.length, exact: words }];
    return { ...claim, id: `m-${i}`, document: 'long', evidence, alternatives: [] };
  });
  return {
    ...like,
    document: { ...like.document, id: 'long', text: piece.repeat(2000) },
    claims,
    findings: [],
    judgements: [],
    passages: [],
  };
}
