import { expect, inspector, openApp, pick, reader, searchField, test } from './clew.ts';

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
  for (const [index, { article: id, start, end }] of (edge?.attributes.evidence ?? []).entries()) {
    const article = graph.attributes.articles.find((one) => one.id === id);
    await expect(quotes.nth(index)).toContainText(article?.text.slice(start, end).trim() ?? '');
    await expect(quotes.nth(index)).toContainText(article?.title ?? '');
    await expect(quotes.nth(index)).toContainText(article?.publisher ?? '');
    await expect(quotes.nth(index)).toContainText(article?.published?.slice(0, 4) ?? '');
  }
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

test('the graph is drawn', async ({ page }) => {
  await openApp(page);
  const drawn = page.locator('canvas');
  await expect(drawn.first()).toBeVisible();
  const picture = await page.getByRole('application').screenshot();
  expect(picture.length).toBeGreaterThan(20_000);
});
