/** Panels, docks, messages and buttons leave one another room, whatever the window. */
import type { Locator, Page } from '@playwright/test';
import { ENTITY_TYPES } from '../../graph/ontology.ts';
import { boxOf, expect, findDisc, inspector, legend, openApp, reader, searchField, test } from './clew.ts';
import { colourOf } from './nodes.ts';

const COLOURS = ENTITY_TYPES.map(colourOf);
const dock = (page: Page) => page.getByRole('region', { name: 'Figures', exact: true });
const picture = (page: Page) => dock(page).getByRole('img', { name: /The table has the same figures/ });

/** What of a part of the window reaches beyond its sides. */
const findCut = (part: Locator) =>
  part.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [...element.querySelectorAll('button, input, h1, h2, [role="status"] span')]
      .filter((one) => one.getClientRects().length > 0 && !one.closest('[role="grid"]'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.left < left - 1 || box.right > right + 1))
      .map(({ one }) => one.outerHTML.slice(0, 90));
  });
const table = (page: Page) => page.getByRole('region', { name: 'Table', exact: true });

test('at 400 % nothing of a table beside a selection is out of reach', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openApp(page, '#node=company/yuxin-electronics&table=entities');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(inspector(page).getByRole('button', { name: /^Show all \d+ figures$/ })).toBeAttached();
  await expect(table(page).getByLabel('Find in the table')).toBeAttached();
  // Four lines at least.
  await expect.poll(async () => (await boxOf(inspector(page))).height).toBeGreaterThan(180);
  for (const part of [page.getByRole('banner'), inspector(page), table(page)])
    await expect.poll(() => findCut(part)).toEqual([]);
});

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 720, height: 450 } });
  const paths = (page: Page) => page.getByRole('region', { name: 'Paths', exact: true });
  /** What a panel leaves of the width of the window. */
  const findFreeWidth = async (panel: Locator) => {
    const { x, width } = await boxOf(panel);
    return Math.max(x, 720 - x - width);
  };

  test('one panel at a time stands beside the graph, whose half of the window is free', async ({ page }) => {
    await openApp(page, '#from=company/yuxin-electronics&to=region/shenzhen&node=company/yuxin-electronics');
    await expect(paths(page).getByRole('tab').first()).toBeVisible();
    await expect(inspector(page)).toBeHidden();
    await expect.poll(() => findFreeWidth(paths(page))).toBeGreaterThan(320);
    await page.keyboard.press('t');
    await expect(table(page)).toBeVisible();
    await expect(paths(page)).toBeHidden();
    await expect.poll(() => findFreeWidth(table(page))).toBeGreaterThan(320);
    await expect.poll(async () => (await boxOf(table(page))).height).toBeGreaterThan(380);
    for (const part of [page.getByRole('banner'), table(page)]) await expect.poll(() => findCut(part)).toEqual([]);
    // What waited behind it comes back, one after the other.
    await page.keyboard.press('Escape');
    await expect(table(page)).toBeHidden();
    await expect(paths(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(paths(page)).toBeHidden();
    await expect(inspector(page)).toBeVisible();
  });

  test('whoever asks for an article or the legend behind a table gets it', async ({ page }) => {
    await openApp(page, '#node=company/yuxin-electronics&table=entities');
    await expect(table(page)).toBeVisible();
    await expect(inspector(page)).toBeHidden();
    await page.getByRole('button', { name: /^Filters and legend/ }).click();
    await expect(legend(page)).toBeVisible();
    await expect(table(page)).toBeHidden();
    await page.getByRole('application').focus();
    await page.keyboard.press('t');
    await expect(table(page)).toBeVisible();
    await expect(legend(page)).toBeHidden();
    await searchField(page).fill('Contribute to City');
    await page
      .getByRole('option', { name: /Contribute to City/ })
      .first()
      .click();
    await expect(reader(page)).toBeVisible();
    await expect(table(page)).toBeHidden();
  });
});

for (const [name, size] of [
  ['on a phone that lies', { width: 667, height: 375 }],
  ['in a window as narrow and low', { width: 600, height: 320 }],
] as const)
  test(`${name} a sheet leaves the search, and the buttons stand above it`, async ({ page }) => {
    await page.setViewportSize(size);
    await openApp(page, '#node=company/yuxin-electronics');
    await expect(inspector(page).getByRole('heading', { level: 2 })).toBeVisible();
    await expect
      .poll(async () => {
        const sheet = await boxOf(inspector(page));
        const search = await boxOf(searchField(page));
        const buttons = await boxOf(page.getByRole('group', { name: 'View', exact: true }));
        return {
          search: search.y + search.height <= sheet.y,
          buttons: buttons.y + buttons.height <= sheet.y,
          half: Math.round((sheet.height / size.height) * 10) / 10,
        };
      })
      .toEqual({ search: true, buttons: true, half: 0.5 });
  });

