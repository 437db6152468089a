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
