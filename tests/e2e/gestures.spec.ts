import type { Page } from '@playwright/test';
import type { EntityType } from '../../graph/ontology.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { countInk, expect, findDisc, inspector, legend, openApp, pick, searchField, test } from './clew.ts';
import { colourOf } from './nodes.ts';

const focusCard = (page: Page) => page.getByRole('region', { name: 'Focus', exact: true });
const focusOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('focus');
const covers = (page: Page, { x, y }: { x: number; y: number }) =>
  inspector(page).evaluate((panel, at) => panel.contains(document.elementFromPoint(at.x, at.y)), { x, y });

/** A graph of two entities, as far apart as the window is wide or high. */
async function openPair(page: Page, graph: GraphFile, axis: 'x' | 'y') {
  const { attributes, nodes, edges, ...rest } = graph;
  const place = (type: EntityType, at: number) => {
    const node = nodes.find((one) => one.attributes.entityType === type);
    return { key: `${type}/one`, attributes: { ...node?.attributes, x: at / 3, y: at / 3, [axis]: at } };
  };
  const said = edges.find((edge) => edge.attributes.basis === 'text');
  const json = {
    ...rest,
    attributes: { ...attributes, articles: attributes.articles.map((one) => ({ ...one, mentions: [] })), figures: [] },
    nodes: [place('company', 0), place('region', 100)],
    edges: [
      {
        key: 'one',
        source: 'company/one',
        target: 'region/one',
        attributes: { ...said?.attributes, relation: 'located_in' },
      },
    ],
  };
  await page.route('**/graph.json', (route) => route.fulfill({ json }));
  // The card of a first visit would go with the first click, and the graph take its room.
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page);
}

/** Where the region of the pair lies at the right of the window, and how to click at a given time, in seconds. */
async function findRight(page: Page) {
  const right = { x: 1000, y: 70, width: 360, height: 800 };
  await expect.poll(() => countInk(page, right)).toBeGreaterThan(200);
  const place = await findDisc(page, right, [colourOf('region')]);
  const session = await page.context().newCDPSession(page);
  const click = async ({ x, y }: { x: number; y: number }, clickCount: number, timestamp: number) => {
    const common = { x, y, button: 'left', clickCount, timestamp } as const;
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...common });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...common });
  };
  return { place, click };
}

test('the second click of two focuses though the first has put a panel under the pointer', async ({ page, graph }) => {
  await openPair(page, graph, 'x');
  const { place, click } = await findRight(page);
  const now = Date.now() / 1000;
  await click(place, 1, now);
  await expect.poll(() => covers(page, place)).toBe(true);
  await click(place, 2, now + 0.2);
  await expect(focusCard(page)).toBeVisible();
  await expect.poll(() => focusOf(page)).toContain('region/one');
  expect(await page.evaluate(() => `${getSelection()}`)).toBe('');
});

test('a quick second click elsewhere is a click of its own', async ({ page, graph }) => {
  await openPair(page, graph, 'x');
  const { place, click } = await findRight(page);
  const now = Date.now() / 1000;
  await click(place, 1, now);
  const button = inspector(page).getByRole('button', { name: 'Path to …', exact: true });
  await expect(button).toBeVisible();
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is there.');
  await click({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 1, now + 0.2);
  await expect(page.getByRole('region', { name: 'Paths', exact: true })).toBeVisible();
  await expect(focusCard(page)).toBeHidden();
});

test('what hangs on a clicked entity comes out from under the panels together with it', async ({ page, graph }) => {
  await openPair(page, graph, 'x');
  const { place, click } = await findRight(page);
  await click(place, 1, Date.now() / 1000);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeVisible();
  const isSeen = async () => {
    const [left, right] = [await legend(page).boundingBox(), await inspector(page).boundingBox()];
    if (!left || !right) throw new Error('Both panels are there.');
    const free = { x: left.x + left.width, y: 70, width: right.x - left.x - left.width, height: 800 };
    return !Number.isNaN((await findDisc(page, free, [colourOf('company')])).x);
  };
  await expect.poll(() => covers(page, place)).toBe(true);
  await expect.poll(isSeen).toBe(true);
});

test('an entity can be focused on from its panel, and the focus ended there', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Shenzhen');
  await inspector(page).getByRole('button', { name: 'Focus', exact: true }).click();
  await expect(focusCard(page)).toContainText('Shenzhen');
  await inspector(page).getByRole('button', { name: 'End the focus', exact: true }).click();
  await expect(focusCard(page)).toBeHidden();
});

test('what an entity is connected to stands before what is counted of it', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Shenzhen');
  const parts = inspector(page).getByRole('heading', { level: 3 });
  await expect(parts.filter({ hasText: /^Figures/ })).toBeVisible();
  const names = await parts.allTextContents();
  const at = (name: string) => names.findIndex((one) => one.startsWith(name));
  expect(at('Connections')).toBeGreaterThanOrEqual(0);
  expect(at('Connections')).toBeLessThan(at('Figures'));
});

test('the sheet of keys tells what a mouse does', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { name: 'With the mouse', exact: true })).toBeVisible();
  await expect(sheet.getByText('Double-click an entity', { exact: true })).toBeVisible();
});

test('a type of entity is found by its name, and shown alone', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('policies');
  await page.getByRole('option', { name: /^Policies show only these \d+/ }).click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/hide=(?!.*policy)/);
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('the first steps make way for the list of the search', async ({ page }) => {
    await openApp(page);
    const card = page.getByRole('region', { name: 'First steps' });
    await expect(card).toBeVisible();
    await searchField(page).fill('sh');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(card).toBeHidden();
    await searchField(page).press('Escape');
    await expect(card).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the second tap of two focuses though the first has put a sheet under the finger', async ({ page, graph }) => {
    await openPair(page, graph, 'y');
    const low = { x: 0, y: 500, width: 390, height: 260 };
    await expect.poll(() => countInk(page, low)).toBeGreaterThan(200);
    const types = ['company', 'region'] as const;
    const { x, y } = await findDisc(page, low, types.map(colourOf));
    const session = await page.context().newCDPSession(page);
    const tap = async (timestamp: number) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp });
    };
    const now = Date.now() / 1000;
    await tap(now);
    await expect.poll(() => covers(page, { x, y })).toBe(true);
    await tap(now + 0.2);
    await expect.poll(() => focusOf(page)).toMatch(/\/one/);
  });
});
