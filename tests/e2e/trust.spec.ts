import { serveFolder } from '../../scripts/serveFolder.ts';
import { counts, expect, inspector, openApp, pick, reader, test } from './clew.ts';

const HOSTILE = `<img src=x onerror="window.harmed=1"><script>window.harmed=1</script><b>bold</b> &amp; {{1+1}}`;

test('the page carries a strict Content-Security-Policy', async ({ page }) => {
  await openApp(page);
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe/);
  expect(await page.locator('script:not([src]), style, [style*="url("]').count()).toBe(0);
});

test('names and texts with HTML in them are shown as text', async ({ page, graph }) => {
  const node = graph.nodes.find(({ attributes }) => attributes.label === 'Yuxin Electronics');
  const edge = graph.edges.find(({ source, attributes }) => source === node?.key && attributes.basis === 'text');
  const span = edge?.attributes.evidence[0];
  const articles = graph.attributes.articles.map((article) => {
    if (article.id !== span?.article) return article;
    // The words at the start of the sentence give way to hostile ones of the same length, so that all spans hold.
    const words = HOSTILE.slice(0, span.end - span.start);
    return {
      ...article,
      text: article.text.slice(0, span.start) + words + article.text.slice(span.start + words.length),
    };
  });
  const nodes = graph.nodes.map((one) =>
    one === node ? { ...one, attributes: { ...one.attributes, label: HOSTILE, description: HOSTILE } } : one,
  );
  await page.route('**/graph.json', (route) =>
    route.fulfill({ json: { ...graph, nodes, attributes: { ...graph.attributes, articles } } }),
  );
  await openApp(page);
  await pick(page, 'onerror');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText('<img src=x onerror=');
  await page.goto(`./#edge=${encodeURIComponent(edge?.key ?? '')}`);
  await page.reload();
  const hostile = inspector(page).getByRole('figure').filter({ hasText: '<img src=x' });
  await expect(hostile).toHaveCount(1);
  await hostile.getByRole('button', { name: /^Open in article/ }).click();
  await expect(reader(page)).toContainText('<img src=x');
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('the build runs under a sub-path and asks nobody else', async ({ page, graph }) => {
  const served = await serveFolder('dist', { under: '/news/clew/', instead: { 'graph.json': JSON.stringify(graph) } });
  try {
    await page.goto(`${served.url}#node=${encodeURIComponent(graph.nodes[0]?.key ?? '')}`);
    await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
    await expect(inspector(page)).toContainText(graph.nodes[0]?.attributes.label ?? '?');
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  } finally {
    await served.close();
  }
});

test('the default corpus gives at least 65 entities, and the header counts them all', async ({ page, graph }) => {
  expect(graph.nodes.length).toBeGreaterThanOrEqual(65);
  await openApp(page);
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});
