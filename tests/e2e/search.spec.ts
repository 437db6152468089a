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

test('one Escape leaves the search for where the focus was; its words stay, and typing replaces them', async ({
  page,
}) => {
  await openApp(page);
  const table = page.getByRole('button', { name: 'Table' });
  await table.focus();
  await page.keyboard.press('/');
  await page.keyboard.type('Shenzhen');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(table).toBeFocused();
  await expect(searchField(page)).toHaveValue('Shenzhen');
  await page.keyboard.press('/');
  await page.keyboard.type('Yuxin');
  await expect(searchField(page)).toHaveValue('Yuxin');
  await expect(page.getByRole('option').first()).toContainText('Yuxin Electronics');
});

test('the field says whether it lists something, and which line is current', async ({ page }) => {
  await openApp(page);
  const field = searchField(page);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).not.toHaveAttribute('aria-controls');
  // Asked for twice, the stroke is no word.
  await page.keyboard.press('/');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
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
