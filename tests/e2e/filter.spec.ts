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
