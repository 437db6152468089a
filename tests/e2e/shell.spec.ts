import type { Page } from '@playwright/test';
import { ENTITIES } from '../../graph/ontology.ts';
import { countInk, counts, expect, findDisc, inspector, openApp, pick, searchField, test } from './clew.ts';

const back = (page: Page) => page.getByRole('button', { name: 'Back', exact: true });
const forward = (page: Page) => page.getByRole('button', { name: 'Forward', exact: true });
const visited = (page: Page) => page.getByRole('navigation', { name: 'Visited' });
const firstSteps = (page: Page) => page.getByRole('region', { name: 'First steps' });
const heading = (page: Page) => inspector(page).getByRole('heading', { level: 2 });
/** The graph between the panels. */
const FREE = { x: 290, y: 70, width: 760, height: 760 };
const hashOf = (page: Page) => new URL(page.url()).hash;

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

test('Back and Forward walk what was visited, also after a reload, and crumbs lead there', async ({ page }) => {
  await openApp(page);
  await expect(back(page)).toBeDisabled();
  await pick(page, 'Yuxin Electronics');
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await pick(page, 'Chongqing');
  await expect(heading(page)).toHaveText('Chongqing');
  await back(page).click();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await expect(forward(page)).toBeEnabled();
  await page.reload();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await forward(page).click();
  await expect(heading(page)).toHaveText('Chongqing');
  await expect(forward(page)).toBeDisabled();
  await expect(visited(page).getByRole('button', { name: 'Chongqing' })).toHaveAttribute('aria-current', 'location');
  await visited(page).getByRole('button', { name: 'Yuxin Electronics' }).click();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
});

test('closing the selection selects nothing, and Back brings it back', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await expect(heading(page)).toHaveText('Yuxin Electronics');
  await inspector(page).getByRole('button', { name: 'Close selection' }).click();
  await expect(inspector(page)).toBeHidden();
  expect(hashOf(page)).not.toContain('node=');
  await back(page).click();
  await expect(heading(page)).toHaveText('Yuxin Electronics');
});

test('Back walks through what was focused on, step by step', async ({ page }) => {
  await openApp(page, '#node=region/shenzhen');
  const focus = page.getByRole('region', { name: 'Active filters' }).getByRole('button', { name: /steps? around/ });
  for (const [key, name] of [
    ['1', /1 step around Shenzhen$/],
    ['2', /2 steps around Shenzhen$/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focus).toHaveAccessibleName(name);
  }
  await pick(page, 'Guangdong');
  await expect(heading(page)).toHaveText('Guangdong');
  await page.keyboard.press('1');
  await expect(focus).toHaveAccessibleName(/1 step around Guangdong$/);
  await page.goBack();
  await expect(focus).toHaveAccessibleName(/2 steps around Shenzhen$/);
  await expect(heading(page)).toHaveText('Guangdong');
  await back(page).click();
  await expect(heading(page)).toHaveText('Shenzhen');
  await expect(focus).toHaveAccessibleName(/2 steps around Shenzhen$/);
  await back(page).click();
  await expect(focus).toHaveAccessibleName(/1 step around Shenzhen$/);
  await back(page).click();
  await expect(focus).toBeHidden();
  await expect(back(page)).toBeDisabled();
});

test('a pick that a focus hides is flown to', async ({ page }) => {
  await openApp(page, '#focus=region/chongqing');
  await pick(page, 'Golden Sea');
  await expect(heading(page)).toHaveText('Golden Sea');
  await expect(page.getByRole('region', { name: 'Focus', exact: true })).toBeHidden();
  const look = async () => (await page.screenshot({ clip: FREE })).toString('base64');
  let seen = '';
  await expect(async () => {
    const before = seen;
    seen = await look();
    expect(seen === before, 'the flight is over').toBe(true);
  }).toPass({ intervals: [500] });
  // The address names how far away one is: two thirds of it after a step nearer, and all of it with everything shown.
  const ratio = () => Number(/view=[^,]+,[^,]+,([^,&]+)/.exec(page.url())?.[1]);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/view=/);
  const near = ratio() * 1.5;
  await page.keyboard.press('0');
  await expect.poll(ratio).toBeGreaterThan(near * 1.1);
});

test('the address brings back where the reader looked from', async ({ page }) => {
  await openApp(page);
  expect(hashOf(page)).toBe('');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => hashOf(page)).toMatch(/^#view=/);
  const hash = hashOf(page);
  await page.reload();
  await expect(searchField(page)).toBeVisible();
  await page.waitForTimeout(800);
  expect(hashOf(page)).toBe(hash);
  await page.getByRole('button', { name: 'Fit the graph into the window' }).click();
  await expect.poll(() => hashOf(page)).toBe('');
  // A flight ends where loading the address again would end.
  await pick(page, 'Chongqing');
  await expect.poll(() => hashOf(page)).toBe('#node=region/chongqing');
  await page.waitForTimeout(800);
  expect(hashOf(page)).toBe('#node=region/chongqing');
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

test('the first steps cover nothing of the graph', async ({ page }) => {
  await openApp(page);
  const card = await firstSteps(page).boundingBox();
  if (!card) throw new Error('The first steps are there.');
  await firstSteps(page).evaluate((element) => {
    element.style.visibility = 'hidden';
  });
  // Names come after the nodes.
  await page.waitForTimeout(1_000);
  expect(await countInk(page, card)).toBe(0);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('what was flown to and let go of leaves the view where it is', async ({ page }) => {
    await openApp(page);
    await pick(page, 'Golden Sea');
    // All that it hangs on is of other types.
    const find = () => findDisc(page, FREE, [Number.parseInt(ENTITIES.company.colour.light.slice(1), 16)]);
    const there = { x: 0, y: 0 };
    await expect(async () => {
      const before = { ...there };
      expect(Object.assign(there, await find()), 'the flight is over').toEqual(before);
    }).toPass({ intervals: [500] });
    await page.keyboard.press('Escape');
    await expect(inspector(page)).toBeHidden();
    await expect(async () => {
      await page.mouse.move(2, 2);
      await page.mouse.move(there.x, there.y);
      await expect(page.getByText(/^\d+ connections? in \d+ articles?$/)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.mouse.click(there.x, there.y);
    await expect(heading(page)).toHaveText('Golden Sea');
  });
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

  test('everything of the header is in reach', async ({ page }) => {
    await openApp(page, '#hide=product,industry,event&unconnected=hidden');
    await expect(counts(page)).toContainText(/^\d+ of 74 entities/);
    // What does not fit there is cut on its left.
    const isCut = await counts(page).evaluate((element) =>
      [...element.querySelectorAll('span')]
        .map((span) => span.getBoundingClientRect())
        .some(({ left, width }) => width > 1 && left < element.getBoundingClientRect().left - 0.5),
    );
    expect(isCut).toBe(false);
    expect(await findOverflowing(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu', exact: true }).tap();
    for (const name of ['Table', 'Charts', 'Export', 'Keyboard shortcuts', 'Surprise me', 'Dark', 'Projector'])
      await expect(page.getByRole('menu').getByText(name, { exact: true })).toBeInViewport();
    await page.getByRole('menuitem', { name: /^Keyboard shortcuts/ }).tap();
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
