import { describe, expect, it, vi } from 'vitest';
import { addressOf, VISITED } from '../../tools/web/visited.mjs';
import { violations } from './axe.ts';
import { BROWSER, useDesk, visit } from './desk.ts';

vi.setConfig({ testTimeout: 120_000 });

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 390] as const;
const cases = VISITED.flatMap((screen) =>
  SCHEMES.flatMap((scheme) =>
    WIDTHS.map((width) => ({ screen, name: screen.name, scheme, width })),
  ),
);

describe.skipIf(BROWSER === undefined)('every screen', { retry: 2 }, () => {
  const desk = useDesk();

  it.each(cases)('$name has nothing for axe to find, $scheme, $width px wide', async (one) => {
    const address = await addressOf(one.screen.path, desk.server.url);
    const { page, context, errors } = await visit(desk.browser, address, one);
    await page.waitForSelector(one.screen.ready);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(cases.filter(({ width, scheme }) => width === 390 && scheme === 'light'))(
    '$name fits a telephone',
    async ({ screen, width }) => {
      const { page, context } = await visit(
        desk.browser,
        await addressOf(screen.path, desk.server.url),
        {
          width,
        },
      );
      await page.waitForSelector(screen.ready);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await context.close();
    },
  );

  it.each(VISITED)(
    '$name can be walked by the Tab key from the skip link to its end',
    async (screen) => {
      const { page, context } = await visit(
        desk.browser,
        await addressOf(screen.path, desk.server.url),
      );
      await page.waitForSelector(screen.ready);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      const wanted = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'main :is(a[href],button,input,select,textarea,summary)',
            ),
          ].filter(
            (one) =>
              one.tabIndex >= 0 &&
              !one.matches(':disabled') &&
              one.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      expect(wanted).toBeGreaterThan(0);
      const seen = await page.evaluateHandle(() => new Set<Element>());
      for (let i = 0; i < wanted * 2 + 12; i += 1) {
        await page.keyboard.press('Tab');
        await page.evaluate(
          (set) => document.activeElement && set.add(document.activeElement),
          seen,
        );
      }
      const missed = await page.evaluate(
        (set) =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'main :is(a[href],button,input,select,textarea,summary)',
            ),
          ]
            .filter(
              (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility(),
            )
            .filter((one) => !set.has(one))
            .map((one) => one.outerHTML.slice(0, 120)),
        seen,
      );
      expect(missed).toEqual([]);
      await context.close();
    },
  );
});
