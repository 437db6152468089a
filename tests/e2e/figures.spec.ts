import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { GraphFile } from '../../graph/schema.ts';
import { findViolations } from './axe.ts';
import { expect, inspector, openApp, pick, reader, test } from './clew.ts';

const FIVE = ['China', 'Guangdong', 'Shenzhen', 'Chongqing', 'Jiaxing'];

const dock = (page: Page) => page.getByRole('region', { name: 'Figures', exact: true });
const picture = (page: Page) => dock(page).getByRole('img', { name: /^[A-Z].*The table has the same figures/ });
const point = (page: Page, name: RegExp) =>
  dock(page).getByRole('group', { name: 'Points of the chart' }).getByRole('button', { name });
const remove = (page: Page, name: string) => dock(page).getByRole('button', { name: `Remove ${name} from the chart` });
const rows = (page: Page) => dock(page).getByRole('table').getByRole('row');

async function openCharts(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await expect(picture(page)).toBeVisible();
}

async function choose(page: Page, field: string, query: string): Promise<void> {
  await dock(page).getByRole('combobox', { name: field }).click();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
}

/** The graph the server has, changed on its way. */
async function serve(page: Page, graph: GraphFile, change: (graph: GraphFile) => void): Promise<void> {
  const changed = structuredClone(graph);
  change(changed);
  await page.route('**/graph.json', (route) => route.fulfill({ json: changed }));
}

test('the first chart counts Little Giants in China, a province and three cities', async ({ page }) => {
  await openApp(page);
  await openCharts(page);
  await expect(dock(page).getByRole('combobox', { name: 'What to chart' })).toHaveValue('Number of Little Giants');
  for (const name of FIVE) await expect(remove(page, name)).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Chongqing' })).toContainText('118');
  await expect(rows(page).filter({ hasText: 'Shenzhen' }).filter({ hasText: '600' })).toContainText('forecast');
});

test('a point says its value, time and sentence to pointer and keyboard, and leads to the article', async ({
  page,
}) => {
  await openApp(page);
  await openCharts(page);
  const chongqing = point(page, /^Chongqing, 118, 22 June 2022 \(day of the article\), iChongqing/);
  const box = await chongqing.boundingBox();
  if (!box) throw new Error('The point has been drawn.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByText(/click to read/)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(page.getByText(/click to read/)).toBeHidden();

  await point(page, /^Shenzhen, 443/).focus();
  await expect(page.getByText(/click to read/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(point(page, /^Shenzhen, 600, forecast, 2025/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/click to read/)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(reader(page).locator('[data-active]').filter({ hasText: '600' })).toBeVisible();
});

test('series are taken out, compared and kept in the link', async ({ page }) => {
  await openApp(page);
  await openCharts(page);
  await remove(page, 'China').click();
  await expect(remove(page, 'China')).toBeHidden();
  await choose(page, 'Compare with', 'electronics');
  await expect(remove(page, 'Chongqing, electronics industry')).toBeVisible();
  await expect(point(page, /^Chongqing, electronics industry, 14/)).toBeAttached();
  await page.reload();
  await expect(remove(page, 'Chongqing, electronics industry')).toBeVisible();
  await expect(remove(page, 'China')).toBeHidden();

  await choose(page, 'What to chart', 'trade');
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).last()).toContainText('44.64 billion CNY');
});

test('the table is saved as CSV with every figure and its sentence', async ({ page, graph }) => {
  await openApp(page);
  await openCharts(page);
  const shown = (await rows(page).count()) - 1;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dock(page).getByRole('button', { name: 'as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('number-of-little-giants.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\r\n')
    .filter(Boolean);
  expect(lines).toHaveLength(shown + 1);
  for (const line of lines.slice(1)) {
    const figure = graph.attributes.figures.find(({ id }) => line.startsWith(`${id},`));
    expect(line).toContain(`,${figure?.value},`);
  }
});

test("an entity's figures are charted from where they stand", async ({ page }) => {
  await openApp(page);
  await pick(page, 'Shenzhen');
  await inspector(page).getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(dock(page).getByRole('group', { name: 'Chart: Number of Little Giants' })).toBeFocused();
  await expect(point(page, /^Shenzhen, 443/)).toBeAttached();
  await expect(remove(page, 'China')).toBeHidden();
});

test('the chart follows the filters and says whom they hide', async ({ page }) => {
  await openApp(page, '#hide=region&chart=best');
  await expect(dock(page).getByText(/The filters hide everything/)).toBeVisible();
  await expect(dock(page).getByText(/^Hidden by the filters: .*Jiaxing/)).toBeVisible();
  await dock(page).getByRole('button', { name: 'Show them' }).click();
  await expect(picture(page)).toBeVisible();
});

test('sources that differ stand side by side', async ({ page, graph }) => {
  await serve(page, graph, ({ attributes }) => {
    const [first] = attributes.figures.filter(({ subject, value }) => subject === 'region/jiaxing' && value === 104);
    const other = attributes.articles.find(({ id }) => id !== first?.evidence[0]?.article);
    if (!first || !other) throw new Error('The seeds have this figure.');
    const evidence = [{ article: other.id, start: 0, end: 20 }];
    attributes.figures.push({ ...first, id: 'figure/rival', value: 117, evidence });
  });
  await openApp(page);
  await pick(page, 'Jiaxing');
  const conflict = inspector(page).getByRole('listitem').filter({ hasText: 'Sources differ' });
  await expect(conflict.getByRole('listitem')).toHaveText([/^104.*Jiaxing/, /^117/]);
  await openCharts(page);
  await expect(rows(page).filter({ hasText: 'Sources differ: also 117' })).toHaveCount(1);
});

test('a graph without figures, and a link to others, say so', async ({ page, graph }) => {
  await openApp(page, '#chart=nothing-like-it');
  await dock(page).getByRole('button', { name: 'Show what it has' }).click();
  await expect(picture(page)).toBeVisible();
  await serve(page, graph, ({ attributes }) => {
    attributes.figures = [];
  });
  await page.reload();
  await expect(dock(page).getByRole('heading', { name: 'No figures' })).toBeVisible();
});

test('axe finds nothing in the list of charts and an empty chart', async ({ page }) => {
  await openApp(page, '#chart=best');
  await dock(page).getByRole('combobox', { name: 'What to chart' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await findViolations(page, 'section[aria-label="Figures"]')).toEqual([]);
  await choose(page, 'What to chart', 'trade');
  await remove(page, 'Shenzhen').click();
  await expect(dock(page).getByText(/^Nothing is charted/)).toBeVisible();
  expect(await findViolations(page, 'section[aria-label="Figures"]')).toEqual([]);
});

for (const [name, use] of [
  ['on a light surface', { colorScheme: 'light' }],
  ['on a dark surface', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 844 } }],
] as const) {
  test.describe(name, () => {
    test.use(use);
    test('axe finds nothing in a chart with one of its points', async ({ page }) => {
      await openApp(page, '#chart=best');
      await expect(picture(page)).toBeVisible();
      await point(page, /^Shenzhen, 443/).focus();
      expect(await findViolations(page, 'section[aria-label="Figures"]')).toEqual([]);
    });
  });
}
