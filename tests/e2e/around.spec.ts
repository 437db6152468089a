/** What lies around one entity has the window to itself, and all goes back where it was once that is over. */
import type { Page } from '@playwright/test';
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';
import { expect, findDisc, hashOf, inspector, openApp, pick, test } from './clew.ts';

const colourOf = (type: EntityType) => Number.parseInt(ENTITIES[type].colour.light.slice(1), 16);
/** Strips along the rims of what header, legend and selection leave. */
const SIDES = {
  left: { x: 275, y: 70, width: 190, height: 800 },
  right: { x: 840, y: 70, width: 190, height: 580 },
  top: { x: 275, y: 60, width: 780, height: 190 },
  bottom: { x: 275, y: 680, width: 690, height: 200 },
};

/** At which of them discs are seen. */
async function listSides(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (const [side, clip] of Object.entries(SIDES))
    if (!Number.isNaN((await findDisc(page, clip, ENTITY_TYPES.map(colourOf))).x)) seen.push(side);
  return seen;
}

/** Where the largest policy stands, in pixels, and how far from there it stands later. */
async function watchPolicy(page: Page) {
  const free = { x: 290, y: 70, width: 1_060, height: 720 };
  const find = () => findDisc(page, free, [colourOf('policy')]);
  await expect.poll(async () => (await find()).x, { timeout: 20_000 }).toBeGreaterThan(0);
  const { x, y } = await find();
  return async () => {
    const now = await find();
    return Math.hypot(now.x - x, now.y - y);
  };
}

/** It is found anywhere on its disc, and the first steps have left some room. */
const THERE = 60;

test('a focus fills the room, is told by its address alone, and ends where it began', async ({ page }) => {
  await openApp(page);
  const fromBefore = await watchPolicy(page);
  await pick(page, 'Shenzhen');
  await page.keyboard.press('1');
  await expect.poll(() => listSides(page), { timeout: 20_000 }).toEqual(['left', 'right', 'top', 'bottom']);
  await expect.poll(() => hashOf(page)).toBe('#node=region/shenzhen&focus=region/shenzhen');
  const fromFocused = await watchPolicy(page);

  await page.reload();
  await expect.poll(fromFocused, { timeout: 20_000 }).toBeLessThan(THERE);

  await page
    .getByRole('region', { name: 'Focus', exact: true })
    .getByRole('button', { name: 'End the focus' })
    .press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await expect.poll(fromBefore, { timeout: 20_000 }).toBeLessThan(THERE);
});

test('where no filters are in sight, the canvas tells the focus and ends it', async ({ page }) => {
  await openApp(page, '#focus=region/shenzhen&depth=2');
  const chip = page.getByRole('main').getByRole('button', { name: 'Remove filter: 2 steps around Shenzhen' });
  await expect(chip).toHaveCount(1);
  await page.keyboard.press('f');
  await expect(page.getByRole('region', { name: 'Focus', exact: true })).toBeHidden();
  await chip.click();
  await expect(chip).toBeHidden();
  await expect.poll(() => hashOf(page)).toBe('');
});

test('the end of a focus brings back what was looked at before it', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  const fromBefore = await watchPolicy(page);
  await page.keyboard.press('1');
  await expect.poll(fromBefore, { timeout: 20_000 }).toBeGreaterThan(THERE);
  await inspector(page).getByRole('button', { name: 'End the focus' }).click();
  await expect.poll(fromBefore, { timeout: 20_000 }).toBeLessThan(THERE);
  await expect.poll(() => hashOf(page)).toBe('#node=company/yuxin-electronics');
});

test('the end of a focus shows all where it has been arranged in another way meanwhile', async ({ page }) => {
  await openApp(page, '#node=company/yuxin-electronics&view=0.2,0.2,0.1,0');
  await page.keyboard.press('1');
  await expect.poll(() => hashOf(page)).not.toContain('view=');
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitemradio', { name: /^Grouped by type/ }).click();
  await expect.poll(() => hashOf(page)).toContain('layout=grouped');
  await inspector(page).getByRole('button', { name: 'End the focus' }).click();
  await expect.poll(() => hashOf(page)).toMatch(/view=(?!0\.2,0\.2)/);
  const ended = hashOf(page);
  await page.keyboard.press('0');
  // The address names the view once the camera rests.
  await page.waitForTimeout(1_000);
  expect(hashOf(page)).toBe(ended);
});

test('among the rest as pale context nothing moves', async ({ page }) => {
  await openApp(page, '#node=region/shenzhen&mode=dim&view=0.5,0.5,1,0');
  const fromBefore = await watchPolicy(page);
  await openApp(page, '#node=region/shenzhen&focus=region/shenzhen&mode=dim&view=0.5,0.5,1,0');
  await expect(page.getByRole('region', { name: 'Focus', exact: true })).toBeVisible();
  await expect.poll(fromBefore, { timeout: 20_000 }).toBeLessThan(THERE);
});

test('a pick among what lies around one entity leaves all of it in sight', async ({ page }) => {
  await openApp(page, '#node=region/shenzhen&focus=region/shenzhen');
  await pick(page, 'Shenzhen Customs');
  // The address names the view once the camera rests, unless it is that of the focus.
  await page.waitForTimeout(1_000);
  expect(hashOf(page)).toBe('#node=agency/shenzhen-customs&focus=region/shenzhen');
});

test('undo brings a focus back about its own, not about what was picked elsewhere', async ({ page }) => {
  await openApp(page, '#node=region/shenzhen');
  await page.keyboard.press('1');
  await pick(page, 'Golden Sea');
  await expect.poll(() => hashOf(page)).not.toContain('focus=');
  await page.keyboard.press('Control+z');
  await expect.poll(() => hashOf(page)).toContain('node=region/shenzhen&focus=region/shenzhen');
});

test('a key that needs a selection says so, until one has what it needs', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('1');
  const says = page.getByText('Select an entity first: 1, 2, 3 show so many steps around it.');
  await expect(says).toBeVisible();
  await pick(page, 'Shenzhen Customs');
  await page.keyboard.press('1');
  await expect(says).toBeHidden();
});
