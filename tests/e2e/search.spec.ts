import { synthesize } from '../../bench/synthesize.ts';
import { findViolations } from './axe.ts';
import { counts, expect, inspector, openApp, searchField, test } from './clew.ts';

test('a reader looks for a name with slips, in other words, and by initials, and is told why it was found', async ({
  page,
}) => {
  await openApp(page);
  const first = page.getByRole('option').first();
  await searchField(page).fill('guang dnog');
  await expect(first).toContainText('Guangdong');
  await searchField(page).fill('guang dong');
  await expect(first).toContainText('Guangdong');
  await expect(first.locator('mark')).toHaveText('Guangdong');
  await searchField(page).fill('miit');
  await expect(first).toContainText('Ministry of Industry and Information Technology');
  await expect(first).toContainText('initials MIIT');
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toContainText('Ministry of Industry and Information Technology');
});

test('commands stand in the same field, alone after ">"', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('/');
  await page.keyboard.type('>dark');
  await expect(page.getByRole('group', { name: 'Commands' }).getByRole('option').first()).toHaveText(/^Theme dark/);
  await page.keyboard.press('Enter');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  // What was done is done: nothing is left of it in the field.
  await expect(searchField(page)).toHaveValue('');

  await searchField(page).fill('charts');
  await expect(page.getByRole('option', { name: /^Show or hide the charts.*G$/ })).toBeVisible();
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
  await says('No relation here says “Shenzhen Stock Exchange is listed on …”, only the other way round.');
  await expect(first).toContainText('Yuxin Electronics is listed on Shenzhen Stock Exchange');
  await searchField(page).fill("Fei Lu's chairman");
  await says('No relation here says “… is chairman of Fei Lu Hi-Tech Material”, only other posts.');
  await expect(first).toContainText('Fan Guodong');
  expect(await findViolations(page, 'search')).toEqual([]);
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

test('figures are found by their measure, with the latest value, and open as a chart', async ({ page }) => {
  await openApp(page);
  const first = page.getByRole('option').first();
  await searchField(page).fill('hosin revenue');
  await expect(page.getByText(/^No figure here gives “Shenzhen Hosin.*: Revenue”\.$/).last()).toBeVisible();
  await searchField(page).fill('how many little giants are there in Shenzhen?');
  await expect(first).toHaveText(/^Shenzhen: Number of Little Giants\s*\d+, /);
  await searchField(page).fill('Yuxin market value');
  await expect(first).toHaveText(/^Yuxin Electronics: Market value\s*4\.044 billion CNY, /);
  await page.keyboard.press('Enter');
  const chart = page.getByRole('group', { name: 'Chart: Market value' });
  await expect(chart.getByRole('table').getByRole('row').filter({ hasText: 'Yuxin Electronics' })).toContainText(
    '4.044',
  );
  // What was looked for can be looked for again.
  await searchField(page).fill('');
  await expect(page.getByRole('group', { name: 'Recent' })).toContainText('Yuxin market value');
});

test('"A to B" asks for the path between them', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('Shenzen to Yuxin');
  await page.getByRole('option', { name: 'Find a path from Shenzhen to Yuxin Electronics' }).click();
  await expect(page.getByRole('region', { name: 'Paths', exact: true })).toBeVisible();
});

test('a word for a type offers to show it alone, before headlines with that word', async ({ page }) => {
  await openApp(page);
  await searchField(page).fill('companies');
  const first = page.getByRole('option').first();
  await expect(first).toHaveText(/^Companies\s*show only these \d+/);
  await expect(page.getByRole('group', { name: 'Articles', exact: true }).getByRole('option').first()).toBeVisible();
});

test('a word for a kind shows it alone, in singular and plural', async ({ page, graph }) => {
  const cities = graph.nodes.filter(({ attributes }) => attributes.kind === 'city').length;
  await openApp(page);
  const first = page.getByRole('option').first();
  await searchField(page).fill('city');
  await expect(first).toHaveText(new RegExp(`^Cities\\s*show only these ${cities}`));
  await searchField(page).fill('cities');
  await expect(first).toHaveText(new RegExp(`^Cities\\s*show only these ${cities}`));
  await page.keyboard.press('Enter');
  await expect(counts(page)).toContainText(`${cities} of ${graph.nodes.length} entities`);
});

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

test('Shift-Enter picks several entities one after the other', async ({ page }) => {
  await openApp(page);
  for (const name of ['Guangdong', 'Chongqing']) {
    await searchField(page).fill(name);
    await expect(page.getByRole('option', { selected: true })).toContainText(name);
    await page.keyboard.press('Shift+Enter');
  }
  await expect(page.getByText('Chongqing added, 2 entities picked.').first()).toBeAttached();
  await expect(page.getByRole('option', { selected: true })).toContainText('picked');
});

test('an empty field offers what was found lately, and forgets it on demand', async ({ page }) => {
  await openApp(page);
  await searchField(page).click();
  await expect(page.getByRole('group', { name: 'Suggestions' }).getByRole('option').first()).toBeVisible();
  await searchField(page).fill('yuxin');
  await page.getByRole('option', { name: /^Yuxin Electronics/ }).click();
  await page.reload();
  await searchField(page).click();
  const recent = page.getByRole('group', { name: 'Recent' });
  await expect(recent.getByRole('option')).toHaveText(['Yuxin Electronics']);
  expect(await findViolations(page, 'search')).toEqual([]);
  // By keys alone: the button stands behind the field.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear recent searches' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(recent).toBeHidden();
  await expect(searchField(page)).toBeFocused();
});

test('the field says whether it lists something, and which line is current', async ({ page }) => {
  await openApp(page);
  const field = searchField(page);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).not.toHaveAttribute('aria-controls');
  await field.fill('Shenzhen');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('listbox')).toHaveAttribute('id', (await field.getAttribute('aria-controls')) ?? '?');
  await page.keyboard.press('ArrowDown');
  const current = page.getByRole('option', { selected: true });
  await expect(current).toHaveAttribute('id', (await field.getAttribute('aria-activedescendant')) ?? '?');
  await field.fill('zzzzqqqq');
  await expect(page.getByText(/nothing matches/i).first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('a large graph is searched in a worker', async ({ page }) => {
  const file = synthesize(1_200);
  await page.route('**/graph.json', (route) => route.fulfill({ json: file }));
  const started = page.waitForEvent('worker', (worker) => worker.url().includes('search'));
  await openApp(page);
  const wanted = file.nodes[700]?.attributes.label ?? '';
  await searchField(page).click();
  await started;
  await searchField(page).pressSequentially(`${wanted[0]}${wanted[2]}${wanted[1]}${wanted.slice(3)}`);
  await expect(page.getByRole('option').filter({ hasText: wanted }).first()).toBeVisible();
});
