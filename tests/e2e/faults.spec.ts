import { counts, expect, test } from './clew.ts';

test.use({ expectsErrors: true });

test('a graph with a fault is refused with the place of the fault', async ({ page, graph }) => {
  const nodes = graph.nodes.map((node, index) =>
    index === 3 ? { ...node, attributes: { ...node.attributes, label: 7 } } : node,
  );
  await page.route('**/graph.json', (route) => route.fulfill({ json: { ...graph, nodes } }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('nodes[3].attributes.label');
});

test('a span outside its article is refused with its place', async ({ page, graph }) => {
  const edges = graph.edges.map((edge, index) =>
    index === 0
      ? {
          ...edge,
          attributes: {
            ...edge.attributes,
            basis: 'text',
            evidence: [{ article: graph.attributes.articles[0]?.id, start: 0, end: 9e9 }],
          },
        }
      : edge,
  );
  await page.route('**/graph.json', (route) => route.fulfill({ json: { ...graph, edges } }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('edges[0].attributes.evidence[0]');
});

test('a file that breaks off is named with line and column', async ({ page }) => {
  await page.route('**/graph.json', (route) =>
    route.fulfill({ body: '{\n  "options": {', contentType: 'application/json' }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(/line 2/);
});

test('a missing file is explained, and another try may succeed', async ({ page, graph }) => {
  let isThere = false;
  await page.route('**/graph.json', (route) => (isThere ? route.fallback() : route.fulfill({ status: 404 })));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('graph.json');
  isThere = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});

test('a graph without entities says what to do', async ({ page, graph }) => {
  const empty = { ...graph, nodes: [], edges: [], attributes: { ...graph.attributes, articles: [], figures: [] } };
  await page.route('**/graph.json', (route) => route.fulfill({ json: empty }));
  await page.goto('./');
  await expect(page.getByText('npm run graph')).toBeVisible();
});
