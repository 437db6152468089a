import type { Page } from '@playwright/test';
import { ENTITIES } from '../../graph/ontology.ts';
import { countInk, expect, findDisc, inspector, openApp, pick, reader, searchField, test } from './clew.ts';
import { askPicture, choose, readSvg, save } from './pictureDialog.ts';

/** `--thread` on a light surface. */
const THREAD_RED = 0xb5172b;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('nothing is wider than the screen, and the graph is seen first', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('application')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const visit of ['first', 'later'])
  test(`at a ${visit} visit the best connected have their names`, async ({ page, graph }) => {
    if (visit === 'later') await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
    await openApp(page);
    await askPicture(page);
    await choose(page, 'File', 'SVG');
    const { names } = await readSvg(page, (await save(page)).bytes);
    const countEdges = (key: string) =>
      graph.edges.filter(({ source, target }) => source === key || target === key).length;
    const hubs = graph.nodes.toSorted((a, b) => countEdges(b.key) - countEdges(a.key)).slice(0, 5);
    expect(names).toEqual(expect.arrayContaining(hubs.map(({ attributes }) => attributes.label)));
  });

test('the graph takes the height between the header and the buttons', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page);
  const strip = { x: 0, width: 390, height: 60 };
  await expect.poll(() => countInk(page, { ...strip, y: 110 })).toBeGreaterThan(100);
  await expect.poll(() => countInk(page, { ...strip, y: 710 })).toBeGreaterThan(300);
});

test('a link to a view shows on a phone what it showed elsewhere', async ({ page, graph }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  const spread = (values: number[]) => ({ least: Math.min(...values), most: Math.max(...values) });
  const [x, y] = (['x', 'y'] as const).map((axis) => spread(graph.nodes.map(({ attributes }) => attributes[axis])));
  const hub = graph.nodes.find(({ key }) => key === 'policy/little-giant');
  if (!x || !y || !hub) throw new Error('The graph of seeds/ has it.');
  const unit = Math.max(x.most - x.least, y.most - y.least);
  const at = (value: number, { least, most }: typeof x) => 0.5 + (value - (least + most) / 2) / unit;
  await openApp(page, `#view=${at(hub.attributes.x, x)},${at(hub.attributes.y, y)},0.3,0`);
  const whole = { x: 0, y: 110, width: 390, height: 640 };
  const colour = Number.parseInt(ENTITIES.policy.colour.light.slice(1), 16);
  await expect.poll(async () => Math.abs((await findDisc(page, whole, [colour])).x - 195)).toBeLessThan(16);
  await expect.poll(async () => Math.abs((await findDisc(page, whole, [colour])).y - 422)).toBeLessThan(16);
});

test('another layout is not drawn out, nor are links to views of it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page, '#layout=radial&around=policy/little-giant&view=0.3,0.5,0.6,0');
  const colour = Number.parseInt(ENTITIES.policy.colour.light.slice(1), 16);
  /** How far off the entity is, which lies in the middle of the rings, from where the address has it. */
  const measure = async () => {
    const [x = 0, , ratio = 0] = /view=([^&]+)/.exec(page.url())?.[1]?.split(',').map(Number) ?? [];
    const unit = (390 - 2 * 24) / ratio;
    const seen = await findDisc(page, { x: 0, y: 110, width: 390, height: 640 }, [colour]);
    return Math.abs(seen.x - 195 - (0.5 - x) * unit);
  };
  await expect.poll(measure, { timeout: 20_000 }).toBeLessThan(12);
  await page.getByRole('button', { name: 'Zoom out', exact: true }).tap();
  await expect(page).toHaveURL(/view=0\.3,[^,]+,0\.9,/);
  await expect.poll(measure).toBeLessThan(12);
});

test('a phone that is turned shows what it would have shown from the start, and what was pulled goes back there', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  const standing = { width: 390, height: 844 };
  const lying = { width: 844, height: 390 };
  const colours = [ENTITIES.policy, ENTITIES.company].map(({ colour }) => Number.parseInt(colour.light.slice(1), 16));
  /** Where the largest policy and company are seen, free of header and buttons. */
  const look = async () => {
    const { width, height } = page.viewportSize() ?? standing;
    const clip = { x: 0, y: 110, width: width - 60, height: height - 190 };
    const places: { x: number; y: number }[] = [];
    for (const colour of colours) places.push(await findDisc(page, clip, [colour]));
    return places;
  };
  const differ = async (from: Awaited<ReturnType<typeof look>>) =>
    Math.max(...(await look()).map(({ x, y }, at) => Math.hypot(x - (from[at]?.x ?? 0), y - (from[at]?.y ?? 0))));
  const rest = async () => {
    let before = await look();
    await expect(async () => {
      const was = before;
      before = await look();
      expect(await differ(was)).toBeLessThan(1);
    }).toPass({ timeout: 20_000 });
    return before;
  };
  await openApp(page);
  const stood = await rest();
  await page.setViewportSize(lying);
  await page.reload();
  const lay = await rest();
  await page.setViewportSize(standing);
  await expect.poll(() => differ(stood), { timeout: 20_000 }).toBeLessThan(4);

  await swipe(page, stood[0] ?? { x: 0, y: 0 }, { rest: 500 });
  await page.setViewportSize(lying);
  const release = page.getByRole('button', { name: 'Release 1 pinned entity' });
  await expect(release).toBeVisible();
  await release.tap();
  await page.getByRole('button', { name: 'Fit the graph into the window' }).tap();
  await expect.poll(() => differ(lay), { timeout: 20_000 }).toBeLessThan(4);
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

/** One finger: comes down, rests for so many milliseconds, moves and is lifted. */
async function swipe(page: Page, from: { x: number; y: number }, { rest }: { rest: number }): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + step * 8, y: from.y + step * 5 }],
    });
  await touch('touchStart', 0);
  await page.waitForTimeout(rest);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', step);
  await touch('touchEnd', 10);
}

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
