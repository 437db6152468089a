import type { Page } from '@playwright/test';
import { plan } from '../graph/query/filter/filterGraph.ts';
import { findViolations } from './axe.ts';
import { countInk, counts, expect, inspector, legend, openApp, pick, test } from './clew.ts';

const section = (page: Page, name: string) => legend(page).getByRole('region', { name, exact: true });
const unfold = (page: Page, name: string) => section(page, name).locator('summary').click();
const chips = (page: Page) => legend(page).getByRole('button', { name: /^Remove filter/ });

test('kinds unfold under their type and hide one by one', async ({ page, graph }) => {
  await openApp(page);
  const cities = graph.nodes.filter(({ attributes }) => attributes.kind === 'city').length;
  const total = graph.nodes.length;
  await legend(page).getByRole('button', { name: 'Kinds of regions' }).click();
  await legend(page)
    .getByRole('checkbox', { name: /^Cities/ })
    .click();
  await expect(counts(page)).toContainText(`${total - cities} of ${total} entities`);
  await expect(chips(page)).toHaveText(['No cities']);
  await page.reload();
  await expect(counts(page)).toContainText(`${total - cities} of ${total} entities`);
  const regions = legend(page).getByRole('checkbox', { name: /^Regions/ });
  await expect(regions).toHaveJSProperty('indeterminate', true);
  await regions.click();
  await expect(counts(page)).toContainText(`${total} entities`);
});

test('what is shown again has its lines again', async ({ page, graph }) => {
  await page.addInitScript(() => localStorage.setItem('clew:welcomed', 'yes'));
  await openApp(page);
  const regions = legend(page).getByRole('checkbox', { name: /^Regions/ });
  const middle = { x: 420, y: 120, width: 900, height: 700 };
  let whole = 0;
  // Names come after the nodes.
  await expect(async () => {
    const before = whole;
    whole = await countInk(page, middle);
    expect(whole).toBe(before);
    expect(whole).toBeGreaterThan(20_000);
  }).toPass();
  // By key: a pointer would light the kind it rests on, and so have lines drawn anew.
  await regions.press('Space');
  await expect(counts(page)).toContainText(`of ${graph.nodes.length} entities`);
  await expect.poll(() => countInk(page, middle)).toBeLessThan(whole * 0.9);
  await regions.press('Space');
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
  // A name may have taken another side; the lines are a tenth of all ink.
  await expect.poll(() => countInk(page, middle)).toBeGreaterThan(whole * 0.99);
});

test('of many filters the first are chips, and the others come when asked for, each with its way out', async ({
  page,
}) => {
  await openApp(
    page,
    '#hide=product,industry,event,person&without=located_in,part_of,holds_post,designated_as,recognized_by,listed_on,produces,active_in,sells_to,operates',
  );
  await expect(chips(page)).toHaveCount(12);
  const more = legend(page).getByRole('button', { name: /^and \d+ more$/ });
  const hidden = Number((await more.textContent())?.match(/\d+/)?.[0]);
  await more.click();
  await expect(chips(page)).toHaveCount(12 + hidden);
  await chips(page).last().click();
  await expect(chips(page)).toHaveCount(11 + hidden);
});

test('one article alone shows what it says and nothing else', async ({ page, graph }) => {
  await openApp(page);
  const [article] = graph.attributes.articles;
  if (!article) throw new Error('no article');
  const mentioned = new Set(article.mentions.map(({ node }) => node));
  const said = graph.edges.filter(({ attributes }) => attributes.evidence.some((item) => item.article === article.id));
  for (const { source, target } of said) mentioned.add(source).add(target);
  await unfold(page, 'Articles and publishers');
  await section(page, 'Articles and publishers')
    .getByRole('button', { name: `Show only ${article.title}` })
    .click();
  await expect(counts(page)).toContainText(`${mentioned.size} of ${graph.nodes.length} entities`);
  await section(page, 'Articles and publishers').getByRole('button', { name: 'Invert articles' }).click();
  await expect(counts(page)).not.toContainText(`${mentioned.size} of`);
  await section(page, 'Articles and publishers').getByRole('button', { name: 'All articles' }).click();
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});

test('evidence, degree and component narrow the graph, and undo and redo walk through it', async ({ page, graph }) => {
  await openApp(page);
  const vouched = graph.edges.filter(
    ({ attributes }) => new Set(attributes.evidence.map(({ article }) => article)).size >= 2,
  );
  await unfold(page, 'Evidence');
  await section(page, 'Evidence').getByRole('radio', { name: 'At least 2' }).check();
  await expect(counts(page)).toContainText(`${vouched.length} of ${graph.edges.length} relations`);
  await unfold(page, 'Connections');
  await section(page, 'Connections').getByRole('spinbutton', { name: 'from' }).fill('1');
  await page.keyboard.press('Enter');
  await section(page, 'Connections').getByRole('radio', { name: 'Only the largest' }).check();
  await expect(chips(page)).toHaveText(['Largest component', 'Said in at least 2 articles', 'At least 1 connection']);
  const undo = legend(page).getByRole('button', { name: 'Undo the last filter' });
  for (const left of [2, 1, 0]) {
    await undo.click();
    await expect(chips(page)).toHaveCount(left);
  }
  await legend(page).getByRole('button', { name: 'Redo the filter' }).click();
  await expect(chips(page)).toHaveText(['Said in at least 2 articles']);
});

