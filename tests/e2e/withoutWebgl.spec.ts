import { expect, inspector, openApp, pick, test } from './clew.ts';

// As in a browser whose graphics are switched off, or barred by an administrator.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] }),
    { scope: 'worker' },
  ],
});

test('who has no WebGL is told what is missing, and everything but the drawing works', async ({ page }) => {
  await openApp(page);
  const problem = page.getByRole('alert');
  await expect(problem).toContainText('Drawing needs WebGL');
  // What the renderer stumbled over is no news for a reader.
  await expect(problem).not.toContainText('Reason');
  await pick(page, 'Yuxin Electronics');
  await expect(inspector(page)).toContainText('Yuxin Electronics');
  await problem.getByRole('button', { name: 'Open the outline', exact: true }).click();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
});

test('a picture is not waited for, where nothing is drawn', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.keyboard.press('Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Save a picture', exact: true });
  await expect(dialog.getByText(/^The picture could not be made: the graph is not drawn .* GEXF work/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
});
