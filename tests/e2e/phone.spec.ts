import type { Page } from '@playwright/test';
import { expect, inspector, openApp, reader, searchField, test } from './clew.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('nothing is wider than the screen, and the graph is seen first', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('application')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('search, sentence and article work by touch', async ({ page }) => {
  await openApp(page);
  await searchField(page).tap();
  await searchField(page).fill('Yuxin Electronics');
  await page.getByRole('option').first().tap();
  await expect(inspector(page)).toBeInViewport();
  const box = await page.getByRole('region', { name: 'Selection' }).boundingBox();
  expect(box?.width).toBe(390);
  expect(box?.y).toBeGreaterThan(300);
  await inspector(page)
    .getByRole('button', { name: /: \d+ sentences?$/ })
    .first()
    .tap();
  await inspector(page)
    .getByRole('button', { name: /^Open in article/ })
    .first()
    .tap();
  await expect(reader(page).locator('[data-active]').first()).toBeInViewport();
});

test('the legend is a sheet that opens and closes', async ({ page }) => {
  await openApp(page);
  const button = page.getByRole('button', { name: /^Filters and legend/ });
  const sheet = page.getByRole('region', { name: 'Filters and legend' });
  if (await sheet.isVisible()) await page.getByRole('button', { name: 'Close filters and legend' }).tap();
  await expect(sheet).toBeHidden();
  await button.tap();
  await expect(sheet).toBeVisible();
  await page.getByRole('button', { name: 'Close filters and legend' }).tap();
  await expect(sheet).toBeHidden();
});

test('the app stays in its window when something far down in a sheet is switched', async ({ page }) => {
  await openApp(page);
  const sheet = page.getByRole('region', { name: 'Filters and legend' });
  if (!(await sheet.isVisible())) await page.getByRole('button', { name: /^Filters and legend/ }).tap();
  for (const name of ['Dim', 'Hide', 'Dim']) {
    await sheet.getByText(name, { exact: true }).scrollIntoViewIfNeeded();
    await sheet.getByText(name, { exact: true }).tap();
    await expect(sheet.getByRole('radio', { name })).toBeChecked();
    expect(await findScrolled(page)).toEqual([]);
  }
  for (const control of await sheet.getByRole('switch').all()) {
    await control.scrollIntoViewIfNeeded();
    await control.click();
    expect(await findScrolled(page)).toEqual([]);
  }
  await expect(searchField(page)).toBeInViewport();
});

/** What around the panels has been scrolled although none of it may be: the page, and boxes that hide what overflows. */
const findScrolled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.scrollTop !== 0 && element.querySelector('canvas') !== null)
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollTop}`),
  );
