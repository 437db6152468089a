import { RELATIONS } from '../../graph/ontology.ts';
import { counts, expect, legend, openApp, pick, searchField, test } from './clew.ts';

test('a relation type goes away and comes back, and the header counts along', async ({ page, graph }) => {
  await openApp(page);
  const total = graph.edges.length;
  const located = graph.edges.filter(({ attributes }) => attributes.relation === 'located_in').length;
  await expect(counts(page)).toContainText(`${total} relations`);
  const box = legend(page).getByRole('checkbox', { name: new RegExp(`^${RELATIONS.located_in.label}\\b`) });
  await box.click();
  await expect(counts(page)).toContainText(`${total - located} of ${total} relations`);
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
  await box.click();
  await expect(counts(page)).toContainText(`${total} relations`);
});

test('an entity type goes away with its lines, and "show everything" undoes it', async ({ page, graph }) => {
  await openApp(page);
  const regions = graph.nodes.filter(({ attributes }) => attributes.entityType === 'region').length;
  await legend(page)
    .getByRole('checkbox', { name: /^Regions/ })
    .click();
  await expect(counts(page)).toContainText(`${graph.nodes.length - regions} of ${graph.nodes.length} entities`);
  await legend(page)
    .getByRole('checkbox', { name: /^Regions/ })
    .click();
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});

test('a hit that filters hide says so, and picking it shows it', async ({ page }) => {
  await openApp(page);
  await legend(page)
    .getByRole('checkbox', { name: /^Companies/ })
    .click();
  await searchField(page).fill('Yuxin Electronics');
  await expect(page.getByRole('option').first()).toContainText(/hidden/i);
  await page.keyboard.press('Enter');
  await expect(legend(page).getByRole('checkbox', { name: /^Companies/ })).toBeChecked();
});

test('filtering everything away is explained and can be undone', async ({ page, graph }) => {
  await openApp(page);
  await legend(page).getByRole('button', { name: 'None of the entities' }).click();
  await expect(page.getByRole('heading', { name: /hide everything/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(counts(page)).toContainText(`${graph.nodes.length} entities`);
});

test('the address restores selection, filters and article', async ({ page }) => {
  await openApp(page);
  await legend(page)
    .getByRole('checkbox', { name: /^Products/ })
    .click();
  await pick(page, 'Yuxin Electronics');
  const before = (await counts(page).textContent()) ?? '?';
  const url = page.url();
  expect(url).toContain('#');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText('Yuxin Electronics');
  await expect(legend(page).getByRole('checkbox', { name: /^Products/ })).not.toBeChecked();
  await expect(counts(page)).toHaveText(before);
  expect(page.url()).toBe(url);
});

test('Back returns to what was selected before', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await pick(page, 'Shenzhen Customs');
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText('Shenzhen Customs');
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Selection' }).getByRole('heading', { level: 2 })).toContainText(
    'Yuxin Electronics',
  );
});

test('no filter takes the room of a button in the header', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openApp(page);
  const picture = page.getByRole('banner').getByRole('button', { name: 'Save a picture' });
  const buttons = page.getByRole('banner').getByRole('button');
  await expect(picture).toBeVisible();
  const before = await buttons.count();
  await legend(page)
    .getByRole('checkbox', { name: new RegExp(`^${RELATIONS.located_in.label}\\b`) })
    .click();
  await expect(counts(page)).toContainText(/\d+ of \d+ relations/);
  await expect(buttons).toHaveCount(before);
});

test('on a phone both counts are seen, also beside Back and Forward', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Back', exact: true })).toBeVisible();
  for (const words of [/entities$/, /relations$/]) {
    await expect(counts(page).getByText(words).last()).toBeInViewport({ ratio: 1 });
  }
});

test('drawing a filter does not ask the page for its size, and a window of another size is filled', async ({
  page,
}) => {
  await openApp(page);
  const graph = page.getByRole('application');
  await expect(graph.locator('canvas').first()).toBeVisible();
  await graph.evaluate((element) => {
    const get = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth')?.get;
    element.dataset.asked = '0';
    Object.defineProperty(element, 'offsetWidth', {
      get() {
        element.dataset.asked = String(Number(element.dataset.asked) + 1);
        return get?.call(element);
      },
    });
  });
  await legend(page)
    .getByRole('checkbox', { name: new RegExp(`^${RELATIONS.located_in.label}\\b`) })
    .click();
  await expect(counts(page)).toContainText(/\d+ of \d+ relations/);
  // The picture is drawn with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(graph).toHaveAttribute('data-asked', '0');
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect(graph.locator('canvas.sigma-edges')).toHaveCSS('width', '1100px');
});
