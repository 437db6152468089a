import type { Locator, Page } from '@playwright/test';
import { expect, heading, inspector, legend, openApp, pick, reader, searchField, test } from './clew.ts';

const graph = (page: Page) => page.getByRole('application');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const focused = (where: Locator) => where.locator('*:focus');

test('a dock that its key closes gives the focus back to where it was', async ({ page }) => {
  await openApp(page);
  await graph(page).focus();
  await page.keyboard.press('t');
  await expect(focused(region(page, 'Table'))).toHaveCount(1);
  await page.keyboard.press('t');
  await expect(graph(page)).toBeFocused();
  const opener = page.getByRole('button', { name: 'Charts' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await region(page, 'Figures').getByRole('button').first().focus();
  await page.keyboard.press('g');
  await expect(region(page, 'Figures')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('Escape leads from the article to the button that opened it, and from the sentences to the graph', async ({
  page,
}) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await inspector(page)
    .getByRole('button', { name: /: \d+ sentences?$/ })
    .first()
    .press('Enter');
  const open = inspector(page)
    .getByRole('button', { name: /^Open in article/ })
    .first();
  await open.press('Enter');
  await expect(focused(reader(page))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await expect(graph(page)).toBeFocused();
});

test('what removes its own button leaves the focus beside it', async ({ page }) => {
  await openApp(page, '#hide=product,industry,event');
  const chips = legend(page).getByRole('region', { name: 'Active filters' });
  for (const left of [2, 1]) {
    await chips
      .getByRole('button', { name: /^Remove/ })
      .first()
      .press('Enter');
    await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveCount(left);
    await expect(chips.getByRole('button', { name: /^Remove/ }).first()).toBeFocused();
  }

  await openApp(page, '#from=company/yuxin-electronics&to=region/shenzhen');
  const paths = region(page, 'Paths');
  await paths
    .getByRole('button', { name: /^Without this/ })
    .first()
    .press('Enter');
  await expect(paths.getByRole('list', { name: 'Left out' }).getByRole('button')).toBeFocused();
});

test('Escape closes the dock it is pressed in, and any dock before it ends a focus', async ({ page }) => {
  await openApp(page, '#node=region/shenzhen&table=entities');
  const table = region(page, 'Table');
  await table.getByRole('row').nth(1).click();
  const { hash } = new URL(page.url());
  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
  await expect(inspector(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe(hash.replace('&table=entities', ''));

  await page.keyboard.press('g');
  await expect(region(page, 'Figures')).toBeVisible();
  await graph(page).focus();
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(region(page, 'Figures')).toBeHidden();
});

test('a button that has nothing left to do leaves the focus beside it', async ({ page }) => {
  await openApp(page);
  await legend(page)
    .getByRole('checkbox', { name: /^Products/ })
    .press('Space');
  await page.getByRole('button', { name: 'Undo the last filter' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo the last filter' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Redo the filter' })).toBeFocused();
});

test('arrow keys belong to a dialog while it is open, and to a text that was clicked', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Shenzhen');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading').click();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(heading(page)).toHaveText('Shenzhen');

  await inspector(page)
    .getByRole('heading', { name: /^Connections/ })
    .click();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(200);
  await expect(heading(page)).toHaveText('Shenzhen');
});

test('after a pick the arrow keys walk, wherever it was made', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Shenzhen');
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).not.toHaveText('Shenzhen');

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const found = await heading(page).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).not.toHaveText(found ?? '');

  // A click on the paper.
  await page.getByRole('button', { name: 'Menu', exact: true }).focus();
  await page.mouse.click(700, 120);
  await expect(graph(page)).toBeFocused();
});

test('a ring goes around the graph for who walks it, a hairline for whom a search has left there', async ({ page }) => {
  await openApp(page);
  const ring = () =>
    graph(page).evaluate(
      ({ nextElementSibling }) => nextElementSibling && getComputedStyle(nextElementSibling).outlineWidth,
    );
  await pick(page, 'Shenzhen');
  await expect(graph(page)).toBeFocused();
  await expect.poll(ring).toBe('1px');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(ring).toBe('2px');

  await searchField(page).fill('Guangdong');
  await page
    .getByRole('option', { name: /^Guangdong/ })
    .first()
    .click();
  await expect(graph(page)).toBeFocused();
  await expect.poll(ring).toBe('1px');

  await page.keyboard.press('Shift+Tab');
  await expect(graph(page)).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(graph(page)).toBeFocused();
  await expect.poll(ring).toBe('2px');

  // The last key was a Tab, but it is the mouse that comes back.
  await page.keyboard.press('Shift+Tab');
  await expect(graph(page)).not.toBeFocused();
  await page.mouse.click(700, 120);
  await expect(graph(page)).toBeFocused();
  await expect.poll(ring).not.toBe('2px');

  // What the arrow keys walk on from, without the focus, is no mark for who comes by mouse.
  await graph(page).evaluate((element) => element.blur());
  await page.keyboard.press('ArrowLeft');
  await page.mouse.click(700, 120);
  await expect(graph(page)).toBeFocused();
  await expect.poll(ring).not.toBe('2px');
});
