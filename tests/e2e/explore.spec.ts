import type { Page } from '@playwright/test';
import { ENTITIES, ENTITY_TYPES } from '../../graph/ontology.ts';
import {
  countInk,
  counts,
  expect,
  findDisc,
  heading,
  inspector,
  openApp,
  pick,
  reader,
  searchField,
  test,
} from './clew.ts';

test('a name with typos is found, picked, and followed to the sentence in its article', async ({ page, graph }) => {
  await openApp(page);
  await searchField(page).fill('Yuxn Electroncs');
  await expect(page.getByRole('option').first()).toContainText('Yuxin Electronics');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText('Yuxin Electronics');

  const evidence = inspector(page)
    .getByRole('button', { name: /: \d+ sentences?$/ })
    .first();
  const statement = (await evidence.getAttribute('aria-label'))?.replace(/: \d+ sentences?$/, '') ?? '';
  await evidence.click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(statement);
  const quote = (await inspector(page).getByRole('blockquote').first().textContent()) ?? '?';
  const article = graph.attributes.articles.find(({ text }) => text.includes(quote));
  expect(article, `an article with the words: ${quote}`).toBeDefined();

  await inspector(page)
    .getByRole('button', { name: /^Open in article/ })
    .first()
    .click();
  await expect(reader(page).getByRole('heading', { level: 2 })).toContainText(article?.title.slice(0, 30) ?? '');
  const marked = reader(page).locator('[data-active]');
  await expect(marked.first()).toBeInViewport();
  // The counts of relations stand between the words; all else is the sentence to the letter.
  const words = (await marked.evaluateAll((runs) =>
    runs
      .flatMap((run) =>
        [...run.childNodes].filter((part) => part.nodeName !== 'BUTTON').map((part) => part.textContent),
      )
      .join(''),
  )) as string;
  expect(words).toContain(quote);
});

test('every sentence of a relation names its article, publisher and date', async ({ page, graph }) => {
  const edge = graph.edges.find(({ attributes }) => attributes.basis === 'text');
  await openApp(page, `#edge=${encodeURIComponent(edge?.key ?? '')}`);
  const quotes = inspector(page).getByRole('figure');
  await expect(quotes).toHaveCount(edge?.attributes.evidence.length ?? 0);
  for (const { article: id, start, end } of edge?.attributes.evidence ?? []) {
    const article = graph.attributes.articles.find((one) => one.id === id);
    const said = inspector(page).getByRole('region', { name: article?.title ?? '?' });
    await expect(said).toContainText(article?.publisher ?? '');
    await expect(said).toContainText(article?.published?.slice(0, 4) ?? '');
    await expect(
      quotes.and(said.getByRole('figure')).filter({ hasText: article?.text.slice(start, end).trim() ?? '?' }),
    ).toHaveCount(1);
  }
});

test('the surest sentence stands first, in the inspector and on a path', async ({ page, graph }) => {
  const edge = graph.edges.find(({ attributes: { evidence } }) => {
    return evidence.length > 1 && new Set(evidence.map(({ article }) => article)).size === 1;
  });
  if (!edge) throw new Error('The graph has an edge that one article says several times.');
  edge.attributes.evidence.forEach((evidence, at, { length }) => {
    evidence.confidence = (at + 1) / (length + 1);
  });
  await page.route('**/graph.json', (route) => route.fulfill({ json: graph }));
  const { evidence } = edge.attributes;
  const surest = graph.attributes.articles
    .find(({ id }) => id === evidence.at(-1)?.article)
    ?.text.slice(evidence.at(-1)?.start, evidence.at(-1)?.end);

  await openApp(page, `#edge=${encodeURIComponent(edge.key)}`);
  await expect(inspector(page).getByRole('figure')).toHaveCount(evidence.length);
  await expect(inspector(page).getByRole('blockquote').first()).toHaveText(surest ?? '?');
  await openApp(page, `#from=${encodeURIComponent(edge.source)}&to=${encodeURIComponent(edge.target)}`);
  const paths = page.getByRole('region', { name: 'Paths', exact: true });
  await expect(
    paths
      .getByRole('blockquote')
      .filter({ hasText: surest ?? '?' })
      .first(),
  ).toBeVisible();
});

test('a region unfolds what lies in places that are part of it, each with its sentence', async ({ page }) => {
  await openApp(page, '#node=region/guangdong');
  const firm = inspector(page).getByText('Shenzhen JPT Opto-Electronics', { exact: true });
  await expect(inspector(page)).toContainText('Guangdong');
  await expect(firm).toHaveCount(0);
  await inspector(page)
    .getByRole('button', { name: /^\d+ more in places within$/ })
    .press('Enter');
  const list = inspector(page).getByRole('list', { name: 'In places within' });
  await expect(list.getByText('in Shenzhen', { exact: true }).first()).toBeVisible();
  await expect(list.getByRole('button', { name: /Shenzhen is home to .*: \d+ sentences?$/ }).first()).toBeVisible();
  await firm.click();
  await expect(heading(page)).toHaveText('Shenzhen JPT Opto-Electronics');
});

