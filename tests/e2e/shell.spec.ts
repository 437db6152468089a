import type { Page } from '@playwright/test';
import {
  countInk,
  counts,
  expect,
  hashOf,
  heading,
  inspector,
  openApp,
  pick,
  searchField,
  test,
  visited,
} from './clew.ts';

const firstSteps = (page: Page) => page.getByRole('region', { name: 'First steps' });

test('? lists the keys, Escape closes the list and gives the focus back', async ({ page }) => {
  await openApp(page);
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Show or hide the table');
  await expect(sheet.getByText('Ctrl', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(menu).toBeFocused();
});

test('the menu changes the theme by keys alone, and the choice stays', async ({ page }) => {
  await openApp(page);
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Surprise me/ })).toBeFocused();
  await page.keyboard.press('h');
  await expect(page.getByRole('menuitemradio', { name: 'High contrast' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await page.keyboard.press('End');
  const small = await searchField(page).evaluate((field) => field.getBoundingClientRect().height);
  await page.keyboard.press('Space');
  await expect(page.getByRole('menuitemcheckbox', { name: /^Projector/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(menu).toBeFocused();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  const large = await searchField(page).evaluate((field) => field.getBoundingClientRect().height);
  expect(large / small).toBeCloseTo(1.25, 1);
});

test('a link from a projector opens as it was shown, and changes nothing the reader has chosen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:projector', 'off'));
  await openApp(page, '#look=projector');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  expect(await page.evaluate(() => localStorage.getItem('clew:projector'))).toBe('off');
  await page.keyboard.press('b');
  await expect(page.locator('html')).not.toHaveAttribute('data-projector');
  expect(new URL(page.url()).hash).toBe('');
});

test('the first steps come once, and a surprise says why it is one', async ({ page }) => {
  await openApp(page);
  await expect(firstSteps(page)).toContainText('Search for a name');
  await firstSteps(page).getByRole('button', { name: 'Surprise me' }).click();
  await expect(inspector(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /Said by \d|named in \d/ })).toBeVisible();
  const first = hashOf(page);
  await page.getByRole('button', { name: 'Dismiss the message' }).click();
  await expect(page.getByRole('button', { name: 'Dismiss the message' })).toBeHidden();
  await page.keyboard.press('s');
  await expect.poll(() => hashOf(page)).not.toBe(first);
  await page.goto('./');
  await expect(searchField(page)).toBeVisible();
  await page.waitForTimeout(500);
  await expect(firstSteps(page)).toBeHidden();
});

for (const [width, height] of [
  [1440, 900],
  [800, 700],
  [390, 844],
] as const)
  test(`the first steps cover nothing of the graph in a window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page);
    await expect(firstSteps(page)).toBeVisible();
    const card = await firstSteps(page).boundingBox();
    if (!card) throw new Error('The first steps are there.');
    await firstSteps(page).evaluate((element) => {
      element.style.visibility = 'hidden';
    });
    // Names come after the nodes.
    await page.waitForTimeout(1_000);
    expect(await countInk(page, card)).toBe(0);
  });

test('the first Tab leads to the search, the second to the graph', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the search' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('button', { name: 'Skip to the graph' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application')).toBeFocused();
});

test('nothing the header offers is lost at 200 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openApp(page);
  await expect(page.getByRole('region', { name: 'Filters and legend' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Keyboard shortcuts/ }).click();
  const close = page.getByRole('button', { name: 'Close the shortcuts' });
  await expect(close).toBeInViewport();
  await close.click();
  expect(await findOverflowing(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a sheet folds to its name, and a pick unfolds it', async ({ page }) => {
    await openApp(page);
    await pick(page, 'Yuxin Electronics');
    const sheet = inspector(page);
    await page.getByRole('button', { name: 'Fold the sheet' }).tap();
    await expect.poll(async () => (await sheet.boundingBox())?.height).toBeLessThan(80);
    await expect(sheet.locator('header').first()).toContainText('Yuxin Electronics');
    await pick(page, 'Chongqing');
    await expect.poll(async () => (await sheet.boundingBox())?.height).toBeGreaterThan(400);
    // Drawn up by its handle.
    const handle = await page.getByRole('button', { name: 'Fold the sheet' }).boundingBox();
    await page.mouse.move(195, (handle?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move(195, 150, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await sheet.boundingBox())?.height).toBeGreaterThan(700);
    await page.getByRole('button', { name: 'Fold the sheet' }).tap();
    await page.getByRole('button', { name: 'Show the visited entities' }).tap();
    await visited(page).getByRole('button', { name: 'Yuxin Electronics' }).tap();
    await expect(heading(page)).toHaveText('Yuxin Electronics');
  });

  test('everything of the header is in reach', async ({ page, graph }) => {
    await openApp(page, '#hide=product,industry,event&unconnected=hidden');
    await expect(counts(page)).toContainText(new RegExp(`^\\d+ of ${graph.nodes.length} entities`));
    // What does not fit there is cut on its left.
    const isCut = await counts(page).evaluate((element) =>
      [...element.querySelectorAll('span')]
        .map((span) => span.getBoundingClientRect())
        .some(({ left, width }) => width > 1 && left < element.getBoundingClientRect().left - 0.5),
    );
    expect(isCut).toBe(false);
    expect(await findOverflowing(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu', exact: true }).tap();
    for (const name of [
      'Table',
      'Charts',
      'Export',
      'Save a picture',
      'Gestures and keys',
      'Surprise me',
      'Dark',
      'Projector',
    ])
      await expect(page.getByRole('menu').getByText(name, { exact: true })).toBeInViewport();
    await page.getByRole('menuitem', { name: /^Gestures and keys/ }).tap();
    await expect(page.getByRole('dialog', { name: 'Gestures and keys' }).locator('h3').first()).toHaveText(
      'With a finger',
    );
    await expect(page.getByText('Tap an entity twice', { exact: true })).toBeInViewport();
  });
});

/** What of the header reaches beyond the window. */
const findOverflowing = (page: Page) =>
  page
    .getByRole('banner')
    .locator('button:visible, input, h1')
    .evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < 0 || right > window.innerWidth);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );

test('a start asks for one script and one style sheet: each further file is a request before the first picture', async ({
  request,
}) => {
  const html = await (await request.get('./')).text();
  expect(html.match(/[^"/]+\.(?:js|css)(?=")/g)?.map((file) => file.replace(/-.*\./, '.'))).toEqual([
    'index.js',
    'index.css',
  ]);
});
