import { findViolations } from './axe.ts';
import { expect, inspector, openApp, reader, searchField, test } from './clew.ts';

test('figures are found by their measure, with the latest value, and open as a chart', async ({ page }) => {
  await openApp(page);
  const first = page.getByRole('option').first();
  await searchField(page).fill('hosin revenue');
  await expect(page.getByText(/^No figure here gives “Shenzhen Hosin.*: Revenue”\./).last()).toBeVisible();
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

test('a group stands for a name, whoever has most is asked for by any measure, and both are completed', async ({
  page,
}) => {
  await openApp(page);
  const group = (name: string) => page.getByRole('group', { name }).getByRole('option');
  await searchField(page).fill('which little giants are listed');
  await expect(group('Connections')).toContainText(['Yuxin Electronics is listed on Shenzhen Stock Exchange']);
  await searchField(page).fill('rewards for little giants');
  await expect(group('Figures')).toContainText([/^Jiaxing/, /^Shenzhen/]);
  await searchField(page).fill('people in Jiaxing');
  await expect(page.getByRole('option').first()).toContainText(/^Jiaxing/);
  await searchField(page).fill('which cit');
  await expect(group('Questions')).toContainText(['which city has the most little giants']);
  await searchField(page).fill('how many lit');
  await expect(group('Questions')).toContainText(['how many little giants are there in China']);
  await page.keyboard.press('Tab');
  await expect(group('Figures')).toContainText([/^China: Number of Little Giants/]);
  expect(await findViolations(page, 'search')).toEqual([]);
});

test('two things are compared, figures put together, and articles asked for', async ({ page }) => {
  await openApp(page);
  const group = (name: string) => page.getByRole('group', { name }).getByRole('option');
  const says = (text: string | RegExp) => expect(page.getByText(text).last()).toBeVisible();
  await searchField(page).fill('Shenzhen vs Chongqing');
  await expect(group('Commands')).toContainText(['Find a path from Shenzhen to Chongqing']);
  await expect(group('Figures')).toContainText([/^Shenzhen: Number of Little Giants/, /^Chongqing: Number of Little/]);
  await searchField(page).fill('average number of little giants per city');
  await says(/^On average about \d+: the latest figures of \d cities\.$/);
  await searchField(page).fill('which articles mention Golden Sea');
  await says('Articles: 1 of 5.');
  expect(await findViolations(page, 'search')).toEqual([]);
  await group('Articles').first().click();
  await expect(reader(page)).toContainText('Golden Sea');
});

test('a question may set conditions: what is not so, how much, how many, when, who has most', async ({
  page,
  graph,
}) => {
  await openApp(page);
  const group = (name: string) => page.getByRole('group', { name }).getByRole('option');
  const says = (text: string | RegExp) => expect(page.getByText(text).last()).toBeVisible();
  await searchField(page).fill('companies not in Chongqing');
  await says(/^No relation here says “… is in Chongqing” of these \d of \d companies; it may be so all the same\.$/);
  await expect(group('Entities').filter({ hasText: 'Yuxin' })).toHaveCount(0);
  await searchField(page).fill('cities with more than 110 little giants');
  await expect(group('Figures')).toContainText([/^Shenzhen/, /^Chongqing/]);
  await searchField(page).fill('cities with fewer then 200 little giants');
  await says('Read as “cities with fewer than 200 little giants”.');
  await expect(group('Figures')).toContainText([/^Jiaxing/, /^Chongqing/]);
  await searchField(page).fill('companies in China except Yuxin');
  await says(/^Without Yuxin Electronics \d of \d companies that are in China are left\.$/);
  await expect(group('Entities').filter({ hasText: 'Yuxin' })).toHaveCount(0);
  await searchField(page).fill('unlisted companies');
  await says(/^No relation here says “… is listed on …” of these/);
  await expect(page.getByRole('option', { name: /^Did you mean/ })).toHaveCount(0);
  await searchField(page).fill('largest city');
  await says('No figure here gives “Number of inhabitants” of any of them. These are what there is.');
  await expect(group('Figures').first()).toContainText('Shenzhen: Number of Little Giants');
  await searchField(page).fill('which company makes the most products');
  await says(/^Counted in the relations here: Golden Sea \d, /);
  await searchField(page).fill('what happned in May 2022');
  await says('Read as “what happened in May 2022”.');
  await expect(group('Connections')).toContainText(['Yuxin Electronics is listed on Shenzhen Stock Exchange']);
  const regions = graph.nodes.filter(({ attributes }) => attributes.entityType === 'region').length;
  await searchField(page).fill('list of regions');
  await says(`Regions in this graph: ${regions}.`);
  expect(await findViolations(page, 'search')).toEqual([]);
  await group('Entities')
    .filter({ hasText: `All ${regions} of these` })
    .click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText(String(regions));
});