test('a mention in an article leads back to its entity', async ({ page, graph }) => {
  await openApp(page, `#article=${encodeURIComponent(graph.attributes.articles[0]?.id ?? '')}`);
  const mention = reader(page).locator('[data-node][role=button]').first();
  const key = await mention.getAttribute('data-node');
  const label = graph.nodes.find((node) => node.key === key)?.attributes.label ?? '';
  await mention.click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText(label);
});

test('an acronym finds its body', async ({ page }) => {
  await openApp(page);
  await pick(page, 'MIIT');
  await expect(inspector(page)).toContainText('Ministry of Industry and Information Technology');
});

test('a search without a hit says so', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('zzzzqqqq');
  await expect(page.getByText(/nothing matches/i).first()).toBeVisible();
});

/** In the middle of the window, where no panel lies over the graph. */
const UNCOVERED = { x: 500, y: 250, width: 600, height: 400 };

test('the graph is drawn, and what is seen is on the canvas', async ({ page }) => {
  await openApp(page);
  await expect.poll(() => countInk(page, UNCOVERED)).toBeGreaterThan(4_000);
  await page.locator('canvas').evaluateAll((layers) => {
    for (const layer of layers) layer.style.visibility = 'hidden';
  });
  await expect.poll(() => countInk(page, UNCOVERED)).toBe(0);
});

test('a node that is clicked is selected, and the graph stays in sight', async ({ page }) => {
  await openApp(page);
  await expect.poll(() => countInk(page, UNCOVERED)).toBeGreaterThan(4_000);
  await clickNode(page);
  expect(await countInk(page, UNCOVERED)).toBeGreaterThan(4_000);
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await expect.poll(() => countInk(page, UNCOVERED)).toBeGreaterThan(4_000);
});

test('a node that is dragged is moved, not selected', async ({ page }) => {
  await openApp(page);
  // Once they have gone, the graph takes their room too.
  await page.getByRole('button', { name: 'Close the first steps' }).click();
  await expect.poll(() => countInk(page, UNCOVERED)).toBeGreaterThan(4_000);
  const { x, y, hash } = await clickNode(page);
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 60, { steps: 6 });
  await page.mouse.up();
  await page.waitForTimeout(400);
  await expect(inspector(page)).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  await page.mouse.click(x, y);
  await page.waitForTimeout(400);
  expect(new URL(page.url()).hash).not.toBe(hash);
});

test('a link to an article that is not there says so, and the graph is shown', async ({ page, graph }) => {
  await openApp(page, '#article=nope');
  await expect(page.getByRole('status').filter({ hasText: 'nope' })).toBeVisible();
  await expect(reader(page)).toBeHidden();
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});

/** Clicks on the node that is seen best, which is then selected. */
async function clickNode(page: Page): Promise<{ x: number; y: number; hash: string }> {
  const colours = ENTITY_TYPES.map((type) => Number.parseInt(ENTITIES[type].colour.light.slice(1), 16));
  const { x, y } = await findDisc(page, UNCOVERED, colours);
  await page.mouse.click(x, y);
  await expect(inspector(page)).toBeVisible();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#node=/);
  return { x, y, hash };
}

test('the inspector weighs a relation, and names others between the same two', async ({ page, graph }) => {
  const shared = graph.edges.find(
    ({ attributes }) => new Set(attributes.evidence.map((item) => item.article)).size === 2,
  );
  if (!shared) throw new Error('no relation stands in two articles');
  const { attributes } = shared;
  const parallel = {
    ...shared,
    key: 'parallel',
    attributes: { ...attributes, relation: 'supports' as const, evidence: attributes.evidence.slice(0, 1) },
  };
  const file = { ...graph, edges: [...graph.edges, parallel] };
  await page.route('**/graph.json', (route) => route.fulfill({ json: file }));
  await openApp(page, `#edge=${encodeURIComponent(shared.key)}`);
  await expect(inspector(page)).toContainText('2 articles say so');
  for (const id of new Set(attributes.evidence.map((item) => item.article))) {
    const title = graph.attributes.articles.find((article) => article.id === id)?.title ?? '?';
    await expect(inspector(page).getByRole('region', { name: title })).toBeVisible();
  }
  await inspector(page)
    .getByRole('button', { name: / supports .*: 1 sentence$/ })
    .click();
  await expect(inspector(page)).toContainText('One article only');
  await inspector(page).getByRole('button', { name: 'Only what at least two articles say' }).click();
  await expect(inspector(page)).toContainText('Hidden by your filters');
  await expect(counts(page)).toContainText(/\d+ of \d+ relations/);
});
