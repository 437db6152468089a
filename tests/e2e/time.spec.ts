/** What filters by time show, how it is played, and what is told of it. */
import type { Page } from '@playwright/test';
import { plan } from '../graph/query/filter/filterGraph.ts';
import { counts, expect, legend, openApp, test } from './clew.ts';

const section = (page: Page, name: string) => legend(page).getByRole('region', { name, exact: true });
const unfold = (page: Page, name: string) => section(page, name).locator('summary').click();
const chips = (page: Page) => legend(page).getByRole('button', { name: /^Remove filter/ });

test('time narrows with the keyboard, plays on to what begins next, and is one step to undo', async ({
  page,
  graph,
}) => {
  await openApp(page);
  await unfold(page, 'Time');
  const from = section(page, 'Time').getByRole('slider', { name: /From/ });
  const to = section(page, 'Time').getByRole('slider', { name: /To/ });
  await expect(from).toHaveAttribute('aria-valuetext', /^[A-Z][a-z]+ \d{4}$/);
  await to.press('Home');
  await expect(counts(page)).toContainText(/\d+ of \d+ relations/);
  const start = (await from.getAttribute('aria-valuetext')) ?? '';
  await section(page, 'Time').getByRole('button', { name: 'Play through time', exact: true }).click();
  await expect(from).not.toHaveAttribute('aria-valuetext', start);
  await section(page, 'Time').getByRole('button', { name: 'Stop' }).click();
  await expect(page).toHaveURL(/time=\d{4}-\d\d\/\d{4}-\d\d/);
  await page.keyboard.press('Control+z');
  await expect(from).toHaveAttribute('aria-valuetext', start);
  await page.keyboard.press('Control+z');
  await expect(counts(page)).toContainText(`${graph.edges.length} relations`);
  await expect(chips(page)).toHaveCount(0);
});

test('what is played to its end gives back the time shown before', async ({ page }) => {
  const said = ['a'];
  const years = plan(
    ['company/alba', 'company/brigg', 'company/corda', 'region/town'],
    [
      { source: 'company/alba', target: 'region/town', date: '2021-02', said },
      { source: 'company/brigg', target: 'region/town', date: '2022-05', said },
      { source: 'company/corda', target: 'region/town', date: '2023-11', said },
    ],
    [{ id: 'a' }],
  );
  await page.route('**/graph.json', (route) => route.fulfill({ json: years }));
  await openApp(page, '#time=2022-01/2023-06');
  await unfold(page, 'Time');
  const time = section(page, 'Time');
  await expect(time.getByText('2022', { exact: true })).toBeVisible();
  await expect(time.getByText('Jul', { exact: true }).first()).toBeVisible();
  await time.getByRole('button', { name: 'Play through time', exact: true }).click();
  await expect(page.getByText('Played to the end. The time before is shown again.')).toBeVisible();
  await expect(time.getByRole('button', { name: 'Play through time', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/time=2022-01\/2023-06/);
  await expect(chips(page)).toHaveCount(1);
  await time.getByRole('button', { name: 'All times', exact: true }).click();
  await expect(chips(page)).toHaveCount(0);
  await time.getByRole('button', { name: 'Play through time', exact: true }).click();
  await expect(page.getByText('Played to the end. All times are shown again.')).toBeVisible();
  await expect(chips(page)).toHaveCount(0);
});

test('what lies far before all else is gathered in one bar, which is chosen with one key and restored', async ({
  page,
}) => {
  const said = ['a'];
  const dates = ['1843', '1920', '2021-02', '2021-08', '2022-01', '2022-05', '2022-09', '2023-01', '2023-11'];
  const companies = dates.map((date) => `company/of ${date}`);
  const old = plan(
    ['region/town', ...companies],
    dates.map((date, at) => ({ source: companies[at] ?? '', target: 'region/town', date, said })),
    [{ id: 'a' }],
  );
  await page.route('**/graph.json', (route) => route.fulfill({ json: old }));
  await openApp(page);
  await unfold(page, 'Time');
  const time = section(page, 'Time');
  const from = time.getByRole('slider', { name: /From/ });
  const to = time.getByRole('slider', { name: /To/ });
  await expect(time.getByText('before 2021', { exact: true })).toBeVisible();
  await expect(from).toHaveAttribute('aria-valuetext', 'January 1843, all before 2021');
  await from.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', 'January 2021');
  await expect(counts(page)).toContainText('7 of 9 relations');
  await from.press('ArrowLeft');
  await expect(chips(page)).toHaveCount(0);
  await to.press('Home');
  await expect(to).toHaveAttribute('aria-valuetext', 'December 2020, all before 2021');
  await expect(counts(page)).toContainText('2 of 9 relations');
  await expect(page).toHaveURL(/time=1843-01\/2020-12/);
  await page.reload();
  await unfold(page, 'Time');
  await expect(to).toHaveAttribute('aria-valuetext', 'December 2020, all before 2021');
  await expect(counts(page)).toContainText('2 of 9 relations');
  await time.getByRole('button', { name: 'Play through time', exact: true }).click();
  await expect(page.getByText('Played to the end. The time before is shown again.')).toBeVisible();
  await expect(page).toHaveURL(/time=1843-01\/2020-12/);
});

test('how many relations a time leaves out for want of a date is said also while it is folded', async ({ page }) => {
  const said = ['a'];
  const towns = ['2021', '2022', undefined].map((date, at) => ({
    source: `company/${at}`,
    target: 'region/town',
    said,
    ...(date && { date }),
  }));
  const file = plan(['region/town', 'company/0', 'company/1', 'company/2'], towns, [{ id: 'a' }]);
  await page.route('**/graph.json', (route) => route.fulfill({ json: file }));
  await openApp(page, '#time=2022-01/2022-12');
  await expect(section(page, 'Time').getByText('1 relation has no date and is left out.')).toBeVisible();
});

test('what a time leaves without a relation is said, and hidden when asked', async ({ page, graph }) => {
  await openApp(page, '#time=2022-05/2022-05');
  await unfold(page, 'Time');
  const note = section(page, 'Time').getByText(
    /^\d+ entities have no relation then; \d+ more have none at any time\. Hide them$/,
  );
  const [then = 0, ever = 0] = ((await note.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  const touched = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  expect(ever).toBe(graph.nodes.length - touched.size);
  const left = graph.nodes.length - then - ever;
  await note.getByRole('button', { name: 'Hide them', exact: true }).click();
  await expect(counts(page)).toContainText(`${left} of ${graph.nodes.length} entities`);
  await expect(note).toBeHidden();
});
