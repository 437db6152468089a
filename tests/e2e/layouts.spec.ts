import type { Page } from '@playwright/test';
import { synthesize } from '../../bench/synthesize.ts';
import { ENTITIES } from '../../graph/ontology.ts';
import { findViolations } from './axe.ts';
import { countInk, expect, findDisc, legend, openApp, pick, test } from './clew.ts';

const openMenu = (page: Page) => page.getByRole('button', { name: 'Layout', exact: true }).click();
const choice = (page: Page, name: string) => page.getByRole('menuitemradio', { name });
/** The graph without the panel, the buttons and the first steps. */
const FREE = { x: 290, y: 70, width: 1_060, height: 720 };
/** Where a map of China has its coast, and the stored layout little. */
const COAST = { x: 780, y: 110, width: 180, height: 140 };

async function arrange(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await choice(page, name).click();
  await expect(page.getByText('Arranging:')).toHaveCount(0);
}

/** What `findPolicy` finds where there is a policy to be seen. */
const PLACE = /^\d+ \d+$/;

/** Where the largest policy stands, in pixels to the nearest ten. */
async function findPolicy(page: Page): Promise<string> {
  const { x, y } = await findDisc(page, FREE, [Number.parseInt(ENTITIES.policy.colour.light.slice(1), 16)]);
  return `${Math.round(x / 10)} ${Math.round(y / 10)}`;
}

test('a layout is chosen, kept in the address, and undone', async ({ page }) => {
  await openApp(page);
  await expect.poll(() => findPolicy(page), { timeout: 20_000 }).toMatch(PLACE);
  const before = await findPolicy(page);
  await arrange(page, 'Grouped by type');
  await expect(page).toHaveURL(/#layout=grouped$/);
  await expect.poll(() => findPolicy(page), { timeout: 20_000 }).not.toBe(before);

  await openMenu(page);
  await expect(choice(page, 'Grouped by type')).toBeChecked();
  await page.getByRole('menuitem', { name: /Undo layout/ }).click();
  await expect(page).toHaveURL(/[^=]$/);
  await expect(page).not.toHaveURL(/layout/);
  await expect.poll(() => findPolicy(page), { timeout: 20_000 }).toBe(before);
});

test('keys alone: the menu opens, walks, chooses and gives the focus back; u goes back', async ({ page }) => {
  await openApp(page);
  const button = page.getByRole('button', { name: 'Layout', exact: true });
  await button.focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, 'As published')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: /Undo layout/ })).toBeFocused();
  await page.keyboard.press('c');
  await expect(choice(page, 'Circular')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/layout=circular/);
  // What is taken back before the nodes have arrived has no places to go to again.
  await expect(page.getByText('Arranging:')).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(page).not.toHaveURL(/layout/);
  await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(/layout=circular/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/layout/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a link brings the map back, with the earth under it and what has no place beside it', async ({ page }) => {
  const outline = page.waitForResponse(/outline/);
  await openApp(page, '#layout=map');
  expect((await outline).ok()).toBe(true);
  await expect(page.getByText(/^Beside the map, because they have no place on it: \d+ entities$/)).toBeAttached();
  const key = legend(page).getByText(/^On the map, what is ringed in ink stands where it lies/);
  await expect(key).toBeVisible();
  // Land and coasts: where the stored layout leaves blank paper there is now ink.
  await expect.poll(() => countInk(page, COAST), { timeout: 25_000 }).toBeGreaterThan(5_000);
});

test('on a map of the world there is no land around the South Pole, where nothing lies', async ({ page, graph }) => {
  const { nodes } = graph;
  const city = nodes.find(({ attributes }) => attributes.entityType === 'region');
  const countries = ['United States', 'Brazil', 'South Africa', 'Japan', 'Australia'].map((name, at) => ({
    key: `region/${at}`,
    attributes: { ...city?.attributes, kind: 'country', label: name, name, aliases: [], x: at * 50, y: 0 },
  }));
  const articles = graph.attributes.articles.map((article) => ({ ...article, mentions: [] }));
  const json = { ...graph, attributes: { ...graph.attributes, articles, figures: [] }, nodes: countries, edges: [] };
  await page.route('**/graph.json', (route) => route.fulfill({ json }));
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page, '#layout=map');
  await expect.poll(() => countInk(page, COAST), { timeout: 25_000 }).toBeGreaterThan(1_000);
  await page.waitForTimeout(600);
  expect(await countInk(page, { x: 290, y: 850, width: 1_060, height: 40 })).toBe(0);
});

test('rings lie around the selected entity, whose name is in the address', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await openMenu(page);
  await expect(choice(page, 'Around the selection')).toContainText('Yuxin Electronics');
  await choice(page, 'Around the selection').click();
  await expect(page).toHaveURL(/layout=radial&around=company\/yuxin-electronics/);
});

