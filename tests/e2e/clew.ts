/**
 * The browser tests' own `test`: every page is watched, and a test fails in the end if the page asked another host
 * for anything, broke its Content-Security-Policy, or logged an error.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { type GraphFile, parseGraphFile } from '../../graph/schema.ts';

interface Watched {
  readonly requests: string[];
  readonly errors: string[];
}

export const test = base.extend<{ watched: Watched; expectsErrors: boolean; graph: GraphFile }>({
  /** Set to true where a test provokes errors in the console. */
  expectsErrors: [false, { option: true }],
  watched: [
    async ({ page, baseURL, expectsErrors }, use) => {
      const watched: Watched = { requests: [], errors: [] };
      page.on('request', (request) => watched.requests.push(request.url()));
      page.on('pageerror', (error) => watched.errors.push(`uncaught ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') watched.errors.push(message.text());
      });
      await use(watched);
      const host = new URL(baseURL ?? '').hostname;
      const elsewhere = watched.requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).hostname !== host);
      expect(elsewhere, 'requests to other hosts').toEqual([]);
      if (!expectsErrors) expect(watched.errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
  /** The graph file the server hands out, checked. */
  graph: async ({ request }, use) => {
    await use(parseGraphFile(await (await request.get('./graph.json')).json()));
  },
});

export { expect };

/** Opens the app and waits until the graph is there. */
export async function openApp(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(searchField(page)).toBeVisible();
}

export const searchField = (page: Page) => page.getByRole('combobox', { name: /search/i });
export const inspector = (page: Page) => page.getByRole('region', { name: 'Selection' });
export const legend = (page: Page) => page.getByRole('region', { name: 'Filters and legend' });
export const reader = (page: Page) => page.getByRole('region', { name: 'Article', exact: true });
/** What the header says is visible, e.g. "38 of 96 entities". */
export const counts = (page: Page) => page.getByRole('status').filter({ hasText: /entities/ });

/** Types into the search and picks the best hit with Enter. */
export async function pick(page: Page, query: string): Promise<void> {
  await searchField(page).fill(query);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toBeVisible();
}
