import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { GraphFile } from '../../graph/schema.ts';
import { findViolations } from './axe.ts';
import { expect, inspector, legend, openApp, pick, test } from './clew.ts';

const dock = (page: Page) => page.getByRole('region', { name: 'Table' });
const grid = (page: Page) => dock(page).getByRole('grid');
const rows = (page: Page) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const tree = (page: Page) => dock(page).getByRole('tree');
const labelsOf = ({ nodes }: GraphFile, type?: string) =>
  nodes.filter(({ attributes }) => !type || attributes.entityType === type).map(({ attributes }) => attributes.label);

test('the table follows the filters, is found in and sorted', async ({ page, graph }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(dock(page)).toContainText(`${graph.nodes.length} entities`);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(graph.nodes.length + 1));

  const companies = labelsOf(graph, 'company');
  await legend(page)
    .getByRole('checkbox', { name: /^Companies/ })
    .click();
  const rest = graph.nodes.length - companies.length;
  await expect(dock(page)).toContainText(`${rest} of ${graph.nodes.length} entities`);
  await legend(page)
    .getByRole('checkbox', { name: /^Companies/ })
    .click();

  await page.getByLabel('Find in the table').fill('company');
  await expect(dock(page)).toContainText(`${companies.length} of ${graph.nodes.length} entities`);
  await grid(page).getByRole('button', { name: 'Name' }).click();
  await expect(grid(page).getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  const sorted = companies.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  await expect(rows(page).first()).toContainText(sorted[0] ?? '?');
  await grid(page).getByRole('button', { name: 'Name' }).click();
  await expect(rows(page).first()).toContainText(sorted.at(-1) ?? '?');

  await page.getByLabel('Find in the table').fill('zzzz');
  await expect(dock(page)).toContainText('No row here has “zzzz”');
  await page.getByRole('button', { name: 'Clear the field' }).click();
  await expect(dock(page)).toContainText(`${graph.nodes.length} entities`);
});

test('a row lights its entity once keys have walked there, and not as the table opens', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('t');
  await expect(rows(page).first()).toBeFocused();
  const look = async () => {
    const dockBox = await dock(page).boundingBox();
    const clip = { x: 400, y: 80, width: 500, height: (dockBox?.y ?? 0) - 140 };
    return (await page.screenshot({ clip })).toString('base64');
  };
  const settle = async () => {
    let seen = '';
    await expect(async () => {
      const before = seen;
      seen = await look();
      expect(seen === before).toBe(true);
    }).toPass({ intervals: [500] });
    return seen;
  };
  const opened = await settle();
  await page.keyboard.press('ArrowDown');
  await expect.poll(look).not.toBe(opened);
  await page.keyboard.press('Tab');
  await expect.poll(look).toBe(opened);
});

test('keys alone: open, walk, select, pick, narrow', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('t');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(grid(page).locator(':focus')).toHaveAttribute('aria-rowindex', /^\d\d+$/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const chosen = grid(page).getByRole('row', { selected: true });
  await expect(chosen).toHaveAttribute('aria-rowindex', '3');
  const name = (await chosen.getByRole('gridcell').first().textContent()) ?? '?';
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('3 entities');
  await page.keyboard.press('Space');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('2 entities');
  const narrow = dock(page).getByRole('button', { name: 'Only picked (2)' });
  await narrow.click();
  await expect(rows(page)).toHaveCount(2);
  // The pointer is still on it: pressed and pointed at, its words are not of the colour they stand on.
  await expect(narrow).toHaveAttribute('aria-pressed', 'true');
  const colours = await narrow.evaluate((button) => {
    const { color, backgroundColor } = getComputedStyle(button);
    return { color, backgroundColor };
  });
  expect(colours.color).not.toBe(colours.backgroundColor);
  await dock(page).getByRole('tab', { name: 'Entities' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dock(page).getByRole('tab', { name: 'Relations' })).toBeFocused();
  await expect(dock(page)).toContainText(/of \d+ relations/);
});

test('what is selected elsewhere comes into sight, and a row leads to its sentences', async ({ page, graph }) => {
  await openApp(page, '#table=entities');
  await expect(grid(page)).toBeVisible();
  await pick(page, 'Yuxin Electronics');
  await expect(row(page, 'Yuxin Electronics')).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, 'Yuxin Electronics')).toBeInViewport();

  await dock(page).getByRole('tab', { name: 'Relations' }).click();
  await expect(dock(page)).toContainText(`${graph.edges.length} relations`);
  await page.getByLabel('Find in the table').fill('yuxin listed');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().click();
  await expect(inspector(page).getByRole('figure').first()).toBeVisible();
  const confidence = grid(page).getByRole('columnheader', { name: 'Confidence', exact: true });
  await confidence.getByRole('button').click();
  await expect(page).toHaveURL(/&table=relations&sort=-confidence/);
  await page.reload();
  await expect(dock(page).getByRole('tab', { name: 'Relations' })).toHaveAttribute('aria-selected', 'true');
  await expect(confidence).toHaveAttribute('aria-sort', 'descending');
});

