/**
 * The browser tests' own `test`: every page is watched, and a test fails in the end if the page asked another host
 * for anything, broke its Content-Security-Policy, or logged an error.
 */
import { test as base, expect, type Page } from '@playwright/test';

interface Watched {
  readonly requests: string[];
  readonly errors: string[];
}

export const test = base.extend<{ watched: Watched; expectsErrors: boolean }>({
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
});

export { expect };

/** Opens the app and waits until the graph is there. */
export async function openApp(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(searchField(page)).toBeEnabled();
}

export const searchField = (page: Page) => page.getByRole('combobox', { name: /search/i });
export const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' });
