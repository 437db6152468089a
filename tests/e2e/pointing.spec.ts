/** What the pointer rests on or meets: a node with its card, and each of several lines. */
import type { Page } from '@playwright/test';
import type { EntityType } from '../../graph/ontology.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { expect, inspector, openApp, test } from './clew.ts';
import { canvas, findNode } from './nodes.ts';

/** All of the graph while nothing is selected, but for the corner of the buttons. */
const WHOLE = { x: 280, y: 70, width: 1080, height: 800 };
const card = (page: Page) => page.getByText(/^\d+ connections? in \d+ articles?$/);

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
    // Two presses within this time are one double-click, which looks nearer.
    await page.waitForTimeout(400);
  }
  expect(new Set(seen)).toEqual(new Set(['located_in', 'sells_to', 'supports']));
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
