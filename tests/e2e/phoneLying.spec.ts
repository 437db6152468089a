/** A phone that lies: little height, so that nothing of it may be wasted. */
import { ENTITIES } from '../../graph/ontology.ts';
import { countInk, expect, findDisc, openApp, searchField, test } from './clew.ts';

/** `--thread` on a light surface. */
const THREAD_RED = 0xb5172b;

test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

const welcomed = () => localStorage.setItem('clew:welcomed', 'yes');
/** Where the graph begins and ends from side to side, in pixels of the window. */
const strip = (x: number, width: number) => ({ x, y: 60, width, height: 320 });

test('the first steps are one line, for fingers', async ({ page }) => {
  await openApp(page);
  const card = page.getByRole('region', { name: 'First steps' });
  await expect(card).toContainText('tap a line');
  await expect(card).not.toContainText('Click');
  expect((await card.boundingBox())?.height).toBeLessThan(54);
});

test('the graph takes the width beside the buttons, and keeps off these', async ({ page }) => {
  await page.addInitScript(welcomed);
  await openApp(page);
  await expect.poll(() => countInk(page, strip(110, 80))).toBeGreaterThan(300);
  await expect.poll(() => countInk(page, strip(640, 80))).toBeGreaterThan(300);
  const buttons = await page.getByRole('group', { name: 'View' }).boundingBox();
  if (!buttons) throw new Error('They are there.');
  // A line that ran under them would cross these eight pixels beside them, where their shadow fades out.
  expect(await countInk(page, { ...buttons, x: buttons.x - 24, width: 8 })).toBeLessThan(8);
});

test('what is shown beside a panel keeps off the buttons too', async ({ page }) => {
  await page.addInitScript(welcomed);
  await openApp(page, '#from=company/yuxin-electronics&to=region/shenzhen');
  const buttons = await page.getByRole('group', { name: 'View' }).boundingBox();
  if (!buttons) throw new Error('They are there.');
  // The red of the path's end would be seen beside them, were it under them.
  const beside = { x: buttons.x - 4, y: buttons.y, width: 4, height: buttons.height };
  await expect.poll(async () => (await findDisc(page, strip(370, 400), [THREAD_RED])).x).toBeGreaterThan(370);
  expect((await findDisc(page, beside, [THREAD_RED])).x).toBeNaN();
});

test('what has the shape of the window is arranged anew when the phone is turned, and that is nothing to undo', async ({
  page,
}) => {
  await page.addInitScript(welcomed);
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, '#layout=circular');
  // A ring that stands, along the phone.
  await expect
    .poll(() => countInk(page, { x: 150, y: 110, width: 80, height: 60 }), { timeout: 20_000 })
    .toBeGreaterThan(100);
  await page.setViewportSize({ width: 844, height: 390 });
  // A ring that lies: one that stood would leave the sides empty.
  await expect.poll(() => countInk(page, strip(230, 60)), { timeout: 20_000 }).toBeGreaterThan(120);
  await expect.poll(() => countInk(page, strip(560, 40))).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Layout', exact: true }).tap();
  await page.getByRole('menuitem', { name: /^Undo layout/ }).tap();
  await expect(page).not.toHaveURL(/layout=/);
});

test('a keyboard that takes half of the window leaves a layout as it is', async ({ page }) => {
  await page.addInitScript(welcomed);
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, '#layout=circular');
  const colours = Object.values(ENTITIES).map(({ colour }) => Number.parseInt(colour.light.slice(1), 16));
  const find = (y: number, height: number) => findDisc(page, { x: 150, y, width: 90, height }, colours);
  // The ends of a ring that stands.
  await expect.poll(async () => (await find(110, 80)).y, { timeout: 20_000 }).toBeGreaterThan(110);
  await searchField(page).tap();
  await page.setViewportSize({ width: 390, height: 380 });
  await page.waitForTimeout(1_000);
  // The list goes, which covers it.
  await page.keyboard.press('Escape');
  // A ring that was arranged for what is left would have entities there, above and below.
  expect((await find(110, 260)).y).toBeNaN();
});

test('on a small phone that lies the first steps stand above the buttons', async ({ page }) => {
  await page.setViewportSize({ width: 667, height: 375 });
  await openApp(page);
  const card = await page.getByRole('region', { name: 'First steps' }).boundingBox();
  const buttons = await page.getByRole('group', { name: 'View' }).boundingBox();
  if (!card || !buttons) throw new Error('They are there.');
  expect(card.y + card.height).toBeLessThanOrEqual(buttons.y);
});

test('beside the graph the table of a chart has no more columns than there is room for', async ({ page }) => {
  await page.addInitScript(welcomed);
  await openApp(page, '#chart=best');
  const table = page.getByRole('region', { name: 'Figures of the chart' });
  await table.locator('tbody button').first().scrollIntoViewIfNeeded();
  await expect(table.locator('tbody button').first()).toBeInViewport();
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});
