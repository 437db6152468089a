import { findViolations } from './axe.ts';
import { expect, openApp, pick, readPixels, test } from './clew.ts';
import { askPicture, choose, dialog, openPicture, said, save } from './pictureDialog.ts';

test('the export leads to it, Shift-E opens it, and Escape closes it', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'For a slide or a paper: a picture instead', exact: true }).click();
  await expect(said(page)).toBeVisible();
  await expect(dialog(page).getByRole('radio', { name: 'PNG', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Shift+E');
  await expect(said(page)).toBeVisible();
});

for (const [surface, colorScheme, viewport] of [
  ['a light window', 'light', { width: 1440, height: 900 }],
  ['a dark phone', 'dark', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in the dialogue on ${surface}, and nothing is wider than it`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await openApp(page);
    await askPicture(page);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
}

test('what takes long can be cancelled', async ({ page }) => {
  await openApp(page);
  await askPicture(page);
  await choose(page, 'File', 'SVG');
  let letCome = () => {};
  const isCancelled = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await isCancelled;
    await route.fallback();
  });
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog(page).getByRole('progressbar', { name: 'Drawing the picture' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  letCome();
  await choose(page, 'File', 'PNG');
  // The first that comes, and so nothing came of the other.
  expect((await save(page)).name).toMatch(/\.png$/);
});

test('a second click on Copy does not cancel what the first has begun', async ({ page }) => {
  await openApp(page);
  await askPicture(page);
  await page.evaluate(() => {
    navigator.clipboard.write = () => new Promise(() => {});
  });
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).dblclick();
  const option = dialog(page).getByRole('radio', { name: 'SVG', exact: true });
  await expect(option).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(option).toBeEnabled();
});

test('choices are remembered', async ({ page }) => {
  await openApp(page);
  await askPicture(page);
  await choose(page, 'Size', '3×');
  await choose(page, 'Background', 'Transparent');
  await page.reload();
  await askPicture(page);
  await expect(dialog(page).getByRole('radio', { name: '3×', exact: true })).toBeChecked();
  await expect(dialog(page).getByRole('radio', { name: 'Transparent', exact: true })).toBeChecked();
  await choose(page, 'File', 'SVG');
  await page.keyboard.press('Escape');
  await askPicture(page);
  await expect(dialog(page).getByRole('radio', { name: 'SVG', exact: true })).toBeChecked();
});

test('a view in which nothing is seen says so, and leads back to the graph', async ({ page }) => {
  await openApp(page, '#view=9,9,0.05,0');
  await openPicture(page);
  await expect(dialog(page).getByText(/^No entity is in this part of the view/)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Show all of the graph', exact: true }).click();
  await expect(said(page)).toBeVisible();
});

test('a drawing that the graphics card has dropped is saved all the same', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('application')).toBeVisible();
  await page.locator('canvas').evaluateAll((layers: HTMLCanvasElement[]) => {
    for (const layer of layers) layer.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.getByRole('alert')).toContainText('The graphics card dropped the drawing');
  await askPicture(page);
  await choose(page, 'Size', '1×');
  expect((await readPixels(page, (await save(page)).bytes)).ink).toBeGreaterThan(2_000);
});

test('on a phone the menu offers it, and what saves it is in reach without a scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save a picture', exact: true }).click();
  await expect(said(page)).toBeVisible();
  for (const name of ['Save', 'Copy'])
    await expect(dialog(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
});

test('Back leaves the dialogue with the view it speaks of', async ({ page }) => {
  await openApp(page);
  await pick(page, 'Yuxin Electronics');
  await askPicture(page);
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page).not.toHaveURL(/yuxin/);
});
