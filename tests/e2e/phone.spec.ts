import type { Page } from '@playwright/test';
import { ENTITIES } from '../../graph/ontology.ts';
import { countInk, expect, findDisc, inspector, openApp, pick, reader, searchField, swipe, test } from './clew.ts';

/** `--thread` on a light surface. */
const THREAD_RED = 0xb5172b;

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
  await expect(reader(page).locator('[data-active="strong"]').first()).toBeInViewport();
});

test('a focus asked for in the sheet folds it: what lies around has the screen', async ({ page }) => {
  await openApp(page, '#node=region/shenzhen');
  const { y: before = 0 } = (await inspector(page).boundingBox()) ?? {};
  await inspector(page).getByRole('button', { name: 'Focus', exact: true }).tap();
  await expect.poll(async () => (await inspector(page).boundingBox())?.y ?? 0).toBeGreaterThan(before + 200);
  await expect.poll(() => page.url()).toContain('focus=');
});

test('the graph keeps to what a sheet leaves of the screen, and comes back when it is folded', async ({ page }) => {
  await openApp(page, '#table=entities');
  const table = page.getByRole('region', { name: 'Table' });
  await expect(table).toBeVisible();
  const covered = await table.boundingBox();
  if (!covered) throw new Error('The table is there.');
  const show = (visibility: string) =>
    page.locator('section[aria-label="Table"]').evaluate((element: HTMLElement, value) => {
      element.style.visibility = value;
    }, visibility);
  await show('hidden');
  await expect.poll(() => countInk(page, covered)).toBe(0);
  await show('visible');
  await page.getByRole('button', { name: 'Fold the sheet' }).tap();
  await expect.poll(() => countInk(page, { ...covered, height: 200 })).toBeGreaterThan(1_000);

  await pick(page, 'Yuxin Electronics');
  await expect.poll(() => page.url()).toContain('node=company/yuxin-electronics');
  const top = { x: 0, y: 110, width: 390, height: 200 };
  await page.waitForTimeout(500);
  const sheet = await inspector(page).boundingBox();
  if (!sheet) throw new Error('The sheet is there.');
  const { y: before } = await findDisc(page, top, [THREAD_RED]);
  expect(before).toBeLessThan(sheet.y);
  await inspector(page).getByRole('button', { name: 'Fold the sheet' }).tap();
  // What was picked comes down into the room that is free again.
  const whole = { ...top, height: 500 };
  await expect.poll(async () => (await findDisc(page, whole, [THREAD_RED])).y).toBeGreaterThan(before);
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

test('a finger pans wherever it comes down, and moves a node it has rested on', async ({ page }) => {
  const clip = { x: 0, y: 110, width: 390, height: 480 };
  await openApp(page);
  await page.getByRole('button', { name: 'Close the first steps' }).tap();
  await expect.poll(() => countInk(page, clip)).toBeGreaterThan(500);
  const node = await findDisc(page, clip, [Number.parseInt(ENTITIES.policy.colour.light.slice(1), 16)]);
  await swipe(page, node, { rest: 0 });
  await expect(page).toHaveURL(/view=/);
  await expect(page.getByRole('button', { name: /^Release/ })).toBeHidden();

  await page.getByRole('button', { name: 'Fit the graph into the window' }).tap();
  await expect(page).not.toHaveURL(/view=/);
  await swipe(page, node, { rest: 500 });
  await expect(page.getByRole('button', { name: 'Release 1 pinned entity' })).toBeVisible();
  await expect(page).not.toHaveURL(/view=/);
});

/** What around the panels has been scrolled although none of it may be: the page, and boxes that hide what overflows. */
const findScrolled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.scrollTop !== 0 && element.querySelector('canvas') !== null)
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollTop}`),
  );

for (const [name, hash, last] of [
  ['the graph alone', '', 'Surprise me'],
  ['an entity', '#node=company/yuxin-electronics', /^Show all \d+ figures$/],
  ['a path', '#from=company/yuxin-electronics&to=region/shenzhen', 'Copy as Markdown'],
  ['the outline', '#table=outline', 'Only picked'],
  ['a chart', '#chart=best', 'Close figures'],
] as const)
  test(`what can be tapped beside ${name} has room for a finger`, async ({ page }) => {
    await openApp(page, hash);
    await expect(page.getByRole('button', { name: last, exact: true })).toBeVisible();
    const tappable = page.locator('button:visible, summary:visible, [role="treeitem"]:visible');
    await expect
      .poll(() =>
        tappable.evaluateAll((elements) =>
          elements
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            // What only the keyboard brings into sight has no size.
            .filter(({ box: { width, height } }) => width > 1 && (height < 44 || width < 44))
            .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`),
        ),
      )
      .toEqual([]);
  });
