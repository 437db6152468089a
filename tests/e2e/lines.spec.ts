/** How lines are drawn, one between two discs that lie nearly side by side. */
import type { Page } from '@playwright/test';
import type { Basis } from '../../graph/ontology.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { expect, openApp, test } from './clew.ts';
import { findNode } from './nodes.ts';

/** Opens a graph of one line from a person to a region a little higher, and reads how much ink each column of it has. */
async function readColumns(page: Page, graph: GraphFile, basis: Basis): Promise<number[]> {
  const edge = graph.edges.find(({ attributes }) => attributes.basis === basis);
  const ends = (['person', 'region'] as const).map((type, at) => {
    const node = graph.nodes.find(({ attributes }) => attributes.entityType === type);
    return {
      key: `${type}/${at}`,
      attributes: { ...node?.attributes, label: 'A', name: 'A', aliases: [], x: at * 100, y: at * 5 },
    };
  });
  const edges = [{ ...edge, source: ends[0]?.key, target: ends[1]?.key }];
  const articles = graph.attributes.articles.map((article) => ({ ...article, mentions: [] }));
  const json = { ...graph, attributes: { ...graph.attributes, articles, figures: [] }, nodes: ends, edges };
  await page.route('**/graph.json', (route) => route.fulfill({ json }));
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page);
  const [from, to] = [await findNode(page, ['person']), await findNode(page, ['region'], FREE)];
  const clip = { x: from.x, y: to.y - 60, width: to.x - from.x, height: from.y - to.y + 120 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas to read the picture with');
    context.drawImage(image, 0, 0);
    return Array.from({ length: image.width }, (_, x) => {
      const { data } = context.getImageData(x, 0, 1, image.height);
      const green = Array.from({ length: image.height }, (_pixel, y) => data[y * 4 + 1] ?? 0);
      return green.reduce((sum, value) => sum + (green[0] ?? 0) - value, 0);
    });
  }, png);
}

const FREE = { x: 300, y: 70, width: 1_050, height: 720 };
/** Without the discs and their names. */
const amid = (columns: readonly number[]) => columns.slice(columns.length * 0.3, columns.length * 0.7);

test('a thin line is as strong wherever one looks', async ({ page, graph }) => {
  const line = amid(await readColumns(page, graph, 'text'));
  expect(line.length).toBeGreaterThan(200);
  expect(Math.min(...line) / Math.max(...line)).toBeGreaterThan(0.8);
});

test('the dashed line of an atlas says with a head which way it runs', async ({ page, graph }) => {
  const columns = await readColumns(page, graph, 'gazetteer');
  const [most, least] = [Math.max(...amid(columns)), Math.min(...amid(columns))];
  expect(least).toBeLessThan(most / 10);
  // In front of the disc, to which the picture reaches.
  const gap = columns.findLastIndex((ink) => ink < most / 10);
  expect(Math.max(...columns.slice(gap - 12, gap))).toBeGreaterThan(2 * most);
});