test('rows go to the clipboard and into a CSV file as they stand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, '#table=relations');
  await page.getByLabel('Find in the table').fill('yuxin listed');
  await expect(rows(page)).toHaveCount(1);
  await dock(page).getByRole('button', { name: 'Columns' }).click();
  for (const name of ['Confidence', 'Details', 'Known from']) await page.getByRole('checkbox', { name }).uncheck();
  await page.keyboard.press('Escape');
  await expect(dock(page).getByRole('button', { name: 'Columns' })).toBeFocused();
  await expect(grid(page).getByRole('columnheader')).toHaveText([
    'From',
    'Relation',
    'To',
    'Articles',
    'Sentences',
    'Date',
  ]);

  await dock(page).getByRole('button', { name: 'Copy these rows' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied 1 row with 6 columns' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [titles, first] = copied.split('\n').map((line) => line.split('\t'));
  expect(titles).toEqual(['From', 'Relation', 'To', 'Articles', 'Sentences', 'Date']);
  expect(first?.slice(0, 2)).toEqual(['Yuxin Electronics', 'is listed on']);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dock(page).getByRole('button', { name: 'Save these rows as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-relations\.csv$/);
  // A file carries its sources, also while their columns are put away.
  const saved = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(saved).toHaveLength(3);
  expect(saved[0]).toBe(`\uFEFF${titles?.join(',')},Sentence,Article,Publisher,Published`);
  expect(saved[1]).toContain(`${first?.join(',')},"On May 24, `);
  expect(saved[1]).toMatch(/,iChongqing,2022-06-22$/);
});

test.describe('a graph of six thousand', () => {
  test('is sorted and walked to its end, and only what is in sight is in the page', async ({ page, graph }) => {
    const [pattern] = graph.nodes;
    if (!pattern) throw new Error('the graph has no node');
    const nodes = Array.from({ length: 6_000 }, (_, at) => ({
      key: `company/${at}`,
      attributes: { ...pattern.attributes, label: `Works ${String(at).padStart(4, '0')}`, x: at % 77, y: at / 77 },
    }));
    const attributes = { ...graph.attributes, articles: [], figures: [] };
    await page.route('**/graph.json', (route) => route.fulfill({ json: { ...graph, attributes, nodes, edges: [] } }));
    await openApp(page, '#table=entities');
    await grid(page).getByRole('button', { name: 'Name' }).click();
    await grid(page).getByRole('button', { name: 'Name' }).click();
    await expect(rows(page).first()).toContainText('Works 5999');
    await rows(page).first().focus();
    await page.keyboard.press('End');
    await expect(grid(page).locator(':focus')).toContainText('Works 0000');
    expect(await rows(page).count()).toBeLessThan(60);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`on a ${scheme} surface`, () => {
    test.use({ colorScheme: scheme });
    test('axe finds nothing in tables, outline, column menu and picks', async ({ page }) => {
      await openApp(page, '#table=relations');
      const check = async () => expect(await findViolations(page, '[aria-label="Table"]')).toEqual([]);
      await expect(rows(page).first()).toBeVisible();
      await check();
      await dock(page).getByRole('tab', { name: 'Entities' }).click();
      await rows(page).nth(0).click();
      await rows(page)
        .nth(1)
        .click({ modifiers: ['Shift'] });
      await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('2 entities');
      await dock(page).getByRole('button', { name: 'Columns' }).click();
      await check();
      await page.keyboard.press('Escape');
      await dock(page).getByRole('tab', { name: 'Outline' }).click();
      await expect(tree(page).getByRole('treeitem').first()).toBeVisible();
      await check();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('the table is a sheet whose rows lead to the sentences and back', async ({ page }) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('menuitemcheckbox', { name: /^Table/ }).tap();
    await rows(page).first().tap();
    await expect(inspector(page)).toBeInViewport();
    await page.getByRole('button', { name: 'Close selection' }).tap();
    await expect(rows(page).first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