test('rows begin below the head of their table, also when the window has become one for fingers', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 800 });
  await openApp(page, '#table=entities');
  const grid = page.getByRole('grid');
  const head = grid.getByRole('columnheader').first();
  const findGap = async () => {
    const { y, height } = await boxOf(head);
    return Math.abs((await boxOf(grid.locator('[data-place="0"]'))).y - y - height);
  };
  await expect.poll(findGap).toBeLessThan(2);
  const { height } = await boxOf(head);
  await page.setViewportSize({ width: 690, height: 800 });
  await expect.poll(async () => (await boxOf(head)).height).toBeGreaterThan(height + 5);
  await expect.poll(findGap).toBeLessThan(2);
});

test('the buttons over the graph keep under the header above a projected chart, also with one more', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.addInitScript(() => {
    localStorage.setItem('clew:welcomed', 'yes');
    localStorage.setItem('clew:projector', 'on');
  });
  await openApp(page, '#chart=best');
  await expect(picture(page)).toBeVisible();
  const buttons = page.getByRole('group', { name: 'View', exact: true });
  // Dragged, an entity stays pinned, and the button that releases it joins the others.
  await expect(async () => {
    const { x, y } = await findDisc(page, { x: 400, y: 90, width: 800, height: 210 }, COLOURS);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 10, { steps: 6 });
    await page.mouse.up();
    await expect(buttons.getByRole('button', { name: /^Release/ })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect
    .poll(async () => {
      const header = await boxOf(page.getByRole('banner'));
      return (await boxOf(buttons)).y - header.y - header.height;
    })
    .toBeGreaterThanOrEqual(0);
});

for (const [name, size, isProjected] of [
  ['before an audience', { width: 1440, height: 900 }, true],
  ['at 200 % zoom', { width: 720, height: 450 }, false],
  ['on a phone', { width: 390, height: 844 }, false],
] as const)
  test(`a chart stands whole in its dock ${name}, with the labels of its axes`, async ({ page }) => {
    await page.setViewportSize(size);
    if (isProjected) await page.addInitScript(() => localStorage.setItem('clew:projector', 'on'));
    await openApp(page, '#chart=best');
    await expect(picture(page)).toBeVisible();
    const place = await boxOf(dock(page));
    await expect
      .poll(() =>
        picture(page).evaluate(
          (svg, { top, bottom }) => {
            const frame = svg.getBoundingClientRect();
            const words = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
            return {
              isInDock: frame.top >= top && frame.bottom <= bottom,
              cut: words.filter((word) => word.bottom > frame.bottom + 1 || word.top < frame.top - 1).length,
            };
          },
          { top: place.y, bottom: place.y + place.height },
        ),
      )
      .toEqual({ isInDock: true, cut: 0 });
  });

for (const [name, size] of [
  ['in a window', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const)
  test(`message, bar and buttons over the graph cover none of one another ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openApp(page, '#node=company/yuxin-electronics');
    await searchField(page).fill('Shenzhen');
    await expect(page.getByRole('option', { name: /^Shenzhen/ }).first()).toBeVisible();
    await page.keyboard.press('Shift+Enter');
    const message = page.getByRole('status').filter({ hasText: 'Shenzhen added' });
    // It stays as long as the pointer is on it.
    await message.hover();
    await expect(page.getByRole('group', { name: 'Selected entities' })).toBeVisible();
    await expect.poll(() => findCovered(message)).toEqual([]);
  });

/** Which pairs of message, bar of several picked and zoom buttons cover one another, all seen at one moment. */
const findCovered = (message: Locator) =>
  message.evaluate((said) => {
    const parts = {
      message: said.parentElement,
      bar: document.querySelector('fieldset[aria-label="Selected entities"]'),
      buttons: document.querySelector('fieldset[aria-label="View"]'),
    };
    const boxes = Object.entries(parts).map(([name, part]) => ({ name, box: part?.getBoundingClientRect() }));
    return boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        if (!one.box || !other.box) return [`${one.name} or ${other.name} is missing`];
        const areApart =
          one.box.right <= other.box.left ||
          other.box.right <= one.box.left ||
          one.box.bottom <= other.box.top ||
          other.box.bottom <= one.box.top;
        return areApart ? [] : [`${one.name} and ${other.name}`];
      }),
    );
  });
