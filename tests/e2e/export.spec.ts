import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, legend, openApp, pick, test } from './clew.ts';

/** Saves what the dialogue offers and reads it back as other tools would. */
async function save(page: Page): Promise<{ name: string; graph: Graph; said: string; xml: string }> {
  const dialog = page.getByRole('dialog');
  const said = (await dialog.getByText(/^Writes \d+/).textContent()) ?? '';
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save' }).click(),
  ]);
  const xml = readFileSync(await download.path(), 'utf8');
  return {
    name: download.suggestedFilename(),
    graph: parse(Graph, xml, { allowUndeclaredAttributes: false }),
    said,
    xml,
  };
}

test('the whole graph is saved as GEXF with as many nodes and edges as announced', async ({ page, graph }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const saved = await save(page);
  expect(saved.name).toMatch(/\.gexf$/);
  expect(saved.said).toContain(`${graph.nodes.length} entities and ${graph.edges.length} relations`);
  expect(saved.graph.nodes().toSorted()).toEqual(graph.nodes.map(({ key }) => key).toSorted());
  expect(saved.graph.edges().toSorted()).toEqual(graph.edges.map(({ key }) => key).toSorted());
  const node = graph.nodes[0];
  expect(saved.graph.getNodeAttribute(node?.key, 'label')).toBe(node?.attributes.label);
});

test('quotes and sources are in the file', async ({ page, graph }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const { graph: saved } = await save(page);
  const edge = graph.edges.find(({ attributes }) => attributes.basis === 'text');
  const evidence = edge?.attributes.evidence[0];
  const article = graph.attributes.articles.find(({ id }) => id === evidence?.article);
  const attributes = JSON.stringify(saved.getEdgeAttributes(edge?.key));
  const quote = article?.text.slice(evidence?.start, evidence?.end).trim() ?? '?';
  expect(attributes).toContain(JSON.stringify(quote).slice(1, -1));
  expect(attributes).toContain(article?.publisher ?? '?');
});

test('what is filtered away is not saved', async ({ page, graph }) => {
  await openApp(page);
  await legend(page)
    .getByRole('checkbox', { name: /^Regions/ })
    .click();
  await page.getByRole('button', { name: 'Export' }).click();
  const { graph: saved } = await save(page);
  const kept = graph.nodes.filter(({ attributes }) => attributes.entityType !== 'region');
  expect(saved.order).toBe(kept.length);
  expect(saved.nodes().some((key) => key.startsWith('region/'))).toBe(false);
});

test('the neighbourhood of a selected entity is saved alone', async ({ page, graph }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  const key = graph.nodes.find(({ attributes }) => attributes.label === 'Yuxin Electronics')?.key ?? '?';
  await page.getByRole('button', { name: 'Export' }).click();
  const { graph: saved, said } = await save(page);
  const around = new Set(
    graph.edges.flatMap(({ source, target }) => (source === key || target === key ? [source, target] : [])),
  );
  expect(saved.nodes().toSorted()).toEqual([...around].toSorted());
  expect(said).toContain(`${around.size} entities`);
});

test('a selected relation is saved alone, with its ends', async ({ page, graph }) => {
  const edge = graph.edges.find(({ attributes }) => attributes.basis === 'text');
  if (!edge) throw new Error('The graph has a relation that a text says.');
  await openApp(page, `#edge=${encodeURIComponent(edge.key)}`);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('radio', { name: /^The relation “/ })).toBeChecked();
  const { graph: saved, said } = await save(page);
  expect(said).toContain('2 entities and 1 relation');
  expect(saved.edges()).toEqual([edge.key]);
  expect(saved.nodes().toSorted()).toEqual([edge.source, edge.target].toSorted());
});