test('a path on a ring is seen with all of that', async ({ page }) => {
  await openApp(page, '#layout=circular&from=company/golden-sea&to=person/li-lecheng');
  const beside = { x: 372, y: 60, width: 960, height: 836 };
  await expect.poll(() => countInk(page, beside), { timeout: 20_000 }).toBeGreaterThan(5_000);
  // Nothing runs out of the window.
  await expect.poll(() => countInk(page, { ...beside, y: 894, height: 4 })).toBe(0);
  await expect(page).not.toHaveURL(/view=/);
});

test('before an audience a ring is seen whole, whatever is selected there', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:projector', 'on'));
  await openApp(page, '#layout=circular');
  await pick(page, 'Shenzhen');
  await page.waitForTimeout(600);
  const graph = { x: 4, y: 80, width: 960, height: 810 };
  expect(await countInk(page, graph)).toBeGreaterThan(5_000);
  // Nothing runs out of the window.
  expect(await countInk(page, { ...graph, y: 888, height: 4 })).toBe(0);
  await expect(page).not.toHaveURL(/view=/);
});

test('a simulation leads to the same picture from a link as from another layout', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page, '#layout=map');
  await expect(page.getByText(/^Beside the map/)).toBeAttached();
  await expect.poll(() => findPolicy(page), { timeout: 20_000 }).toMatch(PLACE);
  const onMap = await findPolicy(page);
  await arrange(page, 'Force');
  await expect(page.getByRole('progressbar', { name: 'Layout', exact: true })).toHaveCount(0);
  await expect(page).toHaveURL(/#layout=force$/);
  let sent = onMap;
  await expect
    .poll(
      async () => {
        const before = sent;
        sent = await findPolicy(page);
        return PLACE.test(sent) && sent === before && sent !== onMap;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await page.reload();
  await expect.poll(() => findPolicy(page), { timeout: 20_000 }).toBe(sent);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('a simulation shows how far it is and can be stopped, and another layout takes over in mid-air', async ({
    page,
  }) => {
    await openApp(page);
    await openMenu(page);
    await choice(page, 'Force').click();
    await expect(page.getByRole('progressbar', { name: 'Layout' })).toBeVisible();
    await page.getByRole('button', { name: 'Stop the layout' }).click();
    await expect(page.getByRole('progressbar', { name: 'Layout' })).toHaveCount(0);
    await openMenu(page);
    await choice(page, 'Force').click();
    await openMenu(page);
    await choice(page, 'Circular').click();
    await expect(page.getByText('Arranging:')).toHaveCount(0);
    await expect(page).toHaveURL(/layout=circular/);
  });
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`the first steps leave how far a layout is in sight at ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.route('**/graph.json', (route) => route.fulfill({ json: synthesize(2_000) }));
    await openApp(page);
    await expect(page.getByRole('region', { name: 'First steps' })).toBeVisible();
    await openMenu(page);
    // Looked for from before it is there: it goes when the layout is done.
    const gap = page.waitForFunction(() => {
      const bar = document.querySelector('progress[aria-label="Layout"]')?.parentElement?.getBoundingClientRect();
      const card = document.querySelector('section[aria-label="First steps"]')?.getBoundingClientRect();
      return bar && card ? { pixels: Math.max(bar.top - card.bottom, bar.left - card.right) } : null;
    });
    await choice(page, 'Force').click();
    expect((await (await gap).jsonValue())?.pixels).toBeGreaterThan(0);
  });
}

test('axe finds nothing in the menu', async ({ page }) => {
  await openApp(page, '#layout=grouped');
  await openMenu(page);
  await expect(page.getByRole('menu', { name: 'Layout' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('groups are seen whole, with their names, between header and foot of a large window', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  // Without the card of a first visit, which stands at the foot.
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page, '#layout=grouped');
  await expect.poll(() => countInk(page, { x: 300, y: 60, width: 1500, height: 960 })).toBeGreaterThan(20_000);
  await page.waitForTimeout(500);
  for (const y of [57, 1070]) expect(await countInk(page, { x: 300, y, width: 1500, height: 8 })).toBe(0);
});

test.describe('when the layouts do not come from the server', () => {
  test.use({ expectsErrors: true });

  test('a link keeps its view, and what was asked for is said to have failed', async ({ page }) => {
    await page.route(/layout[^/]*worker[^/]*\.js/i, (route) => route.abort());
    await openApp(page, '#layout=circular&view=0.4,0.5,0.8,0');
    await expect(page.getByText('The layout could not be worked out')).toBeVisible();
    await expect(page).not.toHaveURL(/layout=/);
    await page.waitForTimeout(500);
    await expect(page).toHaveURL(/view=0\.4,0\.5,0\.8,0/);
  });
});
