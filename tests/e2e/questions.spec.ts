import { synthesize } from '../../bench/synthesize.ts';
import { findViolations } from './axe.ts';
import { expect, inspector, openApp, reader, searchField, test } from './clew.ts';

test('a name and the words of a relation find the relation that says so', async ({ page, graph }) => {
  const edge = graph.edges.find(({ attributes }) => attributes.relation === 'listed_on');
  const labelOf = (key = '') => graph.nodes.find((node) => node.key === key)?.attributes.label ?? '?';
  await openApp(page);
  await searchField(page).fill(`${labelOf(edge?.source)} listed on`);
  const found = page.getByRole('group', { name: 'Connections' }).getByRole('option').first();
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(
    `${labelOf(edge?.source)} is listed on ${labelOf(edge?.target)}`,
  );
});

test('a relation that nothing says is said to be missing, before what its words name', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('yuxin sells to zhejiang');
  const missing = 'No relation here says “Yuxin Electronics sells in Zhejiang”.';
  await expect(page.getByRole('status').filter({ hasText: missing })).toBeAttached();
  await expect(page.getByText(missing, { exact: true })).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('Zhejiang');
  await searchField(page).fill('yuxin listed on');
  await expect(page.getByRole('option').first()).toContainText(
    'Yuxin Electronics is listed on Shenzhen Stock Exchange',
  );
  await expect(page.getByText('No relation here says')).toBeHidden();
});

test('a question is answered by the relations that say so, in the direction it asks for', async ({ page }) => {
  await openApp(page);
  const connections = page.getByRole('group', { name: 'Connections' }).getByRole('option');
  for (const query of ['what does Yuxin make?', "Yuxin's products", 'products of Yuxin']) {
    await searchField(page).fill(query);
    await expect(connections.first()).toContainText('Yuxin Electronics makes');
  }
  await searchField(page).fill('where is Yuxin?');
  await expect(connections).toContainText(['Yuxin Electronics is in Chongqing']);
  await searchField(page).fill('little giants in Guangdong');
  await expect(connections.first()).toContainText('is in Shenzhen, part of Guangdong');
  await searchField(page).fill('which companies are little giants?');
  await expect(connections.first()).toContainText('is designated Little Giant');
  await searchField(page).fill('president of Fei Lu');
  await expect(connections).toContainText([/^Fan Guodong holds a post at Fei Lu.*president · \d+ sentence/]);
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toContainText('Fan Guodong');
});

test('what is asked for and not there is said, with what comes near it', async ({ page }) => {
  await openApp(page);
  const first = page.getByRole('option').first();
  const says = (text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
  await searchField(page).fill('who owns Yuxin?');
  await says('No relation here says “Yuxin Electronics is part of …” or “… invests in Yuxin Electronics”.');
  await expect(first).toContainText('Yuxin Electronics');
  await searchField(page).fill('Shenzhen Stock Exchange listed on');
  await says(
    'No relation here says “Shenzhen Stock Exchange is listed on …”, only “… is listed on Shenzhen Stock Exchange”.',
  );
  await expect(first).toContainText('Yuxin Electronics is listed on Shenzhen Stock Exchange');
  await searchField(page).fill("Fei Lu's chairman");
  await says(
    'No relation here says “… is chairman of Fei Lu Hi-Tech Material”, only “… holds a post at Fei Lu Hi-Tech Material”.',
  );
  await expect(first).toContainText('Fan Guodong');
  expect(await findViolations(page, 'search')).toEqual([]);
});

test('the sentence that says what something is comes first, then what is called so', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('what is a little giant?');
  const first = page.getByRole('group', { name: 'Meaning' }).getByRole('option');
  await expect(first).toContainText(
    '“little giants” refer to small and medium-sized enterprises that focus on a niche market',
  );
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('group', { name: 'Entities' }).getByRole('option').first()).toContainText('Little Giant');
  expect(await findViolations(page, 'search')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(reader(page)).toContainText('refer to small and medium-sized enterprises');
});

test('conditions on articles, what is left out and times told from now are kept to', async ({ page }) => {
  await openApp(page);
  const options = (name: string) => page.getByRole('group', { name }).getByRole('option');
  const says = (text: string | RegExp) => expect(page.getByText(text).last()).toBeVisible();
  await searchField(page).fill('articles that mention Shenzhen but not Yuxin');
  await says('Articles: 1 of 5.');
  await expect(options('Articles')).toContainText(['Shenzhen Daily, 23 November 2022']);
  await searchField(page).fill('articles from Xinhua');
  await says(/^No article here is from “Xinhua”; they are from iChongqing, Shenzhen Daily, /);
  await expect(page.getByRole('option')).toHaveCount(0);
  await searchField(page).fill('which city has the most little giants except Shenzhen');
  await says('Without Shenzhen.');
  await expect(options('Figures')).toContainText([/^Chongqing/, /^Jiaxing/]);
  await searchField(page).fill('what happened in the last three years');
  await says('Read as “what happened between 2023 and 2025”. Counted from the newest article, of 2025.');
  await searchField(page).fill('who founded Yuxin and where is it');
  await says('“and where” is not understood in a question: ask one thing at a time.');
});

