import type { Page } from '@playwright/test';
import { findOnBoth, findViolations } from './axe.ts';
import { expect, openApp, pick, searchField, test } from './clew.ts';

/** The screens of the app and the way to each. */
const SCREENS: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['the graph', async () => {}],
  [
    'search results',
    async (page) => {
      await searchField(page).fill('Shenzhen');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'a search without a hit',
    async (page) => {
      await searchField(page).fill('zzzzqqqq');
      await expect(page.getByText(/nothing matches/i).first()).toBeVisible();
    },
  ],
  ['an entity', (page) => pick(page, 'Little Giant')],
  [
    'a relation',
    async (page) => {
      await pick(page, 'Yuxin Electronics');
      await openEvidence(page);
    },
  ],
  [
    'an article',
    async (page) => {
      await pick(page, 'Yuxin Electronics');
      await openEvidence(page);
      await page
        .getByRole('button', { name: /^Open in article/ })
        .first()
        .click();
      await expect(page.locator('[data-active]').first()).toBeVisible();
    },
  ],
  [
    'the export',
    async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the shortcuts',
    async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the menu',
    async (page) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'a surprise on the way',
    async (page) => {
      await pick(page, 'Shenzhen');
      for (let more = 0; more < 8 && !(await page.getByRole('navigation', { name: 'Visited' }).isVisible()); more += 1)
        await page.keyboard.press('s');
      await expect(page.getByRole('navigation', { name: 'Visited' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Dismiss the message' })).toBeVisible();
    },
  ],
  [
    'everything filtered away',
    async (page) => {
      await page.getByRole('button', { name: /^Filters and legend/ }).waitFor();
      const legend = page.getByRole('button', { name: /^Filters and legend/ });
      if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
      await page.getByRole('button', { name: 'None of the entities' }).click();
      await expect(page.getByRole('heading', { name: /hide everything/ })).toBeVisible();
    },
  ],
];

const openEvidence = (page: Page) =>
  page
    .getByRole('button', { name: /: \d+ sentences?$/ })
    .first()
    .click();

for (const [name, reach] of SCREENS)
  test(`${name}: axe finds nothing, on a light surface and on a dark one`, async ({ page }) => {
    await openApp(page);
    await reach(page);
    expect(await findOnBoth(page)).toEqual([]);
  });

test('with high contrast axe finds nothing in the graph, the menu, an entity and the shortcuts', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clew:theme', 'contrast'));
  await openApp(page);
  expect(await findOnBoth(page)).toEqual([]);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  expect(await findOnBoth(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await pick(page, 'Shenzhen');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findOnBoth(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const [name, reach] of SCREENS.filter(([name]) =>
    ['the graph', 'an entity', 'an article', 'the menu'].includes(name),
  )) {
    test(`${name}: axe finds nothing`, async ({ page }) => {
      await openApp(page);
      await reach(page);
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test.describe('when the graph is faulty', () => {
  test.use({ expectsErrors: true });
  test('axe finds nothing in the message', async ({ page }) => {
    await page.route('**/graph.json', (route) => route.fulfill({ json: {} }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});
