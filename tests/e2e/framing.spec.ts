/** What is shown lies whole in the part of the window that no panel covers, whatever the window. */
import type { Page } from '@playwright/test';
import { type Box, boxOf, expect, findDisc, inspector, openApp, test } from './clew.ts';

/** The colour on light paper of a line that hangs on what is selected. */
const RED = 0xc34352;
const RIM = 6;
const dock = (page: Page) => page.getByRole('region', { name: 'Figures', exact: true });
const picture = (page: Page) => dock(page).getByRole('img', { name: /The table has the same figures/ });

/** What header, selection and a dock, if there is one, leave of the window; no legend. */
async function findFree(page: Page, hasDock: boolean): Promise<Box> {
  const header = await boxOf(page.getByRole('banner'));
  const selection = await boxOf(inspector(page));
  const bottom = hasDock ? (await boxOf(dock(page))).y : (page.viewportSize()?.height ?? 0);
  return { x: 0, y: header.height + 1, width: selection.x, height: bottom - header.height - 2 };
}

/** Where red lines are seen: amid the free part, or at its rim, where they are cut. */
async function findRed(page: Page, { x, y, width, height }: Box): Promise<string[]> {
  const clips = {
    amid: { x: x + RIM, y: y + RIM, width: width - 2 * RIM, height: height - 2 * RIM },
    left: { x, y, width: RIM, height },
    right: { x: x + width - RIM, y, width: RIM, height },
    top: { x, y, width, height: RIM },
    bottom: { x, y: y + height - RIM, width, height: RIM },
  };
  const seen: string[] = [];
  for (const [name, clip] of Object.entries(clips))
    if (!Number.isNaN((await findDisc(page, clip, [RED])).x)) seen.push(name);
  return seen;
}

for (const [name, hash] of [
  ['a firm and its products', '#node=company/yuxin-electronics'],
  ['a city, above a chart', '#node=region/shenzhen&chart=best'],
] as const)
  test(`before an audience, ${name}: no line of the selection is cut`, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('clew:welcomed', 'yes');
      localStorage.setItem('clew:projector', 'on');
    });
    await openApp(page, hash);
    await expect(inspector(page)).toBeVisible();
    const hasDock = hash.includes('chart');
    if (hasDock) await expect(picture(page)).toBeVisible();
    await expect.poll(async () => findRed(page, await findFree(page, hasDock)), { timeout: 20_000 }).toEqual(['amid']);
  });

const table = (page: Page) => page.getByRole('region', { name: 'Table', exact: true });

test('several picked come back from above a table once it is closed', async ({ page }) => {
  await openApp(page, '#node=company/yuxin-electronics&picked=company/yuxin-electronics,region/shenzhen');
  await expect(page.getByRole('group', { name: 'Selected entities' })).toBeVisible();
  await page.getByRole('button', { name: 'Zoom out', exact: true }).click();
  const findView = () => /view=[^&]+/.exec(page.url())?.[0];
  await expect.poll(findView).toBeDefined();
  const before = findView();
  await page.keyboard.press('t');
  await expect(table(page)).toBeVisible();
  await expect.poll(findView).not.toBe(before);
  await page.keyboard.press('t');
  await expect(table(page)).toBeHidden();
  await expect.poll(findView).toBe(before);
});

for (const name of ['several picked', 'a relation'])
  test(`who came near to ${name} still is there after a table was opened and closed`, async ({ page, graph }) => {
    const edge = graph.edges.find(({ source }) => source === 'company/yuxin-electronics')?.key ?? '';
    const picks = '#node=company/yuxin-electronics&picked=company/yuxin-electronics,region/shenzhen';
    await openApp(page, name === 'a relation' ? `#edge=${encodeURIComponent(edge)}` : picks);
    await expect(inspector(page)).toBeVisible();
    const findView = () => /view=[^&]+/.exec(page.url())?.[0];
    for (let times = 0; times < 3; times += 1) {
      const before = findView();
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
      await expect.poll(findView).not.toBe(before);
    }
    const near = findView();
    await page.keyboard.press('t');
    await expect(table(page)).toBeVisible();
    await page.keyboard.press('t');
    await expect(table(page)).toBeHidden();
    await expect(page).not.toHaveURL(/table=/);
    await expect.poll(findView).toBe(near);
  });