test('nobody owns a place, and people somewhere are more than a body with that word', async ({ page }) => {
  await openApp(page);
  const says = (text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
  await searchField(page).fill('who owns Shenzhen?');
  await says('No relation here says “… owns Shenzhen”, only “Shenzhen is part of …”.');
  await expect(page.getByRole('option').first()).toContainText('Shenzhen is part of Guangdong');
  await searchField(page).fill('people in Jiaxing');
  await says('No relation here says “People hold a post in Jiaxing”.');
  await searchField(page).fill('deputy chiefs in China');
  await expect(page.getByRole('group', { name: 'Connections' }).getByRole('option')).toContainText([/^Chen Xiaolin/]);
});

test('a slip in a word that asks is forgiven, and the list says what it was read as', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('compnies in Guangdong');
  const read = 'Read as “companies in Guangdong”.';
  await expect(page.getByText(read, { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: read })).toBeAttached();
  const first = page.getByRole('group', { name: 'Connections' }).getByRole('option').first();
  await expect(first).toContainText('is in Shenzhen, part of Guangdong');
  await searchField(page).fill('companies in Norway');
  await expect(page.getByText(/^No region here is called “Norway”\./).last()).toBeVisible();
});

test('a question is completed from what the graph answers, by keys and by picking', async ({ page }) => {
  await openApp(page);
  const questions = page.getByRole('group', { name: 'Questions' }).getByRole('option');
  await searchField(page).fill('companies in Gua');
  await expect(questions.first()).toHaveText(/^companies in Guangdong\s*Tab$/);
  await expect(
    page.getByRole('status').filter({ hasText: 'Tab completes to “companies in Guangdong”' }),
  ).toBeAttached();
  expect(await findViolations(page, 'search')).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(searchField(page)).toHaveValue('companies in Guangdong');
  await expect(searchField(page)).toBeFocused();
  await expect(questions).toHaveCount(0);
  // There is nothing left to complete: Tab leads on.
  await page.keyboard.press('Tab');
  await expect(searchField(page)).not.toBeFocused();
  // Nor is another line left that was gone to.
  await searchField(page).fill('companies in Gua');
  await expect(questions.first()).toBeVisible();
  await expect(page.getByRole('option').last()).not.toHaveText(/^companies in/);
  for (const key of ['ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
  await expect(searchField(page)).toHaveValue('companies in Gua');
  await page.keyboard.press('Tab');
  await expect(searchField(page)).not.toBeFocused();
  await searchField(page).fill('what d');
  await expect(questions.first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(searchField(page)).toHaveValue('what d');
  await page.keyboard.press('ArrowRight');
  await expect(searchField(page)).toHaveValue('what does Yuxin Electronics make');
  await expect(page.getByRole('group', { name: 'Connections' }).getByRole('option').first()).toContainText('makes');

  await searchField(page).fill('market v');
  await questions.getByText('market value of Yuxin Electronics').click();
  await expect(page.getByRole('group', { name: 'Figures' }).getByRole('option').first()).toContainText('4.044');
});

test('a question is completed in a large graph too', async ({ page }) => {
  const file = synthesize(2_500);
  await page.route('**/graph.json', (route) => route.fulfill({ json: file }));
  await openApp(page);
  const questions = page.getByRole('group', { name: 'Questions' }).getByRole('option');
  await searchField(page).click();
  // What has an answer is gathered little by little.
  await expect(async () => {
    await searchField(page).fill('');
    await searchField(page).fill('who ow');
    await expect(questions.first()).toHaveText(/^who owns /, { timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: 'Connections' }).getByRole('option').first()).toBeVisible();
  // What a question sets beside its names is read on the page, and the names by the worker.
  await searchField(page).fill('Could you show me companies without investors, please?');
  await expect(page.getByText(/^No relation here says “… invests in …” of these \d+/).last()).toBeVisible();
});

test('Tab while the answer is still coming completes what stands in the field, or leads on', async ({ page }) => {
  await openApp(page);
  const questions = page.getByRole('group', { name: 'Questions' }).getByRole('option');
  /** Letters and keys in so quick a row that nothing is answered between them. */
  const hurry = (...steps: readonly (readonly [typed: string, key?: string])[]) =>
    searchField(page).evaluate((field: HTMLInputElement, all) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      for (const [typed, key] of all) {
        set?.call(field, typed);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (key) field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    }, steps);
  const list = async () => {
    await searchField(page).fill('companies in Gua');
    await expect(questions.first()).toHaveText(/^companies in Guangdong/);
  };
  await list();
  await hurry(['what d', 'Tab']);
  await expect(searchField(page)).toHaveValue('what does Yuxin Electronics make');
  await list();
  await hurry(['zzzz', 'Tab']);
  await expect(page.getByRole('button', { name: 'Clear the search' })).toBeFocused();
  await expect(searchField(page)).toHaveValue('zzzz');
  await list();
  await hurry(['what d', 'Tab'], ['market v']);
  await expect(questions.first()).toHaveText(/^market value of/);
  await expect(searchField(page)).toHaveValue('market v');
});