test('a key focuses on the selected entity; depth and direction follow', async ({ page, graph }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await page.keyboard.press('1');
  const node = 'company/yuxin-electronics';
  const touching = graph.edges.filter(({ source, target }) => source === node || target === node);
  const around = new Set(touching.flatMap(({ source, target }) => [source, target]));
  await expect(counts(page)).toContainText(`${around.size} of ${graph.nodes.length} entities`);
  const focus = section(page, 'Focus');
  await focus.getByRole('radio', { name: 'In, against the arrows' }).check({ force: true });
  await expect(chips(page)).toHaveText(['1 step inward around Yuxin Electronics']);
  await page.keyboard.press('3');
  await expect(focus.getByRole('radio', { name: '3 steps' })).toBeChecked();
  await focus.getByRole('button', { name: 'End the focus' }).click();
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});

test('connections that filters hide are marked in the inspector, counted, and shown on demand', async ({ page }) => {
  const firms = ['company/alba', 'company/brigg', 'company/corda'];
  const said = ['a'];
  const town = plan(
    ['region/town', 'agency/office', ...firms],
    [
      ...firms.map((source) => ({ source, target: 'region/town', relation: 'located_in' as const, said })),
      { source: 'agency/office', target: 'region/town', relation: 'part_of', said },
    ],
    [{ id: 'a' }],
  );
  await page.route('**/graph.json', (route) => route.fulfill({ json: town }));
  await openApp(page, '#node=region/town&without=located_in');
  await expect(inspector(page).getByText('3 connections hidden by filters.')).toBeVisible();
  const marked = inspector(page).getByRole('button', { name: /\(connection hidden by filters\)$/ });
  await expect(marked).toHaveCount(3);
  expect(await findViolations(page, '[aria-label="Selection"]')).toEqual([]);
  await inspector(page).getByRole('button', { name: 'Show them', exact: true }).click();
  await expect(inspector(page).getByText(/connections hidden by filters/)).toBeHidden();
  await expect(marked).toHaveCount(0);
  await expect(inspector(page).getByRole('list', { name: 'is home to' }).getByRole('listitem')).toHaveCount(3);
  await expect(chips(page)).toHaveCount(0);
});

test('a hub shows its forty best neighbours, says so, and shows the others', async ({ page }) => {
  const rays = Array.from({ length: 55 }, (_, at) => `company/${at}`);
  const star = plan(
    ['policy/hub', ...rays],
    rays.map((source) => ({ source, target: 'policy/hub', relation: 'designated_as', said: ['a'] })),
    [{ id: 'a' }],
  );
  await page.route('**/graph.json', (route) => route.fulfill({ json: star }));
  await openApp(page, '#focus=policy/hub');
  await expect(counts(page)).toContainText('41 of 56 entities');
  await expect(section(page, 'Focus')).toContainText('15 neighbours of policy/hub are left out');
  await section(page, 'Focus').getByRole('button', { name: 'Show the other 15' }).click();
  await expect(counts(page)).toContainText('56 entities');
});

test('filters that leave nothing name the one that did it and take back just that', async ({ page, graph }) => {
  await openApp(page);
  await legend(page)
    .getByRole('checkbox', { name: /^Products/ })
    .click();
  const left = (await counts(page).textContent()) ?? '?';
  await legend(page).getByRole('button', { name: 'None of the entities' }).click();
  await expect(page.getByText(/The last change did it: No entities/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo just that' }).click();
  await expect(counts(page)).toHaveText(left);
  await legend(page).getByRole('button', { name: 'Reset all' }).click();
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});

for (const [name, options] of [
  ['on a light surface', { colorScheme: 'light' }],
  ['on a dark phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const) {
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing in the whole panel unfolded', async ({ page }) => {
      await openApp(page, '#focus=policy/little-giant&depth=2&hide-kinds=region/city&time=2022-01/2023-12');
      if (page.viewportSize()?.width === 390) await page.getByRole('button', { name: /^Filters and legend/ }).click();
      await legend(page).getByRole('button', { name: 'Kinds of regions' }).click();
      for (const title of ['Articles and publishers', 'Time', 'Evidence', 'Connections']) await unfold(page, title);
      await expect(section(page, 'Time').getByRole('slider')).toHaveCount(2);
      expect(await findViolations(page, '[aria-label="Filters and legend"]')).toEqual([]);
    });
  });
}
