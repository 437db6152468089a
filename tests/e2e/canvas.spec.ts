import type { Page } from '@playwright/test';
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { findViolations } from './axe.ts';
import { countInk, expect, findDisc, heading, inspector, openApp, test } from './clew.ts';

/** In the middle of the window, where no panel lies over the graph even when the selection is shown. */
const UNCOVERED = { x: 300, y: 90, width: 740, height: 620 };
/** All of the graph while nothing is selected, but for the corner of the buttons. */
const WHOLE = { x: 280, y: 70, width: 1080, height: 800 };
const canvas = (page: Page) => page.getByRole('application');
const bar = (page: Page) => page.getByRole('group', { name: 'Selected entities' });
const card = (page: Page) => page.getByText(/^\d+ connections? in \d+ articles?$/);
const release = (page: Page) => page.getByRole('button', { name: /^Release/ });

const colourOf = (type: EntityType) => Number.parseInt(ENTITIES[type].colour.light.slice(1), 16);

/** The place of the node that is seen best among those of these types, once the graph is drawn. */
async function findNode(page: Page, types: readonly EntityType[] = ENTITY_TYPES, clip = UNCOVERED) {
  await expect.poll(() => countInk(page, clip)).toBeGreaterThan(500);
  return findDisc(page, clip, types.map(colourOf));
}

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

test('a card tells of the node the pointer rests on, beside it, and Escape puts only the card away', async ({
  page,
}) => {
  await openApp(page);
  const { x, y } = await findNode(page);
  await page.mouse.click(x, y);
  await expect(inspector(page)).toBeVisible();
  await page.waitForTimeout(400);
  const there = await findNode(page, ['company', 'agency', 'policy', 'region']);
  await page.mouse.move(there.x - 1, there.y);
  await page.mouse.move(there.x, there.y);
  await expect(card(page)).toBeVisible();
  const box = await card(page).locator('..').boundingBox();
  const isBeside =
    box && (there.x < box.x || there.x > box.x + box.width || there.y < box.y || there.y > box.y + box.height);
  expect(isBeside).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(inspector(page)).toBeVisible();
});

test.describe('without its card', () => {
  test.use({ expectsErrors: true });
  test('what the pointer rests on takes no Escape from what is selected', async ({ page }) => {
    await page.route('**/HoverCard-*.js', (route) => route.abort());
    await openApp(page);
    const { x, y } = await findNode(page);
    const missed = page.waitForEvent('requestfailed', (request) => request.url().includes('HoverCard'));
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
    await expect(inspector(page)).toBeVisible();
    const there = await findNode(page, ['company', 'agency', 'policy', 'region']);
    await expect(canvas(page)).not.toHaveCSS('cursor', 'pointer');
    await page.mouse.move(there.x - 1, there.y);
    await page.mouse.move(there.x, there.y);
    await expect(canvas(page)).toHaveCSS('cursor', 'pointer');
    await missed;
    await page.keyboard.press('Escape');
    await expect(inspector(page)).toBeHidden();
  });
});

test('several relations between two entities are lines of their own', async ({ page, graph }) => {
  const pair = pairOf(graph, ['located_in', 'sells_to', 'supports']);
  await page.route('**/graph.json', (route) => route.fulfill({ json: pair }));
  // The card of a first visit would go with the first line, and the graph take its room.
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page);
  const from = await findNode(page, ['company'], WHOLE);
  const to = await findNode(page, ['region'], WHOLE);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const seen: (string | null)[] = [];
  for (const bend of [-0.13, 0, 0.13]) {
    await page.mouse.click(from.x + dx / 2 + dy * bend, from.y + dy / 2 - dx * bend);
    await expect(inspector(page)).toBeVisible();
    seen.push(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('edge'));
    // Away from the line: there Escape may put away a card first.
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await expect(inspector(page)).toBeHidden();
    // The panel has moved the view; the next line is looked for where it was found before.
    await page.keyboard.press('0');
    const strayed = async () => {
      const now = await findNode(page, ['company'], WHOLE);
      return Math.hypot(now.x - from.x, now.y - from.y);
    };
    await expect.poll(strayed, { timeout: 30_000 }).toBeLessThan(2);
  }
  expect(new Set(seen)).toEqual(new Set(['located_in', 'sells_to', 'supports']));
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

/** A company and a region with one edge for each of these relations, as the first sentence of the graph says. */
function pairOf({ attributes, nodes, edges, ...rest }: GraphFile, relations: readonly string[]) {
  const said = edges.find((edge) => edge.attributes.basis === 'text');
  const place = (type: EntityType, x: number) => {
    const node = nodes.find((one) => one.attributes.entityType === type);
    return { key: `${type}/one`, attributes: { ...node?.attributes, x, y: x / 3 } };
  };
  const articles = attributes.articles.map((article) => ({ ...article, mentions: [] }));
  return {
    ...rest,
    attributes: { ...attributes, articles, figures: [] },
    nodes: [place('company', 0), place('region', 100)],
    edges: relations.map((relation) => ({
      key: relation,
      source: 'company/one',
      target: 'region/one',
      attributes: { ...said?.attributes, relation },
    })),
  };
}

test('what is said of a lost drawing comes with the graph: when it is lost, the network may be gone', async ({
  page,
}) => {
  const words = page.waitForResponse(/\/DrawingProblem-/);
  await openApp(page);
  expect((await words).ok()).toBe(true);
});
