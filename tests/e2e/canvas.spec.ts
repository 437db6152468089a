/** Walking, picking, dragging and zooming. */
import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, heading, inspector, openApp, test } from './clew.ts';
import { canvas, findNode } from './nodes.ts';

const bar = (page: Page) => page.getByRole('group', { name: 'Selected entities' });
const release = (page: Page) => page.getByRole('button', { name: /^Release/ });

async function drawLoop(page: Page): Promise<void> {
  await page.mouse.move(420, 150);
  await page.mouse.down();
  for (const [x, y] of [
    [900, 150],
    [900, 650],
    [420, 650],
  ] as const)
    await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

test('arrow keys walk from entity to entity and say where they are; with Shift they move the view', async ({
  page,
}) => {
  await openApp(page);
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toBeVisible();
  const first = (await heading(page).textContent()) ?? '';
  await expect(page.getByText(new RegExp(`^${first}, [a-z ]+, \\d+ connections?$`))).toBeAttached();
  const hash = new URL(page.url()).hash;
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowLeft');
      return heading(page).textContent();
    })
    .not.toBe(first);
  await expect(canvas(page)).toBeFocused();
  expect(new URL(page.url()).hash).not.toBe(hash);
  const second = await heading(page).textContent();
  const before = await canvas(page).screenshot();
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await canvas(page).screenshot()).equals(before)).toBe(false);
  expect(await heading(page).textContent()).toBe(second);
});

test('Shift-click picks several, which lead to a path, and takes them out again', async ({ page }) => {
  await openApp(page);
  const region = await findNode(page, ['region']);
  await page.mouse.click(region.x, region.y);
  await expect(inspector(page)).toBeVisible();
  await page.waitForTimeout(400);
  // What is not lit is pale now: the other is one of those that hang on the first.
  const other = await findNode(page, ['policy', 'agency', 'company']);
  await page.keyboard.down('Shift');
  await page.mouse.click(other.x, other.y);
  await expect(bar(page)).toContainText('2 entities selected');
  await page.waitForTimeout(400);
  await page.keyboard.up('Shift');
  expect(await findViolations(page)).toEqual([]);
  await bar(page).getByRole('button', { name: 'Find a path' }).click();
  await expect(page.getByRole('region', { name: 'Paths', exact: true })).toBeVisible();
});

test('a loop drawn with Shift or with the lasso picks what lies inside', async ({ page }) => {
  await openApp(page);
  await findNode(page);
  await page.keyboard.down('Shift');
  await drawLoop(page);
  await page.keyboard.up('Shift');
  await expect(bar(page)).toContainText(/^([3-9]|\d\d) entities selected/);
  await bar(page).getByRole('button', { name: 'Clear' }).click();
  await expect(bar(page)).toBeHidden();

  const lasso = page.getByRole('button', { name: /^Lasso/ });
  await lasso.click();
  await expect(lasso).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(lasso).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('l');
  await drawLoop(page);
  await expect(bar(page)).toContainText(/^([3-9]|\d\d) entities selected/);
  await expect(lasso).toHaveAttribute('aria-pressed', 'false');
});

test('a dragged node stays pinned until it is released; Escape puts it back', async ({ page }) => {
  await openApp(page);
  const { x, y } = await findNode(page);
  // How far from there the node is that is seen best.
  const measure = async () => {
    const now = await findNode(page);
    return Math.hypot(now.x - x, now.y - y);
  };
  const pull = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 90, { steps: 6 });
  };
  await pull();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.mouse.move(2, 400);
  await expect.poll(measure, { timeout: 30_000 }).toBeLessThan(4);
  await expect(release(page)).toBeHidden();

  await pull();
  await page.mouse.up();
  await page.mouse.move(2, 400);
  await expect(release(page)).toHaveAccessibleName('Release 1 pinned entity');
  await expect.poll(measure, { timeout: 30_000 }).toBeGreaterThan(40);
  await release(page).click();
  await expect(release(page)).toBeHidden();
  await page.mouse.move(2, 400);
  await expect.poll(measure, { timeout: 30_000 }).toBeLessThan(4);
});

test('plus, minus and zero zoom, and zero comes back', async ({ page }) => {
  await openApp(page);
  const { x, y } = await findNode(page);
  const measure = async () => {
    const now = await findNode(page);
    return Math.hypot(now.x - x, now.y - y);
  };
  await page.keyboard.press('+');
  await expect.poll(measure, { timeout: 30_000 }).toBeGreaterThan(10);
  await page.keyboard.press('0');
  await expect.poll(measure, { timeout: 30_000 }).toBeLessThan(4);
});

test('pluses in a quick row zoom as far as one after the other', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openApp(page);
  await findNode(page);
  const readRatio = () => Number(/view=[^,]+,[^,]+,([^,]+)/.exec(page.url())?.[1]);
  await page.keyboard.press('+');
  await expect.poll(readRatio).toBeGreaterThan(0);
  const ratio = readRatio();
  await canvas(page).evaluate((graph) => {
    for (let times = 0; times < 3; times += 1)
      graph.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
  });
  await expect.poll(readRatio).toBeCloseTo(ratio / 1.5 ** 3, 2);
});

test('what is said of a lost drawing comes with the graph: when it is lost, the network may be gone', async ({
  page,
}) => {
  const words = page.waitForResponse(/\/DrawingProblem-/);
  await openApp(page);
  expect((await words).ok()).toBe(true);
});
