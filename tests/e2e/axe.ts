import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the page, or within one part of it; also names that lack the words that are seen (WCAG 2.5.3). */
export async function findViolations(page: Page, within = 'html'): Promise<string[]> {
  // Axe draws words to tell them from icon fonts, and takes words for icons while a typeface is still on its way.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
    .withTags(RULES)
    .include(within)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** What axe finds on a light surface, then on a dark one: the page follows the system while it is open. */
export async function findOnBoth(page: Page): ReturnType<typeof findViolations> {
  const found = await findViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
  found.push(...(await findViolations(page)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
