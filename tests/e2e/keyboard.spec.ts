import type { Locator, Page } from '@playwright/test';
import { counts, expect, inspector, openApp, reader, searchField, test } from './clew.ts';

test('keys alone: search, pick, read the evidence, open the article, come back', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('shenzen stock');
  // Down and up again in a list of one, to which sentences come in between, leads to the last of these.
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toContainText('Shenzhen Stock Exchange');
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toContainText('Shenzhen Stock Exchange');

  const evidence = inspector(page)
    .getByRole('button', { name: /: \d+ sentences?$/ })
    .first();
  await tabTo(page, evidence);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('figure').first()).toBeVisible();
  const open = inspector(page)
    .getByRole('button', { name: /^Open in article/ })
    .first();
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await expect(reader(page).locator('[data-active]').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(reader(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
});

test('keys alone: a filter is switched', async ({ page }) => {
  await openApp(page);
  const box = page.getByRole('checkbox', { name: /^Regions/ });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect(counts(page)).toContainText(' of ');
});

test('the graph itself takes the focus and its keys zoom and move it', async ({ page }) => {
  await openApp(page);
  const canvas = page.getByRole('application');
  await canvas.focus();
  const before = await canvas.screenshot();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
});

/** Holds back what is asked for; returns how to let it through. */
async function hold(page: Page, url: string): Promise<() => void> {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(url, (route) => gate.then(() => route.continue()));
  return open;
}

test('keys pressed before what they start has come are kept', async ({ page }) => {
  const letCommands = await hold(page, '**/listCommands-*.js');
  const letSearch = await hold(page, '**/SearchBox-*.js');
  const letNames = await hold(page, '**/searchNames-*.js');
  await page.goto('./');
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('/');
  await page.keyboard.type('yuxx');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('in');
  letCommands();
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  letSearch();
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue('yuxin');
  await page.keyboard.press('Enter');
  letNames();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Yuxin Electronics');
});

test('Escape takes the wish for a search back before it has come', async ({ page }) => {
  const letSearch = await hold(page, '**/SearchBox-*.js');
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Table' })).toBeEnabled();
  await page.keyboard.press('/');
  await page.keyboard.press('x');
  // A button is pressed all the same.
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Space');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  letSearch();
  await expect(searchField(page)).toHaveValue('');
  await expect(searchField(page)).not.toBeFocused();
});

for (const [name, takeBack] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['a click elsewhere', (page: Page) => page.getByRole('button', { name: 'Menu', exact: true }).click()],
] as const)
  test(`${name} takes Enter back while the names are being read`, async ({ page }) => {
    const letNames = await hold(page, '**/searchNames-*.js');
    await openApp(page);
    await searchField(page).fill('yuxin');
    await page.keyboard.press('Enter');
    await takeBack(page);
    letNames();
    // The first hit is there to be picked now, and has not been.
    await expect(async () => {
      await searchField(page).press('ArrowDown');
      await expect(page.getByRole('option', { name: /^Yuxin Electronics/ })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(inspector(page)).toBeHidden();
  });

test('Shift-Enter adds to what is picked, also before the names have been read', async ({ page }) => {
  const letNames = await hold(page, '**/searchNames-*.js');
  await openApp(page, '#node=region/shenzhen');
  await searchField(page).fill('yuxin');
  await page.keyboard.press('Shift+Enter');
  letNames();
  await expect(page.getByRole('group', { name: 'Selected entities' })).toContainText('2 entities selected');
});

test('single keys can be switched off, and stay so', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByRole('switch', { name: 'Single-key shortcuts' }).press('Space');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(searchField(page)).toBeVisible();
  // It comes when the keys have.
  await expect(page.getByRole('button', { name: 'Table' })).toBeEnabled();
  for (const key of ['?', 't', '/']) await page.keyboard.press(key);
  // What they would open takes a moment to come.
  await page.waitForTimeout(500);
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('region', { name: 'Table' })).toBeHidden();
  await expect(searchField(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>single-key');
  await expect(page.getByRole('option', { name: /Single-key/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: 'Table' })).toBeVisible();
});

test('keys alone through all of it', async ({ page }) => {
  await openApp(page);
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const press = (...keys: readonly string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const find = async (query: string) => {
    await press('/');
    await page.keyboard.type(query);
    await expect(page.getByRole('option').first()).toBeVisible();
    await press('Enter');
  };

  await find('Yuxin Electronics');
  await expect(inspector(page)).toContainText('Yuxin Electronics');
  await press('p');
  await expect(region('Paths').getByRole('combobox', { name: 'To' })).toBeFocused();
  await page.keyboard.type('Guangdong');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('Enter');
  await expect(region('Paths').getByRole('blockquote').first()).toBeVisible();
  await press('n', 'Escape', 'Escape');
  await expect(region('Paths')).toBeHidden();

  await find('Shenzhen');
  await press('1');
  await expect(counts(page)).toContainText(' of ');
  await press('Control+z');
  await expect(counts(page)).not.toContainText(' of ');

  await page.getByRole('application').focus();
  await press('ArrowLeft');
  await expect(inspector(page).getByRole('heading', { level: 2 })).not.toHaveText('Shenzhen');

  await press('t');
  await expect(region('Table')).toBeVisible();
  await press('o');
  await expect(page.getByRole('tree')).toBeVisible();
  await page.getByRole('application').focus();
  await press('g');
  await expect(region('Figures').getByRole('table')).toBeVisible();
  await page.getByRole('application').focus();
  await press('g');

  await find('>grouped');
  await expect.poll(() => page.url()).toContain('layout=grouped');
  await page.getByRole('application').focus();
  await press('u');
  await expect.poll(() => page.url()).not.toContain('layout=grouped');

  await press('?');
  await expect(page.getByRole('dialog')).toContainText('Find a path');
  await press('Escape', 'e');
  await expect(page.getByRole('dialog', { name: /export/i })).toBeVisible();
  await press('Escape');
  await find('>dark');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await press('[');
  await expect(page.getByRole('button', { name: 'Forward' })).toBeEnabled();
});

/** Presses Tab until the element has the focus; what cannot be reached that way is not reachable by keys. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('150 presses of Tab do not reach it');
}

test('a link that was mailed leaves the keys to the graph: arrows walk from what it selects, and say where to', async ({
  page,
}) => {
  await openApp(page, '#node=region/shenzhen');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Shenzhen');
  await expect(page).toHaveTitle(/^Shenzhen/);
  await page.keyboard.press('ArrowUp');
  const heading = inspector(page).getByRole('heading', { level: 2 });
  await expect(heading).not.toHaveText('Shenzhen');
  await expect(page.getByRole('application')).toBeFocused();
  const name = await heading.textContent();
  await expect(page.getByText(`${name}, `)).toHaveText(/connection/);
});
