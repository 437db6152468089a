import type { Page } from '@playwright/test';
import { expect, inspector, openApp, test } from './clew.ts';

const tree = (page: Page) => page.getByRole('region', { name: 'Table' }).getByRole('tree');

test('the outline leads by keys from an entity to its relations, their sentences and their other ends', async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press('o');
  await expect(tree(page).getByRole('treeitem', { name: /^Companies/ })).toBeFocused();
  await page.keyboard.type('shenzhen j');
  await expect(tree(page).getByRole('treeitem', { name: /^Shenzhen JPT/ })).toBeFocused();
  // The space belonged to the name: nothing has been picked.
  await expect(inspector(page)).toBeHidden();
  // After a while another word begins.
  await page.waitForTimeout(800);
  await page.keyboard.type('yux');
  const entity = tree(page).getByRole('treeitem', { name: /^Yuxin Electronics, company, \d+ connections: / });
  await expect(entity).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(entity).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  const relation = tree(page).locator(':focus');
  await expect(relation).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('figure').first()).toBeVisible();
  await expect(relation).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tree(page).locator(':focus')).toHaveAttribute('aria-level', '2');
  // The row it came from may have been scrolled out of the page.
  await expect(tree(page).locator(':focus')).not.toHaveAccessibleName(/^Yuxin Electronics, company/);
});
